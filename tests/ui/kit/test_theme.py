"""The colours can be told apart, in light and dark."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sttgui.ui.kit.theme import DARK, LIGHT, Tokens, style_sheet


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_all_text_has_the_contrast_small_text_needs(tokens: Tokens) -> None:
    grounds = (tokens.window, tokens.page, tokens.hover, tokens.selected)
    pairs = [(colour, ground) for colour in (tokens.text, tokens.quiet, tokens.danger) for ground in grounds]
    pairs += [(tokens.on_accent, tokens.accent), (tokens.on_accent, tokens.accent_hover), (tokens.accent, tokens.page)]
    tints = (tokens.some_fill, tokens.strong_fill, tokens.heard_fill, tokens.found_fill, tokens.selection)
    pairs += [(tokens.text, tint) for tint in (*tints, tokens.pill_fill)] + [(tokens.on_found, tokens.found_now)]
    pairs += [(tokens.good, ground) for ground in grounds]
    pairs += [(colour, ground) for colour in (tokens.strong_line, tokens.accent) for ground in grounds[:2]]
    of_bubbles = (tokens.on_bubble, tokens.bubble_quiet, tokens.bubble_link, tokens.bubble_danger)
    pairs += [(colour, tokens.bubble) for colour in of_bubbles]
    too_weak = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5}
    assert too_weak == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_names_of_speakers_can_be_read_and_told_apart_without_their_hue(tokens: Tokens) -> None:
    lightness = [116 * luminance(colour) ** (1 / 3) - 16 for colour in tokens.speakers]
    assert all(contrast(colour, ground) >= 4.5 for colour in tokens.speakers for ground in (tokens.page, tokens.window))
    assert min(abs(one - other) for one, other in combinations(lightness, 2)) > 3
    assert min(abs(one - other) for one, other in combinations(lightness[:3], 2)) > 8


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_marks_focus_rings_and_edges_of_fields_have_the_contrast_signs_need(tokens: Tokens) -> None:
    marks = (tokens.accent, tokens.some_line, tokens.strong_line, tokens.changed_line, tokens.found_line)
    pairs = [(sign, ground) for sign in (*marks, tokens.field_line) for ground in (tokens.page, tokens.window)]
    pairs += [(tokens.some_line, tokens.some_fill), (tokens.strong_line, tokens.strong_fill)]
    pairs += [(tokens.heard_line, tokens.heard_fill), (tokens.found_line, tokens.found_fill)]
    outlined = (tokens.page, tokens.some_fill, tokens.strong_fill, tokens.heard_fill)  # the word that is judged
    pairs += [(tokens.accent, fill) for fill in outlined] + [(tokens.found_now, tokens.page)]
    pairs += [(tokens.bubble, ground) for ground in (tokens.page, tokens.window)]
    too_weak = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 3}
    assert too_weak == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QPlainTextEdit, QCheckBox])
def test_the_edge_of_a_field_is_drawn_in_the_colour_that_can_be_seen(
    qtbot: QtBot, kind: type[QWidget], tokens: Tokens
) -> None:
    field = kind()
    field.setProperty("kind", "field")
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(tokens, 13))
    image = field.grab().toImage()
    row = [image.pixelColor(x, image.height() // 2).name() for x in range(image.width())]
    assert tokens.field_line in row


def test_sizes_follow_the_size_of_ordinary_text() -> None:
    assert "font-size: 20px" in style_sheet(LIGHT, 20)
    assert "font-size: 19px" in style_sheet(LIGHT, 20)
    assert "{" in style_sheet(DARK, 13)
    assert "{{" not in style_sheet(DARK, 13)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_what_is_ticked_and_what_is_not_can_be_seen(qtbot: QtBot, kind: type[QAbstractButton], tokens: Tokens) -> None:
    box = kind()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(tokens, 13))

    def colours() -> set[str]:
        image = box.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    assert max(contrast(colour, tokens.page) for colour in colours()) >= 3  # the edge of the empty box
    assert tokens.accent not in colours()
    box.setChecked(True)
    assert tokens.accent in colours()
    if kind is QCheckBox:
        assert tokens.on_accent in colours()  # the tick itself


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_what_a_field_says_while_it_is_empty_can_be_read(qtbot: QtBot, tokens: Tokens) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(tokens, 13))
    field.ensurePolished()
    said = field.palette().placeholderText().color()
    assert said.alpha() == 255
    assert contrast(said.name(), tokens.page) >= 4.5
