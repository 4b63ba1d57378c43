"""What each format writes, for transcripts of every shape."""

import json
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sttgui import exporters
from sttgui.domain import codec
from sttgui.domain.errors import NoTimesError
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word, WordState
from sttgui.exporters.cues import LINE_WIDTH, LONGEST_MS, cues

TEXT = (
    "When the fog came in, the keeper lit the lamp and rang the bell every minute, all night long. "
    "Nobody slept. In the morning the ship lay safe behind the island, and her crew was drinking coffee."
)


def spoken(text: str, start_ms: int = 0, word_ms: int = 300, speaker: str | None = None) -> Paragraph:
    words = tuple(
        Word(part, start_ms + place * word_ms, start_ms + place * word_ms + word_ms - 50, 0.5)
        for place, part in enumerate(text.split())
    )
    return Paragraph(words, words[0].start_ms, words[-1].end_ms, speaker)


def rendered(format_id: str, transcript: Transcript, markers_ms: tuple[int, ...] = ()) -> str:
    return exporters.by_id(format_id).render(transcript, "title", markers_ms).decode("utf-8")


TALK = Transcript((spoken(TEXT, speaker="spk0"), spoken("Were you afraid? A little.", 20_000, speaker="spk1")))
NO_TIMES = Transcript((Paragraph((Word("only"), Word("text"))),))


def test_text_has_paragraphs_and_names_a_speaker_where_one_begins():
    assert rendered("txt", TALK) == f"Speaker 1: {TEXT}\n\nSpeaker 2: Were you afraid? A little.\n"


def test_subtitles_fit_the_screen_and_never_overlap():
    found = cues(TALK)
    assert all(len(line) <= LINE_WIDTH for cue in found for line in cue.lines)
    assert all(len(cue.lines) <= 2 and cue.end_ms - cue.start_ms <= LONGEST_MS for cue in found)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(found))
    assert " ".join(line for cue in found for line in cue.lines) == f"{TEXT} Were you afraid? A little."


def test_srt_counts_its_subtitles_and_writes_times_with_a_comma():
    blocks = rendered("srt", TALK).strip().split("\r\n\r\n")
    assert [block.split("\r\n")[0] for block in blocks] == [str(number) for number in range(1, len(blocks) + 1)]
    assert all(
        re.fullmatch(r"\d\d:\d\d:\d\d,\d{3} --> \d\d:\d\d:\d\d,\d{3}", block.split("\r\n")[1]) for block in blocks
    )


def test_vtt_escapes_what_would_be_markup():
    text = rendered("vtt", Transcript((spoken("if a<b & c>d --> stop"),)))
    assert text.startswith("WEBVTT\n\n")
    assert "a&lt;b &amp; c&gt;d --&gt; stop" in text


def test_an_arrow_in_the_words_is_no_line_of_times_in_srt():
    assert rendered("srt", Transcript((spoken("left --> right"),))).count("-->") == 1


def test_an_edit_is_in_every_format():
    word = Word("Setúbal", 0, 400, 0.3, state=WordState.CHANGED, replaced=(Word("settle"),))
    transcript = Transcript((Paragraph((word,), 0, 400),), (Utterance("settle", 0, 400),))
    for known in exporters.formats():
        text = rendered(known.id, transcript)
        assert "Setúbal" in text, known.name
        assert "settle" not in text or known.id == "json", known.name


@pytest.mark.parametrize("format_id", ["srt", "vtt"])
def test_without_times_there_are_no_subtitles(format_id: str):
    with pytest.raises(NoTimesError):
        rendered(format_id, NO_TIMES)


def test_utterances_become_subtitles_where_words_have_no_times():
    transcript = Transcript(NO_TIMES.paragraphs, (Utterance("only text", 1000, 2500),))
    assert "00:00:01,000 --> 00:00:02,500\r\nonly text" in rendered("srt", transcript)


@pytest.mark.parametrize("known", exporters.formats(), ids=lambda known: known.id)
def test_an_empty_transcript_is_an_empty_file_of_its_kind(known: exporters.Format):
    assert "title" not in rendered(known.id, Transcript()) or known.id == "json"


def test_json_holds_everything():
    data = json.loads(rendered("json", TALK))
    assert data["title"] == "title"
    assert codec.from_data(data["transcript"]) == TALK


times = st.none() | st.integers(0, 100_000)
words = st.builds(
    Word,
    st.text(min_size=1, max_size=60).filter(str.strip),
    times,
    times,
    st.none() | st.floats(0, 1),
    st.sampled_from([None, "spk0", "A"]),
)
paragraphs = st.lists(words, min_size=1, max_size=12).map(lambda found: Paragraph(tuple(found)))


@given(st.lists(paragraphs, max_size=4).map(lambda found: Transcript(tuple(found))))
def test_whatever_the_times_say_subtitles_are_in_order_and_apart(transcript: Transcript):
    try:
        found = cues(transcript)
    except NoTimesError:
        return
    assert all(0 <= cue.start_ms < cue.end_ms for cue in found)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(found))


@given(st.lists(paragraphs, max_size=4).map(lambda found: Transcript(tuple(found))))
def test_a_transcript_as_data_comes_back_the_same(transcript: Transcript):
    assert codec.from_data(json.loads(json.dumps(codec.to_data(transcript)))) == transcript


@pytest.mark.parametrize("data", [{}, {"version": 99, "paragraphs": []}, {"version": 1, "paragraphs": [3]}])
def test_foreign_data_is_refused(data: dict[str, object]):
    with pytest.raises(ValueError, match="transcript"):
        codec.from_data(data)


def test_markers_of_the_recording_are_in_every_format_that_has_a_place_for_them():
    markers_ms = (1_500, 3_661_250)
    assert rendered("txt", TALK, markers_ms) == rendered("txt", TALK) + "\nMarkers: 00:00:01, 01:01:01\n"
    web = rendered("vtt", TALK, markers_ms)
    note = "NOTE Markers: 00:00:01.500, 01:01:01.250\n\n"
    assert note in web
    assert web.replace(note, "") == rendered("vtt", TALK)
    data = json.loads(rendered("json", TALK, markers_ms))
    assert data.pop("markers_ms") == list(markers_ms)
    assert data == json.loads(rendered("json", TALK))
    assert rendered("srt", TALK, markers_ms) == rendered("srt", TALK)
