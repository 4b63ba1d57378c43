"""Watches where the parts of a window are painted, and tells what moved from one painting to the next."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

LEAST_PX = 2  # what moves by no more is not seen


class Watch(QObject):
    """Begins when made and ends with `stop`. `moves` has a sentence for each part that was painted elsewhere, or in
    another size, than before; what comes and what goes is no move.
    """

    def __init__(self, window: QWidget, parts: Iterable[QWidget]) -> None:
        super().__init__()
        self.now = "at the start"  # what happens meanwhile, for the sentences
        self.moves: list[str] = []
        self.paintings = 0
        self._window = window
        self._parts = list(parts)
        assert self._parts, "nothing is watched"
        self._names = [_name(part) for part in self._parts]
        self._places: list[QRect | None] = [None] * len(self._parts)
        self._look()
        window.installEventFilter(self)

    def stop(self) -> list[str]:
        self._window.removeEventFilter(self)
        self._look()
        return self.moves

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.UpdateRequest:  # it is about to be painted, and all layouts are done
            self._look()
            self.paintings += 1
        return False

    def _look(self) -> None:
        for at, part in enumerate(self._parts):
            if not part.isVisibleTo(self._window):
                continue
            place = QRect(part.mapTo(self._window, QPoint()), part.size())
            before = self._places[at]
            if before is not None and _differ(before, place):
                self.moves.append(f"{self.now}: {self._names[at]} from {before.getRect()} to {place.getRect()}")
            self._places[at] = place


def _differ(before: QRect, after: QRect) -> bool:
    return any(abs(a - b) > LEAST_PX for a, b in zip(before.getRect(), after.getRect(), strict=True))


def _name(part: QWidget) -> str:
    """What a screen reader calls it, or whom it belongs to."""
    named: QWidget | None = part
    while named is not None and not named.accessibleName():
        named = named.parentWidget()
    return f"{type(part).__name__} “{named.accessibleName() if named is not None else ''}”"
