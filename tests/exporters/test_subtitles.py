"""Subtitles keep to limits for reading, in every script, part no name and no number, and tell where they cannot."""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise
from pathlib import Path

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui import exporters
from sttgui.domain.errors import NoTimesError
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word, text_words
from sttgui.exporters import Options
from sttgui.exporters.cues import Cue, cues
from sttgui.exporters.kept_together import kept_together
from sttgui.exporters.limits import PRESETS, Broken, Fault, Limits, broken
from sttgui.exporters.timed import width

RIGHT = "\u200f"


def spoken(text: str, start_ms: int = 0, word_ms: int = 300, speaker: str | None = None) -> Paragraph:
    words = tuple(
        Word(part, start_ms + place * word_ms, start_ms + place * word_ms + word_ms - 50)
        for place, part in enumerate(text_words(text))
    )
    return Paragraph(words, words[0].start_ms, words[-1].end_ms, speaker)


def lines(text: str, limits: Limits = PRESETS["Streaming"], word_ms: int = 300) -> list[str]:
    return [line for cue in cues(Transcript((spoken(text, word_ms=word_ms),)), limits) for line in cue.lines]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("about 10 000 people", ["10 000"]),
        ("it cost 3 million euros.", ["3 million"]),
        ("on page 12 of it", ["page 12"]),
        ("we met Ann Marie Lee there", ["Ann Marie", "Marie Lee"]),
        ("music by Ludwig van Beethoven, the", ["Ludwig van", "van Beethoven,"]),
        ("ask Dr. Miller now", ["Dr. Miller"]),
        ("by J. Smith", ["J. Smith"]),
        ("The Bank of England rose", ["The Bank", "Bank of", "of England"]),
        ("ALL IN CAPITAL LETTERS", []),
        ("They came. Nobody saw them", []),
        ("yes, I Think", []),
    ],
)
def test_names_and_numbers_belong_together(text: str, together: list[str]) -> None:
    words = text.split()
    kept = kept_together(words)
    assert [f"{words[place - 1]} {words[place]}" for place, is_kept in enumerate(kept) if is_kept] == together


def test_no_line_ends_within_a_name_or_a_number() -> None:
    names = "New York City", "John F. Kennedy", "10 000 km", "Dr. Miller"
    text = " ".join(f"and then we went on to {name} once more with all of them" for name in names * 3)
    for limits in (PRESETS["Streaming"], PRESETS["Broadcast"], PRESETS["Social"]):
        shown = "\n".join(lines(text, limits))
        assert all(shown.count(name) == 3 for name in names), shown


def test_lines_end_at_clauses() -> None:
    text = "When the fog came in from the sea, the keeper went up and lit the lamp."
    assert lines(text) == ["When the fog came in from the sea,", "the keeper went up and lit the lamp."]


@pytest.mark.parametrize(
    "text", ["今天我们讨论预算问题" * 9, "오늘 우리는 예산 문제를 논의합니다 " * 9, "今日の会議では予算" * 9]
)
def test_a_line_has_at_most_16_characters_of_east_asia(text: str) -> None:
    shown = lines(text * 9, word_ms=250)
    assert max(map(len, shown)) in range(12, 17 + shown[0].count(" "))
    assert all(width(line) <= 42 for line in shown)


def test_a_subtitle_is_cut_where_both_lines_fit_though_others_were_more_even() -> None:
    upper, lower = f"{'x' * 13} {'y' * 14}", f"{'z' * 13}, {'w' * 12} {'v' * 13}"
    assert lines(f"{upper} {lower}") == [upper, lower]


def test_what_no_line_holds_has_one_of_its_own() -> None:
    endless = "क" + "ा" * 60
    assert lines(f"{endless} word") == [endless, "word"]


def test_marks_on_letters_take_no_room() -> None:
    assert width("กำลัง") == 4
    assert width("مَرْحَبًا") == 5


def test_a_subtitle_stays_until_it_can_be_read_and_leaves_a_gap() -> None:
    fast = spoken("Supercalifragilistic words everywhere", 0, 200)
    later = spoken("Then more.", 5000)
    [first, _] = cues(Transcript((fast, later)), Limits())
    assert (first.start_ms, first.end_ms) == (0, 2177)  # 37 characters at 17 a second
    [first, second] = cues(Transcript((fast, spoken("Then more.", 1500))), Limits())
    assert second.start_ms - first.end_ms == 80


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_kept_to_in_slow_speech(name: str) -> None:
    text = "They went along the shore, slowly, and nobody said a word until the very end of it. " * 5
    limits = PRESETS[name]
    found = cues(Transcript((spoken(text, word_ms=500),)), limits)
    assert broken(found, limits) == []
    assert " ".join(line for cue in found for line in cue.lines) == text.strip()
    if limits.words:
        assert len(found) == len(text.split())


