"""The look of the window as data: named colours and sizes for light and dark, and the palette Qt draws with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#rrggbb`; every colour in the window is one of these."""

    name: str
    window: str  # bars and side panes
    page: str  # the transcript, cards, fields
    line: str  # hairlines and borders
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
    some_fill: str  # a word worth a look: tint, and its dotted underline
    some_line: str
    strong_fill: str  # a very doubtful word: tint, and its wavy underline
    strong_line: str
    changed_line: str  # a word the user changed
    speakers: tuple[str, ...]


LIGHT = Tokens(
    name="light",
    window="#fbfaf8",
    page="#ffffff",
    line="#e3e1dc",
    text="#1c1d21",
    quiet="#6a6b72",
    accent="#2f5fd0",
    accent_hover="#274fb0",
    on_accent="#ffffff",
    selected="#e5ebfc",
    hover="#f1efeb",
    danger="#b3261e",
    record="#c62f2b",
    track="#dedcd6",
    some_fill="#fdf0c8",
    some_line="#b97a00",
    strong_fill="#fbdfd3",
    strong_line="#c8500a",
    changed_line="#1d7a5f",
    speakers=("#1d7a5f", "#7a43b6", "#a3480f", "#1f5fa8", "#94305f", "#5b6410"),
)

DARK = Tokens(
    name="dark",
    window="#1f2024",
    page="#17181b",
    line="#34363c",
    text="#eceded",
    quiet="#9c9ea6",
    accent="#6b93f2",
    accent_hover="#86a7f5",
    on_accent="#10131a",
    selected="#28355a",
    hover="#2a2c31",
    danger="#f08a80",
    record="#e0524c",
    track="#3a3c42",
    some_fill="#3d3319",
    some_line="#e2b23c",
    strong_fill="#4c2a1b",
    strong_line="#f28a4b",
    changed_line="#57c2a0",
    speakers=("#57c2a0", "#b98ae6", "#f0a36b", "#7fb2f0", "#e88bb5", "#bcc46a"),
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
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
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
