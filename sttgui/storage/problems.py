"""What went wrong with the disk, sorted into the user's troubles, each with its sentence and its way out."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from sttgui.domain.disk import DISK, why
from sttgui.domain.errors import (
    DiskFullError,
    LibraryBusyError,
    LibraryCorruptError,
    ReadOnlyError,
    StorageError,
)

READ_ONLY = "its folder is read-only."
NOT_ALLOWED = "you are not allowed to write in its folder."
IN_THE_WAY = "a file is where its folder should be."

# What SQLite raises. Where a sentence of its own holds a piece of a damaged file, Python cannot even read the sentence;
# and a length may be damaged so that no memory suffices.
DATABASE_ERRORS = (sqlite3.Error, UnicodeDecodeError, MemoryError)
DatabaseError = sqlite3.Error | UnicodeDecodeError | MemoryError

_SQLITE_READ_ONLY = {
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: "its folder cannot be opened.",
    sqlite3.SQLITE_PERM: NOT_ALLOWED,
}
_DAMAGE = (
    *(0, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_INTERNAL, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB),
    *(sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_RANGE),
)
_SYSTEM_READ_ONLY = {errno.EROFS: READ_ONLY, errno.EACCES: NOT_ALLOWED, errno.EPERM: NOT_ALLOWED}
_SYSTEM = {errno.EEXIST: IN_THE_WAY, errno.ENOTDIR: IN_THE_WAY}


def storage_error(error: DatabaseError | OSError, folder: Path) -> StorageError:
    """An error of SQLite or the disk, in the library in `folder`, as the sentence for the person at the screen."""
    detail = f"{type(error).__name__}: {error}"
    if is_damage(error):
        return LibraryCorruptError(detail=detail)
    if isinstance(error, sqlite3.Error):
        return _from_sqlite(_code(error), detail, folder)
    assert isinstance(error, OSError)  # all others are damage
    number = error.errno or 0
    if number in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(detail=detail)
    if number in _SYSTEM_READ_ONLY:
        return ReadOnlyError(reason=_SYSTEM_READ_ONLY[number], folder=folder, detail=detail)
    return StorageError(reason=_SYSTEM.get(number) or why(error), detail=detail)


def is_damage(error: Exception) -> bool:
    """Whether the file itself is broken, so that another try cannot help.

    All that is asked of SQLite is our own: a table or a function it does not know is missing in the file. 0 is Python's
    own trouble with a text, or with the number of a version.
    """
    if isinstance(
        error, sqlite3.ProgrammingError | sqlite3.InterfaceError
    ):  # ours, such as a connection closed meanwhile
        return False
    return isinstance(error, UnicodeDecodeError | MemoryError) or (
        isinstance(error, sqlite3.Error) and _code(error) in _DAMAGE
    )


def is_index_damage(error: Exception) -> bool:
    """Whether only the index for the search is broken, which can be made again.

    FTS5 says "constraint failed" too, with the plain code; those of tables have codes of their own.
    """
    return getattr(error, "sqlite_errorcode", 0) in (sqlite3.SQLITE_CORRUPT_VTAB, sqlite3.SQLITE_CONSTRAINT)


def is_read_only(error: Exception) -> bool:
    """Whether the file can perhaps be read, though not written."""
    return isinstance(error, sqlite3.Error) and _code(error) in _SQLITE_READ_ONLY


def _from_sqlite(code: int, detail: str, folder: Path) -> StorageError:
    match code:
        case sqlite3.SQLITE_FULL:
            return DiskFullError(detail=detail)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryBusyError(detail=detail)
        case sqlite3.SQLITE_TOOBIG:
            return StorageError(reason="the transcript is too large.", detail=detail)
        case _ if code in _SQLITE_READ_ONLY:
            return ReadOnlyError(reason=_SQLITE_READ_ONLY[code], folder=folder, detail=detail)
        case _:
            return StorageError(reason=DISK, detail=detail)


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code; 0 where the error is Python's own."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
