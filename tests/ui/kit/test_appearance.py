"""The look follows the user's choice at once, and the system where that was chosen."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QStyle, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

import sttgui.ui
from sttgui.ui.kit.appearance import Appearance, Contrast, Theme
from sttgui.ui.kit.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens
from sttgui.ui.kit.widgets import button
from tests.keyboard import unseen

# What would move by itself: animations, scrolling that goes on, and bars of an unknown length, which run to and fro.
MOVING = ("Animation", "QTimeLine", "QScroller", "QMovie", "setAnimated", "setMovable", "setRange(0, 0)", "maximum=0")


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


def test_no_widget_is_freed_as_garbage_while_qt_goes_through_all_of_them(qapp: QApplication, qtbot: QtBot) -> None:
    collects: list[bool] = []

    class Watching(QWidget):
        def changeEvent(self, event: QEvent) -> None:  # noqa: N802  Qt's name
            collects.append(gc.isenabled())

    widget = Watching()
    qtbot.addWidget(widget)
    widget.show()
    appearance = Appearance(qapp, Theme.LIGHT)
    gc.enable()  # as in the application; within a test it is not
    for theme in (Theme.DARK, Theme.LIGHT):
        collects.clear()
        appearance.choose(theme)
        assert collects
        assert not any(collects)
    assert gc.isenabled()


def test_a_link_in_a_dialog_begins_where_the_words_above_it_do(qtbot: QtBot, appearance: Appearance) -> None:
    dialog, link = QDialog(), button("Other models…", "", "link")
    qtbot.addWidget(dialog)
    link.setParent(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    option = QStyleOptionButton()
    link.initStyleOption(option)
    assert link.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, link).x() == 0
    assert unseen(dialog, set()) == []


def test_the_same_theme_again_tells_nothing(appearance: Appearance) -> None:
    told: list[Tokens] = []
    appearance.tokens_changed.connect(told.append)
    appearance.choose(Theme.LIGHT)
    assert told == []


def test_what_marks_where_a_line_begins_does_so_in_a_window_that_is_turned_round(
    qapp: QApplication, appearance: Appearance
) -> None:
    sides = []
    told: list[Tokens] = []
    appearance.tokens_changed.connect(told.append)  # by which icons are drawn anew
    for way in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        qapp.setLayoutDirection(way)
        sides.append([side for side in ("left", "right") if f"border-{side}: 4px" in qapp.styleSheet()])
    assert sides == [["right"], ["left"]]
    assert told == [LIGHT, LIGHT]


def test_an_unknown_kept_theme_is_that_of_the_system() -> None:
    assert Theme.of("dark") is Theme.DARK
    assert Theme.of("purple") is Theme.SYSTEM
    assert Theme.of("") is Theme.SYSTEM


def test_high_contrast_is_chosen_beside_light_and_dark(qapp: QApplication, appearance: Appearance) -> None:
    told: list[Tokens] = []
    appearance.tokens_changed.connect(told.append)
    appearance.choose_contrast(Contrast.HIGH)
    appearance.choose(Theme.DARK)
    assert DARK_CONTRAST.field_line in qapp.styleSheet()
    appearance.choose_contrast(Contrast.NORMAL)
    assert told == [LIGHT_CONTRAST, DARK_CONTRAST, DARK]


def test_the_contrast_of_the_system_holds_till_another_is_chosen(qapp: QApplication, appearance: Appearance) -> None:
    accessibility = QApplication.styleHints().accessibility()
    told: list[Tokens] = []
    appearance.tokens_changed.connect(told.append)
    appearance.contrast = Contrast.NORMAL
    accessibility.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert told == []
    appearance.contrast = Contrast.HIGH  # stands in for a system that has it, since no test can change the system's
    accessibility.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert told == [LIGHT_CONTRAST]
    assert Contrast.of("") is Contrast.SYSTEM


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


def test_nothing_moves_by_itself_so_that_the_wish_for_less_motion_is_met() -> None:
    window = Path(sttgui.ui.__file__).parent
    found = [
        f"{path.relative_to(window)}: {moving}"
        for path in window.rglob("*.py")
        for moving in MOVING
        if moving in path.read_text(encoding="utf-8")
    ]
    assert found == []
