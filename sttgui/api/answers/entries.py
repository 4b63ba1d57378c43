"""Words and phrases as the shapes of answers share them."""

from __future__ import annotations

import math
from typing import Any

from sttgui.api.values import first_text, line, mappings, number, score, span
from sttgui.domain.transcript import Utterance, Word

SECONDS, MILLISECONDS = 1000.0, 1.0


def read_words(value: object, unit: float) -> list[Word]:
    """The words of a list, in its order; entries without a text are left out. `unit` is in ms."""
    return [word for entry in mappings(value) if (word := _word(entry, unit)) is not None]


def read_phrases(value: object, unit: float) -> list[Utterance]:
    """Utterances or segments, in their order; entries without a text are left out. `unit` is in ms."""
    return [phrase for entry in mappings(value) if (phrase := _phrase(entry, unit)).text]


def words_of_phrases(value: object, unit: float) -> list[Word]:
    """The words inside utterances or segments, for answers that have them only there."""
    return [word for entry in mappings(value) for word in read_words(entry.get("words"), unit)]


def speaker_name(value: object) -> str | None:
    """A speaker as named; `None` for none and for whisper.cpp's "?"."""
    name = line(value)
    return name if name and name != "?" else None


def _word(entry: dict[str, Any], unit: float) -> Word | None:
    shown = line(first_text(entry, "punctuated_word", "word", "text"))
    if not shown or (shown.startswith("[_") and shown.endswith("]")):  # whisper.cpp's marks are no words
        return None
    start, end = span(entry, unit)
    confidence = score(entry.get("confidence", entry.get("probability")))
    return Word(shown, start, end, confidence, speaker_name(entry.get("speaker")))


def _phrase(entry: dict[str, Any], unit: float) -> Utterance:
    start, end = span(entry, unit)
    return Utterance(
        text=line(first_text(entry, "transcript", "text")),
        start_ms=start,
        end_ms=end,
        speaker=speaker_name(entry.get("speaker")),
        confidence=_confidence(entry),
    )


def _confidence(entry: dict[str, Any]) -> float | None:
    """The score; where only Whisper's mean log probability is sent, its exponential, which comes near to one."""
    log_probability = number(entry.get("avg_logprob"))
    if "confidence" in entry or log_probability is None:
        return score(entry.get("confidence"))
    return math.exp(log_probability) if log_probability <= 0 else None
