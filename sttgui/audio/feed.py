"""The sound that waits to be played, and the place in it that is heard at this moment."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from sttgui.audio.track import Samples

SPANS = 512  # more than any device holds back


@dataclass(frozen=True, slots=True)
class _Block:
    samples: Samples
    position_s: float  # of its first sample, in the recording
    lap: int


@dataclass(frozen=True, slots=True)
class _Span:
    """Sound handed to the device: when it is heard by the device's clock, and where in the recording it is from."""

    at_s: float
    seconds: float
    position_s: float
    lap: int


class Feed:
    """Filled by one thread, emptied by the device's own, which never waits here: both ends of a deque are atomic."""

    def __init__(self, rate: int, speed: float, begin_s: float) -> None:
        self._rate = rate
        self._speed = speed
        self._blocks: deque[_Block] = deque()
        self._offset = 0  # samples of the first block that are gone
        self._spans: deque[_Span] = deque(maxlen=SPANS)
        self._added = 0
        self._taken = 0
        self._is_complete = False
        self._last = (0, begin_s)  # what was said of the position: (lap, seconds)

    def add(self, samples: Samples, position_s: float, lap: int = 0) -> None:
        """Sound that follows what is here; `lap` counts how often a loop has begun anew."""
        self._blocks.append(_Block(samples, position_s, lap))
        self._added += len(samples)

    def complete(self) -> None:
        """Nothing will follow."""
        self._is_complete = True

    @property
    def waiting_s(self) -> float:
        return (self._added - self._taken) / self._rate

    def take(self, out: Samples, at_s: float, volume: float) -> None:
        """Fill `out`, which is heard from `at_s` on; silence where nothing is ready. Called by the device's thread."""
        done = 0
        while done < len(out) and self._blocks:
            block = self._blocks[0]
            count = min(len(out) - done, len(block.samples) - self._offset)
            np.multiply(block.samples[self._offset : self._offset + count], volume, out=out[done : done + count])
            position_s = block.position_s + self._offset / self._rate * self._speed
            self._spans.append(_Span(at_s + done / self._rate, count / self._rate, position_s, block.lap))
            done += count
            self._offset += count
            if self._offset == len(block.samples):
                self._blocks.popleft()
                self._offset = 0
        out[done:] = 0.0
        self._taken += done

    def position_s(self, now_s: float) -> float:
        """Where in the recording the sound is that is heard now; goes back only when a loop begins anew."""
        # A copy, because the device's thread goes on; the newest span that has begun is the one that is heard.
        for span in reversed(tuple(self._spans)):
            if span.at_s <= now_s:
                heard = (span.lap, span.position_s + min(now_s - span.at_s, span.seconds) * self._speed)
                self._last = max(self._last, heard)
                break
        return self._last[1]

    def is_over(self, now_s: float) -> bool:
        """Whether all of it has been heard."""
        if not self._is_complete or self._blocks:
            return False
        return not self._spans or now_s >= self._spans[-1].at_s + self._spans[-1].seconds
