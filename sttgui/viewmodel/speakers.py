"""Who speaks in a transcript: what each is called, how much they say, and where their voice can be heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from sttgui.domain import editing
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Paragraph, Transcript
from sttgui.viewmodel.word_times import Span

SAMPLE_MS = 5000


@dataclass(frozen=True, slots=True)
class Speaker:
    """`key` is the recogniser's name, or the channel's. The rest is `None` where words have no times."""

    key: str
    name: str
    words: int
    spoken_ms: int | None
    sample: Span | None  # a few seconds of the voice


def speakers_of(transcript: Transcript) -> tuple[Speaker, ...]:
    """All who speak, in the order in which they are first heard."""
    parts: dict[str, list[Paragraph]] = {}
    keys = _keys(transcript)
    for paragraph, key in zip(transcript.paragraphs, keys, strict=True):
        if key is not None:
            parts.setdefault(key, []).append(paragraph)
    names = dict(transcript.names)
    return tuple(_speaker(key, names.get(key) or speaker_name(key), said) for key, said in parts.items())


def speaker_at(transcript: Transcript, place: int) -> str | None:
    """The key of who speaks the word at a place; `None` where nobody is named."""
    return next((key for span, key in _placed(transcript) if place in span), None)


def paragraph_places(transcript: Transcript, place: int) -> range:
    """The places of all words of the paragraph that the word at a place is in."""
    return next((span for span, _ in _placed(transcript) if place in span), range(0))


def places_of(transcript: Transcript, paragraph: int) -> range:
    """The places of all words of a paragraph, which is given by its own place."""
    first = sum(len(before.words) for before in transcript.paragraphs[:paragraph])
    return range(first, first + len(transcript.paragraphs[paragraph].words))


def named(transcript: Transcript, name: str) -> Speaker | None:
    """The speaker who is called so, without regard to capitals."""
    wanted = name.strip().casefold()
    return next((speaker for speaker in speakers_of(transcript) if speaker.name.casefold() == wanted), None)


def merge(transcript: Transcript, key: str, into: str) -> Transcript:
    """Give everything one speaker says to another."""
    keys = _keys(transcript)
    for place, paragraph in enumerate(transcript.paragraphs):
        if keys[place] == key and paragraph.speaker is None:  # only its channel tells
            transcript = editing.assign_paragraphs(transcript, range(place, place + 1), into)
    return editing.merge_speakers(transcript, key, into)


def assign_new(transcript: Transcript, places: range, name: str) -> Transcript:
    """Say that words are spoken by somebody who is called so, whether or not they have spoken before."""
    known = named(transcript, name)
    if known is not None:
        return editing.assign_speaker(transcript, places.start, places.stop, known.key)
    used = {*filter(None, _keys(transcript)), *(key for key, _ in transcript.names)}
    key = next(key for key in map("spk{}".format, count()) if key not in used)
    assigned = editing.assign_speaker(transcript, places.start, places.stop, key)
    return editing.rename_speaker(assigned, key, name)


def _keys(transcript: Transcript) -> list[str | None]:
    """Of each paragraph the speaker, or else the channel where there are several."""
    has_channels = len({paragraph.channel for paragraph in transcript.paragraphs}) > 1
    return [
        paragraph.speaker or (f"ch{paragraph.channel}" if has_channels and paragraph.channel is not None else None)
        for paragraph in transcript.paragraphs
    ]


def _placed(transcript: Transcript) -> Iterator[tuple[range, str | None]]:
    first = 0
    for paragraph, key in zip(transcript.paragraphs, _keys(transcript), strict=True):
        yield range(first, first + len(paragraph.words)), key
        first += len(paragraph.words)


def _speaker(key: str, name: str, said: list[Paragraph]) -> Speaker:
    words = sum(len([word for word in paragraph.words if word.text]) for paragraph in said)
    spans = [span for span in map(_span, said) if span is not None]
    if not spans:
        return Speaker(key, name, words, None, None)
    longest = max(spans, key=lambda span: span.end_ms - span.start_ms)
    sample = Span(longest.start_ms, min(longest.end_ms, longest.start_ms + SAMPLE_MS))
    return Speaker(key, name, words, sum(span.end_ms - span.start_ms for span in spans), sample)


def _span(paragraph: Paragraph) -> Span | None:
    """From the first word to the last."""
    starts = (word.start_ms for word in paragraph.words if word.start_ms is not None)
    ends = (word.end_ms for word in reversed(paragraph.words) if word.end_ms is not None)
    start, end = next(starts, paragraph.start_ms), next(ends, paragraph.end_ms)
    return Span(start, end) if start is not None and end is not None and end > start else None
