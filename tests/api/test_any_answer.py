"""Whatever JSON is sent, reading it raises nothing but the errors that are told."""

import contextlib
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui.api.answers import read_transcript
from sttgui.api.jobs import read_created, read_poll
from sttgui.api.refusals import Answer, accepted_model, create_error, poll_error
from sttgui.domain.codec import from_data, to_data
from sttgui.domain.errors import SttError
from sttgui.domain.transcript import Transcript

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
    for timed in (*transcript.words, *transcript.utterances, *transcript.insights):
        if timed.start_ms is not None and timed.end_ms is not None:
            assert timed.end_ms >= timed.start_ms
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


def letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())
