"""Changes are shown with what was heard, and every way back is one step to undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMessageBox, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from sttgui.domain import editing
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.text import tr
from sttgui.ui.transcript.changes_controller import ChangesController
from sttgui.ui.transcript.changes_pane import ChangesPane
from tests import rooms

WORDS = tuple(Word(f"word{at}", at * 1000, at * 1000 + 900, 0.9) for at in range(10))
TALK = Transcript((Paragraph(WORDS[:5]), Paragraph(WORDS[5:])))


class Room(rooms.Room):
    """The window with a transcript in which three places are changed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.controller = ChangesController(
            self.view,
            self.panes.changes,
            self.panes.details,
            self.opened,
            actions=self.window.commands,
            show_pane=self.panes.side.show_changes,
        )
        self.window.resize(1000, 700)
        edited = editing.retype(TALK, 0, 1, 2, "quay")
        edited = editing.retype(edited, 0, 3, 4, "")
        self.edited = editing.retype(edited, 1, 0, 1, "new")
        self.open(self.edited)

    @property
    def rows(self) -> list[str]:
        """The list, as it is read out; nothing where it is not to be seen."""
        model = self.list.model()
        said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
        return said if self.list.isVisible() else []

    @property
    def list(self) -> QListView:
        return self.window.panes.changes.findChild(QListView)

    def button(self, name: str) -> QPushButton:
        return next(
            one for one in self.window.panes.changes.findChildren(QPushButton) if one.accessibleName().startswith(name)
        )


def texts(transcript: Transcript) -> list[str]:
    return [word.text for word in transcript.words]


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.controller.close()
    room.put_away()


def test_a_key_shows_all_changes_in_words_and_hides_them_again(room: Room) -> None:
    assert room.rows == []
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(room.view, Qt.Key.Key_X, keys)
    assert room.rows == [
        "“word1” changed to “quay”, at 00:01",
        "“word3” removed, at 00:03",
        "“word5” changed to “new”, at 00:05",
    ]
    QTest.keyClick(room.view, Qt.Key.Key_X, keys)
    assert room.rows == []


def test_what_is_typed_while_they_are_shown_joins_them(room: Room, qtbot: QtBot) -> None:
    room.window.commands[Do.SHOW_CHANGES].trigger()
    room.place_caret(8)
    QTest.keyClicks(room.view, "x")
    qtbot.waitUntil(lambda: "“word8” changed to “wxord8”, at 00:08" in room.rows)


def test_a_row_leads_to_its_place_and_back_to_what_was_heard(room: Room) -> None:
    room.window.commands[Do.SHOW_CHANGES].trigger()
    room.list.setCurrentIndex(room.list.model().index(2, 0))
    assert room.view.textCursor().selectedText() == "new"
    room.button("Restore original").click()
    assert texts(room.editor.transcript)[5] == "word5"
    assert room.editor.transcript.paragraphs[1].words[0] == WORDS[5]
    assert len(room.rows) == 2
    room.editor.undo()
    assert room.editor.transcript == room.edited


def test_a_key_brings_the_word_at_the_caret_back(room: Room) -> None:
    room.place_caret(1)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(room.view, Qt.Key.Key_Backspace, keys)
    assert texts(room.editor.transcript)[:5] == ["word0", "word1", "word2", "", "word4"]
    assert room.editor.undo_stack.undoText() == "Restore original"


@pytest.mark.parametrize(("word", "brought"), [(1, "word1"), (2, "word3")])
def test_a_caret_at_the_edge_of_a_change_is_at_it(room: Room, word: int, brought: str) -> None:
    cursor = room.view.textCursor()
    cursor.setPosition(room.editor.document.range_of(word)[1])
    room.view.setTextCursor(cursor)
    room.window.commands[Do.RESTORE].trigger()
    assert brought in texts(room.editor.transcript)


def test_a_key_brings_all_of_the_selection_back_with_what_was_taken_away(room: Room) -> None:
    cursor = room.view.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(room.editor.document.range_of(4)[1], cursor.MoveMode.KeepAnchor)
    room.view.setTextCursor(cursor)
    room.window.commands[Do.RESTORE].trigger()
    assert room.editor.transcript.paragraphs[0] == TALK.paragraphs[0]
    assert texts(room.editor.transcript)[5] == "new"
    assert room.editor.undo_stack.count() == 1


