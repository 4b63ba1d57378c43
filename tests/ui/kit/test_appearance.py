"""The look follows the user's choice at once, and the system where that was chosen."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.kit.theme import DARK, LIGHT, Tokens


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, Theme.LIGHT)


def test_a_chosen_theme_changes_palette_and_style_sheet_at_once(qapp: QApplication, appearance: Appearance) -> None:
    told: list[Tokens] = []
    appearance.tokens_changed.connect(told.append)
    appearance.choose(Theme.DARK)
    assert told == [DARK]
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.page
    assert DARK.accent in qapp.styleSheet()
    appearance.choose(Theme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == LIGHT.page


def test_the_same_theme_again_tells_nothing(appearance: Appearance) -> None:
    told: list[Tokens] = []
    appearance.tokens_changed.connect(told.append)
    appearance.choose(Theme.LIGHT)
    assert told == []


def test_an_unknown_kept_theme_is_that_of_the_system() -> None:
    assert Theme.of("dark") is Theme.DARK
    assert Theme.of("purple") is Theme.SYSTEM
    assert Theme.of("") is Theme.SYSTEM


def test_text_is_never_smaller_than_the_user_has_set(qapp: QApplication) -> None:
    before = qapp.font()
    large = qapp.font()
    large.setPixelSize(21)
    qapp.setFont(large)
    try:
        Appearance(qapp, Theme.LIGHT)
        button = QPushButton("a")
        button.ensurePolished()
        assert button.font().pixelSize() == 21
    finally:
        qapp.setFont(before)
