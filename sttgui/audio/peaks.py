"""The waveform: how loud each hundredth of a second is, worked out as a stream and kept on the disk."""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av  # noqa: F401  before its parts, see tests/audio/test_loading.py
import numpy as np
import numpy.typing as npt
from av.audio.fifo import AudioFifo
from av.audio.frame import AudioFrame, format_dtypes

from sttgui.audio.media import opened, packets_of, sounds_of
from sttgui.audio.mixing import Mixer, even_mix
from sttgui.whole_file import write_whole

PER_SECOND = 100
COARSE = 64  # peaks in one of the coarse level
LOOK_STEPS = 200  # at once: enough to make Python cheap, little enough to stay in the processor's cache
LOOK_PACKETS = 64  # between two looks at the clock
TELL_S = 0.5
MOST_KEPT_BYTES = 500_000_000  # about 700 hours; then those not looked at for longest go
SIGN = b"WLPK2\n"  # 1: with gaps by the container's times
FULL = 32767

Values = npt.NDArray[np.uint16]


class CancelledError(Exception):
    """The caller asked to stop; nothing was kept."""


@dataclass(frozen=True, slots=True)
class Peaks:
    """The loudest sample of each step, 0 to 32767; a step is `step_samples` of `rate` a second, about 10 ms."""

    values: Values
    coarse: Values  # of each 64 values, for wide views
    rate: int
    step_samples: int

    @property
    def duration_ms(self) -> int:
        return round(len(self.values) * self.step_samples * 1000 / self.rate)

    def window(self, start_ms: int, end_ms: int, columns: int) -> npt.NDArray[np.float32]:
        """The peak, 0 to 1, in each of so many equal parts of a stretch of time; 0 where there is no sound."""
        edges = np.linspace(start_ms, end_ms, columns + 1) * (self.rate / (1000 * self.step_samples))
        values = self.values
        if columns and (edges[-1] - edges[0]) / columns > 2 * COARSE:
            edges, values = edges / COARSE, self.coarse
        found = np.zeros(columns, np.float32)
        # Each column has at least one step, the one it begins in.
        first = np.floor(edges[:-1]).astype(np.int64)
        last = np.maximum(np.floor(edges[1:]).astype(np.int64), first + 1)
        inside = (first >= 0) & (first < len(values))
        if inside.any():
            ends = np.minimum(last[inside], len(values))
            # `reduceat` wants all begins and ends in one row, and none of them past the last value.
            pairs = np.column_stack((first[inside], ends)).ravel()
            padded = np.append(values[first[inside][0] : ends[-1]], np.uint16(0))
            found[inside] = np.maximum.reduceat(padded, pairs - first[inside][0])[::2] / FULL
        return found


def peaks_of(
    path: Path,
    folder: Path,
    on_progress: Callable[[Peaks], None] = lambda _peaks: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    track: int = 0,
) -> Peaks:
    """The peaks of a recording, from `folder` where they were kept before; runs long, so call it in a thread.

    `on_progress` is told twice a second what is known so far. Memory is that of the peaks, 200 bytes a second. `track`
    is the sound track that is meant, as for `opened`.
    Raises `FileRefusedError`, or `CancelledError` soon after `is_cancelled` says so. What cannot be kept is not.
    """
    kept = folder / f"{_key(path, track)}.peaks"
    if (peaks := _load(kept)) is not None:
        with contextlib.suppress(OSError):
            os.utime(kept, ns=(time.time_ns(), kept.stat().st_mtime_ns))  # many systems note a look at most once a day
        return peaks
    peaks = _work_out(path, track, on_progress, is_cancelled)
    _keep(peaks, kept)
    return peaks


def _work_out(path: Path, track: int, on_progress: Callable[[Peaks], None], is_cancelled: Callable[[], bool]) -> Peaks:
    with opened(path, track) as (container, stream):
        gatherer = _Gatherer(stream.rate)
        told_at_s = time.monotonic()
        asked = 0

        def goes_on() -> bool:
            nonlocal asked
            asked += 1
            return bool(asked % LOOK_PACKETS) or not is_cancelled()

        for number, sound in enumerate(sounds_of(container, stream, packets=packets_of(container, stream, goes_on))):
            if sound.silence_s:
                gatherer.add_silence(round(sound.at_s * gatherer.rate))
            gatherer.add(sound.frame)
            if not number % LOOK_PACKETS and time.monotonic() - told_at_s > TELL_S:
                told_at_s = time.monotonic()
                on_progress(gatherer.peaks())
        if is_cancelled():
            raise CancelledError
        gatherer.finish()
        return gatherer.peaks()


