"""Versions of a recording: going from one to another, and words of one taken over into the other, by mouse and key."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from sttgui.domain import editing
from sttgui.domain.jobs import Cancelled
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.domain.versions import compare
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.transcript.remark_chip import RemarkChip
from sttgui.ui.versions.controller import AROUND_MS, VersionsController
from sttgui.ui.versions.dialog import CompareDialog
from sttgui.ui.versions.sheet import NOTHING, VersionsSheet, rows_of
from sttgui.viewmodel.word_times import Span
from tests import rooms
from tests.rooms import until

pytestmark = pytest.mark.qt_loop


def said(*paragraphs: str) -> Transcript:
    made, at = [], 0
    for text in paragraphs:
        words = []
        for word in text.split():
            words.append(Word(word, at, at + 400, 0.9))
            at += 500
        made.append(Paragraph(tuple(words)))
    return Transcript(tuple(made))


OLD = editing.replace_each(said("my dear fellow we met the captive", "he was cold and selfish"), [(6, 7, "captain")])
NEW = said("my fellow we met the captive", "he was old and rather selfish")


class FakePlayer(QObject):
    """Notes what is wanted of it."""

    position_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.did: list[object] = []

    def play_span(self, span: Span) -> None:
        self.did.append(span)

    def seek(self, ms: int) -> None:
        self.did.append(ms)

    def play(self) -> None:
        self.did.append("play")


class Room(rooms.Room):
    """The window with a recording that was transcribed twice; the second version is open."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.old = replace(self.job, id="old", title="Talk", created=self.job.created - timedelta(hours=1))
        self.new = replace(self.job, id="new", title="Talk (2)", version_of="old")
        self.transcripts = {"old": OLD, "new": NEW}
        self.player = FakePlayer()
        self.controller = VersionsController(
            self.panes.page.versions,
            self.opened,
            self.model,
            self.player,
            actions=self.window.commands,
            appearance=self.window.appearance,
            say=self.window.messages,
            choose=self.choose,
            transcript_of=self.transcript_of,
        )
        self.model.jobs_loaded([self.old, self.new])
        self.choose("new")

    async def transcript_of(self, job_id: str) -> Transcript | None:
        await asyncio.sleep(0)
        return self.transcripts.get(job_id)

    def choose(self, job_id: str) -> None:
        """Open a version, with what it was edited to."""
        if self.opened.job is not None:
            self.transcripts[self.opened.job.id] = self.editor.transcript
        job = self.model.job(job_id)
        assert job is not None
        self.opened.choose(job)
        self.opened.show_transcript(job, self.transcripts[job_id])

    @property
    def text(self) -> str:
        return self.editor.transcript.text

    @property
    def menu(self) -> list[str]:
        return [line.text() for line in self.panes.page.versions.menu().actions() if line.text()]

    async def compare(self) -> CompareDialog:
        self.window.commands[Do.COMPARE].trigger()
        return await self.dialog()

    async def dialog(self) -> CompareDialog:
        await until("the comparison", lambda: self.controller._dialog.now is not None)
        await self.compared()
        dialog = self.controller._dialog.now
        assert dialog is not None
        return dialog

    async def compared(self) -> None:
        await until("it to be compared", lambda: not self.controller._scope._tasks)

    def key(self, dialog: CompareDialog, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(dialog.sheet, key, keys)

    def press(self, dialog: CompareDialog, begins: str) -> None:
        [button] = [one for one in dialog.findChildren(type(dialog._close)) if one.text().startswith(begins)]
        assert button.isEnabled()
        button.click()


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path)
    yield room
    if room.controller._dialog.now is not None:
        room.controller._dialog.now.accept()
    await room.controller.close()
    room.put_away()


def row(dialog: CompareDialog, number: int) -> list[str]:
    """Both cells of a row as text."""
    cells = []
    for side in (0, 1):
        cell = dialog.sheet._tables[number].cellAt(0, side)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        cells.append(cursor.selectedText())
    return cells


