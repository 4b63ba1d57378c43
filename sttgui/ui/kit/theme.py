"""The look of the window as data: named colours and sizes for light and dark, each also with high contrast, and the
palette Qt draws with.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

from sttgui.storage.folders import resource


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

ALL_TOKENS = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)


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


def style_sheet(tokens: Tokens, text_px: int) -> str:
    """The style sheet of the whole application. `text_px` is the size of ordinary text; others follow from it."""
    sizes = {"small_px": text_px - 1, "text_px": text_px, "large_px": text_px + 2, "reading_px": text_px + 3}
    sizes |= {"title_px": text_px + 7, "heading_px": text_px + 11, "card_px": text_px + 5}
    ground = tokens.name.split()[-1]
    drawings = {name: resource(f"theme/{name}-{ground}.svg").as_posix() for name in ("tick", "down", "up")}
    return _STYLE.format(tokens=tokens, **sizes, **drawings)


# In dialogs the verb is at the right, on every system, and no button has an icon.
# Styled by object name: bars and panes; by the property "kind": buttons and labels of one sort wherever they are.
_STYLE = """
* {{ font-size: {text_px}px; }}
QToolTip {{ color: {tokens.text}; background: {tokens.page}; border: 1px solid {tokens.line}; padding: 4px; }}

#top_bar, #record_bar, #live_pane {{ background: {tokens.window}; border-bottom: 1px solid {tokens.line}; }}
#library_pane, #review_pane, #insights_pane, #changes_pane, #details_pane, #details_page, #review_page, #side_pane {{
    background: {tokens.window};
}}
#welcome_page, #job_page, #transcript_pane, #centre {{ background: {tokens.page}; }}
#transcript_text {{
    background: {tokens.page}; border: none; font-size: {reading_px}px;
}}
#versions_text {{
    background: {tokens.page}; border: 1px solid {tokens.line}; border-radius: 6px; font-size: {reading_px}px;
}}
#versions_text:focus {{ border-color: {tokens.accent}; }}
#live_pane QTextEdit {{ background: {tokens.page}; border: 1px solid {tokens.line}; border-radius: 6px; }}
#transcript_text[growing="true"] {{ color: {tokens.quiet}; placeholder-text-color: {tokens.quiet}; }}
QLabel[kind="notice"] {{
    background: {tokens.some_fill}; color: {tokens.text}; border-left: 3px solid {tokens.some_line}; padding: 6px 10px;
    margin-top: 6px;
}}
QSplitter::handle {{ background: {tokens.line}; }}
QSplitter::handle:hover {{ background: {tokens.accent}; }}

QDialogButtonBox {{ button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; }}
QMessageBox {{ button-layout: 3; }}
QPushButton {{
    background: {tokens.page}; color: {tokens.text}; border: 1px solid {tokens.button_line}; border-radius: 6px;
    padding: 6px 12px; margin: 1px; outline: none;
}}
QPushButton:hover {{ background: {tokens.hover}; }}
QPushButton:pressed {{ background: {tokens.selected}; }}
QPushButton:disabled {{ color: {tokens.quiet}; background: {tokens.window}; }}
QPushButton:focus {{ border: 2px solid {tokens.accent}; margin: 0px; }}
QPushButton::menu-indicator {{ image: none; width: 0px; }}
QPushButton[kind="primary"] {{
    background: {tokens.accent}; color: {tokens.on_accent}; border-color: {tokens.accent};
}}
QPushButton[kind="primary"]:hover {{ background: {tokens.accent_hover}; border-color: {tokens.accent_hover}; }}
QPushButton[kind="primary"]:disabled {{
    background: {tokens.track}; color: {tokens.quiet}; border-color: {tokens.track};
}}
QPushButton[kind="primary"]:focus {{ border: 2px solid {tokens.text}; }}
QPushButton[kind="choice"] {{ background: transparent; color: {tokens.quiet}; }}
QPushButton[kind="choice"]:hover {{ background: {tokens.hover}; color: {tokens.text}; }}
QPushButton[kind="stop"] {{ background: {tokens.record}; color: {tokens.on_accent}; border-color: {tokens.record}; }}
QPushButton[kind="stop"]:focus {{ border: 2px solid {tokens.text}; }}
QPushButton[kind="stop"]:disabled {{ background: {tokens.track}; color: {tokens.quiet}; border-color: {tokens.track}; }}
QPushButton[kind="link"] {{
    background: transparent; color: {tokens.accent}; border: 2px solid transparent; padding: 3px 4px; margin: 0px;
}}
QPushButton[kind="link"]:hover {{ color: {tokens.accent_hover}; text-decoration: underline; }}
QPushButton[kind="link"]:disabled {{ color: {tokens.quiet}; background: transparent; }}
QPushButton[kind="link"]:focus {{ border-color: {tokens.accent}; }}
QPushButton[kind="remark"] {{
    background: {tokens.pill_fill}; color: {tokens.text}; border: 2px solid {tokens.pill_fill}; border-radius: 10px;
    font-size: {small_px}px; padding: 0px 8px; margin: 0px; min-height: 16px;
}}
QPushButton[kind="remark"]:hover {{ border-color: {tokens.some_line}; }}
QPushButton[kind="remark"]:focus {{ border-color: {tokens.accent}; }}

