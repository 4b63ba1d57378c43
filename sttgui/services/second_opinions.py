"""Has another model of this computer listen to what was transcribed."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.models import DEFAULT, Model, second_to
from sttgui.domain.recognition import Pending
from sttgui.domain.second_opinion import compare
from sttgui.domain.transcript import Paragraph, SecondOpinion, Transcript, Word
from sttgui.services.attempts import OpenClient
from sttgui.services.idle_work import answered_by
from sttgui.services.job_runner import JobRunner


class Step(Enum):
    """How far the second listening to a recording is."""

    NOTHING = "done, or it cannot be done"
    POSSIBLE = "nobody asked for it"
    WAITS = "to be done when nothing else is"
    LISTENS = "being done"
    PAUSED = "to be done once it is not paused"
    FAILED = "tried in vain"


@dataclass(slots=True)
class _Heard:
    """What a model has heard of a recording so far."""

    job_id: str
    model: str
    words: list[Word] = field(default_factory=list)
    until_ms: int = 0  # up to here all is heard
    sure: int = 0  # so many of the words are of that
    fraction: float | None = None

    def add(self, answer: Pending) -> None:
        self.words += answer.words
        self.fraction = answer.fraction
        if answer.until_ms is not None:
            self.until_ms, self.sure = answer.until_ms, len(self.words)


class SecondOpinions:
    """What is done in idle time after a recording was transcribed (an `IdleTask`).

    `ready` are the models that can be used, `is_usual` tells of which transcripts a second opinion is wanted without
    being asked for. `take` puts what was heard to a transcript that is being worked on, and says whether it is;
    `written` returns once that is on the disk. The others are written by this class. What is interrupted goes on where
    it was, as long as the app is open.
    """

    def __init__(
        self,
        runner: JobRunner,
        *,
        open_client: OpenClient,
        ready: Callable[[], Sequence[Model]],
        is_usual: Callable[[Job], bool],
        take: Callable[[str, SecondOpinion], bool],
        written: Callable[[str], Awaitable[None]],
        is_paused: bool = False,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._runner = runner
        self._open_client = open_client
        self._ready = ready
        self._is_usual = is_usual
        self._take = take
        self._written = written
        self._sleep = sleep
        self._is_paused = is_paused
        self._heard: _Heard | None = None  # of the recording that was listened to last
        self._doing: asyncio.Task[object] | None = None
        self._kept = ""  # the recording in whose transcript it is, but not yet on the disk
        self._failed: set[str] = set()
        self._listeners: list[Callable[[], None]] = []

    @property
    def is_paused(self) -> bool:
        return self._is_paused

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` when the step of some recording may have changed."""
        self._listeners.append(listener)

    def step(self, job: Job, transcript: Transcript) -> tuple[Step, float | None]:
        """How far a recording is, and the part that is heard, 0..1, where that is known."""
        if (
            job.id == self._kept
            or not isinstance(job.phase, Completed)
            or not can_be_heard(job)
            or self._model(job, transcript) is None
        ):
            return Step.NOTHING, None
        if not self.is_wanted(job):
            return (Step.POSSIBLE if transcript.second is None and transcript.has_times else Step.NOTHING), None
        if self._doing is not None and self._heard is not None and self._heard.job_id == job.id:
            return Step.LISTENS, self._heard.fraction
        if self._is_paused:
            return Step.PAUSED, None
        return (Step.FAILED if job.id in self._failed else Step.WAITS), None

    async def ask(self, job_id: str) -> None:
        """Have a recording listened to, whatever is usual; it is begun by the idle work. Raises `StorageError`."""
        self._failed.discard(job_id)
        self._runner.book.change(job_id, is_second_wanted=True, is_second_asked=True)
        self._tell()
        await self._runner.book.save(job_id)

    def pause(self) -> None:
        """Listen to nothing until `go_on`."""
        self._is_paused = True
        self._interrupt()

    def go_on(self) -> None:
        """Listen again; it is begun by the idle work."""
        self._is_paused = False
        self._tell()

    def look(self) -> None:
        """Stop what nobody wants any more; to be called when something else `is_usual`."""
        job = None if self._heard is None else self._runner.job(self._heard.job_id)
        if job is None or not self.is_wanted(job):
            self._interrupt()

    def is_on(self) -> bool:
        return not self._is_paused

    def is_wanted(self, job: Job) -> bool:
        is_meant = job.is_second_asked or self._is_usual(job)
        return job.is_second_wanted and is_meant and isinstance(job.phase, Completed)

    async def do(self, job: Job) -> None:
        self._doing = asyncio.current_task()
        try:
            await self._hear(job)
        except SttError:
            self._failed.add(job.id)
            raise
        finally:
            self._doing = None
            self._kept = ""
            self._tell()
        if self._runner.job(job.id) is not None:
            self._runner.book.change(job.id, is_second_wanted=False)
            self._tell()
            with contextlib.suppress(SttError):
                await self._runner.book.save(job.id)

    async def _hear(self, job: Job) -> None:
        """Raises `SttError`."""
        transcript = await self._runner.transcript(job.id)
        if transcript is None:
            return
        model = self._model(job, transcript)
        if model is None:
            return
        heard = await self._heard_by(model, job, transcript.language or job.options.language)
        second = await asyncio.to_thread(compare, transcript, heard, model.id)
        if second is None:
            return
        if self._take(job.id, second):
            self._kept = job.id
            await self._written(job.id)
            return
        await self._runner.amend(job.id, lambda transcript: replace(transcript, second=second))
        self._take(job.id, second)  # where it was opened while this was written

    async def _heard_by(self, model: Model, job: Job, language: str) -> Transcript:
        """All that another model hears, of which a part may be known from before an interruption."""
        assert isinstance(job.source, FileSource)
        known = self._heard
        if known is None or (known.job_id, known.model) != (job.id, model.id):
            known = self._heard = _Heard(job.id, model.id)
        del known.words[known.sure :]
        before = tuple(known.words)
        self._tell()
        answer = await answered_by(
            model.id,
            replace(job.source, from_ms=known.until_ms),
            replace(job.options, language=language),
            open_client=self._open_client,
            request_id=f"sttgui:second:{job.id}",
            sleep=self._sleep,
            tell=self._told,
        )
        self._heard = None
        rest = answer.transcript
        return replace(rest, paragraphs=(Paragraph(before), *rest.paragraphs)) if before else rest

    def _told(self, answer: Pending) -> None:
        if self._heard is not None:
            self._heard.add(answer)
            self._tell()

    def _model(self, job: Job, transcript: Transcript) -> Model | None:
        first = job.recogniser.model
        if job.recogniser.is_embedded and not job.imported:
            first = first or DEFAULT.id
        return second_to(first, transcript.language or job.options.language, self._ready())

    def _interrupt(self) -> None:
        if self._doing is not None:
            self._doing.cancel()
        self._tell()

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()


def can_be_heard(job: Job) -> bool:
    """Whether a second model would write what the first one wrote: the words of a file, in the language spoken."""
    return isinstance(job.source, FileSource) and not job.source.is_unknown and not job.options.translate
