"""Dialogs for choosing files. They are opened, never waited for, and freed when they close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sttgui.domain.jobs import FileSource, Job
from sttgui.ui.kit.file_dialog import FileDialog
from sttgui.ui.kit.text import tr

# How transcripts are mostly called; what one is, its content tells.
TRANSCRIPTS = (".wordlight", ".json", ".srt", ".vtt", ".TextGrid", ".ctm", ".tsv", ".txt")


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file the user chose as the recording of a job."""

    job_id: str
    path: Path


class RecordingsDialog(FileDialog):
    """Asks for recordings: several files, or one folder."""

    paths_chosen = Signal(object)  # tuple[Path, ...]

    def __init__(self, parent: QWidget, *, folder: bool = False) -> None:
        if folder:
            super().__init__(parent, tr("Choose a folder with recordings"), QFileDialog.FileMode.Directory)
        else:
            super().__init__(parent, tr("Choose recordings or transcripts"), QFileDialog.FileMode.ExistingFiles)
            self.dialog.setNameFilters(_known_or_all(tr("Recordings and transcripts"), TRANSCRIPTS))
            self.dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        self.dialog.filesSelected.connect(self._selected)

    def _selected(self, names: list[str]) -> None:
        self.paths_chosen.emit(tuple(Path(name) for name in names))


def _known_or_all(known: str, more: Sequence[str] = ()) -> list[str]:
    """What is listed in a dialog: recordings, and `more`, by their names' endings; or all files."""
    from sttgui.services.intake import MEDIA_SUFFIXES

    patterns = " ".join(f"*{suffix}" for suffix in (*sorted(MEDIA_SUFFIXES), *more))
    return [f"{known} ({patterns})", tr("All files (*)")]


class FindDialog(FileDialog):
    """Asks where the recording of a job is now."""

    file_found = Signal(object)  # FoundFile

    def __init__(self, parent: QWidget, job: Job) -> None:
        assert isinstance(job.source, FileSource)
        path, is_unknown = job.source.path, job.source.is_unknown
        if is_unknown:
            title = tr("Find the recording of “{title}”", title=job.title)
        else:
            title = tr("Find “{name}”", name=path.name)
        super().__init__(parent, title, QFileDialog.FileMode.ExistingFile)
        self._job_id = job.id
        self.dialog.fileSelected.connect(self._selected)
        if is_unknown:
            self.dialog.setNameFilters(_known_or_all(tr("Recordings")))
            self.dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
            if path.parent.is_dir():
                self.dialog.setDirectory(str(path.parent))
            return
        alike = tr("Files of this kind ({pattern})", pattern=f"*{path.suffix}")
        self.dialog.setNameFilters([alike, tr("All files (*)")] if path.suffix else [tr("All files (*)")])

    def _selected(self, name: str) -> None:
        self.file_found.emit(FoundFile(self._job_id, Path(name)))
