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
from pathlib import Path
from typing import Any, TypeVar

from sttgui.api import read_saved_answer
from sttgui.domain.doubt import to_check
from sttgui.domain.engines import LOCAL, Engine
from sttgui.domain.errors import (
    AddressWrongError,
    AnswerKeptError,
    AnswerUnreadableError,
    BalanceUsedUpError,
    EngineCrashedError,
    KeyRefusedError,
    NotAllowedError,
    NotConnectedError,
    RedirectedError,
    ServerLacksModelError,
    ServiceBusyError,
    ServiceError,
    StorageError,
    SttError,
    SubmitUnknownError,
    SurroundingsError,
)
from sttgui.domain.jobs import (
    ENDED,
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Paused,
    Phase,
    Queued,
    Source,
    Unsure,
    UrlSource,
    Waiting,
)
from sttgui.domain.notices import missing_results
from sttgui.domain.options import Options, for_engine
from sttgui.domain.pace import expected_ms
from sttgui.domain.recognition import Finished, SttClient
from sttgui.domain.transcript import Transcript
from sttgui.services.delivery import Delivery
from sttgui.services.job_book import JobBook, Listener, LoadedListener, SavingListener
from sttgui.services.line import Line
from sttgui.services.polling import BUSY_DELAYS_S, CONNECT_DELAYS_S, CRASH_DELAYS_S, LOOK_DELAYS_S
from sttgui.services.ports import TranscriptStore
from sttgui.services.so_far import SoFar, SoFarListener

OpenClient = Callable[[Engine], Awaitable[SttClient]]
_Made = TypeVar("_Made")
Objection = Callable[[Job, list[Job]], Awaitable[SttError | None]]

AT_WORK = 2
NEWEST = 200  # jobs of earlier times that are shown while the others are still being read: some screens full
STEP_S = 0.001  # between neighbours in the line where the user put them there; nobody adds a recording so fast
BY_USER = "by the user"  # tells a cancelled job from one let go because the app closes
# Only the user can put these right; until then nothing more is sent to that recogniser.
NEEDS_USER = (
    KeyRefusedError,
    BalanceUsedUpError,
    NotAllowedError,
    RedirectedError,
    AddressWrongError,
    SurroundingsError,
    ServerLacksModelError,
)


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _as_it_is(transcript: Transcript) -> Transcript:
    """A transcript of which nothing is corrected."""
    return transcript


async def _no_objection(job: Job, jobs: list[Job]) -> None:
    """Nothing speaks against sending a job."""


class _StandsStillError(Exception):
    """Ends a job's task without ending the job: it waits for the user in this phase."""

    def __init__(self, phase: Paused | Unsure) -> None:
        super().__init__()
        self.phase = phase


