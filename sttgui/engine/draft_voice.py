"""Where somebody speaks: a recording cut at its pauses into stretches that can be recognised one by one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pocketsphinx import Vad

RATE = 16_000
FRAME_MS = 30
FRAME_BYTES = RATE * FRAME_MS // 1000 * 2
VAD_MODE = 2  # 0..3; a higher one takes less for speech

# Speech has begun when so many of the last frames are voiced; a click or a cough is shorter.
ONSET_FRAMES, ONSET_VOICED = 8, 5
PAD_FRAMES = 10  # kept before and after, since words begin and end softer than the detector hears
PAUSE_FRAMES = 10  # a pause at which a stretch that is long enough may end
LONG_PAUSE_FRAMES = 34  # a pause that ends every stretch
TARGET_FRAMES = 10_000 // FRAME_MS
MOST_FRAMES = 20_000 // FRAME_MS  # nobody pauses: cut at the best place of the last part
LAST_PART_FRAMES = 6_000 // FRAME_MS


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the recording with speech in it: mono int16 samples at 16 kHz, and where they begin."""

    start_ms: int
    pcm: bytes

    @property
    def end_ms(self) -> int:
        return self.start_ms + len(self.pcm) * 1000 // (RATE * 2)


def stretches(blocks: Iterable[bytes]) -> Iterator[Stretch]:
    """Cut a stream of samples (16 kHz, mono, int16) into stretches; silence belongs to none. Holds one in memory."""
    cutter = _Cutter()
    for number, frame in enumerate(_frames_of(blocks)):
        stretch = cutter.take(number, frame)
        if stretch is not None:
            yield stretch
    rest = cutter.finish()
    if rest is not None:
        yield rest


def _frames_of(blocks: Iterable[bytes]) -> Iterator[bytes]:
    rest = bytearray()
    for block in blocks:
        rest += block
        whole = len(rest) // FRAME_BYTES * FRAME_BYTES
        for begin in range(0, whole, FRAME_BYTES):
            yield bytes(rest[begin : begin + FRAME_BYTES])
        del rest[:whole]


class _Cutter:
    """Takes frame after frame and gives a stretch where one ends."""

    def __init__(self) -> None:
        self._vad = Vad(mode=VAD_MODE, sample_rate=RATE, frame_length=FRAME_MS / 1000)
        self._before: deque[tuple[bytes, bool]] = deque(maxlen=PAD_FRAMES + ONSET_FRAMES)
        self._frames: list[tuple[bytes, bool]] = []
        self._first = 0
        self._quiet = 0

    def take(self, number: int, frame: bytes) -> Stretch | None:
        voiced = bool(self._vad.is_speech(frame))
        if not self._frames:
            self._before.append((frame, voiced))
            if sum(was_voiced for _, was_voiced in list(self._before)[-ONSET_FRAMES:]) >= ONSET_VOICED:
                self._begin(number + 1 - len(self._before), list(self._before))
            return None
        self._frames.append((frame, voiced))
        self._quiet = 0 if voiced else self._quiet + 1
        length = len(self._frames)
        if self._quiet >= LONG_PAUSE_FRAMES:
            return self._end_at(length - self._quiet + PAD_FRAMES)
        if length >= TARGET_FRAMES and self._quiet >= PAUSE_FRAMES:
            return self._end_at(length)
        if length >= MOST_FRAMES:
            return self._cut_at(self._best_cut())
        return None

    def finish(self) -> Stretch | None:
        """The stretch that lasts to the end of the recording."""
        return self._end_at(len(self._frames)) if self._frames else None

    def _begin(self, first: int, frames: list[tuple[bytes, bool]]) -> None:
        self._first = first
        self._frames = frames
        self._quiet = 0
        self._before.clear()

    def _end_at(self, length: int) -> Stretch:
        """Give the first frames; the last of them also lead into what may come next."""
        stretch = self._stretch(length)
        self._before.clear()
        self._before.extend((frame, False) for frame, _ in self._frames[-PAD_FRAMES:])
        self._frames = []
        return stretch

    def _cut_at(self, length: int) -> Stretch:
        """Give the first frames and go on with the others, in the middle of speech."""
        stretch = self._stretch(length)
        self._begin(self._first + length, self._frames[length:])
        return stretch

    def _stretch(self, length: int) -> Stretch:
        pcm = b"".join(frame for frame, _ in self._frames[:length])
        return Stretch(self._first * FRAME_MS, pcm)

    def _best_cut(self) -> int:
        """The middle of the longest quiet run of the last part, or its quietest frame."""
        begin = len(self._frames) - LAST_PART_FRAMES
        best, best_length, run = 0, 0, 0
        for place in range(begin, len(self._frames)):
            run = 0 if self._frames[place][1] else run + 1
            if run > best_length:
                best, best_length = place - run // 2, run
        if best_length:
            return best
        return min(range(begin, len(self._frames)), key=lambda place: _energy(self._frames[place][0]))


def _energy(frame: bytes) -> int:
    return sum(abs(sample) for sample in memoryview(frame).cast("h"))
