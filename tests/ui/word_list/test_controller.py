"""The word list in the window: what is offered while typing, rules made from fixes, the dialog, and its files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton

from sttgui.domain import editing
from sttgui.domain.errors import DiskFullError
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.domain.word_list import Entry, WordList
from sttgui.storage.word_list import WordListFile
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.word_list.controller import WordListController
from sttgui.ui.word_list.dialog import CorrectDialog, ListFile, WordListDialog
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.amount import Amount
from tests import rooms
from tests.rooms import until

pytestmark = pytest.mark.qt_loop

TEXT = "we drove to setuball and in Setuball, we met sean"
LIST = "Setúbal\nSete Rios\nÉvora\n"


class Room(rooms.Room):
    """The window with both controllers that take keys, in the order of the application."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.path = folder / "config" / "word-list.txt"
        self.path.parent.mkdir()
        self.path.write_text(LIST, "utf-8")
        self.file = WordListFile(self.path)
        self.settings.set(table.AMOUNT, Amount.CUSTOM)
        self.review = self.join_review()
        self.controller = WordListController(
            self.view,
            self.opened,
            self.file,
            actions=self.window.commands,
            say=self.window.messages,
            drafts=Drafts(self.settings),
        )
        self.window.resize(1000, 700)
        self.window.activateWindow()
        scores = {3: 0.1, 6: 0.1, 9: 0.1}
        words = (Word(one, at * 1000, at * 1000 + 900, scores.get(at, 0.95)) for at, one in enumerate(TEXT.split()))
        self.open(Transcript((Paragraph(tuple(words)),)))

    def open(self, transcript: Transcript) -> None:
        super().open(transcript)
        self.view.setFocus()

    @property
    def text(self) -> str:
        assert self.view.toPlainText() == self.editor.document.text
        return self.editor.transcript.text

    @property
    def offered(self) -> list[str]:
        return [self.popup.item(row).text() for row in range(self.popup.count())] if self.popup.isVisible() else []

    @property
    def popup(self) -> QListWidget:
        return self.view.findChild(QListWidget, "completion")

    def place_caret_at(self, position: int) -> None:
        cursor = self.view.textCursor()
        cursor.setPosition(position)
        self.view.setTextCursor(cursor)

    def begin_word(self) -> None:
        """Have the caret where a new word begins, behind all others."""
        self.place_caret_at(self.editor.document.range_of(self.editor.document.word_count - 1)[1])
        self.type(" ")

    def type(self, text: str) -> None:
        for character in text:
            if character.isascii():
                QTest.keyClick(self.view, character)
            else:  # QTest knows no other keys
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
                QCoreApplication.sendEvent(self.view, event)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    def undo_names(self) -> list[str]:
        return [self.editor.undo_stack.text(place) for place in range(self.editor.undo_stack.count())]

    def fix(self, word: int, text: str) -> None:
        self.editor.apply("Typing", editing.retype(self.editor.transcript, 0, word, word + 1, text))

    async def always(self, word: int) -> None:
        """Choose the entry of the menu about a word."""
        menu = self.menu_at(word)
        next(one for one in menu.actions() if one.text().startswith("Always")).trigger()
        await until("the word list", lambda: bool(self.path.read_text("utf-8") != LIST))
        await asyncio.sleep(0.01)

    async def dialog(self) -> WordListDialog:
        self.window.commands[Do.WORD_LIST].trigger()
        await until("the word list", lambda: self.window.findChild(WordListDialog) is not None)
        return self.window.findChild(WordListDialog)


@pytest.fixture
async def room(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path)
    room.controller.start()
    await until("the word list", lambda: bool(room.file.current.entries))
    yield room
    await room.controller.close()
    room.put_away()


async def test_names_and_terms_are_offered_from_two_letters(room: Room) -> None:
    room.begin_word()
    room.type("s")
    assert room.offered == []
    room.type("e")
    assert room.offered == ["Sete Rios", "Setúbal"]
    room.type("tú")
    assert room.offered == ["Setúbal"]
    room.type("x")
    assert room.offered == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter])
async def test_a_chosen_row_is_written_within_the_step_of_typing(room: Room, key: Qt.Key) -> None:
    room.begin_word()
    room.type("se")
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Down)
    assert room.text == f"{TEXT} se", "nothing is written before a row is accepted"
    room.press(key)
    assert room.text == f"{TEXT} Setúbal"
    assert room.offered == []
    room.type(" ")
    assert room.undo_names() == ["Typing"]
    room.view.undo()
    assert room.text == TEXT


