"""The bar under the top bar while something is recorded."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.level_meter import LevelMeter
from sttgui.ui.kit.text import clock, tr
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.kit.widgets import button, button_for, label, restyle
from sttgui.ui.recording import text as record_text
from sttgui.ui.recording.button import RecordButton
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.recording import RecordingModel, RecordingState, Stage

NAME_LENGTH = 200  # characters
NAME_WIDTH = 300  # px


class MicrophoneMenu(QMenu):
    """Which microphone is recorded from."""

    source_chosen = Signal(str)  # its id, empty for the system's own choice

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Microphone"))
        self._entries = QActionGroup(self)
        self._entries.triggered.connect(self._chosen)
        self._shown: tuple[object, str] | None = None

    def show_state(self, state: RecordingState) -> None:
        """What there is; a chosen microphone that is gone stays in the list, and is said to be."""
        if (state.sources, state.source) == self._shown:
            return
        self._shown = (state.sources, state.source)
        for entry in self._entries.actions():
            self._entries.removeAction(entry)
            self.removeAction(entry)
            entry.deleteLater()
        entries = {"": record_text.own_microphone(state.sources)}
        entries |= {one.id: record_text.source_name(one) for one in state.sources}
        if state.source not in entries:
            entries[state.source] = tr("{name} (not connected)", name=state.source.partition(":")[2])
        for source, words in entries.items():
            entry = self.addAction(words.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setData(source)
            entry.setChecked(source == state.source)
            self._entries.addAction(entry)

    def _chosen(self, entry: QAction) -> None:
        self.source_chosen.emit(entry.data())


class RecordBar(QFrame):
    """Hidden while nothing is recorded; `join` gives it a recording to show and to guide."""

    sources_wanted = Signal()  # the menu opens: say what can be recorded from

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("record_bar")
        helped_by(self, HelpPage.RECORDING)
        self.setAccessibleName(tr("Recording"))
        self._record, self._pause = actions[Do.RECORD], actions[Do.PAUSE_RECORDING]
        self._tokens = LIGHT
        self._state = RecordingState()
        self._dot = QLabel()
        self._time = label(clock(0), "card")
        self.meter = LevelMeter(tr("Loudness"))
        self._microphone = button("", tr("Which microphone is recorded from"))
        self._menu = MicrophoneMenu(self)
        self._microphone.setMenu(self._menu)
        self._pause_button = button_for(self._pause)
        self._marker_button = button_for(actions[Do.MARKER], "", tr("Marker"))
        self._stop = button_for(self._record, "stop", tr("Stop"))
        self._stop.setAccessibleName(tr("Stop"))
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LENGTH)
        self._name.setMaximumWidth(NAME_WIDTH)
        self._name.setAccessibleName(tr("Name of the recording"))
        self._name.setToolTip(tr("What the recording is called; it can be changed later too"))
        self._status = label("", "quiet", wrap=True)
        self._status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._arrange()
        self._menu.aboutToShow.connect(self.sources_wanted)
        self.hide()

    @property
    def is_under_way(self) -> bool:
        """Whether something is being recorded."""
        return self._state.is_under_way

    def join(self, model: RecordingModel) -> None:
        """Show the state of a recording, and control it."""
        model.state_changed.connect(self._show_state)
        model.level_changed.connect(self.meter.show_level)
        model.time_changed.connect(self._show_time)
        self._menu.source_chosen.connect(model.choose_source)
        self._name.textChanged.connect(model.set_name)
        self._show_state(model.state)

    def set_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._microphone.setIcon(icon("microphone", tokens.text))
        self._marker_button.setIcon(icon("marker", tokens.text))
        self._stop.setIcon(icon("stop", tokens.on_accent))
        self.meter.set_theme(tokens)
        self._show_stage(self._state)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_state(self._state)

    def _arrange(self) -> None:
        self._microphone.setMaximumWidth(220)
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(8)
        above.addWidget(self._dot)
        above.addWidget(self._time)
        above.addWidget(self.meter, 1)
        for part in (self._microphone, self._pause_button, self._marker_button, self._stop):
            above.addWidget(part)
        below.addWidget(self._name, 2)
        below.addWidget(self._status, 3, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(6)
        layout.addLayout(above)
        layout.addLayout(below)

    def _show_state(self, state: RecordingState) -> None:
        before, self._state = self._state, state
        pressed = QApplication.focusWidget()
        if state.is_under_way and not before.is_under_way:
            self._name.clear()
            self._name.setPlaceholderText(record_text.title(state.begun))
            self._show_time(0)
        self._menu.show_state(state)
        self._microphone.setText(record_text.microphone(state))
        self._microphone.setAccessibleName(tr("Microphone: {name}", name=record_text.microphone(state)))
        self._show_status(state)
        if state.stage is not before.stage:
            self._show_stage(state)
            announce(self.window(), record_text.stage(before.stage, state.stage))
        focus = QApplication.focusWidget()
        if not state.is_under_way and focus is not None and self.isAncestorOf(focus):
            self.window().setFocus()  # else Qt gives the keyboard to the next field, and what is typed searches
        self.setVisible(state.is_under_way)
        if isinstance(pressed, RecordButton) and state.is_under_way and not pressed.isEnabled():
            self._name.setFocus()  # what is typed next is of use, and no key stops the recording

    def _show_status(self, state: RecordingState) -> None:
        said, is_warning = record_text.status(state), record_text.is_warning(state)
        if said == self._status.text():
            return
        self._status.setText(said)
        kind = "danger" if is_warning else "quiet"
        if kind != self._status.property("kind"):
            self._status.setProperty("kind", kind)
            restyle(self._status)
        if is_warning:
            announce(self, said)

    def _show_stage(self, state: RecordingState) -> None:
        is_paused = state.stage is Stage.PAUSED
        self._record.setText(tr("Stop recording") if state.is_under_way else tr("Record"))
        self._record.setEnabled(state.can_be_used or not state.is_under_way)
        self._pause.setText(tr("Go on recording") if is_paused else tr("Pause recording"))
        self._pause.setEnabled(state.can_be_used)
        for part in (self._pause_button, self._marker_button, self._stop, self._microphone):
            part.setEnabled(state.can_be_used)
        self._pause_button.setText(tr("Go on") if is_paused else tr("Pause"))
        self._pause_button.setAccessibleName(self._pause.text())
        self._pause_button.setIcon(icon("record" if is_paused else "pause", self._tokens.text))
        self._dot.setPixmap(icon("record", self._tokens.quiet if is_paused else self._tokens.record).pixmap(16, 16))

    def _show_time(self, ms: int) -> None:
        said = clock(ms)
        if said != self._time.text():
            self._time.setText(said)
