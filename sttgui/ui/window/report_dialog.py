"""The dialog for errors nobody expected: says that the work is safe, and gives support what it needs."""

from __future__ import annotations

import platform

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from sttgui import __version__
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, confirm_buttons


class ReportDialog(FittedDialog):
    """Shows a report once; further ones while it is open are added to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something unexpected happened"))
        message = QLabel(
            tr(
                "Wordlight met an error it did not expect. Your recordings are untouched and finished transcripts are "
                "saved. You can go on. If it happens again, copy this report for whoever looks after Wordlight for "
                "you; it has no keys, no texts and no names of recordings."
            )
        )
        message.setWordWrap(True)
        self._report = QPlainTextEdit(readOnly=True)
        self._report.setProperty("kind", "reading")
        self._report.setAccessibleName(tr("Report"))
        self._report.setPlainText(_versions())
        copy = button(tr("Copy report"), tr("Put the report on the clipboard"), "primary")
        buttons = confirm_buttons(self, copy, tr("Go on with the work"), tr("Close"))
        buttons.accepted.connect(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        for part in (message, self._report, buttons):
            layout.addWidget(part)
        self.begin_at(640, 380)

    @classmethod
    def show_report(cls, parent: QWidget, text: str) -> None:
        """Open the dialog over `parent`, or add to the one that is open."""
        dialog = parent.findChild(cls) or cls(parent)
        dialog.add(text)
        dialog.open()

    def add(self, text: str) -> None:
        self._report.appendPlainText(text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


def _versions() -> str:
    app = QCoreApplication.applicationName() or "wordlight"
    return f"{app} {__version__} · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}\n"
