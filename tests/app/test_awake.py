"""The computer stays awake exactly as long as something is at work."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sttgui.app.awake import Awake
from sttgui.domain.errors import KeyRefusedError, NotConnectedError
from sttgui.domain.jobs import Completed, FileSource, Job, Paused, Phase, Running, Sending, Waiting


def job(name: str, phase: Phase) -> Job:
    return Job(name, FileSource(Path("/a.wav")), datetime(2026, 11, 22, tzinfo=UTC), phase)


async def said_after(*jobs: Job, close: bool = True) -> list[str]:
    said: list[str] = []

    @contextmanager
    def inhibitor() -> Iterator[None]:
        said.append("stay awake")
        yield
        said.append("sleep if you like")

    awake = Awake(inhibitor)
    for one in jobs:
        awake.job_changed(one)
    await awake.close()
    return said


async def test_the_first_job_keeps_it_awake_and_the_last_one_lets_it_sleep():
    said = await said_after(
        job("a", Sending()),
        job("b", Running()),
        job("a", Completed()),
        job("b", Running()),
        job("b", Completed()),
    )
    assert said == ["stay awake", "sleep if you like"]


async def test_jobs_that_wait_for_someone_do_not_keep_it_awake():
    assert await said_after(job("a", Waiting(NotConnectedError())), job("b", Paused(KeyRefusedError()))) == []


async def test_other_work_counts_too():
    said: list[str] = []

    @contextmanager
    def inhibitor() -> Iterator[None]:
        said.append("stay awake")
        yield
        said.append("sleep if you like")

    awake = Awake(inhibitor)
    awake.note("recording", is_at_work=True)
    awake.job_changed(job("a", Running()))
    awake.note("recording", is_at_work=False)
    awake.job_changed(job("a", Running()))
    awake._thread.submit(said.append, "still at work")
    awake.job_changed(job("a", Completed()))
    await awake.close()
    assert said == ["stay awake", "still at work", "sleep if you like"]


async def test_it_may_sleep_again_once_the_app_is_closed():
    assert await said_after(job("a", Running())) == ["stay awake", "sleep if you like"]


async def test_the_system_can_be_asked():
    awake = Awake()
    awake.job_changed(job("a", Running()))
    await awake.close()
