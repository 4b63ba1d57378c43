"""Knows a recording again by its content: notes what each job's has, and tells where the same came twice."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable

from sttgui.domain.errors import FileRefusedError, StorageError
from sttgui.domain.jobs import Cancelled, Failed, FileSource, Job
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.ui.library.file_strips import FileStrips, Twice
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope


class SameRecordings:
    """Asks, in `strips`, about a recording that is in the list already."""

    def __init__(
        self, strips: FileStrips, runner: JobRunner, recordings: Recordings, settings: Settings, scope: TaskScope
    ) -> None:
        self._strips = strips
        self._runner = runner
        self._recordings = recordings
        self._settings = settings
        self._scope = scope
        self._noted: set[str] = set()
        self._wanted: set[str] = set()
        runner.subscribe(self._job_changed)
        runner.book.subscribe_newest(self._jobs_loaded)
        runner.book.subscribe_loaded(self._jobs_loaded)
        runner.book.subscribe_loaded(self._all_loaded)

    def want(self, job_ids: Iterable[str]) -> None:
        """Ask nothing about these jobs: the user wants their recordings twice."""
        self._wanted.update(job_ids)

    async def note(self, job: Job) -> None:
        """Note what the recording of a job has, and ask about it where it is there already."""
        try:
            keep_copy = self._settings.get(table.KEEP_COPIES)
            same = await self._recordings.note(job, keep_copy=keep_copy)
        except (FileRefusedError, StorageError):
            return  # the job itself will say so
        if job.id in self._wanted:
            return
        others = filter(None, map(self._runner.job, same))
        other = next((one for one in others if not isinstance(one.phase, Failed | Cancelled)), None)
        assert isinstance(job.source, FileSource) or other is None
        if other is not None and other.created <= job.created:
            self._strips.ask_twice([Twice(job.title, other, job.id)])

    async def make_version(self, job_id: str, other: Job) -> None:
        """Note that a job is of the same recording as another one."""
        if self._runner.job(job_id) is not None:
            self._runner.book.change(job_id, version_of=other.recording_id)
            await self._runner.book.save(job_id)

    def _jobs_loaded(self, jobs: list[Job]) -> None:
        self._noted.update(job.id for job in jobs if job.has_ended)

    def _all_loaded(self, jobs: list[Job]) -> None:
        del jobs
        self._scope.start(self._find_versions())

    async def _find_versions(self) -> None:
        """Note which entries were made by an earlier Wordlight that transcribed a recording again, and gave it the same
        name with a number.
        """
        with contextlib.suppress(StorageError):  # nobody asked for it: it is tried again at the next start
            for job_ids in await self._recordings.of_several_jobs():
                jobs = [job for job_id in job_ids if (job := self._runner.job(job_id)) is not None]
                for first, other in ((jobs[0], other) for other in jobs[1:]):
                    if other.recording_id != first.recording_id and without_number(other.title) == without_number(
                        first.title
                    ):
                        await self.make_version(other.id, first)

    def _job_changed(self, job: Job) -> None:
        if job.id not in self._noted:
            self._noted.add(job.id)
            if not job.has_ended:
                self._scope.start(self.note(job))


def without_number(title: str) -> str:
    """A title without the number behind it that one of several of the same recording has."""
    return re.sub(r" \(\d{1,2}\)$", "", title)
