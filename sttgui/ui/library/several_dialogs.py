"""What is asked where several recordings are exported or tagged at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.jobs import Job
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.folder_dialog import ask_for_folder
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import ElidedLabel, button, confirm_buttons, label
from sttgui.ui.library import text as library_text
from sttgui.ui.library.tags_field import TagsField
from sttgui.ui.recognisers.option_fields import Choice

WIDTH = 480


@dataclass(frozen=True, slots=True)
class ExportAll:
    """Whose transcripts to export, in which format, to which folder."""

    job_ids: tuple[str, ...]
    format_id: str
    folder: Path


@dataclass(frozen=True, slots=True)
class TagAll:
    """Which tags some recordings get, and which they lose."""

    job_ids: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]


class Format(Protocol):
    """What the dialog needs to know of an export format."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


class ExportAllDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes. `jobs` have transcripts; `without` is how many of those that
    are selected have none. `chosen` is the id of the format to begin with.
    """

    export_chosen = Signal(object)  # ExportAll

    def __init__(
        self,
        parent: QWidget,
        jobs: Sequence[Job],
        formats: Sequence[Format],
        *,
        folder: Path,
        chosen: str = "",
        without: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export all"))
        self._job_ids = tuple(job.id for job in jobs)
        self.folder = folder
        self.format = Choice(tr("Format"), tr("Of every file"))
        for one in formats:
            self.format.addItem(one.name, one.id)
        self.format.setCurrentIndex(max(self.format.findData(chosen), 0))
        self._folder = ElidedLabel()
        self._folder.setText(str(folder))
        self._folder.setAccessibleName(tr("Folder"))
        choose = button(tr("Choose…"), tr("Choose the folder for the files"))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self._folder, 1)
        row.addWidget(choose)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Folder"), row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(label(library_text.transcripts(len(jobs)), "card"))
        layout.addLayout(form)
        layout.addWidget(label(library_text.about_export_all(without), "small", wrap=True))
        layout.addStretch()
        self.export = button(tr("Export"), tr("Save a file for each transcript in the folder"), "primary")
        layout.addWidget(confirm_buttons(self, self.export, tr("Leave everything as it is")))
        self.export.clicked.connect(self._export)
        self.resize(WIDTH, self.heightForWidth(WIDTH))

    def _choose(self) -> None:
        ask_for_folder(self, tr("Folder for the files"), self.folder, self._folder_chosen)

    def _folder_chosen(self, name: str) -> None:
        self.folder = Path(name)
        self._folder.setText(name)

    def _export(self) -> None:
        self.export_chosen.emit(ExportAll(self._job_ids, self.format.currentData(), self.folder))
        self.accept()


class TagsDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes. It begins with the tags that all have; what only some have
    stays as it is.
    """

    tagged = Signal(object)  # TagAll, if anything is other than before

    def __init__(self, parent: QWidget, jobs: Sequence[Job], known: Sequence[str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Tags"))
        self._job_ids = tuple(job.id for job in jobs)
        self._before = tuple(tag for tag in jobs[0].tags if all(tag in job.tags for job in jobs))
        self.tags = TagsField(self._before, known)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(label(library_text.how_many(len(jobs)), "card"))
        layout.addWidget(self.tags)
        layout.addWidget(label(library_text.about_tags(), "small", wrap=True))
        layout.addStretch()
        self.save = button(tr("Save"), tr("Give these tags to all that are selected"), "primary")
        layout.addWidget(confirm_buttons(self, self.save, tr("Leave everything as it is")))
        self.save.clicked.connect(self._save)
        self.save.setDefault(True)
        self.resize(WIDTH, self.heightForWidth(WIDTH))
        self.tags.setFocus()

    def _save(self) -> None:
        now = self.tags.tags()
        added = tuple(tag for tag in now if tag not in self._before)
        removed = tuple(tag for tag in self._before if tag not in now)
        if added or removed:
            self.tagged.emit(TagAll(self._job_ids, added, removed))
        self.accept()
