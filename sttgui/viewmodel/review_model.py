"""The stops of a review as a list, in the order of the text."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sttgui.viewmodel.stops import NO_STOPS, Stop, Stops

FEW = 50  # stops

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row gives beside its words (`DisplayRole`) and how it is read out (`AccessibleTextRole`)."""

    STOP = Qt.ItemDataRole.UserRole + 1


class ReviewModel(QAbstractListModel):
    """Stops by row. `describe` is a row in words, for screen readers."""

    def __init__(self, describe: Callable[[Stop], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._stops = NO_STOPS

    def set_stops(self, stops: Stops) -> None:
        """Show other stops. Where there are as many as before, rows stay, and so does the chosen one."""
        old = self._stops
        before, after = stops.rows_changed(old)
        parent = QModelIndex()
        if len(after) < len(before):
            self.beginRemoveRows(parent, before.start + len(after), before.stop - 1)
            self._stops = stops
            self.endRemoveRows()
        elif len(after) > len(before):
            self.beginInsertRows(parent, before.stop, after.stop - 1)
            self._stops = stops
            self.endInsertRows()
        self._stops = stops
        both = range(before.start, before.start + min(len(before), len(after)))
        # Of a key one row has changed, as a rule, and each is painted anew; of many it takes longer to tell.
        changed = both if len(both) > FEW else [row for row in both if old[row] != stops[row]]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def row_of(self, stop: Stop) -> int | None:
        """The row of a stop."""
        row = self._stops.number_at(stop.begin)
        return row if row < len(self._stops) and self._stops[row].begin == stop.begin else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._stops)

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
