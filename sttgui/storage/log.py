"""SQLite's log of what is not yet in the library file, read without SQLite: that takes all up to the first frame that
is damaged, drops the rest without a word, and would write the log of another library into this one.

The form of the files: https://www.sqlite.org/fileformat2.html#walformat and https://www.sqlite.org/walformat.html
"""

from __future__ import annotations

import contextlib
import sqlite3
import struct
import sys
import time
import zlib
from array import array
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from operator import mul
from pathlib import Path

PAGE = 4096  # bytes; ours never had another size
_HEADER, _FRAME = 32, 24
_MAGIC = 0x377F0682  # with its last bit set where sums are of numbers with the high byte first
_FORM = 3_007_000
_INDEX = 48  # bytes of the head of SQLite's index of the log, which it writes twice
_MASK = 0xFFFFFFFF
_MARK = slice(68, 72)  # of the library's first page: the number that SQLite leaves to applications
_STEPS, _LIBRARIES = (
    1 << 11,
    1 << 12,
)  # states of a library that are told apart, and libraries; 8 bits are left to check
_AGAIN_S, _LOOKS = 0.1, 3


@dataclass(frozen=True, slots=True)
class Frame:
    """A page as it was written; `is_right` where its checksum says so."""

    number: int
    page: bytes
    is_right: bool


@dataclass(frozen=True, slots=True)
class Log:
    """What a log holds, the oldest first. Of these frames `in_file` are in the library already, `None`: not known.

    `is_damaged` where something in it is not as it was written, or is missing; `is_other` where it belongs to another
    state of the library, and `is_foreign` where it belongs to another library.
    """

    frames: list[Frame] = field(default_factory=list)
    in_file: int | None = None
    is_damaged: bool = False
    is_other: bool = False
    is_foreign: bool = False


def log_of(path: Path) -> Log:
    """The log of a library. What a killed app had begun to write behind all it had saved is no part of it. Raises
    `OSError`.
    """
    return _log(*_read(path))


def _read(path: Path) -> tuple[bytes, bytes, bytes]:
    """The log, the head of SQLite's index of it, and that of the library."""
    log, index = _path_of(path, "wal"), _path_of(path, "shm")
    data = log.read_bytes() if log.exists() else b""
    with path.open("rb") as file:
        head = file.read(100)
    return data, index.read_bytes()[: 2 * _INDEX + 4] if index.exists() else b"", head


def _log(data: bytes, index: bytes, head: bytes) -> Log:
    frames, salts, has_bad_head = _frames(data)
    said, in_file = _index(index, salts)
    ends = [
        place
        for place, (frame, commits) in enumerate(frames)
        if (commits if frame.is_right else place < said or not said)
    ]
    kept = [frame for frame, _ in frames[: ends[-1] + 1 if ends else 0]]
    is_damaged = has_bad_head or said > len(frames) or not all(frame.is_right for frame in kept)
    base = _mark(head)
    marks = [_mark(frame.page) for frame in reversed(kept) if frame.number == 1 and frame.is_right]
    here = marks[0] if marks else None
    is_other = base is not None and here is not None and not _belongs(here, base)
    is_foreign = is_other and bool(base and here) and _library(base) != _library(here)
    return Log(kept, in_file if said else None, is_damaged, is_other, is_foreign)


def has_damaged_log(path: Path) -> bool:
    """Whether SQLite must not open a library together with its log. Raises `OSError`."""
    before = None
    for look in range(_LOOKS):  # another process may be writing it just now
        if look:
            time.sleep(_AGAIN_S)
        files = _read(path)
        if files == before:
            continue
        found = _log(*files)
        if not (found.is_damaged or found.is_other):
            return False
        before = files
    return True


def base_of(path: Path) -> int:
    """The number in the file of a library; 0 where it has none yet. Only while this process has no connection to it:
    closing the file would end all locks of the process on it, and SQLite would take it for unused. Raises `OSError`.
    """
    return (_mark_of(path) or 0) if path.exists() else 0


def mark(connection: sqlite3.Connection, base: int) -> int:
    """Have the log tell of which state of the library it is: it holds the next number after the `base` in the file.
    Where another connection has seen to that, its number stays. Returns the number.
    """
    (stored,) = connection.execute("PRAGMA application_id").fetchone()
    now = _value(stored)
    if now is not None and now != base:
        return now
    number = _following(base) if base else _first()
    _set_mark(connection, number)
    return number


def _first() -> int:
    """A number for a library that has none yet."""
    import secrets  # brings OpenSSL, which nothing needs before something is sent

    return (1 + secrets.randbelow(_LIBRARIES - 1)) * _STEPS


def name_of_log(path: Path) -> bytes:
    """Another one each time SQLite begins the log of a library anew, as it does once all of it is in the file: from
    then on the log may have no number. Raises `OSError`.
    """
    with contextlib.suppress(FileNotFoundError), _path_of(path, "wal").open("rb") as file:
        return file.read(24)[16:]
    return b""