QLineEdit {{
    background: {tokens.page}; color: {tokens.text}; border: 1px solid {tokens.field_line}; border-radius: 6px;
    padding: 6px 8px; margin: 1px; placeholder-text-color: {tokens.quiet};
}}
QLineEdit:disabled {{ color: {tokens.quiet}; background: {tokens.window}; }}
QLineEdit:focus {{ border: 2px solid {tokens.accent}; margin: 0px; }}
QListView QLineEdit:focus {{ padding: 1px 6px; }}

QComboBox {{
    background: {tokens.page}; color: {tokens.text}; border: 1px solid {tokens.field_line}; border-radius: 6px;
    padding: 5px 8px; margin: 1px; combobox-popup: 0;
}}
QComboBox:disabled {{ color: {tokens.quiet}; background: {tokens.window}; border-color: {tokens.dashes}; }}
QSpinBox {{
    background: {tokens.page}; color: {tokens.text}; border: 1px solid {tokens.field_line}; border-radius: 6px;
    padding: 5px 0px; margin: 1px;
}}
QSpinBox QLineEdit {{ background: transparent; border: none; padding: 0px; margin: 0px; }}
QSpinBox:focus {{ border: 2px solid {tokens.accent}; margin: 0px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: none; background: transparent; width: 18px; }}
QSpinBox::up-arrow {{ image: url("{up}"); width: 10px; height: 10px; }}
QSpinBox::down-arrow {{ image: url("{down}"); width: 10px; height: 10px; }}
QComboBox:focus {{ border: 2px solid {tokens.accent}; margin: 0px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 14px; height: 14px; }}
QComboBox QLineEdit {{ background: transparent; border: none; padding: 0px; margin: 0px; }}
QComboBox QAbstractItemView {{
    background: {tokens.page}; border: 1px solid {tokens.field_line}; outline: none; padding: 3px;
    selection-background-color: {tokens.selected}; selection-color: {tokens.text};
}}
QComboBoxPrivateContainer {{ border: none; }}
QPlainTextEdit[kind="field"] {{
    background: {tokens.page}; border: 1px solid {tokens.field_line}; border-radius: 6px; padding: 2px; margin: 1px;
}}
QPlainTextEdit[kind="field"]:focus {{ border: 2px solid {tokens.accent}; margin: 0px; }}
QPlainTextEdit[kind="field"]:disabled {{ background: {tokens.window}; }}
QCheckBox, QRadioButton {{ border: 2px solid transparent; border-radius: 6px; padding: 1px 4px 1px 0px; spacing: 7px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {tokens.accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {tokens.quiet}; }}
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {{
    width: 14px; height: 14px; border: 1px solid {tokens.field_line}; background: {tokens.page};
}}
QCheckBox::indicator, QListWidget::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {tokens.accent}; }}
QCheckBox::indicator:checked, QListWidget::indicator:checked {{
    background: {tokens.accent}; border-color: {tokens.accent}; image: url("{tick}");
}}
QRadioButton::indicator:checked {{
    border-color: {tokens.accent};
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 {tokens.accent},
        stop: 0.5 {tokens.accent}, stop: 0.6 {tokens.page}, stop: 1 {tokens.page});
}}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
    background: {tokens.window}; border-color: {tokens.dashes};
}}
QRadioButton::indicator:checked:disabled {{
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 {tokens.quiet},
        stop: 0.5 {tokens.quiet}, stop: 0.6 {tokens.window}, stop: 1 {tokens.window});
}}
QCheckBox::indicator:checked:disabled {{ background: {tokens.quiet}; border-color: {tokens.quiet}; }}
QSlider::groove:horizontal {{ background: {tokens.track}; height: 4px; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {tokens.accent}; height: 4px; border-radius: 2px; }}
QSlider::sub-page:horizontal:disabled {{ background: {tokens.dashes}; }}
QSlider::handle:horizontal {{
    background: {tokens.page}; border: 2px solid {tokens.accent}; width: 12px; height: 12px; border-radius: 8px;
    margin: -6px 0px;
}}
QSlider::handle:horizontal:focus {{ background: {tokens.accent}; }}
QSlider::handle:horizontal:disabled {{ border-color: {tokens.dashes}; }}

