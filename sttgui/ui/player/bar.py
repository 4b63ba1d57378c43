"""The bar under the transcript: the controls of the player, the timeline, and the time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.text import clock, tr
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.player import text as player_text
from sttgui.ui.player.menus import LoopMenu, SoundMenu, SpeedMenu
from sttgui.ui.player.timeline import Timeline
from sttgui.viewmodel.player import Loop, PlayerModel, PlayerState
from sttgui.viewmodel.word_times import WordTimes

NEEDS_SOUND = (Do.PLAY, Do.BACK, Do.FORWARD, Do.SENTENCE, Do.SLOWER, Do.FASTER, Do.LOOP)


class PlayerBar(QFrame):
    """Hidden until there is a recording to play, or a reason why there is none; `join` gives it a player."""

    find_wanted = Signal()  # let the user look for the file
    devices_wanted = Signal()  # the menu opens: say what sound can be played with
    loop_toggle_wanted = Signal()  # repeat what is selected in the text, or else what is heard; or nothing any more
    selection_wanted = Signal()  # the menu opens: say what is selected in the text

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("player_bar")
        self.setAccessibleName(tr("Player"))
        self._actions = {do: actions[do] for do in NEEDS_SOUND}
        self._model: PlayerModel | None = None
        self._tokens = LIGHT
        self._has_words = False
        self.timeline = Timeline()
        self._speed_menu = SpeedMenu(self)
        self._loop_menu = LoopMenu(self)
        self.sound_menu = SoundMenu(self)
        self._make_controls()
        self._hint = self._line(player_text.hint(), tr("Got it"), tr("Do not show this again"))
        self._missing = self._line("", tr("Find the file…"), tr("Choose where the recording is now"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.setSpacing(6)
        for part in (self._hint.row, self._missing.row, self._controls):
            layout.addWidget(part)
        self._missing.act.clicked.connect(self.find_wanted)
        self.sound_menu.aboutToShow.connect(self.devices_wanted)
        self._loop_menu.aboutToShow.connect(self.selection_wanted)
        self.show_nothing()

    def join(self, model: PlayerModel) -> None:
        """Show the state of a player, and control it."""
        self._model = model
        for do, handler in (
            (Do.PLAY, model.toggle),
            (Do.BACK, model.back),
            (Do.FORWARD, model.forward),
            (Do.SENTENCE, model.to_sentence),
            (Do.SLOWER, self._slower),
            (Do.FASTER, self._faster),
            (Do.LOOP, self.loop_toggle_wanted),
        ):
            self._actions[do].triggered.connect(handler)
        self._speed_menu.speed_chosen.connect(model.set_speed)
        self._speed_menu.slowing_chosen.connect(model.set_slows_at_doubt)
        self._loop_menu.loop_chosen.connect(model.set_loop)
        self.sound_menu.device_chosen.connect(model.set_device)
        self.sound_menu.step_chosen.connect(model.set_step)
        self.sound_menu.clicking_chosen.connect(model.set_click_plays)
        self._volume.valueChanged.connect(self._set_volume)
        self._hint.act.clicked.connect(model.take_hint)
        self.timeline.position_chosen.connect(model.seek)
        self.timeline.span_chosen.connect(model.loop_span)
        self.timeline.toggle_wanted.connect(model.toggle)
        model.position_changed.connect(self._show_position)
        model.words_changed.connect(self._show_words)
        model.state_changed.connect(self._show_state)
        self._show_state(model.state)

    def show_nothing(self) -> None:
        """There is no transcript, or none of a recording on this computer."""
        self.hide()

    def show_player(self) -> None:
        self._missing.row.hide()
        self._controls.show()
        self.show()

    def show_missing(self, why: str) -> None:
        """Say in a line why nothing can be played, and offer to look for the file."""
        self._missing.words.setText(why)
        self._missing.row.show()
        self._controls.hide()
        self.show()

    def show_devices(self, names: Sequence[str]) -> None:
        """What sound can be played with."""
        self.sound_menu.show_devices(names)

    def set_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        for made, name in self._icons.items():
            made.setIcon(icon(name, tokens.text))
        self._show_play(is_playing=self._model is not None and self._model.state.is_playing)
        self.timeline.set_theme(tokens)

    def _make_controls(self) -> None:
        self._sentence = self._button(Do.SENTENCE)
        self._back = self._button(Do.BACK)
        self._play = self._button(Do.PLAY, "play")
        self._play.setIconSize(QSize(18, 18))
        self._forward = self._button(Do.FORWARD)
        self._forward.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the number
        self._speed = button("", tr("How fast it is played"))
        self._speed.setMenu(self._speed_menu)
        self._loop = button("", tr("What is repeated"), "tool")
        self._loop.setAccessibleName(tr("Repeat"))
        self._loop.setCheckable(True)
        self._loop.setMenu(self._loop_menu)
        self._sound = button("", tr("What plays the sound, and how clicks and keys go"), "tool")
        self._sound.setAccessibleName(tr("Sound"))
        self._sound.setMenu(self.sound_menu)
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._volume.setFixedWidth(64)
        self._volume.setAccessibleName(tr("Volume"))
        self._now = label("", "strong")
        self._whole = label("", "quiet")
        self._icons = {
            self._sentence: "sentence",
            self._back: "back",
            self._forward: "forward",
            self._loop: "loop",
            self._sound: "sound",
        }
        self._controls = QWidget()
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        before = (self._sentence, self._back, self._play, self._forward, self._speed)
        after = (self._now, self._whole, self._loop, self._sound, self._volume)
        for part in (*before, self.timeline, *after):
            row.addWidget(part, 1 if part is self.timeline else 0)

    def _button(self, do: Do, kind: str = "tool") -> QPushButton:
        action = self._actions[do]
        made = button("", _with_keys(action, action.toolTip()), kind, is_quick=True)
        made.setAccessibleName(action.text())
        made.clicked.connect(action.trigger)
        action.enabledChanged.connect(made.setEnabled)
        return made

    def _line(self, words: str, act: str, tip: str) -> _Line:
        return _Line(words, button(act, tip, "link"))

    def _show_state(self, state: PlayerState) -> None:
        for action in self._actions.values():
            action.setEnabled(state.is_ready)
        for part in (self._speed, self._loop, self._sound, self._volume, self.timeline):
            part.setEnabled(state.is_ready)
        self._show_play(is_playing=state.is_playing)
        for made, do in ((self._back, Do.BACK), (self._forward, Do.FORWARD)):
            made.setText(str(state.step_s))
            tip = player_text.step_tip(self._actions[do].text(), state.step_s)
            made.setToolTip(_with_keys(self._actions[do], tip))
        self._speed.setText(player_text.speed(state.speed))
        self._speed.setAccessibleName(player_text.speed_name(state.speed))
        self._loop.setChecked(state.loop is not Loop.NONE)
        self._loop.setToolTip(player_text.loop_name(state.loop))
        self._volume.setToolTip(player_text.volume(state.volume))
        if not self._volume.isSliderDown():
            self._volume.blockSignals(True)  # it is told, not asked
            self._volume.setValue(round(state.volume * 100))
            self._volume.blockSignals(False)
        for menu in (self._speed_menu, self._loop_menu, self.sound_menu):
            menu.show_state(state)
        self._whole.setText(f"/ {clock(state.duration_ms)}")
        self.timeline.show_duration(state.duration_ms)
        self.timeline.show_span(state.span)
        self._hint.row.setVisible(state.is_hint_due and state.is_ready and state.click_plays and self._has_words)
        self._show_position(self._model.position_ms if self._model is not None else 0)

    def _show_position(self, position_ms: int) -> None:
        said = player_text.tenths(position_ms)
        if said != self._now.text():
            self._now.setText(said)
            widest = said.translate(dict.fromkeys(map(ord, "123456789"), "0"))
            self._now.setMinimumWidth(self._now.fontMetrics().horizontalAdvance(widest) + 2)  # else it trembles
        self.timeline.show_position(position_ms)

    def _show_words(self, words: WordTimes) -> None:
        self._has_words = words.has_words
        self.timeline.show_words(words)
        if self._model is not None:
            self._show_state(self._model.state)

    def _show_play(self, *, is_playing: bool) -> None:
        self._play.setIcon(icon("pause" if is_playing else "play", self._tokens.on_accent))
        self._play.setAccessibleName(tr("Pause") if is_playing else tr("Play"))
        self._play.setToolTip(_with_keys(self._actions[Do.PLAY], tr("Pause") if is_playing else tr("Play")))

    def _set_volume(self, per_cent: int) -> None:
        if self._model is not None:
            self._model.set_volume(per_cent / 100)

    def _slower(self) -> None:
        self._step_speed(-1)

    def _faster(self) -> None:
        self._step_speed(1)

    def _step_speed(self, direction: int) -> None:
        if self._model is not None:
            self._model.set_speed(self._speed_menu.next_to(self._model.state.speed, direction))


class _Line:
    """A line of words with something to press after it, hidden at first."""

    def __init__(self, words: str, act: QPushButton) -> None:
        self.words = label(words, "quiet")
        self.act = act
        self.row = QWidget()
        layout = QHBoxLayout(self.row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(act)
        layout.addStretch()
        self.row.hide()


def _with_keys(action: QAction, tip: str) -> str:
    return f"{tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
