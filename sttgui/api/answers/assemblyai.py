"""AssemblyAI's shape: words and utterances side by side; times in milliseconds, the duration in seconds."""

from __future__ import annotations

from typing import Any

from sttgui.api.answers.entries import MILLISECONDS, SECONDS, Dialect, read_phrases, read_words, words_of_phrases
from sttgui.api.answers.insights import assemblyai_insights
from sttgui.api.answers.paragraphs import build
from sttgui.api.answers.written import as_written
from sttgui.api.values import first_text, language_tag, line, milliseconds, text, whole
from sttgui.domain.transcript import Transcript

KEYS = frozenset(
    {
        *("acoustic_model", "language_model", "speech_model", "speech_models"),
        *("audio_duration", "audio_url", "auto_highlights_result"),
    }
)


def _channel(value: object) -> int | None:
    """Sent as a string that counts from 1."""
    counted = whole(value)
    return counted - 1 if counted else None


DIALECT = Dialect(MILLISECONDS, channel=_channel)


def read(payload: dict[str, Any]) -> Transcript:
    shown = first_text(payload, "text", "transcript")
    words = read_words(payload.get("words"), DIALECT) or words_of_phrases(payload.get("utterances"), DIALECT)
    utterances = read_phrases(payload.get("utterances"), DIALECT)
    return Transcript(
        paragraphs=build(as_written(words, shown), (), utterances, shown),
        utterances=tuple(utterances),
        language=language_tag(payload.get("language_code")),
        duration_ms=milliseconds(payload.get("audio_duration"), SECONDS),
        channels=whole(payload.get("audio_channels")) or None,
        model=line(first_text(payload, "speech_model", "acoustic_model")) or None,
        summary=text(payload.get("summary")) or None,
        insights=tuple(assemblyai_insights(payload)),
    )
