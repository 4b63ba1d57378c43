"""How sure the recogniser was of all words, as columns, with a slider under which words are shown."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QVBoxLayout, QWidget

from sttgui.domain.transcript import Transcript
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.kit.widgets import label
from sttgui.ui.review import text as review_text

COLUMNS = 10
HEIGHT = 50


class ConfidenceScale(QWidget):
    """The slider can be moved with the arrow keys; what it means is written below."""

    chosen = Signal(float)  # the confidence, 0..1, under which words are shown

    def __init__(self) -> None:
        super().__init__()
        self._columns = _Columns()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(1, 100)
        self._slider.setSingleStep(1)
        self._slider.setPageStep(10)
        self._slider.setAccessibleName(tr("Confidence under which words are shown, in per cent"))
        self._slider.setToolTip(self._slider.accessibleName())
        self._said = label("", "small", wrap=True)
        self._slider.valueChanged.connect(self._moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._columns, self._slider, self._said):
            layout.addWidget(part)

    def show_words(self, transcript: Transcript) -> None:
        self._columns.transcript = transcript
        self._columns.counts = None
        self._columns.update()

    def show_under(self, under: float) -> None:
        """Move the slider without asking for anything."""
        self._slider.blockSignals(True)
        self._slider.setValue(round(under * 100))
        self._slider.blockSignals(False)
        self._tell(under)

    def set_low(self, *, is_low: bool) -> None:
        """Leave the columns out."""
        self._columns.setVisible(not is_low)

    def set_theme(self, tokens: Tokens) -> None:
        self._columns.tokens = tokens
        self._columns.update()

    def _moved(self, value: int) -> None:
        self._tell(value / 100)
        self.chosen.emit(value / 100)

    def _tell(self, under: float) -> None:
        self._columns.under = under
        self._columns.update()
        self._said.setText(review_text.under(under))


class _Columns(QWidget):
    """How many words there are in each tenth of the scale."""

    def __init__(self) -> None:
        super().__init__()
        self.transcript = Transcript()
        self.counts: list[int] | None = None  # not before somebody sees them: few people look at this
        self.under = 0.0
        self.tokens: Tokens = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.counts is None:
            self.counts = _counts(self.transcript)
        most = max(self.counts) or 1
        width = self.width() / COLUMNS
        with QPainter(self) as painter:
            for number, count in enumerate(self.counts):
                # The root, so that the few doubtful words can be seen beside the many others.
                height = (count / most) ** 0.5 * (HEIGHT - 2) if count else 0
                middle = (number + 0.5) / COLUMNS
                shown = self.tokens.strong_line if middle < self.under / 2 else self.tokens.some_line
                colour = shown if middle < self.under else self.tokens.dashes
                painter.fillRect(QRectF(number * width + 1, HEIGHT - height, width - 2, height), QColor(colour))


def _counts(transcript: Transcript) -> list[int]:
    counts = [0] * COLUMNS
    borders = [number / COLUMNS for number in range(1, COLUMNS)]
    for word in transcript.words:
        if word.confidence is not None:
            counts[bisect_right(borders, word.confidence)] += 1
    return counts
