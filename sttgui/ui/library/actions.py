"""What can be done with the recordings that are selected, and with all of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction

from sttgui.domain.jobs import Cancelled, Completed, Failed, FileSource, Job
from sttgui.ui.kit.actions import Do
from sttgui.ui.library.view import LibraryView
from sttgui.viewmodel.arrangement import is_in_line
from sttgui.viewmodel.library_model import LibraryModel

FOR_SEVERAL = (Do.EXPORT_SEVERAL, Do.TAG)


class LibraryActions(QObject):
    """Joins the actions to the list: enables those that make sense, and emits a signal for each selected recording."""

    cancel_wanted = Signal(str)  # these carry a job's id
    retry_wanted = Signal(str)
    again_wanted = Signal(str)
    remove_wanted = Signal(str)
    folder_wanted = Signal(str)
    about_wanted = Signal(str)
    export_wanted = Signal(object)  # tuple[str, ...]: ids
    tag_wanted = Signal(object)  # the same
    stop_all_wanted = Signal()
    retry_failed_wanted = Signal()
    pause_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, view: LibraryView, model: LibraryModel, actions: Mapping[Do, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._actions = actions
        self._selected: dict[str, Job] = {}
        handlers = {
            Do.CANCEL: self._cancel,
            Do.RETRY: self._retry,
            Do.AGAIN: self._again,
            Do.EXPORT_SEVERAL: self._export_several,
            Do.TAG: self._tag,
            Do.REMOVE: self._remove,
            Do.RENAME: view.rename_current,
            Do.ABOUT_RECORDING: self._about,
            Do.SHOW_IN_FOLDER: self._show_in_folder,
            Do.MOVE_UP: self._move_up,
            Do.MOVE_DOWN: self._move_down,
            Do.STOP_ALL: self.stop_all_wanted,
            Do.RETRY_FAILED: self.retry_failed_wanted,
            Do.PAUSE_LINE: self.pause_wanted,
            Do.GO_ON: self.go_on_wanted,
        }
        for do, handler in handlers.items():
            actions[do].triggered.connect(handler)
        view.selection_changed.connect(self._selection_changed)
        model.job_updated.connect(self._job_updated)
        self._enable()

    def _selection_changed(self, jobs: tuple[Job, ...]) -> None:
        self._selected = {job.id: job for job in jobs}
        self._enable()

    def _job_updated(self, job: Job) -> None:
        if job.id in self._selected:
            self._selected[job.id] = job
            self._enable()

    def _enable(self) -> None:
        jobs = self._selected.values()
        waits = any(map(is_in_line, jobs))
        can = {
            Do.CANCEL: any(not job.has_ended for job in jobs),
            Do.RETRY: any(map(_can_be_tried_again, jobs)),
            Do.AGAIN: bool(jobs),
            Do.EXPORT_SEVERAL: len(jobs) > 1 and any(isinstance(job.phase, Completed) for job in jobs),
            Do.TAG: len(jobs) > 1,
            Do.REMOVE: bool(jobs),
            Do.RENAME: len(jobs) == 1,
            Do.ABOUT_RECORDING: len(jobs) == 1,
            Do.SHOW_IN_FOLDER: len(jobs) == 1 and all(isinstance(job.source, FileSource) for job in jobs),
            Do.MOVE_UP: waits,
            Do.MOVE_DOWN: waits,
        }
        for do, possible in can.items():
            self._actions[do].setEnabled(possible)
        for do in FOR_SEVERAL:
            self._actions[do].setVisible(len(jobs) > 1)

    def _cancel(self) -> None:
        self._tell(self.cancel_wanted, [job.id for job in self._selected.values() if not job.has_ended])

    def _retry(self) -> None:
        self._tell(self.retry_wanted, [job.id for job in self._selected.values() if _can_be_tried_again(job)])

    def _again(self) -> None:
        self._tell(self.again_wanted, list(self._selected))

    def _export_several(self) -> None:
        self.export_wanted.emit(tuple(self._selected))

    def _tag(self) -> None:
        self.tag_wanted.emit(tuple(self._selected))

    def _remove(self) -> None:
        self._tell(self.remove_wanted, list(self._selected))

    def _show_in_folder(self) -> None:
        self._tell(self.folder_wanted, list(self._selected))

    def _about(self) -> None:
        self._tell(self.about_wanted, list(self._selected))

    def _move_up(self) -> None:
        self._view.move_selected(later=False)

    def _move_down(self) -> None:
        self._view.move_selected(later=True)

    def _tell(self, signal: SignalInstance, job_ids: list[str]) -> None:
        for job_id in job_ids:
            signal.emit(job_id)


def _can_be_tried_again(job: Job) -> bool:
    return isinstance(job.phase, Failed | Cancelled) or (
        isinstance(job.phase, Completed) and job.phase.unsaved is not None
    )
