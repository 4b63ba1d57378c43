"""The first screen of a long transcript is there before the rest, and nothing that is done meanwhile is lost."""

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sttgui.domain.errors import EntryUnreadableError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from tests.rooms import JoinedRoom, until

pytestmark = pytest.mark.qt_loop

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
WORDS, PARAGRAPH = 6_000, 60


class Room(JoinedRoom):
    """A library with long transcripts and a short one; the long ones are read only once `may_read` is set."""

    def __init__(self, home: Path, long_ones: tuple[str, ...] = ("long",)) -> None:
        super().__init__(home)
        said = [Word(f"word{at}", at * 1000, at * 1000 + 900, 0.1 if at % 7 == 6 else 0.9) for at in range(WORDS)]
        self.long = Transcript(
            tuple(Paragraph(tuple(said[at : at + PARAGRAPH])) for at in range(0, WORDS, PARAGRAPH)),
            duration_ms=WORDS * 1000,
        )
        said_in = {"short": self.long.paragraphs[:1]} | dict.fromkeys(long_ones, self.long.paragraphs)
        for title, words in said_in.items():
            source = FileSource(home / f"{title}.wav")
            job = Job(title, source, datetime.now(UTC), Completed(), title=title, word_count=60 * len(words))
            self.library.save_result(job, Transcript(words, duration_ms=self.long.duration_ms), b"")
        self.may_read = threading.Event()
        self.is_broken = False
        self.were_read: list[str] = []
        self.read, self.library.transcript = self.library.transcript, self._read  # type: ignore[method-assign]

    def _read(self, job_id: str, *, is_opened: bool = True) -> Transcript | None:
        self.were_read.append(job_id)
        if job_id != "short":
            assert self.may_read.wait(20)
            if self.is_broken:
                raise EntryUnreadableError
        return self.read(job_id, is_opened=is_opened)

    async def see_first(self) -> None:
        self.window.library_pane.choose("long")
        await until("the first screen", lambda: self.view.isVisible() and self.view.shown.word_count)
        assert self.view.shown.word_count < WORDS / 2
        self.view.setFocus()

    async def see_all(self) -> None:
        self.may_read.set()
        await until("all words", lambda: self.opened.is_complete and not self.view._waiting)

    def put_caret(self, position: int, *, from_: int | None = None) -> None:
        cursor = self.view.textCursor()
        cursor.setPosition(position if from_ is None else from_)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)

    @property
    def kept(self) -> Transcript:
        transcript = self.read("long")
        assert transcript is not None
        return transcript


@pytest.fixture
async def room(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Room]:
    room = Room(tmp_path / "home", getattr(request, "param", ("long",)))
    room.controllers.start.start(())
    await until("the list", lambda: room.jobs)
    await room.still()
    yield room
    room.may_read.set()
    await until("the disk", lambda: not room.controllers.editing.is_behind)
    await room.still()
    await room.close()


