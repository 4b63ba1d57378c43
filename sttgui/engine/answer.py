"""A transcript in the shape the service answers with, which is Deepgram's: seconds, channels, alternatives, words."""

from __future__ import annotations

import json
import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sttgui import __version__
from sttgui.domain.paragraphs import ends_sentence
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word, join_words
from sttgui.domain.turns import Diarization, speaker_number
from sttgui.engine import effects


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the answer says about the request itself. `created` is ISO 8601, `sha256` is hexadecimal."""

    request_id: str
    created: str
    sha256: str
    arch: str


def answer_bytes(
    channels: Sequence[Transcript],
    about: Particulars,
    options: Mapping[str, Any],
    *,
    languages: Sequence[str] = (),
    honours: Collection[str] = (),
    diarization: Diarization | None = None,
) -> bytes:
    """The `output` of a completed job as UTF-8 JSON, with what the options ask for.

    There is one transcript of all channels together, or one for each. `languages` are those the model knows; none means
    all. `honours` are the options that have an effect with this recogniser, beside those that have one with all.
    `diarization` is who speaks when, where that was found.
    """
    channels = [effects.as_asked(transcript, options) for transcript in channels]
    metadata = _metadata(channels, about) | _echo(options)
    warnings = effects.warnings(options, languages, honours) + [
        {"message": message} for message in dict.fromkeys(message for one in channels for message in one.warnings)
    ]
    if warnings:
        metadata["warnings"] = warnings
    answer = {"metadata": metadata, "results": _results(channels, options)}
    if diarization is not None and diarization.turns:
        answer["results"]["diarization"] = _diarization(diarization)
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def _metadata(channels: Sequence[Transcript], about: Particulars) -> dict[str, Any]:
    first = channels[0]
    name = first.model or about.arch
    model_id = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{name} {__version__}"))
    return {
        "transaction_key": "deprecated",
        "request_id": about.request_id,
        "sha256": about.sha256,
        "created": about.created,
        "duration": _seconds(max(transcript.duration_ms or 0 for transcript in channels)),
        "channels": len(channels) if len(channels) > 1 else first.channels or 1,
        "models": [model_id],
        "model_info": {model_id: {"name": name, "version": __version__, "arch": about.arch}},
    }


def _echo(options: Mapping[str, Any]) -> dict[str, Any]:
    """What was sent along only to come back."""
    echo: dict[str, Any] = {}
    if options.get("tag"):
        echo["tags"] = options["tag"]
    if options.get("extra"):
        key, _, value = options["extra"].partition(":")
        echo["extra"] = {key: value}
    return echo


def _results(channels: Sequence[Transcript], options: Mapping[str, Any]) -> dict[str, Any]:
    results: dict[str, Any] = {"channels": [_channel(transcript, options) for transcript in channels]}
    if options.get("utterances"):
        utterances = [
            _utterance(utterance, number)
            for number, transcript in enumerate(channels)
            for utterance in transcript.utterances
        ]
        results["utterances"] = sorted(utterances, key=lambda utterance: utterance.get("start", 0.0))
    return results


def _diarization(found: Diarization) -> dict[str, Any]:
    """Who speaks when, apart from the words; of this server alone."""
    return {
        "turns": [{"speaker": turn.speaker} | _times(turn.start_ms, turn.end_ms) for turn in found.turns],
        "voices": [
            {"speaker": voice.speaker, "values": [round(value, 5) for value in voice.values]} for voice in found.voices
        ],
    }


def _speaker(name: str | None) -> dict[str, Any]:
    number = speaker_number(name)
    return {} if number is None else {"speaker": number}


def _channel(transcript: Transcript, options: Mapping[str, Any]) -> dict[str, Any]:
    confidence = transcript.mean_confidence
    alternative: dict[str, Any] = {
        "transcript": join_words(word.text for word in transcript.words),
        "confidence": _score(confidence if confidence is not None else 0.0),
        "words": [word_values(word, is_marked=effects.is_marked(options)) for word in transcript.words],
    }
    if effects.has_paragraphs(options):
        alternative["paragraphs"] = {
            "transcript": transcript.text,
            "paragraphs": [_paragraph(paragraph) for paragraph in transcript.paragraphs],
        }
    channel: dict[str, Any] = {"alternatives": [alternative]}
    if transcript.wordless:
        channel["speech_without_words"] = [_times(*stretch) for stretch in transcript.wordless]
    if query := options.get("search"):
        found = [_hit(words) for words in effects.hits(transcript, query)]
        channel["search"] = [{"query": query, "hits": found}]
    if transcript.language is not None:
        channel["detected_language"] = transcript.language
    if transcript.language_confidence is not None:
        channel["language_confidence"] = _score(transcript.language_confidence)
    return channel


def _hit(words: Sequence[Word]) -> dict[str, Any]:
    confidence = Transcript((Paragraph(tuple(words)),)).mean_confidence
    score = {} if confidence is None else {"confidence": _score(confidence)}
    return score | _times(*_span(words)) | {"snippet": join_words(word.text for word in words)}


def word_values(word: Word, *, is_marked: bool = True) -> dict[str, Any]:
    """A word as an answer tells it; without `is_marked` only without its marks and capitals."""
    values: dict[str, Any] = {"word": effects.bare(word.text)}
    values |= _times(word.start_ms, word.end_ms)
    if word.confidence is not None:
        values["confidence"] = _score(word.confidence)
    if is_marked:
        values["punctuated_word"] = word.text
    return values | _speaker(word.speaker)


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
    about = {"sentences": sentences, "num_words": len(paragraph.words)}
    return about | _times(start_ms, end_ms) | _speaker(paragraph.speaker)


def _sentences(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    begin = 0
    for index, word in enumerate(words, start=1):
        if index == len(words) or ends_sentence(word.text):
            yield words[begin:index]
            begin = index


def _utterance(utterance: Utterance, channel: int) -> dict[str, Any]:
    values: dict[str, Any] = _times(utterance.start_ms, utterance.end_ms)
    if utterance.confidence is not None:
        values["confidence"] = _score(utterance.confidence)
    return values | {"channel": channel, "transcript": utterance.text} | _speaker(utterance.speaker)


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
