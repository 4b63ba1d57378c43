"""Says under the list when everything was last on the disk, or why the last thing is not."""

from __future__ import annotations

from datetime import UTC, datetime

from sttgui.domain.errors import StorageError, SttError
from sttgui.domain.jobs import Completed, Job
from sttgui.services.job_runner import JobRunner
from sttgui.ui.library.pane import LibraryPane
from sttgui.ui.transcript.editing_controller import EditingController


class SavingController:
    """Hears of everything that is written down, and of what could not be."""

    def __init__(self, pane: LibraryPane, runner: JobRunner, editing: EditingController) -> None:
        self._pane = pane
        self._runner = runner
        self._editing = editing
        self._error: SttError | None = None
        self._unsaved: dict[str, SttError | None] = {}
        runner.subscribe(self._job_changed)
        runner.book.subscribe_newest(self._jobs_loaded)
        runner.book.subscribe_loaded(self._jobs_loaded)
        runner.book.subscribe_saving(self._saving_went)
        editing.subscribe_saved(self.show)

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
        self._error = error
        self.show()
