"""Media files: what is in one, and its sound as a stream of samples."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import av.error
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer

from sttgui.domain.errors import (
    DamagedMediaError,
    FileEmptyError,
    FileMissingError,
    FileRefusedError,
    FileUnreadableError,
    NoSoundError,
    NotMediaError,
)

SAMPLE_RATE = 16_000  # of the samples given out, in Hz
SAMPLE_BYTES = 2
# A smaller jump of the timestamps is the container's rounding; a larger one is a gap in the recording.
GAP_S = 0.05
SILENCE_BLOCK_S = 1.0
# Lists of other files, and pictures: FFmpeg opens them, but they are no recordings, and a list may point anywhere.
NOT_RECORDINGS = frozenset({"hls", "concat", "dash", "sdp", "ffmetadata", "image2", "ico", "tty", "lrc", "srt", "ass"})
AV_TIME_BASE = 1_000_000


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a file's header says; `duration_ms` is `None` where it does not."""

    duration_ms: int | None
    has_video: bool
    channels: int
    sample_rate: int
    format: str


def probe(path: Path) -> MediaInfo:
    """Look into a file and decode its first sound. Raises the `FileRefusedError` that says why it cannot be used."""
    with _opened(path) as (container, stream):
        if next(_frames(container, stream), None) is None:
            raise _undecodable(path)
        return MediaInfo(
            duration_ms=_duration_ms(container, stream),
            has_video=bool(container.streams.video),
            channels=stream.channels,
            sample_rate=stream.rate,
            format=container.format.name,
        )


def stream_pcm(path: Path, rate: int = SAMPLE_RATE) -> Iterator[bytes]:
    """The sound of a file as blocks of mono int16 samples, on the file's own timeline: sample n is heard at n / rate s.

    Channels are mixed evenly. Gaps are filled with silence, broken packets left out; a file that breaks off gives what
    can be read. Only a block at a time is in memory. Raises `FileRefusedError` before the first block.
    """
    with _opened(path) as (container, stream):
        yield from _mono(container, stream, rate)


def _mono(container: InputContainer, stream: AudioStream, rate: int) -> Iterator[bytes]:
    resampler = _Resampler(rate)
    last_s = _last_moment_s(container, stream)
    given = 0  # samples
    for frame in _frames(container, stream):
        gap = _gap_s(frame, container, given / rate, last_s)
        if gap > 0:
            for block in _silence(round(gap * rate), rate):
                given += len(block) // SAMPLE_BYTES
                yield block
        for block in resampler.convert(frame):
            given += len(block) // SAMPLE_BYTES
            yield block
    yield from resampler.rest()


class _Resampler:
    """To mono int16 at one rate; begins anew where the stream changes its layout or rate."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._kind: tuple[str, str, int] | None = None
        self._resampler: AudioResampler | None = None

    def convert(self, frame: AudioFrame) -> Iterator[bytes]:
        kind = (frame.format.name, frame.layout.name, frame.sample_rate)
        if kind != self._kind:
            yield from self.rest()
            self._kind = kind
            self._resampler = AudioResampler(format="s16", layout="mono", rate=self._rate)
        assert self._resampler is not None
        frame.pts = None  # the timeline is ours to keep; the resampler would refuse what jumps
        yield from map(_samples, self._resampler.resample(frame))

    def rest(self) -> Iterator[bytes]:
        """What the filter still holds back."""
        if self._resampler is not None:
            yield from map(_samples, self._resampler.resample(None))
            self._resampler = None


def _samples(frame: AudioFrame) -> bytes:
    return bytes(frame.planes[0])[: frame.samples * SAMPLE_BYTES]


def _silence(samples: int, rate: int) -> Iterator[bytes]:
    block = round(SILENCE_BLOCK_S * rate)
    for begin in range(0, samples, block):
        yield bytes(min(block, samples - begin) * SAMPLE_BYTES)


def _gap_s(frame: AudioFrame, container: InputContainer, given_s: float, last_s: float | None) -> float:
    """Silence due before this frame; none where its time is missing, goes back, or lies beyond the file's end."""
    if frame.pts is None or frame.time_base is None:
        return 0.0
    at_s = float(frame.pts * frame.time_base) - (container.start_time or 0) / AV_TIME_BASE
    if at_s - given_s < GAP_S or last_s is None or at_s > last_s:
        return 0.0
    return at_s - given_s


def _last_moment_s(container: InputContainer, stream: AudioStream) -> float | None:
    duration_ms = _duration_ms(container, stream)
    return None if duration_ms is None else duration_ms / 1000 + 1.0


def _duration_ms(container: InputContainer, stream: AudioStream) -> int | None:
    if container.duration is not None and container.duration > 0:
        return round(container.duration * 1000 / AV_TIME_BASE)
    if stream.duration is not None and stream.time_base is not None:
        return round(stream.duration * Fraction(stream.time_base) * 1000)
    return None


@contextmanager
def _opened(path: Path) -> Iterator[tuple[InputContainer, AudioStream]]:
    """A media file and the stream that is heard by default."""
    _check_file(path)
    try:
        # "file:" keeps FFmpeg from taking a strange name for an address, the whitelist a file from opening others.
        container = av.open(f"file:{path}", options={"protocol_whitelist": "file"}, metadata_errors="replace", mode="r")
    except (av.error.FFmpegError, ValueError) as error:
        raise NotMediaError(name=path.name, detail=str(error)) from error
    with container:
        yield container, _sound_of(container, path)


def _check_file(path: Path) -> None:
    """Refuse what is no regular file, cannot be read or has nothing in it, without opening pipes or devices."""
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode):
            with path.open("rb"):
                pass
    except FileNotFoundError as error:
        raise FileMissingError(name=path.name) from error
    except OSError as error:
        raise FileUnreadableError(name=path.name, detail=str(error)) from error
    if not stat.S_ISREG(status.st_mode):
        raise NotMediaError(name=path.name)
    if status.st_size == 0:
        raise FileEmptyError(name=path.name)


def _sound_of(container: InputContainer, path: Path) -> AudioStream:
    names = set(container.format.name.split(","))
    if names & NOT_RECORDINGS or any(name.endswith("_pipe") for name in names):
        raise NotMediaError(name=path.name)
    if not container.streams.audio:
        raise NoSoundError(name=path.name) if container.streams.video else NotMediaError(name=path.name)
    stream = container.streams.best("audio")
    assert isinstance(stream, AudioStream)
    return stream


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    """All frames that can be decoded; the file ends where nothing more can be read."""
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.error.FFmpegError):
            return
        try:
            frames = packet.decode()
        except av.error.FFmpegError:
            continue  # one broken packet; the next ones may be whole
        for frame in frames:
            assert isinstance(frame, AudioFrame)
            yield frame


def _undecodable(path: Path) -> FileRefusedError:
    """FFmpeg takes some texts for media by their name's ending."""
    with path.open("rb") as file:
        begin = file.read(4096)
    return NotMediaError(name=path.name) if _is_text(begin) else DamagedMediaError(name=path.name)


def _is_text(data: bytes) -> bool:
    try:
        data[:-3].decode("utf-8")
    except UnicodeDecodeError:
        return False
    return all(byte >= 32 or byte in b"\t\n\r\f\x1b" for byte in data)