def test_what_is_beyond_a_limit_is_told_with_its_place() -> None:
    fast = spoken("incomprehensibilities notwithstanding everything else", 1000, 250)
    found = cues(Transcript((fast, spoken("Next.", 2100))), Limits())
    assert [(one.number, one.start_ms, one.fault) for one in broken(found, Limits())] == [(1, 1000, Fault.TOO_FAST)]
    cue = Cue(0, 500, ("x" * 50, "y", "z"))
    told = {one.fault: one.value for one in broken([cue, Cue(510, 9000, ("a",))], Limits())}
    assert told == {
        Fault.TOO_FAST: 104,
        Fault.TOO_WIDE: 50,
        Fault.TOO_MANY_LINES: 3,
        Fault.TOO_SHORT: 500,
        Fault.TOO_LONG: 8490,
        Fault.TOO_CLOSE: 10,
    }
    assert broken([Cue(0, 2000, ("fine",))], Limits()) == []
    assert broken([], Limits()) == []
    assert exporters.limits_broken(Transcript((spoken("Well then."),)), Limits(per_second=8, longest_ms=1000)) == [
        Broken(1, 0, "Well then.", Fault.TOO_FAST, 10)
    ]


def test_what_is_written_from_the_right_has_its_full_stop_at_the_left() -> None:
    arabic, hebrew = "مرحبا بالعالم.", "שלום עולם"
    for format_id in ("srt", "ass", "ttml"):
        made = exporters.by_id(format_id).render(Transcript((spoken(arabic), spoken(hebrew, 9000))), "t").decode()
        assert f"{arabic}{RIGHT}" in made
        assert hebrew in made
        assert f"{hebrew}{RIGHT}" not in made


def test_web_subtitles_have_a_time_before_each_word_where_that_is_wanted() -> None:
    talk = Transcript((spoken("We <saw> ships.", speaker="A"),))
    made = exporters.by_id("vtt").render(talk, "t", (), Options(word_times=True)).decode()
    assert "<v Speaker A>We <00:00:00.300>&lt;saw&gt; <00:00:00.600>ships.\n" in made
    made = exporters.by_id("vtt").render(talk, "t", (), Options(speakers=False)).decode()
    assert "\nWe &lt;saw&gt; ships.\n" in made


ANY_TEXT = st.text(max_size=12) | st.sampled_from(
    [
        "a" * 10_000,
        "\x00\x1b",
        "👩‍👩‍👧 ok",
        "שלום.",
        "ก็",
        "今天2025年",
        "-->",
        "<b>",
        "{\\i1}",
        "",
        "Dr.",
        "10",
        "\u0301" * 99,
    ]
)
TIMES = st.none() | st.integers(0, 40_000)


@settings(max_examples=50)
@given(
    st.lists(st.lists(st.tuples(ANY_TEXT, TIMES, TIMES), max_size=6), max_size=4),
    st.sampled_from([*PRESETS.values(), Limits(line_width=16)]),
    st.sampled_from([None, "A", "B"]),
)
def test_any_text_at_any_time_makes_subtitles_in_order_and_apart(
    said: list[list[tuple[str, int | None, int | None]]], limits: Limits, speaker: str | None
) -> None:
    transcript = Transcript(
        tuple(Paragraph(tuple(Word(*word) for word in part), speaker=speaker if part else None) for part in said),
        tuple(Utterance(*word) for part in said[:1] for word in part),
    )
    try:
        found = cues(transcript, limits)
    except NoTimesError:
        return
    assert all(0 <= cue.start_ms < cue.end_ms for cue in found)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(found))
    assert not any(one.fault is Fault.TOO_WIDE for one in broken(found, limits))
    for format_id, arrow in (("srt", " --> "), ("vtt", " --> ")):
        options = Options(limits=limits, word_times=True)
        made = exporters.by_id(format_id).render(transcript, "t", (), options).decode().replace("\r\n", "\n")
        assert made.count(arrow) == len(found)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", made)
        assert not re.search(r"\n\n\n", made)


@pytest.mark.parametrize("format_id", ["srt", "vtt", "ass"])
def test_ffmpeg_reads_the_same_words_at_the_same_times(format_id: str, tmp_path: Path) -> None:
    talk = Transcript(
        (
            spoken("We saw three ships & one <boat>, naïve 你好 {braces}.", speaker="a"),
            spoken("At the quay, all day long.", 9_000, speaker="b"),
            spoken("שלום עולם.", 20_000, speaker="a"),
        ),
        names=(("a", "Ann Lee"), ("b", "Bo")),
    )
    path = tmp_path / f"talk.{format_id}"
    path.write_bytes(exporters.by_id(format_id).render(talk, "Talk"))
    read = []
    with av.open(str(path)) as container:
        for packet in container.demux(subtitles=0):
            if packet.size:
                assert packet.pts is not None
                assert packet.time_base is not None
                begin, length = (round(float(one * packet.time_base) * 1000) for one in (packet.pts, packet.duration))
                read.append((begin, begin + length, bytes(packet).decode("utf-8")))
    for (begin, end, text), cue in zip(read, cues(talk, Limits()), strict=True):
        assert abs(begin - cue.start_ms) < 10
        assert abs(end - cue.end_ms) < 10
        said = " ".join(cue.lines)
        shown = (
            text.split(",", 8)[-1].replace("\\N", "\n") if format_id == "ass" else text
        )  # what is before is the style
        shown = " ".join(re.sub("^<v [^>]*>", "", unescape(shown.replace(RIGHT, ""))).split())
        assert shown.translate(str.maketrans("❴❵‹›", "{}<>")) == said
        if format_id != "srt":
            assert {"a": "Ann Lee", "b": "Bo"}[cue.speaker or ""] in text
