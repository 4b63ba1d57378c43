"""Dialogs for going back to a copy of the library, and for saving all that is in it as text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sttgui.domain.library import Backup
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.library import text as library_text


class RestoreDialog(FittedDialog):
    """The copies there are, the newest first. To be opened, not waited for; freed when it closes."""

    backup_chosen = Signal(object)  # Backup

    def __init__(self, parent: QWidget, backups: Sequence[Backup]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Restore a backup"))
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Copies of the library"))
        for one in backups:
            item = QListWidgetItem(library_text.backup(one))
            item.setData(Qt.ItemDataRole.UserRole, one)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(backups))
        self._restore = button(tr("Go back to this copy"), tr("Open Wordlight again with this copy"), "primary")
        self._restore.setVisible(bool(backups))
        self._restore.clicked.connect(self._restore_chosen)
        cancel = button(tr("Cancel"), tr("Leave everything as it is"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._restore)
        buttons.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        layout.addWidget(label(library_text.about_backups(len(backups)), "quiet", wrap=True))
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.resize(480, 320 if backups else 130)

    def _restore_chosen(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.backup_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()


class SaveAllDialog(QFileDialog):
    """Asks where the folder with all transcripts is to be made."""

    folder_chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Save all transcripts as text in a folder"))
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self.fileSelected.connect(self._selected)

    def _selected(self, name: str) -> None:
        self.folder_chosen.emit(Path(name))
