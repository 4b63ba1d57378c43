"""The way of one job, from where it is to its end."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace

from sttgui.api import read_diarization, without_voices
from sttgui.domain.errors import StorageError, SttError
from sttgui.domain.jobs import Cancelled, Failed, Phase
from sttgui.domain.parts import joined
from sttgui.domain.recognition import Finished
from sttgui.domain.transcript import Transcript
from sttgui.domain.turns import with_found
from sttgui.services.attempts import Attempts, StandsStillError
from sttgui.services.job_book import JobBook
from sttgui.services.known_voices import Heard
from sttgui.services.results import Results, report
from sttgui.services.so_far import SoFar

BY_USER = "by the user"  # tells a cancelled job from one let go because the app closes


class Carrier:
    """Carries jobs on, each in a task of its own: written down, recognised, kept. `heard` is told who speaks, where
    that was found, and with which voices; these are not kept with the answer.
    """

    def __init__(self, book: JobBook, results: Results, attempts: Attempts, so_far: SoFar, heard: Heard) -> None:
        self._book = book
        self._results = results
        self._attempts = attempts
        self._so_far = so_far
        self._heard = heard
        self._arrivals = asyncio.Lock()  # so that those who came together reach the line in their order

    async def keep_new(self) -> None:
        """Write down all that was added. Raises `StorageError`."""
        async with self._arrivals:
            await self._book.save_new()

    async def carry(self, job_id: str) -> None:
        """One job from where it is to its end; the only place that ends one. Cancelled `BY_USER`, so is the job."""
        try:
            if not self._results.is_unsaved(job_id):
                async with self._arrivals:
                    if self._book.is_new(job_id):
                        await self._book.save_new()
                    else:
                        await self._book.save(job_id)
                if self._book[job_id].has_ended:
                    return
                finished = await self._results.read_kept(job_id) or await self._attempts.recognise(job_id)
                whole = await self._whole(job_id, finished)
                await self._take(job_id, finished, whole)
            await self._results.keep(job_id)
        except asyncio.CancelledError as cancelled:
            if cancelled.args == (BY_USER,):
                await self._stop(job_id)
            else:
                await self._so_far.keep(job_id)
            raise
        except StandsStillError as still:
            await self._end(job_id, still.phase)
        except SttError as error:
            await self._so_far.keep(job_id)
            await self._end(job_id, Failed(await self._results.failure(job_id, error)))
        except Exception as error:  # a mistake of ours: what the recogniser sent is on the disk before that is told
            if not self._results.is_unsaved(job_id):
                raise
            report(error)
            await self._end(job_id, Failed(await self._results.failure_of_ours(job_id, error)))

    async def _whole(self, job_id: str, finished: Finished) -> Transcript:
        """The transcript with what was recognised before the job was stopped. Who speaks is found in the whole
        recording each time, but names that a person gave stay.
        """
        before = self._so_far.before(job_id)
        whole = joined(before, finished.transcript)
        is_open = before.paragraphs and not any(paragraph.speaker for paragraph in before.paragraphs)
        if is_open and self._book[job_id].options.diarize:
            found = await asyncio.to_thread(read_diarization, finished.raw)
            return with_found(whole, found)
        return whole

    async def _take(self, job_id: str, finished: Finished, whole: Transcript) -> None:
        """Take in an answer; only one of our own server has voices, and what may have cost money waits for nothing."""
        if b'"voices"' not in finished.raw:
            await self._results.take(job_id, replace(finished, transcript=whole))
            return
        found = await asyncio.to_thread(read_diarization, finished.raw)
        raw = await asyncio.to_thread(without_voices, finished.raw)
        await self._results.take(job_id, replace(finished, transcript=whole, raw=raw))
        await self._heard(job_id, whole, found)

    async def _stop(self, job_id: str) -> None:
        """End a job where it is: with what is recognised of it, if anything is."""
        part = None if self._results.is_unsaved(job_id) else await self._so_far.part(job_id)
        if part is not None and part.transcript.word_count:
            transcript = replace(part.transcript, duration_ms=self._book[job_id].duration_ms)
            await self._results.take(job_id, Finished(transcript, b""), part.until_ms)
        if self._results.is_unsaved(job_id):
            await self._results.keep(job_id)
        else:
            await self._end(job_id, Cancelled())

    async def _end(self, job_id: str, phase: Phase) -> None:
        """Say how a job ended, or where it stands still, and write it down where that can be done."""
        self._book.change(job_id, phase=phase)
        with contextlib.suppress(StorageError):
            await self._book.save(job_id)
