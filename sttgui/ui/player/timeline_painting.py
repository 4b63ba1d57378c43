"""Draws a stretch of a recording: how loud it is, where the doubtful words, the markers and what is found are, the time
below, and, close up, the words.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from sttgui.domain.doubt import Doubt
from sttgui.domain.jobs import Marker
from sttgui.ui.kit.text import clock
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.player import text as player_text
from sttgui.viewmodel.waveform import Waveform
from sttgui.viewmodel.word_times import Span, TimedWord, WordTimes

BAR, STEP = 2.0, 4.0  # px: a bar of the waveform, and from one to the next
CELL, SLIM, CELL_STEP = 5.0, 2.0, 6.0  # px: a cell of the strip below, a less doubtful one, from one to the next
WAVE = 48  # px: the waveform; close up the words are in its lower part
STRIP = 6  # px
GAP = 3  # px between waveform and strip
WORD_MS = 400  # about what a word takes
SLIP = 24.0  # px: so far a word may be written after its place, where the one before needs the room
LEAST = 3  # letters: fewer of a longer word say nothing
SPACE = 5.0  # px between two words
TICK = 4  # px
TICK_SPACE = 12.0  # px between a time and the next tick
TICKS_MS = (
    *(100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000),
    *(3_600_000, 7_200_000, 14_400_000, 43_200_000, 86_400_000, 172_800_000),
)
FLAG, SMALL_FLAG = 9.0, 4.0  # px: how wide and high the flag of a marker is, and in a few pixels' height
HEARD = 2  # px: the line along what was listened to
HIT, HIT_HEIGHT = 2.0, 8.0  # px: what is found, at the upper edge
LEAST_BAR = 2.0  # px; silence is seen too
WORDS_FROM = 11.0  # letters' widths for each second, from which on there is room for nearly all words


@dataclass(frozen=True, slots=True)
class Places:
    """Moments of a recording, in order."""

    markers: Sequence[Marker] = ()
    hits_ms: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Scale:
    """Which part of a recording is seen in how many pixels."""

    start_ms: float
    span_ms: float
    width: int

    @property
    def px_per_ms(self) -> float:
        return self.width / self.span_ms if self.span_ms else 0.0

    @property
    def end_ms(self) -> float:
        return self.start_ms + self.span_ms

    def has(self, ms: float) -> bool:
        """Whether a moment is seen."""
        return self.start_ms <= ms < self.end_ms

    def x_of(self, ms: float) -> float:
        return (ms - self.start_ms) * self.px_per_ms

    def ms_at(self, x: float) -> int:
        return round(self.start_ms + (x * self.span_ms / self.width if self.width else 0.0))


def small(font: QFont) -> QFont:
    """For the times and words of the timeline, as much smaller as 11 is than 13."""
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPixelSize(max(round(font.pixelSize() * 11 / 13), 1))
    else:
        made.setPointSizeF(font.pointSizeF() * 11 / 13)
    return made


def line_height(font: QFont) -> int:
    """What a line of times or words takes."""
    return math.ceil(QFontMetricsF(small(font)).height())


def drawing(
    size: QSize,
    density: float,
    scale: Scale,
    *,
    waveform: Waveform | None,
    words: WordTimes,
    places: Places,
    tokens: Tokens,
    font: QFont,
    is_played: bool,
) -> QPixmap:
    """All that stands still, as a pixmap; `is_played` colours it as what has been heard."""
    pixmap = _empty(size, density, tokens)
    if not scale.span_ms or not scale.width:
        return pixmap
    line = line_height(font)
    axis = size.height() - line
    strip = axis - 1 - STRIP
    height = strip - GAP
    with QPainter(pixmap) as painter:
        painter.setFont(small(font))
        least = WORDS_FROM * painter.fontMetrics().averageCharWidth() / 1000
        shows_words = words.has_words and scale.px_per_ms >= least
        if shows_words:
            height -= line
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if is_played else tokens.dashes))
        _draw_wave(painter, scale, waveform, height)
        if shows_words:
            _draw_words(painter, scale, words, tokens, QRectF(0, height, scale.width, line))
        _draw_strip(painter, scale, words, tokens, strip)
        _draw_axis(painter, scale, tokens, QRectF(0, axis, scale.width, line))
        for x in _columns(scale, places.hits_ms):
            painter.fillRect(QRectF(x, 0, HIT, HIT_HEIGHT), QColor(tokens.found_line))
        _draw_markers(painter, scale, [marker.ms for marker in places.markers], tokens, strip)
    return pixmap


def whole(
    size: QSize, density: float, duration_ms: int, *, waveform: Waveform | None, places: Places, tokens: Tokens
) -> QPixmap:
    """A recording from beginning to end, in a few pixels' height."""
    pixmap = _empty(size, density, tokens)
    if not duration_ms or not size.width():
        return pixmap
    scale = Scale(0, duration_ms, size.width())
    with QPainter(pixmap) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.dashes))
        _draw_wave(painter, scale, waveform, size.height())
        for x in _columns(scale, places.hits_ms):
            painter.fillRect(QRectF(x, 0, 1, size.height()), QColor(tokens.found_line))
        for x in _columns(scale, [marker.ms for marker in places.markers]):
            painter.fillRect(QRectF(x, 0, 1, size.height()), QColor(tokens.record))
            painter.fillRect(QRectF(x, 0, SMALL_FLAG, SMALL_FLAG), QColor(tokens.record))
    return pixmap


