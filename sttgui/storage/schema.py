"""The form of the library file, how older files are brought to it, and how a file is opened.

jobs         one row for each job; `job` is its JSON, whose title, notes and tags (one a line) the columns replace
transcripts  one row for each transcript: `head` is its JSON without the paragraphs (see `transcripts.py`), `passages`
             the ids of its paragraphs in their order, `revision` counts its changes
passages     one row for each paragraph: `text` to search and read, `words` its JSON, compressed. The row of a job
             whose `words` is NULL is its title, tags and notes, so that they are found too
answers      the recognisers' answers, compressed
results      transcripts and answers of version 1, until they are brought over one by one
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sttgui.domain.errors import LibraryNewerError
from sttgui.storage.problems import is_read_only
from sttgui.storage.search_text import searchable

LOCK_WAIT_S = 5.0
LONG_WAIT_S = 600.0  # what another process may take to copy a large library or put it right

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
    (
        "ALTER TABLE jobs ADD COLUMN title TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE jobs ADD COLUMN notes TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE jobs ADD COLUMN tags TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE jobs ADD COLUMN trashed_at TEXT",
        "ALTER TABLE jobs ADD COLUMN sha256 TEXT",
        "ALTER TABLE jobs ADD COLUMN size INTEGER",
        "ALTER TABLE jobs ADD COLUMN mtime_ns INTEGER",
        "CREATE INDEX jobs_by_content ON jobs (sha256) WHERE sha256 IS NOT NULL",
        """CREATE TABLE transcripts (
            job_id TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
            revision INTEGER NOT NULL,
            passages TEXT NOT NULL,
            head BLOB NOT NULL
        )""",
        """CREATE TABLE answers (
            job_id TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
            raw BLOB NOT NULL
        )""",
        """CREATE TABLE passages (
            id INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            words BLOB
        )""",
        "CREATE INDEX passages_by_job ON passages (job_id)",
        """CREATE VIRTUAL TABLE passages_index USING fts5 (
            text, content = 'passages', content_rowid = 'id',
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
        )""",
        """CREATE TRIGGER passage_added AFTER INSERT ON passages BEGIN
            INSERT INTO passages_index (rowid, text) VALUES (new.id, new.text);
        END""",
        """CREATE TRIGGER passage_deleted AFTER DELETE ON passages BEGIN
            INSERT INTO passages_index (passages_index, rowid, text) VALUES ('delete', old.id, old.text);
        END""",
        """CREATE TRIGGER passage_changed AFTER UPDATE OF text ON passages BEGIN
            INSERT INTO passages_index (passages_index, rowid, text) VALUES ('delete', old.id, old.text);
            INSERT INTO passages_index (rowid, text) VALUES (new.id, new.text);
        END""",
        "UPDATE jobs SET title = title_of_1(job)",
        "INSERT INTO passages (job_id, text) SELECT id, searchable_1(title) FROM jobs ORDER BY created, rowid",
    ),
)


def connect(path: Path) -> sqlite3.Connection:
    """The open file in today's form, made where it is missing; where it cannot be written, open for reading.

    Raises SQLite's own errors, and `LibraryNewerError`.
    """
    try:
        return _prepared(sqlite3.connect(path, timeout=LOCK_WAIT_S, isolation_level=None, check_same_thread=False))
    except sqlite3.Error as error:
        if not is_read_only(error) or not path.exists():
            raise
        connection = connect_to_read(path)
        if _version(connection) != len(MIGRATIONS):
            connection.close()
            raise
        return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """The open file as it is, for reading alone, even where its folder cannot be written."""
    for way in ("mode=ro", "mode=ro&immutable=1"):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{way}",
            uri=True,
            timeout=LOCK_WAIT_S,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            connection.close()
            if not is_read_only(error) or "immutable" in way:
                raise
        else:
            return connection
    raise AssertionError


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection, begin: str = "BEGIN IMMEDIATE") -> Iterator[None]:
    """All that is written inside, or nothing."""
    with connection:
        connection.execute(begin)
        yield


def rebuild_index(connection: sqlite3.Connection) -> None:
    """Make the index for the search again from the passages."""
    with transaction(connection):
        connection.execute("INSERT INTO passages_index (passages_index) VALUES ('rebuild')")


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Only one process at a time for what is inside; a killed one leaves nothing locked."""
    connection = sqlite3.connect(folder / "library.lock", timeout=LONG_WAIT_S, isolation_level=None)
    with contextlib.closing(connection):
        connection.execute("BEGIN EXCLUSIVE")
        yield


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")  # what was saved survives a power cut too
        connection.execute("PRAGMA journal_size_limit = 67108864")
        _migrate(connection)
        connection.execute("SELECT sum(length(job)) FROM jobs").fetchone()  # notices damage before anything is shown
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: sqlite3.Connection) -> None:
    if _version(connection) == len(MIGRATIONS):
        return
    connection.create_function("title_of_1", 1, _title_of)
    connection.create_function("searchable_1", 1, searchable)
    with transaction(connection):
        version = _version(connection)
        if version > len(MIGRATIONS):
            raise LibraryNewerError
        for statements in MIGRATIONS[version:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _title_of(job: str) -> str:
    """The title in the JSON of a job; nothing where it cannot be read."""
    try:
        return str(json.loads(job)["title"]).encode(errors="replace").decode()
    except (ValueError, TypeError, KeyError):
        return ""
