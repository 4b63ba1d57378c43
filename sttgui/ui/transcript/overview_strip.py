"""A strip beside the scroll bar that shows the whole transcript small: doubts, what is found, and what is playing."""

from __future__ import annotations

import operator
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sttgui.domain.transcript import Transcript
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.viewmodel.blocks import Look
from sttgui.viewmodel.listening import Heard
from sttgui.viewmodel.transcript_document import Hits, TranscriptDocument

WIDTH = 17
DOUBTS = (0, 6)  # px from the left, and how wide at most
CHANGED_LANE = (7, 2)
HITS_LANE = (9, 4)
HEARD_LANE = (14, 2)
STEP = 2  # px of height that are counted together
FULL = 6  # changed words in one step from which its colour is at its strongest
BAR, GAP = 3, 1  # px: the height of what shows doubts, and of what is free below it, so that many are no stripe
FEW = 3  # doubtful words beside one bar, of which one is a part however few there are elsewhere


@guarded
class OverviewStrip(QWidget):
    """Shows places in a text; what is shown stands in lanes of its own, so that no colour need be told from another."""

    place_chosen = Signal(int)  # a position in the text

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("overview_strip")
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        policy.setRetainSizeWhenHidden(True)  # so that lines stay as they are broken
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Overview"))
        said = (
            "Words to check, what is found, what is playing, and what was listened to (at the right). Click to go there"
        )
        self.setToolTip(tr(said))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tokens = LIGHT
        self._hits = Hits()
        self._playing: int | None = None
        self._heard = Heard()
        self._rows: list[tuple[int | None, int | None]] | None = None  # as long as document and height stay
        self._picture: QPixmap | None = None
        self.show_document(TranscriptDocument(Transcript()))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 0)

    def show_document(self, document: TranscriptDocument) -> None:
        self._document = document
        self._marked = document.places_by_look
        self._hits, self._playing, self._rows = Hits(), None, None
        self._renew()

    def show_hits(self, hits: Hits) -> None:
        self._hits = hits
        self._renew()

    def show_heard(self, heard: Heard) -> None:
        """Draw a quiet line along what was listened to."""
        self._heard = heard
        self._renew()

    def show_playing(self, position: int | None) -> None:
        """The position of what is heard; only a step of the strip is worth painting."""
        before, self._playing = self._row(self._playing), position
        if before != self._row(position):
            self.update()

    def set_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._renew()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._picture is None:
            self._picture = self._draw()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            row = self._row(self._playing)
            if row is not None:
                painter.fillRect(QRectF(0, min(row, self.height() - 2), WIDTH, 2), QColor(self._tokens.text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = self._rows = None

    def _draw(self) -> QPixmap:
        """All but what is heard, which moves while the rest stays."""
        picture = QPixmap(self.size() * self.devicePixelRatio())
        picture.setDevicePixelRatio(self.devicePixelRatio())
        picture.fill(QColor(self._tokens.page))
        height = max(self.height(), 1)
        borders = [self._document.position_at(y / height) for y in range(0, height, STEP)]
        borders.append(self._document.position_at(1.0) + 1)
        with QPainter(picture) as painter:
            self._draw_doubts(painter)
            for top, strength in _strengths(self._marked[Look.CHANGED], borders):
                _paint(painter, CHANGED_LANE, top, self._tokens.changed_line, strength)
            for top, _ in _strengths(self._hits.starts, borders):
                _paint(painter, HITS_LANE, top, self._tokens.found_line, 1.0)
            if self._rows is None and self._heard.stretches:
                self._rows = self._times(borders)
            for number, times in enumerate(self._rows or ()):
                if all(ms is not None and self._heard.has(ms) for ms in times):
                    _paint(painter, HEARD_LANE, number * STEP, self._tokens.quiet, 1.0)
        return picture

    def _draw_doubts(self, painter: QPainter) -> None:
        """Bars, as long as there are many doubtful words beside them, the very doubtful ones first."""
        height = max(self.height(), 1)
        tops = range(0, height, BAR + GAP)
        borders = [*(self._document.position_at(y / height) for y in tops), self._document.position_at(1.0) + 1]
        strong, some = (_counts(self._marked[look], borders) for look in (Look.STRONG, Look.SOME))
        most = max([FEW, *map(operator.add, strong, some)])
        left, widest = DOUBTS
        for top, strongs, somes in zip(tops, strong, some, strict=True):
            if strongs + somes:
                width = max(round(widest * (strongs + somes) / most), 2)
                first = round(width * strongs / (strongs + somes))
                painter.fillRect(left, top, first, BAR, QColor(self._tokens.strong_line))
                painter.fillRect(left + first, top, width - first, BAR, QColor(self._tokens.some_line))

    def _times(self, borders: Sequence[int]) -> list[tuple[int | None, int | None]]:
        """When the first and the last word of each step begin, or else the word after it."""
        document, last_of_all = self._document, self._document.word_count - 1
        times = []
        for border, following in pairwise(borders if last_of_all >= 0 else ()):
            words = document.words_between(border, following)
            first, last = min(words.start, last_of_all), min(max(words.stop - 1, words.start), last_of_all)
            times.append((document.word(first).start_ms, document.word(last).start_ms))
        return times

    def _renew(self) -> None:
        self._picture = None
        self.update()

    def _row(self, position: int | None) -> int | None:
        return None if position is None else round(self._document.part_of(position) * self.height())

    def _choose(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            part = min(max(event.position().y() / max(self.height(), 1), 0.0), 1.0)
            self.place_chosen.emit(self._document.position_at(part))


def _counts(places: Sequence[int], borders: Sequence[int]) -> list[int]:
    """How many of the places there are between each two borders."""
    return [after - before for before, after in pairwise(bisect_left(places, border) for border in borders)]


def _strengths(places: Sequence[int], borders: Sequence[int]) -> Iterator[tuple[int, float]]:
    """Where the strip has something in a step, and how strong: more for more places, but a single one can be seen."""
    for number, count in enumerate(_counts(places, borders)):
        if count:
            yield number * STEP, min(1.0, 0.75 + 0.25 * count / FULL)


def _paint(painter: QPainter, lane: tuple[int, int], top: int, colour: str, strength: float) -> None:
    shade = QColor(colour)
    shade.setAlphaF(strength)
    painter.fillRect(lane[0], top, lane[1], STEP, shade)
