"""The card of the words that are looked at: what they are, how sure the recogniser was, and what can be done."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from sttgui.ui.kit import text
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import ElidedLabel, button, label
from sttgui.ui.review import text as review_text
from sttgui.viewmodel.stops import State, Stop

KEYS = (
    ("Enter", "right, next"),
    ("Space", "hear again"),
    ("Tab", "later"),
    ("Shift+Tab", "back"),
    ("Ctrl+Enter", "fix all the same"),
    ("Esc", "leave"),
)


ICON_WIDTH, WORDS_WIDTH = 36, 264  # px: of a button without words, and of a card that has room for all of them


class ReviewCard(QFrame):
    """Not there while nobody reviews."""

    hear_wanted = Signal()
    right_wanted = Signal()
    fix_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review_card")
        self._words = ElidedLabel("card")
        self._words.setMinimumHeight(26)
        self._sure = label("", "strong")
        self._facts = label("", "quiet", wrap=True)
        self._hear = button(text.tr("Hear it"), text.tr("Play the words and what is around them (Space)"))
        self._right = button(text.tr("Right"), text.tr("Keep the words as they are, and go on (Enter)"), "primary")
        self._fix = button(text.tr("Fix"), text.tr("Type what is said instead; Enter goes on"))
        self._hear.setMinimumWidth(ICON_WIDTH)
        self._hear.clicked.connect(self.hear_wanted)
        self._right.clicked.connect(self.right_wanted)
        self._fix.clicked.connect(self.fix_wanted)
        self._typed = label(text.tr("Type to fix."), "small")
        self._keys = QLabel()
        self._keys.setProperty("kind", "small")
        self._keys.setWordWrap(True)
        self._keys.setTextFormat(Qt.TextFormat.RichText)
        self._keys.setAccessibleName(", ".join(f"{text.tr(key)}: {text.tr(what)}" for key, what in KEYS))
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        head.addWidget(self._sure)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for part in (self._hear, self._right, self._fix):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the text
            buttons.addWidget(part)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._facts)
        layout.addLayout(buttons)
        layout.addWidget(self._typed)
        layout.addWidget(self._keys)
        self.show_stop(None)

    def show_stop(self, stop: Stop | None) -> None:
        self.setVisible(stop is not None)
        if stop is None:
            return
        self._words.setText(review_text.words(stop))
        sure = stop.confidence if stop.state is State.TO_CHECK else None
        self._sure.setText(text.percent(sure) if sure is not None else review_text.state(stop))
        facts = review_text.card(stop)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self._hear.setEnabled(stop.span is not None)
        self.setAccessibleName(review_text.in_words(stop))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hear.setText("" if self.width() < WORDS_WIDTH else text.tr("Hear it"))

    def set_theme(self, tokens: Tokens) -> None:
        self._hear.setIcon(icon("play", tokens.text))
        self._right.setIcon(icon("check", tokens.on_accent))
        self._fix.setIcon(icon("edit", tokens.text))
        style = f"background-color:{tokens.hover}; color:{tokens.text}"
        pairs = (f'<span style="{style}">&nbsp;{_whole(key)}&nbsp;</span>&nbsp;{_whole(what)}' for key, what in KEYS)
        self._keys.setText(" &nbsp; ".join(pairs))


def _whole(words: str) -> str:
    """Words that stay in one line."""
    return html.escape(text.tr(words)).replace(" ", "&nbsp;")
