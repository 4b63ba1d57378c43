"""Whatever JSON is sent, reading it raises nothing but the errors that are told."""

import contextlib
import json
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui.api import answers
from sttgui.api.answers import TEXT_ONLY, read_transcript
from sttgui.api.job_status import read_created, read_poll
from sttgui.api.refusals import Answer, accepted_model, create_error, poll_error
from sttgui.domain.codec import from_data, to_data
from sttgui.domain.errors import SttError
from sttgui.domain.recognition import Finished, Pending
from sttgui.domain.transcript import Transcript, is_seen

NAMES = (
    *("status", "output", "result", "data", "error", "message", "detail", "id", "generation_id", "meta", "usage"),
    *("results", "metadata", "channels", "alternatives", "transcript", "words", "word", "punctuated_word", "text"),
    *("start", "end", "confidence", "speaker", "channel", "paragraphs", "sentences", "num_words", "utterances"),
    *(
        "segments",
        "duration",
        "audio_duration",
        "language",
        "language_code",
        "summary",
        "topics",
        "intents",
        "entities",
    ),
    *("sentiments", "start_word", "end_word", "search", "hits", "labels", "timestamp", "timestamps", "chapters"),
    *("auto_highlights_result", "content_safety_labels", "warnings", "model_info", "avg_logprob", "probability"),
    *("credits_used", "usd_spent", "cost", "path", "loc", "options", "progress", "detected_language"),
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-3, 9)
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["completed", "queued", "error", "1.5", "A", "你好，世界。", "Hello there.", "\ud800", "a\x00b"])
)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=5),
    max_leaves=25,
)
TEXT = "Well, it rains. Take the twenty-one bus."
WORDS = [
    {"word": word, "start": index, "end": index + 0.5, "confidence": 0.5, "speaker": 0}
    for index, word in enumerate(["well", "it", "rains", "take", "the", "twenty", "one", "bus"])
]


def check(transcript: Transcript) -> None:
    """What holds for every transcript, whatever it was read from."""
    for timed in (*transcript.words, *transcript.paragraphs, *transcript.utterances, *transcript.insights):
        assert timed.start_ms is None or timed.start_ms >= 0
        assert timed.end_ms is None or timed.end_ms >= 0
    for timed in (*transcript.words, *transcript.paragraphs, *transcript.utterances, *transcript.insights):
        if timed.start_ms is not None and timed.end_ms is not None:
            assert timed.end_ms >= timed.start_ms
        if transcript.duration_ms:
            assert (timed.start_ms or 0) <= transcript.duration_ms
            assert (timed.end_ms or 0) <= transcript.duration_ms
    for scored in (*transcript.words, *transcript.utterances):
        assert scored.confidence is None or 0 <= scored.confidence <= 1
    for word in transcript.words:
        assert word.text.strip() == word.text != ""
    assert all(paragraph.words for paragraph in transcript.paragraphs)
    assert from_data(json.loads(json.dumps(to_data(transcript)).encode())) == transcript
    json.dumps(to_data(transcript), ensure_ascii=False).encode()  # raises for halves of surrogate pairs


@given(ANYTHING)
def test_any_answer_is_read(answer: Any):
    check(read_transcript(answer))


@given(ANYTHING)
def test_any_answer_means_something(answer: Any):
    body = json.dumps(answer).encode()
    with contextlib.suppress(SttError):
        read_poll(body)
    with contextlib.suppress(SttError):
        read_created(body)


@given(ANYTHING | st.binary(), st.integers(300, 599))
def test_any_refusal_is_told_in_a_sentence(body: Any, status: int):
    refused = Answer(status, body if isinstance(body, bytes) else json.dumps(body).encode(), {})
    for error in (create_error(refused), poll_error(refused)):
        assert str(error)
    accepted_model(refused, "#g1_whisper-tiny")


@given(st.binary())
def test_any_bytes_mean_something(body: bytes):
    with contextlib.suppress(SttError):
        read_poll(body)


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """An alternative whose text is whole and whose every other part may be anything."""
    words = [dict(word) for word in WORDS]
    for word in draw(st.lists(st.sampled_from(words), max_size=4)):
        word[draw(st.sampled_from(["word", "start", "end", "confidence", "speaker", "punctuated_word"]))] = draw(LEAVES)
    alternative: dict[str, Any] = {"transcript": TEXT, "words": words}
    if draw(st.booleans()):
        alternative[draw(st.sampled_from(["words", "paragraphs", "entities", "topics"]))] = draw(ANYTHING)
    return alternative


