"""Asks where a transcript is to be saved. Opened, never waited for, and freed when it closes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sttgui.domain.jobs import FileSource, Job
from sttgui.storage.folders import resource
from sttgui.ui.kit.file_names import documents_folder, suggested_name
from sttgui.ui.kit.text import tr


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which transcript to export, in which format, to which file. The user has agreed to replace one of that name."""

    job_id: str
    format_id: str
    path: Path


class Format(Protocol):
    """What the dialog needs to know of an export format; `suffix` has its dot."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def suffix(self) -> str: ...


class ExportDialog(QFileDialog):
    """Asks where a transcript is to be saved."""

    export_chosen = Signal(object)  # ExportRequest

    def __init__(self, parent: QWidget, job: Job, wanted: Format) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._job_id = job.id
        self._format_id = wanted.id
        self.setWindowTitle(tr("Export as {format}", format=wanted.name))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilter(f"{wanted.name.split(' (')[0]} (*{wanted.suffix})")
        self.setDefaultSuffix(wanted.suffix.removeprefix("."))
        self.setDirectory(str(export_folder(job)))
        self.selectFile(suggested_name(job.title) + wanted.suffix)
        self.fileSelected.connect(self._selected)

    def _selected(self, name: str) -> None:
        self.export_chosen.emit(ExportRequest(self._job_id, self._format_id, Path(name)))


def export_folder(job: Job) -> Path:
    """Beside the recording if that folder is there and not the app's own, else the user's documents, else home."""
    if isinstance(job.source, FileSource):
        folder = job.source.path.parent
        if folder.is_dir() and folder != resource(""):
            return folder
    return documents_folder()
