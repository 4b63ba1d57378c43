"""The time left is told once it rests on something, and then mostly falls."""

import itertools
import random

from sttgui.services.time_left import STEP_MS, TimeLeft


def test_nothing_is_told_before_a_tenth_of_the_work_was_seen():
    left = TimeLeft()
    assert [left.at(second, second / 600) for second in range(60)] == [None] * 60
    assert left.at(60, 0.1) == 540_000


def test_a_job_that_was_half_done_when_it_was_first_seen_is_not_told_to_be_nearly_there():
    left = TimeLeft()
    assert left.at(0.0, 0.5) is None
    assert left.at(10.0, 0.55) is None
    assert left.at(25.0, 0.625) == 75_000


def test_work_that_goes_evenly_counts_down():
    left = TimeLeft()
    told = [left.at(second, second / 600) for second in range(60, 600)]
    assert told[60:] == [(600 - second) * 1000 for second in range(120, 600)]


def test_it_rises_by_a_step_and_only_where_it_must():
    dice = random.Random(3)
    for _ in range(50):
        left, now, fraction = TimeLeft(), 0.0, 0.0
        told = []
        while fraction < 1.0:
            told.append(left.at(now, fraction))
            now += dice.choice((0.25, 0.25, 3.5, 30.0))
            fraction += dice.choice((0.0, 0.0, 0.001, 0.01, 0.05))
        rises = [b - a for a, b in itertools.pairwise(told) if a is not None and b is not None and b > a]
        assert set(rises) <= {STEP_MS}


def test_a_pause_of_the_work_is_not_told_as_hours():
    left = TimeLeft()
    for second in range(120):
        left.at(second, second / 600)
    told = [left.at(120 + second, 0.2) for second in range(60)]
    assert max(ms for ms in told if ms is not None) <= 480_000 + 3 * STEP_MS


def test_what_earlier_recordings_took_is_told_at_once_and_gives_way_to_what_is_seen():
    left = TimeLeft(expected_ms=100_000)
    assert left.at(0.0, 0.0) == 100_000
    assert left.at(5.0, 0.01) == 95_000
    for second in range(10, 190):
        told = left.at(second, second / 200)
    assert told is not None
    assert 5_000 <= told <= 15_000
