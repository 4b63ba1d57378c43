"""What is said, in large letters over the whole screen, for those who read along."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.fitted_dialog import FRAME
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.recording import text as record_text
from sttgui.ui.recording.live_text import LiveText
from sttgui.viewmodel.live_words import LiveWordsModel, Standing

# White on black, whatever the theme: the most there is to tell letters from their ground.
GROUND, TEXT, TENTATIVE, MARK, QUIET = "#000000", "#ffffff", "#b4b4b4", "#ffd75e", "#b4b4b4"
LINES = 7  # on the screen, at the usual size
SMALLEST = QSize(480, 300)  # of the window, where it does not fill the screen
LEAST, MOST, STEP = 40, 300, 20  # per cent
LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class Captions(QWidget):
    """A window of its own; freed when it closes."""

    size_chosen = Signal(int)  # per cent
    closed = Signal()

    def __init__(self, parent: QWidget, model: LiveWordsModel, size_percent: int) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("captions")
        self.setWindowTitle(tr("Words while recording"))
        self.setStyleSheet(
            f"#captions, #captions QTextEdit {{ background: {GROUND}; }}"
            f"#captions QLabel, #captions QPushButton {{ color: {QUIET}; background: {GROUND}; }}"
        )
        self._size = size_percent
        self.words = LiveText(tr("Words so far"))
        self.words.set_colours(TEXT, TENTATIVE, MARK)
        self._status = label("", "quiet", wrap=True)
        self._smaller = button(tr("Smaller"), tr("Smaller letters (-)"), "link", is_quick=True)
        self._larger = button(tr("Larger"), tr("Larger letters (+)"), "link", is_quick=True)
        self._close = button(tr("Close"), tr("Back to the window (Esc)"), "link")
        self._arrange()
        self._smaller.clicked.connect(self._make_smaller)
        self._larger.clicked.connect(self._make_larger)
        self._close.clicked.connect(self.close)
        model.came.connect(self.words.add)
        model.begun.connect(self._clear)
        model.standing_changed.connect(self._show_standing)
        self._show_standing(model.standing)
        self.words.show_all(model.pieces, model.tentative)
        self.setMinimumSize((SMALLEST * letters()).boundedTo(self.screen().availableGeometry().size() - FRAME))
        self.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case key if key in LARGER:
                self._make_larger()
            case Qt.Key.Key_Minus:
                self._make_smaller()
            case _:
                super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_size()

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._status, 1)
        for made in (self._smaller, self._larger, self._close):
            below.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 16)
        layout.addWidget(self.words, 1)
        layout.addLayout(below)

    def _make_larger(self) -> None:
        self._choose_size(self._size + STEP)

    def _make_smaller(self) -> None:
        self._choose_size(self._size - STEP)

    def _choose_size(self, percent: int) -> None:
        self._size = min(max(percent, LEAST), MOST)
        self._set_size()
        self.size_chosen.emit(self._size)

    def _set_size(self) -> None:
        """Letters by the height of the window, so that they are as large on a projector."""
        pixels = max(self.height() * self._size // 100 // (LINES * 3 // 2), 16)
        self.words.setStyleSheet(f"font-size: {pixels}px;")
        bar = self.words.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _clear(self) -> None:
        self.words.show_all((), ())

    def _show_standing(self, standing: Standing) -> None:
        self._status.setText(record_text.standing(standing))
