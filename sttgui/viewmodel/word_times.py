"""When each word of a transcript is said, and which one is said at a moment."""

from __future__ import annotations

import operator
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain
from typing import NamedTuple

from sttgui.domain.doubt import Doubt
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.viewmodel.marks import Marks

PAUSE_MS = 200  # a shorter silence belongs to the word before it, so that the highlight does not flicker
UNKNOWN_MS = 400  # how long a word lasts whose end nobody said
AGAIN_MS = 1000  # "back to the sentence" pressed this soon after its start means the one before
ENDS = (".", "?", "!", "…", "。", "？", "！", "؟", "।", "։")
CLOSING = "\"'”’»)]」』"
_LAST = frozenset({*ENDS, *CLOSING})


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
    """Takes a moment for each question, also in a transcript of 100,000 words.

    What `previous`, the times before an edit or before more was known, has of unchanged paragraphs is taken over.
    Words may overlap, be unordered, or have no times; then their paragraph's times serve.
    """

    def __init__(self, transcript: Transcript, marks: Marks | None = None, previous: WordTimes | None = None) -> None:
        self._marks = Marks(transcript) if marks is None else marks
        self._parts = self._parts_of(transcript.paragraphs, previous)
        self._firsts = list(accumulate((len(part.paragraph.words) for part in self._parts), initial=0))
        self.has_words = any(part.words.starts for part in self._parts)
        # Stretches of the text each of which begins when all words before it have begun, and the place of the first
        # word of each: a paragraph, or several where they are said at the same time.
        self._stretches: list[_Stretch] = []
        self._offsets: list[int] = []
        self._joined: dict[tuple[_Part, ...], _Stretch] = {}
        self._make_stretches({} if previous is None else previous._joined)
        self._starts = [stretch.starts[0] for stretch in self._stretches]
        # For each stretch: the number of the one up to there in which the word is that ends last.
        self._longest = _longest([stretch.ends[stretch.longest[-1]] for stretch in self._stretches])

    def _parts_of(self, paragraphs: Sequence[Paragraph], previous: WordTimes | None) -> list[_Part]:
        known: dict[int, _Part] = {}
        if previous is not None and previous._marks is self._marks:
            known = {id(part.paragraph): part for part in previous._parts}
        parts: list[_Part] = []
        following: int | None = None
        for paragraph in reversed(paragraphs):
            part = known.get(id(paragraph))
            if part is None or (part.spans is not None and part.following_ms != following):
                part = _part(paragraph, self._marks, following)
            parts.append(part)
            following = part.first_ms if part.first_ms is not None else following
        parts.reverse()
        return parts

    def _make_stretches(self, known: dict[tuple[_Part, ...], _Stretch]) -> None:
        bounds: list[tuple[int, int, int, int]] = []  # paragraphs from and to, the first start and the last
        for number, part in enumerate(self._parts):
            own = self._said_of(part)
            if not own.starts:
                continue
            begin, first, last = number, own.starts[0], own.starts[-1]
            while bounds and bounds[-1][3] > first:
                begin, _, other_first, other_last = bounds.pop()
                first, last = min(first, other_first), max(last, other_last)
            bounds.append((begin, number + 1, first, last))
        for begin, stop, _, _ in bounds:
            parts = tuple(self._parts[begin:stop])
            if len(parts) == 1:
                stretch = self._said_of(parts[0])
            else:
                stretch = self._joined[parts] = known.get(parts) or self._together(parts)
            self._stretches.append(stretch)
            self._offsets.append(self._firsts[begin])

    def _said_of(self, part: _Part) -> _Stretch:
        return part.words if self.has_words else part.whole

    def _together(self, parts: Sequence[_Part]) -> _Stretch:
        """The stretches of several paragraphs in one, ordered by when they begin."""
        found: list[tuple[int, int, int]] = []
        offset = 0
        for part in parts:
            own = self._said_of(part)
            found += [(start, place + offset, end) for start, place, end in own.all]
            offset += len(part.paragraph.words)
        return _by_start(found)

    @property
    def end_ms(self) -> int:
        """When the last word has been said; 0 where none has a time."""
        return self._longest_of(len(self._stretches) - 1).end_ms if self._stretches else 0

    def at(self, ms: int) -> int | None:
        """The place of the word that is said at a moment, the later one where two overlap; `None` in a pause."""
        number = bisect_right(self._starts, ms) - 1
        if number < 0:
            return None
        stretch, offset = self._stretches[number], self._offsets[number]
        place = bisect_right(stretch.starts, ms) - 1
        if ms < stretch.ends[place]:
            return offset + stretch.places[place]
        longest = stretch.longest[place]
        if ms < stretch.ends[longest]:
            return offset + stretch.places[longest]
        if number and ms < self._longest_of(number - 1).end_ms:
            before = self._stretches[self._longest[number - 1]]
            return self._offsets[self._longest[number - 1]] + before.places[before.longest[-1]]
        following = self._start_after(number, place)
        is_short = following is not None and following - stretch.ends[place] <= PAUSE_MS and ms < following
        return offset + stretch.places[place] if is_short else None

    def _start_after(self, number: int, place: int) -> int | None:
        """When the next word begins."""
        if place + 1 < len(self._stretches[number].starts):
            return self._stretches[number].starts[place + 1]
        return self._starts[number + 1] if number + 1 < len(self._starts) else None

    def _longest_of(self, number: int) -> Span:
        """The word that ends last up to a stretch."""
        stretch = self._stretches[self._longest[number]]
        return Span(stretch.starts[stretch.longest[-1]], stretch.ends[stretch.longest[-1]])

    def span_of(self, index: int) -> Span | None:
        """When a word is said, or else its paragraph; `None` where neither is known."""
        if not 0 <= index < self._firsts[-1]:
            return None
        number = self._part_of(index)
        return self._parts[number].span_at(index - self._firsts[number])

    def paragraph_of(self, index: int) -> Span | None:
        """When the paragraph of a word is said."""
        return self._parts[min(self._part_of(index), len(self._parts) - 1)].span if self._parts else None

    def _part_of(self, index: int) -> int:
        return bisect_right(self._firsts, index) - 1

    def sentence_before(self, ms: int) -> int:
        """The start of the sentence that is said at a moment, or of the one before where it has only just begun."""
        place = bisect_right(self._sentences, ms) - 1
        if place > 0 and ms - self._sentences[place] < AGAIN_MS:
            place -= 1
        return self._sentences[place] if place >= 0 else 0

    @cached_property
    def _sentences(self) -> list[int]:
        return sorted(chain.from_iterable(part.sentences_ms for part in self._parts))

    def is_doubtful(self, start_ms: int, end_ms: int) -> bool:
        """Whether a word that is worth a look is said in a stretch."""
        starts, ends = self._doubtful
        first = bisect_left(starts, start_ms)
        return bisect_left(starts, end_ms) > first or (first > 0 and ends[first - 1] > start_ms)

    def count_doubtful(self, start_ms: int, end_ms: int) -> int:
        """How many words that are worth a look begin in a stretch."""
        starts = self._doubtful[0]
        return bisect_left(starts, end_ms) - bisect_left(starts, start_ms)

    def doubt_in(self, start_ms: int, end_ms: int) -> Doubt:
        """How doubtful the most doubtful word is that begins in a stretch."""
        for starts, doubt in ((self._strong, Doubt.STRONG), (self._doubtful[0], Doubt.SOME)):
            if bisect_left(starts, end_ms) > bisect_left(starts, start_ms):
                return doubt
        return Doubt.NONE

    @cached_property
    def _doubtful(self) -> tuple[list[int], list[int]]:
        """When the words begin and end that are worth a look."""
        spans = sorted(chain.from_iterable(part.doubtful for part in self._parts))
        return [span.start_ms for span in spans], [span.end_ms for span in spans]

    @cached_property
    def _strong(self) -> list[int]:
        return sorted(chain.from_iterable(part.strong_ms for part in self._parts))

    def words(self, start_ms: int, end_ms: int) -> Iterator[TimedWord]:
        """The words in a stretch; one that began long before it may be left out."""
        number = max(bisect_left(self._starts, start_ms) - 1, 0)
        for stretch, offset in zip(self._stretches[number:], self._offsets[number:], strict=True):
            first = bisect_left(stretch.starts, start_ms)
            if first and stretch.ends[first - 1] > start_ms:
                first -= 1
            for place in range(first, bisect_left(stretch.starts, end_ms)):
                yield self._timed(offset + stretch.places[place], Span(stretch.starts[place], stretch.ends[place]))
            if stretch.starts[-1] >= end_ms:
                return

    def _timed(self, index: int, span: Span) -> TimedWord:
        number = self._part_of(index)
        paragraph = self._parts[number].paragraph
        if not self.has_words:
            return TimedWord(index, paragraph.text, span)
        word = paragraph.words[index - self._firsts[number]]
        return TimedWord(index, word.text, span, self._marks.doubt(word))


