"""What a dialog says of its work, in room that is kept free for it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import label, restyle


@guarded
class ResultLine(QScrollArea):
    """As many lines high whether it speaks or not, so that nothing moves when it does; more lines scroll."""

    def __init__(self, lines: int, kind: str = "strong") -> None:
        super().__init__(widgetResizable=True)
        self._lines = lines
        self._label = label("", kind, wrap=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWidget(self._label)
        self.setObjectName("result_line")
        self.setAccessibleName(tr("Result"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._label.text()

    def say(self, words: str, kind: str = "strong") -> None:
        """Say this in place of what was said; a screen reader hears of it."""
        if self._label.property("kind") != kind:
            self._label.setProperty("kind", kind)
            restyle(self._label)
        if words == self._label.text():
            return
        self._label.setText(words)
        self.verticalScrollBar().setValue(0)
        self._fit()
        if words:
            announce(self, words)

    def sizeHint(self) -> QSize:
        line = ceil(QFontMetricsF(self._label.font()).lineSpacing())  # as a label rounds it: a pixel less would scroll
        return QSize(100, line * self._lines + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PolishRequest, QEvent.Type.StyleChange):
            self.updateGeometry()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the keyboard only where there is something to scroll."""
        scrolls = self._label.heightForWidth(self.viewport().width()) > self.height()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
