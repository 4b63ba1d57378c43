"""Clicks and drags on the speakers' names over the text: a click opens the menu of a speaker, and a name dropped on
another paragraph makes that paragraph this speaker's.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from sttgui.viewmodel.editor import Editor

EDGE, STEP = 24, 18  # px: so near the edge the text scrolls, so far with each movement


class SpeakerNames(QObject):
    """The view hands its mouse events on to it; Esc gives up a drag.

    `name_at` gives the place of the paragraph whose name is at a point, `paragraph_at` of the one at a height.
    """

    clicked = Signal(int, QPoint)  # the place of the paragraph, and where on the screen
    dropped = Signal(int, int)  # the places of the paragraph whose speaker it is, and of the one that gets them

    def __init__(
        self,
        view: QAbstractScrollArea,
        editor: Editor,
        name_at: Callable[[QPoint], int | None],
        paragraph_at: Callable[[int], int | None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._name_at = name_at
        self._paragraph_at = paragraph_at
        self._pressed: QPoint | None = None
        self._dragged = -1
        self._is_dragging = False
        self.target: int | None = None  # the place of the paragraph that would get what is dragged
        view.viewport().setMouseTracking(True)
        editor.opened.connect(self._let_go)  # the paragraphs are others now
        editor.changed.connect(self._let_go)

    def press(self, event: QMouseEvent) -> bool:
        """Take the press of a button; true where it was on a name. `move`, `release` and `key` answer likewise."""
        point = event.position().toPoint()
        paragraph = self._name_at(point) if event.button() is Qt.MouseButton.LeftButton else None
        if paragraph is not None:
            self._pressed, self._dragged = point, paragraph
        return paragraph is not None

    def move(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        if self._pressed is not None:
            self._drag_to(point)
        elif event.buttons() == Qt.MouseButton.NoButton:
            is_name = self._name_at(point) is not None
            self._point_with(Qt.CursorShape.PointingHandCursor if is_name else Qt.CursorShape.IBeamCursor)
        return self._pressed is not None

    def release(self, event: QMouseEvent) -> bool:
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._release(event.position().toPoint(), event.globalPosition().toPoint())
        return True

    def key(self, event: QKeyEvent) -> bool:
        is_given_up = self._is_dragging and event.key() == Qt.Key.Key_Escape
        if is_given_up:
            self._let_go()
        return is_given_up

    def _drag_to(self, point: QPoint) -> None:
        assert self._pressed is not None
        if self._dragged < 0:  # given up; the button is still down
            return
        if not self._is_dragging:
            if (point - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._is_dragging = True
            self._view.setFocus()  # or Esc does not get here
            self._point_with(Qt.CursorShape.ClosedHandCursor)
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        if point.y() < EDGE or point.y() > height - EDGE:
            bar.setValue(bar.value() + (-STEP if point.y() < EDGE else STEP))
        self._aim_at(self._target(point))

    def _release(self, point: QPoint, on_screen: QPoint) -> None:
        dragged, target, was_dragging = self._dragged, self._target(point), self._is_dragging
        self._let_go()
        self._pressed = None
        if dragged < 0:
            return
        if not was_dragging:
            self.clicked.emit(dragged, on_screen)
        elif target is not None:
            self.dropped.emit(dragged, target)

    def _let_go(self) -> None:
        if self._dragged >= 0:
            self._dragged, self._is_dragging = -1, False
            self._aim_at(None)
            self._point_with(Qt.CursorShape.IBeamCursor)

    def _aim_at(self, target: int | None) -> None:
        self.target = target
        self._view.viewport().update()

    def _point_with(self, shape: Qt.CursorShape) -> None:
        if self._view.viewport().cursor().shape() is not shape:
            self._view.viewport().setCursor(shape)

    def _target(self, point: QPoint) -> int | None:
        """The paragraph at a height, unless it is the one the name belongs to."""
        paragraph = self._paragraph_at(point.y())
        return paragraph if paragraph != self._dragged else None
