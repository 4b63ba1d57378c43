"""The question that is asked where the window was closed and the disk does not take what was written last."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from sttgui.domain.errors import SttError
from sttgui.ui.kit import text
from sttgui.ui.kit.question import MessageBox
from sttgui.ui.kit.text import tr


class UnsavedDialog(MessageBox):
    """Says what is lost, and that it is not where the window stays open."""

    close_wanted = Signal()

    def __init__(self, parent: QWidget, error: SttError) -> None:
        lost = tr("What is not saved yet is lost if you close Wordlight now.")
        more = " ".join(filter(None, (text.what_to_do(error), lost)))
        super().__init__(parent, tr("Not saved"), text.what_happened(error), more)
        self.setIcon(QMessageBox.Icon.Warning)
        self._lose = self.addButton(tr("Close and lose it"), QMessageBox.ButtonRole.AcceptRole)
        stay = self.addButton(tr("Keep it open"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)
        self.buttonClicked.connect(self._clicked)

    def _clicked(self) -> None:
        if self.clickedButton() is self._lose:
            self.close_wanted.emit()
