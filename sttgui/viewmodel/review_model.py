"""The stops of a review as a list, in the order of the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sttgui.viewmodel.review import Stop

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row gives beside its words (`DisplayRole`) and how it is read out (`AccessibleTextRole`)."""

    STOP = Qt.ItemDataRole.UserRole + 1


class ReviewModel(QAbstractListModel):
    """Stops by row. `describe` is a row in words, for screen readers."""

    def __init__(self, describe: Callable[[Stop], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._stops: list[Stop] = []

    def set_stops(self, stops: Sequence[Stop]) -> None:
        """Show other stops. Where there are as many as before, rows stay, and so does the chosen one."""
        if len(stops) != len(self._stops):
            self.beginResetModel()
            self._stops = list(stops)
            self.endResetModel()
            return
        changed = [row for row, (old, new) in enumerate(zip(self._stops, stops, strict=True)) if old != new]
        self._stops = list(stops)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def row_of(self, stop: Stop) -> int | None:
        """The row of a stop."""
        return next((row for row, one in enumerate(self._stops) if one.begin == stop.begin), None)

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
