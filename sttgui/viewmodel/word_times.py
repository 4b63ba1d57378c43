"""When each word of a transcript is said, and which one is said at a moment."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from sttgui.domain.doubt import Doubt
from sttgui.domain.transcript import Transcript, Word
from sttgui.viewmodel.marks import Marks

PAUSE_MS = 200  # a shorter silence belongs to the word before it, so that the highlight does not flicker
UNKNOWN_MS = 400  # how long a word lasts whose end nobody said
AGAIN_MS = 1000  # "back to the sentence" pressed this soon after its start means the one before
ENDS = (".", "?", "!", "…", "。", "？", "！", "؟", "।", "։")
CLOSING = "\"'”’»)]」』"


# A named tuple, which is made faster: a transcript has up to 100,000 words.
class Span(NamedTuple):
    """A stretch of a recording."""

    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word by its place among all words; `text` is a whole paragraph where only those have times."""

    index: int
    text: str
    span: Span
    doubt: Doubt = Doubt.NONE


class WordTimes:
    """Takes a moment for each question, also in a transcript of 100,000 words; to make it takes longer.

    Words may overlap, be unordered, or have no times; then their paragraph's times serve.
    """

    def __init__(self, transcript: Transcript, marks: Marks | None = None) -> None:
        self._take(transcript, Marks(transcript) if marks is None else marks)

    def _take(self, transcript: Transcript, marks: Marks) -> None:
        words = list(transcript.words)
        self._transcript = transcript
        self._paragraph_starts: list[int] = []
        self._paragraphs: list[Span | None] = []
        first = 0
        for paragraph in transcript.paragraphs:
            self._paragraph_starts.append(first)
            first += len(paragraph.words)
            self._paragraphs.append(_span_of(paragraph.start_ms, paragraph.end_ms, paragraph.words))
        self._spans = _spans(words)
        self.has_words = any(span is not None for span in self._spans)
        if self.has_words:
            marked = zip(words, self._spans, map(marks.doubt, words), strict=True)
            timed = [
                TimedWord(index, word.text, span, doubt) for index, (word, span, doubt) in enumerate(marked) if span
            ]
        else:
            parts = zip(transcript.paragraphs, self._paragraph_starts, self._paragraphs, strict=True)
            timed = [TimedWord(index, part.text, span) for part, index, span in parts if span and part.words]
        self._timed = sorted(timed, key=_start)
        self._starts = [word.span.start_ms for word in self._timed]
        self._longest: list[int] = []  # for each place, that of the word up to there which ends last
        _add_longest(self._longest, self._timed)
        self._doubtful = [word for word in self._timed if word.doubt is not Doubt.NONE]
        self._doubtful_starts = [word.span.start_ms for word in self._doubtful]
        self._sentences = sorted(self._sentence_starts(words))
        self._is_ordered = self.has_words and all(one.index < other.index for one, other in pairwise(self._timed))

    def grow(self, transcript: Transcript) -> None:
        """Take in a transcript that is the same and goes on, without marks; costs what is new."""
        old, new = self._transcript.paragraphs, transcript.paragraphs
        same = next((at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one is not other), len(old))
        first = self._paragraph_starts[same] if same < len(old) else len(self._spans)
        kept = bisect_left(self._timed, first, key=_index)
        rest = WordTimes(Transcript(new[same:]), Marks(Transcript()))
        is_later = self._starts[kept - 1 : kept] <= rest._starts[:1]
        if not (same and self._is_ordered and rest._is_ordered and is_later):
            self._take(transcript, Marks(Transcript()))
            return
        self._transcript = transcript
        self._paragraph_starts[same:] = [first + start for start in rest._paragraph_starts]
        self._paragraphs[same:] = rest._paragraphs
        self._spans[first:] = rest._spans
        self._timed[kept:] = [replace(word, index=first + word.index) for word in rest._timed]
        self._starts[kept:] = rest._starts
        del self._longest[kept:]
        _add_longest(self._longest, self._timed)
        self._sentences[bisect_left(self._sentences, rest._starts[0]) :] = rest._sentences

    @property
    def end_ms(self) -> int:
        """When the last word has been said; 0 where none has a time."""
        return self._timed[self._longest[-1]].span.end_ms if self._timed else 0

    def at(self, ms: int) -> int | None:
        """The place of the word that is said at a moment, the later one where two overlap; `None` in a pause."""
        place = bisect_right(self._starts, ms) - 1
        if place < 0:
            return None
        for word in (self._timed[place], self._timed[self._longest[place]]):
            if ms < word.span.end_ms:
                return word.index
        last = self._timed[place]
        following = self._starts[place + 1] if place + 1 < len(self._starts) else last.span.end_ms
        return last.index if following - last.span.end_ms <= PAUSE_MS and ms < following else None

    def span_of(self, index: int) -> Span | None:
        """When a word is said, or else its paragraph; `None` where neither is known."""
        if not 0 <= index < len(self._spans):
            return None
        return self._spans[index] or self.paragraph_of(index)

    def paragraph_of(self, index: int) -> Span | None:
        """When the paragraph of a word is said."""
        return self._paragraphs[bisect_right(self._paragraph_starts, index) - 1] if self._paragraphs else None

    def sentence_before(self, ms: int) -> int:
        """The start of the sentence that is said at a moment, or of the one before where it has only just begun."""
        place = bisect_right(self._sentences, ms) - 1
        if place > 0 and ms - self._sentences[place] < AGAIN_MS:
            place -= 1
        return self._sentences[place] if place >= 0 else 0

    def is_doubtful(self, start_ms: int, end_ms: int) -> bool:
        """Whether a word that is worth a look is said in a stretch."""
        return next(self.doubtful(start_ms, end_ms), None) is not None

    def doubtful(self, start_ms: int, end_ms: int) -> Iterator[TimedWord]:
        """The words worth a look in a stretch."""
        return _within(self._doubtful, self._doubtful_starts, start_ms, end_ms)

    def words(self, start_ms: int, end_ms: int) -> Iterator[TimedWord]:
        """The words in a stretch; one that began long before it may be left out."""
        return _within(self._timed, self._starts, start_ms, end_ms)

    def _sentence_starts(self, words: Sequence[Word]) -> Iterator[int]:
        begins = set(self._paragraph_starts)
        if self.has_words:
            begins.update(index + 1 for index, word in enumerate(words) if word.text.rstrip(CLOSING).endswith(ENDS))
        for index in begins:
            span = self.span_of(index)
            if span is not None:
                yield span.start_ms


