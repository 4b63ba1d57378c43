"""OpenAI's shape as its many servers send it."""

import math

import pytest

from sttgui.api.answers import read_transcript
from sttgui.domain.transcript import Word

TEXT = "Mind the gap, please."
SEGMENTS = [{"start": 1.0, "end": 2.5, "text": " Mind the gap, please.", "avg_logprob": -0.5}]


def scaled(factor: float) -> list[dict[str, object]]:
    return [{**segment, "start": segment["start"] * factor, "end": segment["end"] * factor} for segment in SEGMENTS]


def test_bare_words_take_the_marks_of_the_text():
    words = [
        {"word": text, "start": index, "end": index + 1}
        for index, text in enumerate([" mind", " the", " gap", " please"])
    ]
    transcript = read_transcript({"text": TEXT, "language": "english", "duration": 5, "words": words})
    assert [each.text for each in transcript.words] == ["Mind", "the", "gap,", "please."]
    assert next(iter(transcript.words)) == Word("Mind", 0, 1000)
    assert (transcript.language, transcript.duration_ms) == ("en", 5000)


def test_pieces_of_words_become_words_with_their_lowest_score():
    pieces = [(" M", 0.9), ("ind", 0.5), (" the", 0.8), (" gap", 0.7), (",", 0.2), (" please", 0.6), (".", 0.9)]
    words = [
        {"word": text, "start": index, "end": index + 1, "probability": score, "t_dtw": -1}
        for index, (text, score) in enumerate(pieces)
    ]
    marks = {"word": "[_BEG_]", "start": 0, "end": 0, "probability": 0.1}
    transcript = read_transcript({"text": f" {TEXT}\n", "segments": [{"text": TEXT, "words": [marks, *words]}]})
    assert list(transcript.words) == [
        Word("Mind", 0, 2000, 0.5),
        Word("the", 2000, 3000, 0.8),
        Word("gap,", 3000, 5000, 0.2),
        Word("please.", 5000, 7000, 0.6),
    ]


def test_segments_without_words_give_times_to_paragraphs():
    transcript = read_transcript({"text": TEXT, "segments": SEGMENTS})
    [paragraph] = transcript.paragraphs
    assert (paragraph.text, paragraph.start_ms, paragraph.end_ms) == (TEXT, 1000, 2500)
    [phrase] = transcript.utterances
    assert phrase.confidence == pytest.approx(math.exp(-0.5))
    assert not transcript.has_times


@pytest.mark.parametrize(
    ("factor", "duration", "duration_ms"),
    [
        (1, 3.5, 3500),
        (1, None, None),
        (1000, 3.5, 3500),
        (1e9, None, None),
        (1e9, 3.5, 3500),
        (1e9, 3.5e9, 3500),
        (1, "3.5", 3500),
    ],
)
def test_seconds_milliseconds_and_nanoseconds_are_told_apart(factor, duration, duration_ms):
    transcript = read_transcript({"text": TEXT, "segments": scaled(factor), "duration": duration})
    assert (transcript.paragraphs[0].start_ms, transcript.paragraphs[0].end_ms) == (1000, 2500)
    assert transcript.duration_ms == duration_ms


def test_an_hour_in_milliseconds_without_a_duration_is_no_instant():
    transcript = read_transcript({"segments": [{"text": "Late.", "start": 3_600_000, "end": 3_601_000}]})
    assert transcript.utterances[0].start_ms == 3_600_000


@pytest.mark.parametrize("kind", ["words", "segments"])
def test_milliseconds_of_a_short_recording_are_known_by_the_pace_of_speech(kind):
    said = [{"text": text, "word": text, "start": at, "end": at + 350} for text, at in (("one", 100), ("two", 500))]
    transcript = read_transcript({"text": "one two", kind: said})
    assert (transcript.paragraphs[0].start_ms, transcript.paragraphs[0].end_ms) == (100, 850)


@pytest.mark.parametrize(
    "said",
    [
        [("Hello?", 0, 3600)],  # one phrase in an hour of silence
        [("Hello?", 0, 30), ("Is anybody there?", 30, 60), ("No.", 60, 90)],
    ],
)
def test_phrases_in_long_silence_are_in_seconds(said):
    segments = [{"text": text, "start": begin, "end": end} for text, begin, end in said]
    transcript = read_transcript({"segments": segments})
    assert transcript.utterances[-1].end_ms == said[-1][2] * 1000


def test_a_duration_may_be_told_by_the_usage_alone():
    assert read_transcript({"text": TEXT, "usage": {"type": "duration", "seconds": 6}}).duration_ms == 6000


def test_speakers_are_letters_or_names():
    segments = [
        {"text": "Free?", "speaker": "A"},
        {"text": "Yes.", "speaker": "agent"},
        {"text": "Hm.", "speaker": "?"},
    ]
    transcript = read_transcript({"text": "Free? Yes. Hm.", "segments": segments})
    assert [(each.speaker, each.text) for each in transcript.paragraphs] == [
        ("A", "Free?"),
        ("agent", "Yes."),
        (None, "Hm."),
    ]


@pytest.mark.parametrize("body", [TEXT, {"output": TEXT}, {"text": TEXT}, {"result": {"transcript": TEXT}}])
def test_text_alone_is_a_transcript_without_times(body):
    transcript = read_transcript(body)
    assert transcript.text == TEXT
    assert not transcript.has_times


@pytest.mark.parametrize(
    ("said", "language"),
    [("english", "en"), ("Haitian Creole", "ht"), ("de", "de"), ("zh_tw", "zh-TW"), ("<b>", None), (7, None)],
)
def test_a_language_is_a_code_whatever_was_sent(said, language):
    assert read_transcript({"text": TEXT, "language": said}).language == language


@pytest.mark.parametrize(("start", "start_ms"), [(-0.02, 0), (-0.9, 0), (-1, None), (None, None), ("x", None)])
def test_a_phrase_that_begins_just_before_the_recording_begins_with_it(start: object, start_ms: int | None):
    transcript = read_transcript({"text": "Hello.", "segments": [{"start": start, "end": 2, "text": "Hello."}]})
    assert [phrase.start_ms for phrase in transcript.utterances] == [start_ms]
