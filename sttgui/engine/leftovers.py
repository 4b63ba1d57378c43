"""The folder a server keeps uploads in, and those of servers that were killed before they could remove theirs."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

PREFIX = "wordlight-serve-"
_HELD = "held"  # a file that its server holds as long as it lives


@contextlib.contextmanager
def working_folder() -> Iterator[Path]:
    """A new folder for one server, gone afterwards; what killed ones have left behind is removed first."""
    for left in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        if _is_left_behind(left):
            shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        making = folder / "making"
        with making.open("wb") as held:
            if sys.platform != "win32":  # there a file that is open cannot be removed
                import fcntl

                fcntl.flock(held, fcntl.LOCK_EX)
                making.rename(folder / _HELD)  # only now, so that no other server takes it for left behind
            else:
                (folder / _HELD).hardlink_to(making)
            yield folder


def _is_left_behind(folder: Path) -> bool:
    """Whether a folder is one of our server's and no living server holds it."""
    try:
        status = folder.lstat()
        if not stat.S_ISDIR(status.st_mode):
            return False
        if sys.platform == "win32":
            (folder / _HELD).unlink()
            return True
        import fcntl

        if status.st_uid != os.getuid():
            return False
        with (folder / _HELD).open("rb") as held:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
