"""A transcript: words with times and confidence, in paragraphs.

Times are integer milliseconds from the start of the recording. `None` means the recogniser did not say;
a confidence of 0 is a score (the lowest), `None` is none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

# Blanks, and what Unicode calls ignorable by default: joiners, marks of direction, fillers.
_UNSEEN = re.compile(
    r"[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800"
    r"\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]*"
)


class WordState(Enum):
    """What a person has done about a word. "To check" is not a state: it follows from how much one wants to check."""

    NOT_CHECKED = "not checked"
    KEPT = "kept"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Word:
    """One word as shown, punctuation included.

    `confidence` is 0..1 and comparable only within one recogniser. A word that a person changed has `replaced`, the
    recogniser's own words it stands for. Where several words stand for them, the first has them all; one that nobody
    recognised has none. A word that was taken away stays where it was, with an empty `text`.
    """

    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    confidence: float | None = None
    speaker: str | None = None
    channel: int | None = None
    state: WordState = WordState.NOT_CHECKED
    replaced: tuple[Word, ...] = ()

    @property
    def heard_as(self) -> str | None:
        """The recogniser's own text of a changed word; `None` where there is none."""
        return join_words(word.text for word in self.replaced) if self.replaced else None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that belong together: one speaker, no long pause.

    The times are those of the recogniser where it gave them, else those of the words, else `None`.
    """

    words: tuple[Word, ...]
    start_ms: int | None = None
    end_ms: int | None = None
    speaker: str | None = None
    channel: int | None = None

    @property
    def text(self) -> str:
        return join_words(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Utterance:
    """A timed phrase as the recogniser cut it; what subtitles are made of when words carry no times."""

    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    speaker: str | None = None
    channel: int | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Insight:
    """Something a recogniser says about a passage.

    `kind` is one of sentiment, topic, intent, entity, search_hit, chapter, highlight, category, safety.
    """

    kind: str
    text: str
    label: str | None = None
    score: float | None = None
    start_ms: int | None = None
    end_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything a recogniser's answer says, in one shape for all recognisers.

    `language_confidence` is how sure it was of the language it found, 0..1, `None` where it did not say or was told.
    `model` names the recogniser's model as its answer does. `warnings` are sentences for the user.
    `has_scores` and `has_times` say what the words carry. `names` is what a person calls the speakers, by the
    recogniser's name of each. `listened` are the stretches that were heard, in ms, in order and apart from each other.
    """

    paragraphs: tuple[Paragraph, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    language: str | None = None
    duration_ms: int | None = None
    channels: int | None = None
    model: str | None = None
    summary: str | None = None
    insights: tuple[Insight, ...] = ()
    warnings: tuple[str, ...] = ()
    cost_usd: float | None = None
    names: tuple[tuple[str, str], ...] = ()
    listened: tuple[tuple[int, int], ...] = ()
    language_confidence: float | None = None

    @property
    def words(self) -> Iterator[Word]:
        return (word for paragraph in self.paragraphs for word in paragraph.words)

    @property
    def word_count(self) -> int:
        """How many words can be read; those that were taken away do not count."""
        return sum(len([None for word in paragraph.words if word.text]) for paragraph in self.paragraphs)

    @property
    def text(self) -> str:
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def has_times(self) -> bool:
        return any(word.start_ms is not None for word in self.words)

    @property
    def has_scores(self) -> bool:
        return any(word.confidence is not None for word in self.words)

    @property
    def mean_confidence(self) -> float | None:
        """Mean of the words' confidence, 0..1; `None` where no word has one."""
        scores = [word.confidence for word in self.words if word.confidence is not None]
        return sum(scores) / len(scores) if scores else None


def word_index_at(transcript: Transcript, ms: int) -> int | None:
    """The place, from 0, of the word that is said at `ms`, or of the nearest; `None` where no word has a time."""
    timed = [
        (max(word.start_ms - ms, ms - max(word.end_ms or 0, word.start_ms + 1) + 1, 0), index)
        for index, word in enumerate(transcript.words)
        if word.start_ms is not None
    ]
    return min(timed)[1] if timed else None


def join_words(texts: Iterable[str]) -> str:
    """Words as running text; empty ones are left out."""
    joined: list[str] = []
    for text in filter(None, texts):
        if joined:
            joined.append(blank_between(joined[-1], text))
        joined.append(text)
    return "".join(joined)


def blank_between(before: str, after: str) -> str:
    """What stands between two words: a blank, but nothing between two characters of scripts written without blanks."""
    return "" if _is_unspaced(before[-1:]) and _is_unspaced(after[:1]) else " "


def _is_unspaced(character: str) -> bool:
    """Han, Kana, and the full-width marks between them; Korean is written with blanks."""
    if character < "\u2e80":  # also where there is none
        return False
    name = unicodedata.name(character, "")
    return name.startswith(("CJK", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC", "FULLWIDTH"))


def is_seen(text: str) -> bool:
    """Whether anything of a text can be seen on a screen."""
    return _UNSEEN.fullmatch(text) is None
