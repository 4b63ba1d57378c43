"""Leads through the words to check: joins the review, the text, the player and the pane, and keeps what was chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from sttgui.domain import editing, phrases
from sttgui.domain.transcript import Transcript
from sttgui.ui.kit import text
from sttgui.ui.review import text as review_text
from sttgui.ui.review.keyboard import ReviewKeyboard
from sttgui.ui.review.pane import ReviewPane
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.marks import MINUTES, HowMuch, Marks
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.review import Progress, Review
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.stops import Stop
from sttgui.viewmodel.word_times import Span

if TYPE_CHECKING:
    from sttgui.ui.review.same_words_dialog import Place

WORDS_AROUND = 6


class ReviewController:
    """One review at a time, of the transcript that is shown."""

    def __init__(
        self,
        page: TranscriptPane,
        pane: ReviewPane,
        recording: OpenRecording,
        *,
        start: QAction,
        show_pane: Callable[[], None],
        player: PlayerModel,
        settings: Settings,
    ) -> None:
        self._page = page
        self._view = page.view
        self._show_pane = show_pane
        self._player = player
        self._settings = settings
        self._editor = recording.editor
        self._pane = pane
        self._is_second_waiting = False
        self._review = Review(self._editor, settings, parent=page)
        self._keys = ReviewKeyboard(page.view, self._review)
        how_much = self._kept()
        self._editor.make_marks = partial(self._marks_of, how_much)
        self._pane.show_how_much(how_much)
        self._start = start
        self._start.setEnabled(False)
        self._start.triggered.connect(self._start_or_leave)
        self._connect(recording)

    @property
    def is_over(self) -> bool:
        """Whether nobody reviews at the moment."""
        return self._review.current is None

    def _connect(self, recording: OpenRecording) -> None:
        recording.transcript_shown.connect(self._transcript_shown)
        self._editor.second_came.connect(self._second_came)
        self._review.stops_changed.connect(self._stops_changed)
        self._review.stop_changed.connect(self._stop_changed)
        self._review.arrived.connect(self._show_place)
        self._review.ended.connect(self._ended)
        self._review.hear_wanted.connect(self._hear)
        self._pane.stop_chosen.connect(self._stop_chosen)
        self._pane.how_much_chosen.connect(self._how_much_chosen)
        self._pane.card.hear_wanted.connect(self._review.hear)
        self._pane.card.right_wanted.connect(self._accept)
        self._pane.card.fix_wanted.connect(self._page.enter)
        self._keys.accept_wanted.connect(self._accept)
        self._keys.skip_wanted.connect(self._review.skip)
        self._keys.back_wanted.connect(self._review.back)
        self._keys.hear_wanted.connect(self._review.hear)
        self._keys.repeat_wanted.connect(self._repeat)
        self._keys.fix_all_wanted.connect(self._fix_all_wanted)
        self._keys.leave_wanted.connect(self._leave)
        self._keys.place_wanted.connect(self._back_to_place)
        self._pane.end.left.connect(self._page.enter)

    def _transcript_shown(self, is_shown: bool) -> None:
        transcript = self._editor.transcript
        self._start.setEnabled(is_shown and transcript.has_scores and transcript.word_count > 0)
        if is_shown:
            self._pane.show_transcript(transcript)
            self._stops_changed()
            self._pane.show_stop(None, self._review.progress)

    def _second_came(self) -> None:
        """Mark where another model heard something else; the places of a person who is checking stay as they are."""
        self._is_second_waiting = self._review.current is not None
        if not self._is_second_waiting:
            self._editor.set_marks(self._editor.make_marks(self._editor.transcript))

    def _stops_changed(self) -> None:
        self._pane.show_stops(self._review.stops)
        if self._review.current is None:  # else the stop is told too, and what counts with it
            self._show_counts()
            if self._pane.end.has_keyboard:  # it goes, and some button would get the next key
                self._page.enter()
            self._pane.show_stop(None, self._review.progress)

    def _show_counts(self) -> None:
        self._pane.show_counts(self._review.progress, self._review.words_to_check, self._editor.transcript)

    def _stop_changed(self, stop: Stop | None) -> None:
        self._pane.show_stop(stop, self._review.progress)
        self._view.show_judged(range(0) if stop is None else range(stop.begin, stop.end))
        self._start.setText(text.tr("Stop checking") if stop is not None else text.tr("Check the words"))
        if stop is None:  # what a key does now is something else, and the last word is not to be lost to it
            self._view.let_go()
            self._view.held.hold()
            if self._is_second_waiting:
                self._second_came()
        else:
            self._show_counts()

    def _show_place(self, stop: Stop) -> None:
        """Have the words selected, so that what is typed takes their place, and the keys go to the text."""
        begin = self._editor.document.range_of(stop.begin)[0]
        end = self._editor.document.range_of(stop.end - 1)[1]
        self._view.reveal(begin, end, to_type_over=True)
        self._view.follow()  # what is played next is there
        self._page.enter()

    def _back_to_place(self) -> None:
        stop = self._review.current
        if stop is not None:
            self._editor.stop_typing()
            self._show_place(stop)
            self._review.hear()

    def _ended(self, progress: Progress) -> None:
        self._player.pause()
        self._pane.show_end(progress)

    def _start_or_leave(self) -> None:
        if self._review.current is not None:
            self._leave()
            return
        self._show_pane()
        self._review.start()

    def _leave(self) -> None:
        self._player.pause()
        self._review.leave()

    def _accept(self) -> None:
        stop = self._review.current
        if stop is not None:
            self._review.accept(review_text.keep(stop))

    def _stop_chosen(self, stop: Stop) -> None:
        self._review.go_to(stop)

    def _hear(self, span: Span) -> None:
        self._player.play_span(self._around(span))

    def _repeat(self) -> None:
        stop = self._review.current
        if stop is not None and stop.span is not None:
            self._player.loop_span(self._around(stop.span))

    def _around(self, span: Span) -> Span:
        before, after = self._settings.get(table.BEFORE_MS), self._settings.get(table.AFTER_MS)
        return Span(max(span.start_ms - before, 0), span.end_ms + after)

    def _fix_all_wanted(self) -> None:
        """Offer to fix every other place where the same was heard."""
        from sttgui.ui.review.same_words_dialog import Place, SameWordsDialog

        stop = self._review.current
        if stop is None or not stop.heard_as or not stop.text:
            return
        self._review.put_down()
        document = self._editor.document
        places = []
        for begin, end in phrases.places_of(self._editor.transcript, stop.heard_as):
            words = [document.word(place) for place in range(begin, end)]
            around = document.passages(
                document.range_of(max(begin - WORDS_AROUND, 0))[0],
                document.range_of(min(end + WORDS_AROUND, document.word_count) - 1)[1],
            )
            sentence = " ".join(passage.text for passage in around)
            shown = review_text.place(words[0].start_ms, sentence)
            places.append(Place(begin, end, phrases.fitted(words, stop.text), shown))
        if not places:
            self._pane.show_note(review_text.none_same(stop.heard_as))
            return
        dialog = SameWordsDialog(self._page.window(), stop.heard_as, stop.text, places)
        dialog.places_chosen.connect(self._fix_all)
        dialog.open()

    def _fix_all(self, places: tuple[Place, ...]) -> None:
        changes = [(place.begin, place.end, place.becomes) for place in places]
        edited = editing.replace_each(self._editor.transcript, changes)
        self._review.decide(review_text.fixed_all(len(places)), edited)

    def _how_much_chosen(self, how_much: HowMuch) -> None:
        self._editor.make_marks = partial(self._marks_of, how_much)
        self._settings.set(table.AMOUNT, how_much.amount)
        self._settings.set(table.UNDER, round(how_much.under * 100))
        self._pane.show_how_much(how_much)
        self._review.leave()
        self._editor.set_marks(self._editor.make_marks(self._editor.transcript))

    def _marks_of(self, how_much: HowMuch, transcript: Transcript) -> Marks:
        stops = MINUTES * 60_000 // max(self._review.pace_ms, 500)
        return Marks(transcript, replace(how_much, stops=stops))

    def _kept(self) -> HowMuch:
        return HowMuch(self._settings.get(table.AMOUNT), self._settings.get(table.UNDER) / 100)