QLabel[kind="quiet"] {{ color: {tokens.quiet}; }}
QLabel[kind="small"] {{ color: {tokens.quiet}; font-size: {small_px}px; }}
QLabel[kind="large"] {{ color: {tokens.quiet}; font-size: {large_px}px; }}
QLabel[kind="card"] {{ font-size: {card_px}px; font-weight: 600; }}
QLabel[kind="very_unsure"] {{ color: {tokens.strong_line}; font-size: {small_px}px; }}
QLabel[kind="unsure"] {{ color: {tokens.some_line}; font-size: {small_px}px; }}
QFrame[kind="hairline"] {{ background: {tokens.line}; border: none; }}
#review_card {{ background: {tokens.page}; border: 1px solid {tokens.line}; border-radius: 10px; }}
#review_card QPushButton:disabled {{ background: {tokens.page}; }}
#review_card QPushButton[kind="link"] {{ background: transparent; }}
#review_progress, #review_progress::chunk {{ border-radius: 2px; }}
#review_progress::chunk {{ background: {tokens.good}; }}
QLabel[kind="strong"] {{ font-weight: 600; }}
QLabel[kind="danger"] {{ color: {tokens.danger}; }}
QLabel[kind="title"] {{ font-size: {title_px}px; font-weight: 700; }}
QLabel[kind="heading"] {{ font-size: {heading_px}px; font-weight: 700; }}
#large_buttons QPushButton {{ font-size: {large_px}px; padding: 9px 16px; }}
#large_buttons QPushButton[kind="link"] {{ font-size: {text_px}px; padding: 3px 4px; }}

#drop_area {{ border: 2px dashed {tokens.dashes}; border-radius: 16px; background: {tokens.page}; }}
#engine_card {{ border: 2px solid {tokens.accent}; border-radius: 10px; background: {tokens.page}; }}
#engine_card[ready="false"] {{ border: 1px solid {tokens.line}; padding: 1px; }}
#engine_card QPushButton[kind="link"] {{ padding-left: 0; padding-right: 0; }}

#messages, #messages_column {{ background: transparent; }}
#message {{ background: {tokens.bubble}; border: none; border-radius: 8px; border-left: 4px solid {tokens.bubble}; }}
#message[kind="trouble"] {{ border-left-color: {tokens.bubble_danger}; }}
#message QLabel {{ background: transparent; color: {tokens.on_bubble}; }}
#message QLabel[kind="quiet"] {{ color: {tokens.bubble_quiet}; }}
#message QPushButton[kind="link"] {{ color: {tokens.bubble_link}; font-weight: 600; }}
#message QPushButton[kind="link"]:hover {{ color: {tokens.on_bubble}; }}
#message QPushButton[kind="link"]:focus {{ border-color: {tokens.bubble_link}; }}
#result_line {{ background: transparent; }}
#result_line:focus {{ border: 2px solid {tokens.accent}; border-radius: 4px; }}
#message_lines {{ background: transparent; border: 2px solid transparent; }}
#message_lines:focus {{ border-color: {tokens.bubble_link}; }}

