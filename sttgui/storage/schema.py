"""The form of the library file, how older files are brought to it, and how a file is opened.

jobs         one row for each job; `job` is its JSON, whose title, notes and tags (one a line) the columns replace
transcripts  one row for each transcript: `head` is its JSON without the paragraphs (see `transcripts.py`), `passages`
             the ids of its paragraphs in their order, `revision` counts its changes
passages     one row for each paragraph: `text` to search and read, `words` its JSON, compressed. The row of a job
             whose `words` is NULL is its title, tags and notes, so that they are found too
answers      the recognisers' answers, compressed
results      transcripts and answers of version 1, until they are brought over one by one

`checksum` is made of all other columns of its row: SQLite does not notice a changed byte in a text or a number.
"""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sttgui.domain.errors import LibraryNewerError
from sttgui.storage.checksums import CHECKED, checksum_of
from sttgui.storage.log import PAGE
from sttgui.storage.private import make_private_file
from sttgui.storage.problems import DATABASE_ERRORS, is_read_only

LOCK_WAIT_S = 5.0
LAST_VERSION = 99  # no newer Wordlight gives its libraries a higher number
LONG_WAIT_S = 600.0  # what another process may take to copy a large library or put it right

# https://www.sqlite.org/fileformat2.html#the_database_header, with pages of 4096 bytes; the form of the tables has the
# number 4, or 0 as long as there are none, the encoding is UTF-8.
_HEAD = re.compile(
    rb"SQLite format 3\0\x10\0[\1\2]{2}\0\x40\x20\x20.{20}\0{3}[\0\4].{4}\0{4}\0{3}[\0\1].{4}\0{4}.{4}\0{20}.{8}",
    re.DOTALL,
)

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
    (
        "ALTER TABLE jobs ADD COLUMN checksum INTEGER",
        "ALTER TABLE transcripts ADD COLUMN checksum INTEGER",
        "ALTER TABLE answers ADD COLUMN checksum INTEGER",
        "ALTER TABLE passages ADD COLUMN checksum INTEGER",
        """UPDATE jobs SET checksum = checksum_of(
            id, created, job, title, notes, tags, trashed_at, sha256, size, mtime_ns
        )""",
        "UPDATE transcripts SET checksum = checksum_of(job_id, revision, passages, head)",
        "UPDATE answers SET checksum = checksum_of(job_id, raw)",
        "UPDATE passages SET checksum = checksum_of(id, job_id, text, words)",
    ),
)


def connect(path: Path) -> sqlite3.Connection:
    """The open file in today's form, made where it is missing; where it cannot be written, open for reading.

    Raises SQLite's own errors, and `LibraryNewerError`.
    """
    try:
        with contextlib.suppress(OSError):  # what is wrong with the file SQLite says
            make_private_file(path)
        return _prepared(_connection(path, str(path)))
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
        connection = _connection(path, f"{path.absolute().as_uri()}?{way}")
        try:
            connection.create_function("checksum_of", -1, checksum_of, deterministic=True)
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except DATABASE_ERRORS as error:
            connection.close()
            if not is_read_only(error) or "immutable" in way:
                raise
        else:
            return connection
    raise AssertionError


def is_in_use(path: Path) -> bool:
    """Whether this process has a connection to a library: then no file of it may be opened by hand. Closing that would
    end all locks the process has on it: https://www.sqlite.org/howtocorrupt.html, "POSIX advisory locks".
    """
    return _in_use[path.absolute()] > 0


class _Connection(sqlite3.Connection):
    """Known to `is_in_use` until it is closed."""

    _library: Path | None = None

    def opens(self, library: Path) -> None:
        self._library = library
        with _in_use_lock:
            _in_use[library] += 1

    def close(self) -> None:
        super().close()
        with _in_use_lock:
            if self._library is not None:
                _in_use[self._library] -= 1
            self._library = None


_in_use: Counter[Path] = Counter()
_in_use_lock = threading.Lock()


