"""Which of several sound tracks is heard: the one a player would choose, unless it is silent beside the others."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import cast

import av
import av.error
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer

from sttgui.audio.mixing import Mixer
from sttgui.audio.packets import demuxed
from sttgui.domain.errors import TrackMissingError
from sttgui.domain.sound_tracks import SoundTrack

LOOK_S = 300.0  # of the recording; further only where nothing was heard yet
ENOUGH_S = 10.0  # of sound, and a track is not silent
LESS = 0.1  # of the sound of another track counts as silent: a chime on the desktop beside a talk
QUIET = 0.003  # of full scale, 50 dB below
RATE = 16_000
UNKNOWN = "und"  # how a file says that it does not know the language


def tracks_of(container: InputContainer) -> list[AudioStream]:
    """The sound tracks that can be decoded."""
    return [stream for stream in container.streams.audio if _is_known(stream)]


def _is_known(stream: AudioStream) -> bool:
    """Whether there is a decoder for it."""
    return getattr(stream, "codec_context", None) is not None


def numbered(path: Path, container: InputContainer, number: int) -> AudioStream:
    """The one a person chose, counted from 1. Raises `TrackMissingError`."""
    sound = container.streams.audio
    track = sound[number - 1] if number <= len(sound) else None
    if track is None or not _is_known(track):
        raise TrackMissingError(name=path.name, number=number)
    return track


def listed(path: Path, container: InputContainer) -> list[SoundTrack]:
    """The sound tracks that can be decoded, to be shown."""
    usual = chosen(path, container)
    return [
        SoundTrack(
            number,
            track.metadata.get("title", "").strip(),
            language if (language := track.metadata.get("language", "")) != UNKNOWN else "",
            track.channels,
            is_usual=usual is not None and track.index == usual.index,
        )
        for number, track in enumerate(container.streams.audio, start=1)
        if _is_known(track)
    ]


def chosen(path: Path, container: InputContainer) -> AudioStream | None:
    """The sound track that is used where none is named; the same at each call, as long as the file stays as it is."""
    best = container.streams.best("audio")
    if not isinstance(best, AudioStream):
        return None
    tracks = tracks_of(container)
    if len(tracks) > 1:
        status = path.stat()
        index = _loudest(path, best.index, status.st_size, status.st_mtime_ns)
        return next((track for track in tracks if track.index == index), best)
    return best


@lru_cache(maxsize=64)
def _loudest(path: Path, best: int, _size: int, _written: int) -> int:
    """Size and time of writing only tell one state of the file from another."""
    with av.open(f"file:{path}", options={"protocol_whitelist": "file"}, metadata_errors="replace", mode="r") as file:
        loud_s = dict.fromkeys([best, *(track.index for track in tracks_of(file))], 0.0)
        seen_s = dict.fromkeys(loud_s, 0.0)
        mixers = {index: Mixer(RATE, None) for index in loud_s}
        for frame, index in _frames(file, list(loud_s)):
            length_s = frame.samples / frame.sample_rate
            seen_s[index] += length_s
            sound = np.frombuffer(b"".join(mixers[index].convert(frame)), np.float32)
            if len(sound) and np.abs(sound).max() > QUIET:
                loud_s[index] += length_s
            if loud_s[best] >= ENOUGH_S or (max(seen_s.values()) >= LOOK_S and any(loud_s.values())):
                break
    loudest = max(loud_s, key=lambda index: loud_s[index])  # the first of equals, which is the best
    return loudest if loud_s[best] < LESS * loud_s[loudest] else best


def _frames(file: InputContainer, indexes: list[int]) -> Iterator[tuple[AudioFrame, int]]:
    packets = demuxed(file, [file.streams[index] for index in indexes])
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.error.FFmpegError):
            return
        try:
            frames = cast("list[AudioFrame]", packet.decode())
        except av.error.FFmpegError:
            continue  # one broken packet; the next ones may be whole
        for frame in frames:
            yield frame, packet.stream_index
