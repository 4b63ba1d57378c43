"""The list knows how much is to be checked, also of what was transcribed by an earlier version: a real library."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from sttgui.domain import editing
from sttgui.domain.jobs import Completed, FileSource, Job, Places
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.services.job_runner import JobRunner
from sttgui.storage.library import Library
from sttgui.ui.library import text as library_text
from sttgui.ui.library.places_controller import PlacesController
from sttgui.ui.library.text import RowState, Tone
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.marks import HowMuch, Marks
from sttgui.viewmodel.place_counts import PlaceCounts
from tests import rooms
from tests.rooms import until

pytestmark = pytest.mark.qt_loop

TALK = Transcript(
    tuple(
        Paragraph(tuple(Word(f"w{n}", n * 10, n * 10 + 9, 0.1 + 0.8 * (n % 7 > 0)) for n in range(70)))
        for _ in range(2)
    )
)  # every seventh word stands out: more than a tenth
NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)


class Joined(rooms.Room):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.library = Library(folder / "data")
        self.runner = JobRunner(open_client=_no_client, store=self.library)
        self.runner.subscribe(self.model.job_changed)
        self.runner.book.subscribe_loaded(self.model.jobs_loaded)
        self.read: list[str] = []
        self.controller = PlacesController(
            self.opened,
            self.runner,
            self.window.messages,
            counts=PlaceCounts(self.settings),
            read=self._read,
            sleep=_no_sleep,
        )

    def _read(self, job_id: str) -> Transcript | None:
        self.read.append(job_id)
        return self.library.transcript(job_id, is_opened=False)

    def keep(self, *names: str, places: Places | None = None) -> None:
        """Finished recordings on the disk, the later ones older."""
        for age, name in enumerate(names):
            created = NOW - timedelta(days=age)
            job = Job(name, FileSource(Path(f"/{name}.wav")), created, Completed(), title=name, places=places)
            self.library.save_result(job, TALK, b"raw")

    def open_from_disk(self, name: str) -> None:
        job, transcript = self.runner.job(name), self.library.transcript(name)
        assert job is not None
        assert transcript is not None
        self.opened.choose(job)
        self.opened.show_transcript(job, transcript)

    def on_disk(self) -> dict[str, Places | None]:
        return {job.id: job.places for job in self.library.jobs()}

    async def close(self) -> None:
        await self.controller.close()
        await self.runner.close()
        self.library.close()
        self.put_away()


async def _no_client(recogniser: Any) -> Any:
    raise AssertionError


async def _no_sleep(seconds: float) -> None:
    await asyncio.sleep(0)


@asynccontextmanager
async def open_room(folder: Path) -> AsyncIterator[Joined]:
    made = Joined(folder)
    try:
        yield made
    finally:
        await made.close()


async def test_what_was_never_counted_is_counted_quietly_the_newest_first(tmp_path: Path):
    async with open_room(tmp_path) as room:
        room.keep(*(f"old {n}" for n in range(25)))
        await room.runner.load()
        await until("the counts", lambda: all(room.on_disk().values()))
        assert room.read == [f"old {n}" for n in range(25)]
        assert set(room.on_disk().values()) == {PlaceCounts(room.settings).of(TALK)}
        job = room.model.job("old 24")
        assert job is not None
        assert job.places == PlaceCounts(room.settings).of(TALK)
        assert room.library.jobs()[0].title == "old 24"


async def test_what_is_counted_already_is_not_read_again(tmp_path: Path):
    async with open_room(tmp_path) as room:
        room.keep("counted", places=Places(3, 9, "normal"))
        room.keep("not yet")
        await room.runner.load()
        await until("the count", lambda: all(room.on_disk().values()))
        assert room.read == ["not yet"]
        assert room.on_disk()["counted"] == Places(3, 9, "normal")


async def test_another_amount_to_check_counts_all_anew(tmp_path: Path):
    async with open_room(tmp_path) as room:
        room.keep("open", "other")
        await room.runner.load()
        await until("the counts", lambda: all(room.on_disk().values()))
        room.open_from_disk("open")
        room.settings.set(table.AMOUNT, Amount.CUSTOM)
        room.settings.set(table.UNDER, 50)
        room.editor.set_marks(Marks(room.opened.transcript, HowMuch(Amount.CUSTOM, 0.5)))
        await until("the counts", lambda: {p.how_much for p in room.on_disk().values() if p} == {"custom 0.50"})
        assert set(room.on_disk().values()) == {Places(20, 20, "custom 0.50")}


async def test_the_open_recording_is_counted_as_soon_as_it_is_shown(tmp_path: Path):
    async with open_room(tmp_path) as room:
        room.keep("open", places=Places(99, 99, "normal"))
        await room.runner.load()
        room.editor.make_marks = partial(Marks, how_much=HowMuch(Amount.CUSTOM, 0.5))
        room.open_from_disk("open")
        await until("the count", lambda: room.on_disk() == {"open": Places(20, 20, "custom 0.50")})
        assert room.read == []


async def test_an_edit_that_is_saved_meanwhile_is_not_counted_as_before_it(tmp_path: Path):
    async with open_room(tmp_path) as room:
        room.keep("edited")
        newer = Places(1, 20, "normal")

        def read_late(job_id: str) -> Transcript | None:
            asyncio.run_coroutine_threadsafe(
                room.runner.book.save_transcript(job_id, editing.set_state(TALK, range(140), WordState.KEPT), newer),
                loop,
            ).result()
            return TALK

        loop = asyncio.get_running_loop()
        room.controller._read = read_late
        await room.runner.load()
        await until("the end of counting", lambda: not room.controller._is_counting)
        assert room.on_disk() == {"edited": newer}


async def test_a_transcript_that_cannot_be_read_is_left_and_the_others_are_counted(tmp_path: Path):
    async with open_room(tmp_path) as room:
        room.keep("gone", "whole")
        damage = "UPDATE transcripts SET head = x'00' WHERE job_id = 'gone'"
        room.library._file.write(lambda connection: connection.execute(damage))
        await room.runner.load()
        await until("the end of counting", lambda: not room.controller._is_counting)
        counted = room.on_disk()
        assert counted["gone"] is None
        assert counted["whole"] is not None
        assert replace(counted["whole"], left=0).is_checked


async def test_the_list_follows_as_a_person_checks_and_the_next_start_knows_it(tmp_path: Path):
    room = rooms.JoinedRoom(tmp_path)
    words = [Word(f"w{n}", n * 10, n * 10 + 9, 0.1 if n in {10, 20} else 0.9) for n in range(60)]
    job = Job("a", FileSource(Path("/a.wav")), NOW, Completed(), title="a")
    room.library.save_result(job, Transcript((Paragraph(tuple(words)),)), b"raw")
    try:
        await room.runner.load()
        room.window.library_pane.choose("a")
        await until("the count", lambda: places_in_list(room) == Places(2, 2, "thorough"))
        room.editor.keep("Keep", [10])
        await until("one less", lambda: places_in_list(room) == Places(1, 2, "thorough"))
        room.editor.keep("Keep", [20])
        await until("the disk", lambda: room.library.jobs()[0].places == Places(0, 2, "thorough"))
        assert library_text.row_state(room.model.job_at(0), None) == RowState("✓ checked", Tone.GOOD)
        room.editor.undo()
        await until("one more", lambda: room.library.jobs()[0].places == Places(1, 2, "thorough"))
    finally:
        await room.close()


def places_in_list(room: rooms.JoinedRoom) -> Places | None:
    job = room.model.job("a")
    return None if job is None else job.places
