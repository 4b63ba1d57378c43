"""The part of the settings about playing: the device, the jumps, clicks on words, and what happens while one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from sttgui.ui.kit import text
from sttgui.ui.kit.text import tr
from sttgui.viewmodel.listening import TypingChoice
from sttgui.viewmodel.preferences import Playing

STEPS_S = (2, 3, 5, 10, 15, 30)
RESUME_MS = (500, 1000, 2000, 3000, 5000)
BACK_MS = (0, 500, 1000, 2000, 3000)


class PlayingForm(QWidget):
    """Shows what is chosen, and says what it is then; `chosen` is all of it."""

    def __init__(self, playing: Playing) -> None:
        super().__init__()
        self._devices = _choice(tr("Play with"), tr("What plays the sound"))
        self._steps = _choice(tr("Back and forward by"), tr("How far the buttons with the arrows go"))
        self._clicking = _box(tr("A click on a word plays from there"), tr("With Alt it only places the cursor"))
        self._pauses = _box(tr("Pause while I type, and go on when I stop"), tr("So that nothing is missed"))
        self._resume = _choice(tr("Go on after"), tr("How long after the last key playing goes on"))
        self._back = _choice(tr("Go on from"), tr("How much earlier it goes on"))
        self._show_devices(playing.device, ())
        _fill(self._steps, {step: tr("{number} seconds", number=step) for step in STEPS_S}, playing.step_s)
        _fill(self._resume, {ms: _seconds(ms) for ms in RESUME_MS}, playing.typing.resume_ms)
        _fill(self._back, {ms: _back_by(ms) for ms in BACK_MS}, playing.typing.back_ms)
        self._clicking.setChecked(playing.click_plays)
        self._pauses.setChecked(playing.typing.pauses)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(4)
        form.addRow(self._devices.accessibleName(), self._devices)
        form.addRow(self._steps.accessibleName(), self._steps)
        form.addRow(self._clicking)
        form.addRow(self._pauses)
        form.addRow(self._resume.accessibleName(), self._resume)
        form.addRow(self._back.accessibleName(), self._back)
        self._pauses.toggled.connect(self._show_state)
        self._show_state()

    @property
    def chosen(self) -> Playing:
        typing = TypingChoice(self._pauses.isChecked(), self._resume.currentData(), self._back.currentData())
        clicking = self._clicking.isChecked()
        return Playing(self._devices.currentData(), self._steps.currentData(), click_plays=clicking, typing=typing)

    def show_devices(self, names: Sequence[str]) -> None:
        """What there is; a chosen device that is gone stays in the list, and is said to be."""
        self._show_devices(self._devices.currentData(), names)

    def _show_devices(self, chosen: str, names: Sequence[str]) -> None:
        entries = {"": tr("What the system plays with"), **{name: name for name in names}}
        if chosen not in entries:
            entries[chosen] = tr("{name} (not connected)", name=chosen) if names else chosen
        self._devices.clear()
        _fill(self._devices, entries, chosen)

    def _show_state(self) -> None:
        for part in (self._resume, self._back):
            part.setEnabled(self._pauses.isChecked())


def _fill(choice: QComboBox, entries: Mapping[int, str] | Mapping[str, str], chosen: int | str) -> None:
    """A value of which no entry speaks, from a file that somebody wrote, is one more entry."""
    for value, words in entries.items():
        choice.addItem(words, value)
    if choice.findData(chosen) < 0:
        choice.addItem(str(chosen), chosen)
    choice.setCurrentIndex(choice.findData(chosen))


def _choice(name: str, tip: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(tip)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(20)
    return made


def _box(words: str, tip: str) -> QCheckBox:
    made = QCheckBox(words)
    made.setToolTip(tip)
    made.setAccessibleName(words)
    return made


def _seconds(ms: int) -> str:
    """`0.5 s`, `1 s`."""
    return tr("{seconds} s", seconds=text.locale().toString(ms / 1000, "g"))


def _back_by(ms: int) -> str:
    return tr("Where it paused") if ms == 0 else tr("{seconds} earlier", seconds=_seconds(ms))