def paint_heard(
    painter: QPainter, scale: Scale, stretches: Iterable[tuple[int, int]], tokens: Tokens, bottom: int
) -> None:
    """A quiet line along what was listened to, over the waveform's lower edge, which is at `bottom`."""
    for start_ms, end_ms in stretches:
        left, right = max(scale.x_of(start_ms), 0.0), min(scale.x_of(end_ms), scale.width)
        if right > left:
            painter.fillRect(QRectF(left, bottom - HEARD, max(right - left, 1.0), HEARD), QColor(tokens.quiet))


def paint_span(painter: QPainter, scale: Scale, span: Span, tokens: Tokens, bottom: int) -> None:
    """A tint over the stretch that is repeated, between two lines, from the upper edge to `bottom`."""
    left, right = (round(scale.x_of(ms)) for ms in (span.start_ms, span.end_ms))
    colour = QColor(tokens.accent)
    for edge in (left, right):
        painter.fillRect(edge, 0, 1, bottom, colour)
    colour.setAlpha(40)
    painter.fillRect(QRect(left, 0, max(right - left, 1), bottom), colour)


def flag_at(place: QPoint, scale: Scale, markers: Iterable[Marker]) -> Marker | None:
    """The marker whose flag is at a place, or near enough for a pointer."""
    flags = ((one, scale.x_of(one.ms)) for one in markers if place.y() <= 2 * FLAG)
    return next((one for one, x in flags if x - FLAG / 2 <= place.x() <= x + FLAG * 3 / 2), None)


def _empty(size: QSize, density: float, tokens: Tokens) -> QPixmap:
    pixmap = QPixmap(size * density)
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(QColor(tokens.window))
    return pixmap


def _columns(scale: Scale, times_ms: Sequence[int]) -> list[int]:
    """Where moments are seen, each place once."""
    first, last = bisect_left(times_ms, scale.start_ms - FLAG / scale.px_per_ms), bisect_left(times_ms, scale.end_ms)
    return sorted({round(scale.x_of(ms)) for ms in times_ms[first:last]})


