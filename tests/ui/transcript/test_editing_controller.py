"""Every edit is on its way to the disk in time, however long somebody goes on typing. The clock is the test's own."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from sttgui.domain import editing
from sttgui.domain.alignment import with_times
from sttgui.domain.errors import DiskFullError, RecordRoomError, SttError
from sttgui.domain.jobs import Places
from sttgui.domain.transcript import OtherReading, Paragraph, SecondOpinion, Timing, Transcript, Word
from sttgui.ui.transcript import editing_controller
from sttgui.ui.transcript.editing_controller import AGAIN_S, DELAY_S, LISTENED_S, EditingController
from tests import rooms

pytestmark = pytest.mark.qt_loop

TALK = Transcript((Paragraph(tuple(Word(f"w{at}", at * 100, at * 100 + 90, 0.9) for at in range(20))),))
KEY_S = 0.05  # between keys
WRITING_S = 0.2


class Room(rooms.Room):
    """The window and its controller, a disk, and somebody who types so many keys without a rest."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.now = 0.0
        self.book = self
        self.controller = EditingController(
            self.opened,
            self,  # type: ignore[arg-type]  # all it needs
            self.window.library_pane.show_unsaved,
            self.window.messages,
            lambda: self.now,
        )
        self.open(TALK)
        self.keys = 0
        self.refusals = 0
        self.made: list[float] = []
        self.written: dict[int, float] = {}  # when each edit was on the disk, by its number
        self.last: Transcript | None = None

    def edit(self) -> None:
        name = f"edit{len(self.made)}"
        self.made.append(self.now)
        self.editor.apply("Edit", editing.retype(self.editor.transcript, 0, 3, 4, name))

    async def sleep(self, seconds: float) -> None:
        until = self.now + seconds
        while self.now < until:
            self.now = min(self.now + KEY_S, until)
            if self.keys:
                self.keys -= 1
                self.edit()
            await asyncio.sleep(0)

    async def save_transcript(self, job_id: str, transcript: Transcript, places: Places | None) -> None:
        del places
        assert job_id == self.job.id
        await self.sleep(WRITING_S)
        if self.refusals:
            self.refusals -= 1
            raise DiskFullError
        self.last = transcript
        for number in range(int(transcript.paragraphs[0].words[3].text.removeprefix("edit") or 0) + 1):
            self.written.setdefault(number, self.now)

    async def until_written(self) -> None:
        await rooms.until("all to be written", lambda: not self.keys and not self.controller.is_behind)

    @property
    def ages(self) -> list[float]:
        return [self.written[number] - made for number, made in enumerate(self.made)]


@pytest.fixture
async def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Room]:
    room = Room(tmp_path)
    parts = SimpleNamespace(sleep=room.sleep, to_thread=asyncio.to_thread, Event=asyncio.Event)
    monkeypatch.setattr(editing_controller, "asyncio", parts)
    yield room
    await room.controller.close()
    room.put_away()


async def test_no_edit_waits_for_the_hands_to_rest(room: Room) -> None:
    room.keys = 200
    room.edit()
    await room.until_written()
    assert len(room.made) == 201
    assert max(room.ages) <= DELAY_S + 2 * WRITING_S + 2 * KEY_S  # that before it is being written, and then its own


async def test_an_edit_does_not_wait_as_long_as_what_was_only_heard(room: Room) -> None:
    room.editor.set_listened(editing.add_listened(room.editor.transcript, 0, 500))
    room.controller.note_listened(room.editor.transcript)
    await asyncio.sleep(0)
    room.now += LISTENED_S / 2
    room.edit()
    await room.until_written()
    assert max(room.ages) <= DELAY_S + WRITING_S + 2 * KEY_S
    assert room.last is not None
    assert room.last.listened == ((0, 500),)


async def test_what_the_disk_refuses_is_tried_again_till_it_is_written(room: Room) -> None:
    room.refusals = 2
    room.edit()
    await room.until_written()
    assert room.refusals == 0
    assert room.last is room.editor.transcript
    assert room.ages[0] > 2 * AGAIN_S


