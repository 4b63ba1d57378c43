"""Deepgram's shape: channels with alternatives; times in seconds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sttgui.api.answers.entries import SECONDS, Dialect, read_phrases, read_words, speaker_name, words_of_phrases
from sttgui.api.answers.insights import deepgram_insights
from sttgui.api.answers.paragraphs import Extent, build
from sttgui.api.answers.written import as_written
from sttgui.api.values import (
    items,
    language_tag,
    line,
    mapping,
    mappings,
    milliseconds,
    number,
    score,
    span,
    text,
    whole,
)
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word
from sttgui.domain.turns import Diarization, Turn, Voice

KEYS = frozenset({"results", "metadata", "channels"})


def read(payload: dict[str, Any]) -> Transcript:
    results = mapping(payload.get("results")) or payload
    metadata = mapping(payload.get("metadata"))
    channels = _channels(results)
    firsts = [_first(channel.get("alternatives")) for channel in channels]
    utterances = _utterances(results, len(channels))
    models = (line(mapping(about).get("name")) for about in mapping(metadata.get("model_info")).values())
    languages = (language_tag(channel.get("detected_language")) for channel in channels)
    sureness = (score(channel.get("language_confidence")) for channel in channels)
    summary, excuse = _summary(results, firsts)
    return Transcript(
        paragraphs=_paragraphs(results, firsts, utterances),
        utterances=tuple(utterances),
        language=next(filter(None, languages), None),
        language_confidence=next((sure for sure in sureness if sure is not None), None),
        duration_ms=milliseconds(metadata.get("duration"), SECONDS),
        channels=len(channels) or None,
        model=next(filter(None, models), None),
        summary=summary,
        insights=tuple(deepgram_insights(results, channels, firsts[0] if firsts else {})),
        warnings=tuple(_warnings(metadata, excuse)),
        wordless=tuple(_wordless(channels[0])) if len(channels) == 1 else (),
    )


def _wordless(channel: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """Where somebody speaks and no word was recognised, as our own server tells it."""
    for entry in mappings(channel.get("speech_without_words")):
        start_ms, end_ms = span(entry, SECONDS)
        if start_ms is not None and end_ms is not None:
            yield start_ms, end_ms


def _channels(results: dict[str, Any]) -> list[dict[str, Any]]:
    """A list, an object with `alternatives`, or an object keyed "0", "1"."""
    channels = results.get("channels")
    if isinstance(channels, dict):
        return [channels] if "alternatives" in channels else [mapping(value) for value in channels.values()]
    return [mapping(channel) for channel in items(channels)]


def _first(alternatives: object) -> dict[str, Any]:
    """The best of the alternatives, of which there may be one without a list around it."""
    return mapping(alternatives) or next(iter(mappings(alternatives)), {})


def _paragraphs(
    results: dict[str, Any], firsts: list[dict[str, Any]], utterances: list[Utterance]
) -> tuple[Paragraph, ...]:
    """The paragraphs of all channels, in the order of their times where all have one."""
    if not firsts:
        return build(words_of_phrases(results.get("utterances"), _dialect(None)), (), utterances, "")
    several = len(firsts) > 1
    found = [
        paragraph
        for index, alternative in enumerate(firsts)
        for paragraph in _of_channel(results, alternative, utterances, index if several else None)
    ]
    if several and all(paragraph.start_ms is not None for paragraph in found):
        found.sort(key=lambda paragraph: paragraph.start_ms or 0)
    return tuple(found)


def _of_channel(
    results: dict[str, Any], alternative: dict[str, Any], utterances: list[Utterance], channel: int | None
) -> Iterator[Paragraph]:
    shown = text(alternative.get("transcript"))
    words = read_words(alternative.get("words"), _dialect(channel))
    if not words:
        own = [entry for entry in mappings(results.get("utterances")) if channel in (None, whole(entry.get("channel")))]
        words = words_of_phrases(own, _dialect(channel))
    phrases = [phrase for phrase in utterances if phrase.channel == channel]
    extents = list(_extents(alternative.get("paragraphs"), channel))
    for paragraph in build(as_written(words, shown), extents, phrases, shown):
        yield replace(paragraph, channel=channel)


def _utterances(results: dict[str, Any], channels: int) -> list[Utterance]:
    entries = mappings(results.get("utterances"))
    if channels < 2:
        return read_phrases(entries, _dialect(None))
    return [phrase for entry in entries for phrase in read_phrases([entry], _dialect(whole(entry.get("channel"))))]


def _dialect(channel: int | None) -> Dialect:
    """`channel` is the one that is read, `None` where there is only one."""
    return Dialect(SECONDS, lambda value: _speaker(value, channel), lambda _: channel)


def _speaker(value: object, channel: int | None) -> str | None:
    """`spk0` for speaker 0; with several channels `ch0-spk0`, or `ch0` where the speakers are not told apart."""
    index = whole(value)
    key = f"spk{index}" if index is not None else speaker_name(value)
    if channel is None:
        return key
    return f"ch{channel}-{key}" if key else f"ch{channel}"


def _extents(value: object, channel: int | None) -> Iterator[Extent]:
    """The recogniser's paragraphs in whichever form: an object with a list, a list of such, or bare objects."""
    if isinstance(value, list):
        for entry in value:
            yield from _extents_of(mapping(entry), channel)
    else:
        yield from _extents_of(mapping(value), channel)


