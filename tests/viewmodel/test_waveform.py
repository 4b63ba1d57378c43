"""How high the loudness of a recording is drawn."""

import random

import pytest

from sttgui.viewmodel.waveform import HIGH, MOST, enlarged


class Given:
    """A waveform of so many equal stretches."""

    def __init__(self, *loud: float) -> None:
        self.loud = loud
        self.duration_ms = 1000 * len(loud)

    def window(self, start_ms: int, end_ms: int, columns: int) -> list[float]:
        step = (end_ms - start_ms) / columns
        return [self.loud[int((start_ms + column * step) // 1000)] for column in range(columns)]


def seen(*loud: float) -> list[float]:
    waveform = enlarged(Given(*loud))
    return list(waveform.window(0, waveform.duration_ms, len(loud)))


def speech(loudest: float, seconds: int) -> list[float]:
    chance = random.Random(7)
    return [chance.uniform(0, loudest) for _ in range(seconds)]


def test_a_quiet_recording_is_as_high_as_a_loud_one() -> None:
    quiet, loud = seen(*speech(0.08, 500)), seen(*speech(0.8, 500))
    assert max(quiet) > 0.75
    assert quiet == pytest.approx(loud, abs=0.1)


def test_a_loud_recording_is_drawn_as_it_is() -> None:
    loud = speech(1.0, 500)
    assert seen(*loud) == loud


def test_a_click_does_not_make_the_speech_around_it_flat() -> None:
    assert max(seen(*speech(0.06, 400), 1.0)[:-1]) > 0.7


def test_a_little_speech_in_much_silence_does_not_go_beyond_the_edge() -> None:
    shown = seen(*[0.001] * 900, *speech(0.2, 30))
    assert shown.count(1.0) < 5
    assert max(shown[:900]) < 0.01


def test_silence_stays_flat_and_noise_does_not_look_like_speech() -> None:
    assert seen(*[0.0] * 100) == [0.0] * 100
    assert max(seen(*speech(0.003, 200))) <= 0.003 * MOST < HIGH / 10


def test_a_recording_of_which_nothing_is_known_yet_is_empty() -> None:
    class Nothing(Given):
        def window(self, start_ms: int, end_ms: int, columns: int) -> list[float]:
            return [0.0] * columns

    assert list(enlarged(Nothing()).window(0, 1000, 3)) == [0.0, 0.0, 0.0]
