"""The sound of an opened file from any moment on, to the sample, for playing."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path

import av.error
import numpy as np
import numpy.typing as npt
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.packet import Packet

from sttgui.audio.media import AV_TIME_BASE, Mixer, duration_of, even_mix, frames_of, gap_s, last_moment_s, opened
from sttgui.audio.media import packets_of as packets_from_here

Samples = npt.NDArray[np.float32]  # (n, 2), left and right, -1 to 1

# Streams without a table of contents: FFmpeg guesses where a moment is from the size of the file, and is wrong.
GUESSED = frozenset({"mp3", "aac", "ac3", "eac3", "amr", "amrnb", "amrwb", "dts", "dtshd", "loas", "mp2", "truehd"})
# What is decoded before the wanted moment and thrown away: a sound may depend on the packets before it.
BEFORE_S = 1.0
# What of it goes through the filters, so that they are filled when it matters.
FILTER_S = 0.1
CONTENTS_STEP_S = 0.5


class Track:
    """An opened file; one thread at a time may read it. Raises `FileRefusedError` where it cannot be used."""

    def __init__(self, path: Path) -> None:
        self._stack = ExitStack()
        self._container, self._stream = self._stack.enter_context(opened(path))
        self._start_s = (self._container.start_time or 0) / AV_TIME_BASE
        self._last_s = last_moment_s(self._container, self._stream)
        self._contents: _Contents | None = None
        if GUESSED & set(self._container.format.name.split(",")):
            self._contents = _Contents(path)
            self._last_s = None  # the header guesses the length, too

    @property
    def duration_ms(self) -> int:
        """As the file's header says; exact for files that have to be looked through, once that is done. 0: unknown."""
        counted = self._contents.end_s if self._contents is not None else None
        if counted is not None:
            return round((counted - self._start_s) * 1000)
        return duration_of(self._container, self._stream) or 0

    def sound(self, begin: int, rate: int, end: int | None = None) -> Iterator[Samples]:
        """Blocks from sample `begin` up to before `end`, both counted at `rate` on the file's timeline.

        The timeline is that of `media.stream_pcm`. A moment before or after the file's sound gives what there is.
        """
        at: int | None = None  # the sample that the mixer gives next
        mixer = Mixer(rate, _stereo_pan, "flt")
        for frame in self._frames_near(begin / rate):
            if at is None:
                frame_s = self._moment_s(frame)
                if frame_s is not None and frame_s + frame.samples / frame.sample_rate < begin / rate - FILTER_S:
                    continue
                at = round((frame_s or 0.0) * rate)
            elif self._last_s is not None and (gap := gap_s(frame, self._container, at / rate, self._last_s)) > 0:
                silence = np.zeros((round(gap * rate), 2), np.float32)
                yield from _cut(silence, at, begin, end)
                at += len(silence)
            for samples in map(_as_samples, mixer.convert(frame)):
                yield from _cut(samples, at, begin, end)
                at += len(samples)
            if end is not None and at >= end:
                return
        for samples in map(_as_samples, mixer.rest()):
            assert at is not None
            yield from _cut(samples, at, begin, end)
            at += len(samples)

    def close(self) -> None:
        if self._contents is not None:
            self._contents.close()
        self._stack.close()

    def _moment_s(self, frame: AudioFrame) -> float | None:
        if frame.pts is None or frame.time_base is None:
            return None
        return float(frame.pts * frame.time_base) - self._start_s

    def _frames_near(self, moment_s: float) -> Iterator[AudioFrame]:
        """Frames from before the moment on, each with its true time."""
        if self._contents is not None:
            packets = self._contents.packets_near(moment_s + self._start_s, self._container, self._stream)
            return frames_of(self._container, self._stream, packets)
        return self._frames_by_container(moment_s)

    def _frames_by_container(self, moment_s: float) -> Iterator[AudioFrame]:
        self._go_to(moment_s - BEFORE_S)
        frames = frames_of(self._container, self._stream)
        first = next(frames, None)
        first_s = self._moment_s(first) if first is not None else None
        if moment_s > 0 and (first_s is None or first_s > moment_s - FILTER_S):
            # It went too far or lost the time: from the beginning, which is slower and always right.
            self._go_to(-BEFORE_S)
            frames = frames_of(self._container, self._stream)
            first = next(frames, None)
        if first is not None:
            yield first
            yield from frames

    def _go_to(self, moment_s: float) -> None:
        """A moment before the beginning finds the packets that only prepare the decoder, too."""
        try:
            self._container.seek(int((moment_s + self._start_s) * AV_TIME_BASE))
        except av.error.FFmpegError:
            self._container.seek(0, any_frame=True)


class _Contents:
    """Where in the file which moment is, found by looking through all packets in a thread of its own."""

    def __init__(self, path: Path) -> None:
        self._grown = threading.Condition()
        self._times_s: list[float] = []
        self._places: list[int] = []
        self._pts: dict[int, int] = {}  # by place
        self._is_done = False
        self._is_closed = False
        self.end_s: float | None = None
        self._thread = threading.Thread(target=self._look_through, args=(path,), name="contents", daemon=True)
        self._thread.start()

    def packets_near(
        self, moment_s: float, container: av.container.InputContainer, stream: AudioStream
    ) -> Iterator[Packet[AudioStream]]:
        """Packets from before the moment on, with their true times; waits until the look has come so far."""
        with self._grown:
            self._grown.wait_for(lambda: self._is_done or (self._times_s and self._times_s[-1] > moment_s))
            number = max(bisect_right(self._times_s, moment_s - BEFORE_S) - 2, 0)
            place = self._places[number] if self._places else 0
        container.seek(place, unsupported_byte_offset=True)
        pts: int | None = None
        for packet in packets_from_here(container, stream):
            if pts is None and packet.pos is not None:
                pts = self._pts.get(packet.pos)
            if pts is None and packet.size:
                continue  # not yet where the time is known
            packet.pts = packet.dts = pts
            if pts is not None:
                pts += packet.duration or 0
            yield packet

    def close(self) -> None:
        self._is_closed = True
        self._thread.join()

    def _look_through(self, path: Path) -> None:
        with opened(path) as (container, stream):
            tick = Fraction(stream.time_base or 1)
            end = 0
            for packet in packets_from_here(container, stream):
                if self._is_closed:
                    break
                if packet.pts is None or packet.pos is None:
                    continue
                end = packet.pts + (packet.duration or 0)
                moment_s = float(packet.pts * tick)
                if not self._times_s or moment_s >= self._times_s[-1] + CONTENTS_STEP_S:
                    self._note(moment_s, packet.pos, packet.pts)
        with self._grown:
            self.end_s = float(end * tick)
            self._is_done = True
            self._grown.notify_all()

    def _note(self, moment_s: float, place: int, pts: int) -> None:
        with self._grown:
            self._times_s.append(moment_s)
            self._places.append(place)
            self._pts[place] = pts
            self._grown.notify_all()


def _stereo_pan(count: int) -> str:
    if count == 2:
        return "stereo|c0=c0|c1=c1"
    return f"stereo|c0={even_mix(count)}|c1={even_mix(count)}"


def _as_samples(block: bytes) -> Samples:
    return np.frombuffer(block, np.float32).reshape(-1, 2)


def _cut(samples: Samples, at: int, begin: int, end: int | None) -> Iterator[Samples]:
    """The part of a block at sample `at` that lies in the wanted stretch."""
    stop = len(samples) if end is None else min(len(samples), end - at)
    part = samples[max(begin - at, 0) : max(stop, 0)]
    if len(part):
        yield part
