"""The page about playing: the device, the jumps, clicks on words, and what happens while one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction

from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.text import known, plural, tr
from sttgui.ui.kit.widgets import button
from sttgui.ui.player import text as player_text
from sttgui.ui.player.menus import SPEEDS
from sttgui.ui.settings.page import Page, Value, choice, fill, show_chosen
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.listening import Listening, TypingChoice
from sttgui.viewmodel.player import PlayerModel

STEPS_S = (2, 3, 5, 10, 15, 30)
RESUME_MS = (500, 1000, 2000, 3000, 5000)
BACK_MS = (0, 500, 1000, 2000, 3000)
PEDAL = (Do.BACK, Do.PLAY, Do.FORWARD, Do.SENTENCE)


class PlayingPage(Page):
    """Shows how `player` plays, and `listening` gives way to typing."""

    keys_wanted = Signal(str)  # the page of keys, with what is looked for there

    def __init__(self, player: PlayerModel, listening: Listening, actions: Mapping[Do, QAction]) -> None:
        super().__init__(tr("Playing"), HelpPage.KEYS)
        self._player = player
        self._listening = listening
        self._names: Sequence[str] = ()
        self._actions = actions
        self._add_player()
        self._add_typing()
        self._add_pedal()

    def show_devices(self, names: Sequence[str]) -> None:
        """What there is; a chosen device that is gone stays in the list, and is said to be."""
        self._names = names
        self.show_values()

    def _add_player(self) -> None:
        player = self._player
        self.heading(tr("Sound"))
        self.device = choice(tr("Play with"), tr("What plays the sound"))
        self.row(self.device.accessibleName(), self.device, also=tr("loudspeaker headphones output"))
        device = Value(lambda: player.state.device, player.set_device, "")
        self.bind(device, self._show_devices, self.device)
        self.device.activated.connect(self._device_chosen)
        self.speed = self.choice(
            tr("Speed"),
            {speed: player_text.speed(speed) for speed in SPEEDS},
            Value(lambda: player.state.speed, player.set_speed, table.SPEED.usual),
            tip=tr("How fast is played; voices stay as high"),
        )
        self.heading(tr("Moving"))
        self.steps = self.choice(
            tr("Back and forward by"),
            {step: plural(step, "1 second", "{number} seconds") for step in STEPS_S},
            Value(lambda: player.state.step_s, player.set_step, table.STEP_S.usual),
            tip=tr("How far the buttons with the arrows go"),
        )
        self.box(
            tr("A click on a word plays from there"),
            Value(lambda: player.state.click_plays, player.set_click_plays, table.CLICK_PLAYS.usual),
            tip=tr("With Alt it only places the cursor"),
        )

    def _add_typing(self) -> None:
        self.heading(tr("While you type"))
        usual = TypingChoice()
        self.pauses = self.box(
            tr("Pause while I type, and go on when I stop"),
            self._typing("pauses", usual.pauses),
            tip=tr("So that nothing is missed"),
        )
        self.resume = self.choice(
            tr("Go on after"),
            {ms: _seconds(ms) for ms in RESUME_MS},
            self._typing("resume_ms", usual.resume_ms),
            tip=tr("How long after the last key playing goes on"),
        )
        self.back = self.choice(
            tr("Go on from"),
            {ms: _back_by(ms) for ms in BACK_MS},
            self._typing("back_ms", usual.back_ms),
            tip=tr("How much earlier it goes on"),
        )
        self.when_shown(self._show_state)

    def _add_pedal(self) -> None:
        self.heading(tr("Foot pedal and headset"))
        change = button(tr("Change keys…"), tr("Go to the page of keys, at those that play"))
        change.clicked.connect(self._keys_clicked)
        self._pedal = self.row(tr("Keys of a pedal"), change, about=" ", also=tr("foot pedal headset media keys"))
        self.when_shown(self._show_pedal)

    def _typing(self, name: str, usual: Any) -> Value[Any]:
        return Value(lambda: getattr(self._listening.choice, name), partial(self._set_typing, name), usual)

    def _set_typing(self, name: str, value: Any) -> None:
        self._listening.choose(replace(self._listening.choice, **{name: value}))

    def _show_devices(self, chosen: str) -> None:
        entries = {"": tr("What the system plays with"), **{name: name for name in self._names}}
        if chosen not in entries:
            entries[chosen] = tr("{name} (not connected)", name=chosen) if self._names else chosen
        fill(self.device, entries)
        show_chosen(self.device, chosen)

    def _device_chosen(self, row: int) -> None:
        self._player.set_device(self.device.itemData(row))
        self.changed.emit()

    def _show_state(self) -> None:
        for part in (self.resume, self.back):
            part.setEnabled(self._listening.choice.pauses)

    def _show_pedal(self) -> None:
        """A pedal sends keys from F13 on, which keyboards do not have."""
        said = []
        for do in PEDAL:
            keys = [one.toString() for one in self._actions[do].shortcuts()]
            extra = [key for key in keys if key.startswith("F1") and len(key) == 3 and key > "F12"]
            if extra:
                said.append(tr("{name}: {keys}", name=known(self._actions[do].text()), keys=", ".join(extra)))
        self._pedal.say(text.joined(*said) or tr("None is set."))

    def _keys_clicked(self) -> None:
        self.keys_wanted.emit(self._actions[Do.PLAY].text())


def _seconds(ms: int) -> str:
    """`0.5 s`, `1 s`."""
    return tr("{seconds} s", seconds=text.decimal(ms / 1000))


def _back_by(ms: int) -> str:
    return tr("Where it paused") if ms == 0 else tr("{seconds} earlier", seconds=_seconds(ms))
