"""What went wrong with the disk, sorted into the user's troubles and told in plain words."""

from __future__ import annotations

import errno
import sqlite3

from sttgui.domain.errors import StorageError

FULL = "the disk is full."
READ_ONLY = "its folder is read-only."
BUSY = "another program is using it."
DAMAGED = "the library file is damaged."
UNREADABLE = "its entry in the library cannot be read."
NEWER = "the library was made by a newer version of Wordlight."
DISK = "the disk reported a problem."

_SQLITE = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: "its folder cannot be opened.",
    sqlite3.SQLITE_PERM: "you are not allowed to write in its folder.",
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_TOOBIG: "the transcript is too large.",
}
_SYSTEM = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: "you are not allowed to write in its folder.",
    errno.EPERM: "you are not allowed to write in its folder.",
    errno.EEXIST: "a file is where its folder should be.",
    errno.ENOTDIR: "a file is where its folder should be.",
}


def storage_error(error: sqlite3.Error | OSError) -> StorageError:
    """The same trouble as an error for the person at the screen."""
    if isinstance(error, sqlite3.Error):
        reason = _SQLITE.get(_code(error), DISK)
    else:
        reason = _SYSTEM.get(error.errno or 0, DISK)
    return StorageError(reason=reason, detail=f"{type(error).__name__}: {error}")


def is_damage(error: Exception) -> bool:
    """Whether the file itself is broken, so that another try cannot help."""
    if isinstance(error, sqlite3.Error):
        return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return isinstance(error, ValueError)


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code; 0 where the error is Python's own."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
