"""The list of jobs as the window shows it: those at work, the line, then the others in the chosen order."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from itertools import groupby
from typing import Any, assert_never

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sttgui.domain.jobs import Job, Waiting
from sttgui.domain.markup import escaped
from sttgui.viewmodel.arrangement import Arrangement, Month, Section, Show, Sort, is_in_line, week_of
from sttgui.viewmodel.by_name import NameOrder
from sttgui.viewmodel.help_book import fold

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row gives beside its title (`DisplayRole`) and how it is read out (`AccessibleTextRole`)."""

    JOB = Qt.ItemDataRole.UserRole + 1  # the `Job`
    SECTION = Qt.ItemDataRole.UserRole + 2  # its `Section`, or `Month`
    BEGINS_SECTION = Qt.ItemDataRole.UserRole + 3  # bool: the row above is of another section, or there is none
    PLACE = Qt.ItemDataRole.UserRole + 4  # its place in the line, from 1; `None` where it is not in it
    TODAY = Qt.ItemDataRole.UserRole + 5  # the `date` by which all are grouped
    IS_VERSION = Qt.ItemDataRole.UserRole + 6  # bool: the row above is a later version of the same recording
    HAS_VERSIONS = Qt.ItemDataRole.UserRole + 7  # bool: several versions of its recording have ended


@dataclass(frozen=True, slots=True)
class NewTitle:
    """What the user calls a job from now on."""

    job_id: str
    title: str


def _title_of(job: Job, place: int | None) -> str:  # noqa: ARG001  the window gives more words
    return job.title


def _local_now() -> datetime:
    return datetime.now().astimezone()


