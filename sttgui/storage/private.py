"""Keeps folders and files from the other users of the computer."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

OTHERS = stat.S_IRWXG | stat.S_IRWXO


def make_private(folder: Path) -> None:
    """Make a folder that only its user can look into. Raises `OSError` where it cannot be made."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _take_from_others(folder, folder.stat().st_mode)


def make_files_private(folder: Path) -> None:
    """Take from others what is in a folder already, and in those within it; links are not followed."""
    for place, _, names in os.walk(folder):
        for path in (Path(place), *(Path(place) / name for name in names)):
            with contextlib.suppress(OSError):  # it is just gone
                mode = path.lstat().st_mode
                if stat.S_ISREG(mode) or stat.S_ISDIR(mode) or stat.S_ISSOCK(mode):
                    _take_from_others(path, mode)


def make_private_file(path: Path) -> None:
    """Make a file that only its user can read, or take it from others where it is there. Raises `OSError`.

    One that is there is not opened: closing it again would end the locks this process has on it.
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        _take_from_others(path, path.stat().st_mode)


def _take_from_others(path: Path, mode: int) -> None:
    if os.name == "posix" and mode & OTHERS:
        with contextlib.suppress(OSError):  # it is somebody else's, or on a disk that has no such rights
            path.chmod(stat.S_IMODE(mode) & ~OTHERS)
