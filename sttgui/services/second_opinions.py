"""Has another model of this computer listen to what was transcribed."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.models import DEFAULT, Model, second_to
from sttgui.domain.second_opinion import compare
from sttgui.domain.transcript import SecondOpinion
from sttgui.services.attempts import OpenClient
from sttgui.services.idle_work import heard_by
from sttgui.services.job_runner import JobRunner


class SecondOpinions:
    """What is done in idle time after a model of this computer has transcribed a recording (an `IdleTask`).

    `ready` are the models that can be used. `take` puts what was heard to a transcript that is being worked on, and
    says whether it is; the others are written by this class.
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

    def is_on(self) -> bool:
        return self._is_on()

    def is_wanted(self, job: Job) -> bool:
        return job.is_second_wanted and isinstance(job.phase, Completed)

    async def do(self, job: Job) -> None:
        await self._hear(job)
        if self._runner.job(job.id) is not None:
            self._runner.book.change(job.id, is_second_wanted=False)
            with contextlib.suppress(SttError):
                await self._runner.book.save(job.id)

    async def _hear(self, job: Job) -> None:
        """Raises `SttError`."""
        transcript = await self._runner.transcript(job.id)
        if transcript is None or not isinstance(job.source, FileSource):
            return
        language = transcript.language or job.options.language
        model = second_to(job.engine.model or DEFAULT.id, language, self._ready())
        if model is None:
            return
        heard = await heard_by(
            model.id,
            job.source,
            replace(job.options, language=language),
            open_client=self._open_client,
            request_id=f"sttgui:second:{job.id}",
            sleep=self._sleep,
        )
        second = await asyncio.to_thread(compare, transcript, heard, model.id)
        if second is None or self._take(job.id, second):
            return
        await self._runner.amend(job.id, lambda transcript: replace(transcript, second=second))
        self._take(job.id, second)  # where it was opened while this was written


def can_be_heard(job: Job) -> bool:
    """Whether a second model would write what the first one wrote: the words of a file, in the language spoken. What
    others than the recognisers here made is another thing.
    """
    if job.imported:
        return False
    return job.engine.is_embedded and isinstance(job.source, FileSource) and not job.options.translate
