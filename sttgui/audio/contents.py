"""Where in a file each moment is, found by looking through all of it once in a thread of its own."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import av  # noqa: F401  before its parts, see tests/audio/test_loading.py
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet

from sttgui.audio.clock import Clock
from sttgui.audio.media import GUESSED, Sound, clock_of, kinds_of, opened, packets_of, sounds_of
from sttgui.domain.errors import FileRefusedError

STEP_S = 0.5


@dataclass(frozen=True, slots=True)
class Place:
    """A packet by which a moment is found again: the sound from it has `time_s` in the file and begins by `clock`."""

    pos: int
    size: int
    pts: int | None
    time_s: float | None
    clock: Clock

    def is_of(self, packet: Packet[AudioStream], *, by_time: bool) -> bool:
        """Whether this is the packet; where the file was entered at a byte, its time may be wrong."""
        return (packet.pos, packet.size) == (self.pos, self.size) and (not by_time or packet.pts == self.pts)


class Contents:
    """Grows while it is asked."""

    def __init__(self, path: Path, track: int = 0) -> None:
        self._grown = threading.Condition()
        self._places: list[Place] = []
        self._moments_s: list[float] = []  # of the places
        self._seen_s = 0.0
        self._is_done = False
        self._is_closed = False
        self._thread = threading.Thread(target=self._look_through, args=(path, track), name="contents", daemon=True)
        self._thread.start()

    @property
    def length_s(self) -> float | None:
        """The length of the whole recording; `None` until it is known."""
        with self._grown:
            return self._seen_s if self._is_done else None

    def wait(self, moment_s: float, seconds: float) -> bool:
        """Whether the moment is known, after so long at most."""
        with self._grown:
            return self._grown.wait_for(lambda: self._is_done or self._seen_s > moment_s, seconds)

    def before(self, moment_s: float) -> Place | None:
        """The last place up to a moment; `None` where that is the beginning, or no packet can be known again."""
        with self._grown:
            number = bisect_right(self._moments_s, max(moment_s, 0.0)) - 1
            return self._places[number] if number >= 0 else None

    def close(self) -> None:
        self._is_closed = True
        self._thread.join()

    def _look_through(self, path: Path, track: int) -> None:
        try:
            with opened(path, track) as (container, stream):
                self._note_all(container, stream)
        except FileRefusedError:  # it has just gone: what was noted is what there is
            pass
        finally:
            with self._grown:
                self._is_done = True
                self._grown.notify_all()

    def _note_all(self, container: InputContainer, stream: AudioStream) -> None:
        begun: Packet[AudioStream] | None = None  # may be noted: nothing was heard of it yet
        last_pos: int | None = None

        def watched() -> Iterator[Packet[AudioStream]]:
            nonlocal begun, last_pos
            for packet in packets_of(container, stream, lambda: not self._is_closed):
                # Several packets may lie at one place; and the first ones may give no sound.
                if packet.pos is not None and packet.pos != last_pos and (begun is None or self._places):
                    begun = packet
                elif self._places:
                    begun = None
                last_pos = packet.pos
                yield packet

        clock = clock_of(container, stream)
        found: Place | None = None  # is noted once the sound after it is seen to follow without a break
        is_counted = bool(GUESSED & kinds_of(container))
        for sound in (_counted if is_counted else sounds_of)(container, stream, clock, watched()):
            self._seen_s = sound.end_s
            if found is not None:
                if not sound.silence_s and clock.shift_s == found.clock.shift_s:
                    with self._grown:
                        self._places.append(found)
                        self._moments_s.append(found.clock.heard_s)
                        self._grown.notify_all()
                found = None
            is_due = not self._moments_s or sound.at_s >= self._moments_s[-1] + STEP_S
            if is_due and begun is not None and begun.pos is not None:
                here = replace(clock, heard_s=sound.at_s)
                found = Place(begun.pos, begun.size, begun.pts, sound.time_s, here)
            begun = None


def _counted(
    container: InputContainer, stream: AudioStream, clock: Clock, packets: Iterator[Packet[AudioStream]]
) -> Iterator[Sound]:
    """As `sounds_of` gives them, five times as fast: by the times of the packets, which are exact in such a stream."""
    sounds = sounds_of(container, stream, clock, packets)
    first = next(sounds, None)
    if first is None or first.time_s is None:
        yield from sounds
        return
    yield first
    tick_s = float(stream.time_base or 0)
    for packet in packets:
        if packet.pts is not None:
            time_s, length_s = packet.pts * tick_s, (packet.duration or 0) * tick_s
            at_s = first.at_s + time_s - first.time_s
            clock.heard_s = at_s + length_s
            yield Sound(first.frame, time_s, at_s, clock.heard_s, 0.0)
