"""A transcript in the shape the service answers with, which is Deepgram's: seconds, channels, alternatives, words."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sttgui import __version__
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word, join_words

SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！")
MARKS = '.,;:?!…"“”„‘’()[]«»¿¡。、，？！'


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the answer says about the request itself. `created` is ISO 8601, `sha256` is hexadecimal."""

    request_id: str
    created: str
    sha256: str
    arch: str


def answer_bytes(transcript: Transcript, about: Particulars) -> bytes:
    """The `output` of a completed job as UTF-8 JSON."""
    answer = {"metadata": _metadata(transcript, about), "results": _results(transcript)}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def _metadata(transcript: Transcript, about: Particulars) -> dict[str, Any]:
    name = transcript.model or about.arch
    model_id = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{name} {__version__}"))
    metadata: dict[str, Any] = {
        "transaction_key": "deprecated",
        "request_id": about.request_id,
        "sha256": about.sha256,
        "created": about.created,
        "duration": _seconds(transcript.duration_ms or 0),
        "channels": transcript.channels or 1,
        "models": [model_id],
        "model_info": {model_id: {"name": name, "version": __version__, "arch": about.arch}},
    }
    if transcript.warnings:
        metadata["warnings"] = [{"message": message} for message in transcript.warnings]
    return metadata


def _results(transcript: Transcript) -> dict[str, Any]:
    confidence = transcript.mean_confidence
    alternative: dict[str, Any] = {
        "transcript": join_words(word.text for word in transcript.words),
        "confidence": _score(confidence if confidence is not None else 0.0),
        "words": [_word(word) for word in transcript.words],
        "paragraphs": {
            "transcript": transcript.text,
            "paragraphs": [_paragraph(paragraph) for paragraph in transcript.paragraphs],
        },
    }
    channel: dict[str, Any] = {"alternatives": [alternative]}
    if transcript.language is not None:
        channel["detected_language"] = transcript.language
    return {"channels": [channel], "utterances": [_utterance(utterance) for utterance in transcript.utterances]}


def _word(word: Word) -> dict[str, Any]:
    values: dict[str, Any] = {"word": word.text.strip(MARKS).lower() or word.text}
    values |= _times(word.start_ms, word.end_ms)
    if word.confidence is not None:
        values["confidence"] = _score(word.confidence)
    values["punctuated_word"] = word.text
    return values


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    start_ms, end_ms = _span(paragraph.words)
    if paragraph.start_ms is not None:
        start_ms = paragraph.start_ms
    if paragraph.end_ms is not None:
        end_ms = paragraph.end_ms
    sentences = [
        {"text": join_words(word.text for word in words)} | _times(*_span(words))
        for words in _sentences(paragraph.words)
    ]
    return {"sentences": sentences, "num_words": len(paragraph.words)} | _times(start_ms, end_ms)


def _sentences(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    begin = 0
    for index, word in enumerate(words, start=1):
        if index == len(words) or word.text.endswith(SENTENCE_ENDS):
            yield words[begin:index]
            begin = index


def _utterance(utterance: Utterance) -> dict[str, Any]:
    values: dict[str, Any] = _times(utterance.start_ms, utterance.end_ms)
    if utterance.confidence is not None:
        values["confidence"] = _score(utterance.confidence)
    return values | {"channel": utterance.channel or 0, "transcript": utterance.text}


def _span(words: Sequence[Word]) -> tuple[int | None, int | None]:
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    return min(starts, default=None), max(ends, default=None)


def _times(start_ms: int | None, end_ms: int | None) -> dict[str, Any]:
    """`start` and `end` in seconds; left out where they are not known, since zero would be a claim."""
    times = {"start": start_ms, "end": end_ms}
    return {key: _seconds(value) for key, value in times.items() if value is not None}


def _seconds(value_ms: int) -> float:
    return value_ms / 1000


def _score(value: float) -> float:
    return round(value, 6)
