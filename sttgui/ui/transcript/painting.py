"""What is drawn around the words of a transcript: tints and lines of marked words, times, and speakers' names.

One mark is loud, the outline of the words to judge, and no mark hides another: tints lie over each other, those of what
is doubted, found, heard; over them are the lines, that of what is heard below that of what is doubted.

None of it is in the text itself, so a screen reader and the clipboard get the words only, a change of colours needs
no new layout, and underlines are as thick as the eye needs: Qt draws those of a text format as thin as a hair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout, QTextLine

from sttgui.ui.kit import text
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.transcript.changes_painting import heard_above, paint_heard
from sttgui.ui.transcript.text_column import INSET
from sttgui.viewmodel.blocks import Block, Look, Mark
from sttgui.viewmodel.transcript_document import Hits

LINE_PX = 2.0  # the thickness of dots and lines under words
SIDE, ROUND = 1.5, 3.0  # px that a tint is wider at each side than its words, and of its corners
OUTLINE_PX, OUTLINE_GAP, OUTLINE_ROUND = 2.0, 2.5, 4.0  # of the words to judge
REACH = 6  # px around words that their marks are painted in
WAVE_PX = 4.0  # the length of half a wave
NAME_GAP = 3.0  # px between a speaker's name and the words below


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block, its first position in the text, and where its layout's origin lies in the viewport."""

    block: Block
    begin: int
    layout: QTextLayout
    origin: QPointF
    visible: tuple[int, int]  # from where to where in the block its lines are to be painted


MarkedBox = tuple[Mark, QRectF]


