"""How long a recogniser will still need, told so that one can rely on it."""

from __future__ import annotations

from collections import deque

from sttgui.domain.jobs import Left

# An estimate is told only once it rests on something: so much of what was to be done was seen and for so long, or less
# of it, but the estimate has not moved since.
AFTER_FRACTION, AFTER_S = 0.2, 5.0
STEADY_FRACTION, STEADY_S, STEADY_LEAPS = 0.03, 20.0, 4
STEADY = 0.15  # of itself: an estimate that goes no farther has not moved
LATELY_S, LATELY = 60.0, 0.5  # by so much, and by this part of all the time it has taken, its pace is measured
PAUSE = 4  # times as long as the leaps before: what one takes beyond that was a pause
RISE_S = 10.0  # so long more must be left than is told before that rises
ASLEEP_S = 60.0  # nobody looked for so long: the computer slept, and the recogniser too
LONGER = 0.2  # of the time it has taken already, what takes longer than expected takes at least still

# What is told, the shortest first. Each begins before the one below it ends, or right there.
STEPS = (
    *(Left(0, 10_000), Left(10_000, 60_000)),
    *(
        Left(least * 60_000, most * 60_000)
        for least, most in (
            *((1, 2), (2, 3), (3, 5), (4, 6), (5, 7), (6, 8), (7, 10), (8, 12), (10, 15), (12, 18), (15, 20)),
            *((18, 25), (20, 30), (25, 35), (30, 40), (40, 50), (50, 70), (60, 90), (90, 120), (120, 180), (180, 240)),
            *((240, 360), (300, 480), (480, 720), (720, 1440)),
        )
    ),
)


class TimeLeft:
    """Watches how far one job is. What it tells mostly falls, and rises by one of `STEPS` at a time: a number that goes
    up and down is believed by nobody.
    """

    def __init__(self, expected_ms: int | None = None) -> None:
        """`expected_ms` is how long all of it will take, where that is known beforehand."""
        self._pace = _Pace()
        self._expected_s = None if expected_ms is None else expected_ms / 1000
        self._began_s: float | None = None
        self._told: int | None = None  # which of the steps
        self._above_s: float | None = None  # since when more would have to be told

    def at(self, now_s: float, fraction: float | None) -> Left | None:
        """The time left, when it is so far (0..1) now; `None` while that would be a guess."""
        self._began_s = now_s if self._began_s is None else self._began_s
        left_s = None if fraction is None else self._pace.left_s(now_s, fraction)
        if left_s is None and self._expected_s is not None:
            taken_s = now_s - self._began_s
            left_s = max(self._expected_s - taken_s, taken_s * LONGER)
        if left_s is not None:
            self._tell(now_s, round(left_s * 1000))
        return None if self._told is None else STEPS[self._told]

    def _tell(self, now_s: float, left_ms: int) -> None:
        if self._told is not None and left_ms > STEPS[self._told].most_ms:
            if self._above_s is None:
                self._above_s = now_s
            elif now_s - self._above_s >= RISE_S and self._told + 1 < len(STEPS):
                self._told, self._above_s = self._told + 1, now_s
            return
        self._above_s = None
        if self._told is None or left_ms < STEPS[self._told].least_ms:
            self._told = _fitting(left_ms)


class _Pace:
    """How fast the work goes of late. It goes in leaps, so only what was done at the last of them is measured."""

    def __init__(self) -> None:
        self._first: tuple[float, float] | None = None  # the first leap, which has the start in it: when, how far then
        self._leaps: deque[tuple[float, float]] = deque()  # those by which the pace is measured
        self._looked_s = 0.0
        self._steady: tuple[float, float] = (0.0, 0.0)  # an end that has not moved since, and since when

    def left_s(self, now_s: float, fraction: float) -> float | None:
        """The seconds left at the pace that was seen, where it was seen for long enough."""
        if now_s - self._looked_s > ASLEEP_S:
            self._leave_out(now_s - self._looked_s)
        self._looked_s = now_s
        self._note(now_s, fraction)
        if self._first is None or len(self._leaps) < 2:
            return None
        (since_s, before), (last_s, done) = self._leaps[0], self._leaps[-1]
        fraction = max(fraction, done)  # a recogniser that takes back what it said has still done it
        left_s = (1 - fraction) * (last_s - since_s) / (fraction - before)
        on_its_way_s = min(now_s - last_s, 2 * (last_s - since_s) / (len(self._leaps) - 1))
        left_s = max(left_s - on_its_way_s, 0.0)
        seen = (fraction - self._first[1]) / (1 - self._first[1])
        return left_s if self._is_seen(now_s, left_s, last_s - self._first[0], seen) else None

    def _note(self, now_s: float, fraction: float) -> None:
        """Take in how far it is, and forget what is long ago."""
        if fraction <= (self._leaps[-1][1] if self._leaps else 0.0):
            return
        if len(self._leaps) > PAUSE:
            (since_s, before), (last_s, done) = self._leaps[0], self._leaps[-1]
            usual_s = (last_s - since_s) * (fraction - done) / (done - before)
            self._leave_out(max(now_s - last_s - PAUSE * usual_s, 0.0))
        self._leaps.append((now_s, fraction))
        if self._first is None:
            self._first = self._leaps[0]
        since_s = now_s - max(LATELY_S, (now_s - self._first[0]) * LATELY)
        while len(self._leaps) > 1 and self._leaps[1][0] <= since_s:
            self._leaps.popleft()

    def _leave_out(self, idle_s: float) -> None:
        """Count no time in which nothing went on."""
        self._leaps = deque((at_s + idle_s, fraction) for at_s, fraction in self._leaps)
        self._first = None if self._first is None else (self._first[0] + idle_s, self._first[1])
        self._steady = (self._steady[0] + idle_s, self._steady[1] + idle_s)

    def _is_seen(self, now_s: float, left_s: float, taken_s: float, done: float) -> bool:
        """Whether the estimate rests on something; `done` is the part of what there was to do."""
        end_s = now_s + left_s
        if abs(end_s - self._steady[0]) > STEADY * max(left_s, AFTER_S):
            self._steady = (end_s, now_s)
        is_steady = done >= STEADY_FRACTION and len(self._leaps) > STEADY_LEAPS and now_s - self._steady[1] >= STEADY_S
        return is_steady or (done >= AFTER_FRACTION and taken_s >= AFTER_S)


def _fitting(left_ms: int) -> int:
    """The step whose middle is nearest to a time, of those that hold it; the last one holds all that is longer."""
    holding = [place for place, step in enumerate(STEPS) if step.least_ms <= left_ms <= step.most_ms]
    nearest = min(
        holding, key=lambda place: abs(STEPS[place].least_ms + STEPS[place].most_ms - 2 * left_ms), default=-1
    )
    return nearest % len(STEPS)
