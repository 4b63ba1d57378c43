"""The menus of the player: how fast, and what is repeated."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import turn_with_window
from sttgui.ui.player import text as player_text
from sttgui.viewmodel.player import Loop, PlayerState

SPEEDS = (0.5, 0.6, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class SpeedMenu(QMenu):
    """One of the usual speeds, and whether doubtful words are played more slowly."""

    speed_chosen = Signal(float)
    slowing_chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        turn_with_window(self)
        self.setAccessibleName(tr("Speed"))
        self._speeds = QActionGroup(self)
        for speed in SPEEDS:
            _entry(self, self._speeds, player_text.speed(speed), speed)
        self._speeds.triggered.connect(self._chosen)
        self.addSeparator()
        self._slowing = self.addAction(tr("Slow down at doubtful words"))
        self._slowing.setCheckable(True)
        self._slowing.triggered.connect(self.slowing_chosen)

    def show_state(self, state: PlayerState) -> None:
        for entry in self._speeds.actions():
            entry.setChecked(entry.data() == state.speed)
        self._slowing.setChecked(state.slows_at_doubt)

    def next_to(self, speed: float, direction: int) -> float:
        """The next speed of the menu, faster for 1 and slower for -1."""
        others = [one for one in SPEEDS if (one - speed) * direction > 0]
        return min(others, key=lambda one: abs(one - speed), default=speed)

    def _chosen(self, entry: QAction) -> None:
        self.speed_chosen.emit(entry.data())


class LoopMenu(QMenu):
    """What is repeated."""

    loop_chosen = Signal(object)  # Loop

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        turn_with_window(self)
        self.setAccessibleName(tr("Repeat"))
        self._loops = QActionGroup(self)
        self._entries = {loop: _entry(self, self._loops, player_text.loop_name(loop), loop.value) for loop in Loop}
        self._loops.triggered.connect(self._chosen)

    def show_state(self, state: PlayerState) -> None:
        for loop, entry in self._entries.items():
            entry.setChecked(loop is state.loop)
        self._entries[Loop.SELECTION].setEnabled(state.selection is not None)

    def _chosen(self, entry: QAction) -> None:
        self.loop_chosen.emit(Loop(entry.data()))


def _entry(menu: QMenu, group: QActionGroup, words: str, value: object) -> QAction:
    """One of several, of which one is checked."""
    entry = menu.addAction(words)
    entry.setCheckable(True)
    entry.setData(value)
    group.addAction(entry)
    return entry
