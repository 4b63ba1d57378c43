"""A field in which one types what is looked for, as both windows of the help have it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit


class SearchField(QLineEdit):
    """Escape empties it, Down goes to what was found."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        self.down_wanted = QShortcut(QKeySequence(Qt.Key.Key_Down), self)
        self.down_wanted.setContext(Qt.ShortcutContext.WidgetShortcut)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.clear()
                return True
        return super().event(event)
