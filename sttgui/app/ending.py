"""The signals that ask the application to end: at a shutdown, from a terminal, or from a service manager."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGTERM", "SIGINT", "SIGHUP")  # those there are on this system


class Ending(QObject):
    """Emits `wanted` on the loop at the first signal, so that all is saved; a second one ends the process at once."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        # Python itself hears of a signal only when it runs, and Qt may wait for hours; a byte on a socket wakes it.
        self._fd_before = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)
        numbers = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]
        self._before = {number: signal.signal(number, self._note) for number in numbers}

    def remove(self) -> None:
        """Have signals mean again what they meant before."""
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._fd_before)
        self._reading.close()
        self._writing.close()

    def _note(self, number: int, frame: FrameType | None) -> None:
        """Have the next signal of this number end the process at once."""
        del frame
        signal.signal(number, signal.SIG_DFL)

    def _came(self) -> None:
        if set(self._reading.recv(64)) & self._before.keys():
            self.wanted.emit()
