"""Has the list know how many places of each transcript are to be checked, by how much the user wants to check now."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable

from sttgui.domain.errors import StorageError, SttError
from sttgui.domain.jobs import Completed, Job, Places
from sttgui.domain.transcript import Transcript
from sttgui.services.job_runner import JobRunner
from sttgui.ui.kit.messages import Messages
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.place_counts import PlaceCounts, places_of
from sttgui.viewmodel.task_scope import TaskScope

FIRST_S = 3.0  # so that nothing of the start waits for it
REST = 9  # times as long as the last one took
AT_ONCE = 20  # are written together


class PlacesController:
    """Counts the places of transcripts that were never counted, or by another amount, one after the other and in no
    hurry, and those of the open one at once. `read` gives a transcript, and may block.
    """

    def __init__(
        self,
        recording: OpenRecording,
        runner: JobRunner,
        say: Messages,
        *,
        counts: PlaceCounts,
        read: Callable[[str], Transcript | None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._recording = recording
        self._runner = runner
        self._counts = counts
        self._read = read
        self._sleep = sleep
        self._scope = TaskScope(say.show_error)
        self._is_counting = self._is_behind = False
        runner.book.subscribe_loaded(self._jobs_loaded)
        recording.transcript_shown.connect(self._transcript_shown)
        recording.editor.marks_changed.connect(self._marks_changed)

    async def close(self) -> None:
        await self._scope.close()

    def _jobs_loaded(self, jobs: list[Job]) -> None:  # noqa: ARG002  all that are known are looked through
        self._count_others()

    def _transcript_shown(self, is_shown: bool) -> None:
        if is_shown:
            self._scope.start(self._count_open())

    def _marks_changed(self) -> None:
        before = self._counts.how_much
        self._counts.look()
        self._scope.start(self._count_open())
        if self._counts.how_much != before:
            self._count_others()

    async def _count_open(self) -> None:
        """An edit that comes meanwhile is counted when it is saved."""
        job, document = self._recording.job, self._recording.editor.document
        if job is None or not self._recording.is_complete:
            return
        places = await asyncio.to_thread(places_of, document)
        if self._recording.editor.document is document and self._is_as_it_was(job) and places != job.places:
            await self._runner.book.save_places({job.id: places})

    def _count_others(self) -> None:
        self._is_behind = True
        if not self._is_counting:
            self._is_counting = True
            self._scope.start(self._keep_counting())

    async def _keep_counting(self) -> None:
        try:
            await self._sleep(FIRST_S)
            while self._is_behind:
                self._is_behind = False
                with contextlib.suppress(StorageError):  # the next start tries again; nobody waits for it
                    await self._count_all()
        finally:
            self._is_counting = False

    async def _count_all(self) -> None:
        """The newest first: they are what is seen of the list."""
        jobs = [job for job in reversed(self._runner.jobs) if self._is_outdated(job)]
        for first in range(0, len(jobs), AT_ONCE):
            counted: list[tuple[Job, Places]] = []
            for job in jobs[first : first + AT_ONCE]:
                if self._is_behind:
                    break
                began = time.perf_counter()
                places = await asyncio.to_thread(self._places_of, job.id)
                if places is not None:
                    counted.append((job, places))
                await self._sleep(REST * (time.perf_counter() - began))
            true = {job.id: places for job, places in counted if self._is_as_it_was(job)}
            if true:
                await self._runner.book.save_places(true)
            if self._is_behind:
                return

    def _is_outdated(self, job: Job) -> bool:
        is_counted = job.places is not None and job.places.how_much == self._counts.how_much
        is_kept = isinstance(job.phase, Completed) and job.phase.unsaved is None
        return is_kept and not is_counted and not self._recording.is_open(job.id)

    def _is_as_it_was(self, job: Job) -> bool:
        """Whether a job is still the same object: each edit that is saved makes another one."""
        return self._runner.job(job.id) is job

    def _places_of(self, job_id: str) -> Places | None:
        try:
            transcript = self._read(job_id)
        except SttError:  # said when it is opened
            return None
        return None if transcript is None else self._counts.of(transcript)
