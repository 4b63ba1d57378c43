"""The elements of Matroska and WebM files: each has a name, a length and what is in it; RFC 8794."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import BinaryIO

CLUSTER = 0x1F43B675  # of sound and pictures
HEAD = 12  # bytes of a name and a length at most


def element(head: bytes) -> tuple[int, int | None, int]:
    """Name, length and place of what is in it; the length is `None` where it is not known. Raises `IndexError`."""
    name_bytes = 9 - head[0].bit_length()
    length_bytes = 9 - head[name_bytes].bit_length()
    body = name_bytes + length_bytes
    if name_bytes > 4 or length_bytes > 8 or body > len(head):
        raise IndexError
    most = (1 << 7 * length_bytes) - 1
    length = int.from_bytes(head[name_bytes:body], "big") & most
    return int.from_bytes(head[:name_bytes], "big"), None if length == most else length, body


def named(file: BinaryIO, *names: int) -> Iterator[tuple[int, int]]:
    """Where elements begin and end that lie within each other as named, the outermost first, up to the sound.

    Raises `IndexError`.
    """
    return _named(file, 0, file.seek(0, os.SEEK_END), names)


def _named(file: BinaryIO, begin: int, end: int, names: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    if not names:
        yield begin, end
        return
    while begin < end:
        file.seek(begin)
        name, length, body = element(file.read(HEAD))
        if name == CLUSTER:
            return
        begin += body
        stop = end if length is None else min(begin + length, end)
        if name == names[0]:
            yield from _named(file, begin, stop, names[1:])
        begin = stop