async def test_terms_of_several_words_go_on_being_offered(room: Room) -> None:
    room.begin_word()
    room.type("(sete r")
    assert room.offered == ["Sete Rios"]
    room.press(Qt.Key.Key_Up)
    room.press(Qt.Key.Key_Tab)
    assert room.text == f"{TEXT} (Sete Rios"


async def test_keys_are_the_text_s_own_where_no_row_is_chosen(room: Room) -> None:
    room.begin_word()
    room.type("se")
    assert room.offered
    room.press(Qt.Key.Key_Return)
    assert len(room.editor.document.blocks) == 2
    assert room.offered == []


async def test_the_rows_go_round_over_none(room: Room) -> None:
    room.begin_word()
    room.type("se")
    rows = []
    for _ in range(4):
        room.press(Qt.Key.Key_Down)
        rows.append(room.popup.currentRow())
    assert rows == [0, 1, -1, 0]
    room.press(Qt.Key.Key_Up)
    room.press(Qt.Key.Key_Up)
    assert room.popup.currentRow() == 1


async def test_esc_and_another_place_put_the_offer_away(room: Room) -> None:
    room.begin_word()
    room.type("se")
    room.press(Qt.Key.Key_Escape)
    assert room.offered == []
    room.type("t")
    assert room.offered
    room.press(Qt.Key.Key_Home)
    assert room.offered == []
    room.begin_word()
    room.type("se")
    room.window.panes.page.finding.open_find()
    assert room.offered == []


async def test_nothing_is_offered_within_a_word(room: Room) -> None:
    room.place_caret_at(1)
    room.type("se")
    assert room.offered == []


async def test_a_click_writes_a_row(room: Room) -> None:
    room.begin_word()
    room.type("év")
    assert room.offered == ["Évora"]
    QTest.mouseClick(room.popup.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, 8))
    assert room.text == f"{TEXT} Évora"


async def test_the_keys_of_a_review_go_on_working_beside_an_offer(room: Room) -> None:
    room.window.commands[Do.REVIEW].trigger()
    assert room.view.textCursor().selectedText() == "setuball"
    room.type("set")
    assert room.offered == ["Sete Rios", "Setúbal"]
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Return)  # accepts the row
    assert room.text.startswith("we drove to Setúbal and in Setuball")
    assert not room.review.is_over
    assert room.view.textCursor().selectedText() == ""
    room.press(Qt.Key.Key_Return)  # accepts the fix
    assert room.view.textCursor().selectedText() == "Setuball,"
    room.type("se")
    assert room.offered
    room.press(Qt.Key.Key_Return)  # without a chosen row the fix is as it was typed
    assert room.offered == []
    assert "in se, we met" in room.text
    assert room.view.textCursor().selectedText() == "sean"


async def test_a_fix_becomes_a_rule_and_is_offered_for_the_other_places(room: Room) -> None:
    room.fix(3, "Setúbal")
    await room.always(3)
    assert room.file.current.entries[-1] == Entry("Setúbal", "setuball")
    assert room.path.read_text("utf-8").endswith("setuball = Setúbal\n")
    question = room.window.findChild(CorrectDialog)
    assert "1 more place" in question.text()
    question.defaultButton().click()
    assert room.text == "we drove to Setúbal and in Setúbal, we met sean"
    assert room.undo_names() == ["Typing", "Correct 1 place"]
    assert [one.text() for one in room.menu_at(3).actions() if one.text().startswith("Always")] == []


async def test_a_rule_without_other_places_asks_nothing(room: Room) -> None:
    room.fix(9, "Seán")
    await room.always(9)
    assert room.window.findChild(CorrectDialog) is None
    assert room.file.current.entries[-1] == Entry("Seán", "sean")


async def test_no_rule_is_offered_for_words_nobody_changed_or_nobody_heard(room: Room) -> None:
    room.editor.apply("Typing", editing.retype(room.editor.transcript, 0, 1, 1, "new"))
    for word in (0, 1):
        assert [one.text() for one in room.menu_at(word).actions() if one.text().startswith("Always")] == []


