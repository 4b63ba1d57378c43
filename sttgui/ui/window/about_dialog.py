"""Says what the application is, and which version. Opened, never waited for, and freed when it closes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from sttgui import __version__
from sttgui.storage.folders import Folders
from sttgui.storage.licences import licences
from sttgui.ui.kit import text
from sttgui.ui.kit.icons import app_icon

ABOUT_ICON_SIDE = 64


class AboutDialog(QMessageBox):
    """Says what this is, and which version."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(text.tr("About Wordlight"))
        self.setIconPixmap(app_icon().pixmap(QSize(ABOUT_ICON_SIDE, ABOUT_ICON_SIDE)))
        self.setText(text.tr("Wordlight {version}", version=__version__))
        self.setInformativeText(
            text.tr(
                "Turns recordings into text, and makes the checking of that text fast. "
                "Free software under the MIT licence.\n\nYour recordings and transcripts are in {folder}",
                folder=str(Folders.of_user().data),
            )
        )
        self.licences = self.addButton(text.tr("Licences…"), QMessageBox.ButtonRole.ActionRole)
        self.licences.clicked.connect(self._show_licences)
        self.addButton(QMessageBox.StandardButton.Close).setText(text.tr("Close"))

    def _show_licences(self) -> None:
        from sttgui.ui.window.licences_dialog import LicencesDialog

        LicencesDialog(self._window, licences()).open()
