"""Leads the keyboard from one part of the window to the next, so that nobody has to pass each button on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.widgets import tab_chain


class Parts(QObject):
    """The parts in the order they are gone through, of which `main` comes before all others. In a part one comes to the
    control one left, or else to that of the `firsts` in it, or else to the first.
    """

    def __init__(
        self,
        parts: Sequence[QWidget],
        firsts: Sequence[QWidget],
        main: QWidget,
        actions: Mapping[Do, QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._parts, self._firsts, self._main = parts, firsts, main
        self._left: dict[QWidget, QWidget] = {}
        actions[Do.NEXT_PART].triggered.connect(self._go_on)
        actions[Do.PREVIOUS_PART].triggered.connect(self._go_back)

    def _go_on(self) -> None:
        self._go(list(self._parts))

    def _go_back(self) -> None:
        self._go(list(reversed(self._parts)))

    def _go(self, order: list[QWidget]) -> None:
        now = QApplication.focusWidget()
        here = next((part for part in order if now is not None and part.isAncestorOf(now)), None)
        if here is None:
            at = order.index(self._main)
            order = order[at:] + order[:at]
        else:
            assert now is not None
            self._left[here] = now
            at = order.index(here) + 1
            order = order[at:] + order[: at - 1]
        for part in order:
            control = self._control(part)
            if control is not None:
                control.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _control(self, part: QWidget) -> QWidget | None:
        """Where the keyboard goes in a part; `None` where it cannot go there now."""
        if not part.isVisible():
            return None
        left = self._left.get(part)
        for wanted in (left, *self._firsts) if left is not None and isValid(left) else self._firsts:
            if part.isAncestorOf(wanted) and _takes_keyboard(wanted):
                return wanted
        return next((one for one in tab_chain(part) if part.isAncestorOf(one) and _takes_keyboard(one)), None)


def _takes_keyboard(control: QWidget) -> bool:
    return control.isVisible() and control.isEnabled() and bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)
