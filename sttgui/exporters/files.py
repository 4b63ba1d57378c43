"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import re
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from sttgui.domain.disk import why
from sttgui.domain.errors import ExportError

LEFT_BEHIND_S = 24 * 3600.0  # an unfinished file that nobody has written to for so long has nobody who finishes it
_UNFINISHED = re.compile(r"\.wordlight-[0-9a-f]{32}\.tmp")


def check(path: Path, source: Path) -> None:
    """See that a result made from `source` can go to `path`, before hours of work. Raises `ExportError`.

    The functions of `os.path` are used since they take a name no disk allows for one that is not there.
    """
    is_there = os.path.exists(path)  # noqa: PTH110
    if is_there and os.path.exists(source) and os.path.samefile(path, source):  # noqa: PTH110, PTH121
        raise ExportError(name=path.name, reason="it is the file that is to be read.")
    try:
        if not _is_device(path):
            _try_out(Path(os.path.realpath(path)))
    except (OSError, ValueError) as error:
        raise not_written(path.name, error) from error


def write(path: Path, data: bytes, *, may_replace: bool = True) -> None:
    """Write `data` to `path` so that there is the old file or the whole new one, never a part; unless it `may_replace`
    one, only where there is none.

    Raises `ExportError`; the old file is then as it was.
    """
    fill(path, lambda file: file.write(data), may_replace=may_replace)


def fill(path: Path, write_to: Callable[[BinaryIO], object], *, may_replace: bool = True) -> None:
    """The same with what `write_to` writes to the open file; what that raises comes out, but for `OSError`."""
    try:
        if _is_device(path):
            with path.open("wb") as file:
                write_to(file)
        else:
            _replace(Path(os.path.realpath(path)), write_to, may_replace=may_replace)
    except (OSError, ValueError) as error:
        raise not_written(path.name, error) from error


def not_written(name: str, error: OSError | ValueError) -> ExportError:
    """What the system says to writing as a sentence. `ValueError` is for a zero character in the name."""
    return ExportError(name=name, reason=why(error), detail=str(error))


def _is_device(path: Path) -> bool:
    """Whether a path is a pipe or a device such as /dev/null, which cannot be replaced."""
    return os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)  # noqa: PTH110, PTH112, PTH113


def _try_out(path: Path) -> None:
    """Make a file and take it away again, which is the only way to know. Raises `OSError`."""
    _refuse_protected(path)
    made = _temporary(path) if os.path.exists(path) else path  # noqa: PTH110
    with made.open("xb"):
        pass
    made.unlink()


def _refuse_protected(path: Path) -> None:
    """Replacing a protected file would succeed: the folder decides about that. But somebody protected it on purpose."""
    if os.path.isdir(path):  # noqa: PTH112
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if os.path.exists(path) and not os.access(path, os.W_OK):  # noqa: PTH110
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def _refuse_taken(path: Path) -> None:
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


def _put_in_free_place(temporary: Path, path: Path) -> None:
    """A second name for the file is given only where none is, which a disk may not know; then it is looked up."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        _refuse_taken(path)
        temporary.rename(path)
    else:
        temporary.unlink()


def _temporary(path: Path) -> Path:
    return path.with_name(f".wordlight-{uuid.uuid4().hex}.tmp")


@functools.cache  # once is enough, and many files may be written to a folder with many
def _clear_up(folder: Path) -> None:
    """Take away what was left behind where the app was killed while it wrote: nothing else has such a name."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _UNFINISHED.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                age_s = time.time() - entry.stat(follow_symlinks=False).st_mtime
                if age_s > LEFT_BEHIND_S:
                    Path(entry.path).unlink()


def _replace(path: Path, write_to: Callable[[BinaryIO], object], *, may_replace: bool) -> None:
    _refuse_protected(path)
    if not may_replace:
        _refuse_taken(path)
    mode = path.stat().st_mode if path.exists() else None
    _clear_up(path.parent)
    temporary = _temporary(path)
    try:
        with temporary.open("xb") as file:
            write_to(file)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode & 0o777)
        if may_replace:
            temporary.replace(path)
        else:
            _put_in_free_place(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
