"""Leads to the file of a recording: in its folder, where it was moved to, or as the copy that was kept of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from sttgui.domain.errors import FileMissingError
from sttgui.domain.jobs import Failed, FileSource, Job
from sttgui.services.intake import take_in
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library.actions import LibraryActions
from sttgui.ui.library.file_dialogs import FindDialog, FoundFile
from sttgui.ui.library.file_strips import FileStrips
from sttgui.viewmodel.task_scope import TaskScope


class FoundFilesController:
    """Asks where a file is that is no longer where it was, and takes another one only if the user says so."""

    def __init__(
        self,
        strips: FileStrips,
        actions: LibraryActions,
        say: Messages,
        runner: JobRunner,
        recordings: Recordings,
        *,
        join: Callable[[str, FileSource], Awaitable[None]],
    ) -> None:
        """`join` takes a recording for a transcript whose own was not known."""
        self._strips = strips
        self._say = say
        self._runner = runner
        self._recordings = recordings
        self._join = join
        self._scope = TaskScope(say.show_error)
        runner.subscribe(self._job_changed)
        actions.folder_wanted.connect(self._folder_wanted)
        strips.find_wanted.connect(self.find)
        strips.take_wanted.connect(self._take_wanted)

    async def close(self) -> None:
        await self._scope.close()

    def _job_changed(self, job: Job) -> None:
        if isinstance(job.phase, Failed) and isinstance(job.phase.error, FileMissingError):
            self._scope.start(self._use_copy(job))

    def _folder_wanted(self, job_id: str) -> None:
        self._scope.start(self._show_folder(job_id))

    async def _show_folder(self, job_id: str) -> None:
        job = self._runner.job(job_id)
        if job is None:
            return
        place = await self._recordings.where_is(job)
        if place is None:
            self._strips.ask_for_file(job)
        else:
            self._say.show_folder(place)

    async def _use_copy(self, job: Job) -> None:
        await self._runner.wait_until_still(job.id)
        place = await self._recordings.where_is(job)
        if place is not None and isinstance(job.source, FileSource) and place != job.source.path:
            await self._runner.book.relocate(job.id, place)
            self._runner.retry(job.id)

    def find(self, job_id: str) -> None:
        """Ask where the recording of a job is now."""
        job = self._runner.job(job_id)
        if job is not None and isinstance(job.source, FileSource):
            dialog = FindDialog(self._say.window(), job)
            dialog.file_found.connect(self._file_found)
            dialog.open()

    def _file_found(self, found: FoundFile) -> None:
        self._scope.start(self._check_found(found))

    async def _check_found(self, found: FoundFile) -> None:
        job = self._runner.job(found.job_id)
        if job is None:
            return
        if isinstance(job.source, FileSource) and job.source.is_unknown:
            await self._join_found(found)
        elif await self._recordings.is_same(job.id, found.path) is False:
            self._strips.ask_about_other(job, found.path)
        else:
            await self._take(found)

    async def _join_found(self, found: FoundFile) -> None:
        """Take a recording for a transcript that has none, if it is one."""
        intake = await take_in([found.path])
        self._say.show_refusals(intake.refused)
        for source in intake.accepted:
            await self._join(found.job_id, source)
            self._strips.recording_found(found.job_id)
            self._strips.say_found(source.path)

    def _take_wanted(self, found: FoundFile) -> None:
        self._scope.start(self._take_other(found))

    async def _take_other(self, found: FoundFile) -> None:
        await self._recordings.note_anew(found.job_id, found.path)
        await self._take(found)

    async def _take(self, found: FoundFile) -> None:
        await self._runner.book.relocate(found.job_id, found.path)
        self._strips.say_found(found.path)
        job = self._runner.job(found.job_id)
        if job is not None and isinstance(job.phase, Failed) and isinstance(job.phase.error, FileMissingError):
            self._runner.retry(job.id)
