"""Where somebody speaks: a recording cut at its pauses into pieces that Whisper can take one by one.

Whisper looks at 30 seconds at a time. A file handed to it whole is cut there, in the middle of a word too, and then
lines have been seen to vanish; so no piece is longer, and all begin and end in a pause where there is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

RATE = 16_000
FRAME = 512  # samples the detector looks at together, 32 ms
CONTEXT = 64  # samples of the frame before, which it looks at too
STATE = 128
FULL_SCALE = 32_768.0

SPEECH, SILENCE = 0.5, 0.35  # the detector's chance of speech from which it begins, and under which it ends
FRAME_MS = FRAME * 1000 // RATE
PAD = 20  # frames kept around speech, 0.64 s: words begin and end softer than the detector hears
SOON = 3  # frames after speech in which its last sound may fade
BREATH = 5  # frames of silence that end a run of speech
LONG_PAUSE = 62  # frames, 2 s; a longer one is left out of a piece but for the pads
MOST = 29_700 // FRAME_MS  # frames of a piece
FIRST = 12_000 // FRAME_MS  # of the first one, so that there is something to read soon
LATE = 0.5  # of its length must be there before a pause is good enough to cut at, so that few pieces are short


@dataclass(frozen=True, slots=True)
class Run:
    """Speech without a pause, in samples from the start of the recording; the second is the first that is not its."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """At most 30 s of sound. `parts` say where it comes from: from which sample of the recording to which, in order.
    `runs` are the speech in it, by the recording's samples.
    """

    samples: Samples
    parts: tuple[tuple[int, int], ...]
    runs: tuple[Run, ...]

    @property
    def end(self) -> int:
        return self.parts[-1][1]

    @property
    def spoken(self) -> int:
        """How many of its samples there are up to the end of the last speech in it, and a little more."""
        after = self.end - self.runs[-1].end
        return len(self.samples) - max(after - SOON * FRAME, 0)

    def place(self, sample: float) -> int:
        """The sample of the recording at a sample of the piece; beyond its end, the end."""
        for begin, end in self.parts:
            if sample <= end - begin:
                return begin + round(max(sample, 0.0))
            sample -= end - begin
        return self.end

    def longest_pause(self, least_s: float) -> int | None:
        """The middle of the longest pause with so much speech on either side, by the recording's samples."""
        runs, lengths = self.runs, [run.end - run.start for run in self.runs]
        places = [
            place for place in range(1, len(runs)) if min(sum(lengths[:place]), sum(lengths[place:])) >= least_s * RATE
        ]
        if not places:
            return None
        place = max(places, key=lambda place: runs[place].start - runs[place - 1].end)
        return (runs[place - 1].end + runs[place].start) // 2

    def cut(self, sample: int) -> tuple[Piece, Piece]:
        """What is before and what is behind a sample of the recording that lies in a pause."""
        before = tuple((begin, min(end, sample)) for begin, end in self.parts if begin < sample)
        after = tuple((max(begin, sample), end) for begin, end in self.parts if end > sample)
        length = sum(end - begin for begin, end in before)
        runs = sum(run.start < sample for run in self.runs)
        return Piece(self.samples[:length], before, self.runs[:runs]), Piece(
            self.samples[length:], after, self.runs[runs:]
        )

    def part(self, start: float, end: float) -> Piece:
        """What of it lies between two samples of the recording and a little around them, without another break."""
        offset = 0
        for begin, stop in self.parts:
            if start < stop:
                break
            offset += stop - begin
        first, last = max(begin, int(start) - PAD * FRAME), min(stop, int(end) + PAD * FRAME)
        offset += first - begin
        runs = tuple(run for run in self.runs if run.start < last and run.end > first)
        return Piece(self.samples[offset : offset + last - first], ((first, last),), runs)


