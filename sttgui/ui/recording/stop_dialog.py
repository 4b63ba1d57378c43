"""The question that is asked where the window is to be closed while something is recorded."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from sttgui.ui.kit.question import MessageBox
from sttgui.ui.kit.text import tr


class StopDialog(MessageBox):
    """Whatever is answered, the recording is kept."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        kept = tr("What was recorded is kept either way, and will be in the list.")
        super().__init__(parent, tr("Recording"), tr("A recording is under way."), kept)
        self._stop = self.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        go_on = self.addButton(tr("Go on recording"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(go_on)
        self.setEscapeButton(go_on)
        self.buttonClicked.connect(self._clicked)

    def _clicked(self) -> None:
        if self.clickedButton() is self._stop:
            self.stop_wanted.emit()
