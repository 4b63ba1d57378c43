"""The style sheet of the whole application, from the colours and sizes of a theme."""

from __future__ import annotations

from sttgui.storage.folders import resource
from sttgui.ui.kit.theme import Tokens

TEXT_PX = 13  # ordinary text, where the system wants no larger


def style_sheet(tokens: Tokens, text_px: int, *, leftwards: bool = False) -> str:
    """The style sheet of the whole application. `text_px` is the size of ordinary text; others follow from it. What
    stands at one side alone stands where a line begins, or ends: Qt mirrors none.
    """
    sizes = {"small_px": text_px - 1, "text_px": text_px, "large_px": text_px + 2, "reading_px": text_px + 3}
    sizes |= {"title_px": text_px + 7, "heading_px": text_px + 11, "card_px": text_px + 5}
    box = round(14 * text_px / TEXT_PX)
    sizes |= {"box_px": box, "round_px": box // 2 + 1, "icon_px": round(16 * text_px / TEXT_PX)}
    ground = tokens.name.split()[-1]
    drawings = {name: resource(f"theme/{name}-{ground}.svg").as_posix() for name in ("tick", "down", "up")}
    begin, end = ("right", "left") if leftwards else ("left", "right")
    return _STYLE.format(tokens=tokens, begin=begin, end=end, **sizes, **drawings)


# In dialogs the verb is at the right, on every system, and no button has an icon.
# Styled by object name: bars and panes; by the property "kind": buttons and labels of one sort wherever they are.
_STYLE = """
* {{ font-size: {text_px}px; }}
QToolTip {{ color: {tokens.text}; background: {tokens.page}; border: 1px solid {tokens.line}; padding: 4px; }}

#top_bar, #record_bar, #live_pane {{ background: {tokens.window}; border-bottom: 1px solid {tokens.line}; }}
#library_pane, #review_pane, #insights_pane, #changes_pane, #details_pane, #details_page, #review_page, #side_pane {{
    background: {tokens.window};
}}
#welcome_page, #job_page, #job_inside, #transcript_pane, #centre {{ background: {tokens.page}; }}
#job_page {{ border: 2px solid {tokens.page}; }}
#job_page:focus {{ border-color: {tokens.accent}; }}
#printed_pages {{ border: 1px solid {tokens.line}; }}
#printed_pages:focus {{ border-color: {tokens.accent}; }}
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
    background: {tokens.some_fill}; color: {tokens.text}; border-{begin}: 3px solid {tokens.some_line};
    padding: 6px 10px; margin-top: 6px;
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
QPushButton:disabled {{ color: {tokens.quiet}; background: {tokens.window}; border-color: {tokens.line}; }}
QPushButton:focus {{ border: 2px solid {tokens.accent}; margin: 0px; }}
QPushButton {{ icon-size: {icon_px}px; }}
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
#details_page QPushButton[kind="link"], QDialog QPushButton[kind="link"], #transcribe_again,
#engine_card QPushButton[kind="link"] {{
    border-width: 0px 0px 2px 0px; border-radius: 0px; padding: 5px 0px 3px 0px;
}}
#find_close {{ padding: 6px 4px; }}
#versions {{ padding: 0px 4px; }}
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
#search_all {{ padding: 6px 2px; }}
QAbstractItemView QLineEdit {{ padding: 0px 6px; }}

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
QPlainTextEdit, QTextBrowser {{ background: {tokens.page}; border: 1px solid {tokens.line}; border-radius: 6px; }}
QPlainTextEdit:focus, QTextBrowser:focus {{ border-color: {tokens.accent}; }}
QPlainTextEdit[kind="field"] {{
    background: {tokens.page}; border: 1px solid {tokens.field_line}; border-radius: 6px; padding: 2px; margin: 1px;
}}
QPlainTextEdit[kind="field"]:focus {{ border: 2px solid {tokens.accent}; margin: 0px; }}
QPlainTextEdit[kind="field"]:disabled {{ background: {tokens.window}; }}
QTextBrowser[kind="reading"], QPlainTextEdit[kind="reading"], QScrollArea[kind="reading"] {{
    background: {tokens.page}; border: 1px solid {tokens.line}; border-radius: 6px;
}}
QTextBrowser[kind="reading"]:focus, QPlainTextEdit[kind="reading"]:focus, QScrollArea[kind="reading"]:focus {{
    border-color: {tokens.accent};
}}
QCheckBox, QRadioButton {{
    border: 2px solid transparent; border-radius: 6px; padding: 1px 0px; padding-{end}: 4px; spacing: 7px;
}}
QCheckBox:focus, QRadioButton:focus {{ border-color: {tokens.accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {tokens.quiet}; }}
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {{
    width: {box_px}px; height: {box_px}px; border: 1px solid {tokens.field_line}; background: {tokens.page};
}}
QCheckBox::indicator, QListWidget::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {round_px}px; }}
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

#messages, #messages_column {{ background: transparent; }}
#message {{ background: {tokens.bubble}; border: none; border-radius: 8px; border-{begin}: 4px solid {tokens.bubble}; }}
#message[kind="trouble"] {{ border-{begin}-color: {tokens.bubble_danger}; }}
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
    padding: 8px 2px 6px 2px; margin-{end}: 6px;
}}
QTabBar::tab:hover {{ color: {tokens.text}; }}
QTabBar::tab:selected {{ color: {tokens.text}; border-bottom-color: {tokens.accent}; }}
QTabBar::tab:focus {{ color: {tokens.accent}; }}
#summary {{ background: transparent; border: none; }}

QListView {{ background: transparent; border: none; outline: none; }}
QListWidget {{
    background: {tokens.page}; border: 1px solid {tokens.line}; border-radius: 6px; outline: none; padding: 3px;
}}
QListWidget:focus, QTreeView:focus {{ border-color: {tokens.accent}; }}
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
