"""The menus of the player: how fast, what is repeated, and what plays the sound."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from sttgui.ui.kit.text import tr
from sttgui.ui.player import text as player_text
from sttgui.viewmodel.player import Loop, PlayerState

SPEEDS = (0.5, 0.6, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
STEPS_S = (2, 3, 5, 10, 15, 30)


class SpeedMenu(QMenu):
    """One of the usual speeds, and whether doubtful words are played more slowly."""

    speed_chosen = Signal(float)
    slowing_chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
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


class SoundMenu(QMenu):
    """The device, how far the arrows go, and what a click on a word does."""

    device_chosen = Signal(str)  # empty for the system's own choice
    step_chosen = Signal(int)
    clicking_chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Sound"))
        self._device = ""
        self._names: tuple[str, ...] = ()
        self._devices = QActionGroup(self)
        self._devices.triggered.connect(self._device_chosen)
        heading = tr("Play with")
        self._device_menu = self.addMenu(heading)
        self._device_menu.setAccessibleName(heading)
        heading = tr("Back and forward by")
        steps = self.addMenu(heading)
        steps.setAccessibleName(heading)
        self._steps = QActionGroup(self)
        for step in STEPS_S:
            _entry(steps, self._steps, player_text.seconds(step), step)
        self._steps.triggered.connect(self._step_chosen)
        self._clicking = self.addAction(tr("A click on a word plays from there"))
        self._clicking.setCheckable(True)
        self._clicking.triggered.connect(self.clicking_chosen)
        self._fill()

    def show_state(self, state: PlayerState) -> None:
        if state.device != self._device:
            self._device = state.device
            self._fill()
        for entry in self._steps.actions():
            entry.setChecked(entry.data() == state.step_s)
        self._clicking.setChecked(state.click_plays)

    def show_devices(self, names: Sequence[str]) -> None:
        """What there is; a chosen device that is gone stays in the list, and is said to be."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self._fill()

    def _fill(self) -> None:
        for entry in self._devices.actions():
            self._devices.removeAction(entry)
            entry.deleteLater()
        self._device_menu.clear()
        entries = {"": tr("What the system plays with"), **{name: name for name in self._names}}
        if self._device not in entries:
            entries[self._device] = tr("{name} (not connected)", name=self._device)
        for name, words in entries.items():
            entry = _entry(self._device_menu, self._devices, words.replace("&", "&&"), name)
            entry.setChecked(name == self._device)

    def _device_chosen(self, entry: QAction) -> None:
        self.device_chosen.emit(entry.data())

    def _step_chosen(self, entry: QAction) -> None:
        self.step_chosen.emit(entry.data())


def _entry(menu: QMenu, group: QActionGroup, words: str, value: object) -> QAction:
    """One of several, of which one is checked."""
    entry = menu.addAction(words)
    entry.setCheckable(True)
    entry.setData(value)
    group.addAction(entry)
    return entry
