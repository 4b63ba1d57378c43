"""What is said once no place is left to be looked at, and what can be done next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, button_for, label


@guarded
class ReviewEnd(QFrame):
    """Takes the keyboard when it comes, and does nothing with the key that was meant for one more place."""

    left = Signal()  # the text is wanted

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("review_end")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._said = label("", wrap=True)
        export = button_for(actions[Do.EXPORT])
        export.setEnabled(actions[Do.EXPORT].isEnabled())
        actions[Do.EXPORT].enabledChanged.connect(export.setEnabled)
        back = button(tr("Back to the text"), tr("Go on writing where the last words were (Esc)"))
        back.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(export)
        buttons.addWidget(back)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self._said)
        layout.addLayout(buttons)
        self.hide()

    @property
    def has_keyboard(self) -> bool:
        """Whether it, or one of its buttons, gets the keys."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def say(self, words: str) -> None:
        self._said.setText(words)
        self.setAccessibleName(words)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
