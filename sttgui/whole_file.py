"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO


@contextlib.contextmanager
def whole_file(path: Path, *, durable: bool, unfinished: Path | None = None) -> Iterator[BinaryIO]:
    """A file to be written in the block, which takes the place of `path` at its end, or leaves it as it is where the
    block fails. Only its user can read it. Raises `OSError`.

    `durable` waits until it is on the disk, so that it outlives a power cut too. What is written lies in `unfinished`
    meanwhile, over what was left there; without that under a new hidden name beside `path`.
    """
    if unfinished is None:
        number, name = tempfile.mkstemp(prefix=".", suffix=".unfinished", dir=path.parent)
        os.close(number)
        unfinished = Path(name)
    else:
        unfinished.touch(0o600)
    try:
        with unfinished.open("wb") as file:
            yield file
            if durable:
                file.flush()
                os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise


def write_whole(path: Path, data: bytes, *, durable: bool, unfinished: Path | None = None) -> None:
    """Write `data` to `path` as `whole_file` does."""
    with whole_file(path, durable=durable, unfinished=unfinished) as file:
        file.write(data)
