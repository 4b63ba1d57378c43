"""What can be done with the transcript that is shown: undo, find, copy with times, larger letters, room for lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from sttgui.ui.kit.actions import Do
from sttgui.ui.transcript import text as transcript_text
from sttgui.ui.transcript.laid_out_text import LINE_HEIGHT_PERCENT
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

SIZES = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250)  # per cent
LINES = (140, LINE_HEIGHT_PERCENT, 180, 220)  # per cent of the size of letters


class ReadingActions(QObject):
    """Joins the actions with the page, and keeps the sizes in the settings."""

    def __init__(
        self, page: TranscriptPane, actions: Mapping[Do, QAction], settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._settings = settings
        self._size = _allowed(settings.get(table.TEXT_SIZE), SIZES, table.TEXT_SIZE.usual)
        self._line = _allowed(settings.get(table.LINE_HEIGHT), LINES, LINE_HEIGHT_PERCENT)
        for do, handler in {
            Do.UNDO: page.view.undo,
            Do.REDO: page.view.redo,
            Do.FIND: page.finding.open_find,
            Do.REPLACE: page.finding.open_replace,
            Do.FIND_NEXT: page.finding.find_next,
            Do.FIND_PREVIOUS: page.finding.find_previous,
            Do.COPY_WITH_TIMES: page.copy_with_times,
            Do.LARGER_TEXT: self._larger,
            Do.SMALLER_TEXT: self._smaller,
            Do.NORMAL_TEXT: self._normal,
            Do.LINE_SPACING: self._next_spacing,
        }.items():
            actions[do].triggered.connect(handler)
        self._width = settings.get(table.TEXT_WIDTH)
        page.view.set_reading(self._size, self._line)
        page.view.set_widest(self._width)
        steps = page.editor.undo_stack
        self._undo, self._redo = actions[Do.UNDO], actions[Do.REDO]
        for action, can in ((self._undo, steps.canUndoChanged), (self._redo, steps.canRedoChanged)):
            action.setEnabled(False)
            can.connect(action.setEnabled)
        steps.undoTextChanged.connect(self._name_undo)
        steps.redoTextChanged.connect(self._name_redo)

    @property
    def size(self) -> int:
        """The size of the letters, in per cent."""
        return self._size

    @property
    def line(self) -> int:
        """The height of a line, in per cent of the size of the letters."""
        return self._line

    @property
    def width(self) -> int:
        """The width of the column, in px for letters of the usual size."""
        return self._width

    sizes, lines, usual_line = SIZES, LINES, LINE_HEIGHT_PERCENT

    def choose_size(self, size: int) -> None:
        self._set(size, self._line)

    def choose_line(self, line: int) -> None:
        self._set(self._size, line)

    def choose_width(self, width: int) -> None:
        self._width = width
        self._settings.set(table.TEXT_WIDTH, width)
        self._page.view.set_widest(width)

    def _name_undo(self, name: str) -> None:
        self._undo.setText(transcript_text.undo(name))

    def _name_redo(self, name: str) -> None:
        self._redo.setText(transcript_text.redo(name))

    def _larger(self) -> None:
        self._set(next((size for size in SIZES if size > self._size), self._size), self._line)

    def _smaller(self) -> None:
        self._set(next((size for size in reversed(SIZES) if size < self._size), self._size), self._line)

    def _normal(self) -> None:
        self._set(100, self._line)

    def _next_spacing(self) -> None:
        """Take the next wider spacing; after the widest comes the narrowest."""
        self._set(self._size, LINES[(LINES.index(self._line) + 1) % len(LINES)])

    def _set(self, size: int, line: int) -> None:
        self._size, self._line = size, line
        self._settings.set(table.TEXT_SIZE, size)
        self._settings.set(table.LINE_HEIGHT, line)
        self._page.view.set_reading(size, line)


def _allowed(number: int, allowed: Sequence[int], usual: int) -> int:
    return number if number in allowed else usual
