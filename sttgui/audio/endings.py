"""Whether a file ends before it should, by the lengths that are written in it; without them nothing is claimed."""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from typing import BinaryIO

from sttgui.audio import ebml
from sttgui.audio.protection import is_cut_mp4

# From here on a length of 32 bits only says that it was not known when the file was begun.
UNKNOWN_BYTES = 0x7FFF0000
# How a file of chunks begins: their heads, where the first one is, where they end; whether a length counts its head.
CHUNKS: dict[bytes, tuple[str, int, int, bool]] = {
    b"RIFF": ("<4sI", 12, 2, False),
    b"RF64": ("<4sI", 12, 2, False),
    b"FORM": (">4sI", 12, 2, False),
    b"caff": (">4sq", 8, 1, False),
    b"riff": ("<16sq", 40, 8, True),  # Sony's Wave64
}
PADDED, PADDING = frozenset({"mp3", "mov"}), 8192  # where zeros may follow the last packet; bytes
SOUND = (b"data", b"SSND")  # what the chunk with the sound is called
ASF_FILE = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365")  # its file properties
EBML_MASTERS = frozenset({0x18538067, ebml.CLUSTER})  # segment
EBML_CLUSTER = re.compile(b"\x1f\x43\xb6\x75.{1,8}?\xe7", re.DOTALL)  # its length, and a time first in it
TAIL = 1 << 24  # bytes at the end of a file in which its last page or cluster is
HEAD = 1 << 16
PAGE = b"OggS"
LAST_PAGE = 0x04
FLV_HEAD, FLV_TAGS = 11, (b"\x08", b"\x09", b"\x12")  # bytes; sound, picture, data
TS_SIZES = (188, 192, 204)
TS_SIGN, TS_SIGNS = 0x47, 5
MP3_KBITS = (
    (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0),  # MPEG-2 and 2.5
    (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0),
)
MP3_RATES = (44_100, 48_000, 32_000)
MP3_COUNT = re.compile(b"(Xing|Info|VBRI)(.{14})", re.DOTALL)
MP3_SHORTEST = 24  # bytes of a frame
ID3_BYTES = 128  # of a tag of the first version, at the end
FLAC_SUMS = tuple(
    reduce(lambda crc, _: crc << 1 ^ 0x18005 if crc & 0x8000 else crc << 1, range(8), n << 8) for n in range(256)
)


def is_cut(path: Path, kinds: set[str]) -> bool:
    """Whether a file breaks off, by the lengths that containers of these kinds give."""
    if "mov" in kinds:
        return is_cut_mp4(path)
    try:
        with path.open("rb") as file:
            end = file.seek(0, os.SEEK_END)
            if kinds & {"wav", "w64", "aiff", "caf"}:
                return _is_sound_cut(file, end)
            for name, is_cut_there in _BY_KIND.items():
                if name in kinds:
                    return is_cut_there(file, end)
    except (OSError, struct.error, LookupError):
        pass
    return False


def is_unfilled(path: Path, kinds: set[str]) -> bool:
    """Whether a file of packets that are never zeros alone ends in zeros: it was given its size and never filled."""
    if kinds & PADDED:
        return False
    try:
        with path.open("rb") as file:
            end = file.seek(0, os.SEEK_END)
            return end > PADDING and not any(_read(file, end - PADDING, PADDING))
    except OSError:
        return False


def is_half(frame: bytes, codec: str) -> bool:
    """Whether the last frame of a stream is shorter than its head says, or not what its sum says."""
    if codec == "flac":
        whole = frame[:-ID3_BYTES] if frame[-ID3_BYTES:].startswith(b"TAG") else frame
        return _flac_sum(whole) != 0
    if len(frame) < 6 or frame[0] != 0xFF or frame[1] & 0xE0 != 0xE0:
        return False
    if codec == "aac" and frame[1] & 0xF6 == 0xF0:
        return len(frame) < (frame[3] & 3) << 11 | frame[4] << 3 | frame[5] >> 5
    return codec.startswith("mp3") and len(frame) < _mp3_length(frame)


def mp3_frames(path: Path) -> int | None:
    """How many frames an MP3 file has by its Xing or VBRI head; `None` where that tells none, or what cannot be."""
    try:
        with path.open("rb") as file:
            begin = 0
            while (head := _read(file, begin, 10))[:3] == b"ID3":
                begin += 10 + sum((byte & 0x7F) << 7 * (3 - place) for place, byte in enumerate(head[6:10]))
            found = MP3_COUNT.search(_read(file, begin, 4096))
    except (OSError, IndexError):
        return None
    if found is None:
        return None
    if found[1] == b"VBRI":
        size, frames = struct.unpack(">6x2I", found[2])
    else:
        flags, frames, size = struct.unpack(">3I2x", found[2])
        if not flags & 1:
            return None
        size = size if flags & 2 else frames * MP3_SHORTEST
    return int(frames) if size >= frames * MP3_SHORTEST else None


def _flac_sum(frame: bytes) -> int:
    """CRC-16 of a frame and of the sum at its end: 0 where that is right; RFC 9639, 9.3."""
    crc = 0
    for byte in frame:
        crc = (crc << 8 & 0xFFFF) ^ FLAC_SUMS[crc >> 8 ^ byte]
    return crc


