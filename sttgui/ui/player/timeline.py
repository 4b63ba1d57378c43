"""The timeline: the recording as a waveform with its doubtful places, to go to a moment or to choose a stretch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QSizePolicy, QToolTip

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.kit.widgets import button
from sttgui.ui.player import overview
from sttgui.ui.player import text as player_text
from sttgui.ui.player.overview import Overview
from sttgui.ui.player.timeline_painting import (
    GAP,
    STRIP,
    WAVE,
    Places,
    Scale,
    drawing,
    flag_at,
    line_height,
    paint_heard,
    paint_span,
    whole,
)
from sttgui.viewmodel.waveform import Waveform, enlarged
from sttgui.viewmodel.word_times import Span, WordTimes

CLOSEST_MS = 500  # no less is seen at once
LONG_MS = 20 * 60_000  # of a longer recording a part is seen at first
PART_MS = 60_000
ZOOM = 1.5
STEP_MS, FINE_MS = 1000, 100
LONGEST_MS = 2**30  # twelve days; Qt counts no further than twice that
PLAYHEAD = 2  # px


@guarded
class Timeline(QAbstractScrollArea):
    """Shows the whole recording at first, or a part of a long one; then the overview below tells which. What is seen
    follows what plays, unless somebody looks elsewhere. Twelve days at most are shown.
    """

    position_chosen = Signal(int)
    span_chosen = Signal(object)  # Span: a stretch to repeat
    toggle_wanted = Signal()
    seen_changed = Signal()
    marker_menu_wanted = Signal(object, QPoint)  # Marker, and where on the screen

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(player_text.timeline_name())
        self.setAccessibleDescription(player_text.timeline_keys())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._overview = Overview()
        self.setHorizontalScrollBar(self._overview)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._tokens = LIGHT
        self._waveform: Waveform | None = None
        self._words = WordTimes(Transcript())
        self._duration_ms = 0
        self._seen_ms = 0.0
        self._position_ms = 0
        self._span: Span | None = None
        self._heard: Sequence[tuple[int, int]] = ()
        self._places = Places()
        self._pressed: QPoint | None = None
        self._is_dragging = False
        self._ahead: QPixmap | None = None  # what stands still; drawn anew where one is missing
        self._played: QPixmap | None = None
        self._back = button("", player_text.back_tip(), "pill")
        self._back.setAccessibleName(player_text.back_name())
        self._back.setParent(self.viewport())
        self._back.setCursor(Qt.CursorShape.ArrowCursor)
        self._back.hide()
        self._back.clicked.connect(self._go_back)
        self._overview.valueChanged.connect(self._scrolled)
        self._overview.zoom_wanted.connect(self._zoom_by)

    @property
    def seen(self) -> Span:
        """The stretch that is seen."""
        return Span(round(self._scale.start_ms), round(self._scale.end_ms))

    @property
    def can_see_less(self) -> bool:
        return self._seen_ms > CLOSEST_MS

    @property
    def can_see_more(self) -> bool:
        return self._overview.is_needed

    def sizeHint(self) -> QSize:
        return QSize(400, WAVE + GAP + STRIP + 1 + line_height(self.font()) + overview.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def set_theme(self, tokens: Tokens) -> None:
        self._tokens = self._overview.tokens = tokens
        self._forget_all_drawing()

    def show_words(self, words: WordTimes) -> None:
        self._words = words
        self._forget_drawing()

    def show_waveform(self, waveform: Waveform | None) -> None:
        self._waveform = None if waveform is None else enlarged(waveform)
        self._forget_all_drawing()

    def show_duration(self, duration_ms: int) -> None:
        """Show another recording; where only the length is corrected, keep the stretch that is seen."""
        duration_ms = min(duration_ms, LONGEST_MS)
        if duration_ms == self._duration_ms:
            return
        is_other, was_whole = not self._duration_ms, self._seen_ms >= self._duration_ms
        self._duration_ms = duration_ms
        if is_other and duration_ms > LONG_MS:
            self._see(PART_MS, 0)
        else:
            self._see(duration_ms if was_whole else min(self._seen_ms, duration_ms), self._scale.start_ms)
        self._overview.show_picture(None)

    def show_position(self, position_ms: int) -> None:
        """Move the playhead, and turn the page where it leaves what is seen."""
        before, self._position_ms = self._position_ms, position_ms
        scale = self._scale
        if self._overview.is_needed:
            self._overview.show_head(position_ms / self._duration_ms)
        if scale.has(before) and not scale.has(position_ms):
            self._turn_to(position_ms)
            return
        left, right = sorted((round(scale.x_of(before)), round(scale.x_of(position_ms))))
        if left != right:
            self.viewport().update(QRect(left - PLAYHEAD, 0, right - left + 2 * PLAYHEAD + 1, self.viewport().height()))
        if not self._back.isHidden():
            self._show_back()

    def go_to(self, position_ms: int) -> None:
        """Somebody went to a moment: see it, whatever was looked at."""
        if not self._scale.has(position_ms):
            self._turn_to(position_ms)

    def show_span(self, span: Span | None) -> None:
        """Mark the stretch that is repeated."""
        self._span = span
        self.viewport().update()

    def show_markers(self, markers: Sequence[Marker]) -> None:
        """Fly a flag at each."""
        self._places = replace(self._places, markers=markers)
        self._forget_all_drawing()

    def show_hits(self, hits_ms: Sequence[int]) -> None:
        """Show when what is found in the text is said."""
        self._places = replace(self._places, hits_ms=sorted(hits_ms))
        self._forget_all_drawing()

    def show_heard(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Draw a quiet line along what was listened to."""
        self._heard = stretches
        self.viewport().update()

    def see_less(self) -> None:
        """Closer up, by a step."""
        self.zoom(ZOOM)

    def see_more(self) -> None:
        self.zoom(1 / ZOOM)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """See less or more; the moment at `x` stays where it is, else the playhead or the middle does."""
        scale = self._scale
        if x is None:
            head = scale.x_of(self._position_ms)
            x = head if 0 <= head < scale.width else scale.width / 2
        kept_ms = scale.start_ms + x * scale.span_ms / max(scale.width, 1)
        seen_ms = min(max(scale.span_ms / factor, CLOSEST_MS), self._duration_ms)
        self._see(seen_ms, kept_ms - x * seen_ms / max(scale.width, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ahead is None or self._played is None:
            self._ahead, self._played = self._drawn(is_played=False), self._drawn(is_played=True)
        if self._overview.is_needed and not self._overview.has_picture:
            self._draw_overview()
        view = self.viewport().rect()
        head = round(self._scale.x_of(self._position_ms))
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            painter.drawPixmap(0, 0, self._ahead)
            if head > 0:
                painter.setClipRect(event.rect().intersected(QRect(0, 0, head, view.height())))
                painter.drawPixmap(0, 0, self._played)
            painter.setClipRect(event.rect())
            bottom = view.height() - line_height(self.font()) - 1
            paint_heard(painter, self._scale, self._heard, self._tokens, bottom - STRIP)
            if self._span is not None:
                paint_span(painter, self._scale, self._span, self._tokens, bottom - STRIP)
            if self._duration_ms:
                painter.fillRect(head - PLAYHEAD // 2, 0, PLAYHEAD, bottom, QColor(self._tokens.text))
            if self.hasFocus():
                painter.setPen(QColor(self._tokens.accent))
                painter.drawRect(view.adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_all_drawing()
        self._show_back()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
            self._forget_drawing()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._duration_ms:
            self._pressed, self._is_dragging = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        distance = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._is_dragging or distance >= QApplication.startDragDistance():
            self._is_dragging = True
            self.show_span(self._dragged_to(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._is_dragging:
            self.span_chosen.emit(self._dragged_to(event))
        else:
            marker = flag_at(self._pressed, self._scale, self._places.markers)
            self._choose(self._scale.ms_at(self._pressed.x()) if marker is None else marker.ms)
        self._pressed, self._is_dragging = None, False

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM ** (turned / 120), event.position().x())
        else:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - round(turned / 120 * self._seen_ms / 10))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = FINE_MS if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP_MS
        match event.key():
            case Qt.Key.Key_Left:
                self._choose(self._position_ms - step)
            case Qt.Key.Key_Right:
                self._choose(self._position_ms + step)
            case Qt.Key.Key_Home:
                self._choose(0)
            case Qt.Key.Key_End:
                self._choose(self._duration_ms)
            case Qt.Key.Key_PageUp:
                markers = self._places.markers
                self._choose(max((one.ms for one in markers if one.ms < self._position_ms - STEP_MS), default=0))
            case Qt.Key.Key_PageDown:
                later = (one.ms for one in self._places.markers if one.ms > self._position_ms)
                self._choose(min(later, default=self._duration_ms))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.see_less()
            case Qt.Key.Key_Minus:
                self.see_more()
            case Qt.Key.Key_Space:
                self.toggle_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the flag under the pointer; by keyboard, of the marker one is at."""
        marker = flag_at(event.pos(), self._scale, self._places.markers)
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            marker = next((one for one in self._places.markers if one.ms == self._position_ms), None)
            place = self.viewport().mapToGlobal(QPoint(round(self._scale.x_of(self._position_ms)), 0))
        if marker is not None:
            self.marker_menu_wanted.emit(marker, place)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            scale = self._scale
            marker, ms = flag_at(event.pos(), scale, self._places.markers), scale.ms_at(event.pos().x())
            word = next(self._words.words(ms, ms + 1), None)
            said = player_text.moment(ms, word) if marker is None else player_text.marker(marker)
            QToolTip.showText(event.globalPos(), said, self.viewport())
            return True
        return super().viewportEvent(event)

    @property
    def _scale(self) -> Scale:
        return Scale(float(self.horizontalScrollBar().value()), self._seen_ms, self.viewport().width())

    def _see(self, seen_ms: float, start_ms: float) -> None:
        self._seen_ms = seen_ms
        bar = self._overview
        bar.setPageStep(max(round(seen_ms), 1))
        bar.setSingleStep(max(round(seen_ms / 20), 1))
        bar.setRange(0, max(round(self._duration_ms - seen_ms), 0))
        bar.setValue(round(start_ms))
        bar.show_head(self._position_ms / self._duration_ms if self._duration_ms else 0.0)
        self._scrolled()

    def _scrolled(self) -> None:
        self._forget_drawing()
        self._show_back()
        self.seen_changed.emit()

    def _turn_to(self, ms: int) -> None:
        """See a moment with what comes after it."""
        self._overview.setValue(round(ms - self._seen_ms / 20))

    def _zoom_by(self, steps: int) -> None:
        self.zoom(ZOOM**steps)

    def _go_back(self) -> None:
        self.setFocus()  # before the button with the keyboard goes
        self._turn_to(self._position_ms)

    def _show_back(self) -> None:
        """Offer the way back to what plays, at the side where that is."""
        scale = self._scale
        is_away = bool(self._duration_ms) and not scale.has(self._position_ms)
        if is_away:
            is_before = self._position_ms < scale.start_ms
            words = player_text.back(is_before=is_before)
            if words != self._back.text():
                self._back.setText(words)
            self._back.adjustSize()
            self._back.move(4 if is_before else self.viewport().width() - self._back.width() - 4, 4)
        self._back.setVisible(is_away)

    def _choose(self, ms: int) -> None:
        self.position_chosen.emit(min(max(ms, 0), self._duration_ms))

    def _dragged_to(self, event: QMouseEvent) -> Span:
        assert self._pressed is not None
        ends = sorted(self._scale.ms_at(x) for x in (self._pressed.x(), event.position().x()))
        start_ms, end_ms = (min(max(ms, 0), self._duration_ms) for ms in ends)
        return Span(start_ms, end_ms)

    def _drawn(self, *, is_played: bool) -> QPixmap:
        view = self.viewport()
        return drawing(
            view.size(),
            view.devicePixelRatioF(),
            self._scale,
            waveform=self._waveform,
            words=self._words,
            places=self._places,
            tokens=self._tokens,
            font=self.font(),
            is_played=is_played,
        )

    def _draw_overview(self) -> None:
        bar = self._overview
        picture = whole(
            bar.size(),
            bar.devicePixelRatioF(),
            self._duration_ms,
            waveform=self._waveform,
            places=self._places,
            tokens=self._tokens,
        )
        bar.show_picture(picture)

    def _forget_drawing(self) -> None:
        self._ahead = self._played = None
        self.viewport().update()

    def _forget_all_drawing(self) -> None:
        self._forget_drawing()
        self._overview.show_picture(None)
