"""What is seen of a review: the place at hand on the card and in the text, the list of all, and what was done."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction

from sttgui.domain.doubt import Kind
from sttgui.ui.kit import text
from sttgui.ui.kit.announcing import announce
from sttgui.ui.review import text as review_text
from sttgui.ui.review.pane import ReviewPane
from sttgui.ui.review.same_words_controller import SameWordsController
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.ui.transcript.text_page import SEEN_MS, SHORT
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.marks import HowMuch
from sttgui.viewmodel.other_reading import Other, other_at
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.review import Review
from sttgui.viewmodel.sentence import Sentence, sentence_of
from sttgui.viewmodel.stops import Stop


class ReviewDisplay:
    """Shows where the review is, on the pane and in the text; `start` is the action that begins or ends it."""

    def __init__(
        self,
        page: TranscriptPane,
        pane: ReviewPane,
        review: Review,
        editor: Editor,
        *,
        how_much: HowMuch,
        start: QAction,
        same: SameWordsController,
    ) -> None:
        self._page = page
        self._view = page.view
        self._pane = pane
        self._card = pane.card
        self._review = review
        self._editor = editor
        self._start = start
        self._same = same
        self.how_much = how_much  # is checked of the recording that is open
        self._showing = QTimer(page, singleShot=True, interval=0)
        self._following = QTimer(page, singleShot=True, interval=SEEN_MS)
        self._showing.timeout.connect(self._show)
        self._following.timeout.connect(self._follow)
        editor.typing_stopped.connect(self._typing_stopped)
        review.stops_changed.connect(self._stops_changed)
        review.stop_changed.connect(self._stop_changed)
        review.arrived.connect(self.show_place)
        pane.show_how_much(how_much)

    def open(self, how_much: HowMuch | None) -> None:
        """Show another transcript, of which so much is marked; `None` where there is none."""
        self._start.setEnabled(how_much is not None and self._can_start)
        self._showing.stop()
        if how_much is not None:
            self.how_much = how_much
            if self._editor.transcript.word_count > SHORT:
                self._showing.start()  # once the words are seen: the list of all stops takes its time
            else:
                self._show()

    def show_transcript(self) -> None:
        """Show what is known of a transcript beside its words, when that is more than before."""
        self._start.setEnabled(self._can_start)
        self._pane.show_transcript(self._editor.transcript)

    def show_place(self, stop: Stop) -> None:
        """Have the words selected, so that what is typed takes their place, and the keys go to the text."""
        begin = self._editor.document.range_of(stop.begin)[0]
        end = self._editor.document.range_of(stop.end - 1)[1]
        is_beside = stop.kind is Kind.SPEECH and stop.state is State.TO_CHECK  # what is typed there comes as well
        self._view.reveal(begin, end, to_type_over=not is_beside)
        self._view.follow()  # what is played next is there
        self._page.enter()
        announce(self._view, review_text.place_of_all(stop, self._other(stop), self._review.progress))

    def show_end(self) -> None:
        """Show what was done, and have the keys there."""
        self._show_done()
        self._card.take_keyboard()
        announce(self._card, self._card.accessibleName())

    def catch_up(self) -> None:
        """Show now what is to be shown of what is typed."""
        if self._following.isActive():
            self._follow()

    @property
    def _can_start(self) -> bool:
        return self._editor.transcript.has_doubts and self._editor.transcript.word_count > 0

    def _show(self) -> None:
        self._pane.show_how_much(self.how_much)
        self._pane.show_transcript(self._editor.transcript)
        self._stops_changed()

    def _typing_stopped(self) -> None:
        if self._following.isActive():
            self._pane.show_stops(self._review.stops)  # somebody may be about to choose one of them

    def _stops_changed(self) -> None:
        if self._editor.is_typing:
            self._following.start()
            return
        self._pane.show_stops(self._review.stops)
        if self._review.current is None:  # else the stop is told too, and what counts with it
            self._following.stop()
            if self._card.has_keyboard:  # its buttons change, and another would get the next key
                self._page.enter()
            self._show_rest()

    def _follow(self) -> None:
        """Show beside the text what is typed in it: letters come first, and the pane once they are seen."""
        self._pane.show_stops(self._review.stops)
        if self._review.current is not None:
            self._show_stop(self._review.current)
        else:
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
            self._show_rest()
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
        """What is shown while nobody reviews: how much is left, and the place to begin with or what was done; nothing
        of a transcript whose words are still to come.
        """
        if self._editor.is_growing:
            self._pane.clear()
            return
        self._show_counts()
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
        can_go_on = is_rest or (transcript.has_scores and self.how_much.can_be_more)  # by scores, more are marked
        said, short = review_text.more(self.how_much.amount, progress.left) if can_go_on else ("", "")
        done = review_text.ended(progress, self._review.places_fixed, transcript)
        self._card.show_message(done, can_start=is_rest, more=said, short=short)

    def _sentence(self, stop: Stop) -> Sentence:
        return sentence_of(self._editor.document, stop.begin, stop.end)

    def _other(self, stop: Stop) -> Other | None:
        return other_at(self._editor.document, stop)
