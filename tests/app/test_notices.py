"""What ends while the app is not in front is told once, summed up, and a click leads to it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from sttgui.app.notices import Notices
from sttgui.domain.errors import EngineCrashedError, KeyRefusedError, StorageError, SubmitUnknownError
from sttgui.domain.jobs import Cancelled, Completed, Failed, FileSource, Job, Paused, Phase, Places, Running, Unsure
from tests.rooms import Room

pytestmark = pytest.mark.qt_loop


class Shown(QObject):
    """A notifier that only remembers."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.all: list[tuple[str, str]] = []
        self.times_taken_back = 0

    def show_notice(self, heading: str, line: str) -> None:
        self.all.append((heading, line))

    def take_back(self) -> None:
        self.times_taken_back += 1

    async def close(self) -> None: ...


class Joined(Room):
    """The notices of a window that is not in front until told otherwise."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.notices_shown = Shown()
        self.announced: list[str] = []
        self.is_in_front = False
        self.notices = Notices(
            self.window.come_forward,
            self.window.library_pane.choose,
            self.window.messages,
            lambda: self.notices_shown,
            announce=self.announced.append,
            is_in_front=lambda: self.is_in_front,
            sleep=self._sleep,
        )

    async def _sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)

    def change(self, name: str, phase: Phase, to_check: int | None = None) -> None:
        places = None if to_check is None else Places(to_check, to_check)
        made = Job(name, FileSource(Path(f"/{name}.wav")), datetime.now(UTC), phase, title=name, places=places)
        self.model.job_changed(made)
        self.notices.job_changed(made)

    def end(self, name: str, phase: Phase, to_check: int | None = None) -> None:
        self.change(name, Running())
        self.change(name, phase, to_check)

    async def told(self) -> list[tuple[str, str]]:
        for _ in range(5):
            await asyncio.sleep(0)
        return self.notices_shown.all

    async def close(self) -> None:
        await self.notices.close()
        self.put_away()


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Joined]:
    room = Joined(tmp_path)
    yield room
    await room.close()


@pytest.mark.parametrize(
    ("phase", "to_check", "heading", "line"),
    [
        (Completed(), 37, "“Interview” is transcribed", "37 places to check"),
        (Completed(), 1, "“Interview” is transcribed", "1 place to check"),
        (Completed(), None, "“Interview” is transcribed", ""),
        (Completed(StorageError(reason="no room.")), 3, "“Interview” is transcribed but not saved", "no room."),
        (Failed(EngineCrashedError()), None, "“Interview” could not be transcribed", "The transcriber stopped"),
        (Paused(KeyRefusedError()), None, "“Interview” waits for you", "The API key was not accepted."),
        (Unsure(SubmitUnknownError(), is_looking=False), None, "“Interview” waits for you", "did not answer"),
    ],
)
async def test_the_end_of_a_job_is_told(room: Joined, phase: Phase, to_check: int | None, heading: str, line: str):
    room.end("Interview", phase, to_check)
    [told] = await room.told()
    assert told[0] == heading
    assert line in told[1]


async def test_nothing_is_told_while_the_app_is_in_front(room: Joined):
    room.is_in_front = True
    room.end("Interview", Completed())
    assert await room.told() == []


async def test_what_ends_while_the_app_is_in_front_is_said_once_for_all_at_the_same_time(room: Joined):
    room.is_in_front = True
    room.end("Interview", Completed(), 37)
    await room.told()
    room.end("Talk", Failed(EngineCrashedError()))
    room.end("Tape", Completed())
    room.end("Stopped", Cancelled())
    assert await room.told() == []
    alone, together = room.announced
    assert alone == "“Interview” is transcribed\n37 places to check"
    assert together == "1 recording is transcribed\n1 could not be transcribed"


@pytest.mark.parametrize("phase", [Cancelled(), Unsure(SubmitUnknownError())])
async def test_what_the_user_stopped_and_what_goes_on_is_not_told(room: Joined, phase: Phase):
    room.end("Interview", phase)
    assert await room.told() == []


async def test_what_had_ended_before_the_start_is_not_told(room: Joined):
    room.change("Interview", Completed())
    assert await room.told() == []


async def test_many_are_summed_up(room: Joined):
    for name in "ab":
        room.end(name, Completed(), 5)
    room.end("c", Failed(EngineCrashedError()))
    room.end("d", Paused(KeyRefusedError()))
    assert await room.told() == [("2 recordings are transcribed", "1 could not be transcribed, 1 waits for you")]


async def test_what_ends_later_is_added_to_what_was_not_seen_yet(room: Joined):
    room.end("a", Completed())
    await room.told()
    room.end("b", Completed())
    assert (await room.told())[1:] == [("2 recordings are transcribed", "")]


async def test_where_nothing_was_transcribed_a_look_is_asked_for(room: Joined):
    for name in "ab":
        room.end(name, Failed(EngineCrashedError()))
    assert await room.told() == [("2 recordings need a look", "2 could not be transcribed")]


async def test_coming_forward_takes_the_notification_back_and_begins_anew(room: Joined):
    room.end("a", Completed())
    await room.told()
    room.is_in_front = True
    room.notices.state_changed()
    assert room.notices_shown.times_taken_back == 1
    room.is_in_front = False
    room.notices.state_changed()
    room.end("b", Completed())
    assert [heading for heading, _ in await room.told()] == ["“a” is transcribed", "“b” is transcribed"]


async def test_coming_forward_at_the_last_moment_tells_nothing(room: Joined):
    room.end("a", Completed())
    room.is_in_front = True
    room.notices.state_changed()
    assert await room.told() == []


async def test_a_click_brings_the_window_forward_with_the_job_that_needs_the_user(room: Joined):
    room.end("done", Completed())
    room.end("waits", Paused(KeyRefusedError()))
    room.end("failed", Failed(EngineCrashedError()))
    await room.told()
    room.window.showMinimized()
    room.notices_shown.clicked.emit()
    assert not room.window.isMinimized()
    [chosen] = room.window.library_pane.view.selected()
    assert chosen.id == "waits"


async def test_a_job_that_begins_again_is_no_longer_told_as_ended(room: Joined):
    room.end("a", Failed(EngineCrashedError()))
    room.change("a", Running())
    assert await room.told() == []


async def test_a_desktop_without_notifications_is_no_trouble(room: Joined):
    notices = Notices(
        room.window.come_forward,
        room.window.library_pane.choose,
        room.window.messages,
        lambda: None,
        announce=room.announced.append,
        is_in_front=lambda: False,
        sleep=room._sleep,
    )
    made = Job("a", FileSource(Path("/a.wav")), datetime.now(UTC), Running())
    notices.job_changed(made)
    room.notices = notices
    room.end("a", Completed())
    assert await room.told() == []
