"""What is drawn around the words of a transcript: tints and lines of marked words, times, and speakers' names.

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
from sttgui.viewmodel.blocks import Block, Look, Mark
from sttgui.viewmodel.transcript_document import Hits

LINE_PX = 2.0  # the thickness of dots and lines under words
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


class TranscriptPainter:
    """Draws for blocks that are in sight. `font` is that of the text, `width` that of the text with its `margin`, which
    is at the right where the text is written `leftwards`.
    """

    def __init__(self, tokens: Tokens, font: QFont) -> None:
        self.tokens = tokens
        self.speakers: dict[str, int] = {}  # numbers in the order of appearance
        self.width = self.margin = 0.0
        self.leftwards = False
        self.hits = Hits()
        self.shows_changes = False  # what was heard, above the words that were changed
        self.playing: tuple[int, int] | None = None  # from where to where in the text
        self.set_font(font)

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
        return (0.0, self.width - self.margin) if self.leftwards else (self.margin, self.width)

    def paint_target(self, painter: QPainter, place: QRect) -> None:
        """A frame around the paragraph that gets what is dragged once it is let go; it lies under all else."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.tokens.selected))
        painter.setPen(QPen(QColor(self.tokens.accent), 1))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def paint_below(self, painter: QPainter, placed: Sequence[PlacedBlock]) -> None:
        """What lies under the words: the tints."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for mark, box in self._boxes(placed):
            fill = {Look.SOME: self.tokens.some_fill, Look.STRONG: self.tokens.strong_fill}.get(mark.look)
            if fill is not None:
                painter.setBrush(QColor(fill))
                painter.drawRoundedRect(box.adjusted(-1.5, 0, 1.5, LINE_PX), 3, 3)
        painter.setBrush(QColor(self.tokens.selected))
        painter.setPen(QPen(QColor(self.tokens.accent), 1))
        for place in placed:
            for begin, end in self.hits.between(place.begin + place.visible[0], place.begin + place.visible[1]):
                for box in self.boxes(place, begin - place.begin, end - place.begin):
                    painter.drawRoundedRect(box.adjusted(-1.5, 0.5, 1.5, 0.5), 3, 3)

    def paint_above(self, painter: QPainter, placed: Sequence[PlacedBlock]) -> None:
        """What lies over the words and beside them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark, box in self._boxes(placed):
            self._underline(painter, mark.look, box)
        for place in placed:
            self._paint_margin(painter, place)
            if self.shows_changes:
                block = place.block
                heard = heard_above(block.words, block.starts, place.layout, place.origin, place.visible)
                paint_heard(painter, list(heard), self._font, self.tokens, self.words[1])
        if self.playing is not None:
            self._paint_playing(painter, placed, *self.playing)

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

    def _paint_playing(self, painter: QPainter, placed: Sequence[PlacedBlock], begin: int, end: int) -> None:
        """The word that is heard is drawn a second time, on the accent's ground: its format stays, so no new layout."""
        for place in placed:
            if not place.begin <= begin <= place.begin + len(place.block.text):
                continue
            for box in self.boxes(place, begin - place.begin, end - place.begin):
                ground = box.adjusted(-2, -1, 2, 1)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self.tokens.accent))
                painter.drawRoundedRect(ground, 4, 4)
                painter.save()
                painter.setClipRect(box)
                painter.setPen(QColor(self.tokens.on_accent))
                place.layout.draw(painter, place.origin - place.layout.position(), [], box)  # it adds its own
                painter.restore()

    def _boxes(self, placed: Sequence[PlacedBlock]) -> Iterator[tuple[Mark, QRectF]]:
        """Where marked words stand: a box on each line that a mark touches."""
        for place in placed:
            first, last = place.visible
            for mark in place.block.marks:
                if mark.end <= first or mark.begin >= last:
                    continue
                for box in self.boxes(place, mark.begin, mark.end):
                    yield mark, box

    def _underline(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Three patterns, so that no colour need be told from another."""
        y = round(box.bottom()) + LINE_PX / 2
        begin, end = QPointF(round(box.left()), y), QPointF(round(box.right()), y)  # whole pixels, so dots stay crisp
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


def _wave(begin: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(begin)
    number = max(1, round((end.x() - begin.x()) / WAVE_PX))
    step = QPointF((end.x() - begin.x()) / number, 0)  # so that the last wave ends with the word
    for place in range(number):
        at = begin + step * place
        path.quadTo(at + step / 2 + QPointF(0, LINE_PX * (1 - place % 2 * 2)), at + step)
    return path