def _draw_markers(painter: QPainter, scale: Scale, markers_ms: Sequence[int], tokens: Tokens, height: float) -> None:
    """Flags on poles, by which no waveform is hidden."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x in _columns(scale, markers_ms):
        painter.fillRect(QRectF(x, 0, 1, height), QColor(tokens.record))
        painter.setBrush(QColor(tokens.record))
        painter.drawPolygon(QPolygonF([QPointF(x, 0), QPointF(x + FLAG, FLAG / 2), QPointF(x, FLAG)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _draw_wave(painter: QPainter, scale: Scale, waveform: Waveform | None, height: float) -> None:
    """Bars have their place in the recording, so that they do not change while it is scrolled."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    step_ms = STEP / scale.px_per_ms
    first = int(scale.start_ms // step_ms)
    columns = int(scale.width / STEP) + 2
    start_ms, end_ms = round(first * step_ms), round((first + columns) * step_ms)
    loudness = [0.0] * columns if waveform is None else waveform.window(start_ms, end_ms, columns)
    for number, loud in enumerate(loudness):
        length = max(float(loud) * height, LEAST_BAR)
        x = scale.x_of((first + number) * step_ms)
        painter.drawRoundedRect(QRectF(x, (height - length) / 2, BAR, length), 1, 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _draw_words(painter: QPainter, scale: Scale, words: WordTimes, tokens: Tokens, row: QRectF) -> None:
    """A word comes a little later where the one before needs the room, is cut short where there is too little, and is
    left out where too little of it would be seen to be read."""
    metrics = painter.fontMetrics()
    lines = {Doubt.NONE: tokens.text, Doubt.SOME: tokens.some_line, Doubt.STRONG: tokens.strong_line}
    under = {Doubt.SOME: Qt.PenStyle.DotLine, Doubt.STRONG: Qt.PenStyle.SolidLine}  # no colour need be told
    free = -math.inf
    for word, following in _with_following(words, scale):
        left = max(scale.x_of(word.span.start_ms), free)
        until = scale.x_of(following) + SLIP - SPACE
        shown = metrics.elidedText(word.text, Qt.TextElideMode.ElideRight, int(until - left))
        if shown != word.text and len(shown) <= LEAST:  # one of them is the dots
            continue
        width = metrics.horizontalAdvance(shown)
        if shown and width <= until - left and (left < 0 or left + width > scale.width):
            free = left + width + SPACE  # half of it would be read as another word
        elif shown and width <= until - left:
            painter.setPen(QColor(lines[word.doubt]))
            painter.drawText(QRectF(left, row.top(), width + 1, row.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            if word.doubt in under:
                painter.setPen(QPen(QColor(lines[word.doubt]), 1, under[word.doubt]))
                painter.drawLine(QPointF(left, row.bottom() - 1), QPointF(left + width, row.bottom() - 1))
            free = left + width + SPACE
    painter.setPen(Qt.PenStyle.NoPen)


def _with_following(words: WordTimes, scale: Scale) -> Iterator[tuple[TimedWord, int]]:
    """The words that are seen and some before, so that all stand where they stood while it is scrolled; with each, when
    the next one begins.
    """
    seen = list(words.words(int(scale.start_ms - 5000), int(scale.end_ms)))
    last_ms = seen[-1].span.end_ms if seen else 0
    return zip(seen, [*(word.span.start_ms for word in seen[1:]), last_ms], strict=True)


def _draw_strip(painter: QPainter, scale: Scale, words: WordTimes, tokens: Tokens, top: float) -> None:
    """A cell is as high as it has doubtful words among all, and as wide and coloured as the most
    doubtful of them.
    """
    painter.fillRect(QRectF(0, top + STRIP - 1, scale.width, 1), QColor(tokens.track))
    step_ms = CELL_STEP / scale.px_per_ms
    first = int(scale.start_ms // step_ms)
    columns = int(scale.width / CELL_STEP) + 2
    edges = [math.ceil((first + column) * step_ms) for column in range(columns + 1)]
    for column, (begin, end) in enumerate(pairwise(edges)):
        count = words.count_doubtful(begin, end)
        if count:
            is_strong = words.doubt_in(begin, end) is Doubt.STRONG
            height = 1 + round((STRIP - 1) * math.sqrt(min(count * WORD_MS / step_ms, 1.0)))
            x = scale.x_of((first + column) * step_ms)
            colour = QColor(tokens.strong_line if is_strong else tokens.some_line)
            painter.fillRect(QRectF(x, top + STRIP - height, CELL if is_strong else SLIM, height), colour)


def _draw_axis(painter: QPainter, scale: Scale, tokens: Tokens, row: QRectF) -> None:
    """A time stands at the right of its tick, and none where it would not be seen whole."""
    metrics = painter.fontMetrics()
    step_ms = tick_ms(scale, metrics.horizontalAdvance(_time(scale.end_ms, TICKS_MS[0])))
    for ms in range(math.ceil(scale.start_ms / step_ms) * step_ms, math.floor(scale.end_ms) + 1, step_ms):
        x = scale.x_of(ms)
        painter.fillRect(QRectF(round(x), row.top(), 1, TICK), QColor(tokens.quiet))
        said = _time(ms, step_ms)
        width = metrics.horizontalAdvance(said)
        if x + 4 + width <= scale.width:
            painter.setPen(QColor(tokens.quiet))
            painter.drawText(QRectF(x + 4, row.top(), width + 1, row.height()), Qt.AlignmentFlag.AlignVCenter, said)
    painter.setPen(Qt.PenStyle.NoPen)


def tick_ms(scale: Scale, widest: float) -> int:
    """From one tick to the next, so that a time of that width has room between them."""
    room = (widest + TICK_SPACE) / scale.px_per_ms
    return next((step for step in TICKS_MS if step >= room), math.ceil(room / TICKS_MS[-1]) * TICKS_MS[-1])


def _time(ms: float, step_ms: int) -> str:
    return player_text.tenths(int(ms)) if step_ms < 1000 else clock(int(ms))
