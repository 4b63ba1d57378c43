"""A transcript: words with times and confidence, in paragraphs.

Times are integer milliseconds from the start of the recording. `None` means the recogniser did not say;
a confidence of 0 is a score (the lowest), `None` is none.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import chain

# Blanks, and what Unicode calls ignorable by default: joiners, marks of direction, fillers.
_UNSEEN = re.compile(
    r"[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800"
    r"\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]*"
)

# Thai, Lao, Tibetan, Burmese; Khmer; the scripts of the Tai, of Bali and of the Sunda islands.
_SOUTHEAST_ASIA = (("\u0e00", "\u109f"), ("\u1780", "\u17ff"), ("\u1950", "\u1aaf"), ("\u1b00", "\u1b7f"))
_MAYBE_UNSPACED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u1950-\u1aaf\u1b00-\u1b7f\u2e80-\uffff\U00020000-\U0003ffff]")
_EAST_ASIA = ("CJK", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC", "FULLWIDTH", "HALFWIDTH KATAKANA", "HALFWIDTH IDEOGRAPHIC")
# Vowels that stand before their letter, and marks that put the next one below the last; nothing is cut after them.
_BEFORE_LETTER = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4\u1039\u17d2\u1a60")
# Vowels and marks that count as letters and belong to the one before; nothing is cut before them.
_AFTER_LETTER = frozenset("\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3\u0ebd\u0ec6")
_ENDS_SYLLABLE = frozenset("\u1039\u103a")  # Burmese: the letter before it is the last of its syllable


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
class Sums:
    """What the words of a paragraph, or of all of them, come to: how many can be read, how many have a score, the sum
    of scores, and how many a person has checked.
    """

    words: int
    scored: int
    scores: float
    checked: int


class _Summed:
    """Has room for what is worked out once: an edit makes one other paragraph, and all of them are summed up again."""

    __slots__ = ("_sums",)
    _sums: Sums


@dataclass(frozen=True, slots=True)
class Paragraph(_Summed):
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

    @property
    def sums(self) -> Sums:
        try:
            return self._sums
        except AttributeError:
            scores = [word.confidence for word in self.words if word.confidence is not None]
            states = [word.state for word in self.words]
            checked = len(states) - states.count(WordState.NOT_CHECKED)
            found = Sums(len([None for word in self.words if word.text]), len(scores), sum(scores), checked)
            object.__setattr__(self, "_sums", found)
            return found


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
class OtherReading:
    """What another model heard in the place of some words: those from `begin` up to `end` of the recogniser's own.

    `words` are without any where the other heard nothing. `is_missing` where it heard words between those of the text;
    the word beside them is then in both.
    """

    begin: int
    end: int
    words: tuple[Word, ...] = ()
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """Another model's words, where they are others than those of the text: in order and apart from each other."""

    model: str
    readings: tuple[OtherReading, ...] = ()


@dataclass(frozen=True, slots=True)
class Timing:
    """Where the words have their times from, if not from the recogniser.

    `model` found them in the sound; without one they are estimated by the length of the words. `unfit` are the
    stretches of the recogniser's own words, from one up to another, that do not fit the sound.
    """

    model: str | None = None
    unfit: tuple[tuple[int, int], ...] = ()

    @property
    def is_estimated(self) -> bool:
        return self.model is None


