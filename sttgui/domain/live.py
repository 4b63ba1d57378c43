"""Words of a recording while it is made, as they are told from one process to another and kept as a draft.

A word is a short list: its text, its begin and end in milliseconds, and its confidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sttgui.domain.models import BASE, SMALL, TINY, TINY_EN, Model
from sttgui.domain.transcript import Word

PASSED_OVER = "[…]"  # in the place of what nobody listened to
# Larger ones cannot follow anybody who speaks.
QUICK = (TINY_EN.id, TINY.id, BASE.id, SMALL.id)


@dataclass(frozen=True, slots=True)
class Heard:
    """What a pass over the newest sound brought: words that are settled by it, which never change, and those behind
    them that may. `until_ms` is up to where it listened, `late_ms` how much was said meanwhile. `language` is a code.
    """

    settled: tuple[Word, ...] = ()
    tentative: tuple[Word, ...] = ()
    until_ms: int = 0
    late_ms: int = 0
    language: str = ""

    def to_data(self) -> dict[str, Any]:
        return {
            "settled": rows(self.settled),
            "tentative": rows(self.tentative),
            "until_ms": self.until_ms,
            "late_ms": self.late_ms,
            "language": self.language,
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Heard:
        """Raises `KeyError`, `TypeError` and `ValueError` for other data."""
        return cls(
            words(data["settled"]), words(data["tentative"]), data["until_ms"], data["late_ms"], data["language"]
        )


def rows(words: Iterable[Word]) -> list[list[Any]]:
    """Words as plain data."""
    return [[word.text, word.start_ms, word.end_ms, word.confidence] for word in words]


def words(rows: Iterable[Any]) -> tuple[Word, ...]:
    """The words of `rows`. Raises `TypeError` and `ValueError` for other data."""
    return tuple(_word(*row[:4]) for row in rows)


def live_models(language: str, ready: Iterable[Model]) -> list[Model]:
    """The models of those that are ready to listen along with, the first to be used first; none where there is no
    quick one. Without a language it is one that knows all of them, and behind it the one to go on with in English.
    """
    quick = sorted((model for model in ready if model.id in QUICK), key=lambda model: QUICK.index(model.id))
    if language:
        return [model for model in quick if model.knows(language)][:1]
    every = next((model for model in quick if not model.languages), None)
    if every is None:
        return quick[:1]
    return [every, *(model for model in quick[: quick.index(every)] if model.knows("en"))][:2]


def _word(text: object, start_ms: object, end_ms: object, confidence: object) -> Word:
    if not (isinstance(text, str) and isinstance(start_ms, int) and isinstance(end_ms, int)):
        raise TypeError("not a word")
    return Word(text, start_ms, end_ms, float(confidence) if isinstance(confidence, int | float) else None)