class JobRunner:
    """Owns the jobs and their tasks. Must be used on one event loop; listeners are called on it.

    `open_client` gives the client of an engine, starting what must be started. Two jobs are at work at a time, the
    others wait in the order they came. What may cost money is sent once; after that only `retry` sends it again.
    `objection` is asked before a job is sent, with all jobs, for what speaks against it; then only `retry` sends it.
    `correct` changes each new transcript before it is kept; it is called in a thread.
    """

    def __init__(
        self,
        *,
        open_client: OpenClient,
        store: TranscriptStore,
        objection: Objection = _no_objection,
        correct: Callable[[Transcript], Transcript] = _as_it_is,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = _utc_now,
        at_work: int = AT_WORK,
    ) -> None:
        self._open_client = open_client
        self._store = store
        self._objection = objection
        self._correct = correct
        self._sleep = sleep
        self._clock = clock
        self._now = now
        self._book = JobBook(store)
        self._line = Line(at_work, self._order)
        self._arrivals = asyncio.Lock()  # so that those who came together reach the line in their order
        self._newest = datetime.min.replace(tzinfo=UTC)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._unsaved: dict[str, Finished] = {}
        self._unread: dict[str, AnswerKeptError] = {}  # whose answers on the disk are to be read once more
        self._so_far = SoFar()
        self._held: dict[str, SttError] = {}
        self._wanted_all_the_same: set[str] = set()
        self._is_closed = False

    @property
    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        return list(self._book)

    def job(self, job_id: str) -> Job | None:
        return self._book.get(job_id)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every new state of every job; returns what ends that."""
        return self._book.subscribe(listener)

    def subscribe_newest(self, listener: LoadedListener) -> None:
        """Call `listener` with the newest of the jobs that `load` brings back, as soon as there are some to show."""
        self._book.subscribe_newest(listener)

    def subscribe_loaded(self, listener: LoadedListener) -> None:
        """Call `listener` with the jobs that `load` brings back, of which `subscribe` tells only those that go on."""
        self._book.subscribe_loaded(listener)

    def subscribe_saving(self, listener: SavingListener) -> None:
        """Call `listener` whenever something was written to the disk, or with why it could not be."""
        self._book.subscribe_saving(listener)

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
        newest: set[str] = set()
        if not self.jobs:
            found = await asyncio.to_thread(self._store.jobs, NEWEST)
            ended = [job for job in found if job.has_ended and job.id not in self._book]
            newest.update(job.id for job in ended)
            self._book.bring_back_newest(ended)
        known = await asyncio.to_thread(self._store.jobs)
        # One of the newest may have been removed while the others were read.
        jobs = [job for job in known if job.id not in self._book and job.id not in newest]
        self._book.bring_back(job if job.has_ended else _from_earlier(job) for job in jobs)
        # A result that is ready may be forgotten at the service, so those come first.
        for job in sorted(jobs, key=lambda job: (not job.generation_id, job.order)):
            if not job.has_ended:
                self._start(job.id)

    def add(
        self,
        sources: Iterable[Source],
        engine: Engine = LOCAL,
        options: Options | None = None,
        title: str = "",
        *,
        ids: Iterable[str] = (),
        was_asked: bool = False,
        only_keep: bool = False,
    ) -> list[Job]:
        """Put new jobs at the end of the queue, one for each source; without `title`, each has its file's name.

        `ids` are theirs, where they are not to be new ones. `was_asked` where the user has said already that they are
        to be sent, whatever speaks against it; `only_keep` where they are only to be in the list.
        """
        added = []
        for source, job_id in zip_longest(sources, ids):
            self._newest = max(self._now(), self._newest + timedelta(microseconds=1))  # no two wait at one place
            job = Job(
                id=job_id or uuid.uuid4().hex,
                source=source,
                created=self._newest,
                phase=Cancelled() if only_keep else Waiting(),
                engine=engine,
                options=for_engine(options or Options(), engine, is_file=isinstance(source, FileSource)),
                title=title or _title(source),
                duration_ms=source.duration_ms if isinstance(source, FileSource) else None,
            )
            if was_asked:
                self._wanted_all_the_same.add(job.id)
            self._book.add(job)
            self._start(job.id)
            added.append(job)
        return added

    async def keep_new(self) -> None:
        """Return once all that was added is on the disk, or could not be written, which the jobs say themselves."""
        with contextlib.suppress(StorageError):
            async with self._arrivals:
                await self._book.save_new()

    def cancel(self, job_id: str) -> None:
        """Stop a job that has not ended; one that has, or is unknown, stays as it is.

        A service goes on with what it has accepted; its result can still be looked for.
        """
        task = self._tasks.get(job_id)
        job = self._book.get(job_id)
        if task is not None:
            task.cancel(BY_USER)
        elif job is not None and not job.has_ended:
            self._book.change(job_id, phase=Cancelled())
            self._start(job_id)  # to write it down

    def retry(self, job_id: str, engine: Engine | None = None, options: Options | None = None) -> None:
        """Send a recording again from the start, elsewhere or with other options if told, or save again what could
        not be saved. It waits at the end of the line. This is the only way by which a recording is sent twice.
        """
        job = self._book.get(job_id)
        if job is None:
            return
        if job_id in self._tasks:
            if _stands_still(job):  # it is only being written down
                self._tasks[job_id].add_done_callback(functools.partial(self._retry_after, job_id, engine, options))
            return
        if job_id not in self._unsaved:
            engine = engine or job.engine
            chosen = for_engine(options or job.options, engine, is_file=isinstance(job.source, FileSource))
            self._held.pop(engine.id, None)
            self._wanted_all_the_same.add(job_id)
            self._unread.pop(job_id, None)
            self._book.put(
                replace(
                    job,
                    phase=Waiting(),
                    engine=engine,
                    options=chosen,
                    request_id="",
                    sent=None,
                    generation_id="",
                    rank=self._now().timestamp(),
                )
            )
        self._start(job_id)

    def _retry_after(
        self,
        job_id: str,
        engine: Engine | None,
        options: Options | None,
        task: asyncio.Task[None],  # noqa: ARG002  callbacks get it
    ) -> None:
        if not self._is_closed:
            self.retry(job_id, engine, options)

    def look_again(self, job_id: str) -> None:
        """Ask the service once more for what it has of a job, without sending anything."""
        job = self._book.get(job_id)
        if job is not None and job_id not in self._tasks and job.can_look_again:
            self._held.pop(job.engine.id, None)
            if isinstance(job.phase, Failed) and isinstance(job.phase.error, AnswerKeptError):
                self._unread[job_id] = job.phase.error
            self._book.change(job_id, phase=_phase_to_go_on(job))
            self._start(job_id)

    def resume(self, engine: Engine) -> None:
        """Let the jobs go on that stood still for this recogniser; those not sent yet go to its new address."""
        self._held.pop(engine.id, None)
        for job in self.jobs:
            if job.engine.id != engine.id or job.has_ended or job.id in self._tasks or isinstance(job.phase, Unsure):
                continue
            was_sent = bool(job.generation_id or job.request_id)
            self._book.put(replace(job, phase=_phase_to_go_on(job), engine=job.engine if was_sent else engine))
            self._start(job.id)

    async def move(self, job_id: str, before_id: str | None) -> None:
        """Put a job that waits before another that waits, or at the end of the line. Raises `StorageError`."""
        waiting = [self._book[name] for name in self._line.waiting]
        moved = next((job for job in waiting if job.id == job_id), None)
        if moved is None or before_id == job_id:
            return
        waiting.remove(moved)
        place = next((place for place, job in enumerate(waiting) if job.id == before_id), len(waiting))
        before, after = waiting[:place], waiting[place:]
        rank = _between(before[-1] if before else None, after[0] if after else None, moved)
        if (not before or before[-1].order < rank) and (not after or rank < after[0].order):
            changed = [replace(moved, rank=rank)]
        else:  # no number is left between its neighbours
            line = [*before, moved, *after]
            first = min(job.order for job in line)
            changed = [replace(job, rank=first + number * STEP_S) for number, job in enumerate(line)]
        for job in changed:
            self._book.put(job)
        for job in changed:
            await self._book.save(job.id)

    async def describe(
        self, job_id: str, *, title: str | None = None, notes: str | None = None, tags: tuple[str, ...] | None = None
    ) -> None:
        """Change what the user wrote about a job, on the disk too; what is `None` stays. Raises `StorageError`."""
        job = self._book.get(job_id)
        if job is None:
            return
        self._book.put(
            replace(
                job,
                title=job.title if title is None else title,
                notes=job.notes if notes is None else notes,
                tags=job.tags if tags is None else tags,
            )
        )
        await self._book.save(job_id)  # it may be so new that it was not written yet
        if title is not None:
            await self._book.write(self._store.rename, job_id, title)
        if notes is not None:
            await self._book.write(self._store.set_notes, job_id, notes)
        if tags is not None:
            await self._book.write(self._store.set_tags, job_id, tags)

    @property
    def is_stopped(self) -> bool:
        """Whether no waiting job is begun at the moment."""
        return self._line.is_stopped

    def stop_line(self) -> None:
        """Begin no other job until `go_on`; those at work are finished."""
        self._line.stop()

    def go_on(self) -> None:
        self._line.go_on()

    async def relocate(self, job_id: str, path: Path) -> None:
        """Note where the recording of a job is now. Raises `StorageError`."""
        job = self._book.get(job_id)
        if job is not None and isinstance(job.source, FileSource):
            self._book.change(job_id, source=replace(job.source, path=path))
            await self._book.save(job_id)

    async def let_go(self, job_id: str) -> None:
        """Stop a job and leave it to whoever moves it out of the store; its state there is the last."""
        task = self._tasks.get(job_id)
        if task is not None:
            task.cancel(BY_USER)
            await asyncio.wait([task])
        self._book.forget(job_id)
        self._unsaved.pop(job_id, None)

    async def transcript(self, job_id: str) -> Transcript | None:
        """The transcript of a completed job. Raises `StorageError`."""
        unsaved = self._unsaved.get(job_id)
        if unsaved is not None:
            return unsaved.transcript
        return await asyncio.to_thread(self._store.transcript, job_id)

    async def save_transcript(self, job_id: str, transcript: Transcript, to_check: int | None) -> None:
        """Write an edited transcript down, and what the list says of it. Raises `StorageError`."""
        if self._book.get(job_id) is not None:  # first, so that nothing is written with the old counts after this
            self._book.change(job_id, word_count=transcript.word_count, to_check=to_check)
        await self._book.write(self._store.save_transcript, job_id, transcript, to_check)

    async def wait_until_still(self, job_id: str) -> Job:
        """Return a job once it has ended, or stands still because the user must decide."""
        while (task := self._tasks.get(job_id)) is not None:
            await asyncio.wait([task])
        return self._book[job_id]

    async def wait_until_idle(self) -> None:
        """Return once every job has ended or stands still."""
        while self._tasks:
            await asyncio.wait(list(self._tasks.values()))

    async def close(self) -> None:
        """Let go of all tasks; jobs that had not ended stay in the store as they were, to go on at the next start."""
        self._is_closed = True
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await self._book.close()

    def _order(self, job_id: str) -> float:
        return self._book[job_id].order

    def _start(self, job_id: str) -> None:
        task = asyncio.get_running_loop().create_task(self._carry(job_id), name=f"job {job_id}")
        self._tasks[job_id] = task
        task.add_done_callback(functools.partial(self._task_ended, job_id))

    def _task_ended(self, job_id: str, task: asyncio.Task[None]) -> None:
        del self._tasks[job_id]
        self._so_far.forget(job_id)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            # A bug of ours: the job must not look alive, and the report goes to the loop's last-resort handler.
            self._book.change(job_id, phase=Failed(SttError(detail=repr(error))))
            self._report(error)

    @staticmethod
    def _report(error: BaseException) -> None:
        what = {"message": "a job failed unexpectedly", "exception": error}
        asyncio.get_running_loop().call_exception_handler(what)

    async def _carry(self, job_id: str) -> None:
        """One job from where it is to its end; the only place that ends one."""
        try:
            if job_id not in self._unsaved:
                async with self._arrivals:
                    if self._book.is_new(job_id):
                        await self._book.save_new()
                    else:
                        await self._book.save(job_id)
                if self._book[job_id].has_ended:
                    return
                finished = self._unsaved[job_id] = await self._read_kept(job_id) or await self._recognise(job_id)
                corrected = await self._attempt(self._correct, finished.transcript, finished.transcript)
                self._unsaved[job_id] = replace(finished, transcript=corrected)
            await self._keep(job_id)
            self._unread.pop(job_id, None)
        except asyncio.CancelledError as cancelled:
            if cancelled.args == (BY_USER,):
                await self._end(job_id, Cancelled())
            raise
        except _StandsStillError as still:
            await self._end(job_id, still.phase)
        except SttError as error:
            await self._fail(job_id, self._unread.pop(job_id, error))
        except Exception as error:  # a mistake of ours: what the recogniser sent is on the disk before that is told
            if job_id not in self._unsaved:
                raise
            self._report(error)
            raw = self._unsaved[job_id].raw
            if await self._fail(job_id, AnswerUnreadableError(detail=repr(error), raw=raw)):
                del self._unsaved[job_id]

    async def _read_kept(self, job_id: str) -> Finished | None:
        """The transcript of an answer that could not be read when it came, where that can be done now."""
        if job_id not in self._unread:
            return None
        raw = await asyncio.to_thread(self._store.raw_answer, job_id) or b""
        with contextlib.suppress(ServiceError):
            return Finished(await asyncio.to_thread(read_saved_answer, raw), raw)
        if not self._book[job_id].generation_id:
            raise self._unread[job_id]
        return None

    async def _fail(self, job_id: str, error: SttError) -> bool:
        """End a job without a transcript; what came in place of one is kept, and whether it was is returned."""
        is_kept = await self._keep_raw(job_id, error)
        if is_kept and isinstance(error, AnswerUnreadableError):
            error = AnswerKeptError(detail=error.detail)
        await self._end(job_id, Failed(error))
        return is_kept

    async def _keep_raw(self, job_id: str, error: SttError) -> bool:
        """Write down the answer an error is about, if there is one; whether that was done."""
        if isinstance(error, ServiceError) and error.raw:
            with contextlib.suppress(StorageError):
                await self._book.write(self._store.save_answer, self._book[job_id], error.raw)
                return True
        return False

    async def _attempt(self, call: Callable[[Transcript], _Made], transcript: Transcript, otherwise: _Made) -> _Made:
        """What is made of a transcript, in a thread; a mistake in that is reported, and costs nothing else."""
        try:
            return await asyncio.to_thread(call, transcript)
        except Exception as error:  # noqa: BLE001  whatever it is, the text is there
            self._report(error)
            return otherwise

    async def _recognise(self, job_id: str) -> Finished:
        """Send and watch, again and again where nothing was made of what was sent. Leaves its place while it waits."""
        connect_delays, busy_delays = iter(CONNECT_DELAYS_S), enumerate(BUSY_DELAYS_S, start=1)
        crash_delays = iter(CRASH_DELAYS_S)
        while True:
            try:
                lost = self._book[job_id].phase
                if isinstance(lost, Unsure):
                    await self._look_for(job_id, lost.error)
                async with self._line.place(job_id):
                    return await self._deliver(job_id)
            except SubmitUnknownError as error:
                await self._keep_raw(job_id, error)
                self._book.change(job_id, phase=Unsure(error))
            except SttError as error:
                is_embedded = self._book[job_id].engine.is_embedded
                match error:
                    case EngineCrashedError() if is_embedded and (soon := next(crash_delays, None)) is not None:
                        delay = soon
                        self._so_far.forget(job_id)
                        self._book.change(job_id, request_id="", sent=None, generation_id="")
                    case _ if is_embedded:
                        raise
                    case NotConnectedError():
                        delay = next(connect_delays, CONNECT_DELAYS_S[-1])
                    case ServiceBusyError() if (next_try := next(busy_delays, None)) and next_try[0] < error.tries:
                        delay = next_try[1] if error.retry_after_s is None else error.retry_after_s
                    case _ if isinstance(error, NEEDS_USER):
                        self._held[self._book[job_id].engine.id] = error
                        raise _StandsStillError(Paused(error)) from error
                    case _:
                        raise
                self._book.change(job_id, phase=Waiting(error))
                await self._book.save(job_id)
                await self._sleep(delay)

    async def _deliver(self, job_id: str) -> Finished:
        """Send what was not sent and watch it to its end."""
        held = self._held.get(self._book[job_id].engine.id)
        if held is not None:
            raise held
        await self._ask_before_sending(job_id)
        delivery = await self._delivery(job_id)
        finished = None if self._book[job_id].generation_id else await delivery.send()
        return finished or await delivery.watch()

    async def _ask_before_sending(self, job_id: str) -> None:
        job = self._book[job_id]
        if job.generation_id or job_id in self._wanted_all_the_same:
            return
        objection = await self._objection(job, self.jobs)
        if objection is not None:
            raise _StandsStillError(Paused(objection))

    async def _look_for(self, job_id: str, error: SttError) -> None:
        delivery = await self._delivery(job_id)
        if not await delivery.look_for(error, LOOK_DELAYS_S):
            raise _StandsStillError(Unsure(error, is_looking=False))

    async def _delivery(self, job_id: str) -> Delivery:
        client = await self._open_client(self._book[job_id].engine)
        return Delivery(
            client,
            self._book.desk(job_id),
            sleep=self._sleep,
            clock=self._clock,
            now=self._now,
            on_words=functools.partial(self._so_far.add, job_id),
            expected_ms=expected_ms(self._book[job_id], self._book),
        )

    async def _keep(self, job_id: str) -> None:
        finished = self._unsaved[job_id]
        job = self._book[job_id]
        transcript = finished.transcript
        if not job.engine.is_embedded:
            missing = missing_results(job.options, transcript)
            cost_usd = job.cost_usd if transcript.cost_usd is None else transcript.cost_usd
            transcript = replace(transcript, cost_usd=cost_usd, warnings=(*transcript.warnings, *missing))
        found: dict[str, Any] = {
            "word_count": transcript.word_count,
            "to_check": await self._attempt(to_check, transcript, None),
            "duration_ms": transcript.duration_ms or job.duration_ms,
        }
        completed = replace(self._book[job_id], phase=Completed(), **found)
        try:
            await self._book.write(self._store.save_result, completed, transcript, finished.raw)
        except StorageError as error:
            self._book.change(job_id, phase=Completed(unsaved=error), **found)
        else:
            del self._unsaved[job_id]
            self._book.change(job_id, phase=Completed(), **found)

    async def _end(self, job_id: str, phase: Phase) -> None:
        """Say how a job ended, or where it stands still, and write it down where that can be done."""
        self._book.change(job_id, phase=phase)
        with contextlib.suppress(StorageError):
            await self._book.save(job_id)


def _stands_still(job: Job) -> bool:
    """Whether nothing more comes of a job by itself."""
    return isinstance(job.phase, (*ENDED, Paused)) or (isinstance(job.phase, Unsure) and not job.phase.is_looking)


def _from_earlier(job: Job) -> Job:
    """A job that had not ended when the app did. The engine on this computer ended too, with all it knew."""
    if job.engine.is_embedded:
        job = replace(job, request_id="", sent=None, generation_id="")
    return replace(job, phase=_phase_to_go_on(job))


def _phase_to_go_on(job: Job) -> Phase:
    """Where a job goes on that was let go: nothing is sent that may have been sent before."""
    if job.engine.is_embedded:
        return Waiting()
    if job.generation_id:
        return Queued(job.generation_id)
    if job.request_id:
        return Unsure(job.phase.error if isinstance(job.phase, Unsure) else SubmitUnknownError())
    return Waiting()


def _between(before: Job | None, after: Job | None, moved: Job) -> float:
    """An order between two neighbours in the line, either of which may not be there."""
    if before is None:
        return moved.order if after is None else after.order - STEP_S
    return before.order + STEP_S if after is None else (before.order + after.order) / 2


def _title(source: Source) -> str:
    match source:
        case FileSource(path=path):
            return path.stem
        case UrlSource():
            return source.name
