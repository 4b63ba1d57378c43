"""The one count of a recording's moments, and which of a file's times it believes."""

from __future__ import annotations

from sttgui.audio.clock import MOST_SILENCE_S, Clock

YEAR_S = 365 * 86_400.0


def test_a_gap_is_silence() -> None:
    clock = Clock(0.0)
    assert [clock.place(time_s, 1.0) for time_s in (0.0, 1.0, 4.0, 5.0)] == [0.0, 0.0, 2.0, 0.0]
    assert clock.heard_s == 6.0


def test_what_comes_late_is_heard_late() -> None:
    clock = Clock(-10.0)
    assert clock.place(14.0, 1.0) == 4.0
    assert clock.heard_s == 5.0


def test_rounded_times_are_no_gaps() -> None:
    clock = Clock(0.0)
    assert not any(clock.place(round(number * 0.0213, 2), 0.0213) for number in range(1000))


def test_times_that_begin_anew_go_on_and_tell_of_gaps_again() -> None:
    clock = Clock(0.0)
    for time_s in (0.0, 1.0, 0.0, 1.0):
        assert clock.place(time_s, 1.0) == 0.0
    assert clock.place(5.0, 1.0) == 3.0
    assert clock.heard_s == 8.0


def test_a_time_beyond_the_end_is_not_believed_unless_there_is_sound_there() -> None:
    clock = Clock(0.0, last_s=3.0)
    assert clock.place(0.0, 1.0) == 0.0
    assert clock.place(500.0, 1.0) == 0.0
    assert (clock.left_out_at_s, clock.left_out_s) == (1.0, 499.0)
    assert clock.place(501.0, 2.0) == 0.0
    assert clock.place(505.0, 1.0) == 2.0  # it goes on where it said it ends


def test_gaps_are_bounded_however_many_there_are() -> None:
    clock = Clock(0.0)
    time_s, silence_s = 0.0, 0.0
    for _ in range(1000):
        silence_s += clock.place(time_s, 1.0)
        time_s += 3600.0
    assert silence_s <= MOST_SILENCE_S
    assert clock.place(time_s + YEAR_S, 1.0) == 0.0
    assert clock.left_out_s > YEAR_S


def test_sound_without_times_follows() -> None:
    clock = Clock(0.0)
    assert [clock.place(time_s, 1.0) for time_s in (0.0, None, None, 3.0)] == [0.0] * 4
    assert clock.heard_s == 4.0
