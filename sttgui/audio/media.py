"""Media files: what is in one, and its sound as a stream of samples."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import NamedTuple, cast

import av
import av.error
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition

from sttgui.audio import protection, tracks
from sttgui.audio.clock import COUNTED_GAP_S, GAP_S, Clock
from sttgui.audio.mixing import MonoMixer
from sttgui.audio.packets import demuxed
from sttgui.domain.errors import (
    DamagedMediaError,
    FileEmptyError,
    FileMissingError,
    FileRefusedError,
    FileUnreadableError,
    NoSoundError,
    NotMediaError,
    ProtectedMediaError,
    UnfinishedMediaError,
)
from sttgui.domain.sound_tracks import SoundTrack

SAMPLE_RATE = 16_000  # of the samples given out, in Hz
SAMPLE_BYTES = 2
SILENCE_BLOCK_S = 1.0
# Entering a file ends at most so far from where it was meant to; further off is another part of it.
BESIDE_S = 60.0
# Lists of other files, and pictures: FFmpeg opens them, but they are no recordings, and a list may point anywhere.
NOT_RECORDINGS = frozenset({"hls", "concat", "dash", "sdp", "ffmetadata", "image2", "ico", "tty", "lrc", "srt", "ass"})
# Streams without a table of contents: FFmpeg guesses from the size of the file how long they are, and where what is.
GUESSED = frozenset({"mp3", "aac", "ac3", "eac3", "amr", "amrnb", "amrwb", "dts", "dtshd", "loas", "mp2", "truehd"})
# Of these it looks at the last time, which tells nothing where files were joined.
KNOWN_AHEAD = frozenset({"opus", "libopus", "vorbis", "libvorbis"})
JOINED = frozenset({"ogg", "mpegts", "mpeg", "flac", "flv"})
# Here the header is right only where nothing was joined, left out or broken off.
COUNTED = frozenset({"ogg", "flac", "matroska", "wav"})
MP4_SIGNS = (b"ftyp", b"mdat", b"moov", b"wide")
# How recordings begin (place, bytes): what has one of these and cannot be decoded is damaged, the rest never was one.
SIGNS = (
    *((0, sign) for sign in (b"RIFF", b"RF64", b"FORM", b"caff", b"fLaC", b"OggS", b"ID3", b"#!AMR", b"wvpk")),
    *((0, sign) for sign in (b"\x1aE\xdf\xa3", b"0&\xb2u", b"\x00\x00\x01\xba", b"\xff\xfb", b"\xff\xf1")),
    *((4, sign) for sign in MP4_SIGNS),
)
MAY_BE_PROTECTED = ((b"ftyp", "mov"), (b"0&\xb2u", "asf"), (b"\x1aE\xdf\xa3", "matroska"))
AV_TIME_BASE = 1_000_000


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a file's header says; `duration_ms` is `None` where it does not."""

    duration_ms: int | None
    channels: int
    format: str


def probe(path: Path, track: int = 0) -> MediaInfo:
    """Look into a file and decode its first sound. Raises the `FileRefusedError` that says why it cannot be used."""
    with opened(path, track) as (container, stream):
        if next(frames_of(container, stream, _readable(path, container, stream)), None) is None:
            raise _undecodable(path)
        return MediaInfo(
            duration_ms=_length_of(path, container, stream, track),
            channels=stream.channels,
            format=container.format.name,
        )


def sound_tracks(path: Path) -> list[SoundTrack]:
    """The sound tracks of a file that can be played. Raises `FileRefusedError`."""
    with opened(path) as (container, _):
        return tracks.listed(path, container)


def stream_pcm(path: Path, rate: int = SAMPLE_RATE, channel: int | None = None, track: int = 0) -> Iterator[bytes]:
    """The sound of a file as blocks of mono int16 samples, on the file's own timeline: sample n is heard at n / rate s.

    Channels are mixed evenly, unless a single one is named (from 0). Gaps are filled with silence, broken packets left
    out; a file that breaks off gives what can be read. Only a block at a time is in memory. Raises `FileRefusedError`
    before the first block.
    """
    with opened(path, track) as (container, stream):
        has_sound = False
        for block in _mono(container, stream, _readable(path, container, stream), rate, channel):
            has_sound = True
            yield block
        if not has_sound:
            raise _undecodable(path)


