"""Whether the index for the search finds what is in the passages, asked in a process of its own: over some damaged
indexes SQLite's check ends the whole process (3.40.1 does).
"""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from sttgui.storage.problems import DATABASE_ERRORS, is_index_damage
from sttgui.storage.schema import connect

WRONG, NOT_KNOWN = 77, 78  # what the process ends with; Python itself ends with 1 where it cannot even begin
COMMAND = ("-m", "sttgui.storage.index_check")
WINDOWS_CRASH = 0xC0000000


class IndexCheck:
    """One at a time; `stop` may come from any thread."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._is_stopped = False

    def is_right(self, path: Path) -> bool:
        """Others wait meanwhile to write. Where it could not be looked at, it counts as right."""
        if getattr(sys, "frozen", False):  # an installer's build has no modules to start
            return _look(path) != WRONG
        self._is_stopped = False
        options: dict[str, Any] = {}
        if sys.platform == "win32":
            options["creationflags"] = subprocess.CREATE_NO_WINDOW
        try:
            self._process = subprocess.Popen(  # noqa: S603  our own program
                [sys.executable, *COMMAND, str(path.absolute())],
                cwd=Path(__file__).resolve().parents[2],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                **options,
            )
        except OSError:
            return True
        return not _is_wrong(self._process.wait()) or self._is_stopped

    def stop(self) -> None:
        self._is_stopped = True
        if self._process is not None:
            self._process.kill()


def _is_wrong(code: int) -> bool:
    crashes = {-number for number in (signal.SIGSEGV, signal.SIGABRT, signal.SIGFPE, signal.SIGILL)}
    if sys.platform != "win32":
        crashes.add(-signal.SIGBUS)
    return code == WRONG or code in crashes or code >= WINDOWS_CRASH


def _look(path: Path) -> int:
    try:
        with closing(connect(path)) as connection:
            connection.execute("INSERT INTO passages_index (passages_index, rank) VALUES ('integrity-check', 1)")
    except DATABASE_ERRORS as error:
        return WRONG if is_index_damage(error) else NOT_KNOWN
    return 0


if __name__ == "__main__":
    sys.exit(_look(Path(sys.argv[1])))
