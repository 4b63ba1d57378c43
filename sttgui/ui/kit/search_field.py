"""A field in which one types what is looked for, beside or above the list of what is found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from sttgui.ui.kit.text import tr


def give_clear_button(field: QLineEdit, words: str) -> None:
    """A button in the field that empties it; Qt's own has no name."""
    field.setClearButtonEnabled(True)
    for clear in field.findChildren(QToolButton):
        clear.setAccessibleName(words)
        clear.setToolTip(words)


class SearchField(QLineEdit):
    """Escape empties it, and is for the window once it is empty. Up and Down are for what was found."""

    up_pressed = Signal()
    down_pressed = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        give_clear_button(self, tr("Clear the search"))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.clear()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up:
            self.up_pressed.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()  # else it also pressed the button to which it may have led
