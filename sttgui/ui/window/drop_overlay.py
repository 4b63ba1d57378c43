"""What is seen while recordings are dragged over the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import LIGHT, Tokens

MARGIN = 10


class DropOverlay(QWidget):
    """Lies over all of its parent while shown; never takes the mouse from it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop to add these files"))
        self.tokens: Tokens = LIGHT
        self.hide()

    def cover(self) -> None:
        """Show it over everything."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self.tokens.selected)
        ground.setAlphaF(0.8)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(self.tokens.accent), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), 16, 16)
        font = QFont(QApplication.font())
        font.setPixelSize(22)
        font.setBold(True)
        painter.setFont(font)
        words = self.accessibleName()
        plate = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-32, -20, 32, 20)
        plate.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.accent))
        painter.drawRoundedRect(plate, 12, 12)
        painter.setPen(QColor(self.tokens.on_accent))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)


def paths_of(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that are being dragged; empty where there are none."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
