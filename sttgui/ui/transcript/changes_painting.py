"""Draws what was heard, small and struck through, above the words that were changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout, QTextLine

from sttgui.domain.transcript import Word, join_words
from sttgui.ui.kit.theme import Tokens

SIZE = 0.62  # of the letters of the text
GAP = 5.0  # px between two that stand beside each other


@dataclass(frozen=True, slots=True)
class Struck:
    """What was heard at a place: where it begins, and the base of the line it belongs to, both in the viewport."""

    text: str
    x: float
    baseline: float
    was_taken_away: bool
    leftwards: bool = False  # as the line is written


def heard_above(
    words: Sequence[Word], starts: Sequence[int], layout: QTextLayout, origin: QPointF, visible: tuple[int, int]
) -> Iterator[Struck]:
    """All that was heard in the visible part of a block, by where its words begin."""
    heard: dict[int, list[Word]] = {}
    for word, start in zip(words, starts, strict=True):
        if word.replaced and visible[0] <= start <= visible[1]:
            heard.setdefault(start, []).append(word)
    leftwards = layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
    for start, here in heard.items():  # words that were taken away have no room of their own
        line = layout.lineForTextPosition(start)
        if line.isValid():
            x: tuple[float, int] = line.cursorToX(start, QTextLine.Edge.Leading)  # type: ignore[assignment]  # its stub forgets the position
            place = origin + QPointF(x[0], line.y() + line.ascent())
            said = join_words(own.text for word in here for own in word.replaced)
            yield Struck(said, place.x(), place.y(), not here[0].text, leftwards)


def paint_heard(
    painter: QPainter, heard: Sequence[Struck], font: QFont, tokens: Tokens, edges: tuple[float, float]
) -> None:
    """`font` is that of the text, `edges` are where its lines begin and end. Each takes the room up to the next one."""
    small = QFont(font)
    small.setPixelSize(max(round(QFontInfo(font).pixelSize() * SIZE), 8))
    small.setStrikeOut(True)
    metrics = QFontMetricsF(small)
    above = QFontMetricsF(font).ascent()
    painter.setFont(small)
    for place, one in enumerate(heard):
        following = heard[place + 1] if place + 1 < len(heard) else None
        is_beside = (
            following is not None
            and following.baseline == one.baseline
            and (following.x < one.x if one.leftwards else following.x > one.x)
        )
        end = following.x if following is not None and is_beside else edges[0 if one.leftwards else 1]
        text = metrics.elidedText(one.text, Qt.TextElideMode.ElideRight, max(abs(end - one.x) - GAP, 0.0))
        left = one.x - metrics.horizontalAdvance(text) if one.leftwards else one.x
        painter.setPen(QColor(tokens.quiet))
        painter.drawText(QPointF(left, one.baseline - above + 1.5), text)
        if one.was_taken_away:
            painter.fillRect(QRectF(one.x, one.baseline - above + 3, 1.5, above), QColor(tokens.changed_line))
