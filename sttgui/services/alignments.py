"""Has a model of this computer find the words of a transcript in their sound."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from sttgui.domain.alignment import lacks_times, room_of, with_times
from sttgui.domain.errors import ModelMissingError, SttError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.models import DEFAULT, Model, aligner
from sttgui.domain.options import DETECT, Options
from sttgui.domain.transcript import Transcript, Word
from sttgui.services.attempts import OpenClient
from sttgui.services.idle_work import answered_by
from sttgui.services.job_runner import JobRunner

Change = Callable[[Transcript], Transcript]

WAIT_S = 2.0  # for somebody who writes
MOST_WAITS = 30


class Take(Protocol):
    """Changes a transcript that is being worked on."""

    def __call__(self, job_id: str, change: Change, *, may_wait: bool) -> bool | None: ...


class Alignments:
    """What is done in idle time for a transcript whose words have no times, or estimated ones (an `IdleTask`); a
    paragraph is aligned at once.

    `ready` are the models that can be used. `take` has a transcript that is being worked on changed, and says whether
    it is, or `None` where that would come between somebody's keys; `written` returns once that is on the disk. The
    others are written by this class.
    """

    def __init__(
        self,
        runner: JobRunner,
        *,
        open_client: OpenClient,
        ready: Callable[[], Sequence[Model]],
        take: Take,
        written: Callable[[str], Awaitable[None]],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._runner = runner
        self._open_client = open_client
        self._ready = ready
        self._take = take
        self._written = written
        self._sleep = sleep

    def is_on(self) -> bool:
        return bool(self._ready())

    def is_wanted(self, job: Job) -> bool:
        return job.are_times_wanted and isinstance(job.phase, Completed)

    async def do(self, job: Job) -> None:
        transcript = await self._runner.transcript(job.id)
        if transcript is not None and lacks_times(transcript):
            words = [word for word in transcript.words if word.text]
            model = self._model_for(job, transcript)
            heard = await self._heard(job, transcript, words, model)
            change = partial(with_times, heard=heard, model=model.id)
            if model.languages and not _language(job, transcript) and _is_mostly_unfit(change(transcript)):
                raise ModelMissingError(name=DEFAULT.id)  # it may be in a language that this one does not know
            if not await self._taken(job.id, change):
                await self._runner.amend(job.id, change)
                await self._taken(job.id, partial(_if_lacking, change))  # where it was opened while this was written
        await self._written(job.id)
        if self._runner.job(job.id) is not None:
            self._runner.book.change(job.id, are_times_wanted=False)
            with contextlib.suppress(SttError):
                await self._runner.book.save(job.id)

    async def paragraph(self, job: Job, transcript: Transcript, number: int) -> list[Word]:
        """The words of one paragraph with the times found between its neighbours; without, where there are none.

        Raises `SttError`.
        """
        words = [word for word in transcript.paragraphs[number].words if word.text]
        model = self._model_for(job, transcript)
        return await self._heard(job, transcript, words, model, room=room_of(transcript, number))

    async def _taken(self, job_id: str, change: Change) -> bool:
        """Whether a transcript that is being worked on takes its times; not between the keys of one who writes."""
        for _ in range(MOST_WAITS):
            if (taken := self._take(job_id, change, may_wait=True)) is not None:
                return taken
            await self._sleep(WAIT_S)
        return bool(self._take(job_id, change, may_wait=False))

    def _model_for(self, job: Job, transcript: Transcript) -> Model:
        """Raises `ModelMissingError`."""
        model = aligner(_language(job, transcript), self._ready())
        if model is None:
            raise ModelMissingError(name=DEFAULT.id)
        return model

    async def _heard(
        self,
        job: Job,
        transcript: Transcript,
        words: Sequence[Word],
        model: Model,
        *,
        room: tuple[int, int | None] = (0, None),
    ) -> list[Word]:
        """The words with the times a model finds. Raises `SttError`."""
        assert isinstance(job.source, FileSource)
        said = tuple(word.text for word in words)
        answer = await answered_by(
            model.id,
            replace(job.source, from_ms=room[0], until_ms=room[1], said=said),
            Options(language=_language(job, transcript), track=job.options.track),
            open_client=self._open_client,
            request_id=f"sttgui:times:{job.id}",
            sleep=self._sleep,
        )
        return list(answer.transcript.words)


def _language(job: Job, transcript: Transcript) -> str:
    """What is spoken, empty where nobody knows."""
    return transcript.language or ("" if job.options.language == DETECT else job.options.language)


def _is_mostly_unfit(transcript: Transcript) -> bool:
    unfit = transcript.timing.unfit if transcript.timing is not None else ()
    return sum(end - begin for begin, end in unfit) > transcript.word_count / 2


def _if_lacking(change: Change, transcript: Transcript) -> Transcript:
    return change(transcript) if lacks_times(transcript) else transcript