def _extents_of(entry: dict[str, Any], channel: int | None) -> Iterator[Extent]:
    inner = entry.get("paragraphs")
    for paragraph in mappings(inner) if isinstance(inner, list) else [mapping(inner) or entry]:
        sentences = [line(sentence.get("text")) for sentence in mappings(paragraph.get("sentences"))]
        if "start" in paragraph or sentences:
            yield Extent(
                *span(paragraph, SECONDS),
                speaker=_speaker(paragraph.get("speaker"), channel),
                word_count=whole(paragraph.get("num_words")),
                text=" ".join(filter(None, sentences)),
            )


def read_heard(value: object) -> tuple[Word, ...]:
    """The words that our own server tells while it works."""
    entries = mappings(value)
    channels = [whole(entry.get("channel")) for entry in entries]
    return tuple(
        replace(word, channel=channel)
        for entry, channel in zip(entries, channels, strict=True)
        for word in read_words([entry], _dialect(channel))
    )


def _summary(results: dict[str, Any], firsts: list[dict[str, Any]]) -> tuple[str | None, str]:
    """The summary, and the excuse where there is none."""
    entry = mapping(results.get("summary"))
    short = text(entry.get("short") or results.get("summary"))
    if text(entry.get("result")) == "failure":
        return None, line(short)
    olds = (text(old.get("summary")) for first in firsts for old in mappings(first.get("summaries")))
    return short or next(filter(None, olds), None), ""


def _warnings(metadata: dict[str, Any], excuse: str) -> Iterator[str]:
    warnings = mappings(metadata.get("warnings"))
    for warning in warnings:
        option, message = line(warning.get("parameter")), line(warning.get("message"))
        if option:
            yield f"Option “{option}” was not applied: {message or 'the service gave no reason.'}"
        elif message:
            yield message
    if excuse and not any(warning.get("parameter") == "summarize" for warning in warnings):
        yield f"There is no summary: {excuse}"


def read_diarization(results: dict[str, Any]) -> Diarization:
    """Who speaks when, as our own server tells it beside the words; nothing where it is not told."""
    told = mapping(results.get("diarization"))
    turns = []
    for entry in mappings(told.get("turns")):
        speaker, (start_ms, end_ms) = whole(entry.get("speaker")), span(entry, SECONDS)
        if speaker is not None and speaker >= 0 and start_ms is not None and end_ms is not None:
            turns.append(Turn(start_ms, end_ms, speaker))
    voices = []
    for entry in mappings(told.get("voices")):
        speaker, values = whole(entry.get("speaker")), [number(value) for value in items(entry.get("values"))]
        if speaker is not None and values and None not in values:
            voices.append(Voice(speaker, tuple(value for value in values if value is not None)))
    return Diarization(tuple(turns), tuple(voices))