def _mono(
    container: InputContainer,
    stream: AudioStream,
    packets: Iterable[Packet[AudioStream]],
    rate: int,
    channel: int | None,
) -> Iterator[bytes]:
    mixer = MonoMixer(rate, channel)
    given = 0  # samples
    for sound in sounds_of(container, stream, packets=packets):
        blocks: Iterable[bytes] = mixer.convert(sound.frame)
        if sound.silence_s:
            ended = list(mixer.rest())
            silent = round(sound.at_s * rate) - given - sum(map(len, ended)) // SAMPLE_BYTES
            blocks = chain(ended, _silence(silent, rate), blocks)
        for block in blocks:
            given += len(block) // SAMPLE_BYTES
            yield block
    yield from mixer.rest()


def _silence(samples: int, rate: int) -> Iterator[bytes]:
    block = round(SILENCE_BLOCK_S * rate)
    for begin in range(0, samples, block):
        yield bytes(min(block, samples - begin) * SAMPLE_BYTES)


def clock_of(container: InputContainer, stream: AudioStream) -> Clock:
    """At the beginning of the file."""
    start_s = (container.start_time or 0) / AV_TIME_BASE
    gap_s = COUNTED_GAP_S if GUESSED & kinds_of(container) else GAP_S
    return Clock(-start_s, _last_moment_s(container, stream), gap_s)


def _last_moment_s(container: InputContainer, stream: AudioStream) -> float | None:
    """Where the header says that the file ends; `None` where that is FFmpeg's guess."""
    names = kinds_of(container)
    # Of Matroska, only a guess has a length for each stream.
    if names & (GUESSED | JOINED) or ("matroska" in names and stream.duration is not None):
        return None
    duration_ms = duration_of(container, stream)
    return None if duration_ms is None else duration_ms / 1000 + 1.0


class Sound(NamedTuple):  # some are made each millisecond, which takes a frozen dataclass three times as long
    """A decoded piece; it is heard from `at_s` to `end_s`, after a gap of `silence_s`."""

    frame: AudioFrame
    time_s: float | None  # in the file
    at_s: float
    end_s: float
    silence_s: float


def sounds_of(
    container: InputContainer,
    stream: AudioStream,
    clock: Clock | None = None,
    packets: Iterable[Packet[AudioStream]] | None = None,
    since_s: float | None = None,
) -> Iterator[Sound]:
    """All that can be decoded, of the whole stream or of the given packets, placed by the one clock.

    `since_s` is the time in the file at which `clock` stands, where the first sound may lie beside it.
    """
    clock = clock or clock_of(container, stream)
    tick_s = float(stream.time_base or 0)  # a fraction for each frame takes as long as decoding
    for frame in frames_of(container, stream, packets):
        time_s = None if frame.pts is None else frame.pts * tick_s
        if since_s is not None and time_s is not None and abs(time_s - since_s) < BESIDE_S:
            clock.heard_s += time_s - since_s
        since_s = None
        silence_s = clock.place(time_s, length_s := frame.samples / frame.sample_rate)
        yield Sound(frame, time_s, clock.heard_s - length_s, clock.heard_s, silence_s)


def duration_of(container: InputContainer, stream: AudioStream) -> int | None:
    if container.duration is not None and container.duration > 0:
        return round(container.duration * 1000 / AV_TIME_BASE)
    if stream.duration is not None and stream.time_base is not None:
        return round(stream.duration * Fraction(stream.time_base) * 1000)
    return None


