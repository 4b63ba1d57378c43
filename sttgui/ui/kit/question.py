"""What is asked before something is taken away, and other dialogs that say a few sentences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QMessageBox, QWidget

from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.text import tr


@guarded
class MessageBox(QMessageBox):
    """Sentences that begin where those of other dialogs do. To be opened, not waited for; freed when it closes."""

    def __init__(self, parent: QWidget | None, title: str, said: str, more: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(title)
        self.setText(said)
        self.setInformativeText(more)

    def showEvent(self, event: QShowEvent) -> None:
        grid = self.layout()  # which Qt makes anew for each text and picture
        assert isinstance(grid, QGridLayout)
        grid.setContentsMargins(18, 16, 18, 14)
        first = grid.itemAt(0)
        if first is not None and (indent := first.spacerItem()) is not None:  # for a picture that is not there
            indent.changeSize(0, 0)
            grid.setHorizontalSpacing(0)
            grid.setColumnStretch(1, 1)  # where the buttons are wider than what is said
        super().showEvent(event)


def ask(
    parent: QWidget, title: str, asked: str, told: str, *, yes: str, do: Callable[[], None] | SignalInstance
) -> None:
    """Open a question, and do it where the answer is `yes`; Enter and Esc leave all as it is."""
    question = MessageBox(parent, title, asked, told)
    agree = question.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = question.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(cancel)
    question.setEscapeButton(cancel)
    agree.clicked.connect(do)
    question.open()
