"""Says what the application is, and which version. Opened, never waited for, and freed when it closes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from sttgui import __version__
from sttgui.ui.kit import text
from sttgui.ui.kit.icons import app_icon

ABOUT_ICON_SIDE = 64


class AboutDialog(QMessageBox):
    """Says what this is, and which version."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(text.tr("About Wordlight"))
        self.setIconPixmap(app_icon().pixmap(QSize(ABOUT_ICON_SIDE, ABOUT_ICON_SIDE)))
        self.setText(text.tr("Wordlight {version}", version=__version__))
        self.setInformativeText(
            text.tr(
                "Turns recordings into text, and makes the checking of that text fast. "
                "Free software under the MIT licence."
            )
        )
        self.addButton(QMessageBox.StandardButton.Close)
