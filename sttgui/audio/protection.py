"""Whether an MP4 file is protected against copying: bought music and audio books, films of a service."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

# What a track's sample entry is called where it is encrypted: in general, by Apple's two ways, and by Audible.
PROTECTED = frozenset({b"enca", b"encv", b"drms", b"drmi", b"aavd"})
MOST_BYTES = 1 << 26  # of the table of contents of a recording of days
MOST_BOXES = 10_000
ENTRY = 16  # from the name of the box `stsd` to that of its first entry


def is_protected_mp4(path: Path) -> bool:
    """By what its tracks say; ISO/IEC 14496-12, 8.5.2 and 8.12."""
    try:
        moov = b"".join(_tables(path))
    except OSError:
        return False
    places = _all(moov, b"stsd")
    return any(moov[place + ENTRY : place + ENTRY + 4] in PROTECTED for place in places)


def is_begun_mp4(path: Path) -> bool:
    """Whether it has sound or pictures, but not the table without which nobody finds them."""
    names = {name for name, _, _ in _boxes(path)}
    return b"mdat" in names and b"moov" not in names


def is_cut_mp4(path: Path) -> bool:
    """Whether its last part is shorter than it says."""
    try:
        size = path.stat().st_size
        return any(begin + length > size for _, begin, length in _boxes(path))
    except OSError:
        return False


def _tables(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        for name, begin, length in _boxes(path):
            if name == b"moov":
                file.seek(begin)
                yield file.read(min(length, MOST_BYTES))


def _boxes(path: Path) -> Iterator[tuple[bytes, int, int]]:
    """Name, place and length of each box of the file itself."""
    with path.open("rb") as file:
        end = file.seek(0, os.SEEK_END)
        begin = 0
        for _ in range(MOST_BOXES):
            file.seek(begin)
            head = file.read(16)
            if len(head) < 8:
                return
            length, name = struct.unpack(">I4s", head[:8])
            if length == 1 and len(head) == 16:
                length = int.from_bytes(head[8:], "big")
            elif length == 0:
                length = end - begin
            if length < 8:
                return
            yield name, begin, length
            begin += length


def _all(data: bytes, sign: bytes) -> Iterator[int]:
    place = data.find(sign)
    while place >= 0:
        yield place
        place = data.find(sign, place + 1)
