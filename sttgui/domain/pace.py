"""How fast a recogniser on this computer was with earlier recordings, and how long it will take for another."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from sttgui.domain.jobs import Completed, Job
from sttgui.domain.recognisers import Recogniser

REMEMBERED = 10  # recordings, the latest
ENOUGH_MS = 1000  # what took less says more about the start of the recogniser than about its pace


def expected_ms(job: Job, earlier: Iterable[Job]) -> int | None:
    """How long the recogniser will take for `job`, by the median pace of the latest of `earlier` (the oldest first).

    `None` where that is not known: another computer does the work, or nothing like it was done before.
    """
    if not job.recogniser.is_embedded or not job.duration_ms:
        return None
    paces = list(islice(_paces(job.recogniser, earlier), REMEMBERED))
    from statistics import median  # brings decimals and fractions

    return round(median(paces) * (job.duration_ms - (job.until_ms or 0))) if paces else None


def _paces(recogniser: Recogniser, earlier: Iterable[Job]) -> Iterable[float]:
    """Time taken for each millisecond of a recording, the latest first."""
    for job in reversed(list(earlier)):
        is_like_it = isinstance(job.phase, Completed) and job.recogniser == recogniser
        if is_like_it and job.duration_ms and job.took_ms is not None and job.took_ms >= ENOUGH_MS:
            yield job.took_ms / job.duration_ms
