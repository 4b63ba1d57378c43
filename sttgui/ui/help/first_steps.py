"""What is said once, when the first transcript is open: how doubtful words are checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sttgui.ui.kit.command import keys_of
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.text import tr
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings


class FirstSteps:
    """A message among the others, so that it covers neither the timeline nor a button. It goes with its button, with
    Escape, once somebody begins to check, and with the recording, and never comes again.
    """

    def __init__(
        self,
        parts: Sequence[QWidget],
        say: Messages,
        review: QAction,
        *,
        opened: OpenRecording,
        settings: Settings,
    ) -> None:
        """Escape puts it away in `parts`; elsewhere it has a use of its own, as in a field to search."""
        self._review = review
        self._opened = opened
        self._settings = settings
        if settings.get(table.HINT_SEEN):
            return
        self._strip = say.add(tr("First steps"))
        self._escapes = [QShortcut(QKeySequence(Qt.Key.Key_Escape), part) for part in parts]
        for escape in self._escapes:
            escape.setContext(Qt.ShortcutContext.WidgetShortcut)
            escape.setEnabled(False)
            escape.activated.connect(self._strip.hide)
        self._strip.came.connect(self._came)
        self._strip.leaving.connect(self._left)
        for gone in (self._strip.acted, review.triggered):
            gone.connect(self._strip.hide)
        opened.transcript_shown.connect(self._transcript_shown)

    def _transcript_shown(self, is_there: bool) -> None:
        if not is_there:
            self._strip.hide()
        elif self._opened.transcript.has_doubts and not self._settings.get(table.HINT_SEEN):
            self._settings.set(table.HINT_SEEN, True)
            self._strip.say(tr("How to check this text"), _steps(keys_of(self._review)), act=tr("Got it"))

    def _came(self) -> None:
        for escape in self._escapes:
            escape.setEnabled(True)

    def _left(self) -> None:
        for escape in self._escapes:
            escape.setEnabled(False)


def _steps(key: str) -> list[str]:
    goes = tr("2. {key} goes from one to the next and plays it.", key=key)
    return [
        tr("1. Doubtful words are marked. Click any word to hear it."),
        goes if key else tr("2. “Check the words” in the menu goes from one to the next and plays it."),
        tr("3. Enter keeps the words, typing fixes them."),
    ]
