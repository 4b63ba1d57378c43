"""What is done at a start with a real library, and what is said of it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from tests.rooms import JoinedRoom, until

pytestmark = pytest.mark.qt_loop


class Room(JoinedRoom):
    """A library of two transcripts, and a start that has settled once somebody says so."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        for title in ("one", "two"):
            job = Job(title, FileSource(home / f"{title}.wav"), datetime.now(UTC), Completed(), title=title)
            self.library.save_result(job, Transcript((Paragraph((Word(f"in {title}", 0, 900),)),)), b"{}")
        self.library.close()  # all of it is in one file then
        self.is_settling, self.has_settled = asyncio.Event(), asyncio.Event()
        self.controllers.start._sleep = self._settle

    async def _settle(self, _seconds: float) -> None:
        self.is_settling.set()
        await self.has_settled.wait()


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path / "home")
    yield room
    room.has_settled.set()
    await room.still()
    await room.close()


async def test_the_library_is_copied_only_once_the_start_has_settled(room: Room) -> None:
    room.controllers.start.start(())
    await until("the end of what is waited for", room.is_settling.is_set)
    assert [job.id for job in room.jobs] == ["one", "two"]
    assert not room.library.backups()
    room.has_settled.set()
    await until("the copy", room.library.backups)


async def test_damage_that_nobody_has_come_upon_is_found_and_said(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "home" / "data" / "library.sqlite"
    content = path.read_bytes()
    assert content.count(b"in one") == 1
    path.write_bytes(content.replace(b"in one", b"in ome"))  # only its sum tells
    room.controllers.start.start(())
    await until("the end of what is waited for", room.is_settling.is_set)
    assert "damaged" not in room.said()
    room.has_settled.set()
    await until("what is said", lambda: "was damaged and has been put right; 2 are in it now" in room.said())
    assert not room.library.backups(), "a damaged library is not copied"
