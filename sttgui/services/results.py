"""What came of each job, from the recogniser's answer to a transcript on the disk."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from sttgui.api import read_saved_answer
from sttgui.domain.alignment import estimated, lacks_times
from sttgui.domain.beginning import beginning_of
from sttgui.domain.errors import AnswerKeptError, AnswerUnreadableError, ServiceError, StorageError, SttError
from sttgui.domain.jobs import Completed, FileSource, Job, Places
from sttgui.domain.missing_results import missing_results
from sttgui.domain.recognition import Finished
from sttgui.domain.transcript import Transcript
from sttgui.services.job_book import JobBook
from sttgui.services.ports import TranscriptStore

_Made = TypeVar("_Made")


class Results:
    """Keeps what a recogniser answered: in memory until it is on the disk, so that nothing is sent a second time.

    `correct` changes each new transcript before it is kept, `places_of` counts what is to be checked in it; both are
    called in a thread. `wants_second` says of which jobs another model is to listen afterwards.
    """

    def __init__(
        self,
        book: JobBook,
        store: TranscriptStore,
        correct: Callable[[Transcript], Transcript],
        places_of: Callable[[Transcript], Places | None],
        wants_second: Callable[[Job], bool],
    ) -> None:
        self._book = book
        self._store = store
        self._correct = correct
        self._places_of = places_of
        self._wants_second = wants_second
        self._unsaved: dict[str, Finished] = {}
        self._untils: dict[str, int | None] = {}  # of those, up to where each goes
        self._unread: dict[str, AnswerKeptError] = {}  # whose answers on the disk are to be read once more

    def is_unsaved(self, job_id: str) -> bool:
        """Whether the answer for a job is here and not on the disk."""
        return job_id in self._unsaved

    async def transcript(self, job_id: str) -> Transcript | None:
        """The transcript of a completed job. Raises `StorageError`."""
        unsaved = self._unsaved.get(job_id)
        if unsaved is not None:
            return unsaved.transcript
        return await asyncio.to_thread(self._store.transcript, job_id)

    async def beginning(self, job_id: str) -> Transcript | None:
        """What `beginning_of` has of the transcript of a completed job. Raises `StorageError`."""
        unsaved = self._unsaved.get(job_id)
        if unsaved is not None:
            return beginning_of(unsaved.transcript)
        return await asyncio.to_thread(self._store.beginning, job_id)

    def read_again(self, job_id: str, error: AnswerKeptError) -> None:
        """Have the answer on the disk read by `read_kept`; `error` is why it could not be read when it came."""
        self._unread[job_id] = error

    def do_not_read_again(self, job_id: str) -> None:
        self._unread.pop(job_id, None)

    def forget(self, job_id: str) -> None:
        """Let go of an answer that is not on the disk."""
        self._unsaved.pop(job_id, None)
        self._untils.pop(job_id, None)

    async def read_kept(self, job_id: str) -> Finished | None:
        """The transcript of an answer that could not be read when it came, where that can be done now. Raises the error
        of that time where nothing else can be asked.
        """
        if job_id not in self._unread:
            return None
        raw = await asyncio.to_thread(self._store.raw_answer, job_id) or b""
        with contextlib.suppress(ServiceError):
            return Finished(await asyncio.to_thread(read_saved_answer, raw), raw)
        if not self._book[job_id].generation_id:
            raise self._unread[job_id]
        return None

    def hold(self, job_id: str, finished: Finished) -> None:
        """Have a transcript as it is, till `keep` writes it down."""
        self._unsaved[job_id] = finished

    async def take(self, job_id: str, finished: Finished, until_ms: int | None = None) -> None:
        """Take in the answer for a job and correct its transcript; `until_ms` is up to where that goes, if not to the
        end.
        """
        self._unsaved[job_id] = finished
        self._untils[job_id] = until_ms
        corrected = await self._attempt(self._correct, finished.transcript, finished.transcript)
        self._unsaved[job_id] = replace(finished, transcript=corrected)

    async def keep(self, job_id: str) -> None:
        """Write down what was taken in; the job is completed, and says so where the disk refuses."""
        finished = self._unsaved[job_id]
        job = self._book[job_id]
        transcript = finished.transcript
        if not job.recogniser.is_embedded:
            missing = missing_results(job.options, transcript)
            cost_usd = job.cost_usd if transcript.cost_usd is None else transcript.cost_usd
            transcript = replace(transcript, cost_usd=cost_usd, warnings=(*transcript.warnings, *missing))
        until_ms = self._untils.get(job_id)
        if until_ms is None:
            transcript = await self._attempt(partial(_with_some_times, job), transcript, transcript)
            self._unsaved[job_id] = replace(finished, transcript=transcript)
        found: dict[str, Any] = {
            "word_count": transcript.word_count,
            "places": await self._attempt(self._places_of, transcript, None),
            "duration_ms": transcript.duration_ms or job.duration_ms,
            "is_second_wanted": until_ms is None and self._wants_second(job),
            "are_times_wanted": until_ms is None and _can_be_aligned(job) and lacks_times(transcript),
        }
        completed = replace(self._book[job_id], phase=Completed(), until_ms=until_ms, **found)
        try:
            is_overtaken = await self._book.save_result(completed, transcript, finished.raw)
        except StorageError as error:
            self._book.change(job_id, phase=Completed(unsaved=error), **found)  # the disk has a part at most
        else:
            self.forget(job_id)
            self._book.change(job_id, phase=Completed(), until_ms=until_ms, **found)
            if is_overtaken:
                with contextlib.suppress(StorageError):  # it is tried again
                    await self._book.describe(job_id)
        self.do_not_read_again(job_id)

    async def failure(self, job_id: str, error: SttError) -> SttError:
        """What a job ends with that has no transcript; the answer that came in place of one is kept."""
        return await self._kept(job_id, self._unread.pop(job_id, error))

    async def failure_of_ours(self, job_id: str, error: Exception) -> SttError:
        """What a job ends with whose answer came and, by a mistake in this program, cannot be kept as a transcript."""
        raw = self._unsaved[job_id].raw
        failure = await self._kept(job_id, AnswerUnreadableError(detail=repr(error), raw=raw))
        if isinstance(failure, AnswerKeptError):
            self.forget(job_id)
        return failure

    async def keep_raw(self, job_id: str, error: SttError) -> bool:
        """Write down the answer an error is about, if there is one; whether that was done."""
        if isinstance(error, ServiceError) and error.raw:
            with contextlib.suppress(StorageError):
                await self._book.write(self._store.save_answer, self._book[job_id], error.raw)
                return True
        return False

    async def _kept(self, job_id: str, error: SttError) -> SttError:
        is_kept = await self.keep_raw(job_id, error)
        return AnswerKeptError(detail=error.detail) if is_kept and isinstance(error, AnswerUnreadableError) else error

    async def _attempt(self, call: Callable[[Transcript], _Made], transcript: Transcript, otherwise: _Made) -> _Made:
        """What is made of a transcript, in a thread; a mistake in that is reported, and costs nothing else."""
        try:
            return await asyncio.to_thread(call, transcript)
        except Exception as error:  # noqa: BLE001  whatever it is, the text is there
            report(error)
            return otherwise


def _with_some_times(job: Job, transcript: Transcript) -> Transcript:
    """The transcript with estimated times where it has none at all, so that one finds one's way till it has others."""
    return transcript if transcript.has_times else estimated(transcript, transcript.duration_ms or job.duration_ms)


def _can_be_aligned(job: Job) -> bool:
    """Whether the words of a job can be found in its sound: they are what is said, and the sound is here."""
    return isinstance(job.source, FileSource) and not job.source.is_unknown and not job.options.translate


def report(error: BaseException) -> None:
    """Tell the loop's last-resort handler of a mistake in this program."""
    what = {"message": "a job failed unexpectedly", "exception": error}
    asyncio.get_running_loop().call_exception_handler(what)
