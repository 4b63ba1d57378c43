"""Media files: what is in one, and its sound as a stream of samples."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import av.error
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.filter import Graph
from av.packet import Packet
from av.stream import Disposition

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
# How recordings begin (place, bytes): what has one of these and cannot be decoded is damaged, the rest never was one.
SIGNS = (
    *((0, sign) for sign in (b"RIFF", b"RF64", b"FORM", b"caff", b"fLaC", b"OggS", b"ID3", b"#!AMR", b"wvpk")),
    *((0, sign) for sign in (b"\x1aE\xdf\xa3", b"0&\xb2u", b"\x00\x00\x01\xba", b"\xff\xfb", b"\xff\xf1")),
    (4, b"ftyp"),
)
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
    with opened(path) as (container, stream):
        if next(frames_of(container, stream), None) is None:
            raise _undecodable(path)
        return MediaInfo(
            duration_ms=duration_of(container, stream),
            has_video=_has_pictures_that_move(container),
            channels=stream.channels,
            sample_rate=stream.rate,
            format=container.format.name,
        )


def stream_pcm(path: Path, rate: int = SAMPLE_RATE, channel: int | None = None) -> Iterator[bytes]:
    """The sound of a file as blocks of mono int16 samples, on the file's own timeline: sample n is heard at n / rate s.

    Channels are mixed evenly, unless a single one is named (from 0). Gaps are filled with silence, broken packets left
    out; a file that breaks off gives what can be read. Only a block at a time is in memory. Raises `FileRefusedError`
    before the first block.
    """
    with opened(path) as (container, stream):
        has_sound = False
        for block in _mono(container, stream, rate, channel):
            has_sound = True
            yield block
        if not has_sound:
            raise _undecodable(path)


def _mono(container: InputContainer, stream: AudioStream, rate: int, channel: int | None) -> Iterator[bytes]:
    mixer = Mixer(rate, lambda count: _mono_pan(count, channel))
    last_s = last_moment_s(container, stream)
    given = 0  # samples
    for frame in frames_of(container, stream):
        gap = gap_s(frame, container, given / rate, last_s)
        if gap > 0:
            for block in _silence(round(gap * rate), rate):
                given += len(block) // SAMPLE_BYTES
                yield block
        for block in mixer.convert(frame):
            given += len(block) // SAMPLE_BYTES
            yield block
    yield from mixer.rest()


class Mixer:
    """To one rate, layout and packed sample format; begins anew where the stream changes its own.

    `pan` says for a number of channels how they are mixed, as FFmpeg's filter of that name reads it.
    """

    def __init__(self, rate: int, pan: Callable[[int], str], sample_format: str = "s16") -> None:
        self._rate = rate
        self._pan = pan
        self._sample_format = sample_format
        self._kind: tuple[str, str, int] | None = None
        self._graph: Graph | None = None

    def convert(self, frame: AudioFrame) -> Iterator[bytes]:
        kind = (frame.format.name, frame.layout.name, frame.sample_rate)
        if kind != self._kind:
            yield from self.rest()
            self._kind = kind
            self._graph = self._new_graph(frame)
        assert self._graph is not None
        frame.pts = None  # the timeline is ours to keep
        self._graph.push(frame)
        yield from pull(self._graph)

    def rest(self) -> Iterator[bytes]:
        """What the filter still holds back."""
        if self._graph is not None:
            self._graph.push(None)
            yield from pull(self._graph)
            self._graph = None

    def _new_graph(self, frame: AudioFrame) -> Graph:
        graph = Graph()
        graph.link_nodes(
            graph.add_abuffer(
                sample_rate=frame.sample_rate,
                format=frame.format.name,
                layout=frame.layout.name,
                time_base=Fraction(1, frame.sample_rate),
            ),
            graph.add("pan", self._pan(frame.layout.nb_channels)),
            graph.add("aformat", f"sample_fmts={self._sample_format}:sample_rates={self._rate}"),
            graph.add("abuffersink"),
        ).configure()
        return graph


def even_mix(count: int) -> str:
    """All channels alike, for FFmpeg's filter `pan`.

    FFmpeg's own mix to mono is made for films: it leaves a subwoofer out, and several microphones in one file are
    given the names of loudspeakers.
    """
    return "+".join(f"{1 / count:.6f}*c{channel}" for channel in range(count))


def _mono_pan(count: int, channel: int | None) -> str:
    if channel is None:
        return f"mono|c0={even_mix(count)}"
    # A part of the recording may have fewer channels than its beginning.
    return f"mono|c0=c{channel}" if channel < count else "mono|c0=0*c0"


def pull(graph: Graph) -> Iterator[bytes]:
    while True:
        try:
            frame = graph.pull()
        except (av.error.BlockingIOError, av.error.EOFError):  # it wants more, or has given all
            return
        assert isinstance(frame, AudioFrame)
        yield bytes(frame.planes[0])[: frame.samples * frame.format.bytes * frame.layout.nb_channels]


def _silence(samples: int, rate: int) -> Iterator[bytes]:
    block = round(SILENCE_BLOCK_S * rate)
    for begin in range(0, samples, block):
        yield bytes(min(block, samples - begin) * SAMPLE_BYTES)


def gap_s(frame: AudioFrame, container: InputContainer, given_s: float, last_s: float | None) -> float:
    """Silence due before this frame; none where its time is missing, goes back, or lies beyond the file's end."""
    if frame.pts is None or frame.time_base is None:
        return 0.0
    at_s = float(frame.pts * frame.time_base) - (container.start_time or 0) / AV_TIME_BASE
    if at_s - given_s < GAP_S or last_s is None or at_s > last_s:
        return 0.0
    return at_s - given_s


