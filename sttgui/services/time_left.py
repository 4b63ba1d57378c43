"""How long a recogniser will still need, told so that one can rely on it."""

from __future__ import annotations

import math

# An estimate is told only once it rests on something: so much of the work was seen, and for so long.
AFTER_FRACTION = 0.1
AFTER_S = 5.0
SETTLING_S = 5.0  # in which a new pace is believed
STEP_MS = 60_000  # what is told rises by so much at a time, and never by less


class TimeLeft:
    """Watches how far one job is. What it tells mostly falls: a number that goes up and down is believed by nobody."""

    def __init__(self, expected_ms: int | None = None) -> None:
        """`expected_ms` is how long all of it will take, where that is known beforehand."""
        self._expected_s = None if expected_ms is None else expected_ms / 1000
        self._began: tuple[float, float] | None = None  # when it was first seen, and how far it was
        self._looked_s = 0.0
        self._end_s: float | None = None  # when it will be done
        self._told_ms: int | None = None

    def at(self, now_s: float, fraction: float | None) -> int | None:
        """The time left in ms, when it is so far (0..1) now; `None` while that would be a guess."""
        if self._began is None:
            self._began, self._looked_s = (now_s, fraction or 0.0), now_s
        end_s = self._seen_end_s(now_s, fraction)
        if end_s is not None:
            if self._end_s is None:
                self._end_s = end_s
            self._end_s += (end_s - self._end_s) * (1 - math.exp((self._looked_s - now_s) / SETTLING_S))
        elif self._expected_s is not None and (fraction or 0.0) < AFTER_FRACTION:
            self._end_s = self._began[0] + self._expected_s
        self._looked_s = now_s
        return self._tell(now_s)

    def _seen_end_s(self, now_s: float, fraction: float | None) -> float | None:
        """When it will be done at the pace that was seen."""
        assert self._began is not None
        began_s, before = self._began
        done = (fraction or 0.0) - before
        if fraction is None or done < AFTER_FRACTION or now_s - began_s < AFTER_S:
            return None
        return now_s + (now_s - began_s) * (1 - fraction) / done

    def _tell(self, now_s: float) -> int | None:
        if self._end_s is None or self._end_s <= now_s:
            self._told_ms = None
            return None
        left_ms = round((self._end_s - now_s) * 1000)
        if self._told_ms is None or left_ms <= self._told_ms:
            self._told_ms = left_ms
        elif left_ms > self._told_ms + STEP_MS:
            self._told_ms += STEP_MS
        return self._told_ms
