"""What a recogniser says about a transcript beside its words, as rows under headings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sttgui.domain.transcript import Insight, Transcript

Index = QModelIndex | QPersistentModelIndex


class Group(Enum):
    """The headings in their order, each with the kinds of insights under it."""

    CHAPTERS = ("chapter",)
    TOPICS = ("topic", "category")
    INTENTIONS = ("intent",)
    MOOD = ("sentiment",)
    NAMES = ("entity",)
    HIGHLIGHTS = ("highlight",)
    SEARCH_HITS = ("search_hit",)
    CONTENT_WARNINGS = ("safety",)
    NOTICES = ("notice",)


Row = Group | Insight


class InsightRole(IntEnum):
    """What a row gives beside how it is read out."""

    ROW = Qt.ItemDataRole.UserRole + 1  # the heading's `Group`, or the `Insight`


class InsightsModel(QAbstractListModel):
    """Headings and insights; a notice of the service is an insight without a place. `describe` is a row in words."""

    def __init__(self, describe: Callable[[Row], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._rows: list[Row] = []

    def set_transcript(self, transcript: Transcript | None) -> None:
        """Show what is said of another transcript, or of none."""
        self.beginResetModel()
        self._rows = list(rows(transcript)) if transcript else []
        self.endResetModel()

    def first_notice(self) -> QModelIndex:
        """The index of the first notice; an invalid one where there is none."""
        notices = (row for row, shown in enumerate(self._rows) if isinstance(shown, Insight) and shown.kind == "notice")
        row = next(notices, None)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags  # a heading is passed over by the arrow keys
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(row)
            case InsightRole.ROW:
                return row
        return None


def rows(transcript: Transcript) -> Iterator[Row]:
    """The groups that have something in them, each followed by it in order of time; what has no time comes last."""
    notices = tuple(Insight("notice", warning) for warning in transcript.warnings)
    for group in Group:
        own = [
            insight
            for insight in (*transcript.insights, *notices)
            if insight.kind in group.value and (insight.text or insight.label)
        ]
        if own:
            yield group
            yield from sorted(own, key=_time)


def _time(insight: Insight) -> tuple[bool, int]:
    return insight.start_ms is None, insight.start_ms or 0
