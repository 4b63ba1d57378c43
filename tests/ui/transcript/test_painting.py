"""What is drawn around words: one outline for what is judged, and no mark that hides another, in light and dark."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sttgui.domain import editing
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import restyle
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.editor import Editor

WORDS = tuple(
    Word(f"word{place}", place * 1000, place * 1000 + 500, 0.1 if place in (3, 4) else 0.8 + place / 1000)
    for place in range(60)
)
TALK = Transcript((Paragraph(WORDS[:30]), Paragraph(WORDS[30:])))
JUDGED = range(3, 5)


@dataclass
class Page:
    view: TranscriptView
    appearance: Appearance

    @property
    def tokens(self) -> Tokens:
        return self.appearance.tokens

    def select(self, begin: int, end: int) -> None:
        """The words from one to another, as somebody does with the mouse."""
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(self.view.shown.range_of(begin)[0])
        cursor.setPosition(self.view.shown.range_of(end - 1)[1], QTextCursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)

    def judge(self, words: range = JUDGED) -> None:
        """As the review does."""
        begin, end = self.view.shown.range_of(words[0])[0], self.view.shown.range_of(words[-1])[1]
        self.view.show_judged(words)
        self.view.reveal(begin, end, to_type_over=True)

    def place_of(self, index: int) -> QRect:
        begin, end = self.view.shown.range_of(index)
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(begin)
        left = self.view.cursorRect(cursor)
        cursor.setPosition(end)
        return QRect(left.topLeft(), self.view.cursorRect(cursor).bottomRight())

    def colours(self, part: QRect) -> Counter[str]:
        image = self.view.viewport().grab(part).toImage()
        return Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))

    def inside(self, index: int) -> Counter[str]:
        """Of a word, without what is around it and under it."""
        return self.colours(self.place_of(index).adjusted(3, 2, -3, -2))

    def under(self, index: int) -> Counter[str]:
        """Of the lines under a word."""
        place = self.place_of(index)
        return self.colours(QRect(place.left() + 4, place.bottom(), place.width() - 8, 6))

    def is_outlined(self, first: int, last: int) -> bool:
        """Whether there is a closed line around these words, which stand on one line."""
        box = self.place_of(first).united(self.place_of(last))
        middle, accent = QPoint(self.place_of(first).center().x(), box.center().y()), self.tokens.accent
        sides = (
            QRect(box.left() - 6, middle.y(), 6, 1),
            QRect(box.right() + 1, middle.y(), 6, 1),
            QRect(middle.x(), box.top() - 5, 1, 6),
            QRect(middle.x(), box.bottom() + 2, 1, 8),
        )
        return all(self.colours(side)[accent] == 2 for side in sides)


@pytest.fixture(params=[Theme.LIGHT, Theme.DARK])
def page(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Page]:
    appearance = Appearance(qapp, request.param)
    view = TranscriptView(Editor())
    view.set_theme(appearance.tokens)
    view.resize(500, 500)
    view.show()
    view.editor.open(TALK)
    yield Page(view, appearance)
    view.close()
    view.deleteLater()
    appearance.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_words_to_judge_are_outlined_and_nothing_of_them_is_turned_over(page: Page) -> None:
    before = page.inside(3)
    assert not page.is_outlined(3, 4)
    page.judge()
    assert page.view.textCursor().selectedText() == "word3 word4", "typed over, and told to screen readers"
    assert page.is_outlined(3, 4)
    assert page.inside(3) == before
    assert before[page.tokens.strong_fill] > before[page.tokens.text] > 0


def test_words_on_two_lines_have_an_outline_on_each(page: Page) -> None:
    tops = [page.place_of(index).top() for index in range(30)]
    second = next(index for index in range(1, 30) if tops[index] > tops[index - 1])
    page.judge(range(second - 2, second + 2))
    assert page.is_outlined(second - 2, second - 1)
    assert page.is_outlined(second, second + 1)


def test_the_outline_stays_while_something_else_is_selected_or_typed_in_it(page: Page) -> None:
    page.judge()
    page.select(10, 12)
    assert page.is_outlined(3, 4)
    assert page.inside(10)[page.tokens.selection] > 50
    assert page.inside(10)[page.tokens.text] > 10, "letters keep their colour"
    page.select(3, 4)
    assert page.inside(3)[page.tokens.selection] > 50, "a part of it is selected as anything else"
    page.view.show_judged(range(0))
    assert not page.is_outlined(3, 4)


def test_what_is_selected_by_hand_is_a_plain_selection_again_once_nothing_is_judged(page: Page) -> None:
    page.judge()
    page.view.show_judged(range(0))
    assert page.inside(3)[page.tokens.selection] > 50
    assert page.inside(3)[page.tokens.strong_fill] == 0


def test_the_outline_outlives_other_letters_another_width_and_another_style(page: Page, qapp: QApplication) -> None:
    page.judge()
    page.view.resize(900, 500)  # so that the words stay on one line, in whatever font
    page.view.set_reading(150, 163)
    assert page.is_outlined(3, 4)
    page.view.resize(800, 500)
    assert page.is_outlined(3, 4)
    restyle(page.view)
    assert page.inside(3)[page.tokens.selection] == 0
    page.appearance.choose(Theme.DARK if page.appearance.theme is Theme.LIGHT else Theme.LIGHT)
    page.view.set_theme(page.tokens)
    qapp.processEvents()
    assert page.is_outlined(3, 4)
    assert page.inside(3)[page.tokens.selection] == 0
    assert page.inside(3)[page.tokens.strong_fill] > 50


def test_an_outlined_place_grows_with_what_is_typed_there(page: Page) -> None:
    page.judge()
    QTest.keyClicks(page.view, "a longer one")
    page.view.show_judged(range(3, 6))  # as the review says
    assert page.is_outlined(3, 5)


def test_a_word_that_is_heard_has_a_tint_and_a_line_and_its_letters_keep_their_colour(page: Page) -> None:
    letters = page.inside(10)[page.tokens.text]
    page.view.show_playing(10)
    assert page.inside(10)[page.tokens.heard_fill] > 50
    assert page.inside(10)[page.tokens.text] == letters > 10
    assert page.under(10)[page.tokens.heard_line] > 20
    assert not {page.tokens.heard_fill, page.tokens.heard_line} & {*page.inside(12), *page.under(12)}
    page.view.show_playing(None)
    assert not {page.tokens.heard_fill, page.tokens.heard_line} & {*page.inside(10), *page.under(10)}


def test_the_word_that_is_heard_is_seen_among_those_to_judge(page: Page) -> None:
    page.judge()
    page.view.show_playing(4)
    assert page.is_outlined(3, 4)
    assert page.inside(4)[page.tokens.heard_fill] > 50
    assert page.inside(3)[page.tokens.strong_fill] > 50
    assert page.inside(3)[page.tokens.heard_fill] == 0
    assert page.under(4)[page.tokens.heard_line] > 20
    assert page.under(4)[page.tokens.strong_line] > 0, "its doubt too"


def test_the_word_that_is_heard_is_seen_in_what_is_selected(page: Page) -> None:
    page.view.show_playing(10)
    page.select(8, 14)
    assert page.under(10)[page.tokens.heard_line] > 20
    assert page.under(11)[page.tokens.heard_line] == 0


def test_what_is_found_is_outlined_and_the_one_gone_to_is_filled(page: Page) -> None:
    page.view.show_hits(page.view.shown.find("word1"))
    page.view.reveal(*page.view.shown.range_of(10)[:1], page.view.shown.range_of(10)[0] + 5)
    assert page.inside(12)[page.tokens.found_fill] > 50
    assert page.inside(12)[page.tokens.text] > 10
    place = page.place_of(12)
    assert page.colours(QRect(place.left() - 3, place.top() + 5, 4, 5))[page.tokens.found_line] == 5
    assert page.inside(10)[page.tokens.found_now] > 50
    assert page.inside(10)[page.tokens.on_found] > 10
    assert page.inside(12)[page.tokens.found_now] < 20, "only its edge"
    page.select(20, 22)
    assert page.inside(10)[page.tokens.found_now] < 20
    page.view.show_hits(page.view.shown.find("nothing"))
    assert page.inside(12)[page.tokens.found_fill] == 0


def test_finding_while_judging_shows_both(page: Page) -> None:
    page.judge(range(3, 4))
    page.view.show_hits(page.view.shown.find("word3"))
    page.view.reveal(*page.view.shown.range_of(30))
    assert page.is_outlined(3, 3)
    assert page.inside(3)[page.tokens.found_fill] > 50
    page.view.reveal(*page.view.shown.range_of(3))
    assert page.is_outlined(3, 3)
    assert page.inside(3)[page.tokens.found_now] > 50
    assert page.inside(3)[page.tokens.on_found] > 10


def test_a_word_that_is_found_and_heard_shows_both(page: Page) -> None:
    page.view.show_hits(page.view.shown.find("word12"))
    page.view.show_playing(12)
    assert page.inside(12)[page.tokens.heard_fill] > 50
    assert page.under(12)[page.tokens.heard_line] > 20
    assert page.under(12)[page.tokens.found_line] > 20
    page.view.reveal(*page.view.shown.range_of(12))
    assert page.inside(12)[page.tokens.found_now] > 50
    assert page.under(12)[page.tokens.heard_line] > 20


def test_nothing_is_left_behind_where_a_mark_was(page: Page, qapp: QApplication) -> None:
    """What the view has painted bit by bit is as if all of it were painted at once."""
    view = page.view
    view.setCursorWidth(0)  # it blinks
    view.show_hits(view.shown.find("word1"))
    on_screen = []

    def edited(word: int, said: str) -> Transcript:
        number = view.shown.paragraph_of(view.document().findBlock(view.shown.range_of(word)[0]).blockNumber())
        first = view.shown.first_of(view.shown.blocks_of(number).start)
        return editing.retype(view.editor.transcript, number, word - first, word - first + 1, said)

    deeds: tuple[Callable[[], None], ...] = (
        lambda: view.show_judged(range(3, 5)),
        lambda: view.show_playing(4),
        lambda: view.show_playing(7),
        lambda: view.show_judged(range(20, 21)),
        lambda: view.editor.apply("Edit", edited(20, "two words")),
        lambda: view.show_judged(range(20, 22)),
        lambda: view.editor.apply("Edit", edited(2, "before")),
        view.undo,
        view.undo,
        lambda: view.show_judged(range(20, 21)),
        lambda: view.reveal(*view.shown.range_of(1)),
        lambda: view.reveal(view.shown.range_of(10)[0], view.shown.range_of(10)[0] + 5),
        lambda: view.reveal(*view.shown.range_of(20)),
        lambda: view.show_judged(range(0)),
        lambda: view.show_playing(None),
    )
    for deed in deeds:
        deed()
        qapp.processEvents()
        on_screen.append(view.screen().grabWindow(view.winId()).toImage())
        assert on_screen[-1] == view.grab().toImage()
    assert on_screen[0] != on_screen[-1]
