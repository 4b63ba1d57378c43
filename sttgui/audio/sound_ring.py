"""Hands sound from the device's thread to the one that writes it down, without either ever waiting for the other."""

from __future__ import annotations

import numpy as np

from sttgui.audio.level_meter import Sound


class SoundRing:
    """Room for so many frames, made once. One thread puts, one takes: each counter is written by one side only."""

    def __init__(self, frames: int, channels: int) -> None:
        self._room: Sound = np.full((frames, channels), 0, np.int16)  # `zeros` would leave the taking of it for later
        self._frames = frames
        self._taken = 0
        self.put_frames = 0
        self.missed_frames = 0  # that came while there was no room
        self.gaps = 0  # how often the device said that it had lost sound before handing it over

    def put(self, sound: Sound, has_gap: bool = False) -> None:
        """Called by the device. One channel fills all."""
        if has_gap:
            self.gaps += 1
        count = len(sound)
        if count > self._frames - (self.put_frames - self._taken):
            self.missed_frames += count
            return
        begin = self.put_frames % self._frames
        first = min(count, self._frames - begin)
        self._room[begin : begin + first] = sound[:first]
        self._room[: count - first] = sound[first:]
        self.put_frames += count  # last: from here on the other side may take it

    def take(self) -> Sound:
        """All there is, as a copy."""
        end = self.put_frames
        begin, count = self._taken % self._frames, end - self._taken
        first = min(count, self._frames - begin)
        sound = np.concatenate((self._room[begin : begin + first], self._room[: count - first]))
        self._taken = end
        return sound
