"""What was removed, and the way back. Opened, never waited for, and freed when it closes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sttgui.domain.library import Trashed
from sttgui.ui.kit import text
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.library import text as library_text


class TrashDialog(FittedDialog):
    """What was removed, the latest first, until it is deleted for good."""

    restore_wanted = Signal(str)  # a job's id

    def __init__(self, parent: QWidget, trashed: Sequence[Trashed]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text.tr("Trash"))
        self._list = QListWidget()
        self._list.setAccessibleName(text.tr("Trash"))
        for one in trashed:
            item = QListWidgetItem(library_text.in_trash(one))
            item.setData(Qt.ItemDataRole.UserRole, one.job.id)
            self._list.addItem(item)
        self._restore = button(text.tr("Bring back"), text.tr("Put it into the list again"), "primary")
        self._restore.clicked.connect(self._restore_chosen)
        close = button(text.tr("Close"), text.tr("Leave the trash as it is"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._restore)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        layout.addWidget(label(library_text.about_trash(len(trashed)), "quiet", wrap=True))
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self._list.itemActivated.connect(self._restore_chosen)
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(trashed))
        self._restore.setVisible(bool(trashed))
        self.resize(460, 360 if trashed else 120)

    def _restore_chosen(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.restore_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
            self._list.takeItem(self._list.row(item))
            self._restore.setEnabled(self._list.count() > 0)
