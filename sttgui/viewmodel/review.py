"""Working through the words to check: stop after stop, what was decided about each, and how long the rest will take."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from statistics import median

from PySide6.QtCore import QObject, Signal

from sttgui.domain import editing
from sttgui.domain.transcript import Transcript, Word, WordState, join_words
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.transcript_document import Block, Look, TranscriptDocument
from sttgui.viewmodel.word_times import UNKNOWN_MS, Span

PACE = "review/pace_ms"
FIRST_PACE_MS = 5000  # for a stop, till the user's own is known
LONGEST_MS = 60_000  # somebody who takes longer has done something else
REMEMBERED = 20  # stops


class State(Enum):
    """What is to be done about a stop, or was done."""

    TO_CHECK = "to check"
    KEPT = "kept"
    CHANGED = "changed"


_STATES = {Look.SOME: State.TO_CHECK, Look.STRONG: State.TO_CHECK, Look.KEPT: State.KEPT, Look.CHANGED: State.CHANGED}


@dataclass(frozen=True, slots=True)
class Stop:
    """Neighbouring words with one state, by their places among all. `text` is empty where they were taken away."""

    begin: int
    end: int
    state: State
    text: str
    heard_as: str | None
    confidence: float | None  # the least of its words'
    span: Span | None


@dataclass(frozen=True, slots=True)
class Progress:
    """`current` counts from 1; `left` and `done` are stops; `left_ms` is how long those that are left will take."""

    current: int | None
    total: int
    left: int
    left_ms: int


class Review(QObject):
    """Goes from stop to stop of the editor's transcript. It decides nothing about words that are not marked."""

    stops_changed = Signal(object)  # list[Stop]: all of them, in order
    stop_changed = Signal(object)  # Stop to be looked at now, or None
    ended = Signal(object)  # Progress, where nothing is left after the last stop
    hear_wanted = Signal(object)  # Span

    def __init__(
        self,
        editor: Editor,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._settings = settings
        self._clock = clock
        self._found: dict[int, tuple[Block, list[Stop]]] = {}
        self._stops: list[Stop] = []
        self._current: Stop | None = None
        self._is_fixing = False
        self._arrived = 0.0
        kept = settings.value(PACE)
        self._paces: deque[float] = deque([int(kept)] if kept.isdecimal() else [], REMEMBERED)
        editor.opened.connect(self._opened)
        editor.changed.connect(self._edited)
        editor.marks_changed.connect(self._edited)

    @property
    def stops(self) -> Sequence[Stop]:
        """All stops, also those that are done, in the order of the text."""
        return self._stops

    @property
    def current(self) -> Stop | None:
        """The stop that is looked at; `None` while nobody reviews."""
        return self._current

    @property
    def is_fixing(self) -> bool:
        """Whether something was typed at this stop."""
        return self._is_fixing

    @property
    def pace_ms(self) -> int:
        """How long the user takes for a stop."""
        return round(median(self._paces)) if self._paces else FIRST_PACE_MS

    @property
    def progress(self) -> Progress:
        left = sum(stop.state is State.TO_CHECK for stop in self._stops)
        current = None if self._current is None else bisect_left(self._stops, self._current.begin, key=_begin) + 1
        return Progress(current, len(self._stops), left, left * self.pace_ms)

    def start(self, place: int) -> None:
        """Begin with the first stop to check at a word or after it, else with the first of all."""
        self._go(self._next(place) or self._next(0))

    def leave(self) -> None:
        """Stop reviewing; everything stays as it was decided."""
        if self._current is not None:
            self._editor.stop_typing()
            self._current = None
            self.stop_changed.emit(None)

    def go_to(self, stop: Stop) -> None:
        """Look at any stop."""
        self._editor.stop_typing()
        self._go(stop)

    def accept(self, name: str) -> None:
        """Keep the words as they are, or as they were just typed, and go on; the step of undo is called `name`."""
        stop = self._current
        if stop is None:
            return
        self._note_pace()
        if self._is_fixing:
            self._editor.stop_typing()
        elif stop.state is State.TO_CHECK:
            places = [place for place in range(stop.begin, stop.end) if self._editor.document.look(place) in _STATES]
            self.decide(name, editing.set_state(self._editor.transcript, places, WordState.KEPT))
            return
        self._go_on(stop)

    def decide(self, name: str, transcript: Transcript) -> None:
        """Make an edit that settles this stop, and go on."""
        stop, self._current = self._current, None  # so that the edit moves nothing
        self._editor.apply(name, transcript)
        if stop is not None:
            self._go_on(stop)

    def skip(self) -> None:
        """Go on, and leave the words to be checked."""
        stop = self._current
        if stop is not None:
            self._editor.stop_typing()
            self._go_on(stop)

    def back(self) -> None:
        """Look at the stop before again."""
        if self._current is not None:
            self._editor.stop_typing()
            place = bisect_left(self._stops, self._current.begin, key=_begin)
            if place:
                self._go(self._stops[place - 1])

    def hear(self) -> None:
        """Play the words and what is around them."""
        if self._current is not None and self._current.span is not None:
            self.hear_wanted.emit(self._current.span)

    def _go_on(self, stop: Stop) -> None:
        following = self._next(stop.begin + 1)
        if following is not None:
            self._go(following)
            return
        self._current = None
        self.stop_changed.emit(None)
        self.ended.emit(self.progress)

    def _go(self, stop: Stop | None) -> None:
        self._is_fixing = False
        self._arrived = self._clock()
        self._current = stop
        self.stop_changed.emit(stop)
        self.hear()

    def _next(self, place: int) -> Stop | None:
        first = bisect_left(self._stops, place, key=_begin)
        return next((stop for stop in self._stops[first:] if stop.state is State.TO_CHECK), None)

    def _note_pace(self) -> None:
        took_ms = (self._clock() - self._arrived) * 1000
        if took_ms < LONGEST_MS:
            self._paces.append(took_ms)
            self._settings.set_value(PACE, str(self.pace_ms))

    def _opened(self) -> None:
        self.leave()
        self._find()

    def _edited(self) -> None:
        before = self._stops
        self._find()
        if self._current is None:
            return
        if self._editor.is_typing:
            self._is_fixing = True
            self._current = self._stop_at(self._current.begin) or self._current
            self.stop_changed.emit(self._current)
        else:  # undo or redo: look at what is to be checked again
            known = {(stop.begin, stop.text) for stop in before if stop.state is State.TO_CHECK}
            again = (stop for stop in self._stops if stop.state is State.TO_CHECK)
            self._go(next((stop for stop in again if (stop.begin, stop.text) not in known), self._stop_near()))

    def _stop_at(self, place: int) -> Stop | None:
        index = bisect_left(self._stops, place + 1, key=_begin) - 1
        return self._stops[index] if index >= 0 and place < self._stops[index].end else None

    def _stop_near(self) -> Stop | None:
        assert self._current is not None
        return self._stop_at(self._current.begin) or self._next(self._current.begin) or self._next(0)

    def _find(self) -> None:
        document = self._editor.document
        known, self._found = self._found, {}
        self._stops = []
        for number, block in enumerate(document.blocks):
            found = known.get(id(block))
            inside = found[1] if found is not None else list(_stops_in(block))
            self._found[id(block)] = (block, inside)  # with the block, so that no other takes its place in memory
            if inside:
                first = document.first_of(number)
                self._stops += [_moved(stop, first) for stop in inside]
        self.stops_changed.emit(self._stops)


def words_of(document: TranscriptDocument, stop: Stop) -> list[Word]:
    """The words of a stop."""
    return [document.word(place) for place in range(stop.begin, stop.end)]


def _stops_in(block: Block) -> Iterator[Stop]:
    """The stops of a block, by places in it."""
    if not any(block.looks):
        return
    for state, group in groupby(range(len(block.words)), lambda place: _state_of(block.looks[place])):
        if state is not None:
            places = list(group)
            words = block.words[places[0] : places[-1] + 1]
            scores = [own.confidence for word in words for own in (word, *word.replaced) if own.confidence is not None]
            own = [own for word in words for own in word.replaced]
            heard_as = join_words(word.text for word in own) if own else None
            text = join_words(word.text for word in words)
            yield Stop(places[0], places[-1] + 1, state, text, heard_as, min(scores, default=None), _span(words))


def _state_of(look: Look | None) -> State | None:
    return None if look is None else _STATES[look]


def _span(words: Sequence[Word]) -> Span | None:
    starts = [word.start_ms for word in words if word.start_ms is not None]
    if not starts:
        return None
    ends = [word.end_ms for word in words if word.end_ms is not None]
    start = min(starts)
    return Span(start, max(ends, default=start + UNKNOWN_MS))


def _moved(stop: Stop, first: int) -> Stop:
    return Stop(stop.begin + first, stop.end + first, stop.state, stop.text, stop.heard_as, stop.confidence, stop.span)


def _begin(stop: Stop) -> int:
    return stop.begin
