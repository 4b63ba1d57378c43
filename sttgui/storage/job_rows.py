"""The jobs of a library file: SQL for one connection, whose errors are SQLite's own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sttgui.domain.jobs import Completed, Job, Places
from sttgui.garbage_collection import without_collection
from sttgui.storage.checksums import CHECKED
from sttgui.storage.job_record import job_from_data, job_to_data

if TYPE_CHECKING:
    from sttgui.domain.library import Fingerprint, Trashed

TRASH_TIME = timedelta(days=30)
_IS_DAMAGED = f"checksum IS NOT checksum_of({CHECKED['jobs']})"
AT_ONCE = 500  # jobs; other threads wait while their JSON is read


def put_job(connection: sqlite3.Connection, job: Job) -> None:
    """Write a job down. What the user wrote about it is taken from a new job only."""
    title, notes, tags = _clean(job.title), _clean(job.notes), _tag_lines(job.tags)
    # Not REPLACE: that would delete the row first, and the transcript with it.
    (is_new,) = connection.execute("SELECT NOT EXISTS (SELECT 1 FROM jobs WHERE id = ?)", (job.id,)).fetchone()
    connection.execute(
        "INSERT INTO jobs (id, created, job, title, notes, tags) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET job = excluded.job",
        (job.id, _stamp(job.created), json.dumps(job_to_data(job)), title, notes, tags),
    )
    _seal(connection, job.id)
    if is_new:
        text = about(title, notes, tags)
        connection.execute("INSERT INTO passages (job_id, text) VALUES (?, ?)", (job.id, text))
        _seal_about(connection, job.id)


def all_jobs(connection: sqlite3.Connection, newest: int | None = None) -> list[Job]:
    """The jobs that are not in the trash, or the newest so many of them, oldest first. Raises `ValueError` where one
    cannot be read.
    """
    latest_first = "ORDER BY created DESC, rowid DESC"
    wanted = "trashed_at IS NULL"
    if newest is not None:  # found first, since the checksums of all others would take ten times as long
        wanted = f"rowid IN (SELECT rowid FROM jobs WHERE {wanted} {latest_first} LIMIT {newest:d})"  # noqa: S608  ours
    rows = connection.execute(
        f"SELECT job, title, notes, tags, {_IS_DAMAGED} FROM jobs WHERE {wanted} {latest_first}"  # noqa: S608  ours
    )
    jobs: list[Job] = []
    with without_collection():
        while part := rows.fetchmany(AT_ONCE):
            jobs += _jobs_of_rows(part)
    return jobs[::-1]


def known(connection: sqlite3.Connection, job_ids: Iterable[str]) -> set[str]:
    """Which of these jobs there are, also in the trash."""
    ask = "SELECT 1 FROM jobs WHERE id = ?"
    return {job_id for job_id in job_ids if connection.execute(ask, (job_id,)).fetchone() is not None}


def is_completed(connection: sqlite3.Connection, job_id: str) -> bool:
    """Whether there is, or should be, a transcript of this job."""
    row = connection.execute("SELECT job, title, notes, tags FROM jobs WHERE id = ?", (job_id,)).fetchone()
    job = None if row is None else job_of_row(*row)
    return job is not None and isinstance(job.phase, Completed)


def trashed_jobs(connection: sqlite3.Connection) -> list[Trashed]:
    """The jobs in the trash, the latest first. Raises `ValueError` where one cannot be read."""
    rows = connection.execute(
        f"SELECT trashed_at, job, title, notes, tags, {_IS_DAMAGED} FROM jobs"  # noqa: S608  ours
        " WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC"
    )
    from sttgui.domain.library import Trashed

    found = []
    for trashed_at, *row in rows:
        (job,) = _jobs_of_rows([tuple(row)])
        found.append(Trashed(job, datetime.fromisoformat(trashed_at) + TRASH_TIME))
    return found


def _jobs_of_rows(rows: list[tuple[Any, ...]]) -> list[Job]:
    """The jobs of some rows. One piece of JSON takes half the time of many."""
    if any(is_damaged for *_, is_damaged in rows):
        raise ValueError("a job is not as it was written")
    try:
        entries = json.loads(f"[{','.join([row[0] for row in rows])}]")
        return [
            job_from_data(entry, title, notes, tags.splitlines())
            for entry, (_, title, notes, tags, _) in zip(entries, rows, strict=True)
        ]
    except (TypeError, AttributeError) as error:
        raise ValueError(f"not the data of a job: {error!r}") from error


def job_of_row(text: str, title: str, notes: str, tags: str) -> Job | None:
    """The job of a row; `None` where it cannot be read."""
    try:
        return job_from_data(json.loads(text), title, notes, tags.splitlines())
    except (ValueError, TypeError, AttributeError):  # of a damaged file, it may be anything
        return None


def set_title(connection: sqlite3.Connection, job_id: str, title: str) -> None:
    connection.execute("UPDATE jobs SET title = ? WHERE id = ?", (_clean(title), job_id))
    _index_about(connection, job_id)


def set_notes(connection: sqlite3.Connection, job_id: str, notes: str) -> None:
    connection.execute("UPDATE jobs SET notes = ? WHERE id = ?", (_clean(notes), job_id))
    _index_about(connection, job_id)


def set_tags(connection: sqlite3.Connection, job_id: str, tags: Iterable[str]) -> None:
    connection.execute("UPDATE jobs SET tags = ? WHERE id = ?", (_tag_lines(tags), job_id))
    _index_about(connection, job_id)


def set_counts(connection: sqlite3.Connection, job_id: str, word_count: int, places: Places | None) -> None:
    """Put new counts into a job's entry; one that cannot be read stays as it is."""
    row = connection.execute("SELECT job, title, notes, tags FROM jobs WHERE id = ?", (job_id,)).fetchone()
    job = None if row is None else job_of_row(*row)
    if job is not None and (job.word_count, job.places) != (word_count, places):
        put_job(connection, replace(job, word_count=word_count, places=places))