async def test_a_disk_that_goes_on_refusing_opens_no_message_again_that_was_closed(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[SttError] = []
    monkeypatch.setattr(room.window.messages, "show_error", said.append)
    for told in (1, 2):
        room.refusals = 3
        room.edit()
        await room.until_written()
        assert len(said) == told, "once, and once more after it had been well again"


async def test_the_message_of_a_full_disk_goes_once_all_is_saved_and_no_other(room: Room) -> None:
    for other, is_left in ((False, False), (True, True)):
        room.refusals = 1
        room.edit()
        while room.refusals:
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert room.window.messages._shown()
        if other:
            room.window.messages.show_error(RecordRoomError())
        await room.until_written()
        await asyncio.sleep(0)
        assert bool(room.window.messages._shown()) is is_left


async def test_when_the_app_is_to_end_what_was_just_typed_is_written_at_once(room: Room) -> None:
    block = room.editor.document.blocks[0].text
    room.editor.take_typed("Typing", 0, block.replace("w3 ", "edit0 "))
    room.made.append(room.now)
    await room.controller.write_down()
    assert room.last is room.editor.transcript
    assert not room.controller.is_behind


async def test_what_is_waited_for_is_written_at_once_and_not_called_written_before(room: Room) -> None:
    room.editor.take_typed("Typing", 0, room.editor.document.blocks[0].text.replace("w3 ", "edit0 "))
    await room.controller.written(room.job.id)
    assert room.last is room.editor.transcript
    began = room.now
    room.controller.note_listened(editing.add_listened(room.editor.transcript, 0, 500))
    await asyncio.sleep(0)
    await room.controller.written(room.job.id)
    assert room.last.listened == ((0, 500),)
    assert room.now - began <= DELAY_S + WRITING_S + 2 * KEY_S


async def test_what_another_model_heard_is_put_to_what_is_open_and_to_what_is_not_yet_saved(room: Room) -> None:
    second = SecondOpinion("tiny.en", (OtherReading(5, 6, (Word("five", 500, 590),)),))
    assert not room.controller.take_second("another", second)
    assert room.controller.take_second(room.job.id, second)
    room.edit()
    await room.until_written()
    assert room.last is not None
    assert room.last.second == second
    room.edit()
    room.opened.choose(None)
    other = SecondOpinion("base")
    assert room.controller.take_second(room.job.id, other)
    await room.until_written()
    assert room.last.second == other
    assert room.last.paragraphs[0].words[3].text == "edit1"
    assert not room.controller.take_second(room.job.id, second)


async def test_times_from_the_sound_are_put_to_what_is_open_and_to_what_is_not_yet_saved(room: Room) -> None:
    def later(transcript: Transcript) -> Transcript:
        found = [replace(word, start_ms=word.start_ms + 7) for word in transcript.words]
        return with_times(transcript, found, "tiny.en")

    assert not room.controller.take_times("another", later)
    assert room.controller.take_times(room.job.id, later)
    assert room.editor.undo_stack.count() == 0
    room.edit()
    assert room.controller.take_times(room.job.id, later)
    await room.until_written()
    assert room.last is not None
    assert room.last.paragraphs[0].words[1].start_ms == 114
    room.editor.undo()
    assert room.editor.transcript.paragraphs[0].words[1].start_ms == 107
    room.edit()
    room.opened.choose(None)
    assert room.controller.take_times(room.job.id, later)
    await room.until_written()
    assert room.last.paragraphs[0].words[1].start_ms == 114
    assert room.last.timing == Timing("tiny.en")


async def test_times_wait_for_somebody_who_writes(room: Room) -> None:
    def same(transcript: Transcript) -> Transcript:
        return with_times(transcript, list(transcript.words), "tiny.en")

    block = room.editor.document.blocks[0].text
    room.editor.take_typed("Typing", 0, block.replace("w3 ", "edit0 "))
    assert room.controller.take_times(room.job.id, same, may_wait=True) is None
    room.editor.stop_typing()
    assert room.controller.take_times(room.job.id, same, may_wait=True)
    await room.controller.write_down()
