"""A FLAC file that can be read at every moment while it grows, and is put right after its writer died.

The format is RFC 9639: a header that may leave the length open, then frames that each carry a check sum.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from io import FileIO
from pathlib import Path

import av
import av.error
from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame

from sttgui.audio.level_meter import Sound

HEADER_SIZE = 42
HEADER_BEGIN = b"fLaC" + b"\x80\x00\x00\x22"  # one block of 34 bytes, the last one before the sound
# Beyond what can have been under way when a computer lost its power.
TAIL_SIZE = 32 * 1024 * 1024
SYNC = b"\xff\xf8"
MOST_HEADER_BYTES = 16  # of a frame
AT_ONCE = 1 << 20  # bytes that are read of one that grows
SPARE_BYTES = 1024  # a frame that could not be made smaller has this much around its samples, at most


@dataclass(frozen=True, slots=True)
class FlacHeader:
    """What the file's header says; `frames` is 0 while it is not known."""

    rate: int
    channels: int
    most_in_block: int
    frames: int


class FlacFile:
    """A file being written. `write` and `sync` raise `OSError`; what came before is kept then, and `finish` is due.

    Sound waits in this program for no longer than it takes to fill a block, a tenth of a second.
    """

    def __init__(self, path: Path, rate: int, channels: int) -> None:
        self.frames = 0
        self._rate = rate
        self._encoder = _new_encoder(rate, channels)
        self._hash = hashlib.md5(usedforsecurity=False)
        extradata = self._encoder.extradata
        assert extradata is not None
        self._info = bytes(extradata[:34])
        self._path = path
        path.touch(0o600, exist_ok=False)
        self._file = path.open("w+b", buffering=0)
        self._is_broken = False
        self.size = 0
        try:
            self._append(HEADER_BEGIN + _info(self._info, 0, bytes(16)))
            self.sync()
            _sync_folder(path.parent)
        except OSError:
            self.discard()
            raise

    def write(self, sound: Sound) -> None:
        """Add sound: frames × channels, as many as the file has."""
        if not len(sound):
            return
        frame = AudioFrame.from_ndarray(sound.reshape(1, -1), format="s16", layout=self._encoder.layout.name)
        frame.sample_rate = self._rate
        frame.time_base = Fraction(1, self._rate)
        frame.pts = self.frames
        for packet in self._encoder.encode(frame):
            self._append(bytes(packet))
        self._hash.update(sound.astype("<i2", copy=False).tobytes())
        self.frames += len(sound)

    def sync(self) -> None:
        """From here on, what was written survives a loss of power; and that the file was deleted, or moved away."""
        self._stay()
        os.fsync(self._file.fileno())

    def finish(self) -> int:
        """Write what the encoder still holds, and the length; the answer is the frames that are in the file now."""
        try:
            if not self._is_broken:
                self._stay()
                for packet in self._encoder.encode(None):
                    self._append(bytes(packet))
                _write_header(self._file.fileno(), _info(self._info, self.frames, self._hash.digest()))
                return self.frames
        except OSError:
            self._is_broken = True
        finally:
            self._file.close()
        try:
            return repair(self._path)
        except OSError:  # the next `repair` may be luckier
            return self.frames

    def discard(self) -> None:
        """Close it and take it away."""
        self._file.close()
        self._path.unlink()

    def _stay(self) -> None:
        """Write all of it anew where somebody took the file away. What is open here holds the only copy till that is
        done: where it fails, sound goes on to be written there, and the next `sync` tries again.
        """
        with contextlib.suppress(OSError):
            try:
                self._path.stat()
            except FileNotFoundError:
                self._write_anew()

    def _write_anew(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(self._path.parent).free < self.size:
            return
        self._path.touch(0o600, exist_ok=False)
        anew = self._path.open("w+b", buffering=0)
        try:
            self._file.seek(0)
            while block := self._file.read(AT_ONCE):
                _write_all(anew, block)
        except OSError:
            self._file.seek(0, os.SEEK_END)
            anew.close()
            self._path.unlink()
            raise
        self._file.close()
        self._file = anew
        _sync_folder(self._path.parent)

    def _append(self, data: bytes) -> None:
        try:
            _write_all(self._file, data)
        except OSError:
            self._is_broken = True
            raise
        self.size += len(data)


class GrowingFlac:
    """Reads what a `FlacFile` writes while it is written, each frame once the next one has begun. Raises `OSError`."""

    def __init__(self, path: Path) -> None:
        header = read_header(path)
        if header is None:
            raise OSError(f"{path.name} is no recording that is being made")
        self.rate = header.rate
        self.block = header.most_in_block
        self.blocks = 0  # that were taken
        self._file = path.open("rb", buffering=0)
        self._decoder = av.CodecContext.create("flac", "r")
        assert isinstance(self._decoder, AudioCodecContext)
        self._decoder.extradata = self._file.read(HEADER_SIZE)[len(HEADER_BEGIN) :]
        self._rest = b""

    def take(self) -> Iterator[AudioFrame]:
        """The sound that came since the last time."""
        for frame in self._frames():
            yield from self._decoder.decode(av.Packet(frame))

    def pass_over(self) -> None:
        """Leave out the sound there is by now."""
        for _ in self._frames():
            pass

    def close(self) -> None:
        self._file.close()

    def _frames(self) -> Iterator[bytes]:
        while data := self._file.read(AT_ONCE):
            self._rest += data
            begin = 0
            while (end := self._end_of(begin)) is not None:
                self.blocks += 1
                yield self._rest[begin:end]
                begin = end
            self._rest = self._rest[begin:]

    def _end_of(self, begin: int) -> int | None:
        """Where the next frame begins, which bears the next number; `None` while it has not come."""
        place = self._rest.find(SYNC, begin + 1)
        while place >= 0:
            header = self._rest[place : place + MOST_HEADER_BYTES]
            if _is_frame_header(header, self._rest[begin : begin + 4]) and _number(header[4:]) == self.blocks + 1:
                return place
            place = self._rest.find(SYNC, place + 1)
        return None


def read_header(path: Path) -> FlacHeader | None:
    """What the header of a file says, `None` where there is none. Raises `OSError`."""
    with path.open("rb") as file:
        head = file.read(HEADER_SIZE)
    if len(head) < HEADER_SIZE or not head.startswith(HEADER_BEGIN):
        return None
    numbers = int.from_bytes(head[18:26])
    return FlacHeader(
        rate=numbers >> 44,
        channels=(numbers >> 41 & 0b111) + 1,
        most_in_block=int.from_bytes(head[10:12]),
        frames=numbers & (1 << 36) - 1,
    )


def repair(path: Path) -> int:
    """Cut a file whose writer died after its last whole frame, and write how long it is and the hash of its sound.

    The answer is the number of samples in each channel; 0 where there is no sound in it. Raises `OSError`.
    """
    header = read_header(path)
    before_last = None if header is None else _cut(path, header)
    if before_last is None:
        return 0
    readable, in_last, digest = _count(path)
    frames = before_last + in_last
    with path.open("r+b", buffering=0) as file:
        info = file.read(HEADER_SIZE)[len(HEADER_BEGIN) :]
        # With damage in the middle, no hash can be given; sixteen zeros say so.
        _write_header(file.fileno(), _info(info, frames, digest if readable == frames else bytes(16)))
    return frames


def _new_encoder(rate: int, channels: int) -> AudioCodecContext:
    encoder = av.CodecContext.create("flac", "w")
    assert isinstance(encoder, AudioCodecContext)
    encoder.sample_rate = rate
    encoder.layout = "mono" if channels == 1 else "stereo"
    encoder.format = "s16"
    encoder.time_base = Fraction(1, rate)
    encoder.open()
    return encoder


def _info(info: bytes, frames: int, digest: bytes) -> bytes:
    """STREAMINFO with a length and a hash, and without sizes of frames: they may be left open."""
    numbers = int.from_bytes(info[10:18]) >> 36 << 36 | frames
    return info[:4] + bytes(6) + numbers.to_bytes(8) + digest


def _write_header(file: int, info: bytes) -> None:
    """In one go, into a place that is taken already, so that it works on a full disk."""
    os.lseek(file, 0, os.SEEK_SET)
    os.write(file, HEADER_BEGIN + info)
    os.fsync(file)


def _write_all(file: FileIO, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # elsewhere the name of a new file is on the disk with the file
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _cut(path: Path, header: FlacHeader) -> int | None:
    """Drop what follows the last frame whose check sum is right; `None` where there is no such frame.

    The answer is how many samples of each channel come before that frame.
    """
    begin = max(HEADER_SIZE, path.stat().st_size - TAIL_SIZE)
    with path.open("r+b") as file:
        file.seek(HEADER_SIZE)
        kind = file.read(4)
        file.seek(begin)
        tail = file.read()
        last = _last_frame(tail, kind, header.most_in_block * header.channels * 3 + SPARE_BYTES)
        if last is None:
            return None
        file.truncate(begin + last.stop)
        file.flush()
        os.fsync(file.fileno())
    return _number(tail[last.start + 4 : last.stop]) * header.most_in_block


def _last_frame(tail: bytes, kind: bytes, most_bytes: int) -> slice | None:
    end = len(tail)
    place = tail.rfind(SYNC)
    while place >= 0:
        if _is_frame_header(tail[place : place + MOST_HEADER_BYTES], kind):
            if end - place <= most_bytes and _crc(tail[place:end], CRC_16, 16) == 0:
                return slice(place, end)
            end = place
        place = tail.rfind(SYNC, 0, place + 1)
    return None


def _is_frame_header(data: bytes, kind: bytes) -> bool:
    """Whether a frame begins here that is of the `kind` of the file's first one, as its first four bytes tell it."""
    if len(data) < 6 or len(kind) < 4 or data[2] & 0x0F != kind[2] & 0x0F or data[3] & 0x0F != kind[3] & 0x0F:
        return False
    size = 4 + _number_size(data[4])
    size += {6: 1, 7: 2}.get(data[2] >> 4, 0)  # the number of samples in this frame
    size += {12: 1, 13: 2, 14: 2}.get(data[2] & 0x0F, 0)  # the rate
    return size < len(data) and _crc(data[: size + 1], CRC_8, 8) == 0


def _number_size(first: int) -> int:
    """In bytes: a frame's number is coded as in UTF-8, where the ones the first byte begins with say it."""
    return 1 if first < 0x80 else 8 - (first ^ 0xFF).bit_length()


def _number(data: bytes) -> int:
    """The frame's number, which begins here."""
    size = _number_size(data[0])
    number = data[0] if size == 1 else data[0] & (0x7F >> size)
    for byte in data[1:size]:
        number = number << 6 | byte & 0x3F
    return number


def _crc_table(polynomial: int, bits: int) -> tuple[int, ...]:
    table = []
    for value in range(256):
        rest = value << (bits - 8)
        for _ in range(8):
            rest = (rest << 1) ^ polynomial if rest >> (bits - 1) else rest << 1
            rest &= (1 << bits) - 1
        table.append(rest)
    return tuple(table)


CRC_8 = _crc_table(0x07, 8)
CRC_16 = _crc_table(0x8005, 16)


def _crc(data: bytes, table: tuple[int, ...], bits: int) -> int:
    """0 for data that ends with its own check sum."""
    rest, mask = 0, (1 << bits) - 1
    for value in data:
        rest = (rest << 8 & mask) ^ table[rest >> (bits - 8) ^ value]
    return rest


def _count(path: Path) -> tuple[int, int, bytes]:
    """How many samples of each channel can be read, how many are in the last frame, and the hash of all."""
    digest = hashlib.md5(usedforsecurity=False)
    frames = in_last = 0
    with av.open(f"file:{path}", options={"protocol_whitelist": "file"}, mode="r") as container:
        for packet in container.demux(container.streams.audio[0]):
            with contextlib.suppress(av.error.InvalidDataError):
                for frame in packet.decode():
                    digest.update(frame.to_ndarray().astype("<i2", copy=False).tobytes())
                    in_last = frame.samples
                    frames += in_last
    return frames, in_last, digest.digest()