async def test_who_reads_stays_where_they_are_when_the_rest_comes(room: Room) -> None:
    await room.see_first()
    assert room.view.document().findBlockByNumber(1).text() == room.long.paragraphs[1].text
    bar = room.view.verticalScrollBar()
    room.put_caret(30, from_=24)
    bar.setValue(200)
    place, column = room.view.cursorRect(), room.view.column
    room.controllers.editing.note_listened(room.editor.transcript)
    assert not room.controllers.editing.is_unsaved("long")  # what is there would take the place of all
    await room.see_all()
    assert (bar.value(), room.view.column) == (200, column)
    assert (room.view.textCursor().anchor(), room.view.textCursor().position()) == (24, 30)
    assert room.view.cursorRect() == place
    assert room.view.shown.word_count == WORDS
    await until("the last words", lambda: room.view.document().blockCount() == WORDS // PARAGRAPH)
    assert room.view.toPlainText() == room.editor.document.text


async def test_what_is_typed_meanwhile_is_written_in_its_place_and_kept(room: Room) -> None:
    await room.see_first()
    room.put_caret(5)
    QTest.keyClicks(room.view, "ly and")
    QTest.keyClick(room.view, Qt.Key.Key_Right)
    QTest.keyClick(room.view, Qt.Key.Key_Backspace)
    assert room.view.toPlainText().startswith("word0 word1")
    assert room.read("long") == room.long
    await room.see_all()
    assert room.view.toPlainText().startswith("word0ly andword1 word2")
    await until("the disk", lambda: not room.controllers.editing.is_behind)
    assert room.kept.text.startswith("word0ly andword1 word2")
    assert room.kept.paragraphs[1:] == room.long.paragraphs[1:]
    room.view.undo()
    room.view.undo()
    assert room.view.toPlainText().startswith("word0 word1")


async def test_what_is_about_all_of_it_waits(room: Room) -> None:
    await room.see_first()
    assert room.view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    QTest.keyClick(room.view, Qt.Key.Key_End, CTRL)
    assert room.view.viewport().cursor().shape() is Qt.CursorShape.BusyCursor
    commit = QInputMethodEvent()
    commit.setCommitString("最")
    QApplication.sendEvent(room.view, commit)
    room.panes.page.copy_with_times()
    room.view.reveal_word(WORDS - 1)
    await room.see_all()
    assert room.view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    assert room.view.toPlainText().endswith(f"word{WORDS - 1}最")
    assert f"word{WORDS - 1}最" in QGuiApplication.clipboard().text()
    assert room.view.textCursor().selectedText() == f"word{WORDS - 1}最"


async def test_what_was_typed_is_kept_before_another_one_is_opened(room: Room) -> None:
    await room.see_first()
    room.put_caret(0)
    QTest.keyClicks(room.view, "never ")
    room.window.library_pane.choose("short")
    QTest.keyClicks(room.view, "lost ")  # while it still stands there
    assert room.opened.is_open("long")
    room.may_read.set()
    await until("the short one", lambda: room.opened.is_open("short") and room.opened.is_complete)
    await until("the disk", lambda: not room.controllers.editing.is_behind)
    assert room.kept.text.startswith("never lost word0")
    assert room.kept.paragraphs[1:] == room.long.paragraphs[1:]
    assert room.editor.transcript.paragraphs == room.long.paragraphs[:1]
    assert not room.editor.undo_stack.canUndo()
    QTest.keyClicks(room.view, "now ")
    assert room.view.toPlainText().startswith("now word0")


async def test_who_goes_back_before_the_rest_is_there_stays(room: Room) -> None:
    await room.see_first()
    QTest.keyClicks(room.view, "so ")
    room.window.library_pane.choose("short")
    room.window.library_pane.choose("long")
    await room.see_all()
    await room.still()
    assert room.opened.is_open("long")
    assert room.view.toPlainText().startswith("so word0")
    assert room.editor.undo_stack.canUndo()


async def test_who_only_reads_waits_for_nothing(room: Room) -> None:
    await room.see_first()
    QTest.keyClick(room.view, Qt.Key.Key_End, CTRL)
    room.window.library_pane.choose("short")
    await until("the short one", lambda: room.opened.is_open("short") and room.opened.is_complete)
    assert room.view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    room.may_read.set()
    await room.still()
    assert room.opened.is_open("short")
    assert room.view.toPlainText() == room.long.paragraphs[0].text


@pytest.mark.parametrize("room", [("long", "next", "last")], indirect=True)
async def test_who_steps_over_long_ones_has_none_read_but_the_first_and_the_last(room: Room) -> None:
    await room.see_first()
    await until("the first is being read", lambda: room.were_read)
    for title in ("next", "last"):
        room.window.library_pane.choose(title)
        await until("the first screen", lambda: room.editor.is_opening)
    room.may_read.set()
    await until("the last one", lambda: room.opened.is_complete)
    await room.still()
    assert room.opened.is_open("last")
    assert room.were_read == ["long", "last"]


async def test_at_the_end_of_the_program_what_was_typed_is_written_down_too(room: Room) -> None:
    await room.see_first()
    QTest.keyClicks(room.view, "kept ")
    room.window.close()
    ending = asyncio.ensure_future(room.controllers.editing.write_down())
    await asyncio.sleep(0)
    room.may_read.set()
    await ending
    assert room.kept.text.startswith("kept word0")


async def test_where_the_rest_cannot_be_read_nothing_of_it_stays(room: Room) -> None:
    await room.see_first()
    room.is_broken = True
    room.may_read.set()
    await until("the sentence", lambda: "cannot be read" in room.said())
    assert not room.editor.is_opening
    assert room.view.isHidden()
    await room.still()
    assert room.opened.is_open("long")


async def test_where_the_rest_cannot_be_read_another_one_is_opened_all_the_same(room: Room) -> None:
    await room.see_first()
    QTest.keyClicks(room.view, "nowhere")
    room.window.library_pane.choose("short")
    room.is_broken = True
    room.may_read.set()
    await until("the short one", lambda: room.opened.is_open("short") and room.opened.is_complete)
    assert room.view.toPlainText() == room.long.paragraphs[0].text