@dataclass(frozen=True, eq=False)
class _Stretch:
    """Words, or whole paragraphs, by when they begin; `places` are theirs, seen from the first word."""

    starts: Sequence[int]
    ends: Sequence[int]
    places: Sequence[int]

    @property
    def all(self) -> Iterator[tuple[int, int, int]]:
        """Start, place and end of each stretch."""
        return zip(self.starts, self.places, self.ends, strict=True)

    @cached_property
    def longest(self) -> Sequence[int]:
        """For each stretch: the number of the one up to there that ends last."""
        if all(map(operator.lt, self.ends, self.ends[1:])):
            return range(len(self.ends))
        return _longest(self.ends)


@dataclass(frozen=True, eq=False)
class _Part:
    """What is known of one paragraph. `words` are those that have times.

    `spans`, by place, are those of all words where one has no start or no end, or they are out of order; then the last
    may last till `following_ms`, when the word after this paragraph begins.
    """

    paragraph: Paragraph
    words: _Stretch
    span: Span | None
    first_ms: int | None  # the start of the first word in the text that has one
    following_ms: int | None
    doubtful: Sequence[Span]
    strong_ms: Sequence[int]
    spans: Sequence[Span | None] | None

    @cached_property
    def whole(self) -> _Stretch:
        if self.span is None or not self.paragraph.words:
            return _NOTHING
        return _Stretch((self.span.start_ms,), (self.span.end_ms,), (0,))

    @cached_property
    def sentences_ms(self) -> Sequence[int]:
        """When its sentences begin."""
        words = self.paragraph.words
        ends = [place for place, word in enumerate(words) if word.text[-1:] in _LAST]  # which few words have
        begins = [place + 1 for place in ends if words[place].text.rstrip(CLOSING).endswith(ENDS)]
        begins = [0, *begins] if self.words.starts else [0]
        spans = [self.span_at(place) for place in begins if place < len(words)]
        return [span.start_ms for span in spans if span is not None]

    def span_at(self, place: int) -> Span | None:
        """When a word is said, or else all of them."""
        if self.spans is None:
            return Span(self.words.starts[place], self.words.ends[place])
        return self.spans[place] or self.span


