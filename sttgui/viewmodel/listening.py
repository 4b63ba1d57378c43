"""What was heard of a recording, what never was, and playing that gives way to typing."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from sttgui.domain import editing
from sttgui.domain.transcript import Transcript
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.player import PlayerModel, PlayerState
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.word_times import Span, WordTimes

FASTEST = 2.0  # nobody checks words at more
TELL_S = 1.0  # at most so often what was heard is added to the transcript
HITCH_MS = 150  # a position may be so much later than the clock says
LEAST_MS = 500  # a shorter gap between what was heard is nothing to go back for


@dataclass(frozen=True, slots=True)
class TypingChoice:
    """What playing does while somebody types: whether it pauses, how long after the last key it goes on, and how much
    earlier.
    """

    pauses: bool = table.TYPING_PAUSES.usual
    resume_ms: int = table.TYPING_RESUME_MS.usual
    back_ms: int = table.TYPING_BACK_MS.usual

    @classmethod
    def kept(cls, settings: Settings) -> TypingChoice:
        return cls(
            pauses=settings.get(table.TYPING_PAUSES),
            resume_ms=settings.get(table.TYPING_RESUME_MS),
            back_ms=settings.get(table.TYPING_BACK_MS),
        )

    def keep(self, settings: Settings) -> None:
        settings.set(table.TYPING_PAUSES, self.pauses)
        settings.set(table.TYPING_RESUME_MS, self.resume_ms)
        settings.set(table.TYPING_BACK_MS, self.back_ms)


@dataclass(frozen=True, slots=True)
class Heard:
    """How much of a recording was heard. `unheard` are the stretches with words that were not, in order."""

    stretches: tuple[tuple[int, int], ...] = ()
    fraction: float = 0.0
    unheard: tuple[Span, ...] = ()
    has_words: bool = True  # with times, so that it is known which were heard

    def has(self, ms: int) -> bool:
        """Whether a moment was heard."""
        place = bisect_right(self.stretches, (ms, 1 << 62)) - 1
        return place >= 0 and ms < self.stretches[place][1]

    def next_unheard(self, ms: int) -> Span | None:
        """The first stretch that was not heard and begins after a moment; after the last comes the first."""
        later = (span for span in self.unheard if span.start_ms > ms)
        return next(later, self.unheard[0] if self.unheard else None)


def heard_of(transcript: Transcript, words: WordTimes, duration_ms: int) -> Heard:
    """What was heard of a recording that lasts `duration_ms`."""
    listened = transcript.listened
    heard_ms = sum(min(end, duration_ms) - min(start, duration_ms) for start, end in listened)
    unheard = tuple(_unheard(listened, words, duration_ms))
    return Heard(listened, min(heard_ms / duration_ms, 1.0) if duration_ms else 0.0, unheard, words.has_words)


class Listening(QObject):
    """Notes in the editor's transcript what the player plays, and has the player pause while somebody types."""

    told = Signal(object)  # Transcript: more was heard of it
    heard_changed = Signal(object)  # Heard

    def __init__(
        self,
        editor: Editor,
        player: PlayerModel,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._player = player
        self._settings = settings
        self._clock = clock
        self._choice = TypingChoice.kept(settings)
        self._heard = Heard()
        self._words = WordTimes(Transcript())
        self._stretch: tuple[int, int] | None = None  # what is being heard and is not yet in the transcript
        self._looked_s = self._told_s = clock()
        self._is_playing = False
        self._going_on = QTimer(self, singleShot=True)
        self._going_on.timeout.connect(self._go_on)
        player.position_changed.connect(self._position_changed)
        player.state_changed.connect(self._state_changed)
        player.words_changed.connect(self._words_changed)
        editor.opened.connect(self._opened)
        editor.typed.connect(self._typed)

    @property
    def heard(self) -> Heard:
        return self._heard

    @property
    def choice(self) -> TypingChoice:
        return self._choice

    def choose(self, choice: TypingChoice) -> None:
        """What playing does while somebody types."""
        self._choice = choice
        choice.keep(self._settings)

    def to_next_unheard(self) -> int | None:
        """Go with the player to the next words nobody has listened to; returns the place of the first, if known."""
        span = self._heard.next_unheard(self._player.position_ms)
        if span is None:
            return None
        word = next((word for word in self._words.words(*span) if word.span.start_ms >= span.start_ms), None)
        self._going_on.stop()
        self._player.seek(span.start_ms if word is None else word.span.start_ms)
        return None if word is None else word.index

    def tell(self) -> None:
        """Add what is being heard to the transcript now."""
        if self._stretch is not None:
            start_ms, end_ms = self._stretch
            self._stretch = (end_ms, end_ms)
            self._told_s = self._clock()
            before = self._editor.transcript
            after = editing.add_listened(before, start_ms, end_ms)
            if after is not before:
                self._editor.set_listened(after)
                self.told.emit(self._editor.transcript)
                self._sum_up()

    def _position_changed(self, position_ms: int) -> None:
        now_s = self._clock()
        passed_ms = (now_s - self._looked_s) * 1000
        self._looked_s = now_s
        state = self._player.state
        is_audible = state.is_playing and state.speed <= FASTEST and state.loudness > 0
        last_ms = None if self._stretch is None else self._stretch[1]
        goes_on = last_ms is not None and 0 <= position_ms - last_ms <= passed_ms * state.speed + HITCH_MS
        if not (is_audible and goes_on):
            self.tell()
            self._stretch = (position_ms, position_ms) if is_audible else None
        elif self._stretch is not None:
            self._stretch = (self._stretch[0], position_ms)
            if now_s - self._told_s >= TELL_S:
                self.tell()

    def _state_changed(self, state: PlayerState) -> None:
        if state.is_playing == self._is_playing:
            return
        self._is_playing = state.is_playing
        if state.is_playing:
            self._going_on.stop()  # the user was quicker
            self._looked_s = self._clock()
            self._stretch = (self._player.position_ms, self._player.position_ms)
        else:
            self.tell()
            self._stretch = None

    def _words_changed(self, words: WordTimes) -> None:
        self._words = words
        self._sum_up()

    def _opened(self) -> None:
        """What was heard last belongs to another transcript."""
        self._going_on.stop()
        self._stretch = None
        self._sum_up()

    def _sum_up(self) -> None:
        transcript = self._editor.transcript
        duration_ms = self._player.state.duration_ms or transcript.duration_ms or self._words.end_ms
        heard = heard_of(transcript, self._words, duration_ms)
        if heard != self._heard:
            self._heard = heard
            self.heard_changed.emit(heard)

    def _typed(self) -> None:
        """Pause playing while somebody types, unless what is played ends by itself."""
        state = self._player.state
        if state.is_playing and state.stops_ms is None and self._choice.pauses:
            self._player.pause()
            self._going_on.start(self._choice.resume_ms)
        elif self._going_on.isActive():
            self._going_on.start(self._choice.resume_ms)

    def _go_on(self) -> None:
        self._player.seek(max(self._player.position_ms - self._choice.back_ms, 0))
        self._player.play()


def _unheard(listened: tuple[tuple[int, int], ...], words: WordTimes, duration_ms: int) -> Iterator[Span]:
    """The gaps in which a word begins, or, where no times of words are known, all."""
    begin = 0
    for start, end in (*listened, (duration_ms, duration_ms)):
        gap = Span(begin, min(start, duration_ms))
        if gap.end_ms - gap.start_ms >= LEAST_MS:
            begins = (word for word in words.words(*gap) if word.span.start_ms >= gap.start_ms)
            if not words.has_words or next(begins, None) is not None:
                yield gap
        begin = max(begin, end)
