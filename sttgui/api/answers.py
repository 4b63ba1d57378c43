"""The service's answers as transcripts, whichever of its models' shapes they have.

Times are in seconds in Deepgram's and OpenAI's shapes and in milliseconds in AssemblyAI's; the shape decides, never the
size of the number. Nothing here raises on a strange answer: what cannot be read is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from sttgui.api.values import items, mapping, milliseconds, number, score, text
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word

SECONDS, MILLISECONDS = 1000.0, 1.0
DEEPGRAM_KEYS = frozenset({"results", "metadata", "channels"})
ASSEMBLYAI_KEYS = frozenset(
    {"acoustic_model", "language_model", "speech_model", "speech_models", "audio_duration", "audio_url"}
)
PARAGRAPH_PAUSE_MS = 1500
PARAGRAPH_CHARACTERS = 400
SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！")


def find_payload(body: object) -> dict[str, Any] | str | None:
    """The part of an answer that holds the transcript; the first with text in it, else the first of a known shape."""
    if isinstance(body, str):
        return body
    outer = mapping(body)
    candidates = [outer.get(key) for key in ("output", "result", "data")] + [outer]
    known = [candidate for candidate in candidates if _is_payload(candidate)]
    return next((candidate for candidate in known if read_payload(candidate).paragraphs), known[0] if known else None)


def read_payload(payload: dict[str, Any] | str | None) -> Transcript:
    """A transcript of any shape; an empty one where there is nothing to read."""
    match payload:
        case str():
            return Transcript(_paragraphs_of_text(payload))
        case dict() if payload.keys() & DEEPGRAM_KEYS:
            return _read_deepgram(payload)
        case dict() if payload.keys() & ASSEMBLYAI_KEYS:
            return _read_flat(payload, MILLISECONDS)
        case dict():
            return _read_flat(payload, _verbose_unit(payload))
        case _:
            return Transcript()


def _is_payload(value: object) -> bool:
    if isinstance(value, str):
        return bool(value.strip())
    shapes = {"text", "transcript", "segments", "words"} | DEEPGRAM_KEYS | ASSEMBLYAI_KEYS
    return isinstance(value, dict) and bool(value.keys() & shapes)


def _read_deepgram(payload: dict[str, Any]) -> Transcript:
    results = mapping(payload.get("results")) or payload
    metadata = mapping(payload.get("metadata"))
    channels = _channels(results)
    alternatives = [mapping(next(iter(items(channel.get("alternatives"))), None)) for channel in channels]
    paragraphs = [
        paragraph
        for index, alternative in enumerate(alternatives)
        for paragraph in _deepgram_paragraphs(alternative, index if len(channels) > 1 else None)
    ]
    paragraphs.sort(key=lambda paragraph: paragraph.start_ms or 0)
    models = [text(mapping(info).get("name")) for info in mapping(metadata.get("model_info")).values()]
    languages = [text(channel.get("detected_language")) for channel in channels]
    return Transcript(
        paragraphs=tuple(paragraphs),
        utterances=tuple(_utterance(entry, SECONDS) for entry in items(results.get("utterances"))),
        language=next(filter(None, languages), None),
        duration_ms=milliseconds(metadata.get("duration"), SECONDS),
        channels=len(channels) or None,
        model=next(filter(None, models), None),
        summary=text(mapping(results.get("summary")).get("short")) or None,
        warnings=tuple(filter(None, (text(mapping(w).get("message")) for w in items(metadata.get("warnings"))))),
    )


def _channels(results: dict[str, Any]) -> list[dict[str, Any]]:
    """A list, an object with `alternatives`, or an object keyed "0", "1"."""
    channels = results.get("channels")
    if isinstance(channels, dict):
        return [channels] if "alternatives" in channels else [mapping(value) for value in channels.values()]
    return [mapping(channel) for channel in items(channels)]


def _deepgram_paragraphs(alternative: dict[str, Any], channel: int | None) -> tuple[Paragraph, ...]:
    whole = text(alternative.get("transcript"))
    words = [replace(word, channel=channel) for word in _as_written(_words(alternative.get("words"), SECONDS), whole)]
    bounds = [
        (start, end, _speaker(entry.get("speaker")))
        for entry in _paragraph_entries(alternative.get("paragraphs"))
        if (start := milliseconds(entry.get("start"), SECONDS)) is not None
        and (end := milliseconds(entry.get("end"), SECONDS)) is not None
    ]
    if words and bounds:
        return _at_bounds(words, bounds)
    return _paragraphs_of_words(words) if words else _paragraphs_of_text(whole)


def _paragraph_entries(value: object) -> Iterator[dict[str, Any]]:
    """Every object with a start, in whichever of the service's forms: an object, a list, or either in the other."""
    if isinstance(value, list):
        for entry in value:
            yield from _paragraph_entries(entry)
    elif isinstance(value, dict):
        if "start" in value:
            yield value
        else:
            yield from _paragraph_entries(value.get("paragraphs"))


