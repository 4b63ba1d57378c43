"""Leads through the words to check: joins the review, the text, the player and the pane, and keeps what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from sttgui.domain.doubt import Kind
from sttgui.domain.transcript import Transcript
from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.text import tr
from sttgui.ui.review import text as review_text
from sttgui.ui.review import word_menu
from sttgui.ui.review.keyboard import ReviewKeyboard
from sttgui.ui.review.pane import ReviewPane
from sttgui.ui.review.same_words_controller import SameWordsController
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.ui.transcript.text_page import SEEN_MS, SHORT
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.marks import MINUTES, HowMuch, Marks, more
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.other_reading import Other, other_at, taken
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.player import PlayerModel, PlayerState
from sttgui.viewmodel.review import Progress, Review
from sttgui.viewmodel.sentence import Sentence, sentence_of
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
        self._showing = QTimer(page, singleShot=True, interval=0)
        self._following = QTimer(page, singleShot=True, interval=SEEN_MS)
        self._card = pane.card
        self._review = Review(self._editor, settings, parent=page)
        self._same = SameWordsController(page, pane.card, self._review, recording.editor, say)
        self._keys = ReviewKeyboard(page.view, self._review)
        self._how_much = self._kept()
        self._editor.make_marks = partial(self._marks_of, self._how_much)
        self._pane.show_how_much(self._how_much)
        self._unheard = actions[Do.NEXT_UNHEARD]
        self._start = actions[Do.REVIEW]
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
        return self._kept()

    def choose(self, how_much: HowMuch) -> None:
        """Check so much of each recording from now on."""
        self._how_much_chosen(how_much)

    def _connect(self, recording: OpenRecording) -> None:
        recording.transcript_shown.connect(self._transcript_shown)
        self._editor.second_came.connect(self._second_came)
        self._editor.typing_stopped.connect(self._typing_stopped)
        self._soon.timeout.connect(self._mark_waiting)
        self._showing.timeout.connect(self._show)
        self._following.timeout.connect(self._follow)
        self._review.stops_changed.connect(self._stops_changed)
        self._review.stop_changed.connect(self._stop_changed)
        self._review.arrived.connect(self._show_place)
        self._review.ended.connect(self._ended)
        self._review.hear_wanted.connect(self._hear)
        self._pane.stop_chosen.connect(self._stop_chosen)
        self._view.menu_opened.connect(self._menu_opened)
        self._pane.how_much_chosen.connect(self._how_much_chosen)
        card = self._card
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
            (card.text_wanted, self._page.enter),
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
        transcript = self._editor.transcript
        self._show_whether_it_can_start(is_shown=is_shown)
        self._is_second_waiting = False  # of another transcript; this one is marked by what it has
        self._showing.stop()
        if is_shown:
            self._how_much = self._kept()  # by which it was marked
            if transcript.word_count > SHORT:
                self._showing.start()  # once the words are seen: the list of all stops takes its time
            else:
                self._show()

    def _show(self) -> None:
        self._pane.show_how_much(self._how_much)
        self._pane.show_transcript(self._editor.transcript)
        self._stops_changed()

    def _show_whether_it_can_start(self, *, is_shown: bool) -> None:
        transcript = self._editor.transcript
        self._start.setEnabled(is_shown and transcript.has_doubts and transcript.word_count > 0)

    def _second_came(self) -> None:
        """Mark where another model heard something else; the places of a person who is checking stay as they are, and
        nothing comes between the keys of one who writes.
        """
        self._is_second_waiting = self._review.current is not None or self._editor.is_typing
        if not self._is_second_waiting:
            self._show_whether_it_can_start(is_shown=True)
            self._pane.show_transcript(self._editor.transcript)
            self._editor.set_marks(self._marks_of(self._how_much, self._editor.transcript))

    def _typing_stopped(self) -> None:
        if self._following.isActive():
            self._pane.show_stops(self._review.stops)  # somebody may be about to choose one of them
        if self._is_second_waiting:
            self._soon.start()  # what ended it is still being done

    def _mark_waiting(self) -> None:
        """Mark what waited for the end of a review, or of what was being written."""
        if self._is_second_waiting:
            self._second_came()

    def _stops_changed(self) -> None:
        if self._editor.is_typing:
            self._following.start()
            return
        self._pane.show_stops(self._review.stops)
        if self._review.current is None:  # else the stop is told too, and what counts with it
            self._following.stop()
            self._show_counts()
            if self._card.has_keyboard:  # its buttons change, and another would get the next key
                self._page.enter()
            self._show_rest()

    def _follow(self) -> None:
        """Show beside the text what is typed in it: letters come first, and the pane once they are seen."""
        self._pane.show_stops(self._review.stops)
        if self._review.current is not None:
            self._show_stop(self._review.current)
        else:
            self._show_counts()
            self._show_rest()

    def _show_counts(self) -> None:
        self._pane.show_counts(self._review.progress, self._review.words_to_check, self._editor.transcript)

    def _stop_changed(self, stop: Stop | None) -> None:
        self._view.show_judged(range(0) if stop is None else range(stop.begin, stop.end))
        self._start.setText(text.tr("Stop checking") if stop is not None else text.tr("Check the words"))
        if stop is None:  # what a key does now is something else, and the last word is not to be lost to it
            self._following.stop()
            self._same.stop()
            self._view.let_go()
            self._view.held.hold()
            self._show_counts()
            self._show_rest()
            self._mark_waiting()  # before the end is told, so that what is left is counted
        elif self._editor.is_typing:
            self._following.start()
        else:
            self._show_stop(stop)

    def _show_stop(self, stop: Stop) -> None:
        self._following.stop()
        self._show_counts()
        self._card.show_stop(stop, self._sentence(stop), self._other(stop), is_under_way=True)
        self._pane.show_row(stop)
        self._same.count(stop)

    def _show_rest(self) -> None:
        """What the card shows while nobody reviews: the place to begin with, or what was done."""
        first = self._review.first
        if first is None:
            self._show_done()
        else:
            self._card.show_stop(first, self._sentence(first), self._other(first), is_under_way=False)
            self._pane.show_row(first)
            self._card.show_same("", is_ready=False)

    def _show_done(self) -> None:
        progress, transcript = self._review.progress, self._editor.transcript
        is_rest = progress.left > 0
        can_go_on = is_rest or (transcript.has_scores and self._how_much.can_be_more)  # by scores, more are marked
        said, short = review_text.more(self._how_much.amount, progress.left) if can_go_on else ("", "")
        done = review_text.ended(progress, self._review.places_fixed, transcript)
        self._card.show_message(done, can_start=is_rest, more=said, short=short)

    def _sentence(self, stop: Stop) -> Sentence:
        return sentence_of(self._editor.document, stop.begin, stop.end)

    def _show_place(self, stop: Stop) -> None:
        """Have the words selected, so that what is typed takes their place, and the keys go to the text."""
        begin = self._editor.document.range_of(stop.begin)[0]
        end = self._editor.document.range_of(stop.end - 1)[1]
        is_beside = stop.kind is Kind.SPEECH and stop.state is State.TO_CHECK  # what is typed there comes as well
        self._view.reveal(begin, end, to_type_over=not is_beside)
        self._view.follow()  # what is played next is there
        self._page.enter()
        announce(self._view, review_text.place_of_all(stop, self._other(stop), self._review.progress))

    def _back_to_place(self) -> None:
        stop = self._review.current
        if stop is not None:
            self._editor.stop_typing()
            self._show_place(stop)
            self._review.hear()

    def _ended(self, progress: Progress) -> None:
        del progress  # of which the card has more
        self._player.pause()
        self._show_pane()
        self._show_done()
        self._card.take_keyboard()
        announce(self._card, self._card.accessibleName())

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

    def _accept(self) -> None:
        stop = self._review.current
        if stop is not None:
            self._review.accept(review_text.keep(stop))

    def _other(self, stop: Stop) -> Other | None:
        return other_at(self._editor.document, stop)

    def _take_other(self) -> None:
        """Have the text read what another model heard there, and go on."""
        stop = self._review.current
        other = None if stop is None else self._other(stop)
        if stop is None or other is None:
            return
        self._review.decide(review_text.taken(other), taken(self._editor.transcript, stop, other))

    def _fix_all(self) -> None:
        if self._following.isActive():
            self._follow()  # before something is said on the card, where it is to stay
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
                self._other(stop),
                keep=partial(self._at, stop, self._accept),
                take_other=partial(self._at, stop, self._take_other),
                fix_all=partial(self._at, stop, self._same.fix_all) if self._same.can_fix(stop) else None,
            )
        if found:
            word_menu.put_first(menu, found)

    def _at(self, stop: Stop, do: Callable[[], None]) -> None:
        """Do something at a place; nobody is led on who does not review."""
        was_over = self.is_over
        self._review.go_to(stop)
        do()
        if was_over:
            self._leave()

    def _stop_chosen(self, stop: Stop) -> None:
        self._review.go_to(stop)

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

    def _how_much_chosen(self, how_much: HowMuch) -> None:
        if how_much.amount is not Amount.MINUTES:  # so many of one recording are not what one wants of all others
            self._editor.make_marks = partial(self._marks_of, how_much)
            self._settings.set(table.AMOUNT, how_much.amount)
            self._settings.set(table.UNDER, round(how_much.under * 100))
        self._use(how_much)

    def _use(self, how_much: HowMuch) -> None:
        """Mark so much of the recording that is open."""
        self._pane.show_how_much(how_much)
        if how_much != self._how_much:
            self._how_much = how_much
            self._review.leave()
            self._editor.set_marks(self._marks_of(how_much, self._editor.transcript))

    def _marks_of(self, how_much: HowMuch, transcript: Transcript) -> Marks:
        stops = MINUTES * 60_000 // max(self._review.pace_ms, 500)
        return Marks(transcript, replace(how_much, stops=stops))

    def _kept(self) -> HowMuch:
        return HowMuch(self._settings.get(table.AMOUNT), self._settings.get(table.UNDER) / 100)
