"""Why a disk refuses what is to be written, in words for the person at the screen."""

from __future__ import annotations

import errno

DISK = "the disk reported a problem."
_REASONS = {
    errno.ENOSPC: "there is no space left on the disk.",
    errno.EDQUOT: "there is no space left for you on the disk.",
    errno.EFBIG: "the disk cannot hold a file of this size.",
    errno.EACCES: "you are not allowed to write there, or another program has it open.",
    errno.EPERM: "you are not allowed to write there.",
    errno.EROFS: "the disk is read-only.",
    errno.ENOENT: "the folder does not exist.",
    errno.ENOTDIR: "the folder does not exist.",
    errno.EEXIST: "there is a file of this name already.",
    errno.EISDIR: "a folder has this name.",
    errno.ENAMETOOLONG: "the name is too long.",
    errno.EINVAL: "the disk does not allow this name.",
}


def why(error: OSError | ValueError) -> str:
    """The end of a sentence. `ValueError` is for a zero character in a name."""
    code = errno.EINVAL if isinstance(error, ValueError) else error.errno or 0
    return _REASONS.get(code, DISK)
