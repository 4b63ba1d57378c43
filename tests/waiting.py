"""Waiting for what is to happen: no longer than it takes, and as long as a busy machine needs."""

import asyncio
import time
from collections.abc import Callable

from sttgui.services.job_runner import JobRunner

SECONDS = 60.0
STEP_S = 0.005


async def until(ask: Callable[[], object], seconds: float = SECONDS) -> None:
    """Let the loop go on until the answer is true; fail after `seconds`."""
    end = time.monotonic() + seconds
    while not ask():
        assert time.monotonic() < end, f"waited {seconds:.0f} s in vain"
        await asyncio.sleep(STEP_S)


def wait_until(ask: Callable[[], object], seconds: float = SECONDS) -> None:
    """The same for what happens in other threads and processes."""
    end = time.monotonic() + seconds
    while not ask():
        assert time.monotonic() < end, f"waited {seconds:.0f} s in vain"
        time.sleep(STEP_S)


async def all_still(runner: JobRunner) -> None:
    """Let the loop go on until every job has ended or stands still."""
    for job in runner.jobs:
        await runner.wait_until_still(job.id)
