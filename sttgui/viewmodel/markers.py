"""The markers of a recording as a list, to be shown and named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sttgui.domain.jobs import Marker

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row gives beside its words (`DisplayRole`) and its name (`EditRole`)."""

    MARKER = Qt.ItemDataRole.UserRole + 1  # the `Marker`


class MarkersModel(QAbstractListModel):
    """A row for each marker; `describe` says it in words. A new name is told and shown once it is taken over."""

    named = Signal(object, str)  # Marker, its new name

    def __init__(self, describe: Callable[[Marker], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self.markers: tuple[Marker, ...] = ()

    def set_markers(self, markers: Sequence[Marker]) -> None:
        """Take over other markers, such that rows that stay keep what is selected."""
        after = tuple(markers)
        for row in reversed(range(len(self.markers))):
            if self.markers[row].ms not in {marker.ms for marker in after}:
                self.beginRemoveRows(QModelIndex(), row, row)
                self.markers = self.markers[:row] + self.markers[row + 1 :]
                self.endRemoveRows()
        for row, marker in enumerate(after):
            if row == len(self.markers) or self.markers[row].ms != marker.ms:
                self.beginInsertRows(QModelIndex(), row, row)
                self.markers = (*self.markers[:row], marker, *self.markers[row:])
                self.endInsertRows()
            elif self.markers[row] != marker:
                self.markers = (*self.markers[:row], marker, *self.markers[row + 1 :])
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.markers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.markers):
            return None
        marker = self.markers[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(marker)
            case Qt.ItemDataRole.EditRole:
                return marker.name
            case Role.MARKER:
                return marker
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        marker, name = self.markers[index.row()], str(value).strip()
        if name != marker.name:
            self.named.emit(marker, name)
        return True
