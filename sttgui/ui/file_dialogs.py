"""Dialogs for choosing files. They are opened, never waited for, and freed when they close."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from sttgui.domain.jobs import FileSource, Job
from sttgui.storage.folders import resource
from sttgui.ui.text import tr

NAME_LENGTH = 100  # characters of a suggested name


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which transcript to export, in which format, to which file. The user has agreed to replace one of that name."""

    job_id: str
    format_id: str
    path: Path


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file the user chose as the recording of a job."""

    job_id: str
    path: Path


class Format(Protocol):
    """What the dialog needs to know of an export format; `suffix` has its dot."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def suffix(self) -> str: ...


class RecordingsDialog(QFileDialog):
    """Asks for recordings: several files, or one folder."""

    paths_chosen = Signal(object)  # tuple[Path, ...]

    def __init__(self, parent: QWidget, *, folder: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if folder:
            self.setWindowTitle(tr("Choose a folder with recordings"))
            self.setFileMode(QFileDialog.FileMode.Directory)
            self.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            from sttgui.services.intake import MEDIA_SUFFIXES

            self.setWindowTitle(tr("Choose recordings"))
            self.setFileMode(QFileDialog.FileMode.ExistingFiles)
            recordings = " ".join(f"*{suffix}" for suffix in sorted(MEDIA_SUFFIXES))
            self.setNameFilters([tr("Recordings ({patterns})", patterns=recordings), tr("All files (*)")])
            self.setOption(QFileDialog.Option.HideNameFilterDetails)
        self.filesSelected.connect(self._selected)

    def _selected(self, names: list[str]) -> None:
        self.paths_chosen.emit(tuple(Path(name) for name in names))


class FindDialog(QFileDialog):
    """Asks where the recording of a job is now."""

    file_found = Signal(object)  # FoundFile

    def __init__(self, parent: QWidget, job: Job) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._job_id = job.id
        assert isinstance(job.source, FileSource)
        path = job.source.path
        self.setWindowTitle(tr("Find “{name}”", name=path.name))
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        alike = tr("Files of this kind ({pattern})", pattern=f"*{path.suffix}")
        self.setNameFilters([alike, tr("All files (*)")] if path.suffix else [tr("All files (*)")])
        self.fileSelected.connect(self._selected)

    def _selected(self, name: str) -> None:
        self.file_found.emit(FoundFile(self._job_id, Path(name)))


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


def suggested_name(title: str) -> str:
    """A title as a file's name that every system allows, without suffix."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    name = " ".join(name.split())[:NAME_LENGTH].strip(" .")
    return name or tr("Transcript")


def export_folder(job: Job) -> Path:
    """Beside the recording if that folder is there and not the app's own, else the user's documents, else home."""
    if isinstance(job.source, FileSource):
        folder = job.source.path.parent
        if folder.is_dir() and folder != resource(""):
            return folder
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def show_folder_of(path: Path) -> bool:
    """Open the folder a file is in, in the system's file manager; false where that is not possible."""
    return path.parent.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
