"""How often to ask a recogniser, and how long to wait before trying again."""

from __future__ import annotations

import random
from collections.abc import Iterator

LOCAL_DELAY_S = 0.25
# Nothing was sent: so soon it is tried again, then each time after the last of these.
CONNECT_DELAYS_S = (1.0, 3.0, 8.0, 30.0)
# The engine on this computer ended under a recording: so soon it is started again with it, then no more.
CRASH_DELAYS_S = (1.0, 5.0)
# The service was busy and says not when it will not be: so soon it is tried again, then no more.
BUSY_DELAYS_S = (5.0, 15.0, 45.0)
# The service's log comes late: so long after a lost answer it is searched.
LOOK_DELAYS_S = (5.0, 15.0, 45.0, 120.0)
LONGEST_DELAY_S = 30.0
AFTER_TROUBLE_S = 2.0
# So long at most an unfinished job is left alone because the service asks for it: a result is not kept for ever.
LONGEST_ASKED_S = 300.0


def local_delays() -> Iterator[float]:
    """Seconds between questions to the engine on this computer, where asking costs nothing: progress looks alive."""
    yield 0.1
    while True:
        yield LOCAL_DELAY_S


def service_delays(jitter: float = 0.15) -> Iterator[float]:
    """Seconds between questions to a service: often at first, then rarely; each varied by `jitter` of itself.

    1, 1.5, 2, 3 s, every 3.5 s to one minute, every 10 s to four, every 15 s to ten, then every 30 s: as many questions
    in ten minutes as one every ten seconds, and an answer that comes within a minute waits less than 2 s on average.
    """
    waited = 0.0
    first = iter((1.0, 1.5, 2.0, 3.0))
    while True:
        delay = next(first, None) or _later_delay(waited)
        waited += delay
        yield delay * random.uniform(1 - jitter, 1 + jitter)  # noqa: S311  spreads load; nothing secret


def trouble_delay(troubles: int, asked_for_s: float | None) -> float:
    """Seconds before the next question after `troubles` of them in a row went wrong: what the service asks for, else
    twice as long each time.
    """
    if asked_for_s is not None:
        return max(asked_for_s, 1.0)
    return min(AFTER_TROUBLE_S * 2.0 ** (troubles - 1), LONGEST_DELAY_S)


def asked_delay(usual_s: float, asked_for_s: float | None) -> float:
    """Seconds before the next question about a job that is not finished: no fewer than the service asks for."""
    return max(usual_s, min(asked_for_s or 0.0, LONGEST_ASKED_S))


def _later_delay(waited: float) -> float:
    for until, delay in ((60, 3.5), (240, 10.0), (600, 15.0)):
        if waited < until:
            return delay
    return 30.0