def _index(word: TimedWord) -> int:
    return word.index


def _start(word: TimedWord) -> tuple[int, int]:
    return word.span.start_ms, word.index


def _spans(words: Sequence[Word]) -> list[Span | None]:
    """A word whose end is unknown or before its start lasts to the next one, but not long."""
    following: int | None = None
    spans: list[Span | None] = []
    for word in reversed(words):
        if word.start_ms is None:
            spans.append(None)
            continue
        end = word.end_ms
        if end is None or end <= word.start_ms:
            end = word.start_ms + UNKNOWN_MS
            if following is not None and following > word.start_ms:
                end = min(end, following)
        spans.append(Span(word.start_ms, end))
        following = word.start_ms
    spans.reverse()
    return spans


def _span_of(start_ms: int | None, end_ms: int | None, words: Sequence[Word]) -> Span | None:
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    start = start_ms if start_ms is not None else min(starts, default=None)
    if start is None:
        return None
    end = end_ms if end_ms is not None else max(ends, default=start)
    return Span(start, max(end, start + UNKNOWN_MS))


def _add_longest(longest: list[int], timed: Sequence[TimedWord]) -> None:
    """For each place that follows: that of the word up to there which ends last."""
    for place in range(len(longest), len(timed)):
        is_longer = not longest or timed[place].span.end_ms > timed[longest[-1]].span.end_ms
        longest.append(place if is_longer else longest[-1])


def _within(words: Sequence[TimedWord], starts: Sequence[int], start_ms: int, end_ms: int) -> Iterator[TimedWord]:
    first = bisect_left(starts, start_ms)
    if first and words[first - 1].span.end_ms > start_ms:
        first -= 1
    return iter(words[first : bisect_left(starts, end_ms)])
