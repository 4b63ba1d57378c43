"""The keys of all actions: those of the table, or others that were chosen, which are kept in the settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from sttgui.ui.kit.actions import TABLE, Do
from sttgui.ui.kit.command import spelled
from sttgui.ui.kit.text import tr
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

NONE = "-"
_USUAL = {spec.do: spec.keys for spec in TABLE}
_KEYS = QKeySequence.StandardKey
# What texts and fields do themselves, and what each system expects of them.
_OF_TEXTS = (
    *(_KEYS.Copy, _KEYS.Cut, _KEYS.Paste, _KEYS.SelectAll, _KEYS.Undo, _KEYS.Redo, _KEYS.Delete, _KEYS.Backspace),
    *(_KEYS.MoveToNextWord, _KEYS.MoveToPreviousWord, _KEYS.SelectNextWord, _KEYS.SelectPreviousWord),
    *(_KEYS.MoveToStartOfDocument, _KEYS.MoveToEndOfDocument, _KEYS.SelectStartOfDocument, _KEYS.SelectEndOfDocument),
    *(_KEYS.DeleteStartOfWord, _KEYS.DeleteEndOfWord, _KEYS.HelpContents),
)
# Of the search over all transcripts, and of a check, which takes these before any action.
_ELSEWHERE = tuple(map(QKeySequence, ("Ctrl+Shift+F", "Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+Space")))
FIXED = frozenset({Do.UNDO, Do.REDO})  # texts do these by themselves, by the keys of the system


class Shortcuts(QObject):
    """Gives the actions their keys, at the start and whenever others are chosen. Nothing else sets them."""

    changed = Signal()

    def __init__(self, actions: Mapping[Do, QAction], settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        for do in actions:
            kept = settings.get(table.KEYS.of(do))
            if kept and do not in FIXED:
                self._apply(do, [] if kept == NONE else QKeySequence.listFromString(kept))

    def keys(self, do: Do) -> list[QKeySequence]:
        return list(self._actions[do].shortcuts())

    def usual(self, do: Do) -> list[QKeySequence]:
        return QKeySequence.listFromString(_USUAL[do]) if _USUAL[do] else []

    def is_usual(self, do: Do) -> bool:
        return self.keys(do) == self.usual(do)

    def choose(self, do: Do, keys: Sequence[QKeySequence]) -> None:
        """Have an action done by these keys from now on, the first of which is shown; by none, if there are none."""
        chosen = list(dict.fromkeys(key.toString() for key in keys))
        is_usual = [QKeySequence(key) for key in chosen] == self.usual(do)
        self._settings.set(table.KEYS.of(do), "" if is_usual else "; ".join(chosen) or NONE)
        self._apply(do, [QKeySequence(key) for key in chosen])
        self.changed.emit()

    def restore(self, do: Do) -> None:
        """Give an action the keys it has at first; others that were given one of them lose it."""
        usual = self.usual(do)
        for key in usual:
            other = self.holder(key, do)
            if other is not None:
                self.choose(other, [one for one in self.keys(other) if one != key])
        self.choose(do, usual)

    def kept(self) -> dict[Do, list[QKeySequence]]:
        """The keys of all actions that have others than at first."""
        return {do: self.keys(do) for do in self._actions if not self.is_usual(do)}

    def restore_all(self, kept: Mapping[Do, Sequence[QKeySequence]] | None = None) -> None:
        """Give all actions the keys they have at first, but those in `kept` these."""
        for do in self._actions:
            wanted = list((kept or {}).get(do, self.usual(do)))
            if self.keys(do) != wanted:
                self.choose(do, wanted)

    def holder(self, key: QKeySequence, besides: Do) -> Do | None:
        """The other action that is done by this key, if there is one."""
        return next((do for do in self._actions if do is not besides and key in self.keys(do)), None)

    def is_of_texts(self, key: QKeySequence, do: Do) -> bool:
        """Whether a text or a field needs this key itself. What an action has at first is never that."""
        if key in self.usual(do):
            return False
        if key.isEmpty():
            return True
        pressed: QKeyCombination = cast("Any", key)[0]  # which the stubs of Qt leave out
        plain = pressed.keyboardModifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        is_special = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35 or pressed.key() >= Qt.Key.Key_Back
        if plain == Qt.KeyboardModifier.NoModifier and not is_special:
            return True
        return key in _ELSEWHERE or any(key in QKeySequence.keyBindings(one) for one in _OF_TEXTS)

    def _apply(self, do: Do, keys: list[QKeySequence]) -> None:
        self._actions[do].setShortcuts(keys)


def fixed_keys() -> list[tuple[str, str]]:
    """Keys that are not those of an action: what they do, and which they are."""

    def of(keys: str) -> str:
        return spelled(QKeySequence(keys))

    return [
        (tr("While checking: keep the word"), of("Return")),
        (tr("While checking: take the other reading"), of("Shift+Return")),
        (tr("While checking: fix all the same"), of("Ctrl+Return")),
        (tr("While checking: hear it again"), of("Space")),
        (tr("While checking: repeat it"), of("Shift+Space")),
        (tr("While checking: hear what a second model heard"), of("Ctrl+Shift+Space")),
        (tr("While checking: later"), of("Tab")),
        (tr("While checking: back"), of("Shift+Tab")),
        (tr("While checking: end"), of("Esc")),
        (tr("Search all transcripts"), of("Ctrl+Shift+F")),
    ]