def _length_of(path: Path, container: InputContainer, stream: AudioStream, track: int) -> int | None:
    """Counted where the header does not tell it, or may be wrong, and that is quick: 0.3 s for an hour."""
    told_ms = duration_of(container, stream)
    bit_rate = stream.codec_context.bit_rate
    if stream.codec_context.name.startswith("pcm_") and "matroska" not in kinds_of(container):
        # Of a recording that was never ended it tells anything.
        return min(told_ms, container.size * 8000 // bit_rate) if told_ms and bit_rate else told_ms
    if _has_pictures_that_move(container) or not kinds_of(container) & (GUESSED | COUNTED):
        return told_ms
    with opened(path, track) as (whole, sound):
        clock = clock_of(whole, sound)
        tick_s = float(sound.time_base or 0)
        for packet in packets_of(whole, sound):
            if packet.pts is not None:
                clock.place(packet.pts * tick_s, (packet.duration or 0) * tick_s)
    return round(clock.heard_s * 1000) or told_ms


@contextmanager
def opened(path: Path, track: int = 0) -> Iterator[tuple[InputContainer, AudioStream]]:
    """A media file and the stream that is heard: the sound track of this number, from 1, or with 0 the usual one."""
    _check_file(path)
    try:
        # "file:" keeps FFmpeg from taking a strange name for an address, the whitelist a file from opening others.
        container = av.open(f"file:{path}", options={"protocol_whitelist": "file"}, metadata_errors="replace", mode="r")
    except (av.error.FFmpegError, ValueError) as error:
        raise _undecodable(path, str(error)) from error
    with container:
        yield container, _sound_of(container, path, track)


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


def _sound_of(container: InputContainer, path: Path, track: int) -> AudioStream:
    names = kinds_of(container)
    if names & NOT_RECORDINGS or any(name.endswith("_pipe") for name in names):
        raise NotMediaError(name=path.name)
    if not container.streams.audio:
        raise NoSoundError(name=path.name) if _has_pictures_that_move(container) else NotMediaError(name=path.name)
    if protection.is_protected(path, names):
        raise ProtectedMediaError(name=path.name)
    stream = tracks.numbered(path, container, track) if track else tracks.chosen(path, container)
    if stream is None:  # none with a known codec
        raise _undecodable(path)
    return stream


def kinds_of(container: InputContainer) -> set[str]:
    """The names of its format, as FFmpeg has them."""
    return set(container.format.name.split(","))


def _has_pictures_that_move(container: InputContainer) -> bool:
    """A cover picture is a stream of video too."""
    return any(not stream.disposition & Disposition.attached_pic for stream in container.streams.video)


def packets_of(
    container: InputContainer, stream: AudioStream, goes_on: Callable[[], bool] = lambda: True
) -> Iterator[Packet[AudioStream]]:
    """All packets from where the container stands; the file ends where nothing more can be read.

    `goes_on` is asked at each packet of the file, also of its pictures; the rest is not read once it says no.
    """
    packets = _packets_of(container, stream, goes_on)
    return (
        _timed_by_page(packets, stream.codec_context.name in KNOWN_AHEAD) if "ogg" in kinds_of(container) else packets
    )


def _readable(path: Path, container: InputContainer, stream: AudioStream) -> Iterator[Packet[AudioStream]]:
    """All packets. Raises `ProtectedMediaError`: what is encrypted may decode, to noise."""
    for packet in packets_of(container, stream):
        if packet.has_sidedata("encryption_info"):
            raise ProtectedMediaError(name=path.name)
        yield packet


def _packets_of(
    container: InputContainer, stream: AudioStream, goes_on: Callable[[], bool]
) -> Iterator[Packet[AudioStream]]:
    packets = demuxed(container)
    while goes_on():
        try:
            packet = next(packets)
        except (StopIteration, av.error.FFmpegError):
            return
        if packet.stream_index == stream.index:
            yield cast("Packet[AudioStream]", packet)


def _timed_by_page(packets: Iterator[Packet[AudioStream]], is_known: bool) -> Iterator[Packet[AudioStream]]:
    """Ogg tells the time at the end of a page, so where pages are lost, FFmpeg finds the gap one page too late.

    `is_known` where it looks ahead, and is wrong with the first packet only.
    """
    held: list[Packet[AudioStream]] = []
    for packet in packets:
        last = held[-1] if held else None
        if last is not None and last.pts is not None and packet.pts is not None and packet.time_base is not None:
            late = packet.pts - last.pts - (last.duration or 0)
            if late * packet.time_base >= GAP_S:
                for one in [one for one in held if one.pos == packet.pos] if is_known else held:
                    one.pts = one.dts = None if one.pts is None else one.pts + late
            elif packet.pos == last.pos and held[0].pos != last.pos:
                yield from held[:-1]
                del held[:-1]
        held.append(packet)
    yield from held


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
    """Damaged, or never a recording: FFmpeg takes anything for what its name's ending says. Or it has just gone."""
    try:
        with path.open("rb") as file:
            begin = file.read(12)
        if any(sign in begin and protection.is_protected(path, {kind}) for sign, kind in MAY_BE_PROTECTED):
            return ProtectedMediaError(name=path.name, detail=detail)
        if begin[4:8] in MP4_SIGNS and protection.is_begun_mp4(path):
            return UnfinishedMediaError(name=path.name, detail=detail)
    except FileNotFoundError:
        return FileMissingError(name=path.name, detail=detail)
    except OSError as error:
        return FileUnreadableError(name=path.name, detail=str(error))
    is_media = any(begin[place:].startswith(sign) for place, sign in SIGNS)
    return (DamagedMediaError if is_media else NotMediaError)(name=path.name, detail=detail)
