"""Polling is eager at first and patient later."""

from itertools import accumulate, islice

from sttgui.services.polling import local_delays, service_delays


def test_a_service_is_asked_58_times_in_ten_minutes():
    asked = accumulate(islice(service_delays(jitter=0), 200))
    assert sum(1 for moment in asked if moment <= 600) == 58


def test_a_service_is_asked_within_a_second_and_never_later_than_half_a_minute():
    delays = list(islice(service_delays(), 300))
    assert delays[0] <= 1.15
    assert max(delays) <= 30 * 1.15


def test_the_local_engine_is_asked_several_times_a_second():
    assert max(islice(local_delays(), 50)) <= 0.25
