"""What is asked where several recordings are tagged at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.jobs import Job
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, confirm_buttons, label
from sttgui.ui.library import text as library_text
from sttgui.ui.library.tags_field import TagsField

WIDTH = 480


@dataclass(frozen=True, slots=True)
class TagAll:
    """Which tags some recordings get, and which they lose."""

    job_ids: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]


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
