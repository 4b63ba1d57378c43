"""The SQLite file of the library: opened, read and written by any thread, and put right where it is damaged."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from sttgui.domain.errors import BackupDamagedError, StorageError
from sttgui.domain.library import Recovery
from sttgui.storage import backups, recovery
from sttgui.storage.log import base_of, has_damaged_log, mark, name_of_log
from sttgui.storage.private import make_private, make_private_file
from sttgui.storage.problems import DATABASE_ERRORS, is_damage, is_index_damage, storage_error
from sttgui.storage.schema import (
    alone,
    connect,
    connect_to_read,
    has_damaged_head,
    is_in_use,
    rebuild_index,
    transaction,
)

FILE_NAME = "library.sqlite"

_Answer = TypeVar("_Answer")


class LibraryFile:
    """The file is opened, and made, with the first call. Every call blocks, can raise `StorageError` and may come from
    any thread. `forget` is called whenever the file was let go of: the next one that is opened may be another.
    """

    def __init__(self, folder: Path, forget: Callable[[], None]) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self._forget = forget
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._others: set[sqlite3.Connection] = set()
        self._recovery: Recovery | None = None
        self._writing = threading.Lock()  # around the two that follow
        self._number = 0  # in the log, or in the file where the log has none yet
        self._marked_log = b""

    @property
    def recovery(self) -> Recovery | None:
        """How a damaged file was put right since this object was made; `None` where nothing was wrong."""
        return self._recovery

    def read(self, work: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        """What `work` reads; in several steps too it is of one moment."""
        return self._run(work, "BEGIN")

    def write(self, work: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        """What `work` writes, all or nothing."""

        def marked(connection: sqlite3.Connection) -> tuple[_Answer, int]:
            number = self._number if self._marked_log else mark(connection, self._number)
            return work(connection), number

        with self._writing:
            answer, self._number = self._run(marked, "BEGIN IMMEDIATE")
            with contextlib.suppress(StorageError, OSError):  # the next one tries it again
                self._mark_new_log()
        return answer

    @contextlib.contextmanager
    def other(self, connect: Callable[[Path], sqlite3.Connection] = connect_to_read) -> Iterator[sqlite3.Connection]:
        """A connection of its own for what takes long."""
        connection = connect(self.path)
        self._others.add(connection)
        try:
            yield connection
        finally:
            self._others.discard(connection)
            connection.close()

    @contextlib.contextmanager
    def closed(self) -> Iterator[None]:
        """Nobody has the file open here meanwhile."""
        with self._lock:
            self._disconnect()
            yield

    def recover(self) -> Recovery:
        """Put a damaged file right, from its newest good copy and what can be read of it."""
        with self._alone():
            self._recovery = recovery.recover(self.path)
            return self._recovery

    def restore(self, backup: Path) -> Path:
        """Use a copy from now on; what was in use is set aside, and its new place returned. Raises
        `BackupDamagedError`, also where the copy is no longer there.
        """
        with self._alone():
            if not backups.is_good(backup):
                raise BackupDamagedError
            return recovery.restore(self.path, backup)

    def close(self) -> None:
        """Let go of the file, and interrupt what works on a connection of its own; a later call opens it again."""
        for connection in tuple(self._others):
            with contextlib.suppress(sqlite3.ProgrammingError):  # it was closed just now
                connection.interrupt()
        with self._lock:
            self._disconnect()

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """The file is not open here, and no other process opens it."""
        with self.closed():
            try:
                with alone(self.folder):
                    yield
            except (*DATABASE_ERRORS, OSError) as error:
                raise storage_error(error, self.folder) from error

    def _disconnect(self) -> None:
        self._forget()
        self._marked_log = b""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _mark_new_log(self) -> None:
        log = name_of_log(self.path)
        if self._marked_log and log != self._marked_log:
            self._number = self._run(lambda connection: mark(connection, self._number), "BEGIN IMMEDIATE")
        self._marked_log = log

    def _run(self, work: Callable[[sqlite3.Connection], _Answer], begin: str) -> _Answer:
        """Do some work, all or nothing; once more with a new index where the old one is broken."""
        with self._opened() as connection:
            try:
                with transaction(connection, begin):
                    return work(connection)
            except DATABASE_ERRORS as error:
                if not is_index_damage(error):
                    raise
            rebuild_index(connection)
            with transaction(connection, begin):
                return work(connection)

    @contextlib.contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """The connection, for one thread at a time; what goes wrong with it comes out as `StorageError`."""
        with self._lock:
            try:
                if self._connection is None:
                    self._connection = self._open()
                yield self._connection
            except (*DATABASE_ERRORS, OSError) as error:
                raise storage_error(error, self.folder) from error

    def _open(self) -> sqlite3.Connection:
        make_private(self.folder)
        for part in (*self.folder.iterdir(), *self.folder.glob(f"{backups.FOLDER}/*")):
            if part.is_file():
                make_private_file(part)
        found = self._try_to_open()
        if found is None:
            with alone(self.folder):
                found = self._try_to_open()  # another process may have been faster
                if found is None:
                    if recovery.is_unfinished(self.path):
                        recovery.finish(self.path)
                    else:
                        self._recovery = recovery.recover(self.path)
                    found = self._connect()
        return found

    def _try_to_open(self) -> sqlite3.Connection | None:
        """The connection; `None` where there is something to put right first."""
        if recovery.is_unfinished(self.path) or recovery.is_emptied(self.path):
            return None
        is_new_here = self.path.exists() and not is_in_use(self.path)  # else it was looked at when that began
        if is_new_here and (has_damaged_head(self.path) or has_damaged_log(self.path)):
            return None
        try:
            return self._connect()
        except DATABASE_ERRORS as error:
            if is_damage(error):
                return None
            raise

    def _connect(self) -> sqlite3.Connection:
        self._number = 0 if is_in_use(self.path) else base_of(self.path)
        return connect(self.path)
