"""Carries each job from a recording to a kept transcript, and tells listeners where it is."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import time
import uuid
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import zip_longest

from sttgui.domain.errors import AnswerKeptError, StorageError, SttError
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Places,
    Source,
    Unsure,
    Waiting,
)
from sttgui.domain.options import Options, for_recogniser
from sttgui.domain.recognisers import LOCAL, Recogniser
from sttgui.domain.recognition import Finished
from sttgui.domain.transcript import Transcript
from sttgui.domain.turns import Diarization
from sttgui.services.attempts import Attempts, Objection, OpenClient
from sttgui.services.carrier import BY_USER, Carrier
from sttgui.services.job_book import JobBook, Listener
from sttgui.services.known_voices import Heard
from sttgui.services.line import Line
from sttgui.services.ports import TranscriptStore
from sttgui.services.results import Results, report
from sttgui.services.so_far import SoFar, SoFarListener

AT_WORK = 2
NEWEST = 200  # jobs of earlier times that are shown while the others are still being read: some screens full


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _as_it_is(transcript: Transcript) -> Transcript:
    """A transcript of which nothing is corrected."""
    return transcript


def _not_counted(transcript: Transcript) -> None:
    """It is not known how much of a transcript is to be checked."""


def _nobody_wants(job: Job) -> bool:  # noqa: ARG001  of any
    """No job is heard a second time."""
    return False


async def _not_remembered(job_id: str, transcript: Transcript, found: Diarization) -> None:
    """No voice is remembered."""


async def _no_objection(job: Job, jobs: list[Job]) -> None:
    """Nothing speaks against sending a job."""


class JobRunner:
    """Owns the jobs and their tasks. Must be used on one event loop; listeners are called on it. `book` has the jobs,
    for who changes what is written about them.

    `open_client` gives the client of a recogniser, starting what must be started. Two jobs are at work at a time, the
    others wait in the order they came. What may cost money is sent once; after that only `retry` sends it again.
    `objection` is asked before a job is sent, with all jobs, for what speaks against it; then only `retry` sends it.
    `correct` changes each new transcript before it is kept, `places_of` counts what is to be checked in it; both are
    called in a thread. `wants_second` says of which jobs another model is to listen once they are done. `heard` is told
    who speaks, where that was found, and with which voices; these are not kept with the answer.
    """

    def __init__(
        self,
        *,
        open_client: OpenClient,
        store: TranscriptStore,
        objection: Objection = _no_objection,
        correct: Callable[[Transcript], Transcript] = _as_it_is,
        places_of: Callable[[Transcript], Places | None] = _not_counted,
        wants_second: Callable[[Job], bool] = _nobody_wants,
        heard: Heard = _not_remembered,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = _utc_now,
        at_work: int = AT_WORK,
    ) -> None:
        self.book = JobBook(store)
        self._store = store
        self._now = now
        self._line = Line(at_work, self._order)
        self._newest = datetime.min.replace(tzinfo=UTC)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._so_far = SoFar(self.book, store, clock)
        self._places_of = places_of
        self._results = Results(self.book, store, correct, places_of, wants_second)
        self._attempts = Attempts(
            self.book,
            self._line,
            self._results,
            self._so_far,
            open_client=open_client,
            objection=objection,
            sleep=sleep,
            clock=clock,
            now=now,
        )
        self._carrier = Carrier(self.book, self._results, self._attempts, self._so_far, heard)
        self._is_closed = False

    @property
    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        return list(self.book)

    def job(self, job_id: str) -> Job | None:
        return self.book.get(job_id)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every new state of every job; returns what ends that."""
        return self.book.subscribe(listener)

    def subscribe_so_far(self, listener: SoFarListener) -> None:
        """Call `listener` with the words of a job so far, whenever its recogniser tells more while it works."""
        self._so_far.subscribe(listener)

    def so_far(self, job_id: str) -> Transcript | None:
        """The words a recogniser has told of a job it still works on; `None` where there are none."""
        return self._so_far.of(job_id)

    async def load(self) -> None:
        """Bring back the jobs of earlier times; those that had not ended go on where they were. Raises `StorageError`.

        What a service has accepted is fetched, what it may have accepted is looked for, the rest is sent. The newest
        that have ended are there first, since all may be thousands.
        """
        newest = {job.id for job in self.jobs}
        if not newest:
            found = await asyncio.to_thread(self._store.jobs, NEWEST)
            ended = [job for job in found if job.has_ended and job.id not in self.book]
            newest.update(job.id for job in ended)
            self.book.bring_back_newest(ended)
        known = await asyncio.to_thread(self._store.jobs)
        # One of the newest may have been removed while the others were read.
        jobs = [job for job in known if job.id not in self.book and job.id not in newest]
        self.book.bring_back(job if job.has_ended else job.from_earlier() for job in jobs)
        # A result that is ready may be forgotten at the service, so those come first.
        for job in sorted(jobs, key=lambda job: (not job.generation_id, job.order)):
            if not job.has_ended:
                self._start(job.id)

    def add(
        self,
        sources: Iterable[Source],
        recogniser: Recogniser = LOCAL,
        options: Options | None = None,
        title: str = "",
        *,
        ids: Iterable[str] = (),
        was_asked: bool = False,
        only_keep: bool = False,
        version_of: str = "",
    ) -> list[Job]:
        """Put new jobs at the end of the queue, one for each source; without `title`, each has its file's name.

        `ids` are theirs, where they are not to be new ones. `was_asked` where the user has said already that they are
        to be sent, whatever speaks against it; `only_keep` where they are only to be in the list. `version_of` is the
        first job of the same recording.
        """
        added = []
        for source, job_id in zip_longest(sources, ids):
            self._newest = max(self._now(), self._newest + timedelta(microseconds=1))  # no two wait at one place
            job = Job(
                id=job_id or uuid.uuid4().hex,
                source=source,
                created=self._newest,
                phase=Cancelled() if only_keep else Waiting(),
                recogniser=recogniser,
                options=for_recogniser(options or Options(), recogniser, is_file=isinstance(source, FileSource)),
                title=title or source.title,
                duration_ms=source.duration_ms if isinstance(source, FileSource) else None,
                version_of=version_of,
            )
            if was_asked:
                self._attempts.send_all_the_same(job.id)
            self.book.add(job)
            self._start(job.id)
            added.append(job)
        return added

    def add_finished(
        self,
        source: FileSource,
        finished: Finished,
        title: str,
        *,
        job_id: str = "",
        notes: str = "",
        tags: tuple[str, ...] = (),
        imported: str = "",
    ) -> Job:
        """Put a job in the list whose recording has been transcribed already: by the recogniser of this computer, or
        elsewhere, where `imported` is the file its transcript came from. `job_id` is where it is not to be a new one.
        """
        job = Job(
            job_id or uuid.uuid4().hex,
            source,
            self._now(),
            Completed(),
            title=title,
            duration_ms=source.duration_ms,
            notes=notes,
            tags=tags,
            imported=imported,
        )
        self._results.hold(job.id, finished)
        self.book.put(job)
        self._start(job.id)  # to write it down
        return job

    async def keep_new(self) -> None:
        """Return once all that was added is on the disk, or could not be written, which the jobs say themselves."""
        with contextlib.suppress(StorageError):
            await self._carrier.keep_new()

    def cancel(self, job_id: str) -> None:
        """Stop a job that has not ended; one that has, or is unknown, stays as it is.

        What is recognised of it stays, as the transcript of a part; `retry` goes on from there. A service goes on with
        what it has accepted; its result can still be looked for.
        """
        task = self._tasks.get(job_id)
        job = self.book.get(job_id)
        if task is not None:
            task.get_loop().call_soon(task.cancel, BY_USER)  # once it has begun: before, it would never hear of it
        elif job is not None and not job.has_ended:
            self.book.change(job_id, phase=Cancelled())
            self._start(job_id)  # to write it down

    def retry(self, job_id: str, recogniser: Recogniser | None = None, options: Options | None = None) -> None:
        """Send a recording again, elsewhere or with other options if told, or save again what could not be saved. It
        begins where the transcript of a part ends, if there is one of the same sort, and waits at the end of the line.
        This is the only way by which a recording is sent twice.
        """
        job = self.book.get(job_id)
        if job is None or self._results.is_unsaved(job_id):
            self.save_again(job_id)
            return
        if job_id in self._tasks:
            if job.stands_still:  # it is only being written down
                self._tasks[job_id].add_done_callback(functools.partial(self._retry_after, job_id, recogniser, options))
            return
        recogniser = recogniser or job.recogniser
        chosen = for_recogniser(options or job.options, recogniser, is_file=isinstance(job.source, FileSource))
        self._attempts.release(recogniser)
        self._attempts.send_all_the_same(job_id)
        self._results.do_not_read_again(job_id)
        until_ms = job.until_ms if (recogniser, chosen) == (job.recogniser, job.options) else None
        job = replace(job, recogniser=recogniser, options=chosen, until_ms=until_ms, rank=self._now().timestamp())
        self.book.put(replace(job, phase=Waiting(), request_id="", sent=None, generation_id=""))
        self._start(job_id)

    def save_again(self, job_id: str) -> None:
        """Write down what came of a job, if the disk did not take it; nothing is sent for that."""
        if self._results.is_unsaved(job_id) and job_id not in self._tasks and job_id in self.book:
            self._start(job_id)

    def _retry_after(
        self,
        job_id: str,
        recogniser: Recogniser | None,
        options: Options | None,
        task: asyncio.Task[None],  # noqa: ARG002  callbacks get it
    ) -> None:
        if not self._is_closed:
            self.retry(job_id, recogniser, options)

    def look_again(self, job_id: str) -> None:
        """Ask the service once more for what it has of a job, without sending anything."""
        job = self.book.get(job_id)
        if job is not None and job_id not in self._tasks and job.can_look_again:
            self._attempts.release(job.recogniser)
            if isinstance(job.phase, Failed) and isinstance(job.phase.error, AnswerKeptError):
                self._results.read_again(job_id, job.phase.error)
            self.book.change(job_id, phase=job.phase_to_go_on)
            self._start(job_id)

    def resume(self, recogniser: Recogniser) -> None:
        """Let the jobs go on that stood still for this recogniser; those not sent yet go to its new address."""
        self._attempts.release(recogniser)
        for job in self.jobs:
            is_held = job.recogniser.id == recogniser.id and not job.has_ended and not isinstance(job.phase, Unsure)
            if not is_held or job.id in self._tasks:
                continue
            was_sent = bool(job.generation_id or job.request_id)
            self.book.put(replace(job, phase=job.phase_to_go_on, recogniser=job.recogniser if was_sent else recogniser))
            self._start(job.id)

    async def move(self, job_id: str, before_id: str | None) -> None:
        """Put a job that waits before another that waits, or at the end of the line. Raises `StorageError`."""
        await self.book.move(job_id, before_id, self._line.waiting)

    @property
    def is_stopped(self) -> bool:
        """Whether no waiting job is begun at the moment."""
        return self._line.is_stopped

    def stop_line(self) -> None:
        """Begin no other job until `go_on`; those at work are finished."""
        self._line.stop()

    def go_on(self) -> None:
        self._line.go_on()

    async def let_go(self, *job_ids: str) -> set[str]:
        """Stop jobs and leave them to whoever moves them out of the store; their state there is the last. The answer is
        which of them can go on: they were on their way, or what came of them is not on the disk.
        """
        await asyncio.sleep(0)  # a task that has not begun would never hear that it is to stop
        tasks = {job_id: self._tasks[job_id] for job_id in job_ids if job_id in self._tasks}
        can_go_on = {one for one, task in tasks.items() if not task.cancelling() and self.book[one].is_under_way}
        for task in tasks.values():  # all, before the first leaves its place: that is for none of the others
            task.cancel(BY_USER)
        if tasks:
            await asyncio.wait(tasks.values())
        for job_id in job_ids:
            if job_id in self.book and self._results.is_unsaved(job_id):
                await self._results.keep(job_id)
                can_go_on.add(job_id)
            self.book.forget(job_id)
        return can_go_on

    def go_on_again(self, job_id: str) -> None:
        """Have a job go on from where it was let go, by what a service has of it; one that was finished stays so."""
        job = self.book.get(job_id)
        if job is None or job_id in self._tasks:
            return
        if isinstance(job.phase, Cancelled) or job.until_ms is not None or self._results.is_unsaved(job_id):
            self.book.put(job.from_earlier())
            self._start(job_id)

    async def transcript(self, job_id: str) -> Transcript | None:
        """The transcript of a completed job. Raises `StorageError`."""
        return await self._results.transcript(job_id)

    async def beginning(self, job_id: str) -> Transcript | None:
        """What `beginning_of` has of the transcript of a completed job. Raises `StorageError`."""
        return await self._results.beginning(job_id)

    async def amend(self, job_id: str, change: Callable[[Transcript], Transcript]) -> None:
        """Change the transcript of a completed job, in a thread, where nobody works on it. Raises `StorageError`."""
        await self.book.amend(job_id, change, self._places_of)

    async def wait_until_still(self, job_id: str) -> Job:
        """Return a job once it has ended, or stands still because the user must decide."""
        while (task := self._tasks.get(job_id)) is not None:
            await asyncio.wait([task])
        return self.book[job_id]

    async def close(self) -> None:
        """Let go of all tasks; jobs that had not ended stay in the store as they were, to go on at the next start."""
        self._is_closed = True
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await self.book.close()

    def _order(self, job_id: str) -> float:
        return self.book[job_id].order

    def _start(self, job_id: str) -> None:
        task = asyncio.get_running_loop().create_task(self._carrier.carry(job_id), name=f"job {job_id}")
        self._tasks[job_id] = task
        task.add_done_callback(functools.partial(self._task_ended, job_id))

    def _task_ended(self, job_id: str, task: asyncio.Task[None]) -> None:
        del self._tasks[job_id]
        self._so_far.forget(job_id)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            # A bug of ours: the job must not look alive, and the report goes to the loop's last-resort handler.
            self.book.change(job_id, phase=Failed(SttError(detail=repr(error))))
            report(error)
