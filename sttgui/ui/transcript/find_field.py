"""The field in which one types what to find in the transcript that is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from sttgui.ui.kit.text import tr

KEY = "Ctrl+F"
MARGIN = 10  # px beside it


class FindField(QLineEdit):
    """Enter and Shift+Enter go on and back, Esc leads out of it. As long as it is empty it names its key."""

    next_wanted = Signal()
    previous_wanted = Signal()
    left = Signal()
    can_find_changed = Signal(bool)  # whether there is anything to find words in

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Find in this transcript"))
        self.setAccessibleName(tr("Find in the transcript"))
        self.setToolTip(tr("Words to find in this transcript ({key})", key=KEY))
        self.setEnabled(False)  # there is nothing to find yet

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.can_find_changed.emit(self.isEnabled())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_wanted if is_back else self.next_wanted).emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        taken = self.fontMetrics().horizontalAdvance(self.placeholderText() + KEY) + 4 * MARGIN
        if not self.text() and self.width() >= taken:
            painter = QPainter(self)
            painter.setPen(QApplication.palette().placeholderText().color())
            # Opposite to the words, which begin as the keyboard writes.
            painter.setLayoutDirection(QGuiApplication.inputMethod().inputDirection())
            room = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, KEY)
