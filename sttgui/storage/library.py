"""The jobs, transcripts and raw answers of one user, in one SQLite file."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from sttgui.domain import codec
from sttgui.domain.errors import StorageError
from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Transcript
from sttgui.storage.job_record import job_from_data, job_to_data
from sttgui.storage.problems import NEWER, UNREADABLE, is_damage, storage_error

FILE_NAME = "library.sqlite"
LOCK_WAIT_S = 5.0

# Each entry brings a file of the version before to the next; entries that were released never change.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE jobs (id TEXT PRIMARY KEY, created TEXT NOT NULL, job TEXT NOT NULL)",
        """CREATE TABLE results (
            job_id TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
            transcript TEXT NOT NULL,
            raw BLOB NOT NULL
        )""",
    ),
)

_Answer = TypeVar("_Answer")


class Library:
    """Satisfies `TranscriptStore`. The file is opened, and made, with the first call; every call can raise
    `StorageError` and may come from any thread.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._set_aside: Path | None = None

    @property
    def set_aside(self) -> Path | None:
        """Where a damaged library was put when it was opened and a new one begun; `None` where nothing was wrong."""
        return self._set_aside

    def save_job(self, job: Job) -> None:
        """Write the job down, new or changed."""
        self._write(lambda connection: _put_job(connection, job))

    def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> None:
        """Write the finished job, its transcript and the raw answer down, all or nothing."""
        text = _to_lines(transcript)

        def put(connection: sqlite3.Connection) -> None:
            _put_job(connection, job)
            connection.execute("INSERT OR REPLACE INTO results VALUES (?, ?, ?)", (job.id, text, raw))

        self._write(put)

    def jobs(self) -> list[Job]:
        """All jobs, oldest first, in the phase they were last saved in."""
        return self._read(_all_jobs)

    def transcript(self, job_id: str) -> Transcript | None:
        """The transcript of a completed job."""
        row = self._read(lambda connection: _row(connection, "SELECT transcript FROM results WHERE job_id = ?", job_id))
        try:
            return None if row is None else _from_lines(row[0])
        except ValueError as error:
            raise StorageError(reason=UNREADABLE, detail=str(error)) from error

    def raw_answer(self, job_id: str) -> bytes | None:
        """The recogniser's answer of a completed job, byte for byte."""
        row = self._read(lambda connection: _row(connection, "SELECT raw FROM results WHERE job_id = ?", job_id))
        return None if row is None else bytes(row[0])

    def delete(self, job_id: str) -> None:
        """Forget a job and its transcript; the recording itself is not touched."""
        self._write(lambda connection: connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,)))

    def close(self) -> None:
        """Let go of the file; a later call opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _read(self, read: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        with self._opened() as connection:
            return read(connection)

    def _write(self, write: Callable[[sqlite3.Connection], object]) -> None:
        with self._opened() as connection, connection:
            connection.execute("BEGIN IMMEDIATE")
            write(connection)

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """The connection, for one thread at a time; what goes wrong with it comes out as `StorageError`."""
        with self._lock:
            try:
                if self._connection is None:
                    self._connection = self._open()
                yield self._connection
            except (sqlite3.Error, OSError) as error:
                raise storage_error(error) from error

    def _open(self) -> sqlite3.Connection:
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / FILE_NAME
        try:
            return _connect(path)
        except (sqlite3.DatabaseError, ValueError) as error:
            if not is_damage(error):
                raise
        self._set_aside = _put_aside(path)
        return _connect(path)


def _connect(path: Path) -> sqlite3.Connection:
    """The open file in today's form, with jobs that can all be read.

    Raises `ValueError` for jobs that are not ours, besides SQLite's own errors and `StorageError`.
    """
    connection = sqlite3.connect(path, timeout=LOCK_WAIT_S, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")  # what was saved survives a power cut too
        _migrate(connection)
        _all_jobs(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: sqlite3.Connection) -> None:
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            raise StorageError(reason=NEWER)
        for statements in MIGRATIONS[version:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _put_aside(path: Path) -> Path:
    """Rename the file with the two that belong to it, so that nothing in them is lost; returns its new place."""
    aside = path.with_name(f"library.damaged-{datetime.now(UTC):%Y-%m-%dT%H-%M-%S}.sqlite")
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside


def _put_job(connection: sqlite3.Connection, job: Job) -> None:
    # Not REPLACE: that would delete the row first, and the result with it.
    connection.execute(
        "INSERT INTO jobs VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET job = excluded.job",
        (job.id, job.created.astimezone(UTC).isoformat(), json.dumps(job_to_data(job))),
    )


def _all_jobs(connection: sqlite3.Connection) -> list[Job]:
    rows = connection.execute("SELECT job FROM jobs ORDER BY created, rowid")
    return [job_from_data(json.loads(text)) for (text,) in rows]


def _to_lines(transcript: Transcript) -> str:
    """The transcript's data as JSON: a line for each paragraph after one for the rest.

    A hundred thousand words in one piece would keep all other threads, and so the window, waiting for 0.1 s.
    """
    data = codec.to_data(transcript)
    paragraphs = data.pop("paragraphs")
    return "\n".join(json.dumps(part, separators=(",", ":")) for part in (data, *paragraphs))


def _from_lines(text: str) -> Transcript:
    """The transcript of `_to_lines`. Raises `ValueError` for anything else."""
    data, *paragraphs = (json.loads(line) for line in text.split("\n"))
    return codec.from_data({**data, "paragraphs": paragraphs})


def _row(connection: sqlite3.Connection, query: str, job_id: str) -> tuple[Any, ...] | None:
    row: tuple[Any, ...] | None = connection.execute(query, (job_id,)).fetchone()
    return row