def last_moment_s(container: InputContainer, stream: AudioStream) -> float | None:
    duration_ms = duration_of(container, stream)
    return None if duration_ms is None else duration_ms / 1000 + 1.0


def duration_of(container: InputContainer, stream: AudioStream) -> int | None:
    if container.duration is not None and container.duration > 0:
        return round(container.duration * 1000 / AV_TIME_BASE)
    if stream.duration is not None and stream.time_base is not None:
        return round(stream.duration * Fraction(stream.time_base) * 1000)
    return None


@contextmanager
def opened(path: Path) -> Iterator[tuple[InputContainer, AudioStream]]:
    """A media file and the stream that is heard by default."""
    _check_file(path)
    try:
        # "file:" keeps FFmpeg from taking a strange name for an address, the whitelist a file from opening others.
        container = av.open(f"file:{path}", options={"protocol_whitelist": "file"}, metadata_errors="replace", mode="r")
    except (av.error.FFmpegError, ValueError) as error:
        raise _undecodable(path, str(error)) from error
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
        raise NoSoundError(name=path.name) if _has_pictures_that_move(container) else NotMediaError(name=path.name)
    stream = container.streams.best("audio")
    if not isinstance(stream, AudioStream):  # none with a known codec
        raise _undecodable(path)
    return stream


def _has_pictures_that_move(container: InputContainer) -> bool:
    """A cover picture is a stream of video too."""
    return any(not stream.disposition & Disposition.attached_pic for stream in container.streams.video)


def packets_of(container: InputContainer, stream: AudioStream) -> Iterator[Packet[AudioStream]]:
    """All packets from where the container stands; the file ends where nothing more can be read."""
    packets = container.demux(stream)
    while True:
        try:
            yield next(packets)
        except (StopIteration, av.error.FFmpegError):
            return


def frames_of(
    container: InputContainer, stream: AudioStream, packets: Iterable[Packet[AudioStream]] | None = None
) -> Iterator[AudioFrame]:
    """All frames that can be decoded, of the whole stream or of the given packets of it."""
    for packet in packets_of(container, stream) if packets is None else packets:
        try:
            frames = packet.decode()
        except av.error.FFmpegError:
            continue  # one broken packet; the next ones may be whole
        for frame in frames:
            assert isinstance(frame, AudioFrame)
            yield frame


def _undecodable(path: Path, detail: str = "") -> FileRefusedError:
    """Damaged, or never a recording: FFmpeg takes anything for what its name's ending says."""
    with path.open("rb") as file:
        begin = file.read(12)
    is_media = any(begin[place:].startswith(sign) for place, sign in SIGNS)
    return (DamagedMediaError if is_media else NotMediaError)(name=path.name, detail=detail)
