"""Fixes all the same: counts the other places where the same was heard, and makes those that are chosen read as one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sttgui.domain import editing, phrases
from sttgui.domain.doubt import Kind
from sttgui.domain.transcript import join_words
from sttgui.ui.review import text as review_text
from sttgui.ui.review.card import ReviewCard
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.other_reading import other_at
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.review import Review
from sttgui.viewmodel.same_words import SameWords
from sttgui.viewmodel.stops import Stop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sttgui.ui.kit.messages import Messages
    from sttgui.ui.review.same_words_dialog import Place

WORDS_AROUND = 6
NOT_OF_WORDS = (Kind.SPEECH, Kind.UNFIT)  # places at which the words themselves are not in question


class SameWordsController:
    """Offers it on the card, for the place at hand; `page` is beneath the dialog in which places are chosen."""

    def __init__(self, page: QWidget, card: ReviewCard, review: Review, editor: Editor, say: Messages) -> None:
        self._page = page
        self._card = card
        self._review = review
        self._editor = editor
        self._say = say
        self._same = SameWords(page)
        self._same_as: Stop | None = None  # of which others are counted
        self._same_count = 0
        self._same.counted.connect(self._counted)

    def can_fix(self, stop: Stop) -> bool:
        """Whether it is known what all the same as a place can be made."""
        return stop.kind not in NOT_OF_WORDS and self._becomes(stop) is not None

    def stop(self) -> None:
        """Count no more."""
        self._same.stop()
        self._same_as = None

    def count(self, stop: Stop) -> None:
        """Have the other places with the same words counted, once for each place."""
        heard = _heard(stop)
        if self._same_as is not None and (self._same_as.begin, _heard(self._same_as)) == (stop.begin, heard):
            self._offer(stop)
            return
        self._same_as, self._same_count = stop, 0
        self._card.show_same("", is_ready=False)
        self._same.count(heard, self._editor.transcript)

    def _counted(self, count: int) -> None:
        stop = self._review.current
        if stop is not None and self._same_as is not None:
            is_among_them = self._same_as.state is not State.CHANGED
            self._same_count = count - is_among_them
            self._offer(stop)

    def _offer(self, stop: Stop) -> None:
        becomes = self._becomes(stop)
        if stop.kind in NOT_OF_WORDS or (
            becomes is None and stop.kind is Kind.MISSING and stop.state is not State.CHANGED
        ):
            self._card.show_same("", is_ready=False)  # where the same stands it may well be complete
            return
        said = review_text.all_the_same(self._same_count)
        short = review_text.all_the_same(self._same_count, is_short=True)
        self._card.show_same(said, is_ready=becomes is not None, short=short)

    def fix_all(self) -> None:
        """Offer to fix every other place where the same was heard; of a place nobody has changed, also that itself, as
        another model heard it.
        """
        from sttgui.ui.review.same_words_dialog import SameWordsDialog

        stop = self._review.current
        if stop is None or stop.kind in NOT_OF_WORDS:
            return
        becomes, heard = self._becomes(stop), _heard(stop)
        if becomes is None:
            self._card.show_note(review_text.type_first())
            return
        self._review.put_down()
        found = phrases.places_of(self._editor.transcript, heard)
        places = [self._place(begin, end, becomes, is_typed=bool(stop.heard_as)) for begin, end in found]
        if not places or (len(places) == 1 and not stop.heard_as):
            self._card.show_note(review_text.none_same(heard))
            return
        places.sort(key=lambda place: (not place.is_likely, place.begin))
        dialog = SameWordsDialog(self._page.window(), heard, becomes, places)
        dialog.places_chosen.connect(partial(self._fix_all, heard, becomes))
        dialog.open()

    def _place(self, begin: int, end: int, becomes: str, *, is_typed: bool) -> Place:
        """One of the places where the same stands. What nobody has typed is likely only where another model heard it
        there too.
        """
        from sttgui.ui.review.same_words_dialog import Place

        document = self._editor.document
        words = [document.word(place) for place in range(begin, end)]
        around = document.passages(
            document.range_of(max(begin - WORDS_AROUND, 0))[0],
            document.range_of(min(end + WORDS_AROUND, document.word_count) - 1)[1],
        )
        sentence = " ".join(passage.text for passage in around)
        reading = self._editor.marks.reading(words)
        second = None if reading is None else join_words(word.text for word in reading)
        is_same = second is not None and phrases.bare(second) == phrases.bare(becomes)
        shown = review_text.place(words[0].start_ms, sentence, second)
        heard = reading if is_same else None
        return Place(begin, end, phrases.fitted(words, becomes), shown, heard, is_likely=is_typed or is_same)

    def _fix_all(self, heard: str, now: str, places: tuple[Place, ...]) -> None:
        edited = self._editor.transcript
        for place in sorted(places, key=lambda place: place.begin, reverse=True):  # those before stay where they are
            edited = editing.take_reading(edited, place.begin, place.end, place.becomes, place.heard or ())
        self._review.decide(review_text.fixed_all(len(places)), edited)
        self._say.show_edited(review_text.fixed_everywhere(len(places), heard, now), self._editor)

    def _becomes(self, stop: Stop) -> str | None:
        """What all the same as a place can be made: what was typed there, or else what another model heard."""
        if stop.heard_as:
            return phrases.without_same_marks(stop.text, stop.heard_as) or None
        other = other_at(self._editor.document, stop)
        return None if other is None or stop.kind is Kind.MISSING else other.said


def _heard(stop: Stop) -> str:
    """What was heard at a stop."""
    return (stop.heard_as if stop.state is State.CHANGED else stop.text) or ""
