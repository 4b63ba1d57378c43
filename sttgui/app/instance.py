"""One window for each user: a second start hands its files to the first and ends.

Two of them on one library would both send what waits there, and a service would charge for both.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 5000  # so long the first may be busy
LARGEST = 1 << 20  # bytes of a message
RECEIVED = b"received\n"


class Instance(QObject):
    """Holds the place of the one window of a data folder, or talks to the one that holds it."""

    paths_received = Signal(object)  # tuple[Path, ...]: the files of a second start, perhaps none

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        # A lock whose process has ended is free, also after a crash.
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)

    def take(self) -> bool:
        """Become the one window of this folder; false where another is. Where the folder cannot hold a lock, the
        library cannot hold a job either, so nothing can be sent twice, and the window may open to say so.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if not self._lock.tryLock(0):
            return self._lock.error() is not QLockFile.LockError.LockFailedError
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Give files to the window that is open, and have it come forward; false where it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        socket.write(json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n")
        socket.flush()
        return socket.waitForReadyRead(ANSWER_MS) and socket.readAll().data() == RECEIVED

    def release(self) -> None:
        """Give the place up."""
        self._server.close()
        self._lock.unlock()

    @property
    def _name(self) -> str:
        """Short, since some systems allow a socket's path about a hundred characters."""
        return f"wordlight-{hashlib.sha256(str(self._folder).encode()).hexdigest()[:16]}"

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._ready)
            socket.disconnected.connect(socket.deleteLater)

    def _ready(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if socket.bytesAvailable() > LARGEST:
            socket.abort()
        elif socket.canReadLine():
            self.paths_received.emit(_paths(bytes(socket.readLine().data())))
            socket.write(RECEIVED)  # once they are noted: the other ends with this
            socket.flush()
            socket.disconnectFromServer()


def _paths(message: bytes) -> tuple[Path, ...]:
    """The files of a message; none where it is not ours."""
    try:
        names = json.loads(message)
    except ValueError:
        return ()
    return tuple(Path(name) for name in names if isinstance(name, str)) if isinstance(names, list) else ()
