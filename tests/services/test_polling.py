"""Polling is eager at first and patient later."""

from itertools import accumulate, islice

from sttgui.services.polling import local_delays, service_delays


def moments() -> list[float]:
    return list(accumulate(islice(service_delays(jitter=0), 400)))


def test_a_service_is_asked_no_more_often_in_ten_minutes_than_every_ten_seconds():
    assert sum(1 for moment in moments() if moment <= 600) <= 61


def test_an_answer_that_comes_within_a_minute_waits_less_than_two_seconds_on_average():
    asked = moments()
    ready = [tenth / 10 for tenth in range(5, 600)]
    late = [next(moment for moment in asked if moment >= when) - when for when in ready]
    assert sum(late) / len(late) < 2.0


def test_a_service_is_asked_within_a_second_and_never_later_than_half_a_minute():
    delays = list(islice(service_delays(), 300))
    assert delays[0] <= 1.15
    assert max(delays) <= 30 * 1.15


def test_the_local_engine_is_asked_several_times_a_second():
    assert max(islice(local_delays(), 50)) <= 0.25
