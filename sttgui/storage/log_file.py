"""The log: what the program did and met, in one file that never grows beyond a size, for those who look for a fault.

Nothing that the user said, typed or named is ever told to it: kinds of errors, places in the source, and counts.
"""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from datetime import datetime
from pathlib import Path

from sttgui.storage.private import make_private, make_private_file

NAME, BEFORE = "wordlight.log", "wordlight.1.log"
MOST = 512 * 1024  # bytes; one older file of the same size is kept beside it
LONGEST = 8000  # characters of one entry


class LogFile:
    """May be told from any thread. Where the disk refuses, nothing is noted: nobody's work is worth less than a log."""

    def __init__(self, folder: Path) -> None:
        """Makes the folder when something is first noted."""
        self._path = folder / NAME
        self._before = folder / BEFORE
        self._lock = threading.Lock()

    def note(self, text: str) -> None:
        """Add an entry, with the time."""
        entry = f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S%z} {text[:LONGEST].rstrip()}\n"
        with self._lock, contextlib.suppress(OSError):
            if not self._path.exists():
                make_private(self._path.parent)
                make_private_file(self._path)
            elif self._path.stat().st_size + len(entry) > MOST:
                self._path.replace(self._before)
                make_private_file(self._path)
            with self._path.open("a", encoding="utf-8", errors="replace") as file:
                file.write(entry)

    def last(self, lines: int) -> list[str]:
        """The latest lines, the oldest of them first."""
        found: deque[str] = deque(maxlen=lines)
        with self._lock:
            for path in (self._before, self._path):
                with contextlib.suppress(OSError), path.open(encoding="utf-8", errors="replace") as file:
                    found.extend(line.rstrip("\n") for line in file)
        return list(found)