async def test_the_head_says_which_version_is_open_and_leads_to_the_others(room: Room):
    versions = room.panes.page.versions
    assert versions.text() == "Version 2 of 2 ▾"
    assert room.menu[2] == "Compare with “Talk”…"
    versions.menu().actions()[0].trigger()
    assert room.opened.is_open("old")
    assert versions.text() == "Version 1 of 2 ▾"
    assert [line.isChecked() for line in versions.menu().actions()[:2]] == [True, False]
    room.window.commands[Do.OTHER_VERSION].trigger()
    assert room.opened.is_open("new")
    room.model.job_removed("old")
    assert versions.isHidden()
    assert not room.window.commands[Do.COMPARE].isEnabled()


async def test_versions_of_one_name_are_told_apart_and_one_that_was_read_by_its_file(room: Room):
    read = replace(room.old, id="read", imported="talk.srt", version_of="old")
    room.transcripts["read"] = OLD
    room.model.jobs_loaded([room.old, room.new, read])
    offered = [line for line in room.menu if line.startswith("Compare with")]
    assert len(set(offered)) == len(offered) == 2
    assert sum("talk.srt" in line for line in offered) == 1
    assert sum("talk.srt" in line for line in room.menu if line not in offered) == 1
    room.choose("read")
    dialog = await room.compare()
    assert any(one.text().startswith("Here: ") and "talk.srt" in one.text() for one in dialog.findChildren(QLabel))


async def test_the_button_takes_no_more_room_than_what_is_beside_it_so_that_the_text_stays(room: Room):
    [chip] = room.panes.page.findChildren(RemarkChip)
    assert room.panes.page.versions.sizeHint().height() <= chip.sizeHint().height()


async def test_a_version_without_a_transcript_is_there_and_not_compared(room: Room):
    for nothing in (replace(room.old, phase=Cancelled()), replace(room.old, word_count=0)):
        room.model.job_changed(nothing)
        room.opened.job_changed(room.new)
        assert len(room.menu) == 2
        assert not room.window.commands[Do.COMPARE].isEnabled()


async def test_both_are_side_by_side_with_a_dash_where_one_has_nothing(room: Room):
    dialog = await room.compare()
    assert row(dialog, 0) == [f"my {NOTHING} fellow we met the captive", "my dear fellow we met the captain"]
    assert row(dialog, 1) == ["he was old and rather selfish", f"he was cold and {NOTHING} selfish"]
    assert dialog.said == "They differ at 4 places."


async def test_what_cannot_be_done_yet_says_what_it_waits_for(room: Room):
    dialog = await room.compare()
    waiting = {
        one.text(): one.toolTip().splitlines()[-1] for one in dialog.findChildren(QPushButton) if not one.isEnabled()
    }
    assert waiting == {
        "▶ Hear it": "Choose a place first.",
        "← Take this": "Choose a place first.",
        "Undo": "Nothing was changed here yet.",
    }


