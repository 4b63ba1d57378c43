"""What a search over all transcripts found, row by row."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sttgui.domain.markup import escaped
from sttgui.domain.same_ends import same_beginning

if TYPE_CHECKING:
    from sttgui.domain.library import Hit

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class More:
    """That there are more hits in a recording than are listed."""

    job_id: str
    title: str
    listed: int
    of: int


class HitRole(IntEnum):
    """What a row gives beside its title."""

    HIT = Qt.ItemDataRole.UserRole + 1  # the `Hit`, or `More`
    BEGINS_RECORDING = Qt.ItemDataRole.UserRole + 2  # bool: the row above is of another one, or there is none


class HitsModel(QAbstractListModel):
    """Hits in the order found, and under those of a recording how many more there are in it. `describe` is a row in
    words, for screen readers and tooltips.
    """

    def __init__(self, describe: Callable[[Hit | More], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._rows: list[Hit | More] = []

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show other hits; those of a recording are beside each other."""
        self.beginResetModel()
        self._rows = []
        for _, own in groupby(hits, lambda hit: hit.job_id):
            self._rows += _with_more(list(own))
        self.endResetModel()

    def list_all(self, hits: Sequence[Hit]) -> None:
        """List all hits of one recording in the place of the few that are listed."""
        rows = [row for row, one in enumerate(self._rows) if hits and one.job_id == hits[0].job_id]
        if not rows:
            return
        new = _with_more(hits)
        begin, end = rows[0] + same_beginning(self._rows[rows[0] : rows[-1] + 1], new, operator.eq), rows[-1] + 1
        if begin < end:
            self.beginRemoveRows(QModelIndex(), begin, end - 1)
            del self._rows[begin:end]
            self.endRemoveRows()
        added = new[begin - rows[0] :]
        if added:
            self.beginInsertRows(QModelIndex(), begin, begin + len(added) - 1)
            self._rows[begin:begin] = added
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911  one for each role
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = index.row()
        one = self._rows[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(one)
            case Qt.ItemDataRole.ToolTipRole:
                return f"<qt>{escaped(self._describe(one))}</qt>"  # else Qt takes foreign text for rich text
            case HitRole.HIT:
                return one
            case HitRole.BEGINS_RECORDING:
                return row == 0 or self._rows[row - 1].job_id != one.job_id
        return None


def _with_more(hits: Sequence[Hit]) -> list[Hit | More]:
    first = hits[0]
    more = [More(first.job_id, first.title, len(hits), first.of)] if len(hits) < first.of else []
    return [*hits, *more]
