"""A transcript is opened as it is by then, with a real library."""

from collections.abc import Awaitable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import SecondOpinion, Transcript
from sttgui.services.job_runner import JobRunner
from sttgui.storage.library import Library
from sttgui.ui.window.opening_controller import OpeningController
from sttgui.viewmodel import settings_table as table
from tests import rooms
from tests.rooms import until
from tests.ui.library.test_places_controller import TALK, _no_client

JOB = Job("talk", FileSource(Path("talk.wav")), datetime(2026, 11, 22, tzinfo=UTC), Completed())


class Joined(rooms.Room):
    """The window with a list, and something that may happen while a transcript is read."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.library = Library(folder / "data")
        self.library.save_job(JOB)
        self.library.save_result(JOB, TALK, b"{}")
        self.runner = JobRunner(open_client=_no_client, store=self.library)
        self.meanwhile: list[Awaitable[None]] = []
        editing: Any = self
        self.controller = OpeningController(
            self.window.messages, self.opened, self.runner, editing=editing, settings=self.settings
        )

    async def beginning(self, job_id: str) -> Transcript | None:
        return None

    async def transcript(self, job_id: str) -> Transcript | None:
        transcript = await self.runner.transcript(job_id)
        while self.meanwhile:
            await self.meanwhile.pop()
        return transcript

    async def close(self) -> None:
        await self.controller.close()
        await self.runner.close()
        self.library.close()
        self.put_away()


@pytest.mark.qt_loop
async def test_what_is_amended_while_a_transcript_is_read_is_in_what_is_opened(tmp_path: Path) -> None:
    room = Joined(tmp_path)
    await room.runner.load()
    second = SecondOpinion("tiny.en", ())
    room.meanwhile.append(room.runner.amend(JOB.id, lambda transcript: replace(transcript, second=second)))
    room.opened.choose(JOB)
    await until("the transcript", lambda: room.opened.is_complete)
    assert room.opened.transcript.second == second
    await room.close()


@pytest.mark.qt_loop
@pytest.mark.parametrize("does_wait", [True, False])
async def test_which_one_is_open_is_written_down_once_one_stays_there_or_closes_the_window(
    tmp_path: Path, does_wait: bool
) -> None:
    room = Joined(tmp_path)
    await room.runner.load()
    room.opened.choose(replace(JOB, id="other"))
    room.opened.choose(JOB)
    assert not room.settings.get(table.SHOWN)
    if does_wait:
        await until("the note", lambda: room.settings.get(table.SHOWN))
    await room.close()
    assert room.settings.get(table.SHOWN) == JOB.id
