"""Draws a stretch of a recording: how loud it is, where the doubtful words, the markers and what is found are, and,
close up, the words.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QPolygonF

from sttgui.domain.doubt import Doubt
from sttgui.ui.kit.theme import Tokens
from sttgui.viewmodel.word_times import WordTimes

BAR, STEP = 2.0, 4.0  # px: a bar of the waveform, and from one to the next
CELL, CELL_STEP = 5.0, 6.0  # px: a cell of the strip below, and from one to the next
STRIP = 8  # px
GAP = 6  # px between waveform, words and strip
FLAG = 9.0  # px: how wide and high the flag of a marker is
HIT, HIT_HEIGHT = 2.0, 8.0  # px: what is found, at the upper edge
LEAST_BAR = 2.0  # px; silence is seen too
WORDS_FROM = 0.04  # px for each ms, from which on there is room for words


class Waveform(Protocol):
    """How loud a recording is; `sttgui.audio.peaks.Peaks`."""

    def window(self, start_ms: int, end_ms: int, columns: int) -> Iterable[float]: ...


@dataclass(frozen=True, slots=True)
class Places:
    """Moments of a recording, in ms and in order."""

    markers_ms: Sequence[int] = ()
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

    def x_of(self, ms: float) -> float:
        return (ms - self.start_ms) * self.px_per_ms

    def ms_at(self, x: float) -> int:
        return round(self.start_ms + (x * self.span_ms / self.width if self.width else 0.0))


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
    pixmap = QPixmap(size * density)
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(QColor(tokens.window))
    if not scale.span_ms or not scale.width:
        return pixmap
    metrics = QFontMetricsF(font)
    shows_words = words.has_words and scale.px_per_ms >= WORDS_FROM
    text_height = metrics.height() + GAP if shows_words else 0.0
    height = size.height() - STRIP - GAP - text_height
    with QPainter(pixmap) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if is_played else tokens.dashes))
        _draw_wave(painter, scale, waveform, height)
        if shows_words:
            painter.setFont(font)
            _draw_words(painter, scale, words, tokens, QRectF(0, height + GAP, scale.width, metrics.height()))
        _draw_strip(painter, scale, words, tokens, size.height() - STRIP)
        for x in _columns(scale, places.hits_ms):
            painter.fillRect(QRectF(x, 0, HIT, HIT_HEIGHT), QColor(tokens.accent))
        _draw_markers(painter, scale, places.markers_ms, tokens, size.height() - STRIP)
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
    """A word for which there is no room is left out: half of one says nothing."""
    metrics = painter.fontMetrics()
    lines = {Doubt.NONE: tokens.text, Doubt.SOME: tokens.some_line, Doubt.STRONG: tokens.strong_line}
    shown = list(words.words(int(scale.start_ms), int(scale.end_ms)))
    for place, word in enumerate(shown):
        left = scale.x_of(word.span.start_ms)
        following = shown[place + 1].span.start_ms if place + 1 < len(shown) else word.span.end_ms
        room = scale.x_of(max(following, word.span.end_ms)) - left - 3
        if metrics.horizontalAdvance(word.text) <= room:
            painter.setPen(QColor(lines[word.doubt]))
            painter.drawText(QRectF(left, row.top(), room, row.height()), Qt.AlignmentFlag.AlignVCenter, word.text)
    painter.setPen(Qt.PenStyle.NoPen)


def _draw_strip(painter: QPainter, scale: Scale, words: WordTimes, tokens: Tokens, top: float) -> None:
    """A cell is as doubtful as the most doubtful word that begins in it."""
    step_ms = CELL_STEP / scale.px_per_ms
    first = int(scale.start_ms // step_ms)
    columns = int(scale.width / CELL_STEP) + 2
    edges = [math.ceil((first + column) * step_ms) for column in range(columns + 1)]
    cells = [words.doubt_in(begin, end) for begin, end in pairwise(edges)]
    colours = {Doubt.NONE: tokens.track, Doubt.SOME: tokens.some_line, Doubt.STRONG: tokens.strong_line}
    for column, doubt in enumerate(cells):
        # By height as well as by colour.
        height = {Doubt.NONE: STRIP / 2, Doubt.SOME: STRIP * 3 / 4, Doubt.STRONG: STRIP}[doubt]
        x = scale.x_of((first + column) * step_ms)
        painter.fillRect(QRectF(x, top + STRIP - height, CELL, height), QColor(colours[doubt]))
