"""Two versions of a recording as one text in two columns, paragraph beside paragraph, to be read and pointed at."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit

from sttgui.domain.transcript import Transcript, Word, WordState, blank_between
from sttgui.domain.versions import Comparison, Place
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.viewmodel.blocks import units

FIRST = 40  # rows, more than are seen at first
SLICE_S = 0.004  # how long it is written in one go while somebody may press a key
NOTHING = "–"  # where one version has no word and the other has
_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Shown(NamedTuple):
    """A word as it is to be read, or a dash: its place by number in its row, when it is said, and whether a
    person wrote it.
    """

    text: str
    place: int | None
    start_ms: int | None
    is_fixed: bool


_Cell = list[_Shown]


class _Row(NamedTuple):
    """What is to be read in both columns, and the number of the first place in it."""

    first_place: int
    cells: tuple[_Cell, _Cell]


Rows = list[_Row]


class _Spot(NamedTuple):
    """A word in the text: its row, column and number in its cell, and from where to where in that it stands."""

    row: int
    side: int
    number: int
    begin: int
    end: int


@guarded
class VersionsSheet(QTextEdit):
    """Where both differ is tinted, what a person wrote has a line below. Keys go from place to place."""

    step_wanted = Signal(int)  # one place on, or back
    place_pressed = Signal(int)
    moment_pressed = Signal(int)  # in ms: of the word that was clicked
    hear_wanted = Signal()
    take_wanted = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.setObjectName("versions_text")
        self.setAccessibleName(tr("Both versions, side by side"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(0)  # it goes along with the places, and nothing can be written
        self._tokens = tokens
        self._rows: Rows = []
        self._tables: list[QTextTable] = []  # one for each row: a change in one then lays out no other
        self._spots: list[tuple[list[_Spot], list[_Spot]]] = []  # by row and column
        self._writing = QTimer(self, interval=0)
        self._writing.timeout.connect(self._write_slice)
        self._timed: tuple[list[tuple[int, _Spot]], ...] = ()  # of either column those with a time, in their order
        self._current: int | None = None
        self._heard: list[_Spot] = []
        self._pressed_at = QPoint()

    def show_comparison(self, rows: Rows) -> None:
        """Show both texts; what is in sight stays in sight. Of long ones the beginning, the rest follows by itself."""
        scrolled = self.verticalScrollBar().value()
        before, self._rows = self._rows, rows
        self._current, self._heard = None, []
        self.setExtraSelections([])
        if len(before) != len(self._rows):
            before = []
            self._spots = [([], []) for _ in self._rows]
            self.document().clear()
            self._tables = []
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, row in enumerate(self._rows[: len(self._tables)]):
            for side in (0, 1):
                if before[number].cells[side] != row.cells[side]:
                    self._write(number, side, row.cells[side])
        cursor.endEditBlock()
        self._timed = ()
        self._write_up_to(FIRST)
        self._writing.start()
        self._end_if_whole()
        self.verticalScrollBar().setValue(scrolled)

    def _write_up_to(self, stop: int) -> None:
        """Write at the end, so that so many rows are there."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number in range(len(self._tables), min(stop, len(self._rows))):
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._tables.append(cursor.insertTable(1, 2, _columns()))
            for side, cell in enumerate(self._rows[number].cells):
                self._write(number, side, cell)
        cursor.endEditBlock()

    def _write_slice(self) -> None:
        end = time.perf_counter() + SLICE_S
        while len(self._tables) < len(self._rows) and time.perf_counter() < end:
            self._write_up_to(len(self._tables) + 1)
        self._end_if_whole()

    def _end_if_whole(self) -> None:
        if len(self._tables) == len(self._rows):
            self._writing.stop()
            self._timed = tuple(self._timed_words(side) for side in (0, 1))

    def show_place(self, number: int | None) -> None:
        """Mark one place, and bring it into sight."""
        self._current = number
        if number is not None:
            self._write_up_to(bisect_right(self._rows, number, key=attrgetter("first_place")))
        if number is not None and (spots := self._spots_of(number)):
            cursor = self.textCursor()
            cursor.setPosition(self._edges(spots[0])[0])
            self.setTextCursor(cursor)
            box = self.cursorRect(cursor)
            height = self.viewport().height()
            if box.top() < 0.15 * height or box.bottom() > 0.85 * height:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + box.center().y() - height // 2)
        self._mark()

    def show_moment(self, ms: int) -> None:
        """Mark the words that are heard, in both columns."""
        places = [(timed, bisect_right(timed, ms, key=itemgetter(0)) - 1) for timed in self._timed]
        heard = [timed[at][1] for timed, at in places if at >= 0]
        if heard != self._heard:
            self._heard = heard
            self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif event.key() in _KEYS:
            self.step_wanted.emit(_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            self.hear_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.take_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and (at - self._pressed_at).manhattanLength() < 4:
            spot = self._spot_at(at)
            if spot is None:
                return
            row = self._rows[spot.row]
            shown = row.cells[spot.side][spot.number]
            if shown.place is not None:
                self.place_pressed.emit(row.first_place + shown.place)
            if shown.start_ms is not None:
                self.moment_pressed.emit(shown.start_ms)

    def _spot_at(self, point: QPoint) -> _Spot | None:
        position = self.cursorForPosition(point).position()
        row = bisect_right(self._tables, position, key=QTextTable.firstPosition) - 1
        for side in (1, 0):
            inside = position - self._begin(row, side) if row >= 0 else -1
            if inside >= 0:
                spots = self._spots[row][side]
                at = bisect_right(spots, inside, key=attrgetter("begin")) - 1
                return spots[at] if at >= 0 and inside <= spots[at].end else None
        return None

    def _begin(self, row: int, side: int) -> int:
        """Where a cell begins in the text."""
        return self._tables[row].cellAt(0, side).firstPosition()

    def _edges(self, spot: _Spot) -> tuple[int, int]:
        begin = self._begin(spot.row, spot.side)
        return begin + spot.begin, begin + spot.end

    def _spots_of(self, place: int) -> list[_Spot]:
        """The words of a place in both columns; of one that goes over the end of a paragraph, in several rows."""
        first = bisect_right(self._rows, place, key=attrgetter("first_place")) - 1
        while first > 0 and self._rows[first].first_place == place:
            first -= 1
        found = []
        for number in range(max(first, 0), len(self._rows)):
            row = self._rows[number]
            if row.first_place > place:
                break
            for spots, cell in zip(self._spots[number], row.cells, strict=True):
                found += [one for one in spots if cell[one.number].place == place - row.first_place]
        return sorted(found, key=attrgetter("side", "row", "number"))

    def _timed_words(self, side: int) -> list[tuple[int, _Spot]]:
        return sorted(
            (shown.start_ms, spot)
            for row, spots in zip(self._rows, self._spots, strict=True)
            for shown, spot in zip(row.cells[side], spots[side], strict=True)
            if shown.start_ms is not None
        )

    def _write(self, row: int, side: int, cell: _Cell) -> None:
        """Write a paragraph of one version into its cell; words of the same look are one piece."""
        cursor = self._tables[row].cellAt(0, side).firstCursorPosition()
        last = self._tables[row].cellAt(0, side).lastCursorPosition().position()
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        position = 0
        pieces: list[tuple[str, tuple[bool, bool]]] = []
        spots: list[_Spot] = []
        before: _Shown | None = None
        for shown in cell:
            if before is not None:
                blank = blank_between(before.text, shown.text)
                is_inside = shown.place is not None and shown.place == before.place
                pieces.append((blank, (is_inside, is_inside and before.is_fixed and shown.is_fixed)))
                position += units(blank)
            pieces.append((shown.text, (shown.place is not None, shown.is_fixed)))
            end = position + units(shown.text)
            spots.append(_Spot(row, side, len(spots), position, end))
            position, before = end, shown
        self._spots[row][side][:] = spots
        for look, group in groupby(pieces, key=itemgetter(1)):
            cursor.insertText("".join(text for text, _ in group), self._format(*look))

    def _format(self, differs: bool, is_fixed: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        if differs:
            made.setBackground(QColor(self._tokens.some_fill))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            made.setUnderlineColor(QColor(self._tokens.some_line))
        if is_fixed:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setUnderlineColor(QColor(self._tokens.changed_line))
        return made

    def _mark(self) -> None:
        marks = []
        if self._current is not None:
            loud = QTextCharFormat()
            loud.setBackground(QColor(self._tokens.accent))
            loud.setForeground(QColor(self._tokens.on_accent))
            marks += [self._selection(spot, loud) for spot in self._spots_of(self._current)]
        heard = QTextCharFormat()
        heard.setBackground(QColor(self._tokens.heard_fill))
        heard.setForeground(QColor(self._tokens.text))
        heard.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        heard.setUnderlineColor(QColor(self._tokens.heard_line))
        marks += [self._selection(spot, heard) for spot in self._heard]
        self.setExtraSelections(marks)

    def _selection(self, spot: _Spot, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        begin, end = self._edges(spot)
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, look
        return made


def _columns() -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellPadding(7)
    made.setCellSpacing(0)
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    made.setColumnWidthConstraints([half, half])
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return made


def rows_of(one: Transcript, other: Transcript, compared: Comparison) -> Rows:
    """What is to be read in each row, with the places by their numbers in it, which stay when others go."""
    sides = (_cells(list(one.words), compared, 0), _cells(list(other.words), compared, 1))
    rows, next_place = [], 0
    for cells in zip(*sides, strict=True):
        numbers = [shown.place for cell in cells for shown in cell if shown.place is not None]
        first = min(numbers, default=next_place)
        next_place = max(numbers, default=next_place - 1) + 1
        here, there = (
            [shown if shown.place is None else shown._replace(place=shown.place - first) for shown in cell]
            for cell in cells
        )
        rows.append(_Row(first, (here, there)))
    return rows


def _cells(words: Sequence[Word], compared: Comparison, side: int) -> list[_Cell]:
    """What is to be read in each row of one column: its words, and a dash where only the other version has some."""
    places = [_stretches(place)[side] for place in compared.places]
    numbers = {at: number for number, (begin, end) in enumerate(places) for at in range(begin, end)}
    stretches = [(row.begin, row.end) if side == 0 else (row.begin_there, row.end_there) for row in compared.rows]
    across = [row.begin_there if side == 0 else row.begin for row in compared.rows]
    dashes: dict[int, list[tuple[int, int]]] = {}
    for number, place in enumerate(compared.places):
        begin, end = places[number]
        if not any(word.text for word in words[begin:end]):
            row = bisect_right(across, _stretches(place)[1 - side][0]) - 1  # beside the words that the other has
            dashes.setdefault(row, []).append((begin, number))
    cells = []
    for row, (begin, end) in enumerate(stretches):
        cell = [
            (at, 1, _Shown(words[at].text, numbers.get(at), words[at].start_ms, words[at].state is WordState.CHANGED))
            for at in range(begin, end)
            if words[at].text
        ]
        cell += [(at, 0, _Shown(NOTHING, number, None, is_fixed=False)) for at, number in dashes.get(row, ())]
        cells.append([shown for _, _, shown in sorted(cell, key=itemgetter(0, 1))])
    return cells


def _stretches(place: Place) -> tuple[tuple[int, int], tuple[int, int]]:
    return (place.begin, place.end), (place.begin_there, place.end_there)
