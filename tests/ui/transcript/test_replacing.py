"""Find and replace in the window: this one and the next, all at once, within a selection, and by patterns."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.catalogue import Catalogue, PseudoCatalogue
from sttgui.ui.kit.text import speak
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.ui.transcript.replace_row import ReplaceRow

TEXTS = (
    "Sean went to Setuball, where sean met SEAN.",
    "The mean ocean of sean is not organised by sean at all, is it?",
)


def transcript() -> Transcript:
    return Transcript(
        tuple(
            Paragraph(
                tuple(Word(word, at * 1000, at * 1000 + 900, 0.9) for at, word in enumerate(text.split(), part * 50))
            )
            for part, text in enumerate(TEXTS)
        )
    )


class Page:
    def __init__(self) -> None:
        self.pane = TranscriptPane()
        self.pane.resize(900, 600)
        self.pane.show()
        self.pane.show_transcript("Talk", "", transcript())
        self.pane.activateWindow()

    @property
    def row(self) -> ReplaceRow:
        return self.pane.findChild(ReplaceRow)

    @property
    def text(self) -> str:
        assert self.pane.view.toPlainText() == self.pane.document.text
        return self.pane.document.text

    @property
    def selected(self) -> str:
        return self.pane.view.textCursor().selectedText()

    @property
    def said(self) -> str:
        """What the bar says."""
        labels = self.row.parentWidget().findChildren(QLabel)
        return " ".join(one.text() for one in labels if one.isVisible() and one.text())

    def replace(self, wanted: str, written: str) -> None:
        """Open the bar and type into both of its fields."""
        self.pane.finding.open_replace()
        field = next(
            one for one in self.pane.findChildren(QLineEdit) if one.accessibleName() == "Find in the transcript"
        )
        field.clear()
        QTest.keyClicks(field, wanted)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        assert self.row.field.hasFocus()
        QTest.keyClicks(self.row.field, written)

    def enter(self) -> None:
        QTest.keyClick(self.row.field, Qt.Key.Key_Return)

    def select(self, first: str, last: str) -> None:
        """Select from the first word that reads so to the last one."""
        cursor = QTextCursor(self.pane.view.document())
        cursor.setPosition(self.text.index(first))
        cursor.setPosition(self.text.rindex(last) + len(last), QTextCursor.MoveMode.KeepAnchor)
        self.pane.view.setTextCursor(cursor)

    def undo_names(self) -> list[str]:
        stack = self.pane.editor.undo_stack
        return [stack.text(place) for place in range(stack.count())]


@pytest.fixture
def page(qapp: QApplication) -> Iterator[Page]:
    page = Page()
    yield page
    page.pane.close()
    page.pane.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_enter_replaces_this_place_and_goes_to_the_next(page: Page) -> None:
    page.replace("sean", "John")
    assert page.selected == "Sean"
    page.enter()
    assert page.text.startswith("John went to Setuball, where sean met SEAN.")
    assert page.selected == "sean"
    page.enter()
    page.enter()
    assert page.text.startswith("John went to Setuball, where John met JOHN.")
    assert page.text.endswith("The mean ocean of sean is not organised by sean at all, is it?")
    assert page.undo_names() == ["Replace 1 place"] * 3
    assert page.row.field.hasFocus()


def test_all_is_one_step_of_undo_and_says_how_many(page: Page) -> None:
    before = page.pane.editor.transcript
    page.replace("sean", "John")
    page.row.all.click()
    assert page.text.split("\n")[0] == "John went to Setuball, where John met JOHN."
    assert page.text.endswith("of John is not organised by John at all, is it?")
    assert "5 replaced" in page.said
    assert page.undo_names() == ["Replace 5 places"]
    page.pane.view.undo()
    assert page.text == "\n".join(TEXTS)
    assert page.pane.editor.transcript.paragraphs == before.paragraphs


def test_capitals_are_written_as_typed_where_they_are_not_to_be_kept(page: Page) -> None:
    page.replace("sean", "john")
    page.row.capitals.setChecked(False)
    page.row.all.click()
    assert page.text.startswith("john went to Setuball, where john met john.")


def test_what_replaces_may_contain_what_is_sought(page: Page) -> None:
    page.replace("sean", "sean paul")
    page.enter()
    assert page.selected == "sean"
    page.row.all.click()
    assert page.text.startswith("Sean paul paul went to")
    page.replace("Setuball", "Setuball Setuball")


def test_after_the_last_place_comes_the_first(page: Page) -> None:
    page.replace("is", "IS")
    count = page.text.count("is")
    for _ in range(count):
        page.enter()
    assert page.text.count("is") == 0
    page.enter()
    assert page.text.count("IS") == count


def test_nothing_outside_the_selection_is_replaced(page: Page) -> None:
    page.select("The mean", "organised by sean")
    page.replace("sean", "John")
    assert page.row.selection.isChecked()
    page.row.all.click()
    assert page.text == TEXTS[0] + "\nThe mean ocean of John is not organised by John at all, is it?"
    assert "2 replaced" in page.said
    page.pane.view.undo()
    assert page.text == "\n".join(TEXTS)
    for _ in range(3):  # to the first place of the selection, which is still the one it was, and over both
        page.enter()
    assert page.text.startswith(TEXTS[0])
    assert page.text.count("John") == 2
    page.row.selection.setChecked(False)
    page.row.all.click()
    assert "sean" not in page.text


def test_a_word_that_is_selected_is_what_is_sought(page: Page) -> None:
    page.select("Setuball", "Setuball")
    page.pane.finding.open_replace()
    assert not page.row.selection.isChecked()
    assert "1 of 1" in page.said


def test_staying_in_the_selection_is_offered_only_where_there_is_one(page: Page) -> None:
    page.replace("sean", "John")
    assert not page.row.selection.isEnabled()


def test_patterns_are_found_and_a_wrong_one_says_so(page: Page) -> None:
    page.replace(r"(\w+) of (\w+)", r"\2 and \1")
    assert not page.row.all.isEnabled()
    page.row.pattern.setChecked(True)
    page.row.all.click()
    assert "The mean sean and ocean is" in page.text
    page.replace("(se", "x")
    assert "The pattern is not complete" in page.said
    assert not page.row.all.isEnabled()
    page.replace("(se)", "x")
    assert "The pattern" not in page.said


def test_a_pattern_without_end_says_so_and_the_window_goes_on(page: Page) -> None:
    page.pane.show_transcript("Talk", "", Transcript((Paragraph(tuple(Word("word") for _ in range(3000))),)))
    page.replace(r"(\w+\s?)+\d", "x")
    page.row.pattern.setChecked(True)
    assert "takes too long" in page.said


def test_closing_forgets_patterns_till_the_row_is_opened_again(page: Page) -> None:
    page.replace("s.an", "x")
    page.row.pattern.setChecked(True)
    assert "of 5" in page.said
    QTest.keyClick(page.row.field, Qt.Key.Key_Escape)
    assert not page.row.isVisible()
    cursor = page.pane.view.textCursor()
    cursor.clearSelection()
    page.pane.view.setTextCursor(cursor)
    page.pane.finding.open_find()
    assert not page.row.isVisible()
    assert "Not found" in page.said


def test_typing_is_a_step_of_its_own_before_everything_is_replaced(page: Page) -> None:
    page.replace("sean", "John")
    cursor = page.pane.view.textCursor()
    cursor.setPosition(0)
    page.pane.view.setTextCursor(cursor)
    QTest.keyClicks(page.pane.view, "sean ")
    page.row.all.click()
    assert page.text.startswith("John John went")
    assert page.undo_names() == ["Typing", "Replace 6 places"]


def test_every_option_can_be_read_in_a_narrow_window(page: Page) -> None:
    page.pane.finding.open_replace()
    boxes = (page.row.capitals, page.row.selection, page.row.pattern)
    for width in (900, 600, 340):
        page.pane.resize(width, 600)
        QCoreApplication.processEvents()
        assert all(box.width() >= box.minimumSizeHint().width() for box in boxes)
        assert page.row.pattern.accessibleName() == "Regular expression"


def test_what_the_field_asks_for_can_be_read_in_a_language_of_long_words(page: Page) -> None:
    page.pane.finding.open_replace()
    field = page.row.field
    field.setPlaceholderText("Replaced is it with these words")
    for width in range(700, 1201, 50):
        page.pane.resize(width, 600)
        QCoreApplication.processEvents()
        assert field.width() >= field.fontMetrics().horizontalAdvance(field.placeholderText())


def test_in_a_low_window_the_text_gets_the_room_of_what_is_said_about_it_while_something_is_replaced(
    page: Page,
) -> None:
    page.pane.show_head("Talk", "About it")
    page.pane.resize(300, 330)
    assert "About it" in [one.text() for one in page.pane.findChildren(QLabel) if one.isVisible()]
    page.pane.finding.open_replace()
    assert "About it" not in [one.text() for one in page.pane.findChildren(QLabel) if one.isVisible()]
    assert page.row.field.height() >= page.row.field.sizeHint().height()
    page.pane.resize(300, 700)
    assert "About it" in [one.text() for one in page.pane.findChildren(QLabel) if one.isVisible()]
    page.pane.resize(300, 330)
    QTest.keyClick(page.row.field, Qt.Key.Key_Escape)
    assert "About it" in [one.text() for one in page.pane.findChildren(QLabel) if one.isVisible()]


def question(page: Page) -> QMessageBox | None:
    return next((one for one in page.row.findChildren(QMessageBox) if one.isVisible()), None)


@pytest.mark.parametrize("written", ["", " "])
def test_with_an_empty_field_all_is_removed_only_after_a_question(page: Page, written: str) -> None:
    before = page.text
    page.replace("sean", written)
    page.row.all.click()
    asked = question(page)
    assert asked is not None
    assert asked.text() == "Nothing is to stand in their place. Remove 5 places?"
    QTest.keyClick(asked, Qt.Key.Key_Return)  # one Enter too many
    assert page.text == before
    page.row.all.click()
    asked = question(page)
    assert asked is not None
    next(one for one in asked.buttons() if one.text() == "Remove 5 places").click()
    assert "sean" not in page.text.lower().replace("ocean", "")
    assert "5 removed" in page.said
    undo = next(one for one in page.row.findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    assert page.text == before
    assert not undo.isVisible()


def test_a_pattern_whose_group_is_empty_is_asked_about_too(page: Page) -> None:
    page.replace("(x?)sean", "\\1")
    page.row.pattern.setChecked(True)
    page.row.all.click()
    assert question(page) is not None
    assert page.undo_names() == []


def test_one_place_that_was_removed_is_said_with_its_undo(page: Page) -> None:
    before = page.text
    page.replace("sean", "")
    page.enter()
    assert "1 removed" in page.said
    undo = next(one for one in page.row.findChildren(QPushButton) if one.text() == "Undo")
    assert undo.isVisible()
    QTest.keyClicks(page.pane.view, "x")  # what an undo took back now would be something else
    assert not undo.isVisible()
    page.pane.view.undo()
    page.pane.view.undo()
    assert page.text == before


def test_after_the_last_place_the_field_has_the_keyboard(page: Page) -> None:
    page.replace("Setuball", "Setubal")
    page.row.one.setFocus()
    QTest.keyClick(page.row.one, Qt.Key.Key_Space)
    assert page.row.field.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_X])
def test_a_key_after_finding_takes_away_nothing_of_what_was_found(page: Page, key: Qt.Key) -> None:
    before = page.text
    page.pane.view.held.clock = lambda: 0.0  # the key comes at once
    page.pane.finding.open_find()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Setuball")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert page.selected == "Setuball"
    QTest.keyClick(page.pane.view, key)
    page.pane.editor.stop_typing()
    assert page.text.replace("x", "") == before


def test_what_the_hand_has_selected_is_typed_over(page: Page) -> None:
    page.pane.view.reveal_word(3)
    QTest.keyClicks(page.pane.view, "x")
    assert "Setuball,x" in page.text
    page.pane.view.undo()
    page.pane.view.reveal_word(3)
    page.select("Setuball", "Setuball,")
    box = page.pane.view.cursorRect()
    QTest.mouseDClick(page.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center() - QPoint(20, 0))
    QTest.keyClicks(page.pane.view, "y")
    assert "Setuball" not in page.text


def test_every_option_can_be_read_in_a_language_with_longer_words(qapp: QApplication) -> None:
    speak(PseudoCatalogue())
    row, holder = ReplaceRow(), QWidget()
    speak(Catalogue())
    row.setParent(holder)
    holder.show()
    row.show()
    for width in (1000, 900, 840, 720, 560):
        row.setGeometry(0, 0, width, 80)
        QCoreApplication.processEvents()
        assert all(box.width() >= box.sizeHint().width() for box in (row.capitals, row.selection, row.pattern))
        assert row.field.width() > row.field.fontMetrics().horizontalAdvance(row.field.placeholderText())
    holder.deleteLater()
