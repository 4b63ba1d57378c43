"""One line that says how far a second listening is, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import ElidedLabel
from sttgui.ui.review.key_button import KeyButton


class SecondRow(QWidget):
    """Without an offer nothing is said, and it takes no room."""

    wanted = Signal()  # what is offered

    def __init__(self) -> None:
        super().__init__()
        self._said = ElidedLabel("small", Qt.TextElideMode.ElideRight)
        self._offer = KeyButton("", "", "", "link")
        self._offer.set_wide(is_wide=False)
        self._offer.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self._offer)
        row.addStretch()
        self.hide()

    @property
    def has_offer(self) -> bool:
        return bool(self._offer.text())

    def say(self, said: str, offered: str, tip: str) -> None:
        self._said.setText(said)
        self._said.setVisible(bool(said))
        if offered != self._offer.text():
            self._offer.say(offered, tip)
        self.setVisible(bool(offered))

    def set_theme(self, tokens: Tokens) -> None:
        self._offer.set_theme(tokens)
