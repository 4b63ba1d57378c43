"""Settings last from one start to the next, and a spoilt file does no harm."""

from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from sttgui.viewmodel.settings import Setting, Settings, folder, number, one_of, state, text, whole, yes_or_no

THEME = text("window/theme", "")


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


SPEED = number("some/speed", "", 1.0, 0.5, 3.0)
SIZE = whole("some/size", "", 10, 1, 60)
IS_ON = yes_or_no("some/on", "", usual=True)
COLOUR = one_of("some/colour", "", Colour.RED)
FOLDER = folder("some/folder", "")
STATE = state("some/state", "")
SETTINGS: tuple[Setting[Any], ...] = (SPEED, SIZE, IS_ON, COLOUR, STATE)


def test_what_was_kept_is_there_for_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "not there yet" / "settings.ini"
    Settings(path).set(THEME, "dark")
    assert "theme=dark" in path.read_text()  # on disk already, not only in the memory of Qt
    assert Settings(path).get(THEME) == "dark"
    assert Settings(path).get(text("window/other", "")) == ""


def test_a_text_with_commas_and_line_ends_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    Settings(path).set(THEME, "/ü, b;\n“c”")
    assert Settings(path).get(THEME) == "/ü, b;\n“c”"


def test_an_unreadable_file_gives_what_is_usual(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(b"\x00\xff[[[ nonsense")
    assert Settings(path).get(IS_ON) is True


def test_each_type_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    before = Settings(path)
    before.set(SPEED, 1.25)
    before.set(SIZE, 20)
    before.set(IS_ON, False)
    before.set(COLOUR, Colour.BLUE)
    before.set(FOLDER, Path("/home/Öl und Essig"))
    before.set(STATE, b"\x00\xff\n")
    after = Settings(path)
    assert (after.get(SPEED), after.get(SIZE), after.get(IS_ON)) == (1.25, 20, False)
    assert (after.get(COLOUR), after.get(FOLDER), after.get(STATE)) == (
        Colour.BLUE,
        Path("/home/Öl und Essig"),
        b"\x00\xff\n",
    )
    after.set(FOLDER, None)
    assert Settings(path).get(FOLDER) is None


@pytest.mark.parametrize("nonsense", ["fast!", "", "ÿ", "{}"])
def test_what_makes_no_sense_counts_as_nothing(tmp_path: Path, nonsense: str) -> None:
    settings = Settings(tmp_path / "settings.ini")
    for setting in SETTINGS:
        settings.set(text(setting.name, ""), nonsense)
        assert settings.get(setting) == setting.usual


@pytest.mark.parametrize(("kept", "speed", "size"), [("7e30", 3.0, 60), ("-1", 0.5, 1), ("inf", 3.0, 60)])
def test_a_number_stays_within_its_bounds(tmp_path: Path, kept: str, speed: float, size: int) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(text(SPEED.name, ""), kept)
    settings.set(text(SIZE.name, ""), kept)
    assert (settings.get(SPEED), settings.get(SIZE)) == (speed, size)


def test_a_number_that_is_none_counts_as_nothing(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(text(SPEED.name, ""), "nan")
    assert settings.get(SPEED) == SPEED.usual
