"""A paragraph gets the times of its sound again by its menu, as one step, and no other is touched."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from sttgui.domain import editing
from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Paragraph, Timing, Transcript, Word
from sttgui.ui.transcript import details_text
from sttgui.ui.transcript import text as transcript_text
from sttgui.ui.transcript.alignment_controller import AlignmentController
from tests import rooms
from tests.rooms import until

pytestmark = pytest.mark.qt_loop

TALK = Transcript(
    tuple(
        Paragraph(tuple(Word(text, place * 1_000, place * 1_000 + 900, 0.9) for place, text in enumerate(texts, start)))
        for start, texts in ((0, ("we", "walked")), (2, ("along", "the", "quay")), (5, ("until", "dark")))
    )
)


class Room(rooms.Room):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.asked: list[int] = []
        self.may_answer = asyncio.Event()
        self.late_ms: int | None = 50
        self.controller = AlignmentController(self.view, self.opened, self.find, self.window.messages)
        self.open(TALK)

    async def find(self, job: Job, transcript: Transcript, number: int) -> list[Word]:
        self.asked.append(number)
        await self.may_answer.wait()
        words = transcript.paragraphs[number].words
        if self.late_ms is None:
            return [Word(word.text) for word in words]
        return [replace(word, start_ms=(word.start_ms or 0) + self.late_ms) for word in words]

    def entry(self, position: int) -> QAction:
        self.menu = QMenu(self.view)
        self.view.menu_opened.emit(self.menu, position)
        return next(entry for entry in self.menu.actions() if "align" in entry.text().lower())

    def align(self, word: int) -> None:
        self.entry(self.editor.document.range_of(word)[0]).trigger()

    @property
    def message(self) -> str:
        return "\n".join(one.text() for one in self.window.messages.findChildren(QLabel) if one.isVisible())

    @property
    def starts(self) -> list[int | None]:
        return [word.start_ms for word in self.editor.transcript.words]


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.put_away()


async def test_a_paragraph_is_aligned_again_as_one_step_and_no_other_is_touched(room: Room) -> None:
    before = room.editor.transcript
    room.align(3)
    await until("the question", lambda: room.asked)
    assert not room.entry(0).isEnabled()
    room.may_answer.set()
    await until("the times", room.editor.undo_stack.count)
    assert room.asked == [1]
    assert room.starts == [0, 1_000, 2_050, 3_050, 4_050, 5_000, 6_000]
    after = room.editor.transcript
    assert after.paragraphs[0] is before.paragraphs[0]
    assert after.paragraphs[2] is before.paragraphs[2]
    assert "This paragraph has the times of the sound again." in room.message
    room.editor.undo()
    assert room.starts == [0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000]
    assert room.entry(0).isEnabled()
    await room.controller.close()


async def test_where_nothing_is_found_it_is_said_and_nothing_changes(room: Room) -> None:
    room.late_ms = None
    room.may_answer.set()
    room.align(3)
    await until("the message", lambda: "were not found in the sound" in room.message)
    assert room.editor.undo_stack.count() == 0
    await room.controller.close()


async def test_what_was_changed_meanwhile_is_not_overwritten_and_what_moved_is_found(room: Room) -> None:
    room.align(3)
    await until("the question", lambda: room.asked)
    room.editor.apply("Edit", editing.retype(room.editor.transcript, 1, 0, 1, "beside"))
    room.may_answer.set()
    await until("the end", lambda: room.entry(0).isEnabled())
    assert room.editor.undo_stack.count() == 1
    room.may_answer.clear()
    room.align(6)
    await until("the question", lambda: len(room.asked) == 2)
    room.editor.apply("Split", editing.split(room.editor.transcript, 0, 1))
    room.may_answer.set()
    await until("the times", lambda: room.editor.undo_stack.count() == 3)
    assert room.starts[-2:] == [5_050, 6_050]
    await room.controller.close()


def test_estimated_times_are_called_so_and_never_measured(room: Room) -> None:
    guessed = replace(TALK, timing=Timing())
    assert "times estimated" in transcript_text.meta(room.job, guessed)
    word = next(TALK.words)
    assert "estimated by the length of the words" in transcript_text.word_tip(word, is_estimated=True)
    assert ("Times", "estimated by the length of the words") in details_text.recording_rows(room.job, guessed)
    found = replace(TALK, timing=Timing("tiny.en"))
    assert "estimated" not in transcript_text.meta(room.job, found)
    assert ("Times", "found in the sound by tiny.en") in details_text.recording_rows(room.job, found)
    assert "Times" not in dict(details_text.recording_rows(room.job, TALK))
