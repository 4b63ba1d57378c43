"""Does what nobody waits for, one recording after the other, while nothing else is to be done on this computer."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.options import Options, for_recogniser
from sttgui.domain.recognisers import LOCAL
from sttgui.domain.recognition import Finished, Pending, SttClient
from sttgui.services.attempts import OpenClient
from sttgui.services.job_runner import JobRunner
from sttgui.services.polling import local_delays
from sttgui.services.results import report

ASKED = ""  # stands among the ids of jobs for what is none


class IdleTask(Protocol):
    """One thing that is done with recordings."""

    def is_on(self) -> bool:
        """Whether it may be begun at the moment."""
        ...

    def is_wanted(self, job: Job) -> bool:
        """Whether it is to be done with the recording of a job, as the job's entry on the disk says."""
        ...

    async def do(self, job: Job) -> None:
        """Do it, and note on the disk that it is done. May be cancelled at any moment, and is then begun anew.

        Raises `SttError` where it cannot be done; it is tried once more at the next start.
        """
        ...


class IdleWork:
    """Has tasks done: all of the first that are wanted, then of the second, and so on. Must be used on one event loop.

    It gives way to every job of this computer, and begins anew later; what was not done goes on after a restart.
    """

    def __init__(self, runner: JobRunner, tasks: Sequence[IdleTask]) -> None:
        self._runner = runner
        self._tasks = tasks
        self._at_work: set[str] = set()  # jobs of this computer that go on by themselves
        self._wanted: list[dict[str, None]] = [{} for _ in tasks]
        self._failed: list[set[str]] = [set() for _ in tasks]
        self._doing: asyncio.Task[None] | None = None
        self._is_closed = False
        self._unsubscribe = runner.subscribe(self._job_changed)
        runner.book.subscribe_loaded(self._want)

    def give_way(self, is_asked: bool) -> None:
        """Do nothing while a person waits for something else that this computer does; begin anew after it."""
        if is_asked:
            self._at_work.add(ASKED)
            if self._doing is not None:
                self._doing.cancel()
        else:
            self._at_work.discard(ASKED)
            self.look()

    async def close(self) -> None:
        """Let go of what is being done; it begins anew at the next start."""
        self._is_closed = True
        self._unsubscribe()
        if self._doing is not None:
            self._doing.cancel()
            await asyncio.wait([self._doing])

    def look(self) -> None:
        """Begin what is wanted, where nothing else is to be done; to be called when some task `is_on` that was not."""
        if self._is_closed or self._doing is not None or self._at_work or self._next() is None:
            return
        self._doing = asyncio.get_running_loop().create_task(self._do_all(), name="idle work")
        self._doing.add_done_callback(self._ended)

    def ask(self, jobs: Iterable[Job]) -> None:
        """Begin what is wanted of some jobs by now, also what went wrong before."""
        jobs = list(jobs)
        for failed in self._failed:
            failed.difference_update(job.id for job in jobs)
        self._want(jobs)

    def _job_changed(self, job: Job) -> None:
        if job.stands_still:
            self._at_work.discard(job.id)
            self._want([job])
            return
        for failed in self._failed:
            failed.discard(job.id)  # something else comes of it now
        if job.recogniser.is_embedded:
            self._at_work.add(job.id)
            if self._doing is not None:
                self._doing.cancel()

    def _want(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            for task, wanted, failed in zip(self._tasks, self._wanted, self._failed, strict=True):
                if job.id not in failed and task.is_wanted(job):
                    wanted[job.id] = None
        self.look()

    def _next(self) -> int | None:
        """The number of the task to be done next."""
        return next((number for number, task in enumerate(self._tasks) if self._wanted[number] and task.is_on()), None)

    def _ended(self, doing: asyncio.Task[None]) -> None:
        self._doing = None
        error = None if doing.cancelled() else doing.exception()
        if error is not None:
            report(error)
        else:
            self.look()  # else what came while it ended would wait for the next job

    async def _do_all(self) -> None:
        while (number := self._next()) is not None:
            task, wanted = self._tasks[number], self._wanted[number]
            job_id = next(iter(wanted))
            job = self._runner.job(job_id)
            try:
                if job is not None and task.is_wanted(job):
                    await task.do(job)
            except SttError:  # nobody asked for it: it is tried once more at the next start
                self._failed[number].add(job_id)
            wanted.pop(job_id, None)


async def answered_by(
    model: str,
    source: FileSource,
    options: Options,
    *,
    open_client: OpenClient,
    request_id: str,
    sleep: Callable[[float], Awaitable[None]],
    tell: Callable[[Pending], None] | None = None,
) -> Finished:
    """What a model of this computer hears in a recording, with the answer it is read from; stopped where this is
    cancelled. Raises `SttError`.

    `tell` is called with each answer on the way.
    """
    recogniser = replace(LOCAL, model=model)
    client = await open_client(recogniser)
    accepted = await client.create(
        source,
        for_recogniser(options, recogniser, is_file=True),
        _nobody_asks,
        request_id=request_id,
        before_last=_nothing_to_note,
    )
    return accepted.finished or await _watched(client, accepted.generation_id, sleep, tell)


async def _watched(
    client: SttClient,
    generation_id: str,
    sleep: Callable[[float], Awaitable[None]],
    tell: Callable[[Pending], None] | None,
) -> Finished:
    try:
        for delay in local_delays():
            await sleep(delay)
            answer = await client.fetch(generation_id)
            if isinstance(answer, Finished):
                return answer
            if tell is not None:
                tell(answer)
    except asyncio.CancelledError:  # a job wants to be done
        with contextlib.suppress(SttError):
            await client.cancel(generation_id)
        raise
    raise AssertionError("the delays never end")


def _nobody_asks(part: float) -> None:
    del part


async def _nothing_to_note() -> None:
    """What is done on this computer is done anew after a break."""
