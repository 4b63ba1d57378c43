"""The places to check in a text and those that are done, found block by block: an edit costs what it changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import overload

from sttgui.domain.doubt import Kind
from sttgui.domain.same_ends import same_ends
from sttgui.domain.transcript import Transcript, Word, WordState, join_words
from sttgui.viewmodel.marks import Marks
from sttgui.viewmodel.parts import Part, Run, State
from sttgui.viewmodel.transcript_document import TranscriptDocument
from sttgui.viewmodel.word_times import UNKNOWN_MS, Span


@dataclass(frozen=True, slots=True)
class Stop:
    """Neighbouring words that are all to be checked, or all done, by their places among all words.

    `text` is empty where they were taken away. `span` is where they are said, with what another model heard there;
    `other_span` is where that is said, as long as they are not changed.
    """

    begin: int
    end: int
    state: State
    text: str
    heard_as: str | None
    confidence: float | None  # the least of its words'
    span: Span | None
    kind: Kind = Kind.UNSURE
    other_span: Span | None = None


class Stops(Sequence[Stop]):
    """All stops of a text, in its order. Each is made when it is asked for: there may be ten thousand, and an edit is
    to cost what it changes.
    """

    def __init__(self, document: TranscriptDocument, parts: Sequence[Part]) -> None:
        self._document = document
        self.parts = parts  # one for each block

    @cached_property
    def _before(self) -> Sequence[int]:
        """How many stops there are before each block, and in all of them."""
        return list(accumulate([len(part.runs) for part in self.parts], initial=0))

    @cached_property
    def _places(self) -> Sequence[int]:
        """The same of places."""
        return list(accumulate([part.places for part in self.parts], initial=0))

    def __len__(self) -> int:
        return self._before[-1]

    @overload
    def __getitem__(self, number: int) -> Stop: ...
    @overload
    def __getitem__(self, number: slice) -> list[Stop]: ...
    def __getitem__(self, number: int | slice) -> Stop | list[Stop]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        if not 0 <= number < len(self):
            raise IndexError(number)
        block = bisect_right(self._before, number) - 1
        return self._stop(block, self.parts[block].runs[number - self._before[block]])

    def number_at(self, place: int) -> int:
        """The number of the first stop that begins at a word or after it."""
        block = self._block_of(place)
        if block < 0:
            return 0
        inside = place - self._document.first_of(block)
        return self._before[block] + bisect_left(self.parts[block].runs, inside, key=_begin)

    def at(self, place: int) -> Stop | None:
        """The stop a word belongs to."""
        number = self.number_at(place + 1) - 1
        stop = self[number] if number >= 0 else None
        return stop if stop is not None and place < stop.end else None

    def to_check_from(self, place: int) -> Iterator[tuple[Stop, Word]]:
        """The stops to check that begin at a word or after it, each with its first word."""
        for block in range(max(self._block_of(place), 0), len(self.parts)):
            if self.parts[block].left:
                first = self._document.first_of(block)
                for run in self.parts[block].runs:
                    if run.state is State.TO_CHECK and run.begin + first >= place:
                        yield self._stop(block, run), self._document.blocks[block].words[run.begin]

    def place_of(self, stop: Stop) -> int:
        """Which of the places to check a stop belongs to, counted from 1."""
        block = self._block_of(stop.begin)
        part = self.parts[block]
        inside = bisect_right(part.runs, stop.begin - self._document.first_of(block), key=_begin) - 1
        return max(self._places[block] + (part.numbers[inside] if inside >= 0 else 0), 1)

    def rows_changed(self, before: Stops) -> tuple[range, range]:
        """The numbers of the stops that were others `before`, then and now."""
        first, last = same_ends(before.parts, self.parts)
        stop_old, stop = len(before.parts) - last, len(self.parts) - last
        return range(before._before[first], before._before[stop_old]), range(self._before[first], self._before[stop])

    def _stop(self, block: int, run: Run) -> Stop:
        words = self._document.blocks[block].words[run.begin : run.end]
        return stop_of(run.begin + self._document.first_of(block), run.state, words, self._document.marks)

    def _block_of(self, place: int) -> int:
        return bisect_right(range(len(self.parts)), place, key=self._document.first_of) - 1


NO_STOPS = Stops(TranscriptDocument(Transcript()), ())


def stop_of(begin: int, state: State, words: Sequence[Word], marks: Marks) -> Stop:
    own = [one for word in words for one in (word.replaced if word.state is WordState.CHANGED else (word,))]
    scores = [one.confidence for word in words for one in (word, *word.replaced) if one.confidence is not None]
    heard_as = join_words(word.text for word in own) if state is State.CHANGED and own else None
    text = join_words(word.text for word in words)
    kind = marks.kind(words)
    heard = marks.reading(words) if kind is not Kind.UNSURE and state is not State.CHANGED else None
    others = [word for word in heard or () if word not in words]
    speech = marks.speech(words) if kind is Kind.SPEECH else None
    span = _span([*words, *others]) if speech is None else Span(*speech)
    return Stop(begin, begin + len(words), state, text, heard_as, min(scores, default=None), span, kind, _span(others))


def _span(words: Sequence[Word]) -> Span | None:
    starts = [word.start_ms for word in words if word.start_ms is not None]
    if not starts:
        return None
    ends = [word.end_ms for word in words if word.end_ms is not None]
    start = min(starts)
    return Span(start, max(ends, default=start + UNKNOWN_MS))


def _begin(run: Run) -> int:
    return run.begin
