"""The level meter draws what it is told, as loud as ears have it."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from sttgui.audio.recorder import Level
from sttgui.ui.kit.level_meter import LevelMeter, place_of
from sttgui.ui.kit.theme import DARK, LIGHT, Tokens


def colour_at(meter: LevelMeter, fraction: float) -> str:
    picture = meter.grab().toImage()
    return QColor(picture.pixel(int(fraction * (picture.width() - 1)), picture.height() // 2)).name()


@pytest.fixture
def meter(qapp: QApplication) -> LevelMeter:
    meter = LevelMeter("Loudness")
    meter.resize(200, 16)
    return meter


@pytest.mark.parametrize(("peak", "place"), [(0.0, 0.0), (1.0, 1.0), (0.0001, 0.0), (0.1, 2 / 3), (0.0316, 0.5)])
def test_each_twenty_decibels_are_a_third_of_it(peak: float, place: float) -> None:
    assert place_of(peak) == pytest.approx(place, abs=0.001)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_it_is_filled_up_to_the_level_and_marks_the_loudest(meter: LevelMeter, tokens: Tokens) -> None:
    meter.set_theme(tokens)
    meter.show_level(Level(peak=0.0316, held_peak=0.3162))  # half, and five sixths
    assert colour_at(meter, 0.3) == tokens.changed_line
    assert colour_at(meter, 0.7) == tokens.track
    held = {colour_at(meter, place / 200) for place in range(160, 170)}
    assert tokens.text in held


def test_too_loud_is_red(meter: LevelMeter) -> None:
    meter.show_level(Level(peak=1.0, held_peak=1.0, is_clipping=True))
    assert colour_at(meter, 0.5) == LIGHT.danger


def test_silence_is_empty(meter: LevelMeter) -> None:
    meter.show_level(Level(peak=0.5))
    meter.show_level(Level())
    assert {colour_at(meter, place / 10) for place in range(1, 9)} == {LIGHT.track}
