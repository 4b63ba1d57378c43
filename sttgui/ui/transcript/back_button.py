"""The button over the text that leads back to what is heard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

from sttgui.ui.kit.text import tr
from sttgui.ui.transcript.view import TranscriptView


class BackButton(QPushButton):
    """Floats over the lower edge of the text while something else is read than is heard."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(tr("Back to what is playing"), view)
        self._view = view
        self.setProperty("kind", "primary")
        self.setToolTip(tr("Show the word that is heard, and go along with it"))
        self.setAccessibleName(self.text())
        self.hide()
        view.installEventFilter(self)

    def eventFilter(self, view: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._take_place()
        return super().eventFilter(view, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_place()

    def _take_place(self) -> None:
        room = self._view.rect()
        self.adjustSize()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 16)
