"""An action that says what it waits for, while it cannot be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from sttgui.ui.kit.meaning import mean
from sttgui.ui.kit.text import again, is_leftwards, noted, tr

ISOLATE, END_OF_ISOLATE = "\u2066", "\u2069"  # what is between them goes from left to right


class Command(QAction):
    """Its tip, in a menu and in the status line, ends with what it waits for."""

    def __init__(self, text: str, tip: str, need: str, parent: QObject) -> None:
        """All three in English, as a table has them; without a `need` nothing is said."""
        said = tr(text)
        super().__init__(said, parent)
        mean(self, text=said)
        self._tip = tip
        self._need = need
        self.enabledChanged.connect(self._tell)
        self._tell()

    @property
    def tip(self) -> str:
        """What it does."""
        return tr(self._tip)

    @property
    def need(self) -> str:
        """What it waits for; empty where it can be done, or nothing is known."""
        return tr(self._need) if self._need and not self.isEnabled() else ""

    def _tell(self) -> None:
        said = with_need(self.tip, self)
        self.setToolTip(said)
        self.setStatusTip(said)


def keys_of(action: QAction) -> str:
    """The keys that are shown for an action; empty where it has none."""
    return spelled(action.shortcut())


def spelled(keys: QKeySequence) -> str:
    """Keys as this system and the language of the window write them, in their own order."""
    return "" if keys.isEmpty() else noted(partial(_native, keys))


def _native(keys: QKeySequence) -> str:
    said = keys.toString(QKeySequence.SequenceFormat.NativeText).replace(ISOLATE, "")
    return f"{ISOLATE}{said}{END_OF_ISOLATE}" if is_leftwards() else said


def tip_of(action: QAction) -> str:
    """What an action does, without what it waits for."""
    return action.tip if isinstance(action, Command) else action.toolTip()


def with_need(words: str, action: QAction) -> str:
    """The words, and in a line of its own what the action waits for."""
    need = action.need if isinstance(action, Command) else ""
    return waiting(words, need) if need else words


def waiting(words: str, need: str) -> str:
    """The words, and in a line of its own what is waited for."""
    return noted(partial(_lines, words, need))


def _lines(words: str, need: str) -> str:
    return f"{again(words)}\n{again(need)}"
