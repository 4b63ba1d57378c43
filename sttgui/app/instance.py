"""One window for each user: a second start hands its files to the first and ends.

Two windows on one library would both send the recordings that wait there, and a service would charge for both.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSocketNotifier, Signal

from sttgui.storage.private import make_private

if TYPE_CHECKING:
    import socket

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK = "window.lock"
LEFT_MS = 10_000  # so old is a lock of which no process is known that may be taken away; one just made says nothing yet
ANSWER_MS = 5000  # so long the first may be busy
AGAIN_S = 0.05  # till it is looked for once more, where it has the place but does not listen yet
LARGEST = 1 << 20  # bytes of a message
RECEIVED = b"received\n"
LONGEST_PATH = 90  # bytes of a socket's path; some systems allow 104, and Qt makes it under a longer name first


class Instance(QObject):
    """Holds the place of the one window of a data folder, or talks to the one that holds it."""

    paths_received = Signal(object)  # tuple[Path, ...]: the files of a second start, perhaps none

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        # A lock whose process has ended is free, also after a crash. One that says nothing, or names another computer,
        # as in a folder that was copied from there, is free unless the system says that a process holds the file.
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(LEFT_MS)
        self._server: QLocalServer | None = None
        # Till the first one comes, where a socket is a file: the socket, where it is, and what tells of it.
        self._socket: socket.socket | None = None
        self._place: Path | None = None
        self._knocks: QSocketNotifier | None = None

    def take(self) -> bool:
        """Become the one window of this folder and hear others; false where another is."""
        if not self.lock():
            return False
        self.listen()
        return True

    def lock(self) -> bool:
        """Become the one window of this folder; false where another is. Where the folder cannot hold a lock, the
        library cannot hold a job either, so nothing can be sent twice, and the window may open to say so.
        """
        try:
            make_private(self._folder)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear second starts, once the place is taken. Those that came a moment too early try again."""
        if not self._lock.isLocked() or (name := self._name()) is None:
            return
        if sys.platform == "win32":
            self._serve(name)
        else:
            import socket  # after the first painting

            self._wait_at(Path(name), socket.socket(socket.AF_UNIX))

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Give files to the window that is open, and have it come forward; false where it does not answer."""
        socket = self._connect_to_first()
        if socket is None:
            return False
        socket.write(json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n")
        socket.flush()
        return socket.waitForReadyRead(ANSWER_MS) and socket.readAll().data() == RECEIVED

    def release(self) -> None:
        """Give the place up."""
        if self._knocks is not None:
            self._knocks.setEnabled(False)
        if self._socket is not None:
            self._socket.close()
        if self._server is not None:
            self._server.close()
        if self._place is not None:
            self._place.unlink(missing_ok=True)
        self._lock.unlock()

    def _wait_at(self, place: Path, heard: socket.socket) -> None:
        """Hear that somebody comes without Qt's network, which takes 3 MB, and on most days nobody does."""
        try:
            place.unlink(missing_ok=True)
            heard.bind(os.fspath(place))
            place.chmod(0o600)  # nobody can connect before `listen`
            heard.listen()
        except OSError:
            heard.close()
            return
        self._socket, self._place = heard, place
        self._knocks = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read, self)
        self._knocks.activated.connect(self._somebody_came)

    def _somebody_came(self) -> None:
        assert self._knocks is not None
        assert self._socket is not None
        self._knocks.setEnabled(False)
        self._serve(self._socket.detach())

    def _serve(self, at: str | int) -> None:
        """Hear at a name, or at a socket that listens already."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        self._server.listen(at)

    def _connect_to_first(self) -> QLocalSocket | None:
        from PySide6.QtNetwork import QLocalSocket

        name = self._name()
        if name is None:
            return None
        socket = QLocalSocket()
        end = time.monotonic() + ANSWER_MS / 1000
        while True:
            socket.connectToServer(name)
            if socket.waitForConnected(ANSWER_MS):
                return socket
            if time.monotonic() > end:
                return None
            time.sleep(AGAIN_S)

    def _name(self) -> str | None:
        """Where the socket is: in a folder in which nobody else can put one of his own, the data folder or, where its
        path is too long for some systems, one of this session. `None` where there is no such place.
        """
        if sys.platform == "win32":
            return self._own_name()  # of a pipe, which lies in no folder
        return next((str(place) for place in self._places() if _is_short(place) and _is_ours_alone(place.parent)), None)

    def _places(self) -> Iterator[Path]:
        yield self._folder.absolute() / "window.socket"
        import tempfile

        session = os.environ.get("XDG_RUNTIME_DIR")
        if session:
            yield Path(session) / self._own_name()
        if sys.platform != "win32":
            yield Path(tempfile.gettempdir()) / f"wordlight-{os.getuid()}" / self._own_name()

    def _own_name(self) -> str:
        import hashlib  # brings OpenSSL, and most places need no name

        return f"wordlight-{hashlib.sha256(str(self._folder).encode(errors='surrogateescape')).hexdigest()[:16]}"

    def _connected(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._ready)
            socket.disconnected.connect(socket.deleteLater)

    def _ready(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if socket.bytesAvailable() > LARGEST:
            socket.abort()
        elif socket.canReadLine():
            self.paths_received.emit(_paths(bytes(socket.readLine().data())))
            socket.write(RECEIVED)  # once they are noted: the other ends with this
            socket.flush()
            socket.disconnectFromServer()


def _is_short(place: Path) -> bool:
    return len(os.fsencode(place)) <= LONGEST_PATH


def _is_ours_alone(folder: Path) -> bool:
    """Whether only this user can put something into the folder, which is made where it is missing."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return False
    is_ours = sys.platform != "win32" and status.st_uid == os.getuid()
    return is_ours and stat.S_ISDIR(status.st_mode) and not status.st_mode & 0o022


def _paths(message: bytes) -> tuple[Path, ...]:
    """The files of a message; none where it is not ours."""
    try:
        names = json.loads(message)
    except ValueError:
        return ()
    return tuple(Path(name) for name in names if isinstance(name, str)) if isinstance(names, list) else ()
