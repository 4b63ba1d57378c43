"""Shows how loud a microphone is, with the loudest of the last moments held."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.meaning import mean
from sttgui.ui.kit.theme import LIGHT, Tokens

if TYPE_CHECKING:
    from sttgui.audio.recorder import Level

QUIETEST_DB = -60.0  # the left end
HEIGHT = 10  # px
HELD = 2  # px


@guarded
class LevelMeter(QWidget):
    """Shows nothing till it is given a level."""

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader calls it."""
        super().__init__()
        self.setAccessibleName(name)
        mean(self, accessibleName=name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tokens = LIGHT
        self._peak = self._held = 0.0  # as parts of the width
        self._is_clipping = False

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, HEIGHT)

    def set_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.update()

    def show_level(self, level: Level) -> None:
        shown = (place_of(level.peak), place_of(level.held_peak), level.is_clipping)
        if shown != (self._peak, self._held, self._is_clipping):
            self._peak, self._held, self._is_clipping = shown
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens, whole = self._tokens, QRectF(0, (self.height() - HEIGHT) / 2, self.width(), HEIGHT)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.track))
            painter.drawRoundedRect(whole, HEIGHT / 2, HEIGHT / 2)
            length = self._peak * whole.width()
            if length >= HEIGHT:
                painter.setBrush(QColor(tokens.danger if self._is_clipping else tokens.changed_line))
                painter.drawRoundedRect(QRectF(0, whole.top(), length, HEIGHT), HEIGHT / 2, HEIGHT / 2)
            held = self._held * whole.width()
            if held >= HEIGHT:
                painter.fillRect(QRectF(held - HELD, whole.top(), HELD, HEIGHT), QColor(tokens.text))


def place_of(peak: float) -> float:
    """The place on the meter, 0 to 1, of a loudness of 0 to 1: in decibels, as ears hear it."""
    if peak <= 0:
        return 0.0
    return min(max(1 - 20 * math.log10(peak) / QUIETEST_DB, 0.0), 1.0)
