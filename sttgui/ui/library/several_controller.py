"""Tags several recordings at once, as the person says in a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sttgui.domain.errors import StorageError
from sttgui.domain.jobs import Job
from sttgui.services.job_runner import JobRunner
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library.actions import LibraryActions
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.library.several_dialogs import TagAll


class SeveralController:
    def __init__(
        self,
        actions: LibraryActions,
        say: Messages,
        model: LibraryModel,
        runner: JobRunner,
    ) -> None:
        self._say = say
        self._model = model
        self._runner = runner
        self._scope = TaskScope(say.show_error)
        actions.tag_wanted.connect(self._tag_wanted)

    async def close(self) -> None:
        """Tags that were given are kept first."""
        await self._scope.finish()

    def _jobs(self, job_ids: tuple[str, ...]) -> list[Job]:
        return [job for job_id in job_ids if (job := self._runner.job(job_id)) is not None]

    def _tag_wanted(self, job_ids: tuple[str, ...]) -> None:
        from sttgui.ui.library.several_dialogs import TagsDialog

        jobs = self._jobs(job_ids)
        if jobs:
            dialog = TagsDialog(self._say.window(), jobs, self._model.tags())
            dialog.tagged.connect(self._tagged)
            dialog.open()

    def _tagged(self, wanted: TagAll) -> None:
        self._scope.start(self._tag(wanted))

    async def _tag(self, wanted: TagAll) -> None:
        """All of them, also where the disk refuses the first, which is tried again."""
        refused: StorageError | None = None
        for job in self._jobs(wanted.job_ids):
            kept = tuple(tag for tag in job.tags if tag not in wanted.removed)
            tags = (*kept, *(tag for tag in wanted.added if tag not in kept))
            if tags != job.tags:
                try:
                    await self._runner.book.describe(job.id, tags=tags)
                except StorageError as error:
                    refused = error
        if refused is not None:
            raise refused
