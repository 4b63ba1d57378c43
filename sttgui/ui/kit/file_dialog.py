"""The system's own dialog for choosing files. Opened, never waited for, and freed when it closes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter, QFileDialog, QWidget

from sttgui.ui.kit.widgets import as_completion


class FileDialog(QObject):
    """What asks with a dialog, and lives as long as it. Qt takes the system's for `QFileDialog` itself alone: for every
    class that is made of it, its own.
    """

    def __init__(self, parent: QWidget, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(parent, title)
        super().__init__(dialog)
        self.dialog = dialog
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.Directory:
            self.dialog.setOption(QFileDialog.Option.ShowDirsOnly)

    def open(self) -> None:
        self.dialog.open()
        for completer in self.dialog.findChildren(QCompleter):  # of Qt's own dialog, where the system has none
            as_completion(completer)
