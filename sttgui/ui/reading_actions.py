"""What can be done with the transcript that is shown: undo, find, copy with times, larger letters, room for lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from sttgui.ui import text
from sttgui.ui.actions import Do
from sttgui.ui.transcript_pane import TranscriptPane
from sttgui.ui.transcript_view import LINE_HEIGHT_PERCENT

SIZES = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250)  # per cent
LINES = (120, LINE_HEIGHT_PERCENT, 180, 220)  # per cent of a line's height
SIZE, LINE = "reading/size", "reading/lines"  # where they are kept


class Store(Protocol):
    """Texts by name that last from one start to the next."""

    def value(self, key: str, default: str = "") -> str: ...
    def set_value(self, key: str, value: str) -> None: ...


class ReadingActions(QObject):
    """Joins the actions with the page, and keeps the sizes in the settings."""

    def __init__(self, page: TranscriptPane, actions: Mapping[Do, QAction], settings: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._settings = settings
        self._size = _kept(settings.value(SIZE), SIZES, 100)
        self._line = _kept(settings.value(LINE), LINES, LINE_HEIGHT_PERCENT)
        for do, handler in {
            Do.UNDO: page.undo,
            Do.REDO: page.redo,
            Do.FIND: page.open_find,
            Do.REPLACE: page.open_replace,
            Do.FIND_NEXT: page.find_next,
            Do.FIND_PREVIOUS: page.find_previous,
            Do.COPY_WITH_TIMES: page.copy_with_times,
            Do.LARGER_TEXT: self._larger,
            Do.SMALLER_TEXT: self._smaller,
            Do.NORMAL_TEXT: self._normal,
            Do.LINE_SPACING: self._next_spacing,
        }.items():
            actions[do].triggered.connect(handler)
        page.set_reading(self._size, self._line)
        steps = page.editor.undo_stack
        self._undo, self._redo = actions[Do.UNDO], actions[Do.REDO]
        for action, can in ((self._undo, steps.canUndoChanged), (self._redo, steps.canRedoChanged)):
            action.setEnabled(False)
            can.connect(action.setEnabled)
        steps.undoTextChanged.connect(self._name_undo)
        steps.redoTextChanged.connect(self._name_redo)

    def _name_undo(self, name: str) -> None:
        self._undo.setText(text.undo(name))

    def _name_redo(self, name: str) -> None:
        self._redo.setText(text.redo(name))

    def _larger(self) -> None:
        self._set(next((size for size in SIZES if size > self._size), self._size), self._line)

    def _smaller(self) -> None:
        self._set(next((size for size in reversed(SIZES) if size < self._size), self._size), self._line)

    def _normal(self) -> None:
        self._set(100, self._line)

    def _next_spacing(self) -> None:
        """Round and round: after the widest comes the narrowest."""
        self._set(self._size, LINES[(LINES.index(self._line) + 1) % len(LINES)])

    def _set(self, size: int, line: int) -> None:
        self._size, self._line = size, line
        self._settings.set_value(SIZE, str(size))
        self._settings.set_value(LINE, str(line))
        self._page.set_reading(size, line)


def _kept(text: str, allowed: Sequence[int], usual: int) -> int:
    """A number from the settings, if it is one of those there are."""
    number = int(text) if text.isdecimal() else usual
    return number if number in allowed else usual
