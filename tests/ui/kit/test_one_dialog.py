"""A dialog is known while it is open, and forgotten however it closes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sttgui.ui.kit.one_dialog import OneDialog


@pytest.mark.parametrize("end", [QDialog.accept, QDialog.reject, QDialog.close])
def test_a_dialog_is_known_until_it_closes(qtbot: QtBot, end: Callable[[QDialog], object]) -> None:
    one: OneDialog[QDialog] = OneDialog()
    assert one.now is None
    dialog = QDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    one.open(dialog)
    assert one.now is dialog
    assert dialog.isVisible()
    end(dialog)
    assert one.now is None
    qtbot.waitUntil(lambda: not isValid(dialog))