#player_bar {{ background: {tokens.window}; border-top: 1px solid {tokens.line}; }}
#player_bar QPushButton[kind="tool"] {{ background: transparent; border-color: transparent; padding: 5px; }}
#player_bar QPushButton[kind="tool"]:hover {{ background: {tokens.hover}; }}
#player_bar QPushButton[kind="tool"]:checked {{ background: {tokens.selected}; border-color: {tokens.accent}; }}
#player_bar QPushButton[kind="tool"]:focus {{ border-color: {tokens.accent}; }}
#player_bar QPushButton[kind="play"] {{
    background: {tokens.accent}; border: 2px solid {tokens.accent}; border-radius: 18px; padding: 0px; margin: 0px;
    min-width: 32px; max-width: 32px; min-height: 32px; max-height: 32px;
}}
#player_bar QPushButton[kind="play"]:hover {{ background: {tokens.accent_hover}; }}
#player_bar QPushButton[kind="play"]:focus {{ border-color: {tokens.text}; }}
#player_bar QPushButton[kind="play"]:disabled {{ background: {tokens.track}; border-color: {tokens.track}; }}
#player_bar QPushButton[kind="pill"] {{ font-size: {small_px}px; padding: 2px 8px; border-radius: 10px; }}

QTabBar {{ background: {tokens.window}; }}
QTabBar::tab {{
    background: transparent; color: {tokens.quiet}; border: none; border-bottom: 2px solid transparent;
    padding: 8px 2px 6px 2px; margin-right: 6px;
}}
QTabBar::tab:hover {{ color: {tokens.text}; }}
QTabBar::tab:selected {{ color: {tokens.text}; border-bottom-color: {tokens.accent}; }}
QTabBar::tab:focus {{ color: {tokens.accent}; }}
#summary {{ background: transparent; border: none; }}

QListView {{ background: transparent; border: none; outline: none; }}
QListWidget {{
    background: {tokens.page}; border: 1px solid {tokens.line}; border-radius: 6px; outline: none; padding: 3px;
}}
QListWidget:focus {{ border-color: {tokens.accent}; }}
QListWidget::item {{ padding: 4px 6px; border: 1px solid transparent; border-radius: 5px; color: {tokens.text}; }}
QListWidget::item:hover {{ background: {tokens.hover}; }}
QListWidget::item:selected {{ background: {tokens.selected}; color: {tokens.text}; border-color: {tokens.accent}; }}
QTreeView {{ background: {tokens.page}; border: 1px solid {tokens.line}; border-radius: 6px; outline: none; }}
QTreeView::item {{ padding: 4px 6px; border: none; }}
QTreeView::item:selected {{
    background: {tokens.selected}; color: {tokens.text}; border-top: 1px solid {tokens.accent};
    border-bottom: 1px solid {tokens.accent};
}}
QHeaderView::section {{
    background: {tokens.page}; color: {tokens.quiet}; border: none; border-bottom: 1px solid {tokens.line};
    padding: 4px 8px;
}}
QMenu {{ background: {tokens.page}; color: {tokens.text}; border: 1px solid {tokens.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 27px 5px 25px; border: 1px solid transparent; border-radius: 4px; }}
QMenu::item:selected {{ background: {tokens.selected}; color: {tokens.text}; border-color: {tokens.accent}; }}
QMenu::item:disabled {{ color: {tokens.quiet}; }}
QMenu::separator {{ height: 1px; background: {tokens.line}; margin: 4px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 9px; }}

#completion {{
    background: {tokens.page}; color: {tokens.text}; border: 1px solid {tokens.line}; padding: 4px; outline: none;
}}
#completion::item {{ padding: 4px 9px; border: 1px solid transparent; border-radius: 4px; }}
#completion::item:selected {{ background: {tokens.selected}; color: {tokens.text}; border-color: {tokens.accent}; }}

#transcript_progress, #transcript_progress::chunk {{ border-radius: 0px; }}
QProgressBar {{ background: {tokens.track}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {tokens.accent}; border-radius: 3px; }}

QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0px; }}
QScrollBar::handle {{ background: {tokens.dashes}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {tokens.quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
