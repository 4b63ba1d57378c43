"""Working through the words to check: stop after stop, what was decided about each, and how long the rest will take."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QObject, Signal

from sttgui.domain.same_ends import same_ends
from sttgui.domain.transcript import Transcript, Word
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.parts import TO_CHECK, State
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.stops import Stop, Stops, stop_of

FIRST_PACE_MS = 5000  # for a stop, till the user's own is known
SHORTEST_MS = 1000  # somebody who is faster has heard nothing
LONGEST_MS = 60_000  # somebody who takes longer has done something else
REMEMBERED = 20  # stops


@dataclass(frozen=True, slots=True)
class Progress:
    """`current` counts from 1; `left_ms` is how long the places that are `left` will take.

    Marked words beside each other are one place, whatever is done about some of them, and words that were never marked
    are none: `total` and `left` never grow while one works. Of those that are left, `others` are places where another
    model heard something else, `missing` where words may be missing; at all the rest the recogniser was not sure.
    """

    current: int | None
    total: int
    left: int
    left_ms: int
    others: int = 0
    missing: int = 0

    @property
    def unsure(self) -> int:
        return self.left - self.others - self.missing


class Review(QObject):
    """Goes from stop to stop of the editor's transcript. It decides nothing about words that are not marked."""

    stops_changed = Signal(object)  # Stops: all of them, in order
    arrived = Signal(object)  # Stop that is to be looked at from now on
    stop_changed = Signal(object)  # Stop that is looked at as it is now, or None
    ended = Signal(object)  # Progress, where nothing is left that was not looked at
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
        self._document = editor.document
        self._stops = Stops(self._document, self._document.parts)
        self._current: Stop | None = None
        self._place = range(0)  # the words of what is looked at, also while others are typed in their place
        self._later: dict[int, Word] = {}  # the first words of what was left for later, by identity
        self._is_second_round = False  # of what was left for later in the first
        self._is_fixing = self._is_typed_over = False
        self._has_just_ended = False  # the last place was settled, and nothing was done since
        self._arrived = 0.0
        kept = settings.get(table.PACE_MS)
        self._paces: deque[float] = deque([kept] if kept else [], REMEMBERED)
        editor.opened.connect(self._opened)
        editor.changed.connect(self._edited)
        editor.marks_changed.connect(self._marked)

    @property
    def stops(self) -> Stops:
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
        from statistics import median  # brings decimals and fractions

        return round(median(self._paces)) if self._paces else FIRST_PACE_MS

    @property
    def progress(self) -> Progress:
        parts = self._stops.parts
        typed_over = self._unchecked() if self._is_typed_over else []
        kind = self._editor.marks.kind(map(self._editor.document.word, typed_over)) if typed_over else None
        left = sum([part.left for part in parts]) - bool(typed_over)
        others = sum([part.others for part in parts]) - (kind is not None and kind.is_other)
        missing = sum([part.missing for part in parts]) - (kind is not None and kind.is_missing)
        current = None if self._current is None else self._stops.place_of(self._current)
        return Progress(current, sum([part.places for part in parts]), left, left * self.pace_ms, others, missing)

    @property
    def words_to_check(self) -> int:
        """How many words are left to check; none of a place that was typed over."""
        left = sum([part.to_check for part in self._stops.parts])
        return left - len(self._unchecked()) if self._is_typed_over else left

    @property
    def places_fixed(self) -> int:
        """How many of the places of which nothing is left were changed; the others were kept as they are."""
        return sum([part.fixed for part in self._stops.parts])

    @property
    def first(self) -> Stop | None:
        """The stop it begins with."""
        return next((stop for stop, _ in self._stops.to_check_from(0)), None)

    def start(self) -> None:
        """Begin with the first stop to check."""
        self._begin_anew()
        self._go(self.first)

    def leave(self) -> None:
        """Stop reviewing; everything stays as it was decided. After the end, undo no longer leads back to a stop."""
        self._has_just_ended = False
        if self._current is not None:
            self.put_down()
            self._current = None
            self._keep_pace()
            self.stop_changed.emit(None)

    def go_to(self, stop: Stop) -> None:
        """Look at any stop."""
        self.put_down()
        self._go(self._stops.at(stop.begin) or stop)

    def accept(self, name: str) -> None:
        """Keep the words as they are, or as they were just typed, and go on; the step of undo is called `name`."""
        if self._current is not None:
            self._note_pace()
            self._settle(name)
            self._go_on()

    def decide(self, name: str, transcript: Transcript) -> None:
        """Make an edit that settles this stop, and go on."""
        is_reviewing = self._current is not None
        self._current = None  # so that the edit moves nothing
        self._editor.apply(name, transcript)
        if is_reviewing:
            self._go_on()

    def skip(self) -> None:
        """Go on, and leave the words to be checked: they come once more after all others."""
        if self._current is not None:
            self.put_down()
            for stop, word in self._stops.to_check_from(self._place.start):
                if stop.begin >= self._place.stop:
                    break
                self._later[id(word)] = word
            self._go_on()

    def back(self) -> None:
        """Look at the stop before again."""
        if self._current is not None:
            self.put_down()
            number = self._stops.number_at(self._place.start)
            if number:
                self._go(self._stops[number - 1])

    def hear(self) -> None:
        """Play the words and what is around them."""
        if self._current is not None and self._current.span is not None:
            self.hear_wanted.emit(self._current.span)

    def put_down(self) -> None:
        """End what is being typed. Where a whole place was typed over, none of it is to be checked any more."""
        if self._is_typed_over:
            self._settle("")
        else:
            self._editor.stop_typing()

    def _settle(self, name: str) -> None:
        """Nothing of this place is to be checked any more: what was not changed is kept."""
        current, self._current = self._current, None  # so that the edit moves nothing
        self._editor.keep(name, self._unchecked())
        self._is_typed_over = False
        self._current = current

    def _unchecked(self) -> list[int]:
        """The words of this place that are still to check."""
        document = self._editor.document
        return [place for place in self._place if document.look(place) in TO_CHECK]

    def _go_on(self) -> None:
        following = self._next(self._place.stop)
        if following is None and not self._is_second_round:
            self._is_second_round = True
            self._later = {key: word for key, word in self._later.items() if self._is_here(word)}
            following = self._next(0)
        if following is not None:
            self._go(following)
            return
        self._current = None
        self._keep_pace()
        self.stop_changed.emit(None)
        self._has_just_ended = True
        self.ended.emit(self.progress)

    def _go(self, stop: Stop | None) -> None:
        self._is_fixing = self._is_typed_over = self._has_just_ended = False
        self._arrived = self._clock()
        self._current = stop
        self._place = range(stop.begin, stop.end) if stop is not None else range(0)
        self.stop_changed.emit(stop)
        if stop is not None:
            self.arrived.emit(stop)
            self.hear()

    def _next(self, place: int) -> Stop | None:
        """The next stop to check that was not left for later; after the last comes the first."""
        round_ = chain(self._stops.to_check_from(place), self._stops.to_check_from(0))
        return next((stop for stop, word in round_ if id(word) not in self._later), None)

    def _is_here(self, word: Word) -> bool:
        """Whether a word belongs to this place, which nobody wants to look at twice in a row."""
        return any(self._document.word(place) is word for place in self._place)

    def _begin_anew(self) -> None:
        self._later.clear()
        self._is_second_round = False

    def _note_pace(self) -> None:
        took_ms = (self._clock() - self._arrived) * 1000
        if SHORTEST_MS <= took_ms < LONGEST_MS:
            self._paces.append(took_ms)

    def _keep_pace(self) -> None:
        """Save the pace once, at the end, so that no key waits for the disk."""
        if self._paces:
            self._settings.set(table.PACE_MS, self.pace_ms)

    def _opened(self) -> None:
        is_reviewing, self._current = self._current is not None, None
        self._is_typed_over = self._has_just_ended = False  # it was another transcript
        self._begin_anew()
        self._document = self._editor.document
        self._stops = Stops(self._document, self._document.parts)
        self._place = range(0)
        self.stops_changed.emit(self._stops)
        if is_reviewing:  # told only now, so that whoever hears of it finds the stops of this one
            self._keep_pace()
            self.stop_changed.emit(None)

    def _marked(self) -> None:
        self._has_just_ended = False
        self._edited()

    def _edited(self) -> None:
        has_just_ended, self._has_just_ended = self._has_just_ended, False
        is_reviewing = self._current is not None
        again = self._find()
        if has_just_ended and again is not None and not self._editor.is_typing:  # the last decision was taken back
            self._go(again)
        if not is_reviewing:
            return
        if self._is_fixing and self._editor.is_typing:
            self._is_typed_over = self._is_typed_over or not self._unchecked()
        elif again is not None and not self._editor.is_typing:  # undo or redo: what is to be checked again
            self._go(again)
            return
        self._current = self._stop_here()
        if self._current is None:
            self._go(self._next(self._place.start))
        else:
            self.stop_changed.emit(self._current)

    def _stop_here(self) -> Stop | None:
        """This place as it is now; one stop as long as somebody types in it."""
        document = self._editor.document
        words = [document.word(place) for place in self._place]
        if self._is_fixing and words:
            return stop_of(self._place.start, State.CHANGED, words, document.marks)
        return next(filter(None, map(self._stops.at, self._place)), None)

    def _find(self) -> Stop | None:
        """Find the stops after an edit. Returns the first that is to be checked and was not before."""
        before, self._document = self._document, self._editor.document
        old, new = before.blocks, self._document.blocks
        first, last = same_ends(old, new)
        stop_old, stop_new = len(old) - last, len(new) - last
        self._stops = Stops(self._document, self._document.parts)
        words = [word for block in old[first:stop_old] for word in block.words]
        self._move(
            self._document.first_of(first), words, [word for block in new[first:stop_new] for word in block.words]
        )
        self.stops_changed.emit(self._stops)
        looks = chain.from_iterable(block.looks for block in old[first:stop_old])
        known = {id(word) for word, look in zip(words, looks, strict=True) if look in TO_CHECK}
        for block, part in zip(range(first, stop_new), self._stops.parts[first:stop_new], strict=True):
            for run in part.runs:
                inside = new[block].words[run.begin : run.end]
                if run.state is State.TO_CHECK and not known.intersection(map(id, inside)):
                    return self._stops.at(run.begin + self._document.first_of(block))
        return None

    def _move(self, first: int, old: Sequence[Word], new: Sequence[Word]) -> None:
        """Keep this place at its words after an edit; `first` is the place of the first of the `old` words."""
        same, same_after = same_ends(old, new)
        begin, end, growth = first + same, first + len(old) - same_after, len(new) - len(old)
        if begin == end and not growth:
            return
        place = self._place
        if begin < place.start and end <= place.start:
            self._place = range(place.start + growth, place.stop + growth)
        elif begin < place.stop or begin == end == place.stop:
            self._place = range(min(place.start, begin), max(place.stop, end) + growth)
            self._is_fixing = self._is_fixing or self._editor.is_typing