async def test_the_rules_are_followed_on_request_in_one_step(room: Room) -> None:
    await room.controller._save(WordList.from_text("setuball = Setúbal\nsean = Seán"))
    room.window.commands[Do.CORRECT].trigger()
    question = room.window.findChild(CorrectDialog)
    assert "3 places" in question.text()
    question.defaultButton().click()
    assert room.text == "we drove to Setúbal and in Setúbal, we met Seán"
    assert room.undo_names() == ["Correct 3 places"]
    room.view.undo()
    assert room.text == TEXT


async def test_where_no_rule_fits_that_is_said(room: Room) -> None:
    room.window.commands[Do.CORRECT].trigger()
    question = room.window.findChild(CorrectDialog)
    assert "No rule" in question.text()
    assert [one.text() for one in question.buttons()] == ["Close"]
    question.escapeButton().click()
    assert room.undo_names() == []


async def test_the_dialog_changes_the_list_on_the_disk(room: Room) -> None:
    dialog = await room.dialog()
    assert dialog.list.topLevelItem(0).text(0) == "Setúbal"
    dialog.written.setText("Seán")
    QTest.keyClicks(dialog.heard, "sean")
    QTest.keyClick(dialog.heard, Qt.Key.Key_Return)
    dialog.list.setFocus()
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    dialog.list.topLevelItem(1).setText(1, "évora  ")
    QTest.keyClicks(dialog.written, "Faro")
    dialog.save.click()
    await until("the word list", lambda: room.path.read_text("utf-8") != LIST)
    assert room.path.read_text("utf-8") == "Setúbal\névora = Évora\nsean = Seán\nFaro\n"
    await until("the end of the dialog", lambda: not room.window.findChildren(WordListDialog))


async def test_the_dialog_stays_with_what_was_typed_where_the_disk_refuses(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFullError

    dialog = await room.dialog()
    QTest.keyClicks(dialog.written, "Faro")
    with monkeypatch.context() as disk:
        disk.setattr(WordListFile, "save", full)
        dialog.save.click()
        await until("the trouble", lambda: "The disk is full" in dialog.note)
    assert dialog.isVisible()
    dialog.save.click()
    await until("the word list", lambda: "Faro" in room.path.read_text("utf-8"))
    await until("the end of the dialog", lambda: not room.window.findChildren(WordListDialog))


async def test_closing_the_dialog_frees_it_and_changes_nothing(room: Room) -> None:
    dialog = await room.dialog()
    QTest.keyClicks(dialog.written, "Faro")
    dialog.add.click()
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone
    assert room.path.read_text("utf-8") == LIST
    assert (await room.dialog()).list.topLevelItemCount() == 3


async def test_lists_are_taken_in_from_files_and_saved_as_files(room: Room, tmp_path: Path) -> None:
    dialog = await room.dialog()
    other = tmp_path / "other.txt"
    other.write_text("Évora\nsean = Seán\n", "utf-8")
    dialog.import_wanted.emit(other)
    await until("the word list", lambda: bool(dialog.note))
    assert dialog.note == "1 entry from “other.txt”"
    dialog.say("")
    dialog.export_wanted.emit(ListFile(tmp_path / "mine.txt", dialog.words))
    await until("the word list", lambda: bool(dialog.note))
    assert (tmp_path / "mine.txt").read_text("utf-8") == LIST + "sean = Seán\n"
    for name, said in (("picture.txt", "not a list of words"), ("gone.txt", "")):
        dialog.say("")
        if name == "picture.txt":
            (tmp_path / name).write_bytes(b"\xff\xd8\xff\xe0")
        dialog.import_wanted.emit(tmp_path / name)
        await until("the word list", lambda: bool(dialog.note))
        assert said in dialog.note
    assert all(one.toolTip() for one in dialog.findChildren(QPushButton))


async def test_a_list_that_cannot_be_read_is_not_written_over(room: Room) -> None:
    room.path.write_bytes(b"\xff\xd8\xff\xe0")
    room.fix(3, "Setúbal")
    menu = room.menu_at(3)
    next(one for one in menu.actions() if one.text().startswith("Always")).trigger()
    room.window.commands[Do.WORD_LIST].trigger()
    await asyncio.sleep(0.1)
    assert room.path.read_bytes() == b"\xff\xd8\xff\xe0"
    assert room.window.findChild(WordListDialog) is None
