"""What is transcribed, what is seen in the waveform and what is heard are the same moments, in every file."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from sttgui.audio.peaks import peaks_of
from sttgui.audio.track import Track
from tests.audio.beeps import BEEP_S, Plan, made, plans, played, shown_in, transcribed

NEAR_S = 0.03
PLAYED_S = 3.0


def largest_error(plan: Plan, folder: Path) -> float:
    """Of all beeps, in seconds, between when they are transcribed, seen, and played from several moments on."""
    path = made(plan, folder)
    heard = transcribed(path)
    assert len(heard) == len(plan.beeps) * plan.parts, heard
    errors = [abs(one - other) for one, other in zip(plan.heard, heard, strict=False)]
    # A coder may begin with silence of its own, where the file does not tell of it.
    assert all(error < 0.1 for error in errors), (plan.heard, heard)
    peaks = peaks_of(path, folder / "kept")
    errors = [abs(one - other) for one, other in zip(heard, shown_in(peaks), strict=True)]
    lot = random.Random(repr(plan))
    track = Track(path)
    try:
        for begin_s in (0.0, *(lot.uniform(0, heard[-1]) for _ in range(2)), heard[-1] - 0.05):
            # From the first beep on that is heard from its beginning.
            ends = (one + BEEP_S + 0.1 for one in heard if one - NEAR_S < begin_s < one + BEEP_S + 0.1)
            since_s = next(ends, begin_s)
            until_s = begin_s + PLAYED_S
            later = [moment for moment in heard if since_s < moment < until_s]
            found = [moment for moment in played(track, begin_s, PLAYED_S + 0.5) if moment > since_s]
            assert len(found) >= len(later), (begin_s, heard, found)
            assert all(moment > until_s - NEAR_S for moment in found[len(later) :]), (begin_s, heard, found)
            found = found[: len(later)]
            errors += [abs(one - other) for one, other in zip(later, found, strict=True)]
        assert track.is_measured
        assert abs(track.duration_ms - peaks.duration_ms) <= 30
    finally:
        track.close()
    return max(errors)


# What went wrong before, and one of each format.
PLANS = [
    Plan("a.mkv", late_sound=4.0, late_picture=0.0),
    Plan("a.mp4", late_picture=3.0),
    Plan("a.mkv", late_picture=0.4),
    Plan("a.ts", late_picture=3.0, parts=2),
    Plan("live.webm", hole=(4.0, 6.0)),
    *plans(seed=1),
]


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.kind)
def test_a_beep_is_played_when_it_is_transcribed(plan: Plan, tmp_path: Path) -> None:
    assert largest_error(plan, tmp_path) <= NEAR_S