def _connection(path: Path, database: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        database,
        uri=database != str(path),
        timeout=LOCK_WAIT_S,
        isolation_level=None,
        check_same_thread=False,
        factory=_Connection,
    )
    connection.opens(path.absolute())
    return connection


def has_damaged_head(path: Path) -> bool:
    """Whether the first bytes of a library file are not as SQLite makes them for us. It would notice some of that
    late, and take a file for one that may not be written, or is in another encoding. Raises `OSError`.
    """
    with path.open("rb") as file:
        head = file.read(100)
        size = file.seek(0, 2)
    if not size:
        return False
    return size < PAGE or not _HEAD.fullmatch(head) or (size > PAGE and head[44:48] == bytes(4))


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
    """Let one process at a time into such a block for this folder; a killed process leaves nothing locked."""
    with contextlib.suppress(OSError):
        make_private_file(folder / "library.lock")
    connection = sqlite3.connect(folder / "library.lock", timeout=LONG_WAIT_S, isolation_level=None)
    with contextlib.closing(connection):
        connection.execute("BEGIN EXCLUSIVE")
        yield


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        connection.create_function("checksum_of", -1, checksum_of, deterministic=True)
        connection.execute("PRAGMA foreign_keys = ON")
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")  # what was saved survives a power cut too
        connection.execute("PRAGMA journal_size_limit = 67108864")
        connection.execute(
            "PRAGMA secure_delete = ON"
        )  # what was deleted is not found among the rows of a damaged file
        _migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Set the journal's mode; SQLite itself does not wait where two processes do so at once, to a new file."""
    end = time.monotonic() + LOCK_WAIT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.02)
        else:
            return


def _migrate(connection: sqlite3.Connection) -> None:
    if _version(connection) == len(MIGRATIONS):
        return
    if _version(connection) not in range(len(MIGRATIONS), LAST_VERSION + 1) and has_form_of_today(connection):
        raise sqlite3.DatabaseError("the number of the version is damaged")
    with transaction(connection):
        version = _version(connection)
        if version > len(MIGRATIONS):
            raise LibraryNewerError
        _migrate_from(connection, version)


def _migrate_from(connection: sqlite3.Connection, version: int) -> None:
    from sttgui.storage.search_text import searchable  # large, and rarely needed

    connection.create_function("title_of_1", 1, _title_of)
    connection.create_function("searchable_1", 1, searchable)
    for statements in MIGRATIONS[version:]:
        for statement in statements:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def is_of_today(connection: sqlite3.Connection) -> bool:
    """Whether the file has today's form by its number; it can be read then as it is."""
    connection.create_function("checksum_of", -1, checksum_of, deterministic=True)
    return _version(connection) == len(MIGRATIONS)


def has_form_of_today(connection: sqlite3.Connection) -> bool:
    """Whether tables, indexes and triggers are those of a new library."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as new:
        new.create_function("checksum_of", -1, checksum_of, deterministic=True)
        _migrate_from(new, 0)
        return _form(connection) == _form(new)


def _form(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    return connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master"
        " WHERE name NOT LIKE 'passages_index_%' AND name NOT LIKE 'sqlite_%' ORDER BY type, name"
    ).fetchall()


def damaged_rows(connection: sqlite3.Connection) -> Iterator[str]:
    """The tables with a row that is not as it was written. Raises `sqlite3.Error`."""
    for table, columns in CHECKED.items():
        query = f"SELECT 1 FROM {table} NOT INDEXED WHERE checksum IS NOT checksum_of({columns}) LIMIT 1"  # noqa: S608
        if connection.execute(query).fetchone() is not None:
            yield table


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _title_of(job: str) -> str:
    """The title in the JSON of a job; nothing where it cannot be read."""
    try:
        return str(json.loads(job)["title"]).encode(errors="replace").decode()
    except (ValueError, TypeError, KeyError):
        return ""
