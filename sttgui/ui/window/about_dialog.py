"""Says what the application is, and which version. Opened, never waited for, and freed when it closes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMessageBox, QWidget

from sttgui import __version__
from sttgui.storage.folders import Folders
from sttgui.storage.licences import licences
from sttgui.ui.kit import text
from sttgui.ui.kit.icons import app_icon
from sttgui.ui.kit.question import MessageBox

ABOUT_ICON_SIDE = 64


class AboutDialog(MessageBox):
    """Says what this is, and which version."""

    def __init__(self, parent: QWidget) -> None:
        more = text.tr(
            "Turns recordings into text, and makes the checking of that text fast. "
            "Free software under the MIT licence.\n\nYour recordings and transcripts are in {folder}",
            folder=str(Folders.of_user().data),
        )
        said = text.tr("Wordlight {version}", version=__version__)
        super().__init__(parent, text.tr("About Wordlight"), said, more)
        self._window = parent
        self.setIconPixmap(app_icon().pixmap(QSize(ABOUT_ICON_SIDE, ABOUT_ICON_SIDE)))
        self.licences = self.addButton(text.tr("Licences…"), QMessageBox.ButtonRole.ActionRole)
        self.licences.clicked.connect(self._show_licences)
        self.addButton(QMessageBox.StandardButton.Close).setText(text.tr("Close"))

    def _show_licences(self) -> None:
        from sttgui.ui.window.licences_dialog import LicencesDialog

        LicencesDialog(self._window, licences()).open()
