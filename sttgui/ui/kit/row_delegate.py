"""What draws a row of a list: the ground all rows share, and the height of one line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sttgui.ui.kit.theme import LIGHT, Tokens

BAR, EDGE = (
    3,
    6,
)  # px: at the begin of a selected row, since its tint is too near to the ground to tell it; free above it


class RowDelegate(QStyledItemDelegate):
    """To be derived from; sizes follow the font, colours are those of `tokens`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens: Tokens = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return QSize(120, QFontMetrics(option.font).height() + 10)

    def seen(self, option: QStyleOptionViewItem, place: QRect) -> QRect:
        """Where a part of the row is seen whose place is given for what is read from the left."""
        return QStyle.visualRect(option.direction, option.rect, place)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect | None = None) -> None:
        """Show whether the row is selected, pointed at, or has the keyboard; `place` is its own where not given."""
        row = option.rect if place is None else place
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.selected if selected else self.tokens.hover))
            painter.drawRoundedRect(row, 6, 6)
        if selected:
            bar = QRectF(row.left(), row.top() + EDGE, BAR, row.height() - 2 * EDGE)
            painter.setBrush(QColor(self.tokens.accent))
            painter.drawRoundedRect(QStyle.visualRect(option.direction, row, bar.toRect()), BAR / 2, BAR / 2)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(self.tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6)
