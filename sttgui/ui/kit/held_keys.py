"""Keys and clicks that end one thing and would begin another, held back for a moment."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sttgui.ui.kit.guarded import guarded

HELD_S = 0.8  # a key of a quick rhythm, or one held down, comes sooner
LONGEST_S = 2.5  # who takes longer looks before each key
SLACK = 1.5  # no rhythm is even
_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


@guarded
class HeldKeys(QObject):
    """Takes Enter, Space and Tab from a widget for a moment after `hold`, and as long as they are held down; no longer
    once something is typed. From the buttons it is told to `guard` it takes clicks too, till the rhythm has ended.
    """

    def __init__(self, widget: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(widget)
        self.clock = clock
        self._until = 0.0
        self._length_s = HELD_S
        self._guarded: set[QObject] = set()
        widget.installEventFilter(self)

    def guard(self, button: QWidget) -> None:
        """Hold keys and clicks back from a button that stands where another one stood."""
        self._guarded.add(button)
        button.installEventFilter(self)

    def hold(self, rhythm_s: float = 0.0) -> None:
        """Begin to hold the keys back: they have just come to mean something else. `rhythm_s` is what lay between the
        last two of them, where that is known.
        """
        needed = rhythm_s * SLACK
        self._length_s = needed if HELD_S < needed <= LONGEST_S else HELD_S
        self._hold_on()

    def _hold_on(self) -> None:
        self._until = self.clock() + self._length_s

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._is_held(event):
            if watched in self._guarded or event.isAutoRepeat():
                self._hold_on()
            return True
        if event.type() is QEvent.Type.MouseButtonPress and watched in self._guarded and self.clock() < self._until:
            self._hold_on()
            return True
        return super().eventFilter(watched, event)

    def _is_held(self, event: QKeyEvent) -> bool:
        if event.key() not in _KEYS and event.text():
            self._until = 0.0
        return event.key() in _KEYS and self.clock() < self._until