_NOTHING = _Stretch((), (), ())


def _part(paragraph: Paragraph, marks: Marks, following: int | None) -> _Part:
    # In few steps for each word: a transcript has up to 100,000.
    words = paragraph.words
    starts, ends = [word.start_ms for word in words], [word.end_ms for word in words]
    spans: list[Span | None] | None = None
    if _are_plain(starts, ends):
        timed = _Stretch(starts, ends, range(len(words)))  # type: ignore[arg-type]  # none is None
    else:
        spans = _spans(words, following)
        timed = _by_start([(span.start_ms, place, span.end_ms) for place, span in enumerate(spans) if span])
    doubts = {place: doubt for place, doubt in enumerate(marks.doubts(words)) if doubt is not None}
    said = [(begin, end, doubts[place]) for begin, place, end in timed.all if place in doubts] if doubts else []
    return _Part(
        paragraph,
        timed,
        _span_of(paragraph.start_ms, paragraph.end_ms, words),
        next((start for start in starts if start is not None), None),
        following,
        [Span(begin, end) for begin, end, _ in said],
        [begin for begin, _, doubt in said if doubt is Doubt.STRONG],
        spans,
    )


def _are_plain(starts: Sequence[int | None], ends: Sequence[int | None]) -> bool:
    """Whether each word has a start and an end after it, and begins after the word before."""
    if None in starts or None in ends:
        return False
    begins: Sequence[int] = starts  # type: ignore[assignment]  # none is None
    return all(map(operator.lt, begins, ends)) and all(map(operator.le, begins, begins[1:]))  # type: ignore[arg-type]


def _by_start(found: Sequence[tuple[int, int, int]]) -> _Stretch:
    """From start, place and end of each; of two that begin together the first in the text comes first."""
    if not found:
        return _NOTHING
    starts, places, ends = zip(*sorted(found), strict=True)
    return _Stretch(starts, ends, places)


def _spans(words: Sequence[Word], following: int | None) -> list[Span | None]:
    """A word whose end is unknown or before its start lasts to the next one, but not long."""
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


def _longest(ends: Sequence[int]) -> list[int]:
    """For each place: that of the first up to there which ends last."""
    places: list[int] = []
    for place, end in enumerate(ends):
        places.append(place if not places or end > ends[places[-1]] else places[-1])
    return places
