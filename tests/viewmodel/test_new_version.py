"""A new version is looked for only where that is wanted, once a day, and told of only where there is one."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sttgui.domain.releases import PROJECT, Release
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.new_version import Looked, NewVersion
from sttgui.viewmodel.settings import Settings
from tests.api.scripted_server import Reply, ScriptedServer, answers


class Desk:
    """A window with a project at a local server, where hours pass when they are told to."""

    def __init__(self, settings: Settings, server: ScriptedServer) -> None:
        self.settings = settings
        self.server = server
        self.day = "2026-11-30"
        self.is_recording = False
        self.told: list[Release] = []
        self._hours = asyncio.Semaphore(0)
        self._asleep = asyncio.Event()
        self.new_version = NewVersion(
            settings,
            lambda: self.is_recording,
            project=f"{server.address}/wordlight/wordlight",
            ours="0.2.0",
            today=lambda: self.day,
            sleep=self._sleep,
        )
        self.new_version.found.connect(self.told.append)
        self.new_version.start()

    @property
    def versions(self) -> list[str]:
        return [release.version for release in self.told]

    async def hour(self) -> None:
        """Let an hour pass, and all that it brings come about."""
        await self._asleep.wait()
        self._asleep.clear()
        self._hours.release()
        await self._asleep.wait()

    async def by_hand(self) -> Looked:
        over = asyncio.Event()
        self.new_version.changed.connect(over.set)
        self.new_version.look()
        assert self.new_version.looked is Looked.LOOKING
        while self.new_version.looked is Looked.LOOKING:
            over.clear()
            await over.wait()
        return self.new_version.looked

    async def _sleep(self, _: float) -> None:
        self._asleep.set()
        await self._hours.acquire()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    server = ScriptedServer()
    await server.start()
    server.will(answers({"tag_name": "v0.3.0", "body": "It flies."}))
    desk = Desk(Settings(tmp_path / "settings.ini"), server)
    yield desk
    await desk.new_version.close()
    await server.stop()


async def test_nothing_is_asked_of_anybody_until_it_is_switched_on(desk: Desk) -> None:
    for day in ("2026-11-30", "2026-12-01", "2027-12-01"):
        desk.day = day
        await desk.hour()
    assert desk.server.received == []
    desk.settings.set(table.LOOK_FOR_VERSION, True)
    await desk.hour()
    assert (len(desk.server.received), desk.versions) == (1, ["0.3.0"])


async def test_it_is_asked_once_a_day_also_after_a_restart(desk: Desk) -> None:
    desk.settings.set(table.LOOK_FOR_VERSION, True)
    await desk.hour()
    await desk.hour()
    await desk.new_version.close()
    again = Desk(Settings(desk.settings.file), desk.server)
    await again.hour()
    assert len(desk.server.received) == 1
    again.day = "2026-12-01"
    await again.hour()
    await again.new_version.close()
    assert len(desk.server.received) == 2


async def test_it_waits_for_a_recording_to_end(desk: Desk) -> None:
    desk.settings.set(table.LOOK_FOR_VERSION, True)
    desk.is_recording = True
    await desk.hour()
    assert desk.server.received == []
    desk.is_recording = False
    await desk.hour()
    assert desk.versions == ["0.3.0"]


async def test_a_version_that_is_skipped_is_not_told_of_again_but_the_next_one_is(desk: Desk) -> None:
    desk.settings.set(table.LOOK_FOR_VERSION, True)
    await desk.hour()
    desk.new_version.skip()
    desk.day = "2026-12-01"
    await desk.hour()
    assert desk.versions == ["0.3.0"]
    assert await desk.by_hand() is Looked.FOUND  # who asks is told
    desk.server.will(answers({"tag_name": "v0.3.1"}))
    desk.day = "2026-12-02"
    await desk.hour()
    assert desk.versions == ["0.3.0", "0.3.0", "0.3.1"]


@pytest.mark.parametrize("tag", ["v0.2.0", "v0.1.9", "v0.4.0-rc1"])
async def test_the_same_an_older_and_an_unfinished_version_are_nothing_new(desk: Desk, tag: str) -> None:
    desk.server.will(answers({"tag_name": tag}))
    assert await desk.by_hand() is Looked.NEWEST
    assert desk.told == []


async def test_a_failure_is_silent_unless_it_was_asked_by_hand(desk: Desk) -> None:
    desk.server.will(Reply(404))
    desk.settings.set(table.LOOK_FOR_VERSION, True)
    await desk.hour()
    await desk.hour()
    assert (len(desk.server.received), desk.new_version.looked) == (1, Looked.NOT_YET)
    assert await desk.by_hand() is Looked.FAILED
    desk.server.will(answers({"tag_name": "v0.3.0"}))
    assert await desk.by_hand() is Looked.FOUND


async def test_without_a_public_page_nothing_can_be_asked(tmp_path: Path) -> None:
    async def ask(project: str) -> Release | None:
        raise AssertionError(project)

    settings = Settings(tmp_path / "settings.ini")
    settings.set(table.LOOK_FOR_VERSION, True)
    nowhere = NewVersion(settings, lambda: False, project="", ask=ask, sleep=lambda _: asyncio.sleep(0))
    nowhere.start()
    nowhere.look()
    await asyncio.sleep(0)
    assert (nowhere.is_possible, nowhere.looked) == (False, Looked.NOT_YET)
    await nowhere.close()


def test_the_page_of_the_project_is_one_that_can_be_asked_or_none() -> None:
    assert not PROJECT or (PROJECT.startswith("https://") and PROJECT.count("/") == 4)
