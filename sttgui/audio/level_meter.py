"""How loud a microphone is, as a meter shows it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Sound = npt.NDArray[np.int16]  # frames × channels

FULL = 32768
# A sample at either end of the scale; a second one soon is no chance.
LOUDEST = 32767
TOO_LOUD_SAMPLES = 2
CLIPPING_SHOWN_S = 1.0
PEAK_HELD_S = 1.5
FALL_PER_S = 0.5  # of a held peak, afterwards
# -66 dB: below the noise of a quiet room in any microphone that is switched on, above that of one that is muted.
SILENCE = 0.0005


@dataclass(frozen=True, slots=True)
class Level:
    """Loudness from 0 to 1; `silent_s` is for how long nothing at all was heard."""

    peak: float = 0.0
    held_peak: float = 0.0
    is_clipping: bool = False
    silent_s: float = 0.0


class LevelMeter:
    """Fed by one thread; `level` may be read by any."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._held_for_s = 0.0
        self._since_clipping_s = CLIPPING_SHOWN_S
        self.level = Level()

    def add(self, sound: Sound) -> None:
        """Sound that follows what was added before."""
        if not sound.size:
            return
        seconds = len(sound) / self._rate
        highest, lowest = int(sound.max()), int(sound.min())
        peak = max(highest, -lowest) / FULL
        self._note_clipping(sound, highest, lowest, seconds)
        before = self.level
        self.level = Level(
            peak=peak,
            held_peak=self._hold(peak, before.held_peak, seconds),
            is_clipping=self._since_clipping_s < CLIPPING_SHOWN_S,
            silent_s=0.0 if peak > SILENCE else before.silent_s + seconds,
        )

    def _hold(self, peak: float, held: float, seconds: float) -> float:
        if peak >= held:
            self._held_for_s = 0.0
            return peak
        self._held_for_s += seconds
        if self._held_for_s < PEAK_HELD_S:
            return held
        return max(peak, held - FALL_PER_S * seconds)

    def _note_clipping(self, sound: Sound, highest: int, lowest: int, seconds: float) -> None:
        self._since_clipping_s += seconds
        if highest < LOUDEST and lowest > -LOUDEST:
            return
        if np.count_nonzero((sound >= LOUDEST) | (sound <= -LOUDEST)) >= TOO_LOUD_SAMPLES:
            self._since_clipping_s = 0.0