def _at_bounds(words: Sequence[Word], bounds: Sequence[tuple[int, int, str | None]]) -> tuple[Paragraph, ...]:
    """Words in the recogniser's own paragraphs: each word where the next paragraph has not begun."""
    starts = [start for start, _, _ in bounds][1:]
    groups: list[list[Word]] = [[] for _ in bounds]
    place = 0
    for word in words:
        while place < len(starts) and word.start_ms is not None and word.start_ms >= starts[place]:
            place += 1
        groups[place].append(word)
    return tuple(
        Paragraph(tuple(group), start, end, speaker or group[0].speaker, group[0].channel)
        for group, (start, end, speaker) in zip(groups, bounds, strict=True)
        if group
    )


def _read_flat(payload: dict[str, Any], unit: float) -> Transcript:
    """AssemblyAI's and OpenAI's shapes: text, words and segments side by side."""
    segments = [_utterance(entry, unit) for entry in items(payload.get("utterances")) or items(payload.get("segments"))]
    whole = text(payload.get("text")) or text(payload.get("transcript"))
    words = _as_written(_words(payload.get("words"), unit), whole)
    if words:
        paragraphs = _paragraphs_of_words(words)
    elif segments:
        paragraphs = tuple(_paragraph_of(segment) for segment in segments if segment.text)
    else:
        paragraphs = _paragraphs_of_text(whole)
    duration = milliseconds(payload.get("audio_duration"), SECONDS) or milliseconds(payload.get("duration"), unit)
    return Transcript(
        paragraphs=paragraphs,
        utterances=tuple(segments),
        language=(text(payload.get("language_code")) or text(payload.get("language"))).replace("_", "-") or None,
        duration_ms=duration,
        model=text(payload.get("speech_model")) or text(payload.get("model")) or None,
        summary=text(payload.get("summary")) or None,
    )


def _verbose_unit(payload: dict[str, Any]) -> float:
    """Seconds, unless the last moment lies far beyond the duration: some servers send ms or ns."""
    entries = items(payload.get("segments")) + items(payload.get("words"))
    last = max((number(mapping(entry).get("end")) or 0.0 for entry in entries), default=0.0)
    duration = number(payload.get("duration")) or 0.0
    if last > 1e6 and (not duration or last / duration > 1e6):
        return 1e-6
    return MILLISECONDS if duration and last / duration > 50 else SECONDS


def _words(value: object, unit: float) -> list[Word]:
    return [word for entry in items(value) if (word := _word(mapping(entry), unit)) is not None]


def _word(entry: dict[str, Any], unit: float) -> Word | None:
    shown = text(entry.get("punctuated_word")) or text(entry.get("word")) or text(entry.get("text"))
    if not shown:
        return None
    start = milliseconds(entry.get("start"), unit)
    end = milliseconds(entry.get("end"), unit)
    if start is not None and end is not None:
        end = max(start, end)
    confidence = score(entry.get("confidence", entry.get("probability")))
    return Word(shown, start, end, confidence, _speaker(entry.get("speaker")))


def _as_written(words: list[Word], whole: str) -> list[Word]:
    """Words with the marks and capitals of the running text, where both have the same words."""
    written = whole.split()
    if len(written) != len(words):
        return words
    return [replace(word, text=shown) for word, shown in zip(words, written, strict=True)]


def _utterance(value: object, unit: float) -> Utterance:
    entry = mapping(value)
    return Utterance(
        text=text(entry.get("transcript")) or text(entry.get("text")),
        start_ms=milliseconds(entry.get("start"), unit),
        end_ms=milliseconds(entry.get("end"), unit),
        speaker=_speaker(entry.get("speaker")),
        confidence=score(entry.get("confidence")),
    )


def _speaker(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return f"Speaker {value + 1}"
    name = text(value)
    return f"Speaker {name}" if len(name) == 1 and name.isalpha() else name or None


def _paragraph_of(segment: Utterance) -> Paragraph:
    words = tuple(Word(part, speaker=segment.speaker) for part in segment.text.split())
    return Paragraph(words, segment.start_ms, segment.end_ms, segment.speaker)


def _paragraphs_of_text(whole: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(tuple(map(Word, line.split()))) for line in whole.splitlines() if line.strip())


def _paragraphs_of_words(words: Sequence[Word]) -> tuple[Paragraph, ...]:
    """Paragraphs where the speaker changes, where there is a pause, and at a sentence's end after 400 characters."""
    groups: list[list[Word]] = [[words[0]]]
    characters = 0
    for before, word in pairwise(words):
        characters += len(before.text) + 1
        is_full = characters >= PARAGRAPH_CHARACTERS and before.text.endswith(SENTENCE_ENDS)
        if word.speaker != before.speaker or _pause_ms(before, word) >= PARAGRAPH_PAUSE_MS or is_full:
            groups.append([])
            characters = 0
        groups[-1].append(word)
    return tuple(
        Paragraph(tuple(group), group[0].start_ms, group[-1].end_ms, group[0].speaker, group[0].channel)
        for group in groups
    )


def _pause_ms(before: Word, after: Word) -> int:
    return after.start_ms - before.end_ms if after.start_ms is not None and before.end_ms is not None else 0
