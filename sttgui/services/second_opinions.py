"""Has another model of this computer listen to what was transcribed, while nothing else is to be done."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace

from sttgui.domain.engines import LOCAL
from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.models import DEFAULT, Model, second_to
from sttgui.domain.options import for_engine
from sttgui.domain.recognition import Finished, SttClient
from sttgui.domain.second_opinion import compare
from sttgui.domain.transcript import SecondOpinion, Transcript
from sttgui.services.attempts import OpenClient
from sttgui.services.job_runner import JobRunner
from sttgui.services.polling import local_delays
from sttgui.services.results import report


class SecondOpinions:
    """One recording after the other, each after a model of this computer has transcribed it. Must be used on one event
    loop.

    It gives way to every job of this computer, and begins anew later; what was not heard goes on after a restart.
    `ready` are the models that can be used. Where `is_on` says no, nothing is begun. `take` puts what was heard to a
    transcript that is being worked on, and says whether it is; the others are written by this class.
    """

    def __init__(
        self,
        runner: JobRunner,
        *,
        open_client: OpenClient,
        ready: Callable[[], Sequence[Model]],
        is_on: Callable[[], bool],
        take: Callable[[str, SecondOpinion], bool],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._runner = runner
        self._open_client = open_client
        self._ready = ready
        self._is_on = is_on
        self._take = take
        self._sleep = sleep
        self._at_work: set[str] = set()  # jobs of this computer that go on by themselves
        self._wanted: dict[str, None] = {}
        self._task: asyncio.Task[None] | None = None
        self._is_closed = False
        self._unsubscribe = runner.subscribe(self._job_changed)
        runner.subscribe_loaded(self._loaded)

    async def close(self) -> None:
        """Let go of what is heard; it begins anew at the next start."""
        self._is_closed = True
        self._unsubscribe()
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def look(self) -> None:
        """Begin what is to be heard, where nothing else is to be done; to be called when `is_on` or `ready` change."""
        if self._is_closed or not self._wanted:
            return
        if self._task is None and not self._at_work and self._is_on():
            self._task = asyncio.get_running_loop().create_task(self._hear_all(), name="second opinions")
            self._task.add_done_callback(self._ended)

    def _job_changed(self, job: Job) -> None:
        if job.engine.is_embedded and not job.stands_still:
            self._at_work.add(job.id)
            if self._task is not None:
                self._task.cancel()
            return
        was_at_work = job.id in self._at_work
        self._at_work.discard(job.id)
        if was_at_work:
            self._want([job])

    def _loaded(self, jobs: list[Job]) -> None:
        self._want(jobs)

    def _want(self, jobs: Iterable[Job]) -> None:
        self._wanted.update({job.id: None for job in jobs if job.is_second_wanted and isinstance(job.phase, Completed)})
        self.look()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._task = None
        error = None if task.cancelled() else task.exception()
        if error is not None:
            report(error)
        elif task.cancelled():
            self.look()  # else what waits would wait for the next job, where the last one has ended meanwhile

    async def _hear_all(self) -> None:
        while self._wanted and self._is_on():
            job_id = next(iter(self._wanted))
            try:
                await self._hear(job_id)
            except SttError:  # nobody asked for it: it is tried once more at the next start
                pass
            else:
                await self._note_heard(job_id)
            self._wanted.pop(job_id, None)

    async def _note_heard(self, job_id: str) -> None:
        if self._runner.job(job_id) is not None:
            self._runner.book.change(job_id, is_second_wanted=False)
            with contextlib.suppress(SttError):
                await self._runner.book.save(job_id)

    async def _hear(self, job_id: str) -> None:
        """Raises `SttError`."""
        job = self._runner.job(job_id)
        transcript = await self._runner.transcript(job_id) if job is not None else None
        if job is None or transcript is None:
            return
        language = transcript.language or job.options.language
        model = second_to(job.engine.model or DEFAULT.id, language, self._ready())
        if model is None:
            return
        heard = await self._transcribed(job, model, language)
        second = await asyncio.to_thread(compare, transcript, heard, model.id)
        if second is None or self._take(job_id, second):
            return
        await self._runner.add_second(job_id, second)
        self._take(job_id, second)  # where it was opened while this was written

    async def _transcribed(self, job: Job, model: Model, language: str) -> Transcript:
        engine = replace(LOCAL, model=model.id)
        options = for_engine(replace(job.options, language=language), engine, is_file=True)
        client = await self._open_client(engine)
        accepted = await client.create(
            job.source, options, _nobody_asks, request_id=f"sttgui:second:{job.id}", before_last=_nothing_to_note
        )
        finished = accepted.finished or await self._watched(client, accepted.generation_id)
        return finished.transcript

    async def _watched(self, client: SttClient, generation_id: str) -> Finished:
        try:
            for delay in local_delays():
                await self._sleep(delay)
                answer = await client.fetch(generation_id)
                if isinstance(answer, Finished):
                    return answer
        except asyncio.CancelledError:  # a job wants to be done
            with contextlib.suppress(SttError):
                await client.cancel(generation_id)
            raise
        raise AssertionError("the delays never end")


def can_be_heard(job: Job) -> bool:
    """Whether a second model would write what the first one wrote: the words of a file, in the language spoken."""
    return job.engine.is_embedded and isinstance(job.source, FileSource) and not job.options.translate


def _nobody_asks(part: float) -> None:
    del part


async def _nothing_to_note() -> None:
    """What is done on this computer is done anew after a break."""
