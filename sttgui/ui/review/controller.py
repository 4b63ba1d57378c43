"""Leads through the words to check: does what is chosen on the card, with keys or in the menu of a word, plays what is
looked at, and keeps how much is marked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from sttgui.domain.transcript import Transcript
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.text import tr
from sttgui.ui.review import text as review_text
from sttgui.ui.review import word_menu
from sttgui.ui.review.display import ReviewDisplay
from sttgui.ui.review.keyboard import ReviewKeyboard
from sttgui.ui.review.pane import ReviewPane
from sttgui.ui.review.same_words_controller import SameWordsController
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.marks import MINUTES, HowMuch, Marks, more
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.other_reading import other_at, taken
from sttgui.viewmodel.player import PlayerModel, PlayerState
from sttgui.viewmodel.review import Progress, Review
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.stops import Stop
from sttgui.viewmodel.word_times import Span

if TYPE_CHECKING:
    from sttgui.ui.kit.messages import Messages

OTHER_AROUND_MS = 300  # played with what another model heard: its times are off by less


class ReviewController:
    """One review at a time, of the transcript that is shown."""

    def __init__(
        self,
        page: TranscriptPane,
        pane: ReviewPane,
        recording: OpenRecording,
        *,
        actions: Mapping[Do, QAction],
        show_pane: Callable[[], None],
        player: PlayerModel,
        settings: Settings,
        say: Messages,
    ) -> None:
        self._page = page
        self._view = page.view
        self._show_pane = show_pane
        self._player = player
        self._settings = settings
        self._editor = recording.editor
        self._pane = pane
        self._is_second_waiting = False
        self._soon = QTimer(page, singleShot=True, interval=0)
        self._card = pane.card
        self._review = Review(self._editor, settings, parent=page)
        self._same = SameWordsController(page, pane.card, self._review, recording.editor, say)
        self._keys = ReviewKeyboard(page.view, self._review)
        self._unheard = actions[Do.NEXT_UNHEARD]
        self._start = actions[Do.REVIEW]
        self._display = ReviewDisplay(
            page, pane, self._review, self._editor, how_much=self.lasting, start=self._start, same=self._same
        )
        self._editor.make_marks = partial(self._marks_of, self.lasting)
        self._start.setEnabled(False)
        self._start.triggered.connect(self._start_or_leave)
        player.state_changed.connect(self._player_changed)
        self._connect(recording)

    @property
    def is_over(self) -> bool:
        """Whether nobody reviews at the moment."""
        return self._review.current is None

    @property
    def lasting(self) -> HowMuch:
        """How much is checked of each recording."""
        return HowMuch(self._settings.get(table.AMOUNT), self._settings.get(table.UNDER) / 100)

    def choose(self, how_much: HowMuch) -> None:
        """Check so much of each recording from now on."""
        if how_much.amount is not Amount.MINUTES:  # so many of one recording are not what one wants of all others
            self._editor.make_marks = partial(self._marks_of, how_much)
            self._settings.set(table.AMOUNT, how_much.amount)
            self._settings.set(table.UNDER, round(how_much.under * 100))
        self._use(how_much)

    def _connect(self, recording: OpenRecording) -> None:
        recording.transcript_shown.connect(self._transcript_shown)
        self._editor.second_came.connect(self._second_came)
        self._editor.typing_stopped.connect(self._typing_stopped)
        self._soon.timeout.connect(self._mark_waiting)
        self._review.stop_changed.connect(self._mark_waiting)  # before the end is told, so that what is left is counted
        self._review.ended.connect(self._ended)
        self._review.hear_wanted.connect(self._hear)
        self._pane.stop_chosen.connect(self._review.go_to)
        self._view.menu_opened.connect(self._menu_opened)
        self._pane.how_much_chosen.connect(self.choose)
        card = self._card
        decided = (card.keep_wanted, card.later_wanted, card.other_wanted, card.same_wanted, card.back_wanted)
        for wanted in (*decided, card.end_wanted):
            wanted.connect(self._keys.take_leftover)  # before what is wanted is done
        for wanted, slot in (
            (card.start_wanted, self._start.trigger),
            (card.keep_wanted, self._accept),
            (card.fix_wanted, self._page.enter),
            (card.hear_wanted, self._hear_again),
            (card.later_wanted, self._review.skip),
            (card.hear_other_wanted, self._hear_other),
            (card.other_wanted, self._take_other),
            (card.same_wanted, self._fix_all),
            (card.back_wanted, self._review.back),
            (card.end_wanted, self._leave),
            (card.more_wanted, self._go_on_or_mark_more),
            (card.listen_wanted, self._listen_through),
            (card.text_wanted, self._enter_text),
            (self._keys.accept_wanted, self._accept),
            (self._keys.other_wanted, self._take_other),
            (self._keys.skip_wanted, self._review.skip),
            (self._keys.back_wanted, self._review.back),
            (self._keys.hear_wanted, self._review.hear),
            (self._keys.hear_other_wanted, self._hear_other),
            (self._keys.repeat_wanted, self._repeat),
            (self._keys.fix_all_wanted, self._fix_all),
            (self._keys.leave_wanted, self._leave),
            (self._keys.place_wanted, self._back_to_place),
        ):
            wanted.connect(slot)

    def _transcript_shown(self, is_shown: bool) -> None:
        self._is_second_waiting = False  # of another transcript; this one is marked by what it has
        self._display.open(self.lasting if is_shown else None)  # by which it was marked

    def _second_came(self) -> None:
        """Mark where another model heard something else; the places of a person who is checking stay as they are, and
        nothing comes between the keys of one who writes.
        """
        self._is_second_waiting = self._review.current is not None or self._editor.is_typing
        if not self._is_second_waiting:
            self._display.show_transcript()
            self._editor.set_marks(self._marks_of(self._display.how_much, self._editor.transcript))

    def _typing_stopped(self) -> None:
        if self._is_second_waiting:
            self._soon.start()  # what ended it is still being done

    def _mark_waiting(self) -> None:
        """Mark what waited for the end of a review, or of what was being written."""
        if self._is_second_waiting:
            self._second_came()

    def _back_to_place(self) -> None:
        stop = self._review.current
        if stop is not None:
            self._editor.stop_typing()
            self._display.show_place(stop)
            self._review.hear()

    def _ended(self, progress: Progress) -> None:
        del progress  # of which the card has more
        self._player.pause()
        self._show_pane()
        self._display.show_end()

    def _start_or_leave(self) -> None:
        if self._review.current is not None:
            self._leave()
            return
        self._show_pane()
        self._review.start()

    def _go_on_or_mark_more(self) -> None:
        """Check what was left for later, or mark more words of this recording till there is a place to check."""
        while self._review.first is None:
            wider = more(self._editor.marks, self._editor.transcript)
            if wider is None:
                self._card.show_note(review_text.all_marked())
                return
            self._use(wider)
        self._review.start()

    def _listen_through(self) -> None:
        """Play what nobody has listened to, or else everything."""
        self._page.enter()
        self._view.follow()
        if self._unheard.isEnabled():
            self._unheard.trigger()
        else:
            self._player.seek(0)
        self._player.play()

    def _player_changed(self, state: PlayerState) -> None:
        self._card.show_can_hear(state.is_ready)

    def _hear_again(self) -> None:
        """Play the place at hand, or the one it begins with."""
        stop = self._review.current or self._review.first
        if stop is not None and stop.span is not None:
            self._hear(stop.span)

    def _leave(self) -> None:
        self._player.pause()
        self._review.leave()

    def _enter_text(self) -> None:
        self._review.leave()
        self._page.enter()

    def _accept(self) -> None:
        stop = self._review.current
        if stop is not None:
            self._review.accept(review_text.keep(stop))

    def _take_other(self) -> None:
        """Have the text read what another model heard there, and go on."""
        if self._review.current is not None:
            self._take_other_at(self._review.current)

    def _fix_all(self) -> None:
        self._display.catch_up()  # before something is said on the card, where it is to stay
        self._same.fix_all()

    def _menu_opened(self, menu: QMenu, position: int) -> None:
        """Offer to hear the word, and at a place to check to settle it."""
        self._editor.stop_typing()
        place = self._editor.document.word_at(position)
        if place is None:
            return
        found: list[tuple[str, word_menu.Deed]] = []
        if self._player.state.is_ready:
            found.append((tr("Hear it"), partial(self._player.play_from, place)))
        stop = self._review.stops.at(place)
        if stop is not None:
            found += word_menu.entries(
                stop,
                other_at(self._editor.document, stop),
                keep=partial(self._keep_at, stop),
                take_other=partial(self._take_other_at, stop),
                fix_all=partial(self._at, stop, self._same.fix_all) if self._same.can_fix(stop) else None,
            )
        if found:
            word_menu.put_first(menu, found)

    def _keep_at(self, stop: Stop) -> None:
        """Keep the words of a place; only from the one that is looked at it goes on."""
        if stop == self._review.current:
            self._accept()
        else:
            self._editor.keep(review_text.keep(stop), range(stop.begin, stop.end))

    def _take_other_at(self, stop: Stop) -> None:
        """Have the text read what another model heard at a place; only from the one that is looked at it goes on."""
        other = other_at(self._editor.document, stop)
        if other is None:
            return
        change = self._review.decide if stop == self._review.current else self._editor.apply
        change(review_text.taken(other), taken(self._editor.transcript, stop, other))

    def _at(self, stop: Stop, do: Callable[[], None]) -> None:
        """Do something at a place; nobody is led on who does not review."""
        was_over = self.is_over
        self._review.go_to(stop)
        do()
        if was_over:
            self._leave()

    def _hear_other(self) -> None:
        """Play what another model heard, where it heard that."""
        stop = self._review.current or self._review.first
        if stop is not None and stop.other_span is not None:
            span = stop.other_span
            self._player.play_span(Span(max(span.start_ms - OTHER_AROUND_MS, 0), span.end_ms + OTHER_AROUND_MS))

    def _hear(self, span: Span) -> None:
        play = self._player.loop_span if self._settings.get(table.REVIEW_LOOPS) else self._player.play_span
        play(self._around(span))

    def _repeat(self) -> None:
        stop = self._review.current
        if stop is not None and stop.span is not None:
            self._player.loop_span(self._around(stop.span))

    def _around(self, span: Span) -> Span:
        before, after = self._settings.get(table.BEFORE_MS), self._settings.get(table.AFTER_MS)
        return Span(max(span.start_ms - before, 0), span.end_ms + after)

    def _use(self, how_much: HowMuch) -> None:
        """Mark so much of the recording that is open."""
        self._pane.show_how_much(how_much)
        if how_much != self._display.how_much:
            self._display.how_much = how_much
            self._review.leave()
            self._editor.set_marks(self._marks_of(how_much, self._editor.transcript))

    def _marks_of(self, how_much: HowMuch, transcript: Transcript) -> Marks:
        stops = MINUTES * 60_000 // max(self._review.pace_ms, 500)
        return Marks(transcript, replace(how_much, stops=stops))