def mark_copy(connection: sqlite3.Connection) -> None:
    """Have a copy of a library be of no state that a log could follow."""
    (now,) = connection.execute("PRAGMA application_id").fetchone()
    _set_mark(connection, (_value(now) or 0) | _STEPS - 1)


def _belongs(here: int, base: int) -> bool:
    """Whether a log with the one number is of a file with the other."""
    return here in (base, _following(base)) if base else here % _STEPS == 0


def _library(value: int | None) -> int:
    return (value or 0) // _STEPS


def _following(base: int) -> int:
    """The number of the same library, one state on."""
    state = base % _STEPS + 1
    return base - base % _STEPS + (state if state < _STEPS - 1 else 1)


def _set_mark(connection: sqlite3.Connection, value: int) -> None:
    connection.execute(f"PRAGMA application_id = {value << 8 | _check(value)}")


def _value(mark: int) -> int | None:
    """The number in a mark; 0 where there is none, `None` where it is damaged."""
    return mark >> 8 if mark == 0 or mark & 0xFF == _check(mark >> 8) else None


def _check(value: int) -> int:
    return zlib.crc32(value.to_bytes(3, "big")) & 0xFF


def _mark_of(path: Path) -> int | None:
    with path.open("rb") as file:
        return _mark(file.read(100))


def _mark(page: bytes) -> int | None:
    """The number in the first page of a library, or in the head of that."""
    return _value(int.from_bytes(page[_MARK].ljust(4, b"\0"), "big"))


def _path_of(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.name}-{ending}")


def _frames(data: bytes) -> tuple[list[tuple[Frame, bool]], bytes, bool]:
    """The frames and whether each ends a change, the number by which they are known, and whether their head is bad."""
    count = (len(data) - _HEADER) // (_FRAME + PAGE)
    if count < 1:
        return [], data[16:24], False
    heads = [data[at : at + _FRAME] for at in range(_HEADER, len(data) - PAGE - _FRAME + 1, _FRAME + PAGE)]
    magic, form = struct.unpack_from(">II", data)
    order = "big" if magic & 1 else "little"
    total = _sum(data[:24], order)
    is_head_right = (magic | 1, form) == (_MAGIC | 1, _FORM) and struct.pack(">II", *total) == data[24:32]
    salts = data[16:24] if is_head_right else Counter(head[8:16] for head in islice(heads, 3)).most_common(1)[0][0]
    last = max((place for place, head in enumerate(heads) if head[8:16] == salts), default=-1)
    if not is_head_right and magic | 1 != _MAGIC | 1:
        order = sys.byteorder
    before = data[24:32]
    frames = []
    for place, head in enumerate(heads[: last + 1]):
        at = _HEADER + place * (_FRAME + PAGE)
        page = data[at + _FRAME : at + _FRAME + PAGE]
        number, commits = struct.unpack_from(">II", head)
        total = _sum(head[:8] + page, order, struct.unpack(">II", before))
        is_right = head[8:16] == salts and struct.pack(">II", *total) == head[16:24]
        frames.append((Frame(number, page, is_right), bool(commits)))
        before = head[16:24]
    return frames, salts, not is_head_right


def _index(data: bytes, salts: bytes) -> tuple[int, int]:
    """How many frames the log had, and how many of them SQLite had brought into the file; 0 where that is lost."""
    if len(data) < 2 * _INDEX + 4 or data[:_INDEX] != data[_INDEX : 2 * _INDEX]:
        return 0, 0
    if (salts and data[32:40] != salts) or struct.pack("=II", *_sum(data[:40], sys.byteorder)) != data[40:48]:
        return 0, 0
    said: int = struct.unpack_from("=I", data, 16)[0]
    in_file: int = struct.unpack_from("=I", data, 2 * _INDEX)[0]
    return said, min(in_file, said)


def _weights(count: int) -> tuple[list[int], list[int]]:
    """What each number of so many adds to the two sums at the end: Fibonacci's numbers."""
    row = [0, 1]
    while len(row) < count + 2:
        row.append((row[-1] + row[-2]) & _MASK)
    row.reverse()
    return row[2:], row[1:-1]


_FIRST, _SECOND = _weights(2 + PAGE // 4)


def _sum(data: bytes, order: str, before: tuple[int, int] = (0, 0)) -> tuple[int, int]:
    """SQLite's checksum: the last two of the sums of each number with the two sums before it."""
    numbers = array("I", data)
    if order != sys.byteorder:
        numbers.byteswap()
    numbers[0] = (numbers[0] + sum(before)) & _MASK
    numbers[1] = (numbers[1] + before[1]) & _MASK
    skipped = len(_FIRST) - len(numbers)
    return (
        sum(map(mul, numbers, islice(_FIRST, skipped, None))) & _MASK,
        sum(map(mul, numbers, islice(_SECOND, skipped, None))) & _MASK,
    )
