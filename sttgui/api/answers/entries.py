"""Words and phrases as the shapes of answers share them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from sttgui.api.values import first_text, line, mappings, number, score, span
from sttgui.domain.transcript import Utterance, Word

SECONDS, MILLISECONDS = 1000.0, 1.0


def speaker_name(value: object) -> str | None:
    """A speaker as named; `None` for none and for whisper.cpp's "?"."""
    name = line(value)
    return name if name and name != "?" else None


def no_channel(value: object) -> int | None:  # noqa: ARG001  one way among others to read a channel
    return None


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a shape says times, speakers and channels: `unit` in ms, the others make ours of what is sent."""

    unit: float
    speaker: Callable[[object], str | None] = speaker_name
    channel: Callable[[object], int | None] = no_channel


def read_words(value: object, dialect: Dialect) -> list[Word]:
    """The words of a list, in its order; entries without a text are left out."""
    return [word for entry in mappings(value) if (word := _word(entry, dialect)) is not None]


def read_phrases(value: object, dialect: Dialect) -> list[Utterance]:
    """Utterances or segments, in their order; entries without a text are left out."""
    return [phrase for entry in mappings(value) if (phrase := _phrase(entry, dialect)).text]


def words_of_phrases(value: object, dialect: Dialect) -> list[Word]:
    """The words inside utterances or segments, for answers that have them only there; one of which nobody is said to
    speak it is its phrase's.
    """
    found = []
    for entry in mappings(value):
        speaker = dialect.speaker(entry.get("speaker"))
        words = read_words(entry.get("words"), dialect)
        found += [replace(word, speaker=speaker) if speaker and word.speaker is None else word for word in words]
    return found


def _word(entry: dict[str, Any], dialect: Dialect) -> Word | None:
    shown = line(first_text(entry, "punctuated_word", "word", "text"))
    if not shown or (shown.startswith("[_") and shown.endswith("]")):  # whisper.cpp's marks are no words
        return None
    return Word(
        shown,
        *span(entry, dialect.unit),
        score(entry.get("confidence", entry.get("probability", entry.get("score")))),  # the last is WhisperX's
        dialect.speaker(entry.get("speaker")),
        dialect.channel(entry.get("channel")),
    )


def _phrase(entry: dict[str, Any], dialect: Dialect) -> Utterance:
    return Utterance(
        line(first_text(entry, "transcript", "text")),
        *span(entry, dialect.unit),
        speaker=dialect.speaker(entry.get("speaker")),
        channel=dialect.channel(entry.get("channel")),
        confidence=_confidence(entry),
    )


def _confidence(entry: dict[str, Any]) -> float | None:
    """The score; where only Whisper's mean log probability is sent, its exponential, which comes near to one."""
    log_probability = number(entry.get("avg_logprob"))
    if "confidence" in entry or log_probability is None:
        return score(entry.get("confidence"))
    return math.exp(log_probability) if log_probability <= 0 else None
