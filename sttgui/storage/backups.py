"""Copies of the library that are made by themselves: one a day, the latest of three days and of three weeks kept.

Their names have the time of the clock. Which is newer is not taken from there, since the clock may have been wrong: the
time of a file is always later than those of all the copies that were there before it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sttgui.domain.errors import DiskFullError
from sttgui.domain.library import Backup
from sttgui.storage.log import mark_copy
from sttgui.storage.private import make_private, make_private_file
from sttgui.storage.problems import DATABASE_ERRORS
from sttgui.storage.schema import MIGRATIONS, connect_to_read, damaged_rows, has_form_of_today

FOLDER = "backups"
DAILY = 3
WEEKLY = 3
INTERVAL = timedelta(days=1)
REPLACED = "library.replaced-%Y-%m-%dT%H-%M-%S.sqlite"  # beside the library
_NAME = "library-%Y-%m-%dT%H-%M-%SZ.sqlite"
_UNFINISHED = "unfinished.sqlite"


def backups(folder: Path) -> list[Path]:
    """The copies of the library in `folder`, the newest first."""
    return [path for _, path in _dated(folder)]


def restorable(folder: Path) -> list[Backup]:
    """The copies that can be read, and the libraries that were in use before one was restored, the newest first."""
    found = [(made, path, False) for made, path in _dated(folder)]
    found += [(made, path, True) for made, path in _find(folder, REPLACED)]
    counted = [(made, path, _count(path), was_in_use) for made, path, was_in_use in sorted(found, reverse=True)]
    return [Backup(path, made, jobs, was_in_use) for made, path, jobs, was_in_use in counted if jobs is not None]


def is_due(folder: Path, now: datetime) -> bool:
    """Whether there is no copy of the last day. One from the future, of a wrong clock, does not count."""
    return not any(timedelta() <= now - made < INTERVAL for made, _ in _dated(folder))


def back_up(connection: sqlite3.Connection, folder: Path, now: datetime) -> Path | None:
    """Copy the library that is open for reading, and let go of copies that are too old; writing goes on meanwhile.

    Returns the copy; `None` where it turned out to be damaged: then it is deleted, and all older ones are kept.
    Raises `DiskFullError` where there is no room to spare, `DATABASE_ERRORS`, `OSError`.
    """
    target = folder / FOLDER / now.astimezone(UTC).strftime(_NAME)
    make_private(target.parent)
    unfinished = target.with_name(_UNFINISHED)
    unfinished.unlink(missing_ok=True)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    free = shutil.disk_usage(target.parent).free
    if free < 2 * pages * page_size:
        raise DiskFullError(detail=f"{free} bytes free for a copy of {pages * page_size}")
    try:
        make_private_file(unfinished)
        connection.execute("VACUUM INTO ?", (str(unfinished),))
        with contextlib.closing(sqlite3.connect(unfinished, isolation_level=None)) as copy:
            mark_copy(copy)
        if not is_good(unfinished):
            return None
        latest = max((path.stat().st_mtime_ns for path in backups(folder)), default=0)
        made = max(unfinished.stat().st_mtime_ns, latest + 1_000_000_000)  # some systems keep whole seconds
        os.utime(unfinished, ns=(made, made))
        _flush(unfinished)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    for path in _too_old(_dated(folder)):
        path.unlink(missing_ok=True)
    return target


def newest_good(folder: Path) -> Path | None:
    """The newest copy without damage."""
    return next(filter(is_good, backups(folder)), None)


def is_good(path: Path) -> bool:
    """Whether the file is a library without damage."""
    try:
        with contextlib.closing(connect_to_read(path)) as connection:
            has_jobs = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'jobs'").fetchone() is not None
            return has_jobs and is_sound(connection)
    except DATABASE_ERRORS:
        return False


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether the file is without damage; takes seconds for a large one. Raises `DATABASE_ERRORS`."""
    found: list[tuple[str]] = connection.execute("PRAGMA integrity_check(1)").fetchall()
    if found != [("ok",)]:
        return False
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version < len(MIGRATIONS):  # a copy of before, without checksums
        return True
    return has_form_of_today(connection) and not any(damaged_rows(connection))


def _dated(folder: Path) -> list[tuple[datetime, Path]]:
    """The copies and the times in their names, the last that was made first."""
    found = []
    for made, path in _find(folder / FOLDER, _NAME):
        with contextlib.suppress(OSError):  # another process has let go of it just now
            found.append((path.stat().st_mtime_ns, made, path))
    return [(made, path) for _, made, path in sorted(found, reverse=True)]


def _find(folder: Path, name: str) -> Iterator[tuple[datetime, Path]]:
    for path in folder.glob("library*.sqlite"):
        with contextlib.suppress(ValueError):  # a file of another kind
            yield datetime.strptime(path.name, name).replace(tzinfo=UTC), path


def _count(path: Path) -> int | None:
    """How many jobs are in a library without those in its trash; `None` where it cannot be read."""
    with contextlib.suppress(*DATABASE_ERRORS), contextlib.closing(connect_to_read(path)) as connection:
        has_trash = any(column[1] == "trashed_at" for column in connection.execute("PRAGMA table_info(jobs)"))
        condition = "trashed_at IS NULL" if has_trash else "TRUE"  # there was none in version 1
        (jobs,) = connection.execute(f"SELECT count(*) FROM jobs WHERE {condition}").fetchone()  # noqa: S608  ours
        return int(jobs)
    return None


def _too_old(dated: Sequence[tuple[datetime, Path]]) -> list[Path]:
    """All but the newest ones and, of those before, the last of each week."""
    weeks: list[tuple[int, int]] = []
    gone = []
    for made, path in dated[DAILY:]:
        week = made.isocalendar()[:2]
        if week in weeks or len(weeks) == WEEKLY:
            gone.append(path)
        else:
            weeks.append(week)
    return gone


def _flush(path: Path) -> None:
    """Wait until the file is really on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
