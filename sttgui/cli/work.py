"""Transcribing in the terminal: the same services as the window's, with a progress bar in place of a list."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Collection, Sequence
from pathlib import Path

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Completed, Failed, Job, Running
from sttgui.domain.transcript import Transcript

BAR_WIDTH = 30

Done = Callable[[Job, Transcript], None]
Complain = Callable[[str], None]


def transcribe(paths: Sequence[Path], done: Done, complain: Complain) -> int:
    """Transcribe files and folders; `done` gets each transcript, `complain` each failure. Returns the exit code.

    `done` may raise `SttError`, which fails that file only. Ctrl+C stops everything and gives 130.
    """
    try:
        return asyncio.run(_transcribe(paths, done, complain))
    except KeyboardInterrupt:
        return 130


async def _transcribe(paths: Sequence[Path], done: Done, complain: Complain) -> int:
    from sttgui.services.clients import Clients
    from sttgui.services.engine_launcher import EngineLauncher
    from sttgui.services.intake import take_in
    from sttgui.services.job_runner import JobRunner
    from sttgui.services.memory_store import MemoryStore

    intake = await take_in(paths)
    for refusal in intake.refused:
        complain(str(refusal))
    failed = bool(intake.refused)
    clients = Clients(EngineLauncher(), lambda _: None)
    runner = JobRunner(open_client=clients.open, store=MemoryStore())
    bar = ProgressBar(lambda: runner.jobs)
    runner.subscribe(bar.job_changed)
    try:
        for job in runner.add(intake.accepted):
            failed |= not await _finish(runner.wait_until_still(job.id), runner.transcript, done, complain, bar)
    finally:
        bar.clear()
        await runner.close()
        await clients.close()
    return int(failed)


async def _finish(
    ending: Awaitable[Job],
    transcript_of: Callable[[str], Awaitable[Transcript | None]],
    done: Done,
    complain: Complain,
    bar: ProgressBar,
) -> bool:
    """Wait for one job and hand on what came of it; false where that is nothing."""
    job = await ending
    bar.clear()
    if isinstance(job.phase, Failed):
        complain(f"{job.source.name}: {job.phase.error}")
    transcript = await transcript_of(job.id) if isinstance(job.phase, Completed) else None
    if transcript is None:
        return False
    try:
        done(job, transcript)
    except SttError as error:
        complain(f"{job.source.name}: {error}")
        return False
    return True


class ProgressBar:
    """One line on a terminal's stderr; nothing where stderr is no terminal."""

    def __init__(self, jobs: Callable[[], Collection[Job]]) -> None:
        self._jobs = jobs
        self._is_shown = sys.stderr.isatty()
        self._length = 0

    def job_changed(self, job: Job) -> None:
        if not self._is_shown or not isinstance(job.phase, Running):
            return
        jobs = self._jobs()
        share = sum(_done(job) for job in jobs) / max(len(jobs), 1)
        filled = round(share * BAR_WIDTH)
        line = f"[{'#' * filled}{'.' * (BAR_WIDTH - filled)}] {share:4.0%}  {job.title[:40]}"
        print(f"\r{line:<{self._length}}", end="", file=sys.stderr, flush=True)
        self._length = len(line)

    def clear(self) -> None:
        if self._length:
            print(f"\r{'':<{self._length}}\r", end="", file=sys.stderr, flush=True)
            self._length = 0


def _done(job: Job) -> float:
    if job.has_ended:
        return 1.0
    return job.phase.fraction or 0.0 if isinstance(job.phase, Running) else 0.0
