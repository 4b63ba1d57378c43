"""The server's jobs: accepted, done one after the other, kept for some hours, forgotten on request."""

from __future__ import annotations

import asyncio
import functools
import shutil
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sttgui.domain.errors import EngineCrashedError, SttError
from sttgui.domain.models import Model
from sttgui.engine.recognisers import VOICES, Offer
from sttgui.engine.remote import Fetcher
from sttgui.engine.worker import Answer, Failure, Listener, Order, Workers

KEEP_S = 6 * 3600.0


@dataclass(frozen=True, slots=True)
class Queued:
    """Others are before it."""


@dataclass(frozen=True, slots=True)
class Generating:
    """A worker is on it; `progress` is 0..1."""

    progress: float = 0.0


State = Queued | Generating | Answer | Failure


@dataclass(frozen=True, slots=True)
class Recording:
    """The file of a job. `folder` is what to delete with it if it was uploaded; `sha256` is empty if not known.

    With a `url` the file is not there yet: it is fetched into the folder first.
    """

    path: Path
    sha256: str = ""
    folder: Path | None = None
    url: str = ""


@dataclass(slots=True, eq=False)
class Job:
    """One job and how far it is; `ended` is the time on the queue's clock, in seconds. `words` are those recognised so
    far, as the answer has them, which are all up to `until_ms`.
    """

    id: str
    offer: Offer
    recording: Recording
    created: datetime
    options: Mapping[str, Any] = field(default_factory=dict)
    state: State = field(default_factory=Queued)
    ended: float | None = None
    words: list[dict[str, Any]] = field(default_factory=list)
    until_ms: int | None = None


class JobQueue:
    """Owns the jobs and their tasks. Must be used on one event loop.

    `at_once` jobs run at a time (a recogniser uses all cores by itself), at most `limit` are not ended, an ended one
    is kept for `keep_s` seconds. `folder_of` gives the folder of a model, in a thread, and raises `SttError`. `fetcher`
    brings the recordings that are named by an address on the web. `voices` gives the file with what knows voices, as
    `folder_of` does.
    """

    def __init__(
        self,
        folder_of: Callable[[Model], Path],
        *,
        voices: Callable[[], Path] = Path,
        at_once: int = 1,
        limit: int = 100,
        keep_s: float = KEEP_S,
        clock: Callable[[], float] = time.monotonic,
        fetcher: Fetcher | None = None,
    ) -> None:
        self._folder_of = folder_of
        self._voices = voices
        self._workers = Workers()
        self._places = asyncio.Semaphore(at_once)
        self._limit = limit
        self._keep_s = keep_s
        self._clock = clock
        self._fetcher = fetcher
        self._is_closed = False
        self._jobs: dict[str, Job] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    @property
    def is_full(self) -> bool:
        return len(self._tasks) >= self._limit

    @property
    def is_closed(self) -> bool:
        return self._is_closed

    def add(self, offer: Offer, recording: Recording, options: Mapping[str, Any] | None = None) -> Job:
        """Put a job at the end of the queue; the recording's `folder` belongs to the queue from now on."""
        self._forget_old()
        job = Job(str(uuid.uuid4()), offer, recording, datetime.now(UTC), options or {})
        self._jobs[job.id] = job
        task = asyncio.get_running_loop().create_task(self._carry(job), name=f"job {job.id}")
        self._tasks[job.id] = task
        task.add_done_callback(functools.partial(self._ended, job))
        return job

    def get(self, job_id: str) -> Job | None:
        self._forget_old()
        return self._jobs.get(job_id)

    async def wait(self, job: Job, seconds: float) -> None:
        """Return when the job has ended, or after so many seconds."""
        task = self._tasks.get(job.id)
        if task is not None and seconds > 0:
            await asyncio.wait([task], timeout=seconds)

    async def delete(self, job_id: str) -> bool:
        """Stop the job if it has not ended, and forget it; its processes are gone when this returns."""
        if self._jobs.pop(job_id, None) is None:  # first, for those who wait for the job's end
            return False
        task = self._tasks.get(job_id)
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
        return True

    async def close(self) -> None:
        """Stop and forget all jobs."""
        self._is_closed = True
        self._jobs.clear()
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await self._workers.close()

    async def _carry(self, job: Job) -> None:
        if job.recording.url:
            try:
                job.recording = await self._fetched(job.recording)
            except SttError as error:
                job.state = Failure.of(error)
                return
        async with self._places:
            job.state = Generating()
            try:
                model = await asyncio.to_thread(self._folder_of, job.offer.model)
                voices = await self._voices_for(job)
            except SttError as error:
                job.state = Failure.of(error)
                return
            listener = Listener(functools.partial(_advance, job), functools.partial(_more_words, job))
            job.state = await self._workers.recognise(_order(job, model, voices), listener)

    async def _voices_for(self, job: Job) -> str:
        """Raises `SttError` where nothing else was asked for."""
        if not (job.options.get("diarize") and "diarize" in job.offer.recogniser.honours):
            return ""
        try:
            return str(await asyncio.to_thread(self._voices))
        except SttError:
            if job.offer.recogniser == VOICES:
                raise
            return ""  # the words come without speakers, and the answer says so

    async def _fetched(self, recording: Recording) -> Recording:
        """The recording with its file. Other jobs are not held up by it."""
        assert self._fetcher is not None
        assert recording.folder is not None
        fetched = await self._fetcher.fetch(recording.url, recording.folder)
        return Recording(fetched.path, fetched.sha256, recording.folder)

    def _ended(self, job: Job, task: asyncio.Task[None]) -> None:
        """However a job ended, even before it began."""
        job.ended = self._clock()
        job.words.clear()  # nobody asks for them any more, and there may be a hundred thousand
        del self._tasks[job.id]
        if job.recording.folder is not None:
            shutil.rmtree(job.recording.folder, ignore_errors=True)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            # A bug of ours: whoever asks for the job must not wait for ever.
            job.state = Failure.of(EngineCrashedError(detail=repr(error)))
            task.get_loop().call_exception_handler({"message": "a job failed unexpectedly", "exception": error})

    def _forget_old(self) -> None:
        oldest = self._clock() - self._keep_s
        for job in [job for job in self._jobs.values() if job.ended is not None and job.ended < oldest]:
            del self._jobs[job.id]


def _advance(job: Job, fraction: float) -> None:
    job.state = Generating(fraction)


def _more_words(job: Job, words: list[dict[str, Any]], until_ms: int | None) -> None:
    job.words += words
    job.until_ms = until_ms


def _order(job: Job, model: Path, voices: str) -> Order:
    recogniser = job.offer.recogniser
    return Order(
        factory=recogniser.factory,
        model=str(model),
        path=str(job.recording.path),
        request_id=job.id,
        created=job.created.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        sha256=job.recording.sha256,
        arch=recogniser.arch,
        options=job.options,
        languages=job.offer.model.languages,
        honours=tuple(sorted(recogniser.honours)),
        voices=voices,
    )
