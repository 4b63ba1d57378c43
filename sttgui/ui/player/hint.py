"""What is said the first few times about clicks on words: over the waveform, so that nothing makes room for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.player import text as player_text
from sttgui.ui.player.timeline_painting import WAVE

MARGIN = 8  # px


@guarded
class Hint(QFrame):
    """In the middle of `over`, whose size it follows. It gives way to who uses what is below it."""

    understood = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("player_hint")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._over = over
        self._is_in_the_way = False
        self._words = label(player_text.hint(), wrap=True)
        done = button(tr("Got it"), tr("Do not show this again"), "link")
        done.clicked.connect(self.understood)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 2, 6, 2)
        layout.setSpacing(6)
        layout.addWidget(self._words, 1)
        layout.addWidget(done)
        over.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        elif watched is self._over and event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self.give_way()
        return super().eventFilter(watched, event)

    def give_way(self) -> None:
        """Let what is below be seen, until it is due anew."""
        self._is_in_the_way = True
        self.hide()

    def show_due(self, is_due: bool) -> None:
        """Whether it is to be read; once it was not, it is worth its place again."""
        self._is_in_the_way = self._is_in_the_way and is_due
        self._place()
        self.setVisible(is_due and not self._is_in_the_way)

    def _place(self) -> None:
        room = self._over.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        metrics = self._words.fontMetrics()
        others = self.sizeHint().width() - self._words.sizeHint().width()
        width = min(metrics.horizontalAdvance(self._words.text()) + others + 4, room.width())
        height = min(self.heightForWidth(width), self._over.height())
        self.setGeometry(room.center().x() - width // 2, max((WAVE - height) // 2, 0), width, height)