def set_trashed(connection: sqlite3.Connection, job_id: str, since: datetime | None) -> None:
    stamp = None if since is None else _stamp(since)
    connection.execute("UPDATE jobs SET trashed_at = ? WHERE id = ?", (stamp, job_id))
    _seal(connection, job_id)


def trashed_before(connection: sqlite3.Connection, now: datetime) -> list[str]:
    """The ids of the jobs whose time in the trash is over."""
    latest = _stamp(now - TRASH_TIME)
    return [job_id for (job_id,) in connection.execute("SELECT id FROM jobs WHERE trashed_at <= ?", (latest,))]


def delete(connection: sqlite3.Connection, job_id: str, over: datetime | None = None) -> bool:
    """Delete a job, where one is named only if its time in the trash is over at that moment; whether that was done."""
    if over is None:
        return connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,)).rowcount > 0
    due = (job_id, _stamp(over - TRASH_TIME))
    return connection.execute("DELETE FROM jobs WHERE id = ? AND trashed_at <= ?", due).rowcount > 0


def set_fingerprint(connection: sqlite3.Connection, job_id: str, fingerprint: Fingerprint) -> None:
    connection.execute(
        "UPDATE jobs SET sha256 = ?, size = ?, mtime_ns = ? WHERE id = ?",
        (fingerprint.sha256, fingerprint.size, fingerprint.mtime_ns, job_id),
    )
    _seal(connection, job_id)


def fingerprint_of(connection: sqlite3.Connection, job_id: str) -> Fingerprint | None:
    row = connection.execute(
        "SELECT sha256, size, mtime_ns FROM jobs WHERE id = ? AND sha256 IS NOT NULL", (job_id,)
    ).fetchone()
    from sttgui.domain.library import Fingerprint

    return None if row is None else Fingerprint(*row)


def jobs_with_content(connection: sqlite3.Connection, sha256: str) -> list[str]:
    """The ids of the jobs of a recording, the latest first, without those in the trash."""
    rows = connection.execute(
        "SELECT id FROM jobs WHERE sha256 = ? AND trashed_at IS NULL ORDER BY created DESC, rowid DESC", (sha256,)
    )
    return [job_id for (job_id,) in rows]


def jobs_by_content(connection: sqlite3.Connection) -> list[list[str]]:
    """The ids of the jobs of each recording that has several, the earliest first, without those in the trash."""
    rows = connection.execute(
        """SELECT sha256, id FROM jobs WHERE trashed_at IS NULL AND sha256 IN (
            SELECT sha256 FROM jobs WHERE sha256 IS NOT NULL AND trashed_at IS NULL GROUP BY sha256 HAVING count(*) > 1
        ) ORDER BY sha256, created, rowid"""
    )
    return [[job_id for _, job_id in same] for _, same in groupby(rows, key=itemgetter(0))]


def _seal(connection: sqlite3.Connection, job_id: str) -> None:
    connection.execute(f"UPDATE jobs SET checksum = checksum_of({CHECKED['jobs']}) WHERE id = ?", (job_id,))  # noqa: S608


def _seal_about(connection: sqlite3.Connection, job_id: str) -> None:
    connection.execute(
        f"UPDATE passages SET checksum = checksum_of({CHECKED['passages']}) WHERE job_id = ? AND words IS NULL",  # noqa: S608
        (job_id,),
    )


def _index_about(connection: sqlite3.Connection, job_id: str) -> None:
    _seal(connection, job_id)
    row = connection.execute("SELECT title, notes, tags FROM jobs WHERE id = ?", (job_id,)).fetchone()
    if row is not None:
        connection.execute("UPDATE passages SET text = ? WHERE job_id = ? AND words IS NULL", (about(*row), job_id))
        _seal_about(connection, job_id)


def about(title: str, notes: str, tags: str) -> str:
    """What the search finds of a job beside its transcript: title, tags and notes; the first line is the title."""
    from sttgui.storage.search_text import searchable  # large, and not needed to read jobs

    return searchable("\n".join(filter(None, (title, tags, notes))))


def _tag_lines(tags: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(filter(None, (" ".join(_clean(tag).split()) for tag in tags))))


def _clean(text: str) -> str:
    """The text as UTF-8 can carry it: a file's name may hold bytes that are none."""
    return text.encode(errors="replace").decode()


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
