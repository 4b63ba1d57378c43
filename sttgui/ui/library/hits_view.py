"""The list of what a search over all transcripts found: under each name, times and sentences with the words in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from sttgui.ui.kit import text
from sttgui.ui.kit.row_delegate import RowDelegate
from sttgui.ui.kit.text import kept_together
from sttgui.ui.kit.widgets import ElidedLabel, turning_margins
from sttgui.ui.library import text as library_text
from sttgui.viewmodel.hits_model import HitRole, HitsModel, More

if TYPE_CHECKING:
    from sttgui.domain.library import Hit
    from sttgui.ui.kit.theme import Tokens

SIDE, PADDING, GAP = 7, 9, 6
LINES = 3  # of a sentence


class HitDelegate(RowDelegate):
    """Sizes follow the font; colours are those of `tokens`. The name of a recording stands above its first hit, with
    what `version_of` tells of its job.
    """

    def __init__(self, view: QListView, version_of: Callable[[str], str]) -> None:
        super().__init__(view)
        self._view = view
        self._version_of = version_of

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        one = index.data(HitRole.HIT)
        if isinstance(one, More):
            return QSize(120, QFontMetrics(_small_font(option.font)).height() + 2 * GAP + 2)
        width = self._view.viewport().width()
        layout = _sentence(one, option.font, width - 2 * (SIDE + PADDING))
        return QSize(120, self._header_height(option, index) + round(_height(layout)) + 2 * GAP + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: Hit | More = index.data(HitRole.HIT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        header = self._header_height(option, index)
        if header:
            place = option.rect.adjusted(SIDE + PADDING, 0, -SIDE - PADDING, 0)
            place.setHeight(header)
            self._paint_title(painter, place, option.font, one)
        row = option.rect.adjusted(SIDE, header, -SIDE, -2)
        self.paint_ground(painter, option, row)
        place = row.adjusted(PADDING, GAP, -PADDING, -GAP)
        if isinstance(one, More):
            self._paint_more(painter, place, _small_font(option.font), one)
        else:
            self._paint_hit(painter, place, option.font, one)
        painter.restore()

    def _header_height(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> int:
        return QFontMetrics(_title_font(option.font)).height() + 10 if index.data(HitRole.BEGINS_RECORDING) else 0

    def _paint_title(self, painter: QPainter, place: QRect, font: QFont, one: Hit | More) -> None:
        version, small = self._version_of(one.job_id), _small_font(font)
        if version:
            version = QFontMetrics(small).elidedText(version, Qt.TextElideMode.ElideMiddle, place.width() // 2)
            taken = QFontMetrics(small).horizontalAdvance(version) + 2  # else it is shortened once more
            end = place.adjusted(place.width() - taken, 0, 0, 0)
            _draw(painter, QStyle.visualRect(painter.layoutDirection(), place, end), version, small, self.tokens.quiet)
            rest = place.adjusted(0, 0, -taken - GAP, 0)
            place = QStyle.visualRect(painter.layoutDirection(), place, rest)
        _draw(painter, place, one.title, _title_font(font), self.tokens.text)

    def _paint_hit(self, painter: QPainter, place: QRect, font: QFont, hit: Hit) -> None:
        time, found = QTextCharFormat(), QTextCharFormat()
        time.setForeground(QColor(self.tokens.quiet))
        found.setFontWeight(QFont.Weight.DemiBold)
        found.setForeground(QColor(self.tokens.text))
        found.setBackground(QColor(self.tokens.found_fill))
        found.setFontUnderline(True)
        found.setUnderlineColor(QColor(self.tokens.found_line))
        begin = len(_time(hit))
        ranges = [_range(0, begin, time)]
        ranges += [_range(left + begin, right + begin, found) for left, right in hit.marks]
        painter.setPen(QColor(self.tokens.text))
        _sentence(hit, font, place.width()).draw(painter, QPointF(place.topLeft()), ranges, QRectF())

    def _paint_more(self, painter: QPainter, place: QRect, font: QFont, more: More) -> None:
        words = library_text.show_all_hits()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        rest = place.adjusted(0, 0, -metrics.horizontalAdvance(words) - GAP, 0)
        said = library_text.listed_hits(more)
        if metrics.horizontalAdvance(said) > rest.width():
            said = library_text.listed_hits(more, is_short=True)
        rest = QStyle.visualRect(painter.layoutDirection(), place, rest)
        _draw(painter, rest, said, font, self.tokens.quiet)


class HitsView(QListView):
    """Shows hits; one is chosen by a click or by Enter, and so are all others of its recording."""

    hit_chosen = Signal(object)  # Hit
    all_wanted = Signal(str)  # the id of the job whose hits are all to be listed

    def __init__(self, version_of: Callable[[str], str]) -> None:
        super().__init__()
        self._version_of = version_of
        self._hits = HitsModel(self._described, self)
        self.setModel(self._hits)
        self._rows = HitDelegate(self, version_of)
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

    def list_all(self, hits: Sequence[Hit]) -> None:
        """List all hits of one recording in the place of the few that are listed, from where the eye is."""
        row = self.currentIndex().row()
        self._hits.list_all(hits)
        self.setCurrentIndex(self._hits.index(min(row, self._hits.rowCount() - 1)))

    def choose_current(self) -> None:
        """As if Enter was pressed on the row that is current."""
        self._chosen(self.currentIndex())

    def set_theme(self, tokens: Tokens) -> None:
        self._rows.tokens = tokens
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # sentences break anew

    def _described(self, one: Hit | More) -> str:
        return library_text.hit_in_words(one, self._version_of(one.job_id))

    def _chosen(self, index: QModelIndex) -> None:
        one = index.data(HitRole.HIT) if index.isValid() else None
        if isinstance(one, More):
            self.all_wanted.emit(one.job_id)
        elif one is not None:
            self.hit_chosen.emit(one)


class HitsPage(QWidget):
    """How much was found, above the list of it. `version_of` tells of a job what tells it from others of its title."""

    def __init__(self, version_of: Callable[[str], str]) -> None:
        super().__init__()
        self.view = HitsView(version_of)
        self._found = ElidedLabel("small", Qt.TextElideMode.ElideRight)
        turning_margins(self._found, self._found, (SIDE + PADDING, 0, SIDE, 0))
        self.setFocusProxy(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._found)
        layout.addWidget(self.view, 1)

    def show_hits(self, hits: Sequence[Hit], found: str) -> None:
        """`found` says how much there is."""
        self.view.show_hits(hits)
        self._found.setText(found)


def _title_font(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small_font(font: QFont) -> QFont:
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(font.pixelSize() - 1)
    return small


def _draw(painter: QPainter, place: QRect, words: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(kept_together(shown)))


def _time(hit: Hit) -> str:
    """What stands before the sentence."""
    return "" if hit.start_ms is None else f"{text.clock(hit.start_ms)}  "


def _sentence(hit: Hit, font: QFont, width: int) -> QTextLayout:
    """When it is said and the hit's sentence, in at most `LINES` lines of `width` px."""
    layout = QTextLayout(_time(hit) + hit.text, font)
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
