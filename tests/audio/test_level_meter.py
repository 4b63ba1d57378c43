"""What a meter shows of loud, quiet and missing sound."""

from __future__ import annotations

import numpy as np

from sttgui.audio.level_meter import LevelMeter, Sound

RATE = 8000


def steady(value: int, seconds: float = 0.1) -> Sound:
    return np.full((round(seconds * RATE), 1), value, np.int16)


def test_the_peak_is_that_of_the_last_sound_whichever_way_it_goes() -> None:
    meter = LevelMeter(RATE)
    meter.add(steady(-16384))
    assert meter.level.peak == 0.5
    meter.add(steady(8192))
    assert meter.level.peak == 0.25


def test_a_peak_is_held_and_then_falls() -> None:
    meter = LevelMeter(RATE)
    meter.add(steady(16384))
    meter.add(steady(0, 1.0))
    assert meter.level.held_peak == 0.5
    meter.add(steady(0, 0.6))
    assert 0.1 < meter.level.held_peak < 0.5
    meter.add(steady(0, 2.0))
    assert meter.level.held_peak == 0.0


def test_too_loud_is_said_for_a_second_and_not_for_a_single_sample() -> None:
    meter = LevelMeter(RATE)
    click = steady(100)
    click[3] = 32767
    meter.add(click)
    assert not meter.level.is_clipping
    click[4] = -32768
    meter.add(click)
    meter.add(steady(100, 0.8))
    assert meter.level.is_clipping
    meter.add(steady(100, 0.3))
    assert not meter.level.is_clipping


def test_silence_is_counted_until_something_is_heard() -> None:
    meter = LevelMeter(RATE)
    meter.add(steady(0, 2.0))
    meter.add(steady(8, 1.5))  # what a muted microphone adds by itself
    assert meter.level.silent_s == 3.5
    meter.add(steady(60))
    assert meter.level.silent_s == 0.0
    meter.add(steady(0, 0.0))
    assert meter.level.silent_s == 0.0
