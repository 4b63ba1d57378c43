"""How jobs are listed: which of them, in which order and groups, and where those that wait may be moved."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, StrEnum
from typing import NamedTuple, assert_never

from sttgui.domain.jobs import Completed, Failed, Job, Waiting


class Section(Enum):
    """The groups, beside those by `Month`; `ALL` has what is not in groups by day."""

    WORKING = 0
    TODAY = 1
    YESTERDAY = 2
    WEEK = 3  # since Monday
    ALL = 4


class Month(NamedTuple):
    """A group of its own for what is older than this week."""

    year: int
    month: int


class Sort(StrEnum):
    """In which order those are listed that have ended."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    LONGEST = "longest"


class Show(StrEnum):
    """Which jobs are listed."""

    ALL = "all"
    TO_CHECK = "to_check"
    FAILED = "failed"
    UNFINISHED = "unfinished"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which jobs are listed and in which order; with a `tag`, only those that have it."""

    sort: Sort = Sort.NEWEST
    show: Show = Show.ALL
    tag: str = ""

    @property
    def hides(self) -> bool:
        """Whether some jobs may not be listed."""
        return self.show is not Show.ALL or bool(self.tag)

    def includes(self, job: Job) -> bool:
        if self.tag and self.tag not in job.tags:
            return False
        match self.show:
            case Show.ALL:
                return True
            case Show.TO_CHECK:
                return isinstance(job.phase, Completed) and bool(job.to_check)
            case Show.FAILED:
                return isinstance(job.phase, Failed)
            case Show.UNFINISHED:
                return not job.has_ended
            case _:
                assert_never(self.show)


def week_of(day: date) -> date:
    """The Monday that the week of a day begins with."""
    return day - timedelta(days=day.weekday())


def is_in_line(job: Job) -> bool:
    """Whether a job waits for its turn; one that waits for a connection is in no line."""
    return isinstance(job.phase, Waiting) and job.phase.trouble is None


def without_hiding(arrangement: Arrangement) -> Arrangement:
    """The same order with all jobs."""
    return replace(arrangement, show=Show.ALL, tag="")


@dataclass(frozen=True, slots=True)
class Move:
    """Jobs to be put, in this order, before another that waits; with `None`, at the end of the line."""

    job_ids: tuple[str, ...]
    before_id: str | None


def moved_by_one(line: Sequence[str], chosen: Collection[str], *, later: bool) -> Move | None:
    """The chosen jobs of the line put together, one place earlier or later; `None` where there is no such place."""
    places = [place for place, job_id in enumerate(line) if job_id in chosen]
    if not places or (not later and places[0] == 0) or (later and places[-1] == len(line) - 1):
        return None
    moved = tuple(line[place] for place in places)
    if not later:
        return Move(moved, line[places[0] - 1])
    after = places[-1] + 2
    return Move(moved, line[after] if after < len(line) else None)
