"""The buttons that begin a recording, and end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.text import again, clock
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import OnceButton, told

if TYPE_CHECKING:
    from sttgui.viewmodel.recording import RecordingModel, RecordingState


class RecordButton(OnceButton):
    """Begins to record; from then on it says for how long that goes on, and a click stops it."""

    def __init__(self, action: QAction, words: str) -> None:
        """`words` stand on it while nothing is recorded."""
        super().__init__(words)
        self._action = action
        self._words = words
        self._said = words
        self._is_bare = False
        self._begin_width = 0
        self._state: RecordingState | None = None
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
        self.setIcon(icon("record", tokens.record))

    def set_bare(self, is_bare: bool) -> None:
        """Say nothing beside the icon, where there is no room for it."""
        self._is_bare = is_bare
        self._say(self._said)

    def _say(self, words: str) -> None:
        self._said = words
        shown = "" if self._is_bare else again(words)
        if shown != self.text():
            self.setText(shown)

    def _show_state(self, state: RecordingState) -> None:
        from sttgui.ui.recording import text as record_text  # not before the first painting

        if not (self._state is not None and self._state.is_under_way):
            self._begin_width = self.width()
        self._state = state
        self.setMinimumWidth(
            self._begin_width if state.is_under_way and not self._is_bare else 0
        )  # else all would move
        if not state.is_under_way:
            self._say(self._words)
        elif not state.can_be_used:
            self._say(record_text.status(state))

    def _show_time(self, ms: int) -> None:
        if self._state is not None and self._state.can_be_used:
            self._say(clock(ms))

    def _follow(self) -> None:
        """Tell a screen reader what a click does, and not for how long is recorded: that changes every second."""
        self.setAccessibleName(self._action.text())
        self.setToolTip(told(self._action))
