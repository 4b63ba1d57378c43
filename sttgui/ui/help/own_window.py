"""What the windows of the help have in common: each is a window of its own, which is hidden when it is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.fitted_dialog import FRAME, LEAST
from sttgui.ui.kit.guarded import guarded


@guarded
class OwnWindow(QWidget):
    """A window beside all others, also while a dialog is open. Escape closes it."""

    language_changed = Signal()

    def __init__(self, title: str) -> None:
        # Without a parent, since a dialog blocks all that belongs to the window it belongs to.
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(title)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.language_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def begin_with(self, size: QSize) -> None:
        """Be so large with letters of the usual size, as far as the screen has the room."""
        self.resize((size * letters()).boundedTo(self.screen().availableGeometry().size() - FRAME))
        self.setMinimumSize(self.size() * LEAST)

    def come_up(self, part: QWidget) -> None:
        """Be in front of all others, with the keyboard in a part."""
        self.show()
        self.raise_()
        self.activateWindow()
        part.setFocus()