class LibraryModel(QAbstractListModel):
    """Jobs by row. `describe` is a row in words, for screen readers and tooltips; the window gives its own.

    The versions of a recording that have ended stand together, the newest first, where that one belongs.
    """

    # Job: one that is known now, new or changed; those of earlier times come with a reset, or as rows
    job_updated = Signal(object)
    line_changed = Signal()  # rows that wait may have another place
    title_entered = Signal(object)  # NewTitle
    versions_changed = Signal(str)  # the `recording_id` of jobs of which one came, went, or has another state or name

    def __init__(
        self,
        describe: Callable[[Job, int | None], str] = _title_of,
        now: Callable[[], datetime] = _local_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.describe = describe
        self._now = now
        self._today = now().date()
        self._arrangement = Arrangement()
        self._names = NameOrder()
        self._known: dict[str, Job] = {}
        self._rows: list[Job] = []
        self._versions: dict[str, set[str]] = {}  # by the first job of a recording, those that came later
        self._line: list[tuple[float, str]] = []

    @property
    def arrangement(self) -> Arrangement:
        return self._arrangement

    @property
    def is_empty(self) -> bool:
        """Whether there is no job at all, listed or not."""
        return not self._known

    @property
    def line(self) -> list[str]:
        """The ids of those that wait, in the order they will be begun."""
        return [job_id for _, job_id in self._line]

    def arrange(self, arrangement: Arrangement) -> None:
        """List other jobs, or in another order."""
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._put_in_order()

    def jobs(self) -> list[Job]:
        """All jobs in the order shown, with those that are not listed at the end."""
        listed = {job.id for job in self._rows}
        return [*self._rows, *(job for job in self._known.values() if job.id not in listed)]

    def count(self, show: Show, tag: str = "") -> int:
        """How many jobs there are of a sort."""
        return sum(map(Arrangement(show=show, tag=tag).includes, self._known.values()))

    def tags(self) -> list[str]:
        """All tags in use, by name."""
        return sorted({tag for job in self._known.values() for tag in job.tags}, key=fold)

    def job(self, job_id: str) -> Job | None:
        return self._known.get(job_id)

    def job_at(self, row: int) -> Job:
        return self._rows[row]

    def versions(self, job_id: str) -> list[Job]:
        """All jobs of the recording of a job, also those not listed, in the order they came."""
        job = self._known.get(job_id)
        return [] if job is None else self._of(job.recording_id)

    def has_versions(self, job: Job) -> bool:
        """Whether several versions of its recording have ended, which are called the same at first."""
        return self._front_place(job) is not None

    def row_of(self, job_id: str) -> int | None:
        """Where a job is listed; `None` where it is not."""
        job = self._known.get(job_id)
        if job is None or not self._arrangement.includes(job):
            return None
        return bisect_left(self._rows, self._place(job), key=self._place)

    def jobs_loaded(self, jobs: Sequence[Job]) -> None:
        """Take in the jobs of earlier times: those that stand together all at once, since there may be thousands."""
        if self._known:
            self._add_loaded(jobs)
            return
        self.beginResetModel()
        self._known = {job.id: job for job in jobs}
        self._note_versions(jobs)
        self._rows = sorted(filter(self._arrangement.includes, jobs), key=self._place)
        self._line = sorted((job.order, job.id) for job in jobs if is_in_line(job))
        self.endResetModel()
        self.line_changed.emit()

    def _add_loaded(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            if job.id in self._known and self._known[job.id] != job:
                self.job_changed(job)
        new = {job.id: job for job in jobs if job.id not in self._known}
        self._known.update(new)
        self._note_versions(new.values())
        together = sorted([*self._rows, *filter(self._arrangement.includes, new.values())], key=self._place)
        if [job for job in together if job.id not in new] == self._rows:
            self._insert(together, new)
        else:  # a version came before which others stand now
            self._put_in_order()
        waiting = [(job.order, job.id) for job in new.values() if is_in_line(job)]
        if waiting:
            self._line = sorted([*self._line, *waiting])
            self.line_changed.emit()
        for recording in {job.recording_id for job in new.values() if self._has_versions(job)}:
            self.versions_changed.emit(recording)

    def _insert(self, together: Sequence[Job], new: Container[str]) -> None:
        """Put new jobs among those that are listed."""
        row = 0
        for is_new, group in groupby(together, key=lambda job: job.id in new):
            run = list(group)
            if is_new:
                self.beginInsertRows(QModelIndex(), row, row + len(run) - 1)
                self._rows[row:row] = run
                self.endInsertRows()
            row += len(run)

    def job_changed(self, job: Job) -> None:
        """Take in a new job, or the new state of a known one, and put it where it belongs."""
        row = self.row_of(job.id)
        old = self._known.get(job.id)
        front = self._front_place(job)
        self._known[job.id] = job
        self._note_versions([job])
        self._queue(old, job)
        if self._front_place(job) != front:
            self._put_in_order()
        elif not self._arrangement.includes(job):
            if row is not None:
                self._remove(row)
        elif row is None:
            row = bisect_left(self._rows, self._place(job), key=self._place)
            self.beginInsertRows(QModelIndex(), row, row)
            self._rows.insert(row, job)
            self.endInsertRows()
        else:
            self._replace(row, job)
        self.job_updated.emit(job)
        if self._has_versions(job) and _about(old) != _about(job):
            self.versions_changed.emit(job.recording_id)

    def job_removed(self, job_id: str) -> None:
        """Forget a job; an unknown one is none."""
        row = self.row_of(job_id)
        old = self._known.get(job_id)
        front = None if old is None else self._front_place(old)
        self._known.pop(job_id, None)
        self._queue(old, None)
        if row is not None:
            self._remove(row)
        if old is not None and self._has_versions(old):
            if self._front_place(old) != front:
                self._put_in_order()
            self.versions_changed.emit(old.recording_id)

    def day_changed(self) -> None:
        """Group anew if the day is no longer that of the last grouping."""
        today = self._now().date()
        if today != self._today:
            self.layoutAboutToBeChanged.emit()
            self._today = today
            self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if is_in_line(self._rows[index.row()]) else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911  one for each role
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = index.row()
        job = self._rows[row]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return job.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.describe(job, self._place_in_line(job))
            case Qt.ItemDataRole.ToolTipRole:
                words = self.describe(job, self._place_in_line(job))
                return f"<qt>{escaped(words)}</qt>"  # else Qt takes foreign text for rich text
            case Role.JOB:
                return job
            case Role.SECTION:
                return self._section(job)
            case Role.BEGINS_SECTION:
                return row == 0 or self._section(self._rows[row - 1]) != self._section(job)
            case Role.PLACE:
                return self._place_in_line(job)
            case Role.IS_VERSION:
                above = self._rows[row - 1] if row else None
                return above is not None and above.has_ended and above.recording_id == job.recording_id
            case Role.HAS_VERSIONS:
                return self.has_versions(job)
            case Role.TODAY:
                return self._today
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Emit the title that was entered; the row shows it once the job has it."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        job, title = self._rows[index.row()], " ".join(str(value).split())
        if title and title != job.title:
            self.title_entered.emit(NewTitle(job.id, title))
        return True

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()

    def _replace(self, row: int, job: Job) -> None:
        place = bisect_left(self._rows, self._place(job), key=self._place)
        place -= place > row  # the job itself, as it was, is counted no more
        if place != row:
            # Qt counts the row to move to while the moved one is still in the list.
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), place + (place > row))
            del self._rows[row]
            self._rows.insert(place, job)
            self.endMoveRows()
        self._rows[place] = job
        index = self.index(place)
        self.dataChanged.emit(index, index)

    def _queue(self, old: Job | None, new: Job | None) -> None:
        before = (old.order, old.id) if old is not None and is_in_line(old) else None
        after = (new.order, new.id) if new is not None and is_in_line(new) else None
        if before == after:
            return
        if before is not None:
            del self._line[bisect_left(self._line, before)]
        if after is not None:
            insort(self._line, after)
        self.line_changed.emit()

    def _place_in_line(self, job: Job) -> int | None:
        return bisect_left(self._line, (job.order, job.id)) + 1 if is_in_line(job) else None

    def _section(self, job: Job) -> Section | Month:
        if not job.has_ended:
            return Section.WORKING
        if self._arrangement.sort in (Sort.NAME, Sort.LONGEST):
            return Section.ALL
        day = self._front(job).created.astimezone().date()
        if day >= self._today:
            return Section.TODAY
        if day == self._today - timedelta(days=1):
            return Section.YESTERDAY
        return Section.WEEK if day >= week_of(self._today) else Month(day.year, day.month)

    def _place(self, job: Job) -> tuple[Any, ...]:
        """Jobs at work, then those that wait in the order they will be begun, then the others as they are sorted."""
        if not job.has_ended:
            return (0, isinstance(job.phase, Waiting), job.order, job.id)
        front = self._front(job)
        return (1, self._sorted_by(front), front.id, -job.created.timestamp(), job.id)

    def _sorted_by(self, job: Job) -> Any:
        match self._arrangement.sort:
            case Sort.NEWEST:
                return -job.created.timestamp()
            case Sort.OLDEST:
                return job.created.timestamp()
            case Sort.NAME:
                return self._names.key(job.title)
            case Sort.LONGEST:
                return -(job.duration_ms or 0)
            case _:
                assert_never(self._arrangement.sort)

    def _has_versions(self, job: Job) -> bool:
        return bool(job.version_of) or job.id in self._versions

    def _front(self, job: Job) -> Job:
        """The newest version that has ended; it says where in the list all of them are."""
        if not self._has_versions(job):
            return job
        return next((one for one in reversed(self._of(job.recording_id)) if one.has_ended), job)

    def _of(self, recording_id: str) -> list[Job]:
        ids = {recording_id, *self._versions.get(recording_id, ())}
        return sorted((self._known[one] for one in ids if one in self._known), key=_created)

    def _front_place(self, job: Job) -> Any:
        """What says where the versions of a recording stand: the newest that has ended, and what that is sorted by.
        `None` where at most one has ended.
        """
        if not self._has_versions(job):
            return None
        ended = [one for one in self._of(job.recording_id) if one.has_ended]
        return (ended[-1].id, self._sorted_by(ended[-1])) if len(ended) > 1 else None

    def _note_versions(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            if job.version_of:
                self._versions.setdefault(job.version_of, set()).add(job.id)

    def _put_in_order(self) -> None:
        """List all anew, where the versions of a recording have another place."""
        self.beginResetModel()
        self._rows = sorted(filter(self._arrangement.includes, self._known.values()), key=self._place)
        self.endResetModel()


def _created(job: Job) -> datetime:
    return job.created


def _about(job: Job | None) -> tuple[object, ...] | None:
    """What is told of a version: another state tells more than how far it is."""
    return None if job is None else (job.version_of, type(job.phase), job.title)