async def test_by_keys_places_are_heard_and_taken_one_after_the_other_and_undone(room: Room):
    dialog = await room.compare()
    room.key(dialog, Qt.Key.Key_Down)
    assert dialog.said.startswith("Place 1 of 4")
    room.key(dialog, Qt.Key.Key_Space)
    assert room.player.did == [Span(0, 900 + AROUND_MS)]
    room.key(dialog, Qt.Key.Key_Return)
    assert room.text == "my dear fellow we met the captive\n\nhe was old and rather selfish"
    assert dialog.said.startswith("Place 1 of 3")
    room.key(dialog, Qt.Key.Key_Down)
    room.key(dialog, Qt.Key.Key_Return)
    assert "he was cold and rather" in room.text
    room.key(dialog, Qt.Key.Key_Up)
    room.key(dialog, Qt.Key.Key_Return)
    assert room.text == "my dear fellow we met the captain\n\nhe was cold and rather selfish"
    assert room.transcripts["old"] is OLD, "the other version is only read"
    for _ in range(3):
        room.key(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await room.compared()
    assert room.editor.transcript == NEW
    assert "4" in dialog.said


async def test_what_a_person_wrote_here_is_given_up_only_where_they_say_so(room: Room):
    room.choose("old")
    dialog = await room.compare()
    room.key(dialog, Qt.Key.Key_Down)
    room.key(dialog, Qt.Key.Key_Down)
    assert dialog.said.endswith("you wrote or kept what stands here")
    room.key(dialog, Qt.Key.Key_Return)
    assert dialog.asks
    assert dialog._question.text() == "“captain” is yours. Write “captive” instead?"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.asks
    assert room.editor.transcript == OLD
    room.press(dialog, "Take all (3)")
    await room.compared()
    assert room.text == "my fellow we met the captain\n\nhe was old and rather selfish"
    assert dialog.said == "3 places are taken over. 1 that is yours stays."
    room.key(dialog, Qt.Key.Key_Down)
    room.key(dialog, Qt.Key.Key_Return)
    room.press(dialog, "Take the other")
    assert "captive" in room.text
    room.editor.undo()
    room.editor.undo()
    assert room.editor.transcript == OLD, "each is one step to undo"


async def test_what_was_fixed_there_is_taken_at_once_and_nothing_else(room: Room):
    dialog = await room.compare()
    room.press(dialog, "Take what I fixed there (1)")
    await room.compared()
    assert room.text == "my fellow we met the captain\n\nhe was old and rather selfish"
    assert dialog.said == "They differ at 3 places."


async def test_a_click_on_a_word_hears_it_and_what_is_heard_is_marked_in_both(room: Room):
    dialog = await room.compare()
    sheet = dialog.sheet
    cursor = QTextCursor(sheet.document())
    captain = sheet._spots[0][1][6]
    cursor.setPosition(sheet._edges(captain)[0] + 1)
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=sheet.cursorRect(cursor).center())
    assert room.player.did == [3000, "play"]
    assert "Place 2 of 4" in dialog.said
    room.player.position_changed.emit(1100)
    marked = [selection.cursor.selectedText() for selection in sheet.extraSelections()]
    assert marked == ["captive", "captain", "we", "fellow"]


async def test_the_sides_are_changed_to_work_on_the_other_version(room: Room):
    dialog = await room.compare()
    room.press(dialog, "Work on the other one")
    assert room.opened.is_open("old")
    await until("the other comparison", lambda: room.controller._dialog.now is not None)
    dialog = await room.dialog()
    assert row(dialog, 0) == ["my dear fellow we met the captain", f"my {NOTHING} fellow we met the captive"]


async def test_the_comparison_closes_where_another_version_is_opened_or_the_other_goes(room: Room):
    third = replace(room.new, id="third", title="Talk (3)", created=room.job.created + timedelta(hours=1))
    room.transcripts["third"] = NEW
    room.model.job_changed(third)
    await room.compare()
    room.choose("third")
    assert room.controller._dialog.now is None
    room.model.job_removed("third")
    room.choose("new")
    await room.compare()
    room.model.job_removed("old")
    room.opened.job_changed(room.new)
    assert room.controller._dialog.now is None


async def test_long_versions_are_there_at_once_and_the_rest_is_written_by_and_by(room: Room) -> None:
    sheet = VersionsSheet(LIGHT)
    said = [Word(f"w{at}") for at in range(600)]
    one = Transcript(tuple(Paragraph(tuple(said[at : at + 3])) for at in range(0, 600, 3)))
    other = editing.retype(one, 199, 0, 1, "other")
    sheet.show_comparison(rows_of(one, other, compare(one, other)))
    assert "w0 w1 w2" in sheet.toPlainText()
    assert len(sheet._tables) < 200
    await until("the last row", lambda: len(sheet._tables) == 200)
    assert sheet.toPlainText().split()[-6:] == ["w597", "w598", "w599", "other", "w598", "w599"]
    sheet.deleteLater()


async def test_a_place_is_written_to_be_shown(room: Room) -> None:
    sheet = VersionsSheet(LIGHT)
    said = [Word(f"w{at}") for at in range(600)]
    one = Transcript(tuple(Paragraph(tuple(said[at : at + 3])) for at in range(0, 600, 3)))
    other = editing.retype(one, 199, 0, 1, "other")
    sheet.show_comparison(rows_of(one, other, compare(one, other)))
    assert len(sheet._tables) < 200
    sheet.show_place(0)
    assert len(sheet._tables) == 200
    assert [sheet.toPlainText().count(word) for word in ("w597", "other")] == [1, 1]
    sheet.deleteLater()
