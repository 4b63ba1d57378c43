"""Says under the list when everything was last on the disk, or why the last thing is not, and writes it once it can."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QTimer

from sttgui.domain.errors import StorageError, SttError
from sttgui.domain.jobs import Completed, Job
from sttgui.services.job_runner import JobRunner
from sttgui.ui.library.pane import LibraryPane
from sttgui.ui.transcript.editing_controller import EditingController
from sttgui.viewmodel.task_scope import TaskScope

AGAIN_MS = 5000  # after the disk has refused


class SavingController:
    """Hears of everything that is written down, and of what could not be. What the user wrote about recordings is tried
    again here; edits of a transcript are by `EditingController`.
    """

    def __init__(self, pane: LibraryPane, runner: JobRunner, editing: EditingController) -> None:
        self._pane = pane
        self._runner = runner
        self._editing = editing
        self._error: SttError | None = None
        self._unsaved: dict[str, SttError | None] = {}
        self._scope = TaskScope(_said_already)
        self._later = QTimer(pane, singleShot=True, interval=AGAIN_MS)
        self._later.timeout.connect(self._describe_again)
        runner.subscribe(self._job_changed)
        runner.book.subscribe_newest(self._jobs_loaded)
        runner.book.subscribe_loaded(self._jobs_loaded)
        runner.book.subscribe_saving(self._saving_went)
        editing.subscribe_saved(self.show)

    async def close(self) -> None:
        """End what is tried again; `write_down` comes before."""
        self._later.stop()
        await self._scope.finish()

    async def write_down(self) -> SttError | None:
        """Have all on the disk that was not yet; the answer is why some of it could not be."""
        behind = await self._editing.write_down()  # first: who ends the program may not wait for the rest
        refused: SttError | None = None
        try:
            await self._runner.book.describe_again()
        except StorageError as error:
            refused = error
        unsaved = [job.id for job in self._runner.jobs if isinstance(job.phase, Completed) and job.phase.unsaved]
        for job_id in unsaved:
            self._runner.save_again(job_id)
            phase = (await self._runner.wait_until_still(job_id)).phase
            refused = refused or (phase.unsaved if isinstance(phase, Completed) else None)
        if unsaved:  # there was nothing yet to which their edits belong
            behind = await self._editing.write_down()
        return behind or refused

    def show(self) -> None:
        """Say how it is. One thing that is not saved makes it untrue that everything is."""
        if self._editing.is_behind and self._error is None:
            self._pane.show_unsaved()
            return
        known = (error for job_id, error in self._unsaved.items() if self._runner.job(job_id) is not None)
        unsaved = next(filter(None, known), None)
        self._pane.show_saving(datetime.now(UTC), unsaved or self._error)

    def _jobs_loaded(self, jobs: list[Job]) -> None:
        if any(isinstance(job.phase, Completed) for job in jobs):
            self.show()

    def _job_changed(self, job: Job) -> None:
        unsaved = job.phase.unsaved if isinstance(job.phase, Completed) else None
        if unsaved is not self._unsaved.get(job.id):
            self._unsaved[job.id] = unsaved
            self.show()

    def _saving_went(self, error: StorageError | None) -> None:
        if error is not None or not self._runner.book.is_behind:  # what the disk did take may be something else
            self._error = error
        self.show()
        if error is not None and self._runner.book.is_behind:
            self._later.start()

    def _describe_again(self) -> None:
        self._scope.start(self._runner.book.describe_again())


def _said_already(_error: SttError) -> None:
    """When the disk refused for the first time."""
