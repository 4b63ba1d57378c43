"""The words of recordings that are still being transcribed, as a transcript that grows, and that outlives a stop."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace

from sttgui.domain.errors import StorageError
from sttgui.domain.paragraphs import with_more
from sttgui.domain.parts import Part, up_to
from sttgui.domain.transcript import Transcript, Word
from sttgui.services.job_book import JobBook
from sttgui.services.ports import TranscriptStore

KEEP_EVERY_S = 10.0  # what is recognised within it may have to be recognised again

SoFarListener = Callable[[str, Transcript], None]


class SoFar:
    """One transcript for each job; a longer one shares the paragraphs that have not changed. Where a recogniser says up
    to which time it has told all, that part is kept on the disk: it is never recognised again.
    """

    def __init__(self, book: JobBook, store: TranscriptStore, clock: Callable[[], float]) -> None:
        self._book = book
        self._store = store
        self._clock = clock
        self._transcripts: dict[str, Transcript] = {}
        self._befores: dict[str, Transcript] = {}
        self._parts: dict[str, Part] = {}
        self._due_s: dict[str, float] = {}  # when the next part is to be written
        self._listeners: list[SoFarListener] = []

    def subscribe(self, listener: SoFarListener) -> None:
        """Call `listener` with a job's id and its words so far whenever there are more."""
        self._listeners.append(listener)

    def of(self, job_id: str) -> Transcript | None:
        """What is known of a job's words; `None` before the first."""
        return self._transcripts.get(job_id)

    async def part(self, job_id: str) -> Part | None:
        """From where a job can go on, with all that is before; `None` where it has to begin anew."""
        return self._parts.get(job_id) or await self._kept(job_id)

    def before(self, job_id: str) -> Transcript:
        """What there was of a job when its recogniser last began."""
        return self._befores.get(job_id, Transcript())

    async def begin(self, job_id: str) -> None:
        """Prepare for a recogniser that begins now, at the end of what there is."""
        part = await self.part(job_id)
        if part is None:
            self.forget(job_id)
            if self._book[job_id].until_ms is not None:
                self._book.change(job_id, until_ms=None)
            return
        self._parts[job_id] = part
        self._befores[job_id] = part.transcript
        self._tell(job_id, part.transcript)

    async def add(self, job_id: str, words: Sequence[Word], until_ms: int | None) -> None:
        """Put the words that follow to the others."""
        before = self._transcripts.get(job_id, Transcript())
        transcript = replace(before, paragraphs=with_more(before.paragraphs, words))
        self._tell(job_id, transcript)
        if until_ms is not None:
            self._parts[job_id] = Part(transcript, until_ms)
            if self._clock() >= self._due_s.get(job_id, 0.0):
                await self.keep(job_id)

    async def keep(self, job_id: str) -> None:
        """Write down what there is of a job, if the disk takes it."""
        part = self._parts.get(job_id)
        job = self._book.get(job_id)
        if part is None or job is None or job.until_ms == part.until_ms:
            return
        self._due_s[job_id] = self._clock() + KEEP_EVERY_S
        with contextlib.suppress(StorageError):
            await self._book.write(self._store.save_part, replace(job, until_ms=part.until_ms), part.transcript)
            if job_id in self._book:  # only now: whoever else writes the job down must not say that there is more
                self._book.change(job_id, until_ms=part.until_ms)

    def forget(self, job_id: str) -> None:
        for known in (self._transcripts, self._befores, self._parts, self._due_s):
            known.pop(job_id, None)

    async def _kept(self, job_id: str) -> Part | None:
        """The part of the transcript that is on the disk; `None` where there is none."""
        until_ms = self._book[job_id].until_ms
        if until_ms is None:
            return None
        with contextlib.suppress(StorageError):
            transcript = await asyncio.to_thread(self._store.transcript, job_id)
            if transcript is not None:
                return Part(up_to(transcript, until_ms), until_ms)
        return None

    def _tell(self, job_id: str, transcript: Transcript) -> None:
        self._transcripts[job_id] = transcript
        for listener in tuple(self._listeners):
            listener(job_id, transcript)
