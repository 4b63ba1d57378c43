"""Every input that others fell over gives what is expected of it. They lie beside the project, and not everywhere."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from sttgui.api import read_saved_answer
from sttgui.audio.media import probe, stream_pcm
from sttgui.audio.notes import notes_of
from sttgui.audio.track import Track
from sttgui.domain.errors import ProtectedMediaError
from sttgui.exporters import by_id
from sttgui.viewmodel.replacing import Wanted, look_for
from sttgui.viewmodel.transcript_document import TranscriptDocument
from tests.audio.beeps import played, transcribed

INPUTS = Path(__file__).parents[3] / "shared" / "faults"
NEAR_S = 0.03
RATE = 16_000
TEXT_COLUMNS, LINES = 42, 2

pytestmark = pytest.mark.skipif(not INPUTS.is_dir(), reason="the inputs are not here")

# File: when its beeps are heard, and how long it is, in seconds.
BEEPS: dict[str, tuple[list[float], float]] = {
    "late.mkv": ([5, 7, 11], 13.0),
    "gap.webm": ([1, 3, 7], 9.0),
    "gap.mp4": ([1, 3, 7], 9.0),
    "gaplive.webm": ([1, 3, 7], 9.0),
    "wadp.wav": ([1, 3, 7], 9.0),
    "wima.wav": ([1, 3, 7], 9.0),
    "twice.opus": ([1, 3, 7, 10, 12, 16], 18.0),
    "twice.ogg": ([1, 3, 7, 10, 12, 16], 18.0),
    "vlate.mp4": ([1, 3, 7], 9.0),
    "vlate.mkv": ([1, 3, 7], 9.0),
    "aneg.mkv": ([1, 3, 7], 9.0),
    "one.aac": ([1, 3, 7], 9.1),
    "xingbig.mp3": ([1, 3, 7], 9.1),
}


@pytest.mark.parametrize("name", BEEPS)
def test_what_is_heard_is_marked(name: str) -> None:
    beeps, length_s = BEEPS[name]
    heard = transcribed(INPUTS / name)
    assert heard == pytest.approx(beeps, abs=0.07)  # a coder may begin with silence of its own
    track = Track(INPUTS / name)
    try:
        for begin_s in (0.0, 2.5, 5.0, heard[-1] - 0.5):
            later = [moment for moment in heard if moment > begin_s - NEAR_S]
            assert played(track, begin_s, length_s - begin_s) == pytest.approx(later, abs=NEAR_S)
        assert track.is_measured
        assert track.duration_ms == pytest.approx(length_s * 1000, abs=150)
    finally:
        track.close()


@pytest.mark.parametrize(("name", "length_ms"), [("one.aac", 9100), ("xingbig.mp3", 9100), ("twice.opus", 18_000)])
def test_a_length_is_right_before_anything_is_transcribed(name: str, length_ms: int) -> None:
    assert probe(INPUTS / name).duration_ms == pytest.approx(length_ms, abs=150)


def test_the_second_half_of_a_joined_file_is_played() -> None:
    path = INPUTS / "chain.opus"
    whole = np.frombuffer(b"".join(stream_pcm(path)), np.int16).astype(np.float32) / 32768
    track = Track(path)
    try:
        said = np.concatenate([block for block in track.sound(18 * RATE, RATE, 20 * RATE) if len(block)])
    finally:
        track.close()
    told = whole[18 * RATE : 20 * RATE]
    assert np.abs(told).max() > 0.05
    assert np.corrcoef(said.mean(axis=1), told)[0, 1] > 0.95


@pytest.mark.parametrize("name", ["phase.flac", "obs.mkv"])
def test_speech_that_a_player_gives_is_transcribed(name: str) -> None:
    assert np.abs(np.frombuffer(b"".join(stream_pcm(INPUTS / name)), np.int16)).max() > 3000


def test_of_two_tracks_the_one_that_is_heard_is_told() -> None:
    assert notes_of(INPUTS / "obs.mkv") == [
        "This file has 2 sound tracks; the second (“Mic”) was used, because the first is silent."
    ]


def test_a_protected_file_is_refused() -> None:
    with pytest.raises(ProtectedMediaError):
        probe(INPUTS / "cenc.m4a")


def test_a_file_that_breaks_off_is_told_and_the_rest_is_used() -> None:
    [note] = notes_of(INPUTS / "trunc.mkv")
    assert note.startswith("The file breaks off at 0:04 of 0:09.")
    assert transcribed(INPUTS / "trunc.mkv") == pytest.approx([1, 3], abs=0.05)


def test_a_year_without_sound_is_left_out_and_told() -> None:
    assert len(b"".join(stream_pcm(INPUTS / "year.mka"))) == 2 * 2 * RATE
    [note] = notes_of(INPUTS / "year.mka")
    assert "jump by 365 days" in note


def cues(name: str) -> list[tuple[float, float, str]]:
    """The subtitles made of an answer: from, to, text."""
    made = by_id("srt").render(read_saved_answer((INPUTS / name).read_bytes()), name).decode().replace("\r\n", "\n")
    found = []
    for block in made.strip().split("\n\n"):
        _, times, *lines = block.split("\n")
        hours = [float(part.replace(",", ".")) for part in re.split(r":| --> ", times)]
        begin, end = (sum(hours[at + step] * 60 ** (2 - step) for step in range(3)) for at in (0, 3))
        found.append((begin, end, "\n".join(lines)))
    return found


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("neg.json", ["Hello there.", "We begin now."]),
        ("nullstart.json", ["Hello there.", "We begin now.", "Goodbye."]),
        ("dg_utt.json", ["good day.", "all fine."]),
        ("sub1.txt", ["Hello one", "Hello two", "Hello three"]),
    ],
)
def test_no_phrase_disappears(name: str, said: list[str]) -> None:
    assert [text for _, _, text in cues(name)] == said


def test_times_without_a_unit_are_those_that_speech_can_have() -> None:
    words = list(read_saved_answer((INPUTS / "ms.json").read_bytes()).words)
    assert [(word.text, word.start_ms) for word in words] == [("one", 100), ("two", 500), ("three", 1000)]


@pytest.mark.parametrize(("name", "end_s"), [("cjk_mixed.json", 9.0), ("thai1.json", 6.0)])
def test_text_without_blanks_is_cut_into_lines(name: str, end_s: float) -> None:
    found = cues(name)
    said = read_saved_answer((INPUTS / name).read_bytes()).text
    assert "".join(text for _, _, text in found).replace("\n", "") == said.replace("\n", "")
    assert found[-1][1] == end_s
    for _, _, text in found:
        assert text.count("\n") < LINES
        assert all(columns(line) <= TEXT_COLUMNS for line in text.split("\n"))


def columns(line: str) -> int:
    return sum(
        0 if unicodedata.category(one) == "Mn" else 1 + (unicodedata.east_asian_width(one) in "WF") for one in line
    )


@pytest.mark.parametrize("kind", ["txt", "srt"])
def test_no_blanks_are_put_into_thai(kind: str) -> None:
    made = by_id(kind).render(read_saved_answer((INPUTS / "thai_words.json").read_bytes()), "").decode()
    assert "วันนี้เราจะพูดคุยเรื่องงบประมาณ" in made


def test_text_that_players_take_for_markup_is_seen() -> None:
    text = "\n".join(text for _, _, text in cues("odd.json"))
    assert not re.search(r"[<>{}]|\\[Nnh]|-->", text)
    for part in ("String", "curly", "an8", "top", "Bob", "hi", "12", "NOTE this", "STYLE", "WEBVTT"):
        assert part in text


def test_people_who_talk_at_once_can_be_read() -> None:
    found = cues("overlap.json")
    assert all(end - begin > 1.0 for begin, end, _ in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    said = read_saved_answer((INPUTS / "overlap.json").read_bytes())
    assert sum(len(text.replace("- ", "").split()) for _, _, text in found) == len(list(said.words))


def test_an_event_stream_is_the_text_it_tells() -> None:
    assert read_saved_answer((INPUTS / "sse.json").read_bytes()).text == "Hello world"


def test_composed_letters_find_decomposed_ones() -> None:
    document = TranscriptDocument(read_saved_answer((INPUTS / "nfd.json").read_bytes()))
    assert len(look_for(document, Wanted("Caf\u00e9")).hits.starts) == 1


def test_none_was_left_out() -> None:
    listed = {line.split("\t")[0] for line in (INPUTS / "INDEX.tsv").read_text("utf-8").splitlines()[1:]}
    text = Path(__file__).read_text("utf-8")
    assert [name for name in sorted(listed) if f'"{name}"' not in text] == []