class VoiceDetector:
    """Silero's detector, as faster-whisper brings it, for a stream of frames. One for each stream."""

    def __init__(self, model: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 4
        self._session = onnxruntime.InferenceSession(
            str(model), providers=["CPUExecutionProvider"], sess_options=options
        )
        self._h = np.zeros((1, 1, STATE), np.float32)
        self._c = np.zeros((1, 1, STATE), np.float32)
        self._before = np.zeros(CONTEXT, np.float32)

    def chances(self, samples: Samples) -> list[float]:
        """The chance of speech in each frame; `samples` are whole frames."""
        frames = samples.reshape(-1, FRAME)
        ends = np.concatenate([self._before[None], frames[:-1, -CONTEXT:]])
        self._before = frames[-1, -CONTEXT:].copy()
        output, self._h, self._c = self._session.run(
            None, {"input": np.concatenate([ends, frames], 1), "h": self._h, "c": self._c}
        )
        return [float(chance) for chance in np.asarray(output).reshape(-1)]


def pieces(
    blocks: Iterable[bytes],
    detector: VoiceDetector,
    *,
    quick_start: bool = False,
    from_ms: int = 0,
    until_ms: int | None = None,
) -> Iterator[Piece | int]:
    """Cut a stream of samples (16 kHz, mono, int16) into pieces; a number tells up to where they hold all that is said.

    Silence belongs to no piece. Holds two pieces in memory. `quick_start` makes the first one short. What is before
    `from_ms` is passed over, and what is behind `until_ms`.
    """
    if until_ms is not None:
        blocks = _first_of(blocks, until_ms * RATE // 1000 * 2)
    first = from_ms // FRAME_MS
    cutter = _Cutter(FIRST if quick_start else MOST, first)
    for frames in in_frames(_without(blocks, first * FRAME * 2)):
        yield from cutter.take(frames, detector.chances(frames))
        yield cutter.heard
    yield from cutter.finish()
    yield cutter.heard


def _without(blocks: Iterable[bytes], passed: int) -> Iterator[bytes]:
    """A stream without so many bytes at its beginning."""
    for block in blocks:
        if passed < len(block):
            yield block[passed:]
        passed = max(passed - len(block), 0)


def _first_of(blocks: Iterable[bytes], count: int) -> Iterator[bytes]:
    """So many bytes of a stream."""
    for block in blocks:
        yield block[:count]
        count -= len(block)
        if count <= 0:
            return


def in_frames(blocks: Iterable[bytes]) -> Iterator[Samples]:
    """The stream in whole frames, about a second at a time; the last one is filled with silence."""
    rest = bytearray()
    step = 31 * FRAME * 2
    for block in blocks:
        rest += block
        while len(rest) >= step:
            yield _floats(bytes(rest[:step]))
            del rest[:step]
    if rest:
        yield _floats(bytes(rest) + bytes(-len(rest) % (FRAME * 2)))


def _floats(pcm: bytes) -> Samples:
    return np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(FULL_SCALE)


class _Cutter:
    """Takes frames with their chances of speech and gives a piece where there is more than one can hold.

    Frames are counted from the start of the recording; `first` is the first that comes. `_frames` are those from
    `_first` on.
    """

    def __init__(self, most: int, first: int) -> None:
        self._most = most
        self._frames: list[Samples] = []
        self._first = first
        self._runs: list[tuple[int, int]] = []  # of speech that is in no piece yet
        self._speaks = False
        self._now = first

    @property
    def heard(self) -> int:
        """Up to which sample the recording is silent, or in a piece."""
        return (self._runs[0][0] if self._runs else self._now) * FRAME

    def take(self, samples: Samples, chances: list[float]) -> Iterator[Piece]:
        for frame, chance in zip(samples.reshape(-1, FRAME), chances, strict=True):
            self._frames.append(frame)
            self._note(chance)
            self._now += 1
        while self._length(self._runs) > self._most:
            yield self._cut()
        self._drop_before((self._runs[0][0] if self._runs else self._now) - PAD)

    def finish(self) -> Iterator[Piece]:
        """The rest, to the end of the recording."""
        if self._runs:
            yield self._piece(self._runs, self._now)
            self._runs = []

    def _note(self, chance: float) -> None:
        """Go on with the run of speech, begin one, or end it."""
        if chance >= SPEECH or (self._speaks and chance >= SILENCE):
            if not self._speaks:
                self._runs.append((self._now, self._now))
                self._speaks = True
            self._runs[-1] = (self._runs[-1][0], self._now + 1)
        elif self._speaks and self._now - self._runs[-1][1] >= BREATH:
            self._speaks = False

    def _parts(self, runs: list[tuple[int, int]], stop: int) -> list[tuple[int, int]]:
        """What of the recording up to `stop` belongs to a piece of these runs: with pads, without long pauses."""
        parts: list[tuple[int, int]] = []
        for begin, end in runs:
            first, last = max(begin - PAD, self._first), min(end + PAD, stop)
            if parts and first - parts[-1][1] <= LONG_PAUSE - 2 * PAD:
                parts[-1] = (parts[-1][0], last)
            else:
                parts.append((first, last))
        return parts

    def _length(self, runs: list[tuple[int, int]]) -> int:
        return sum(end - begin for begin, end in self._parts(runs, self._now))

    def _cut(self) -> Piece:
        """The first part of what there is: up to the longest pause late in it, else to the last pause, else to where
        it is quietest.
        """
        runs, limit = self._runs, self._most
        self._most = MOST
        lengths = {place: self._length(runs[:place]) for place in range(1, len(runs))}
        fitting = [place for place, length in lengths.items() if length <= limit]
        late = [place for place in fitting if lengths[place] >= limit * LATE]
        if not fitting:
            return self._cut_inside(limit)
        place = max(late, key=lambda place: (runs[place][0] - runs[place - 1][1], place)) if late else fitting[-1]
        pause = runs[place - 1][1], runs[place][0]
        return self._cut_at(sum(pause) // 2, runs[:place], runs[place:])

    def _cut_inside(self, limit: int) -> Piece:
        """Nobody pauses for so long."""
        begin, end = self._runs[0]
        first = max(begin - PAD, self._first)
        places = range(first + limit // 2, min(first + limit, self._now))
        place = min(places, key=lambda frame: float(np.square(self._frames[frame - self._first]).sum()))
        return self._cut_at(
            place, [(begin, min(place, end))], [(place, end), *self._runs[1:]] if place < end else self._runs[1:]
        )

    def _cut_at(self, place: int, before: list[tuple[int, int]], after: list[tuple[int, int]]) -> Piece:
        piece = self._piece(before, place)
        self._runs = after
        self._speaks = self._speaks and bool(after)  # the run that goes on may have ended right there
        self._drop_before(place)
        return piece

    def _piece(self, runs: list[tuple[int, int]], stop: int) -> Piece:
        parts = self._parts(runs, stop)
        samples = np.concatenate(
            [frame for begin, end in parts for frame in self._frames[begin - self._first : end - self._first]]
        )
        return Piece(
            samples,
            tuple((begin * FRAME, end * FRAME) for begin, end in parts),
            tuple(Run(begin * FRAME, end * FRAME) for begin, end in runs),
        )

    def _drop_before(self, frame: int) -> None:
        """Let go of the sound that can belong to no piece any more."""
        gone = min(max(frame - self._first, 0), len(self._frames))
        del self._frames[:gone]
        self._first += gone


class Unsettled(_Cutter):
    """Sound as it comes, of which only what is at the beginning is let go of, and only when that is said."""

    def __init__(self, detector: VoiceDetector, first: int = 0) -> None:
        super().__init__(MOST, first)
        self._detector = detector
        self._rest = bytearray()

    @property
    def now(self) -> int:
        """How many frames have come."""
        return self._now

    @property
    def runs(self) -> list[tuple[int, int]]:
        """Speech without a pause, each from which frame to which."""
        return self._runs

    @property
    def length(self) -> int:
        """Frames of the piece that there is."""
        return super()._length(self._runs)

    @property
    def spoken(self) -> int:
        """Frames of speech in it."""
        return sum(end - begin for begin, end in self._runs)

    def add(self, pcm: bytes) -> None:
        """More sound (16 kHz, mono, int16); what is no whole frame waits for the rest."""
        self._rest += pcm
        size = len(self._rest) // (FRAME * 2) * FRAME * 2
        if not size:
            return
        samples = _floats(bytes(self._rest[:size]))
        del self._rest[:size]
        for frame, chance in zip(samples.reshape(-1, FRAME), self._detector.chances(samples), strict=True):
            self._frames.append(frame)
            self._note(chance)
            self._now += 1
        self._drop_before((self._runs[0][0] if self._runs else self._now) - PAD)

    def piece(self) -> Piece:
        """All there is from a little before the first speech to now."""
        return self._piece(self._runs, self._now)

    def let_go(self, frame: int) -> None:
        """Forget what is before a frame."""
        self._runs = [(max(begin, frame), end) for begin, end in self._runs if end > frame]
        self._speaks = self._speaks and bool(self._runs)
        self._drop_before(frame)
