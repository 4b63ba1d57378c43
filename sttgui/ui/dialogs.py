"""The window's small questions and answers. They are opened, never waited for, and freed when they close."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from sttgui import __version__
from sttgui.domain.jobs import Job
from sttgui.ui import text


class RemovalDialog(QMessageBox):
    """Asks before a transcript, or the work on one, is lost."""

    removal_confirmed = Signal(str)  # the job's id

    def __init__(self, parent: QWidget, job: Job) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._job_id = job.id
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(text.tr("Remove from the list"))
        self.setText(text.removal(job))
        self.setInformativeText(text.loss(job))
        remove = self.addButton(text.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        keep = self.addButton(text.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        remove.setToolTip(text.tr("Delete the transcript"))
        keep.setToolTip(text.tr("Leave everything as it is"))
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        self.accepted.connect(self._accepted)

    def _accepted(self) -> None:
        self.removal_confirmed.emit(self._job_id)


class AboutDialog(QMessageBox):
    """Says what this is, and which version."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(text.tr("About Wordlight"))
        self.setText(text.tr("Wordlight {version}", version=__version__))
        self.setInformativeText(
            text.tr(
                "Turns recordings into text, and makes the checking of that text fast. "
                "Free software under the MIT licence."
            )
        )
        self.addButton(QMessageBox.StandardButton.Close)
