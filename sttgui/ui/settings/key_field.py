"""The field into which a person presses the keys for an action."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from sttgui.ui.kit.command import spelled
from sttgui.ui.kit.text import tr

_ALONE = {
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_Super_L),
    *(Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown, Qt.Key(0)),
}


class KeyField(QLineEdit):
    """Takes one combination of keys while it has the keyboard; Tab leaves it, Esc gives up."""

    pressed = Signal(object)  # QKeySequence
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(tr("Press the new keys"))
        self.setPlaceholderText(tr("Press the new keys"))
        self.setToolTip(tr("Press the keys together, as you will use them; Esc leaves them as they are"))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # else the dialog would take Esc and Enter, and its shortcuts theirs
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take(event)
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.clear()
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        is_bare = not modifiers & ~Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and is_bare:
            return super().event(event)
        if key == Qt.Key.Key_Escape and is_bare:
            self.given_up.emit()
        elif key in _ALONE:
            self.setText(spelled(QKeySequence(modifiers.value)))
        else:
            self.setText("")
            self.pressed.emit(QKeySequence(event.keyCombination().toCombined() & ~0x20000000))
        event.accept()
        return True
