"""Whether a file is protected against copying: bought music and audio books, films of a service."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from sttgui.audio import ebml

# What a track's sample entry is called where it is encrypted: in general, by Apple's two ways, and by Audible.
PROTECTED = frozenset({b"enca", b"encv", b"drms", b"drmi", b"aavd"})
# The same in ASF: content encryption, that of later versions, and PlayReady's.
PROTECTED_ASF = tuple(
    map(
        bytes.fromhex,
        ("fbb3112223bdd211b4b700a0c955fc6e", "14e68a292226174cb935dae07ee9289c", "33850543 8169e649 9b74ad12cb86d58c"),
    )
)
ASF_HEAD = 1 << 20  # bytes; its licence is in it
# Segment, tracks, a track, its encodings, one of them, its type; the other type is compression.
MATROSKA_ENCODING, ENCRYPTED = (0x18538067, 0x1654AE6B, 0xAE, 0x6D80, 0x6240, 0x5033), 1
MOST_BYTES = 1 << 26  # of the table of contents of a recording of days
MOST_BOXES = 10_000
ENTRY = 16  # from the name of the box `stsd` to that of its first entry


def is_protected(path: Path, kinds: set[str]) -> bool:
    """Whether a file is protected against copying, by what its head says."""
    try:
        if "mov" in kinds:
            return is_protected_mp4(path)
        if "asf" in kinds:
            with path.open("rb") as file:
                head = file.read(ASF_HEAD)
            return any(sign in head[: int.from_bytes(head[16:24], "little")] for sign in PROTECTED_ASF)
        if "matroska" in kinds:
            with path.open("rb") as file:
                return any(_number(file, *place) == ENCRYPTED for place in ebml.named(file, *MATROSKA_ENCODING))
    except (OSError, IndexError):
        pass
    return False


def _number(file: BinaryIO, begin: int, end: int) -> int:
    file.seek(begin)
    return int.from_bytes(file.read(end - begin), "big")


def is_protected_mp4(path: Path) -> bool:
    """Whether an MP4 file is protected, by what its tracks say; ISO/IEC 14496-12, 8.5.2 and 8.12."""
    moov = b"".join(_tables(path))
    places = _all(moov, b"stsd")
    return any(moov[place + ENTRY : place + ENTRY + 4] in PROTECTED for place in places)


def is_begun_mp4(path: Path) -> bool:
    """Whether an MP4 file has sound or pictures, but not the table without which they cannot be found."""
    names = {name for name, _, _ in _boxes(path)}
    return b"mdat" in names and b"moov" not in names


def is_cut_mp4(path: Path) -> bool:
    """Whether the last part of an MP4 file is shorter than it says."""
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
