"""The list of jobs as the window shows it: those at work first, then the newest, in groups by day."""

from __future__ import annotations

import html
from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sttgui.domain.jobs import Job

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row gives beside its title (`DisplayRole`) and how it is read out (`AccessibleTextRole`)."""

    JOB = Qt.ItemDataRole.UserRole + 1  # the `Job`
    SECTION = Qt.ItemDataRole.UserRole + 2  # its `Section`
    BEGINS_SECTION = Qt.ItemDataRole.UserRole + 3  # bool: the row above is of another section, or there is none


class Section(Enum):
    """The groups, in their order."""

    WORKING = 0
    TODAY = 1
    YESTERDAY = 2
    EARLIER = 3


def _title_of(job: Job) -> str:
    return job.title


def _local_now() -> datetime:
    return datetime.now().astimezone()


class LibraryModel(QAbstractListModel):
    """Jobs by row. `describe` is a row in words, for screen readers and tooltips; the window gives its own."""

    job_updated = Signal(object)  # Job: one that is in the list now, new or changed

    def __init__(
        self,
        describe: Callable[[Job], str] = _title_of,
        now: Callable[[], datetime] = _local_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.describe = describe
        self._now = now
        self._today = now().date()
        self._jobs: list[Job] = []
        self._known: set[str] = set()

    def jobs(self) -> list[Job]:
        """All jobs in the order shown."""
        return list(self._jobs)

    def job(self, job_id: str) -> Job | None:
        row = self.row_of(job_id)
        return None if row is None else self._jobs[row]

    def row_of(self, job_id: str) -> int | None:
        if job_id not in self._known:
            return None
        return next(row for row, job in enumerate(self._jobs) if job.id == job_id)

    def job_changed(self, job: Job) -> None:
        """Take in a new job, or the new state of a known one, and put it where it belongs."""
        row = self.row_of(job.id)
        if row is None:
            row = bisect_left(self._jobs, _place(job), key=_place)
            self.beginInsertRows(QModelIndex(), row, row)
            self._jobs.insert(row, job)
            self._known.add(job.id)
            self.endInsertRows()
        else:
            self._replace(row, job)
        self.job_updated.emit(job)

    def job_removed(self, job_id: str) -> None:
        """Forget a job; an unknown one is none."""
        row = self.row_of(job_id)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._jobs[row]
            self._known.remove(job_id)
            self.endRemoveRows()

    def day_changed(self) -> None:
        """Group anew if the day is no longer that of the last grouping."""
        today = self._now().date()
        if today != self._today:
            self.layoutAboutToBeChanged.emit()
            self._today = today
            self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._jobs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911  one for each role
        if not index.isValid() or not 0 <= index.row() < len(self._jobs):
            return None
        row = index.row()
        job = self._jobs[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return job.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.describe(job)
            case Qt.ItemDataRole.ToolTipRole:
                return f"<qt>{html.escape(self.describe(job))}</qt>"  # else Qt takes foreign text for rich text
            case Role.JOB:
                return job
            case Role.SECTION:
                return self._section(job)
            case Role.BEGINS_SECTION:
                return row == 0 or self._section(self._jobs[row - 1]) is not self._section(job)
        return None

    def _replace(self, row: int, job: Job) -> None:
        others = self._jobs[:row] + self._jobs[row + 1 :]
        place = bisect_left(others, _place(job), key=_place)
        if place != row:
            # Qt counts the row to move to while the moved one is still in the list.
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), place + (place > row))
            self._jobs = [*others[:place], job, *others[place:]]
            self.endMoveRows()
        self._jobs[place] = job
        index = self.index(place)
        self.dataChanged.emit(index, index)

    def _section(self, job: Job) -> Section:
        if not job.has_ended:
            return Section.WORKING
        day = job.created.astimezone().date()
        if day >= self._today:
            return Section.TODAY
        return Section.YESTERDAY if day == self._today - timedelta(days=1) else Section.EARLIER


def _place(job: Job) -> tuple[bool, float, str]:
    """Jobs at work in the order they came, then the ended ones, the newest first."""
    return (job.has_ended, -job.created.timestamp() if job.has_ended else job.order, job.id)
