"""The whole recording in a narrow strip, and in it the window that shows which part is seen above."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QScrollBar

from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.player import text as player_text

HEIGHT = 10  # px
NARROWEST = 12  # px; a narrower window could not be grasped


@guarded
class Overview(QScrollBar):
    """A scroll bar in milliseconds. Its window is dragged, or put where one clicks; empty where all is seen."""

    zoom_wanted = Signal(int)  # 1 is to see less, -1 more

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("overview")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleDescription(player_text.overview_keys())
        self.setToolTip(player_text.overview_tip())
        self.tokens: Tokens = LIGHT
        self._picture: QPixmap | None = None
        self._head = 0.0  # of the recording, 0..1
        self._grasp: float | None = None  # px from the left edge of the window
        self.valueChanged.connect(self._say)
        self.rangeChanged.connect(self._range_changed)
        self._range_changed()

    @property
    def is_needed(self) -> bool:
        """Whether not all is seen."""
        return self.maximum() > 0

    def show_picture(self, picture: QPixmap | None) -> None:
        """What the recording looks like as a whole; drawn anew where it is `None`."""
        self._picture = picture
        self.update()

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    def show_head(self, fraction: float) -> None:
        """Where of the recording is being played."""
        before, self._head = self._head, fraction
        places = {round(at * self.width()) for at in (before, fraction)}
        if len(places) > 1:
            for x in places:
                self.update(QRect(x - 2, 0, 5, self.height()))

    @property
    def window_rect(self) -> QRectF:
        """Where the window is that shows what is seen."""
        whole = self.maximum() + self.pageStep()
        width = max(self.pageStep() / whole * self.width(), NARROWEST) if whole else float(self.width())
        left = self.value() / self.maximum() * (self.width() - width) if self.maximum() else 0.0
        return QRectF(left, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setClipRect(event.rect())
            painter.fillRect(event.rect(), QColor(self.tokens.window))
            if not self.is_needed:
                return
            if self._picture is not None:
                painter.drawPixmap(0, 0, self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tint, edge = QColor(self.tokens.accent), QColor(self.tokens.accent)
            tint.setAlpha(60)
            width = 2.0 if self.hasFocus() else 1.0
            painter.setBrush(tint)
            painter.setPen(QPen(QColor(self.tokens.text) if self.hasFocus() else edge, width))
            inset = width / 2
            painter.drawRoundedRect(self.window_rect.adjusted(inset, inset, -inset, -inset), 3, 3)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.fillRect(round(self._head * self.width()), 0, 1, self.height(), QColor(self.tokens.text))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self.is_needed:
            return
        x, window = event.position().x(), self.window_rect
        self._grasp = x - window.left() if window.left() <= x < window.right() else window.width() / 2
        self._drag_to(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grasp is not None:
            self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._grasp = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_wanted.emit(1)
            case Qt.Key.Key_Minus:
                self.zoom_wanted.emit(-1)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:  # with which Qt's scroll bars go the other way
                is_on = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
                step = self.SliderAction
                self.triggerAction(step.SliderSingleStepAdd if is_on else step.SliderSingleStepSub)
            case _:
                super().keyPressEvent(event)

    def _drag_to(self, x: float) -> None:
        assert self._grasp is not None
        room = self.width() - self.window_rect.width()
        if room > 0:
            self.setValue(round((x - self._grasp) / room * self.maximum()))

    def _range_changed(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.is_needed else Qt.FocusPolicy.NoFocus)
        self._say()
        self.update()

    def _say(self) -> None:
        """The name says which part is seen, since a screen reader would read the value out in milliseconds."""
        end_ms = self.value() + self.pageStep()
        self.setAccessibleName(player_text.overview_name(self.value(), end_ms, self.maximum() + self.pageStep()))