class _Gatherer:
    """Takes frames, keeps the peak of each step; sounds of several channels count as their loudest."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self._taken = 0  # samples of one channel that wait no more
        self._step = max(round(rate / PER_SECOND), 1)
        self._waiting = AudioFifo()  # joins frames in C: Python's share is one step a second
        self._mixer: Mixer | None = None
        self._rest = np.zeros(0, np.float32)  # loudness of samples that fill no step yet
        self._enough = LOOK_STEPS * self._step  # samples to look at next
        self._values = np.zeros(1 << 16, np.uint16)
        self._count = 0

    def add(self, frame: AudioFrame) -> None:
        frame.pts = None  # the timeline is ours to keep
        if frame.sample_rate != self.rate:
            self._add_other(frame)
            return
        try:
            self._waiting.write(frame)
        except ValueError:
            self._add_other(frame)
            return
        if self._waiting.samples >= self._enough:
            self._look(self._enough)

    def add_silence(self, until: int) -> None:
        """Up to before sample `until`, in one go however long it is."""
        self._look(self._waiting.samples)
        samples = max(until - self._taken, 0)
        self._taken += samples
        begun = min((self._step - len(self._rest)) % self._step, samples)
        self._put(np.zeros(begun, np.float32))
        self._append(np.zeros((samples - begun) // self._step, np.float32))
        self._put(np.zeros((samples - begun) % self._step, np.float32))

    def finish(self) -> None:
        self._look(self._waiting.samples)
        if len(self._rest):
            self._put(np.zeros(self._step - len(self._rest), np.float32))

    def peaks(self) -> Peaks:
        return _peaks(self._values[: self._count].copy(), self.rate, self._step)

    def _add_other(self, frame: AudioFrame) -> None:
        """The recording changes its form in the middle, which is rare."""
        self._look(self._waiting.samples)
        self._mixer = self._mixer or Mixer(self.rate, lambda count: f"mono|c0={even_mix(count)}")
        for block in self._mixer.convert(frame):
            samples = np.abs(np.frombuffer(block, np.float32))
            self._taken += len(samples)
            self._put(samples)

    def _look(self, samples: int) -> None:
        """Take the peaks of so many samples that wait."""
        frame = self._waiting.read(samples) if samples else None
        if frame is None:
            return
        channels = 1 if frame.format.is_planar else frame.layout.nb_channels  # packed: channel after channel
        dtype = np.dtype(format_dtypes[frame.format.name])
        planes = [np.frombuffer(memoryview(plane), dtype, samples * channels) for plane in frame.planes]
        begun = min((self._step - len(self._rest)) % self._step, samples)
        whole = begun + (samples - begun) // self._step * self._step
        # Whole steps at once, what begins or fills one later sample by sample.
        if begun:
            self._put(_loudest([plane[: begun * channels] for plane in planes], channels))
        if whole > begun:
            steps = [plane[begun * channels : whole * channels] for plane in planes]
            self._append(_loudest(steps, self._step * channels))
        if whole < samples:
            self._put(_loudest([plane[whole * channels :] for plane in planes], channels))
        self._taken += samples
        self._enough = (self._step - len(self._rest)) % self._step + LOOK_STEPS * self._step

    def _put(self, loudness: npt.NDArray[np.float32]) -> None:
        """Loudness of samples, of any number."""
        joined = np.concatenate((self._rest, loudness)) if len(self._rest) else loudness
        whole = len(joined) // self._step * self._step
        self._rest = joined[whole:].copy()
        if whole:
            self._append(joined[:whole].reshape(-1, self._step).max(axis=1))

    def _append(self, peaks: npt.NDArray[np.float32]) -> None:
        end = self._count + len(peaks)
        while end > len(self._values):
            self._values = np.append(self._values, np.zeros_like(self._values))
        # A file of floats may go beyond full scale, or hold what is no number.
        self._values[self._count : end] = np.fmin(np.fmax(peaks, 0.0), 1.0) * FULL
        self._count = end


def _loudest(planes: list[npt.NDArray[Any]], step: int) -> npt.NDArray[np.float32]:
    """The loudest of each so many values, over all planes; 1 is full scale."""
    dtype = planes[0].dtype
    middle = 128.0 if dtype == np.uint8 else 0.0
    full = 1.0 if dtype.kind == "f" else 2.0 ** (8 * dtype.itemsize - 1)
    found = np.zeros(len(planes[0]) // step, np.float32)
    begins = np.arange(0, len(planes[0]), step)
    for plane in planes:
        # In half the time that the maxima of an array with a row for each step take.
        for edge in (np.maximum.reduceat(plane, begins), np.minimum.reduceat(plane, begins)):
            np.maximum(found, np.abs(edge.astype(np.float32) - middle) / full, out=found)
    return found


def _peaks(values: Values, rate: int, step_samples: int) -> Peaks:
    padded = np.append(values, np.zeros(-len(values) % COARSE, np.uint16))
    return Peaks(values, padded.reshape(-1, COARSE).max(axis=1), rate, step_samples)


def _key(path: Path, track: int) -> str:
    """The name under which the peaks of a track are kept: by place, size and age of the file, and the track."""
    try:
        status = path.stat()
    except OSError:
        return "missing"  # opening it says what is wrong
    said = f"{path.resolve()}\0{status.st_size}\0{status.st_mtime_ns}" + (f"\0{track}" if track else "")
    return hashlib.sha256(said.encode(errors="surrogateescape")).hexdigest()[:32]


def _keep(peaks: Peaks, kept: Path) -> None:
    """A full disk only costs time later."""
    head = np.array([peaks.rate, peaks.step_samples, len(peaks.values)], "<u8").tobytes()
    body = head + peaks.values.astype("<u2").tobytes()
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_whole(kept, SIGN + hashlib.sha256(body).digest() + body, durable=False)
        _make_room(kept.parent)
    except OSError:
        return


def _make_room(folder: Path) -> None:
    """Forget those of recordings that are long gone, or not looked at. Raises `OSError`."""
    found = [(path.stat(), path) for path in folder.glob("*.peaks")]
    left = sum(status.st_size for status, _ in found)
    for status, path in sorted(found, key=lambda one: one[0].st_atime):
        if left <= MOST_KEPT_BYTES:
            return
        path.unlink()
        left -= status.st_size


def _load(kept: Path) -> Peaks | None:
    """`None` where there is nothing or it is damaged."""
    try:
        data = kept.read_bytes()
    except OSError:
        return None
    digest, body = data[len(SIGN) : len(SIGN) + 32], data[len(SIGN) + 32 :]
    if not data.startswith(SIGN) or hashlib.sha256(body).digest() != digest:
        return None
    rate, step, count = (int(number) for number in np.frombuffer(body[:24], "<u8"))
    values = np.frombuffer(body[24:], "<u2", count).astype(np.uint16)
    return _peaks(values, rate, step)