@dataclass(frozen=True, slots=True)
class Transcript(_Summed):
    """Everything a recogniser's answer says, in one shape for all recognisers.

    `language_confidence` is how sure it was of the language it found, 0..1, `None` where it did not say or was told.
    `model` names the recogniser's model as its answer does. `warnings` are sentences for the user.
    `has_scores` and `has_times` say what the words carry. `names` is what a person calls the speakers, by the
    recogniser's name of each. `listened` are the stretches that were heard, in ms, in order and apart from each other.
    `second` is what another model heard, where one listened too. `timing` tells of times that are not the recogniser's
    own. `wordless` are the stretches in which somebody speaks and no word was recognised, in ms and in order.
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
    second: SecondOpinion | None = None
    timing: Timing | None = None
    wordless: tuple[tuple[int, int], ...] = ()

    @property
    def words(self) -> Iterator[Word]:
        return chain.from_iterable([paragraph.words for paragraph in self.paragraphs])

    @property
    def sums(self) -> Sums:
        """Those of all paragraphs."""
        try:
            return self._sums
        except AttributeError:
            parts = [paragraph.sums for paragraph in self.paragraphs]
            found = Sums(
                sum([part.words for part in parts]),
                sum([part.scored for part in parts]),
                sum([part.scores for part in parts]),
                sum([part.checked for part in parts]),
            )
            object.__setattr__(self, "_sums", found)
            return found

    @property
    def word_count(self) -> int:
        """How many words can be read; those that were taken away do not count."""
        return self.sums.words

    @property
    def checked_count(self) -> int:
        """How many words a person has kept or changed."""
        return self.sums.checked

    @property
    def text(self) -> str:
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def has_times(self) -> bool:
        return any(word.start_ms is not None for word in self.words)

    @property
    def has_scores(self) -> bool:
        return self.sums.scored > 0

    @property
    def has_doubts(self) -> bool:
        """Whether anything tells which words are worth a look: scores, or what another model heard, or did not."""
        is_unfit = self.timing is not None and bool(self.timing.unfit)
        is_other = self.second is not None and bool(self.second.readings)
        return self.has_scores or is_other or is_unfit or bool(self.wordless)

    @property
    def mean_confidence(self) -> float | None:
        """Mean of the words' confidence, 0..1; `None` where no word has one."""
        return self.sums.scores / self.sums.scored if self.sums.scored else None


def own_words(words: Iterable[Word]) -> list[Word]:
    """The recogniser's own words that some stand for, in order, whatever a person has made of them."""
    words, changed = list(words), WordState.CHANGED
    if changed not in [word.state for word in words]:
        return words
    return [own for word in words for own in (word.replaced if word.state is changed else (word,))]


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


def text_words(text: str) -> Iterator[str]:
    """The words of a text, which `join_words` puts together as they were; where there are no blanks between them, each
    character or syllable with its marks.
    """
    held = ""
    for token in text.split():
        pieces = unspaced_pieces(token)
        if held and blank_between(held, token):
            yield held
        elif held:  # a blank that would not come back stays inside a word
            pieces[0] = f"{held} {pieces[0]}"
        yield from pieces[:-1]
        held = pieces[-1]
    if held:
        yield held


def has_unspaced(text: str) -> bool:
    """Whether there may be characters in a text whose script has no blanks between words."""
    return not text.isascii() and _MAYBE_UNSPACED.search(text) is not None


def unspaced_pieces(token: str) -> list[str]:
    """A text without blanks cut wherever its script would have no blank between two words."""
    if not has_unspaced(token):
        return [token]
    begins = [0, *(place for place in range(1, len(token)) if _begins_piece(token, place))]
    return [token[begin:end] for begin, end in zip(begins, [*begins[1:], len(token)], strict=True)]


def _begins_piece(token: str, place: int) -> bool:
    before, character, after = token[place - 1], token[place], token[place + 1 : place + 2]
    if blank_between(before, character) or before in _BEFORE_LETTER or _is_opening(before):
        return False
    if _is_opening(character):
        return True
    return character.isalnum() and character not in _AFTER_LETTER and (not after or after not in _ENDS_SYLLABLE)


def _is_opening(character: str) -> bool:
    return unicodedata.category(character) in ("Ps", "Pi")


@functools.lru_cache(maxsize=10_000)
def _is_unspaced(character: str) -> bool:
    """Han, Kana, and the full-width marks between them, and the scripts from Thai to Javanese. Korean has blanks."""
    if character < "\u0e00":  # also where there is none
        return False
    if character < "\u2e80":
        return any(first <= character <= last for first, last in _SOUTHEAST_ASIA)
    if "\u3001" <= character <= "\u303f" or character >= "\U00020000":
        return character < "\U00040000"
    name = unicodedata.name(character, "")
    return name.startswith(_EAST_ASIA) or "\ua980" <= character <= "\ua9ff" or "\uaa60" <= character <= "\uaadf"


def is_seen(text: str) -> bool:
    """Whether anything of a text can be seen on a screen."""
    if text[:1].isalnum() and text[0] < "\u1100":  # the common case; a filler may count as a letter too
        return True
    return _UNSEEN.fullmatch(text) is None
