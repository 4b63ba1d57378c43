"""Exports and tags several recordings at once, as the person says in a dialog."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Transcript
from sttgui.services.job_runner import JobRunner
from sttgui.ui.kit.file_names import documents_folder, free_name, suggested_name
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library.actions import LibraryActions
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.exporters import Format
    from sttgui.ui.library.several_dialogs import ExportAll, TagAll


class SeveralController:
    """`transcript_of` gives a transcript with all its edits. No file that is there is written over."""

    def __init__(
        self,
        actions: LibraryActions,
        say: Messages,
        model: LibraryModel,
        runner: JobRunner,
        *,
        transcript_of: Callable[[str], Awaitable[Transcript | None]],
        settings: Settings,
    ) -> None:
        self._say = say
        self._model = model
        self._runner = runner
        self._transcript_of = transcript_of
        self._settings = settings
        self._scope = TaskScope(say.show_error)
        self._writing = TaskScope(say.show_error)
        actions.export_wanted.connect(self._export_wanted)
        actions.tag_wanted.connect(self._tag_wanted)

    async def close(self) -> None:
        """Tags that were given are kept first."""
        await self._writing.finish()
        await self._scope.close()

    def _jobs(self, job_ids: tuple[str, ...]) -> list[Job]:
        return [job for job_id in job_ids if (job := self._runner.job(job_id)) is not None]

    def _export_wanted(self, job_ids: tuple[str, ...]) -> None:
        from sttgui import exporters
        from sttgui.ui.library.several_dialogs import ExportAllDialog

        selected = self._jobs(job_ids)
        jobs = [job for job in selected if isinstance(job.phase, Completed)]
        if not jobs:
            return
        folder = self._settings.get(table.EXPORT_FOLDER)
        dialog = ExportAllDialog(
            self._say.window(),
            jobs,
            exporters.formats(),
            folder=folder if folder is not None and folder.is_dir() else documents_folder(),
            chosen=self._settings.get(table.EXPORT_FORMAT),
            without=len(selected) - len(jobs),
        )
        dialog.export_chosen.connect(self._export_chosen)
        dialog.open()

    def _export_chosen(self, wanted: ExportAll) -> None:
        self._settings.set(table.EXPORT_FOLDER, wanted.folder)
        self._settings.set(table.EXPORT_FORMAT, wanted.format_id)
        self._scope.start(self._export(wanted))

    async def _export(self, wanted: ExportAll) -> None:
        """What cannot be written is told, and the others are written all the same."""
        from sttgui import exporters

        chosen = exporters.by_id(wanted.format_id)
        written: list[Path] = []
        failure: SttError | None = None
        for job in self._jobs(wanted.job_ids):
            try:
                transcript = await self._transcript_of(job.id)
                if transcript is not None:
                    written.append(await asyncio.to_thread(_write, chosen, transcript, job, wanted.folder, written))
            except SttError as error:
                failure = failure or error
        if failure is not None:
            self._say.show_error(failure)
        if written or failure is None:
            self._say.show_all_saved(written)

    def _tag_wanted(self, job_ids: tuple[str, ...]) -> None:
        from sttgui.ui.library.several_dialogs import TagsDialog

        jobs = self._jobs(job_ids)
        if jobs:
            dialog = TagsDialog(self._say.window(), jobs, self._model.tags())
            dialog.tagged.connect(self._tagged)
            dialog.open()

    def _tagged(self, wanted: TagAll) -> None:
        self._writing.start(self._tag(wanted))

    async def _tag(self, wanted: TagAll) -> None:
        for job in self._jobs(wanted.job_ids):
            kept = tuple(tag for tag in job.tags if tag not in wanted.removed)
            tags = (*kept, *(tag for tag in wanted.added if tag not in kept))
            if tags != job.tags:
                await self._runner.book.describe(job.id, tags=tags)


def _write(chosen: Format, transcript: Transcript, job: Job, folder: Path, written: list[Path]) -> Path:
    from sttgui import exporters

    markers = job.source.markers if isinstance(job.source, FileSource) else ()
    try:
        path = free_name(folder, suggested_name(job.title), chosen.suffix, written)
    except (OSError, ValueError) as error:
        raise exporters.not_written(folder.name, error) from error
    exporters.write(path, chosen.render(transcript, job.title, markers))
    return path
