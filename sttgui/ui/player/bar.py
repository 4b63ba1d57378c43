"""The bar under the transcript: the controls of the player, the timeline, and the time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.command import keys_of, tip_of
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.meaning import mean
from sttgui.ui.kit.text import again, clock, tr
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.kit.widgets import button, label, with_keys
from sttgui.ui.player import text as player_text
from sttgui.ui.player.menus import LoopMenu, SpeedMenu
from sttgui.ui.player.timeline import Timeline
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.player import Loop, PlayerModel, PlayerState
from sttgui.viewmodel.word_times import WordTimes

NEEDS_SOUND = (Do.PLAY, Do.BACK, Do.FORWARD, Do.SENTENCE, Do.SLOWER, Do.FASTER, Do.LOOP, Do.MUTE)


NARROW = 860  # px; from there on all is in one row, also in a window with a frame on a screen of 900


@guarded
class PlayerBar(QFrame):
    """Hidden until there is a recording to play, or a reason why there is none; `join` gives it a player. It is always
    as high, whatever it shows.
    """

    find_wanted = Signal()  # let the user look for the file
    loop_toggle_wanted = Signal()  # repeat what is selected in the text, or else what is heard; or nothing any more
    selection_wanted = Signal()  # the menu opens: say what is selected in the text

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("player_bar")
        helped_by(self, HelpPage.CHECKING)
        self.setAccessibleName(tr("Player"))
        self._actions = {do: actions[do] for do in NEEDS_SOUND}
        self._keys = [keys_of(action) for action in self._actions.values()]
        self._model: PlayerModel | None = None
        self._tokens = LIGHT
        self._expected_ms = 0  # how long the recording is said to be that is being opened
        self.timeline = Timeline()
        self._speed_menu = SpeedMenu(self)
        self._loop_menu = LoopMenu(self)
        self._is_narrow = False
        self._make_controls()
        self._missing = _Line("", button(tr("Find the file…"), tr("Choose where the recording is now"), "link"))
        around = QVBoxLayout(self)
        around.setContentsMargins(14, 7, 14, 6)
        self._pages = QStackedLayout()
        around.addLayout(self._pages)
        for part in (self._controls, self._missing.row):
            self._pages.addWidget(part)
        self._missing.act.clicked.connect(self.find_wanted)
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
            (Do.MUTE, model.toggle_mute),
        ):
            self._actions[do].triggered.connect(handler)
        self._speed_menu.speed_chosen.connect(model.set_speed)
        self._speed_menu.slowing_chosen.connect(model.set_slows_at_doubt)
        self._loop_menu.loop_chosen.connect(model.set_loop)
        self._volume.valueChanged.connect(self._set_volume)
        self.timeline.position_chosen.connect(model.seek)
        self.timeline.span_chosen.connect(model.loop_span)
        self.timeline.toggle_wanted.connect(model.toggle)
        model.position_changed.connect(self._show_position)
        model.sought.connect(self.timeline.go_to)
        model.words_changed.connect(self._show_words)
        model.state_changed.connect(self._show_state)
        self._show_state(model.state)

    def show_nothing(self) -> None:
        """There is no transcript, or none of a recording on this computer."""
        self.hide()

    def show_player(self, expected_ms: int = 0) -> None:
        """Show the recording that is being opened, of which one knows how long it is said to be, with all its room."""
        self._expected_ms = expected_ms
        self.timeline.show_duration(0)
        self._pages.setCurrentWidget(self._controls)
        if self._model is not None:
            self._show_state(self._model.state)
        self.show()

    def show_missing(self, why: str) -> None:
        """Say in a line why nothing can be played, and offer to look for the file."""
        said = self._missing.words
        said.setText(why)
        said.ensurePolished()  # the size of its font comes from the style sheet
        said.setMaximumWidth(said.fontMetrics().horizontalAdvance(why) + 2)  # else the button stood far from it
        self._pages.setCurrentWidget(self._missing.row)
        self.show()

    @property
    def play_button(self) -> QWidget:
        """What the keyboard comes to first."""
        return self._play

    def set_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        for made, name in self._icons.items():
            made.setIcon(icon(name, tokens.text))
        self.timeline.set_theme(tokens)
        if self._model is not None:
            self._show_state(self._model.state)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._model is not None:
            self._show_state(self._model.state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow != (self.width() < NARROW):
            self._is_narrow = not self._is_narrow
            self._arrange_right()

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
        self._mute = self._button(Do.MUTE)
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._volume.setFixedWidth(64)
        self._volume.setMinimumHeight(20)  # else its handle is cut
        self._volume.setAccessibleName(tr("Volume"))
        mean(self._volume, accessibleName=tr("Volume"))
        self._less = button("", tr("See less, closer up (Ctrl+wheel)"), "tool", is_quick=True)
        self._less.setAccessibleName(tr("See less of the recording, closer up"))
        self._less.clicked.connect(self.timeline.see_less)
        self._more = button("", tr("See more (Ctrl+wheel)"), "tool", is_quick=True)
        self._more.setAccessibleName(tr("See more of the recording"))
        self._more.clicked.connect(self.timeline.see_more)
        self.timeline.seen_changed.connect(self._show_zoom)
        self._now = label("", "strong")
        self._whole = label("", "quiet")
        self._icons = {
            self._sentence: "sentence",
            self._back: "back",
            self._forward: "forward",
            self._loop: "loop",
            self._less: "plus",
            self._more: "minus",
        }
        self._controls = QWidget()
        self._controls.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes to the right wherever one reads
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self._sentence, self._back, self._play, self._forward, self._speed):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self.timeline, 1)
        zoom = QVBoxLayout()
        zoom.setSpacing(0)
        for zooming in (self._less, self._more):
            zooming.setFixedSize(24, 24)
            zoom.addWidget(zooming)
        row.addLayout(zoom)
        row.addSpacing(4)
        self._right = QGridLayout()
        self._right.setSpacing(4)
        row.addLayout(self._right)
        self._arrange_right()

    def _arrange_right(self) -> None:
        """In a narrow window in two rows, for the timeline to have room."""
        times, others = (self._now, self._whole), (self._loop, self._mute, self._volume)
        for part in (*times, *others):
            self._right.removeWidget(part)
        if self._is_narrow:
            self._right.addWidget(self._now, 0, 0, 1, 2)
            self._right.addWidget(self._whole, 0, 2)
        else:
            for column, time in enumerate(times):
                self._right.addWidget(time, 0, column)
        for column, other in enumerate(others):
            self._right.addWidget(other, int(self._is_narrow), column + (0 if self._is_narrow else len(times)))

    def _button(self, do: Do, kind: str = "tool") -> QPushButton:
        action = self._actions[do]
        made = button("", with_keys(tip_of(action), action), kind, is_quick=True)
        made.setAccessibleName(action.text())
        made.clicked.connect(action.trigger)
        action.enabledChanged.connect(made.setEnabled)
        action.changed.connect(self._keys_changed)
        return made

    def _keys_changed(self) -> None:
        keys = [keys_of(action) for action in self._actions.values()]
        if self._model is not None and keys != self._keys:
            self._keys = keys
            self._show_state(self._model.state)

    def _show_state(self, state: PlayerState) -> None:
        for action in self._actions.values():
            action.setEnabled(state.is_ready)
        for part in (self._speed, self._loop, self._volume, self.timeline):
            part.setEnabled(state.is_ready)
        self._show_play(is_playing=state.is_playing)
        for made, do in ((self._back, Do.BACK), (self._forward, Do.FORWARD)):
            made.setText(str(state.step_s))
            tip = player_text.step_tip(again(self._actions[do].text()), state.step_s)
            made.setToolTip(with_keys(tip, self._actions[do]))
        self._speed.setText(player_text.speed(state.speed))
        self._speed.setAccessibleName(player_text.speed_name(state.speed))
        self._loop.setChecked(state.loop is not Loop.NONE)
        self._loop.setToolTip(with_keys(player_text.loop_tip(state.loop), self._actions[Do.LOOP]))
        self._show_volume(state)
        for menu in (self._speed_menu, self._loop_menu):
            menu.show_state(state)
        duration_ms = state.duration_ms or self._expected_ms
        self._whole.setText(f"/ {clock(duration_ms)}")
        self.timeline.show_duration(duration_ms)
        self.timeline.show_span(state.span)
        self._show_zoom()
        self._show_position(self._model.position_ms if self._model is not None else 0)

    def _show_position(self, position_ms: int) -> None:
        said = player_text.tenths(position_ms)
        if said != self._now.text():
            self._now.setText(said)
            widest = said.translate(dict.fromkeys(map(ord, "123456789"), "0"))
            self._now.setMinimumWidth(self._now.fontMetrics().horizontalAdvance(widest) + 2)  # else it trembles
        self.timeline.show_position(position_ms)

    def _show_volume(self, state: PlayerState) -> None:
        self._volume.setToolTip(player_text.volume(state.loudness))
        if not self._volume.isSliderDown():
            self._volume.blockSignals(True)  # it is told, not asked
            self._volume.setValue(round(state.loudness * 100))
            self._volume.blockSignals(False)
        said = player_text.mute_name(is_silent=not state.loudness)
        self._mute.setAccessibleName(said)
        self._mute.setToolTip(with_keys(said, self._actions[Do.MUTE]))
        self._mute.setIcon(icon("sound" if state.loudness else "muted", self._tokens.text))

    def _show_zoom(self) -> None:
        is_enabled = self.timeline.isEnabled()
        self._less.setEnabled(is_enabled and self.timeline.can_see_less)
        self._more.setEnabled(is_enabled and self.timeline.can_see_more)

    def _show_words(self, words: WordTimes) -> None:
        self.timeline.show_words(words)
        if self._model is not None:
            self._show_state(self._model.state)

    def _show_play(self, *, is_playing: bool) -> None:
        self._play.setIcon(icon("pause" if is_playing else "play", self._tokens.on_accent))
        self._play.setAccessibleName(tr("Pause") if is_playing else tr("Play"))
        self._play.setToolTip(with_keys(tr("Pause") if is_playing else tr("Play"), self._actions[Do.PLAY]))

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
    """A line of words with something to press after it."""

    def __init__(self, words: str, act: QPushButton) -> None:
        self.words = label(words, "quiet", wrap=True)
        self.act = act
        self.row = QWidget()
        layout = QHBoxLayout(self.row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 1000)
        layout.addWidget(act)
        layout.addStretch(1)
