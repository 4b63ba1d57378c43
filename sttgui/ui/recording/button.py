"""The buttons that begin a recording, and end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.kit.widgets import OnceButton

if TYPE_CHECKING:
    from sttgui.viewmodel.recording import RecordingModel, RecordingState


class RecordButton(OnceButton):
    """Begins to record; from then on it stops that, and says for how long it goes on."""

    def __init__(self, action: QAction, words: str) -> None:
        """`words` stand on it while nothing is recorded."""
        super().__init__(words)
        self._action = action
        self._words = words
        self._said = words
        self._is_bare = False
        self._state: RecordingState | None = None
        self._tokens = LIGHT
        self.setAutoDefault(True)  # Enter presses it as the space bar does
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)
        action.changed.connect(self._follow)
        self._follow()

    def join(self, model: RecordingModel) -> None:
        """Say what a recording is at."""
        model.state_changed.connect(self._show_state)
        model.time_changed.connect(self._show_time)

    def set_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._show_icon()

    def set_bare(self, is_bare: bool) -> None:
        """Say nothing beside the icon, where there is no room for it."""
        self._is_bare = is_bare
        self._say(self._said)

    def _say(self, words: str) -> None:
        self._said = words
        shown = "" if self._is_bare else words
        if shown != self.text():
            self.setText(shown)

    def _show_state(self, state: RecordingState) -> None:
        from sttgui.ui.recording import text as record_text  # not before the first painting

        self._state = state
        self._show_icon()
        if not state.is_under_way:
            self._say(self._words)
        elif not state.can_be_used:
            self._say(record_text.status(state))

    def _show_time(self, ms: int) -> None:
        from sttgui.ui.recording import text as record_text

        if self._state is not None and self._state.can_be_used:
            self._say(record_text.stop_with_time(ms))

    def _show_icon(self) -> None:
        is_under_way = self._state is not None and self._state.is_under_way
        self.setIcon(icon("stop" if is_under_way else "record", self._tokens.record))

    def _follow(self) -> None:
        """Tell a screen reader what a click does, and not for how long is recorded: that changes every second."""
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(self._action.text())
        self.setToolTip(f"{self._action.toolTip()} ({keys})")