@settings(max_examples=200)
@given(mutated(), ANYTHING)
def test_no_text_is_lost_whatever_happened_to_the_rest(alternative: dict[str, Any], utterances: Any):
    results = {"channels": [{"alternatives": [alternative]}], "utterances": utterances}
    transcript = read_transcript({"result": {"results": results}})
    check(transcript)
    assert len(letters(transcript.text)) >= 0.9 * len(letters(TEXT))


MARKS = st.text(st.sampled_from(" \n.!?…-–♪♫*¿。()\u200b\ufe0f👋"), max_size=8)
TIMES = st.none() | st.floats(-1, 30) | st.sampled_from(["1.5", "x", 1e9])


@st.composite
def without_letters(draw: st.DrawFn) -> tuple[str, Any]:
    """A text with hardly a letter in it, and an answer of one of the shapes that has it as its text."""
    said = draw(MARKS | st.sampled_from(["...", "♪ ♪", "!", "1", "é", "你"]))
    names = st.fixed_dictionaries({"start": TIMES, "end": TIMES, "speaker": st.sampled_from([None, 0, "A"])})
    words = [{**about, "word": draw(MARKS)} for about in draw(st.lists(names, max_size=4))]
    phrases = [
        {**about, "text": draw(MARKS | st.just(said)), "words": words} for about in draw(st.lists(names, max_size=3))
    ]
    spoken = [{**phrase, "transcript": phrase["text"]} for phrase in phrases]
    flat = {"text": said, "words": words, "segments": phrases, "duration": draw(st.sampled_from([None, 8]))}
    alternative = {
        "transcript": said,
        "words": words,
        "paragraphs": {"paragraphs": [{**p, "sentences": [p]} for p in phrases]},
    }
    channels = draw(st.integers(1, 2)) * [{"alternatives": [alternative]}]
    shapes = [
        said,
        flat,
        {"text": said, "words": words},
        {"metadata": {"duration": flat["duration"]}, "results": {"channels": channels, "utterances": spoken}},
        {"audio_duration": flat["duration"], "text": said, "words": words, "utterances": phrases},
    ]
    shape = draw(st.sampled_from(shapes))
    return said, draw(st.sampled_from([shape, {"status": "completed", "result": shape}]))


@settings(max_examples=300)
@given(without_letters())
def test_a_text_without_a_letter_is_a_text_like_any_other(what: tuple[str, Any]):
    said, answer = what
    transcript = read_transcript(answer)
    check(transcript)
    assert TEXT_ONLY not in transcript.warnings
    if is_seen(said):
        assert transcript.paragraphs


@pytest.mark.parametrize("reader", ["openai", "deepgram", "assemblyai"])
@pytest.mark.parametrize("error", [ValueError, KeyError, RecursionError])
def test_a_mistake_in_a_reader_leaves_the_text(monkeypatch, reader: str, error: type[Exception]):
    def fail(payload: Any) -> Transcript:
        raise error

    monkeypatch.setattr(answers, reader, SimpleNamespace(read=fail, KEYS=getattr(answers, reader).KEYS))
    answer = {
        "openai": {"text": "Well, it rains.", "segments": [{"text": "Well, it rains."}]},
        "deepgram": {"results": {"channels": [{"alternatives": [{"transcript": "Well, it rains."}]}]}},
        "assemblyai": {"audio_duration": 3, "text": "Well, it rains."},
    }[reader]
    found = read_poll(json.dumps({"status": "completed", "result": answer}).encode())
    assert isinstance(found, Finished)
    assert found.transcript.text == "Well, it rains."
    assert found.transcript.warnings == (TEXT_ONLY,)
    assert read_poll(json.dumps({"status": "generating", "result": answer}).encode()) == Pending(running=True)


@pytest.mark.parametrize(
    "answer",
    [
        {"results": [{"alternatives": [{"transcript": "Well, it rains."}]}]},
        {"results": {"alternatives": [{"transcript": "Well, it rains."}]}},
        {"metadata": {"extra": {"text": "mine"}}, "results": {"speech": {"text": "Well, it rains."}}},
    ],
)
def test_a_text_where_no_reader_looks_is_found(answer: Any):
    transcript = read_transcript({"status": "completed", "result": answer})
    assert transcript.text == "Well, it rains."
    assert transcript.warnings == (TEXT_ONLY,)


def test_silence_has_no_text_whatever_stands_beside_it():
    silence = {"metadata": {"extra": {"text": "mine"}}, "results": {"channels": [{"alternatives": [{"words": []}]}]}}
    assert not read_transcript(silence).paragraphs


def letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())