def _mp3_length(frame: bytes) -> int:
    """The length of an MP3 frame in bytes, by its head; 0 where it is none of layer III."""
    version, layer, rate = frame[1] >> 3 & 3, frame[1] >> 1 & 3, frame[2] >> 2 & 3
    if layer != 1 or version == 1 or rate == 3:
        return 0
    kbits = MP3_KBITS[version == 3][frame[2] >> 4]
    hertz = MP3_RATES[rate] >> {3: 0, 2: 1, 0: 2}[version]
    return (144_000 if version == 3 else 72_000) * kbits // hertz + (frame[2] >> 1 & 1)


def _read(file: BinaryIO, begin: int, length: int) -> bytes:
    file.seek(begin)
    return file.read(length)


def _is_sound_cut(file: BinaryIO, end: int) -> bool:
    sign = _read(file, 0, 4)
    for name, begin, length in _chunks(file, sign, end):
        if name[:4] in SOUND:
            if sign == b"RF64":
                return begin + int.from_bytes(_read(file, 28, 8), "little") > end
            is_known = length < UNKNOWN_BYTES or sign not in (b"RIFF", b"FORM")
            return bool(is_known and begin + length > end)
    return False


def _chunks(file: BinaryIO, sign: bytes, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, place and length of what is in each chunk."""
    form, begin, step, counts_head = CHUNKS[sign]
    head = struct.calcsize(form)
    while begin + head <= end:
        name, length = struct.unpack(form, _read(file, begin, head))
        begin += head
        length -= head if counts_head else 0
        yield name, begin, length
        if length < 0:  # not known
            return
        begin += -(-length // step) * step


def _is_au_cut(file: BinaryIO, end: int) -> bool:
    begin, length = struct.unpack(">4x2I", _read(file, 0, 12))
    return bool(length < UNKNOWN_BYTES and begin + length > end)


def _is_avi_cut(file: BinaryIO, end: int) -> bool:
    """A long one has several parts."""
    begin = 0
    while begin + 8 <= end:
        name, length = struct.unpack("<4sI", _read(file, begin, 8))
        if name != b"RIFF":
            return False
        begin += 8 + length
        if length >= UNKNOWN_BYTES:
            return False
    return begin > end


def _is_asf_cut(file: BinaryIO, end: int) -> bool:
    head = _read(file, 0, HEAD)
    place = head.index(ASF_FILE) if ASF_FILE in head else len(head)
    size, flags = struct.unpack("<40xQ40xI", head[place : place + 92])
    return bool(not flags & 1 and size > end)


def _is_ogg_cut(file: BinaryIO, end: int) -> bool:
    """Many programs mark no page as the last one; so only a page that is cut tells, or what is none behind it."""
    tail_begin = max(0, end - TAIL)
    tail = _read(file, tail_begin, TAIL)
    place = tail.rfind(PAGE)
    if place < 0:
        return False
    count = tail[place + 26]
    length = 27 + count + sum(tail[place + 27 : place + 27 + count])
    is_last = bool(tail[place + 5] & LAST_PAGE)
    return place + length > len(tail) or (place + length < len(tail) and not is_last)


def _is_matroska_cut(file: BinaryIO, end: int) -> bool:
    """Whether a Matroska file breaks off: by the length of the whole file or, where that was not known yet, by that
    of the last cluster, or of what is in it.
    """
    begin = 0
    while begin < end:
        _, length, body = ebml.element(_read(file, begin, ebml.HEAD))
        begin += body
        if length is None:
            break
        begin += length
    else:
        return begin > end
    tail_begin = max(begin, end - TAIL)
    tail = _read(file, tail_begin, TAIL)
    place = max((found.start() for found in EBML_CLUSTER.finditer(tail)), default=len(tail))
    while place < len(tail):
        head = tail[place : place + ebml.HEAD]
        try:
            name, length, body = ebml.element(head)
        except LookupError:
            return len(head) < ebml.HEAD
        place += body + (0 if length is None or name in EBML_MASTERS else length)
    return place > len(tail)


def _is_flv_cut(file: BinaryIO, end: int) -> bool:
    """Each tag is followed by its length."""
    length = int.from_bytes(_read(file, end - 4, 4), "big")
    head = _read(file, end - 4 - length, FLV_HEAD) if FLV_HEAD <= length <= end - 4 else b""
    return head[:1] not in FLV_TAGS or int.from_bytes(head[1:4], "big") != length - FLV_HEAD


def _is_transport_stream_cut(file: BinaryIO, end: int) -> bool:
    head = _read(file, 0, TS_SIGNS * max(TS_SIZES) + max(TS_SIZES))
    for size in TS_SIZES:
        for begin in range(size):
            signs = head[begin : begin + TS_SIGNS * size : size]
            if len(signs) == TS_SIGNS and all(sign == TS_SIGN for sign in signs):
                return (end - begin) % size != 0
    return False


_BY_KIND = {
    "au": _is_au_cut,
    "avi": _is_avi_cut,
    "asf": _is_asf_cut,
    "flv": _is_flv_cut,
    "ogg": _is_ogg_cut,
    "matroska": _is_matroska_cut,
    "mpegts": _is_transport_stream_cut,
}
