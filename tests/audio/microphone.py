"""A microphone that says what it is told to, and files read back sample by sample."""

from __future__ import annotations

import hashlib
from pathlib import Path

import av
import numpy as np

from sttgui.audio.level_meter import Sound
from sttgui.audio.sources import Hear, Input, SoundFormat
from sttgui.domain.errors import RecordError
from tests.waiting import wait_until


def noise(frames: int, channels: int = 1, seed: int = 0) -> Sound:
    """What cannot be packed, and what no two places of are alike."""
    return np.random.default_rng(seed).integers(-9000, 9000, (frames, channels), np.int16)


class Microphone:
    """Give `open` to a recorder; `say` is heard by whoever has it open."""

    def __init__(self, rate: int = 16_000, channels: int = 1) -> None:
        self.format = SoundFormat(rate, channels)
        self.opened: list[tuple[str | None, SoundFormat | None]] = []
        self.refuses: RecordError | None = None
        self.refuses_to_begin: RecordError | None = None
        self.current: OpenMicrophone | None = None

    def open(self, source_id: str | None, wanted: SoundFormat | None) -> Input:
        if self.refuses is not None:
            raise self.refuses
        self.opened.append((source_id, wanted))
        self.current = OpenMicrophone(self, wanted or self.format)
        return self.current

    def say(self, sound: Sound, has_gap: bool = False) -> None:
        wait_until(lambda: self.current is not None and self.current.hear is not None)
        assert self.current is not None
        assert self.current.hear is not None
        self.current.hear(sound, has_gap)


class OpenMicrophone:
    def __init__(self, microphone: Microphone, form: SoundFormat) -> None:
        self._microphone = microphone
        self._format = form
        self.hear: Hear | None = None
        self.is_there = True

    @property
    def format(self) -> SoundFormat:
        return self._format

    def begin(self, hear: Hear) -> None:
        if self._microphone.refuses_to_begin is not None:
            raise self._microphone.refuses_to_begin
        self.hear = hear

    def is_alive(self) -> bool:
        return self.is_there

    def close(self) -> None:
        self.hear = None
        if self._microphone.current is self:
            self._microphone.current = None


def sound_of(path: Path) -> Sound:
    """All the samples of a file."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        parts = [frame.to_ndarray().reshape(-1, stream.channels).astype(np.int16) for frame in container.decode(stream)]
    return np.concatenate(parts)


def hash_is_right(path: Path) -> bool:
    """Whether the header's hash is that of the sound in the file."""
    return path.read_bytes()[26:42] == hashlib.md5(sound_of(path).tobytes()).digest()
