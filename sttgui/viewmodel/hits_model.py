"""What a search over all transcripts found, row by row."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from sttgui.domain.library import Hit

Index = QModelIndex | QPersistentModelIndex


class HitRole(IntEnum):
    """What a row gives beside its title."""

    HIT = Qt.ItemDataRole.UserRole + 1


class HitsModel(QAbstractListModel):
    """Hits in the order found. `describe` is a row in words, for screen readers and tooltips."""

    def __init__(self, describe: Callable[[Hit], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._hits: list[Hit] = []

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(hit)
            case Qt.ItemDataRole.ToolTipRole:
                return f"<qt>{html.escape(self._describe(hit))}</qt>"  # else Qt takes foreign text for rich text
            case HitRole.HIT:
                return hit
        return None
