"""Times that go beyond the recording, cut at its end."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from sttgui.domain.transcript import Insight, Paragraph, Transcript, Utterance, Word

_Timed = TypeVar("_Timed", Word, Paragraph, Utterance, Insight)


def within(transcript: Transcript) -> Transcript:
    """The transcript with no time after its `duration_ms`.

    A duration in which most of the words would not fit is wrong itself, so it is what goes then.
    """
    last_ms = transcript.duration_ms
    if last_ms is None:
        return transcript
    if last_ms == 0 and transcript.paragraphs:
        return replace(transcript, duration_ms=None)
    starts = [word.start_ms for word in transcript.words if word.start_ms is not None]
    starts = starts or [phrase.start_ms for phrase in transcript.utterances if phrase.start_ms is not None]
    if 2 * len([None for start_ms in starts if start_ms > last_ms]) > len(starts):
        return replace(transcript, duration_ms=None)
    return replace(
        transcript,
        paragraphs=tuple(_paragraph(paragraph, last_ms) for paragraph in transcript.paragraphs),
        utterances=tuple(_cut(phrase, last_ms) for phrase in transcript.utterances),
        insights=tuple(_cut(insight, last_ms) for insight in transcript.insights),
    )


def _paragraph(paragraph: Paragraph, last_ms: int) -> Paragraph:
    words = tuple(_cut(word, last_ms) for word in paragraph.words)
    return _cut(paragraph if words == paragraph.words else replace(paragraph, words=words), last_ms)


def _cut(timed: _Timed, last_ms: int) -> _Timed:
    start_ms, end_ms = timed.start_ms, timed.end_ms
    if (start_ms is None or start_ms <= last_ms) and (end_ms is None or end_ms <= last_ms):
        return timed
    return replace(
        timed,
        start_ms=None if start_ms is None else min(start_ms, last_ms),
        end_ms=None if end_ms is None else min(end_ms, last_ms),
    )
