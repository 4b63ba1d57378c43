"""The stops of a review as a list, in the order of the text."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

from sttgui.viewmodel.stops import NO_STOPS, Stop, Stops

FEW = 50  # stops

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row gives beside its words (`DisplayRole`) and how it is read out (`AccessibleTextRole`)."""

    STOP = Qt.ItemDataRole.UserRole + 1


class ReviewModel(QStandardItemModel):
    """Stops by row. `describe` is a row in words, for screen readers.

    How many rows there are Qt knows itself: a view asks that several times for each of ten thousand.
    """

    def __init__(self, describe: Callable[[Stop], str], parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self._describe = describe
        self._stops = self._coming = NO_STOPS
        self.rowsInserted.connect(self._take_coming)  # before any view hears of it
        self.rowsRemoved.connect(self._take_coming)

    def set_stops(self, stops: Stops) -> None:
        """Show other stops. Where there are as many as before, rows stay, and so does the chosen one."""
        old = self._stops
        before, after = stops.rows_changed(old)
        self._coming = stops
        if len(after) < len(before):
            self.removeRows(before.start + len(after), len(before) - len(after))
        elif len(after) > len(before):
            self.insertRows(before.stop, len(after) - len(before))
        self._take_coming()
        both = range(before.start, before.start + min(len(before), len(after)))
        # Of a key one row has changed, as a rule, and each is painted anew; of many it takes longer to tell.
        changed = both if len(both) > FEW else [row for row in both if old[row] != stops[row]]
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))

    def _take_coming(self) -> None:
        self._stops = self._coming

    def row_of(self, stop: Stop) -> int | None:
        """The row of a stop."""
        row = self._stops.number_at(stop.begin)
        return row if row < len(self._stops) and self._stops[row].begin == stop.begin else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_there = index.isValid()
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_there else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._stops):
            return None
        stop = self._stops[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return stop.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(stop)
            case Role.STOP:
                return stop
        return None
