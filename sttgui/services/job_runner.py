"""Carries each job from a recording to a kept transcript, and tells listeners where it is."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import time
import uuid
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from sttgui.domain.engines import DRAFT, Engine
from sttgui.domain.errors import EngineCrashedError, NotConnectedError, ResultGoneError, StorageError, SttError
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Phase,
    Queued,
    Running,
    Sending,
    Source,
    UrlSource,
    Waiting,
)
from sttgui.domain.options import Options, for_engine
from sttgui.domain.recognition import Accepted, Finished, Pending, SttClient
from sttgui.domain.transcript import Transcript
from sttgui.services.polling import local_delays
from sttgui.services.ports import TranscriptStore

Listener = Callable[[Job], None]
OpenClient = Callable[[Engine], Awaitable[SttClient]]

AT_WORK = 2
BY_USER = "by the user"  # tells a cancelled job from one let go because the app closes
# An estimate of the time left is shown only once it rests on something.
ESTIMATE_AFTER_S = 2.0
ESTIMATE_AFTER_FRACTION = 0.03


def _utc_now() -> datetime:
    return datetime.now(UTC)


class JobRunner:
    """Owns the jobs and their tasks. Must be used on one event loop; listeners are called on it.

    `open_client` gives the client of an engine by its id, starting what must be started. Two jobs are at work at a
    time, the others wait in the order they came.
    """

    def __init__(
        self,
        *,
        open_client: OpenClient,
        store: TranscriptStore,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = _utc_now,
        delays: Callable[[], Iterator[float]] = local_delays,
        at_work: int = AT_WORK,
    ) -> None:
        self._open_client = open_client
        self._store = store
        self._sleep = sleep
        self._clock = clock
        self._now = now
        self._delays = delays
        self._places = asyncio.Semaphore(at_work)
        self._jobs: dict[str, Job] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._unsaved: dict[str, Finished] = {}
        self._listeners: list[Listener] = []

    @property
    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        return list(self._jobs.values())

    def job(self, job_id: str) -> Job | None:
        return self._jobs.get(job_id)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every new state of every job; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def load(self) -> None:
        """Bring back the jobs of earlier times; those that had not ended begin again. Raises `StorageError`."""
        for job in await asyncio.to_thread(self._store.jobs):
            if job.id in self._jobs:
                continue
            if job.has_ended:
                self._set(job)
            else:
                self._set(replace(job, phase=Waiting()))
                self._start(job.id)

    def add(
        self, sources: Iterable[Source], engine: Engine = DRAFT, options: Options | None = None, title: str = ""
    ) -> list[Job]:
        """Put new jobs at the end of the queue, one for each source; without `title`, each has its file's name."""
        added = []
        for source in sources:
            job = Job(
                id=uuid.uuid4().hex,
                source=source,
                created=self._now(),
                engine=engine,
                options=for_engine(options or Options(), engine, is_file=isinstance(source, FileSource)),
                title=title or _title(source),
                duration_ms=source.duration_ms if isinstance(source, FileSource) else None,
            )
            self._set(job)
            self._start(job.id)
            added.append(job)
        return added

    def cancel(self, job_id: str) -> None:
        """Stop a job that has not ended; one that has, or is unknown, stays as it is."""
        task = self._tasks.get(job_id)
        if task is not None:
            task.cancel(BY_USER)

    def retry(self, job_id: str) -> None:
        """Begin an ended job again from its recording, or save again what could not be saved."""
        job = self._jobs.get(job_id)
        if job is None or job_id in self._tasks:
            return
        if job_id not in self._unsaved:
            self._set(replace(job, phase=Waiting()))
        self._start(job_id)

    async def remove(self, job_id: str) -> None:
        """Stop a job and forget it with its transcript; the recording is not touched. Raises `StorageError`."""
        task = self._tasks.get(job_id)
        if task is not None:
            task.cancel(BY_USER)
            await asyncio.wait([task])
        await asyncio.to_thread(self._store.delete, job_id)
        self._jobs.pop(job_id, None)
        self._unsaved.pop(job_id, None)

    async def transcript(self, job_id: str) -> Transcript | None:
        """The transcript of a completed job. Raises `StorageError`."""
        unsaved = self._unsaved.get(job_id)
        if unsaved is not None:
            return unsaved.transcript
        return await asyncio.to_thread(self._store.transcript, job_id)

    async def wait_for(self, job_id: str) -> Job:
        """Return a job once it has ended."""
        while (task := self._tasks.get(job_id)) is not None:
            await asyncio.wait([task])
        return self._jobs[job_id]

    async def wait_until_idle(self) -> None:
        """Return once every job has ended."""
        while self._tasks:
            await asyncio.wait(list(self._tasks.values()))

    async def close(self) -> None:
        """Let go of all tasks; jobs that had not ended stay in the store as they were, to go on at the next start."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def _start(self, job_id: str) -> None:
        task = asyncio.get_running_loop().create_task(self._carry(job_id), name=f"job {job_id}")
        self._tasks[job_id] = task
        task.add_done_callback(functools.partial(self._task_ended, job_id))

    def _task_ended(self, job_id: str, task: asyncio.Task[None]) -> None:
        del self._tasks[job_id]
        error = None if task.cancelled() else task.exception()
        if error is not None:
            # A bug of ours: the job must not look alive, and the report goes to the loop's last-resort handler.
            self._set_phase(job_id, Failed(SttError(detail=repr(error))))
            task.get_loop().call_exception_handler({"message": "a job failed unexpectedly", "exception": error})

    async def _carry(self, job_id: str) -> None:
        """One job from where it is to its end; the only place that ends one."""
        try:
            if job_id not in self._unsaved:
                await self._save(job_id)
                async with self._places:
                    self._unsaved[job_id] = await self._recognise(job_id)
            await self._keep(job_id)
        except asyncio.CancelledError as cancelled:
            if cancelled.args == (BY_USER,):
                await self._end(job_id, Cancelled())
            raise
        except SttError as error:
            await self._end(job_id, Failed(error))

    async def _recognise(self, job_id: str) -> Finished:
        client = await self._open_client(self._jobs[job_id].engine)
        accepted = await self._submit(client, job_id)
        if accepted.finished is not None:
            return accepted.finished
        try:
            return await self._poll(client, job_id, accepted.generation_id)
        except asyncio.CancelledError:
            with contextlib.suppress(SttError):
                await client.cancel(accepted.generation_id)
            raise
        except (NotConnectedError, ResultGoneError) as error:
            raise EngineCrashedError(detail=str(error)) from error

    async def _submit(self, client: SttClient, job_id: str) -> Accepted:
        def sent(fraction: float) -> None:
            self._set_phase(job_id, Sending(fraction))

        sent(0.0)
        job = self._jobs[job_id]
        accepted = await client.create(job.source, job.options, sent, request_id=f"sttgui:{uuid.uuid4()}")
        self._set_phase(job_id, Queued(accepted.generation_id))
        await self._save(job_id)
        return accepted

    async def _poll(self, client: SttClient, job_id: str, generation_id: str) -> Finished:
        began: float | None = None
        for delay in self._delays():
            await self._sleep(delay)
            match await client.fetch(generation_id):
                case Finished() as finished:
                    return finished
                case Pending(running=True, fraction=fraction):
                    began = self._clock() if began is None else began
                    left = _left_ms(self._clock() - began, fraction)
                    self._set_phase(job_id, Running(generation_id, fraction, left))
                case Pending():
                    self._set_phase(job_id, Queued(generation_id))
        raise AssertionError("the delays of a poll never end")

    async def _keep(self, job_id: str) -> None:
        finished = self._unsaved[job_id]
        job = self._jobs[job_id]
        completed = replace(
            job,
            phase=Completed(),
            word_count=finished.transcript.word_count,
            duration_ms=finished.transcript.duration_ms or job.duration_ms,
        )
        try:
            await asyncio.to_thread(self._store.save_result, completed, finished.transcript, finished.raw)
        except StorageError as error:
            self._set(replace(completed, phase=Completed(unsaved=error)))
        else:
            del self._unsaved[job_id]
            self._set(completed)

    async def _save(self, job_id: str) -> None:
        await asyncio.to_thread(self._store.save_job, self._jobs[job_id])

    async def _end(self, job_id: str, phase: Phase) -> None:
        """Say and write down how a job ended; on the screen it has ended even where that cannot be written."""
        self._set_phase(job_id, phase)
        with contextlib.suppress(StorageError):
            await self._save(job_id)

    def _set_phase(self, job_id: str, phase: Phase) -> None:
        self._set(replace(self._jobs[job_id], phase=phase))

    def _set(self, job: Job) -> None:
        self._jobs[job.id] = job
        for listener in tuple(self._listeners):
            listener(job)


def _title(source: Source) -> str:
    match source:
        case FileSource(path=path):
            return path.stem
        case UrlSource():
            return source.name


def _left_ms(elapsed_s: float, fraction: float | None) -> int | None:
    """Time left at the pace so far, in ms; `None` while that would be a guess."""
    if fraction is None or fraction < ESTIMATE_AFTER_FRACTION or elapsed_s < ESTIMATE_AFTER_S:
        return None
    return round(elapsed_s * (1 - fraction) / fraction * 1000)