def test_where_nothing_was_changed_there_is_nothing_to_bring_back(room: Room) -> None:
    room.place_caret(8)
    room.window.commands[Do.RESTORE].trigger()
    assert room.editor.undo_stack.count() == 0
    assert room.menu_at(8).actions() == []


def test_the_menu_about_a_word_leads_back_for_it_and_for_its_paragraph(room: Room) -> None:
    menu = room.menu_at(1)
    said = [entry.text() for entry in menu.actions() if not entry.isSeparator()]
    assert said == ["Back to “word1”", "Restore paragraph"]
    menu.actions()[-1].trigger()
    assert room.editor.transcript.paragraphs[0] == TALK.paragraphs[0]
    assert texts(room.editor.transcript)[5] == "new"


def test_all_is_brought_back_only_once_that_was_confirmed(room: Room) -> None:
    room.window.commands[Do.SHOW_CHANGES].trigger()
    room.button("Restore all").click()
    [question] = room.window.findChildren(QMessageBox)
    assert "3 places" in question.text()
    assert room.editor.transcript == room.edited
    next(one for one in question.buttons() if one.text() == "Restore").click()
    assert room.editor.transcript == TALK
    room.editor.undo()
    assert room.editor.transcript == room.edited


def test_the_details_of_a_changed_word_lead_back(room: Room) -> None:
    details = room.window.panes.details
    tabs = room.window.panes.side.findChild(QTabBar)
    assert tabs is not None
    tabs.setCurrentIndex(1)
    [back] = [one for one in details.findChildren(QPushButton) if one.text() == "Restore original"]
    room.place_caret(0)
    assert back.isHidden()
    room.place_caret(1)
    assert not back.isHidden()
    back.click()
    assert texts(room.editor.transcript)[1] == "word1"
    assert back.isHidden()


def test_what_was_heard_is_drawn_above_the_words(room: Room) -> None:
    before = room.view.viewport().grab().toImage()
    room.window.commands[Do.SHOW_CHANGES].trigger()
    after = room.view.viewport().grab().toImage()
    assert before.size() == after.size()
    different = {
        (x, y) for x in range(after.width()) for y in range(after.height()) if before.pixel(x, y) != after.pixel(x, y)
    }
    document = room.editor.document
    cursor = room.view.textCursor()
    for place, is_drawn in ((1, True), (3, True), (5, True), (8, False)):
        cursor.setPosition(document.range_of(place)[0])
        box = room.view.cursorRect(cursor)
        above = {(x, y) for x in range(box.left(), box.left() + 20) for y in range(box.top() - 12, box.top() + 12)}
        assert bool(above & different) is is_drawn, place


def test_nothing_is_offered_without_a_transcript(room: Room) -> None:
    room.window.panes.recording.choose(None)
    assert not room.window.commands[Do.SHOW_CHANGES].isEnabled()
    assert not room.window.commands[Do.RESTORE].isEnabled()


def test_in_a_low_pane_the_buttons_keep_their_height(qtbot: QtBot) -> None:
    window, pane = QWidget(), ChangesPane()
    qtbot.addWidget(window)
    pane.setParent(window)  # which gives it what height there is
    window.show()
    back = next(one for one in pane.findChildren(QPushButton) if one.text() == tr("Restore original"))
    for lines in (20, 8):
        pane.resize(300, lines * pane.fontMetrics().lineSpacing())
        QApplication.processEvents()
        assert back.height() >= back.sizeHint().height(), lines


def test_where_the_pane_is_low_the_buttons_are_whole_and_the_list_is_seen(room: Room, qtbot: QtBot) -> None:
    room.window.resize(1000, 480)
    room.window.commands[Do.SHOW_CHANGES].trigger()
    buttons = [room.button("Restore original"), room.button("Restore all originals")]
    qtbot.waitUntil(lambda: all(one.isVisible() and one.height() >= one.sizeHint().height() for one in buttons))
    assert room.list.height() >= room.list.sizeHintForRow(0)
