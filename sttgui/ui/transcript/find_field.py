"""The field in which one types what to find in the transcript that is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from sttgui.domain.direction import is_right_to_left
from sttgui.ui.kit.command import keys_of
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import needs, with_keys

MARGIN = 10  # px beside it


class FindField(QLineEdit):
    """Enter and Shift+Enter go on and back, Esc leads out of it. As long as it is empty it names its key."""

    next_wanted = Signal()
    previous_wanted = Signal()
    left = Signal()
    can_find_changed = Signal(bool)  # whether there is anything to find words in

    def __init__(self, find: QAction | None = None) -> None:
        """`find` is the action that leads to it."""
        super().__init__()
        self._find = find
        self._key = ""
        self.setPlaceholderText(tr("Find in this transcript"))
        self.setAccessibleName(tr("Find in the transcript"))
        if find is not None:
            find.changed.connect(self._say_key)
        self._say_key()
        self.setEnabled(False)  # there is nothing to find yet
        needs(self, tr("Possible once a transcript with words is open."))

    def _say_key(self) -> None:
        self._key = "" if self._find is None else keys_of(self._find)
        tip = tr("Words to find in this transcript")
        self.setToolTip(tip if self._find is None else with_keys(tip, self._find))
        self.update()

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
        taken = self.fontMetrics().horizontalAdvance(self.placeholderText() + self._key) + 4 * MARGIN
        if not self.text() and self.width() >= taken:
            painter = QPainter(self)
            painter.setPen(QApplication.palette().placeholderText().color())
            is_leftwards = is_right_to_left(self.placeholderText())  # the key stands where the words end
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if is_leftwards else Qt.LayoutDirection.LeftToRight
            )
            room = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, self._key)
