"""Dialogs for choosing files. They are opened, never waited for, and freed when they close."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sttgui.domain.jobs import FileSource, Job
from sttgui.ui.kit.text import tr


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file the user chose as the recording of a job."""

    job_id: str
    path: Path


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
