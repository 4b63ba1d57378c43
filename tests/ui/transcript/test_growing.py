"""A transcript that is read while its recogniser works: it grows under nobody's eyes, and nothing in it is edited."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QProgressBar, QPushButton

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.ui.transcript.view import TranscriptView

REFUSAL = "Editing starts when it is complete."
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def talk(words: int, scores: float = 0.9, later_ms: int = 0) -> tuple[Paragraph, ...]:
    """Paragraphs of forty words, of which each seventh is doubtful."""
    said = [
        Word(f"word{at}", at * 1000 + later_ms, at * 1000 + later_ms + 900, 0.1 if at % 7 == 6 else scores)
        for at in range(words)
    ]
    return tuple(Paragraph(tuple(said[begin : begin + 40])) for begin in range(0, words, 40))


ALL = talk(800)


class Room:
    def __init__(self, pane: TranscriptPane) -> None:
        self.pane = pane
        self.view = pane.findChild(TranscriptView)
        self.bar = self.view.verticalScrollBar()
        self.stop = next(one for one in pane.findChildren(QPushButton) if one.text() == "Stop")

    def begin(self, words: int) -> None:
        self.pane.show_growing("Harbour", "Transcribing 3 %", 0.03, Transcript(talk(words)))

    def grow(self, words: int) -> None:
        before = self.pane.document.transcript.paragraphs
        new = talk(words)
        self.pane.editor.grow(Transcript((*before[:-1], *new[len(before) - 1 :])))

    def complete(self, paragraphs: tuple[Paragraph, ...] = ALL) -> None:
        self.pane.show_transcript("Harbour", "15 min · English · a long line " * 6, Transcript(paragraphs))

    def select(self, begin: int, end: int) -> None:
        cursor = self.view.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)

    @property
    def selected(self) -> tuple[int, int]:
        return self.view.textCursor().anchor(), self.view.textCursor().position()

    def height_of(self, word: str) -> int:
        """How far down the page a word is seen."""
        found = self.view.document().find(word, 0)
        found.setPosition(found.selectionStart())
        return self.view.viewport().mapTo(self.pane, self.view.cursorRect(found).topLeft()).y()

    def said(self) -> list[str]:
        return [line.text() for line in self.pane.findChildren(QLabel) if line.isVisible() and line.text()]


@pytest.fixture
def room(qapp: QApplication) -> Iterator[Room]:
    appearance = Appearance(qapp, Theme.LIGHT)
    pane = TranscriptPane()
    pane.resize(700, 500)
    pane.show()
    pane.activateWindow()
    yield Room(pane)
    pane.close()
    pane.deleteLater()
    appearance.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_words_are_put_after_those_that_are_there(room: Room) -> None:
    room.begin(3)
    assert room.view.toPlainText() == "word0 word1 word2"
    for words in (30, 55, 200):
        room.grow(words)
    assert room.view.toPlainText() == room.pane.document.text
    assert room.pane.document.word_count == 200
    assert room.view.document().blockCount() == 5


def test_how_far_it_is_stands_at_the_head_till_it_is_complete(room: Room) -> None:
    room.begin(3)
    bar = room.pane.findChild(QProgressBar)
    assert room.said() == ["Harbour", "Transcribing 3 %"]
    assert (bar.isVisible(), bar.value(), room.stop.isVisible()) == (True, 30, True)
    room.pane.show_progress("Transcribing 43 % · 4 to 6 min", 0.43)
    assert room.said() == ["Harbour", "Transcribing 43 % · 4 to 6 min"]
    assert bar.value() == 430
    room.complete()
    assert room.said()[1].startswith("15 min")
    assert (bar.isVisible(), room.stop.isVisible()) == (False, False)


def test_the_way_to_go_on_stands_where_stop_did_and_nothing_moves(room: Room, qapp: QApplication) -> None:
    room.begin(30)
    qapp.processEvents()
    right, top = room.stop.mapTo(room.pane, room.stop.rect().topRight()).x(), room.view.y()
    room.complete(talk(30))
    room.pane.show_rest("7 of 27 min")
    qapp.processEvents()
    go_on = next(one for one in room.pane.findChildren(QPushButton) if one.text() == "Go on")
    assert go_on.mapTo(room.pane, go_on.rect().topRight()).x() == right
    assert room.view.y() == top


def test_stop_is_pressed_by_the_mouse_and_never_has_the_keyboard(room: Room) -> None:
    wanted: list[bool] = []
    room.pane.stop_wanted.connect(lambda: wanted.append(True))
    room.begin(3)
    room.view.setFocus()
    QTest.mouseClick(room.stop, Qt.MouseButton.LeftButton)
    assert wanted == [True]
    assert not room.stop.hasFocus()
    QTest.keyClick(room.view, Qt.Key.Key_Tab)
    assert not room.stop.hasFocus()


def test_who_reads_from_the_top_is_not_taken_along(room: Room) -> None:
    room.begin(3)
    for words in range(20, 400, 20):
        room.grow(words)
        assert room.bar.value() == 0
    assert room.bar.maximum() > 0


def test_who_reads_in_the_middle_stays_with_what_is_selected(room: Room) -> None:
    room.begin(300)
    room.bar.setValue(room.bar.maximum() // 2)
    begin, end = room.pane.document.range_of(100)
    room.select(begin, end)
    room.bar.setValue(room.bar.maximum() // 2)
    where = room.bar.value()
    for words in (320, 341, 600):
        room.grow(words)
        assert room.bar.value() == where
        assert room.selected == (begin, end)


def test_who_is_at_the_very_end_goes_along_and_no_longer_after_going_up(room: Room) -> None:
    room.begin(300)
    room.bar.setValue(room.bar.maximum())
    room.grow(400)
    assert room.bar.value() == room.bar.maximum()
    room.bar.setValue(room.bar.value() - 40)
    where = room.bar.value()
    room.grow(500)
    assert room.bar.value() == where


def test_a_caret_at_the_end_and_all_that_is_selected_are_not_taken_along(room: Room) -> None:
    room.begin(3)
    room.select(17, 17)
    room.grow(5)
    assert room.selected == (17, 17)
    room.view.selectAll()
    room.grow(60)
    assert room.selected == (0, 29)
    assert room.bar.value() == 0


def test_what_is_typed_changes_nothing_and_is_answered(room: Room) -> None:
    room.begin(50)
    room.view.setFocus()
    before = room.view.toPlainText()
    QGuiApplication.clipboard().setText("pasted")
    for key, held in (
        (Qt.Key.Key_X, NONE),
        (Qt.Key.Key_Space, NONE),
        (Qt.Key.Key_Return, NONE),
        (Qt.Key.Key_Backspace, NONE),
        (Qt.Key.Key_Delete, NONE),
        (Qt.Key.Key_V, CTRL),
        (Qt.Key.Key_X, CTRL),
        (Qt.Key.Key_Z, CTRL),
    ):
        room.pane.show_progress("Transcribing", 0.1)
        room.pane._growing._refusing.stop()
        room.select(6, 11)
        QTest.keyClick(room.view, key, held)
        assert room.said()[1] == REFUSAL, key
        assert room.view.toPlainText() == before
        assert room.selected == (6, 11)
    room.pane.show_progress("Transcribing 12 %", 0.12)
    assert room.said()[1] == REFUSAL, "long enough to be read"
    room.pane._growing._refusing.timeout.emit()
    assert room.said()[1] == "Transcribing 12 %"


def test_keys_that_only_read_work(room: Room) -> None:
    room.begin(400)
    room.view.setFocus()
    QTest.keyClick(room.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | CTRL)
    assert room.view.textCursor().selectedText().strip() == "word0"
    QTest.keyClick(room.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().strip() == "word0"
    QTest.keyClick(room.view, Qt.Key.Key_PageDown)
    assert room.bar.value() > 0
    assert room.said()[1] == "Transcribing 3 %"


def test_the_menu_about_a_word_only_copies(room: Room) -> None:
    opened: list[object] = []
    room.view.menu_opened.connect(lambda menu, at: opened.append(menu))
    room.begin(50)
    room.select(6, 11)
    QGuiApplication.clipboard().setText("pasted")
    QApplication.sendEvent(room.view.viewport(), _menu_event(room.view))
    menu = room.view.findChild(QMenu)
    enabled = {one.text().split("\t")[0] for one in menu.actions() if one.isEnabled() and one.text()}
    assert enabled == {"Copy", "Copy with times", "Select all"}
    assert opened == []
    menu.close()


def _menu_event(view: TranscriptView) -> QEvent:
    from PySide6.QtGui import QContextMenuEvent

    point = QPoint(120, 10)
    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))


def test_something_is_found_in_it_also_in_what_comes_later_and_nothing_replaced(room: Room) -> None:
    room.begin(50)
    room.pane.finding.open_replace()
    assert room.said()[1] == REFUSAL
    room.pane.finding.open_find()
    field = next(one for one in room.pane.findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(field, "word2")
    assert "1 of 11" in " ".join(room.said())
    assert room.view.textCursor().selectedText() == "word2"
    room.grow(400)
    room.pane.finding.renew()
    assert "1 of 111" in " ".join(room.said())
    assert room.view.textCursor().selectedText() == "word2"
    assert room.bar.value() == 0


def test_a_word_is_clicked_to_be_heard(room: Room) -> None:
    clicked: list[int] = []
    room.pane.word_clicked.connect(clicked.append)
    room.begin(50)
    cursor = room.view.document().find("word3")
    cursor.setPosition(cursor.selectionStart() + 2)
    QTest.mouseClick(
        room.view.viewport(), Qt.MouseButton.LeftButton, NONE, room.view.cursorRect(cursor).center() + QPoint(1, 0)
    )
    assert clicked == [3]


def test_words_are_grey_and_unmarked_till_all_are_there(room: Room) -> None:
    room.begin(100)
    assert room.view.palette().text().color().name() == LIGHT.quiet
    assert not any(block.marks for block in room.pane.document.blocks)
    room.complete()
    assert room.view.palette().text().color().name() == LIGHT.text
    assert any(block.marks for block in room.pane.document.blocks)
    QTest.keyClick(room.view, Qt.Key.Key_X)
    assert room.view.toPlainText().startswith("xword0")


def test_the_whole_takes_the_place_of_what_grew_without_a_jump(room: Room) -> None:
    room.begin(300)
    room.grow(760)
    room.bar.setValue(room.bar.maximum() // 2)
    begin, end = room.pane.document.range_of(371)
    room.select(begin, end)
    room.bar.setValue(room.bar.maximum() // 2)
    room.pane.show_playing(372)
    word = room.view.document().findBlock(room.view.cursorForPosition(QPoint(100, 100)).position()).text().split()[0]
    seen = room.height_of(word)
    room.complete((Paragraph((Word("And", 0, 10, 0.9), Word("so:", 10, 20, 0.9))), *ALL))
    assert abs(room.height_of(word) - seen) <= 1
    assert room.view.textCursor().selectedText() == "word371"
    assert room.view.is_playing
    begin, end = room.view._painter.playing or (0, 0)
    assert room.view.toPlainText()[begin:end] == "word372"


def test_who_is_at_the_top_still_is_when_all_is_there(room: Room) -> None:
    room.begin(300)
    room.complete((Paragraph((Word("And", 0, 10, 0.9), Word("so:", 10, 20, 0.9))), *ALL))
    assert room.bar.value() == 0


def test_a_transcript_without_words_takes_the_place_of_what_grew(room: Room) -> None:
    room.begin(30)
    room.complete(())
    assert not room.view.isVisible()
    assert not room.pane.editor.is_growing
