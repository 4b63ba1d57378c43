"""What subtitles must keep to so that they can be read, and what of them does not.

Netflix's and the BBC's guides for subtitles are the source of the usual ones and of those for broadcast.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Limits:
    """`line_width` and `per_second` (how fast one reads) are in Latin characters: of Chinese, Japanese and Korean ones
    16 fill a line of 42. `gap_ms` is between two subtitles, `words` how many one has at most, 0 for as many as fit.
    """

    line_width: int = 42
    lines: int = 2
    per_second: int = 17
    least_ms: int = 1000
    longest_ms: int = 7000
    gap_ms: int = 80
    words: int = 0


STREAMING = Limits()
PRESETS = {
    "Streaming": STREAMING,
    "Broadcast": Limits(line_width=37, per_second=15, longest_ms=6000, gap_ms=160),
    "Social": Limits(line_width=28, lines=1, per_second=20, least_ms=600, longest_ms=3000, gap_ms=0),
    "One word": Limits(lines=1, per_second=30, least_ms=100, longest_ms=2000, gap_ms=0, words=1),
}
WIDTHS, LINES, SPEEDS = (16, 60), (1, 2), (8, 40)  # what can be chosen beside


class Fault(Enum):
    """In what a subtitle goes beyond a limit."""

    TOO_FAST = "too fast"
    TOO_WIDE = "too wide"
    TOO_MANY_LINES = "too many lines"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    TOO_CLOSE = "too close to the one before"


@dataclass(frozen=True, slots=True)
class Broken:
    """A subtitle that goes beyond a limit: which, from 1, when, its text, in what and how far."""

    number: int
    start_ms: int
    text: str
    fault: Fault
    value: int


class Shown(Protocol):
    """What is asked of a subtitle."""

    @property
    def start_ms(self) -> int: ...
    @property
    def end_ms(self) -> int: ...
    @property
    def lines(self) -> tuple[str, ...]: ...
    @property
    def widths(self) -> tuple[float, ...]: ...


def broken(found: Sequence[Shown], limits: Limits) -> list[Broken]:
    """What is beyond the limits, in order of time."""
    gaps = [limits.gap_ms] * bool(found)
    gaps += (after.start_ms - before.end_ms for before, after in pairwise(found))
    return [
        Broken(number, cue.start_ms, " ".join(cue.lines), fault, value)
        for number, (cue, gap_ms) in enumerate(zip(found, gaps, strict=True), start=1)
        for fault, value in _faults(cue, gap_ms, limits).items()
    ]


def _faults(cue: Shown, gap_ms: int, limits: Limits) -> dict[Fault, int]:
    length_ms = cue.end_ms - cue.start_ms
    speed, widest = round(sum(cue.widths) * 1000 / length_ms), round(max(cue.widths, default=0))
    faults = {}
    if speed > limits.per_second:
        faults[Fault.TOO_FAST] = speed
    if widest > limits.line_width:
        faults[Fault.TOO_WIDE] = widest
    if len(cue.lines) > limits.lines:
        faults[Fault.TOO_MANY_LINES] = len(cue.lines)
    if length_ms < limits.least_ms:
        faults[Fault.TOO_SHORT] = length_ms
    if length_ms > limits.longest_ms:
        faults[Fault.TOO_LONG] = length_ms
    if gap_ms < limits.gap_ms:
        faults[Fault.TOO_CLOSE] = gap_ms
    return faults