class TranscriptPainter:
    """Draws for blocks that are in sight. `font` is that of the text, `width` that of the text with its `margin`, which
    is at the right where the text is written `leftwards`.
    """

    def __init__(self, tokens: Tokens, font: QFont) -> None:
        self.tokens = tokens
        self.speakers: dict[str, int] = {}  # numbers in the order of appearance
        self.width = self.margin = 0.0
        self.leftwards = False
        self.shows_changes = False  # what was heard, above the words that were changed
        self.forget_places()
        self.set_font(font)

    def forget_places(self) -> None:
        """Mark nothing in the text but what belongs to its words."""
        self.hits = Hits()
        # From where to where in the text:
        self.found_now: tuple[int, int] | None = None  # what is found, and was gone to
        self.playing: tuple[int, int] | None = None
        self.judged: tuple[int, int] | None = None

    def set_font(self, font: QFont) -> None:
        self._font = QFont(font)
        metrics = QFontMetricsF(font)
        self._ascent, self._descent = metrics.ascent(), metrics.descent()
        self._time_font, self._name_font = QFont(font), QFont(font)
        size = QFontInfo(font).pixelSize()  # the font itself may tell its size in points
        self._time_font.setPixelSize(round(min(size - 4, (size + 8) / 2)))  # large ones leave the room to the words
        self._name_font.setPixelSize(size - 4)
        self._name_font.setWeight(QFont.Weight.DemiBold)
        self.name_height = QFontMetricsF(self._name_font).height() + NAME_GAP

    def time_width(self, ms: int) -> float:
        """The room that a time takes."""
        return QFontMetricsF(self._time_font).horizontalAdvance(text.clock(ms))

    @property
    def words(self) -> tuple[float, float]:
        """From where to where the words stand, in the viewport."""
        return (INSET, self.width - self.margin) if self.leftwards else (self.margin, self.width)

    def paint_target(self, painter: QPainter, place: QRect) -> None:
        """A frame around the paragraph that gets what is dragged once it is let go; it lies under all else."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.tokens.selected))
        painter.setPen(QPen(QColor(self.tokens.accent), 1))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def paint_below(self, painter: QPainter, placed: Sequence[PlacedBlock], marked: Sequence[MarkedBox]) -> None:
        """What lies under the words: the tints. `marked` is of what is placed; to find it takes most of the time."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for mark, box in marked:
            fill = {Look.SOME: self.tokens.some_fill, Look.STRONG: self.tokens.strong_fill}.get(mark.look)
            if fill is not None:
                _tint(painter, fill, box)
        found = [box for place in placed for part in self._found_in(place) for box in self.boxes_of([place], part)]
        for box in found:
            _tint(painter, self.tokens.found_fill, box)
        for box in self.boxes_of(placed, self.playing):
            _tint(painter, self.tokens.heard_fill, box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.tokens.found_line), 1))
        for box in found:
            painter.drawRoundedRect(_around(box), ROUND, ROUND)
        painter.setBrush(QColor(self.tokens.found_now))
        for box in self.boxes_of(placed, self.found_now):
            painter.drawRoundedRect(_around(box), ROUND, ROUND)

    def paint_above(self, painter: QPainter, placed: Sequence[PlacedBlock], marked: Sequence[MarkedBox]) -> None:
        """What lies over the words and beside them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark, box in marked:
            self._underline(painter, mark.look, box)
        painter.setPen(QPen(QColor(self.tokens.heard_line), LINE_PX))
        for box in self.boxes_of(placed, self.playing):
            painter.drawLine(*_under(box.adjusted(-SIDE, 0, SIDE, LINE_PX)))
        for place in placed:
            self._paint_margin(painter, place)
            if self.shows_changes:
                block = place.block
                heard = heard_above(block.words, block.starts, place.layout, place.origin, place.visible)
                paint_heard(painter, list(heard), self._font, self.tokens, self.words)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.tokens.accent), OUTLINE_PX))
        for box in self.boxes_of(placed, self.judged):
            outline = box.adjusted(-OUTLINE_GAP, -1, OUTLINE_GAP, 2 * LINE_PX + 1)
            painter.drawRoundedRect(outline.toAlignedRect(), OUTLINE_ROUND, OUTLINE_ROUND)

    def marked(self, placed: Sequence[PlacedBlock]) -> list[MarkedBox]:
        """Where marked words stand: a box on each line that a mark touches."""
        return [
            (mark, box)
            for place in placed
            for mark in place.block.marks
            if mark.end > place.visible[0] and mark.begin < place.visible[1]
            for box in self.boxes(place, mark.begin, mark.end)
        ]

    def boxes_of(self, placed: Sequence[PlacedBlock], part: tuple[int, int] | None) -> Iterator[QRectF]:
        """Where a part of the text stands: a box on each line that it touches."""
        if part is None:
            return
        begin, end = part
        for place in placed:
            if begin <= place.begin + len(place.block.text) and place.begin <= end:
                yield from self.boxes(place, begin - place.begin, end - place.begin)

    def boxes(self, place: PlacedBlock, begin: int, end: int) -> Iterator[QRectF]:
        """Where a part of a block stands: a box on each line that it touches."""
        for line in _lines(place.layout, begin, end):
            left, right = _edges(line, begin, end)
            baseline = place.origin.y() + line.y() + line.ascent()
            box = QRectF(left, baseline - self._ascent, right - left, self._ascent + self._descent)
            yield box.translated(place.origin.x(), 0)

    def name_box(self, place: PlacedBlock) -> QRectF:
        """Where the name of the speaker stands, above the first line."""
        line = place.layout.lineAt(0)
        baseline = place.origin.y() + line.y() + line.ascent()
        top = baseline - self._ascent - self.name_height
        left, right = self.words
        return QRectF(left, top, right - left, self.name_height)

    def _found_in(self, place: PlacedBlock) -> list[tuple[int, int]]:
        first, last = place.visible
        return self.hits.between(place.begin + first, place.begin + last)

    def _underline(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Three patterns, so that no colour need be told from another."""
        begin, end = _under(box)
        match look:
            case Look.SOME:
                pen = QPen(QColor(self.tokens.some_line), LINE_PX, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([1, 1])
                painter.setPen(pen)
                painter.drawLine(begin, end)
            case Look.STRONG:
                painter.setPen(QPen(QColor(self.tokens.strong_line), LINE_PX * 0.8))
                painter.drawPath(_wave(begin, end))
            case Look.KEPT:
                painter.setPen(QPen(QColor(self.tokens.changed_line), LINE_PX / 2))
                painter.drawLine(begin, end)
            case Look.CHANGED:
                painter.setPen(QPen(QColor(self.tokens.changed_line), LINE_PX))
                painter.drawLine(begin, end)
            case _:
                assert_never(look)

    def _paint_margin(self, painter: QPainter, place: PlacedBlock) -> None:
        """The time beside the first line, the speaker's name above it."""
        line = place.layout.lineAt(0)
        if not line.isValid():
            return
        top = place.origin.y() + line.y()
        baseline = top + line.ascent()
        if place.block.start_ms is not None:
            painter.setFont(self._time_font)
            painter.setPen(QColor(self.tokens.quiet))
            time = text.clock(place.block.start_ms)
            left = self.width - painter.fontMetrics().horizontalAdvance(time) if self.leftwards else 0.0
            painter.drawText(QPointF(left, baseline), time)
        if place.block.speaker is not None:
            painter.setFont(self._name_font)
            colours = self.tokens.speakers
            painter.setPen(QColor(colours[self.speakers[place.block.speaker] % len(colours)]))
            room = self.name_box(place)
            name = painter.fontMetrics().elidedText(place.block.speaker, Qt.TextElideMode.ElideRight, int(room.width()))
            rightwards = place.layout.textOption().textDirection() is not Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight
            painter.drawText(room, side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute, name)


def _lines(layout: QTextLayout, begin: int, end: int) -> Iterator[QTextLine]:
    line = layout.lineForTextPosition(max(begin, 0))
    while line.isValid() and line.textStart() < end:
        yield line
        line = layout.lineAt(line.lineNumber() + 1)


def _edges(line: QTextLine, begin: int, end: int) -> tuple[float, float]:
    """How far a part of the text reaches on a line, in the layout's coordinates; for either direction of writing."""
    first = max(begin, line.textStart())
    last = min(end, line.textStart() + line.textLength()) - 1
    edges = (QTextLine.Edge.Leading, QTextLine.Edge.Trailing)
    found = [_x(line, position, edge) for position in (first, last) for edge in edges]
    words = line.naturalTextRect()  # without the blank at which the line is broken
    return max(min(found), words.left()), min(max(found), words.right())


def _x(line: QTextLine, position: int, edge: QTextLine.Edge) -> float:
    x: tuple[float, int] = line.cursorToX(position, edge)  # type: ignore[assignment]  # its stub forgets the position
    return x[0]


def _tint(painter: QPainter, fill: str, box: QRectF) -> None:
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box.adjusted(-SIDE, 0, SIDE, LINE_PX), ROUND, ROUND)


def _around(box: QRectF) -> QRectF:
    """The outline of what is found, whose line is one pixel wide and crisp."""
    return QRectF(box.adjusted(-SIDE, 0, SIDE, LINE_PX).toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5)


def _under(box: QRectF) -> tuple[QPointF, QPointF]:
    """From where to where a line under a box goes, in whole pixels, so that dots stay crisp."""
    y = round(box.bottom()) + LINE_PX / 2
    return QPointF(round(box.left()), y), QPointF(round(box.right()), y)


def _wave(begin: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(begin)
    number = max(1, round((end.x() - begin.x()) / WAVE_PX))
    step = QPointF((end.x() - begin.x()) / number, 0)  # so that the last wave ends with the word
    for place in range(number):
        at = begin + step * place
        path.quadTo(at + step / 2 + QPointF(0, LINE_PX * (1 - place % 2 * 2)), at + step)
    return path
