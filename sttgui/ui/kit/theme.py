"""The look of the window as data: named colours and sizes for light and dark, each also with high contrast, and the
palette Qt draws with.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette


class Tokens(NamedTuple):
    """Colours as `#rrggbb`; every colour in the window is one of these."""

    name: str
    window: str  # bars and side panes
    page: str  # the transcript, cards, fields
    line: str  # hairlines, and the edges of cards
    button_line: str  # the edge of a button, which its words tell from the ground as well
    field_line: str  # the edge of a field, a check box, a list to choose from: it alone tells where they are
    text: str
    quiet: str  # secondary text
    accent: str
    accent_hover: str
    on_accent: str
    selected: str  # a chosen row
    hover: str
    danger: str
    record: str
    track: str  # the empty part of a progress bar
    dashes: str  # the edge of the drop area, a waveform, the handle of a scroll bar
    some_fill: str  # a word worth a look: tint, and its dotted underline
    some_line: str
    strong_fill: str  # a very doubtful word: tint, and its wavy underline
    strong_line: str
    changed_line: str  # a word the user changed
    good: str  # the words and bars that say all is checked
    pill_fill: str  # the ground of a number that waits for somebody, in `text`
    heard_fill: str  # the word that is being heard: tint under `text`, and its underline
    heard_line: str
    selection: str  # selected text, whose letters keep their colour
    found_fill: str  # what is found: tint under `text`, and its outline
    found_line: str
    found_now: str  # the ground of the one that was gone to, in `on_found`
    on_found: str
    bubble: str  # a message that floats over the page: the other way round than the window
    on_bubble: str
    bubble_quiet: str
    bubble_link: str
    bubble_danger: str
    speakers: tuple[str, ...]  # all differ in lightness too, neighbours the most

    def speaker(self, number: int) -> str:
        """The colour of a speaker by the number, from 0, in the order of appearance."""
        return self.speakers[number % len(self.speakers)]


LIGHT = Tokens(
    name="light",
    window="#fbfaf8",
    page="#ffffff",
    line="#e3e1dc",
    button_line="#cfccc5",
    field_line="#8c8a84",
    text="#1c1d21",
    quiet="#606168",
    accent="#2f5fd0",
    accent_hover="#274fb0",
    on_accent="#ffffff",
    selected="#e5ebfc",
    hover="#f1efeb",
    danger="#b3261e",
    record="#c62f2b",
    track="#dedcd6",
    dashes="#8f8d87",
    some_fill="#fdf0c8",
    some_line="#9a6500",
    strong_fill="#fbdfd3",
    strong_line="#b04406",
    changed_line="#1a7559",
    good="#1a7559",
    pill_fill="#fdf0c8",
    heard_fill="#cfe0ff",
    heard_line="#2f5fd0",
    selection="#cfe0ff",
    found_fill="#f3e9ff",
    found_line="#7a3fb8",
    found_now="#7a3fb8",
    on_found="#ffffff",
    bubble="#1c1d21",
    on_bubble="#ffffff",
    bubble_quiet="#b9bbc2",
    bubble_link="#9fbcff",
    bubble_danger="#ff9d94",
    speakers=("#057f64", "#33106b", "#8d3d05", "#2e3302", "#af326d", "#043f70"),
)

DARK = Tokens(
    name="dark",
    window="#1f2024",
    page="#17181b",
    line="#34363c",
    button_line="#44474e",
    field_line="#6d7078",
    text="#eceded",
    quiet="#b0b2ba",
    accent="#6b93f2",
    accent_hover="#86a7f5",
    on_accent="#10131a",
    selected="#222d4c",
    hover="#2a2c31",
    danger="#f08a80",
    record="#e65f59",
    track="#3a3c42",
    dashes="#6d7078",
    some_fill="#3d3319",
    some_line="#e2b23c",
    strong_fill="#4c2a1b",
    strong_line="#f28a4b",
    changed_line="#57c2a0",
    good="#57c2a0",
    pill_fill="#3d3319",
    heard_fill="#23407f",
    heard_line="#6b93f2",
    selection="#23407f",
    found_fill="#38284f",
    found_line="#b98cf0",
    found_now="#b98cf0",
    on_found="#17181b",
    bubble="#eceded",
    on_bubble="#17181b",
    bubble_quiet="#55575f",
    bubble_link="#2f5fd0",
    bubble_danger="#b3261e",
    speakers=("#15a987", "#e9ddff", "#f09d62", "#f0f79e", "#ef7baa", "#a6d0f9"),
)

# All text has 7 : 1, and the edges of whatever can be pressed can be seen.
LIGHT_CONTRAST = Tokens(
    name="contrast light",
    window="#ffffff",
    page="#ffffff",
    line="#6e6e6e",
    button_line="#000000",
    field_line="#000000",
    text="#000000",
    quiet="#333333",
    accent="#00339e",
    accent_hover="#002470",
    on_accent="#ffffff",
    selected="#d9e6ff",
    hover="#ebebeb",
    danger="#8a0000",
    record="#a30000",
    track="#d2d2d2",
    dashes="#767676",
    some_fill="#fff0b3",
    some_line="#6b4300",
    strong_fill="#ffd9c7",
    strong_line="#7a1f00",
    changed_line="#004a36",
    good="#004a36",
    pill_fill="#fff0b3",
    heard_fill="#bfd6ff",
    heard_line="#00339e",
    selection="#bfd6ff",
    found_fill="#ead9ff",
    found_line="#57129e",
    found_now="#57129e",
    on_found="#ffffff",
    bubble="#000000",
    on_bubble="#ffffff",
    bubble_quiet="#d6d6d6",
    bubble_link="#b3d0ff",
    bubble_danger="#ffb8b0",
    speakers=("#005943", "#25005a", "#5a2300", "#131500", "#a6115e", "#00294e"),
)

DARK_CONTRAST = Tokens(
    name="contrast dark",
    window="#000000",
    page="#000000",
    line="#8f8f8f",
    button_line="#ffffff",
    field_line="#ffffff",
    text="#ffffff",
    quiet="#d9d9d9",
    accent="#9dc0ff",
    accent_hover="#c4d9ff",
    on_accent="#10131a",
    selected="#142a5c",
    hover="#2b2b2b",
    danger="#ffb3aa",
    record="#ff9189",
    track="#404040",
    dashes="#8a8a8a",
    some_fill="#3d3000",
    some_line="#ffd24d",
    strong_fill="#571f08",
    strong_line="#ffb183",
    changed_line="#7fe8c6",
    good="#7fe8c6",
    pill_fill="#3d3000",
    heard_fill="#173a7d",
    heard_line="#9dc0ff",
    selection="#173a7d",
    found_fill="#3c2163",
    found_line="#d9b8ff",
    found_now="#d9b8ff",
    on_found="#000000",
    bubble="#ffffff",
    on_bubble="#000000",
    bubble_quiet="#333333",
    bubble_link="#00339e",
    bubble_danger="#8a0000",
    speakers=("#2cc79e", "#efe7ff", "#ffbe8f", "#f7fdbc", "#ff74ab", "#bfdfff"),
)


def palette(tokens: Tokens) -> QPalette:
    """The tokens as a Qt palette, so that native parts of the window agree with the rest."""
    colours = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.page,
        QPalette.ColorRole.AlternateBase: tokens.hover,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.quiet,
        QPalette.ColorRole.Button: tokens.page,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.selection,
        QPalette.ColorRole.HighlightedText: tokens.text,
        QPalette.ColorRole.ToolTipBase: tokens.page,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.Mid: tokens.line,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.quiet))
    return result
