"""The list of what a search over all transcripts found: title, time, and the sentence with the words in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from sttgui.ui.kit import text
from sttgui.ui.kit.row_delegate import RowDelegate
from sttgui.ui.library import text as library_text
from sttgui.viewmodel.hits_model import HitRole, HitsModel

if TYPE_CHECKING:
    from sttgui.domain.library import Hit
    from sttgui.ui.kit.theme import Tokens

SIDE, PADDING, GAP = 10, 9, 2
LINES = 3  # of a sentence


class HitDelegate(RowDelegate):
    """Sizes follow the font; colours are those of `tokens`."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        layout = _sentence(index.data(HitRole.HIT), option.font, width - 2 * (SIDE + PADDING))
        title = QFontMetrics(_title_font(option.font)).height()
        return QSize(120, title + GAP + round(_height(layout)) + 2 * PADDING + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit = index.data(HitRole.HIT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = option.rect.adjusted(SIDE, 0, -SIDE, -2)
        self.paint_ground(painter, option, row)
        place = row.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        top = self._paint_heading(painter, place, option.font, hit)
        layout = _sentence(hit, option.font, place.width())
        mark = QTextCharFormat()
        mark.setFontWeight(QFont.Weight.Bold)
        mark.setForeground(QColor(self.tokens.accent))
        ranges = [_range(begin, end, mark) for begin, end in hit.marks]
        painter.setPen(QColor(self.tokens.text))
        layout.draw(painter, QPointF(place.left(), top + GAP), ranges, QRectF())
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRect, font: QFont, hit: Hit) -> int:
        """Title at the left, time at the right; returns where the line ends, in px from above."""
        metrics = QFontMetrics(_title_font(font))
        line = QRect(place.left(), place.top(), place.width(), metrics.height())
        if hit.start_ms is not None:
            painter.setFont(font)
            painter.setPen(QColor(self.tokens.quiet))
            time = text.clock(hit.start_ms)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, time)
            line.setRight(line.right() - QFontMetrics(font).horizontalAdvance(time) - 8)
        painter.setFont(_title_font(font))
        painter.setPen(QColor(self.tokens.text))
        title = metrics.elidedText(hit.title, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        return line.bottom() + 1


class HitsView(QListView):
    """Shows hits; one is chosen by a click or by Enter."""

    hit_chosen = Signal(object)  # Hit

    def __init__(self) -> None:
        super().__init__()
        self._hits = HitsModel(library_text.hit_in_words, self)
        self.setModel(self._hits)
        self._rows = HitDelegate(self)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(text.tr("Found in your transcripts"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._chosen)
        self.activated.connect(self._chosen)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        self._hits.set_hits(hits)
        if hits:
            self.setCurrentIndex(self._hits.index(0))
        self.scrollToTop()

    def choose_current(self) -> None:
        """As if Enter was pressed on the row that is current."""
        self._chosen(self.currentIndex())

    def set_theme(self, tokens: Tokens) -> None:
        self._rows.tokens = tokens
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # sentences break anew

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hit_chosen.emit(index.data(HitRole.HIT))


def _title_font(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _sentence(hit: Hit, font: QFont, width: int) -> QTextLayout:
    """The hit's sentence in at most `LINES` lines of `width` px."""
    layout = QTextLayout(hit.text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    top = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return sum(layout.lineAt(number).height() for number in range(layout.lineCount()))


def _range(begin: int, end: int, mark: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = begin, end - begin, mark
    return made
