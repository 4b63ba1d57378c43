"""Has a model of this computer find the words of a transcript in their sound."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial

from sttgui.domain.alignment import lacks_times, room_of, with_times
from sttgui.domain.errors import ModelMissingError, SttError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.models import DEFAULT, Model, aligner
from sttgui.domain.options import DETECT, Options
from sttgui.domain.transcript import Transcript, Word
from sttgui.services.attempts import OpenClient
from sttgui.services.idle_work import heard_by
from sttgui.services.job_runner import JobRunner

Change = Callable[[Transcript], Transcript]


class Alignments:
    """What is done in idle time for a transcript whose words have no times, or estimated ones (an `IdleTask`); a
    paragraph is aligned at once.

    `ready` are the models that can be used. `take` has a transcript that is being worked on changed, and says whether
    it is; the others are written by this class.
    """

    def __init__(
        self,
        runner: JobRunner,
        *,
        open_client: OpenClient,
        ready: Callable[[], Sequence[Model]],
        take: Callable[[str, Change], bool],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._runner = runner
        self._open_client = open_client
        self._ready = ready
        self._take = take
        self._sleep = sleep

    def is_on(self) -> bool:
        return bool(self._ready())

    def is_wanted(self, job: Job) -> bool:
        return job.are_times_wanted and isinstance(job.phase, Completed)

    async def do(self, job: Job) -> None:
        transcript = await self._runner.transcript(job.id)
        if transcript is not None and lacks_times(transcript):
            words = [word for word in transcript.words if word.text]
            heard, model = await self._heard(job, transcript, words, 0, None)
            change = partial(with_times, heard=heard, model=model)
            if not self._take(job.id, change):
                await self._runner.amend(job.id, change)
                self._take(job.id, partial(_if_lacking, change))  # where it was opened while this was written
        if self._runner.job(job.id) is not None:
            self._runner.book.change(job.id, are_times_wanted=False)
            with contextlib.suppress(SttError):
                await self._runner.book.save(job.id)

    async def paragraph(self, job: Job, transcript: Transcript, number: int) -> list[Word]:
        """The words of one paragraph with the times found between its neighbours; without, where there are none.

        Raises `SttError`.
        """
        words = [word for word in transcript.paragraphs[number].words if word.text]
        begin_ms, end_ms = room_of(transcript, number)
        return (await self._heard(job, transcript, words, begin_ms, end_ms))[0]

    async def _heard(
        self, job: Job, transcript: Transcript, words: Sequence[Word], from_ms: int, until_ms: int | None
    ) -> tuple[list[Word], str]:
        """The words with their times, and the name of the model that found them. Raises `SttError`."""
        language = transcript.language or ("" if job.options.language == DETECT else job.options.language)
        model = aligner(language, self._ready())
        if model is None or not isinstance(job.source, FileSource):
            raise ModelMissingError(name=DEFAULT.id)
        said = tuple(word.text for word in words)
        heard = await heard_by(
            model.id,
            replace(job.source, from_ms=from_ms, until_ms=until_ms, said=said),
            Options(language=language, track=job.options.track),
            open_client=self._open_client,
            request_id=f"sttgui:times:{job.id}",
            sleep=self._sleep,
        )
        return list(heard.words), model.id


def _if_lacking(change: Change, transcript: Transcript) -> Transcript:
    return change(transcript) if lacks_times(transcript) else transcript
