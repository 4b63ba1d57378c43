"""The time left is told once it rests on something, in steps, and then mostly falls."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sttgui.domain.jobs import Left
from sttgui.services.time_left import RISE_S, STEPS, TimeLeft

Told = list[tuple[float, Left]]

PIECE_S = 27.0  # of sound, which Whisper takes as one
LOOKS_S = (1.0, 3.5, 30.0)


def minutes(least: int, most: int) -> Left:
    return Left(least * 60_000, most * 60_000)


def run(
    sound_s: float,
    paces: list[float],
    *,
    start_s: float = 0.0,
    pauses: dict[int, float] | None = None,
    look_s: float = 0.25,
    expected_s: float | None = None,
    done: float = 0.0,
) -> Told:
    """What is told of a recording that is recognised piece by piece, with the seconds it then really took.

    A pace is the seconds of sound in a second, for each piece the next of `paces`; `start_s` goes by before the first
    piece, a number of `pauses` before the piece it names.
    """
    leaps = list(_leaps(sound_s, paces, start_s, pauses or {}, done))
    end_s = leaps[-1][0]
    left, told = TimeLeft(None if expected_s is None else round(expected_s * 1000)), []
    now, place, fraction = 0.0, 0, done
    while now < end_s:
        while place < len(leaps) and leaps[place][0] <= now:
            fraction = leaps[place][1]
            place += 1
        if (said := left.at(now, fraction)) is not None:
            told.append((end_s - now, said))
        now += look_s
    return told


def _leaps(
    sound_s: float, paces: list[float], start_s: float, pauses: dict[int, float], done: float
) -> Iterator[tuple[float, float]]:
    now, heard, piece = start_s, sound_s * done, 0
    while heard < sound_s:
        heard = min(heard + PIECE_S, sound_s)
        now += pauses.get(piece, 0.0) + PIECE_S / paces[piece % len(paces)]
        piece += 1
        yield now, heard / sound_s


def rises(told: Told) -> list[int]:
    """By how many steps each showing is above the one before."""
    places = [STEPS.index(left) for _, left in told]
    return [after - before for before, after in pairwise(places)]


def test_steps_touch_each_other_and_grow() -> None:
    for before, after in pairwise(STEPS):
        assert before.least_ms < after.least_ms
        assert before.most_ms < after.most_ms
        assert after.least_ms <= before.most_ms


def test_nothing_is_told_before_a_fifth_of_the_work_was_seen_or_it_is_steady() -> None:
    left = TimeLeft()
    assert left.at(0.0, 0.0) is None
    assert left.at(1.0, 0.02) is None, "what its start took is in that"
    assert left.at(2.0, 0.1) is None
    assert left.at(12.0, 0.25) == Left(10_000, 60_000)


def test_an_estimate_that_rests_on_little_is_not_steady_because_nothing_is_done() -> None:
    left = TimeLeft()
    assert left.at(0.0, 0.01) is None
    assert left.at(20.0, 0.06) is None
    assert [left.at(20.0 + second, 0.06) for second in range(60)] == [None] * 60


def test_work_that_goes_evenly_counts_down() -> None:
    told = run(3600, [6.0])
    assert set(rises(told)) <= {0, -1}
    assert told[0][0] > 540, "it is steady long before a fifth is done"
    assert all(
        left.least_ms / 1000 - PIECE_S / 6 <= really <= left.most_ms / 1000 + PIECE_S / 6 for really, left in told
    )
    assert [left for _, left in told[:1] + told[-1:]] == [minutes(8, 12), Left(0, 10_000)]


@given(
    sound_s=st.floats(30, 2 * 3600),
    paces=st.lists(st.floats(2, 60), min_size=1, max_size=20),
    start_s=st.floats(0, 60),
    pauses=st.dictionaries(st.integers(0, 60), st.floats(0, 300), max_size=4),
    look_s=st.sampled_from(LOOKS_S),
    expected_s=st.none() | st.floats(0, 4 * 3600),
    done=st.sampled_from([0.0, 0.0, 0.2, 0.9]),
)
def test_whatever_happens_it_rises_by_one_step_at_a_time_and_not_soon_again(
    sound_s: float,
    paces: list[float],
    start_s: float,
    pauses: dict[int, float],
    look_s: float,
    expected_s: float | None,
    done: float,
) -> None:
    told = run(sound_s, paces, start_s=start_s, pauses=pauses, look_s=look_s, expected_s=expected_s, done=done)
    assert all(rise <= 1 for rise in rises(told))
    rose = [told[place + 1][0] for place, rise in enumerate(rises(told)) if rise == 1]
    assert all(before - after >= RISE_S - 0.01 for before, after in pairwise(rose))


@given(pace=st.floats(2, 30), swing=st.floats(1.0, 1.6), look_s=st.sampled_from(LOOKS_S[:2]), start_s=st.floats(0, 40))
def test_what_is_told_of_work_that_goes_about_evenly_is_true_within_a_step(
    pace: float, swing: float, look_s: float, start_s: float
) -> None:
    told = run(1800, [pace, pace * swing], look_s=look_s, start_s=start_s)
    for really, left in told:
        place = STEPS.index(left)
        least, most = STEPS[max(place - 1, 0)].least_ms, STEPS[min(place + 1, len(STEPS) - 1)].most_ms
        assert least <= really * 1000 <= most
    assert rises(told).count(1) <= 2


def test_a_slow_start_is_not_taken_for_the_pace() -> None:
    told = run(3600, [10.0], start_s=90.0)
    assert told[0][1] == minutes(5, 7)
    assert max(rises(told)) <= 0


def test_it_does_not_rise_and_fall_with_each_piece() -> None:
    told = run(905, [9.0, 3.0, 12.0, 2.5, 6.0, 1.8])
    assert len(told) > 100
    assert rises(told).count(1) == 0


def test_a_load_that_comes_makes_it_rise_step_by_step() -> None:
    told = run(3600, [10.0] * 66 + [2.5] * 67)
    assert max(rises(told)) == 1
    assert minutes(7, 10) in [left for _, left in told]
    assert all(left.least_ms * 0.8 <= really * 1000 <= left.most_ms * 1.2 for really, left in told if really < 420)
    assert told[-1][1] == Left(0, 10_000)


def test_a_pause_of_the_work_is_not_told_as_hours() -> None:
    told = run(3600, [6.0], pauses={26: 120.0})
    assert max(left.most_ms for _, left in told) == told[0][1].most_ms


def test_the_hours_a_computer_slept_are_not_counted() -> None:
    left = TimeLeft()
    for second in range(161):
        told = left.at(second, second / 600)
    assert told == minutes(7, 10)
    for second in range(161, 260):
        told = left.at(second + 8 * 3600, second / 600)
    assert told == minutes(5, 7)


def test_a_job_that_was_half_done_when_it_was_first_seen_is_not_told_to_be_nearly_there() -> None:
    left = TimeLeft()
    assert left.at(0.0, 0.5) is None
    assert left.at(10.0, 0.55) is None
    assert left.at(25.0, 0.625) == minutes(1, 2)


def test_what_earlier_recordings_took_is_told_at_once_and_gives_way_to_what_is_seen() -> None:
    left = TimeLeft(expected_ms=100_000)
    assert left.at(0.0, 0.0) == minutes(1, 2)
    for second in range(5, 190):
        told = left.at(second, second / 200)
    assert told == Left(10_000, 60_000)


@pytest.mark.parametrize("fraction", [None, 0.0])
def test_what_takes_longer_than_expected_is_not_told_to_be_done_at_once(fraction: float | None) -> None:
    left = TimeLeft(expected_ms=60_000)
    told = [left.at(float(second), fraction) for second in range(600)]
    assert None not in told
    assert told[0] == Left(10_000, 60_000)
    assert told[-1] == minutes(1, 2)


def test_a_recogniser_that_takes_back_how_far_it_is_does_not_end_the_job() -> None:
    left = TimeLeft()
    for second, fraction in enumerate((0.1, 0.3, 0.4, 0.1, 0.1, 0.05, 0.4)):
        told = left.at(second * 10.0, fraction)
    assert told is not None
