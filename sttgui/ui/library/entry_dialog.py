"""The dialog about one entry of the list: its name, notes and tags, and what is known of its file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.jobs import Job
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.form import Form
from sttgui.ui.kit.text import here_again, tr
from sttgui.ui.kit.widgets import button, confirm_buttons, label
from sttgui.ui.library import text as library_text
from sttgui.ui.library.delegate import LONGEST_TITLE
from sttgui.ui.library.tags_field import TagsField


@dataclass(frozen=True, slots=True)
class Description:
    """What the user wrote about a job; `None` where it is as it was."""

    job_id: str
    title: str | None = None
    notes: str | None = None
    tags: tuple[str, ...] | None = None


class EntryDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes. `size` is that of the file, `None` where there is none."""

    described = Signal(object)  # Description, if anything is other than before

    def __init__(self, parent: QWidget, job: Job, known_tags: Sequence[str], size: int | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About this recording"))
        self._job = job
        self.title = QLineEdit(job.title)
        self.title.setAccessibleName(tr("Name"))
        self.title.setToolTip(tr("What it is called in the list"))
        self.title.setMaxLength(LONGEST_TITLE)
        self.tags = TagsField(job.tags, known_tags)
        self.notes = QPlainTextEdit(job.notes)
        self.notes.setProperty("kind", "field")
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setToolTip(tr("Whatever you want to remember about it; the search finds it"))
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        self._again = label(here_again(), "small", wrap=True)
        self._again.hide()
        form = Form()
        form.setVerticalSpacing(8)
        for name, field in ((tr("Name"), self.title), (tr("Tags"), self.tags), (tr("Notes"), self.notes)):
            form.addRow(name, field)
        self.save = button(tr("Save"), tr("Keep the name, the tags and the notes"), "primary")
        box = confirm_buttons(self, self.save, tr("Leave everything as it was"))
        box.accepted.connect(self._save)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save.click)  # also from the notes
        self.title.textChanged.connect(self._title_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(form, 1)
        layout.addLayout(_facts(library_text.facts(job, size)))
        layout.addWidget(self._again)
        layout.addWidget(box)
        self.resize(520, self.sizeHint().height())
        self.title.selectAll()
        self.title.setFocus()

    def draft(self) -> dict[str, str]:
        typed = {"title": self.title.text(), "tags": self.tags.text(), "notes": self.notes.toPlainText()}
        return {} if self._told() == Description(self._job.id) else typed

    def show_draft(self, draft: Mapping[str, str]) -> None:
        self.title.setText(draft.get("title", self._job.title))
        self.tags.setText(draft.get("tags", self.tags.text()))
        self.notes.setPlainText(draft.get("notes", self._job.notes))
        self._again.show()
        self.notes.moveCursor(QTextCursor.MoveOperation.End)
        self.notes.setFocus()

    def _title_changed(self, title: str) -> None:
        self.save.setEnabled(bool(title.strip()))

    def _told(self) -> Description:
        title, notes, tags = " ".join(self.title.text().split()), self.notes.toPlainText().rstrip(), self.tags.tags()
        return Description(
            self._job.id,
            None if title == self._job.title else title,
            None if notes == self._job.notes else notes,
            None if tags == self._job.tags else tags,
        )

    def _save(self) -> None:
        told = self._told()
        if told != Description(self._job.id):
            self.described.emit(told)
        self.accept()


def _facts(rows: Sequence[tuple[str, str]]) -> QGridLayout:
    """Names and values, which can be selected to be copied."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(rows):
        shown = label(value, "small", wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(tr("{name}: {value}", name=name, value=value))
        grid.addWidget(label(name, "small"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, 1)
    return grid
