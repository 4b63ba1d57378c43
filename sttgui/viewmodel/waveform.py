"""How high a recording's loudness is drawn: by its own, so that a quiet one can be read as well as a loud one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

LOOKS = 1000  # so many stretches of a recording tell how loud it is
USUAL = 0.9  # of all that is heard is at most as loud as what is drawn `HIGH`: clicks and coughs do not count
HIGH = 0.8
MOST = 16.0  # times as high: silence stays flat, and noise alone does not look like speech


class Waveform(Protocol):
    """How loud a recording is; `sttgui.audio.peaks.Peaks`."""

    @property
    def duration_ms(self) -> int: ...

    def window(self, start_ms: int, end_ms: int, columns: int) -> Iterable[float]: ...


@dataclass(frozen=True, slots=True)
class Enlarged:
    """A waveform that is drawn so many times as high as it is."""

    waveform: Waveform
    factor: float

    @property
    def duration_ms(self) -> int:
        return self.waveform.duration_ms

    def window(self, start_ms: int, end_ms: int, columns: int) -> list[float]:
        """As `Peaks` has it, at most 1."""
        return [min(float(loud) * self.factor, 1.0) for loud in self.waveform.window(start_ms, end_ms, columns)]


def enlarged(waveform: Waveform) -> Waveform:
    """As high as can be read; one that is loud stays as it is.

    What is loud weighs as much as it is loud, so that little speech in much silence is not drawn beyond the edge.
    """
    heard = sorted(map(float, waveform.window(0, waveform.duration_ms, LOOKS)))
    left = USUAL * sum(heard)
    usual = 0.0
    for usual in heard:
        left -= usual
        if left <= 0:
            break
    return Enlarged(waveform, min(HIGH / usual, MOST)) if 0 < usual < HIGH else waveform
