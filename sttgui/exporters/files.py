"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import uuid
from pathlib import Path

from sttgui.domain.errors import ExportError

_REASONS = {
    errno.ENOSPC: "there is no space left on the disk.",
    errno.EDQUOT: "there is no space left for you on the disk.",
    errno.EFBIG: "the disk cannot hold a file of this size.",
    errno.EACCES: "you are not allowed to write there, or another program has it open.",
    errno.EPERM: "you are not allowed to write there.",
    errno.EROFS: "the disk is read-only.",
    errno.ENOENT: "the folder does not exist.",
    errno.ENOTDIR: "the folder does not exist.",
    errno.EISDIR: "a folder has this name.",
    errno.ENAMETOOLONG: "the name is too long.",
    errno.EINVAL: "the disk does not allow this name.",
}


def check(path: Path, source: Path) -> None:
    """See that a result made from `source` can go to `path`, before hours of work. Raises `ExportError`.

    The functions of `os.path` are used since they take a name no disk allows for one that is not there.
    """
    folder = path.absolute().parent
    is_there = os.path.exists(path)  # noqa: PTH110
    if is_there and os.path.exists(source) and os.path.samefile(path, source):  # noqa: PTH110, PTH121
        raise ExportError(name=path.name, reason="it is the file that is to be read.")
    if not os.path.isdir(folder):  # noqa: PTH112
        raise ExportError(name=path.name, reason=_REASONS[errno.ENOENT])
    if not os.access(path if is_there else folder, os.W_OK):
        raise ExportError(name=path.name, reason=_REASONS[errno.EPERM])


def write(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that there is the old file or the whole new one, never a part.

    Raises `ExportError`; the old file is then as it was.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(data)  # a pipe or a device such as /dev/null cannot be replaced
        else:
            _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, "the disk reported a problem.")
        raise ExportError(name=path.name, reason=reason, detail=str(error)) from error
    except ValueError as error:  # a zero character in the name
        raise ExportError(name=path.name, reason=_REASONS[errno.EINVAL], detail=str(error)) from error


def _replace(path: Path, data: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    mode = path.stat().st_mode if path.exists() else None
    if mode is not None and not os.access(path, os.W_OK):
        # Replacing it would succeed: the folder decides about that. But somebody protected this file on purpose.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    temporary = path.with_name(f".{uuid.uuid4().hex}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode & 0o777)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
