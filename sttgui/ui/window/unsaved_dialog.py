"""The question that is asked where the window was closed and the disk does not take what was written last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from sttgui.domain.errors import SttError
from sttgui.ui.kit import text
from sttgui.ui.kit.text import tr


class UnsavedDialog(QMessageBox):
    """To be opened, not waited for; freed when it closes."""

    close_wanted = Signal()

    def __init__(self, parent: QWidget, error: SttError) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(tr("Not saved"))
        self.setText(text.what_happened(error))
        lost = tr("What is not saved yet is lost if you close Wordlight now.")
        self.setInformativeText(" ".join(filter(None, (text.what_to_do(error), lost))))
        self._lose = self.addButton(tr("Close and lose it"), QMessageBox.ButtonRole.AcceptRole)
        stay = self.addButton(tr("Keep it open"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)
        self.buttonClicked.connect(self._clicked)

    def _clicked(self) -> None:
        if self.clickedButton() is self._lose:
            self.close_wanted.emit()
