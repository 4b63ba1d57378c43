"""The colours can be told apart, in every theme, and by those who see fewer of them."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sttgui.ui.kit.style_sheet import style_sheet
from sttgui.ui.kit.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens
from tests.sight import SIGHTS, seen_by

ALL_TOKENS = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


# Where each colour stands as text, and as a sign: a mark, an edge, an icon, a focus ring, a part of a drawing.
PANES = ("window", "page")
ROWS = (*PANES, "hover", "selected")
TINTS = ("some_fill", "strong_fill", "heard_fill", "found_fill", "selection", "pill_fill")
TEXT = {
    "text": (*ROWS, *TINTS),
    "quiet": (*ROWS, "some_fill", "strong_fill", "heard_fill", "selection"),  # words that come while one waits
    "accent": ROWS,
    "accent_hover": PANES,
    "danger": ROWS,
    "good": ROWS,
    "changed_line": ROWS,
    "some_line": PANES,
    "strong_line": PANES,
    "on_accent": ("accent", "accent_hover", "record"),
    "on_found": ("found_now",),
    "on_bubble": ("bubble",),
    "bubble_quiet": ("bubble",),
    "bubble_link": ("bubble",),
    "bubble_danger": ("bubble",),
}
SIGNS = {
    "accent": (*PANES, *TINTS, "hover", "selected", "track"),  # outlines, focus rings, and what is done of a bar
    "text": (*PANES, "track"),
    "record": ROWS,
    "danger": (*ROWS, "track"),
    "field_line": PANES,
    "dashes": PANES,
    "some_line": (*PANES, "some_fill"),
    "strong_line": (*PANES, "strong_fill"),
    "changed_line": (*PANES, "some_fill", "track"),
    "good": (*PANES, "track"),
    "heard_line": (*PANES, "heard_fill"),
    "found_line": (*PANES, "found_fill"),
    "found_now": ("page",),
    "bubble": PANES,
    "bubble_danger": ("bubble",),
    "bubble_link": ("bubble",),
}


def weak(tokens: Tokens, wanted: dict[str, tuple[str, ...]], least: float) -> dict[tuple[str, str], float]:
    """What has less contrast than it needs."""
    pairs = [(colour, ground) for colour, grounds in wanted.items() for ground in grounds]
    found = {pair: contrast(*(getattr(tokens, name) for name in pair)) for pair in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


def is_high(tokens: Tokens) -> bool:
    return "contrast" in tokens.name


@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)
def test_all_text_has_the_contrast_small_text_needs(tokens: Tokens) -> None:
    assert weak(tokens, TEXT, 7 if is_high(tokens) else 4.5) == {}


# What a drawing tells by its colour alone, without another pattern, width, place or word.
TOLD_BY_LIGHTNESS = (
    ("accent", "dashes"),  # the waveform: played, and not yet
    ("accent", "track"),  # a bar: done, and not yet
    ("good", "track"),
    ("changed_line", "track"),  # the level of a microphone
    ("danger", "track"),
    ("found_now", "found_fill"),  # what is found: gone to, and the others
    ("text", "quiet"),  # words that are final, and those that may change
)


def lightness(colour: str) -> float:
    """As CIE 1976 defines it, from 0 to 100."""
    return float(max(116 * luminance(colour) ** (1 / 3) - 16, 0))


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)
def test_who_sees_fewer_colours_reads_and_sees_the_same(tokens: Tokens, sight: str) -> None:
    names = [name for name in tokens._fields if name not in {"name", "speakers"}]
    seen = tokens._replace(**{name: seen_by(sight, getattr(tokens, name)) for name in names})
    assert weak(seen, TEXT, 4.5 if is_high(tokens) else 4) == {}
    assert weak(seen, SIGNS, 3) == {}
    apart = {pair: [round(lightness(getattr(seen, name))) for name in pair] for pair in TOLD_BY_LIGHTNESS}
    assert {pair: both for pair, both in apart.items() if abs(both[0] - both[1]) < 9} == {}
    speakers = [lightness(seen_by(sight, colour)) for colour in tokens.speakers]
    assert min(abs(one - other) for one, other in combinations(speakers[:3], 2)) > 2.5


def test_plain_grey_looks_the_same_to_all() -> None:
    assert {seen_by(sight, "#808080") for sight in SIGHTS} == {"#808080"}
    assert seen_by("deuteranopia", "#ff0000") != "#ff0000"


@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)
def test_names_of_speakers_can_be_read_and_told_apart_without_their_hue(tokens: Tokens) -> None:
    lights = [lightness(colour) for colour in tokens.speakers]
    least = 7 if is_high(tokens) else 4.5
    assert all(
        contrast(colour, ground) >= least for colour in tokens.speakers for ground in (tokens.page, tokens.window)
    )
    assert min(abs(one - other) for one, other in combinations(lights, 2)) > 3
    assert min(abs(one - other) for one, other in combinations(lights[:3], 2)) > 8


@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)
def test_marks_edges_icons_and_focus_rings_have_the_contrast_signs_need(tokens: Tokens) -> None:
    assert weak(tokens, SIGNS, 3) == {}
    assert not is_high(tokens) or weak(tokens, {"line": PANES, "button_line": PANES}, 3) == {}


@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)
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


@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("kind", [QTextBrowser, QPlainTextEdit])
def test_a_text_to_read_has_an_edge_that_tells_whether_it_has_the_keyboard(
    qtbot: QtBot, kind: type[QWidget], tokens: Tokens
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(tokens, 13))
    read = kind(window)
    read.setProperty("kind", "reading")
    other = QLineEdit(window)
    window.show()
    window.activateWindow()
    for focused, colour in ((read, tokens.accent), (other, tokens.line)):
        focused.setFocus()
        qtbot.waitUntil(focused.hasFocus)
        image = read.grab().toImage()
        assert image.pixelColor(0, image.height() // 2).name() == colour


@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)
def test_a_button_that_does_nothing_now_has_another_edge(qtbot: QtBot, tokens: Tokens) -> None:
    button = QPushButton("Copy")
    qtbot.addWidget(button)
    button.setStyleSheet(style_sheet(tokens, 13))
    edges = []
    for is_enabled in (True, False):
        button.setEnabled(is_enabled)
        image = button.grab().toImage()
        edges.append(image.pixelColor(1, image.height() // 2).name())
    assert edges == [tokens.button_line, tokens.line]


def test_sizes_follow_the_size_of_ordinary_text() -> None:
    assert "font-size: 20px" in style_sheet(LIGHT, 20)
    assert "font-size: 19px" in style_sheet(LIGHT, 20)
    assert "{" in style_sheet(DARK, 13)
    assert "{{" not in style_sheet(DARK, 13)


@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)
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


@pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)
def test_what_a_field_says_while_it_is_empty_can_be_read(qtbot: QtBot, tokens: Tokens) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(tokens, 13))
    field.ensurePolished()
    said = field.palette().placeholderText().color()
    assert said.alpha() == 255
    assert contrast(said.name(), tokens.page) >= 4.5
