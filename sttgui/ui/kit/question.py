"""What is asked before something is taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QMessageBox, QWidget

from sttgui.ui.kit.text import tr


def ask(
    parent: QWidget, title: str, asked: str, told: str, *, yes: str, do: Callable[[], None] | SignalInstance
) -> None:
    """Open a question, and do it where the answer is `yes`; Enter and Esc leave all as it is."""
    question = QMessageBox(parent)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setWindowTitle(title)
    question.setText(asked)
    question.setInformativeText(told)
    agree = question.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = question.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(cancel)
    question.setEscapeButton(cancel)
    agree.clicked.connect(do)
    question.open()
