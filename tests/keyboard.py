"""Whether all that can have the keyboard in a window is named, is reached by Tab in the order one reads, shows that it
has it, and lets it go again.
"""

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QRadioButton,
    QTextBrowser,
    QWidget,
)

from sttgui.ui.transcript.find_bar import FindBar
from sttgui.ui.transcript.replace_row import ReplaceRow

SHIFT = Qt.KeyboardModifier.ShiftModifier
LINKS = 60  # Tab goes to each of a text first


class Step(NamedTuple):
    """One press of Tab: what has the keyboard, where what had it before is then, and where it is itself."""

    control: QWidget
    before: QRect
    here: QRect


def faults(top: QWidget) -> list[str]:
    """A sentence for each control that is not as it should be. Within a task, await that `top` is active before."""
    before = QApplication.focusWidget()
    top.activateWindow()
    top.setFocus()
    QApplication.sendPostedEvents()
    if not top.isActiveWindow():
        QApplication.processEvents()
    wanted = [one for one in top.findChildren(QWidget) if _takes_tab(one, top)]
    found = [f"{_described(one)} has no name" for one in wanted if not name(one)]
    for key, held in ((Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Backtab, SHIFT)):
        steps = _walk(top, key, held, len(top.findChildren(QWidget)))  # some can be pressed once a list has it
        reached = [step.control for step in steps]
        if len(wanted) > 1 and len(reached) > 1 and reached[-1] is reached[-2]:
            found.append(f"{_described(reached[-1])} keeps the keyboard")
        missing = [one for one in wanted if one not in reached and not _is_reached_by_arrows(one)]
        found += [f"{_described(one)} is not reached by {key.name}" for one in missing]
        if key is Qt.Key.Key_Tab:
            found += [f"{_described(later)} comes after {_described(one)}" for one, later in _backwards(steps, top)]
    if before is not None and before.window() is top:
        before.setFocus()
    return found


def unseen(top: QWidget, known: set[object]) -> list[str]:
    """A sentence for each control that looks the same with the keyboard. One of each sort is looked at; `known` are
    those that were before.
    """
    found = []
    for one in top.findChildren(QWidget):
        sort = (type(one), one.objectName(), one.property("kind"), one.isEnabled())
        is_empty = isinstance(one, QAbstractItemView) and not one.model().rowCount()
        if not _takes_tab(one, top) or sort in known or is_empty:
            continue
        known.add(sort)
        around = one.parentWidget() or one
        place = QRect(one.mapTo(around, QPoint()), one.size()).adjusted(-3, -3, 3, 3)
        images = []
        for take in (one.clearFocus, one.setFocus):
            take()
            top.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Tab does
            images.append(around.grab(place).toImage())
        if images[0] == images[1]:
            found.append(f"{_described(one)} does not show that it has the keyboard")
    return found


def name(control: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(control)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _walk(top: QWidget, key: Qt.Key, held: Qt.KeyboardModifier, most: int) -> list[Step]:
    """What had the keyboard, till it comes back to where it began; one that keeps it is the last, and twice."""
    steps: list[Step] = []
    while len(steps) < most:
        now = _press(top, key, held)
        if now is None or now.window() is not top or (steps and now is steps[0].control):
            break
        before = steps[-1].control if steps else now
        steps.append(Step(now, _place(before, top), _place(now, top)))  # at once: the next step may scroll them
        if len(steps) > 1 and now is before:
            break
    return steps


def _place(one: QWidget, top: QWidget) -> QRect:
    return QRect(one.mapTo(top, QPoint()), one.size())


def _press(top: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> QWidget | None:
    before = QApplication.focusWidget()
    now = before
    for _ in range(LINKS if isinstance(before, QTextBrowser) else 1):
        QTest.keyClick(before or top, key, held)
        now = QApplication.focusWidget()
        if now is not before:
            break
    return now


def _backwards(steps: list[Step], top: QWidget) -> list[tuple[QWidget, QWidget]]:
    """Those of which the later one is read before the one it follows: it is above it, or before it in its line. To
    go up to the next column is to go on. Tab goes straight to the text, from what is sought to what replaces it, and
    last to the messages that lie over all. What goes its own way, as the player does, is read that way.
    """
    found = []
    for (one, *_), (later, *seen) in pairwise(steps):
        ways = {(each.parentWidget() or each).layoutDirection() for each in (one, later)}
        way = ways.pop() if len(ways) == 1 else top.layoutDirection()
        here, there = (_turned(place) for place in seen) if way is Qt.LayoutDirection.RightToLeft else seen
        is_above = there.bottom() < here.top() and there.left() < here.right()
        is_before = there.right() < here.left() and here.top() <= there.center().y() <= here.bottom()
        is_on_purpose = (
            one.objectName() == "transcript_text"
            or isinstance(one.parent(), FindBar | ReplaceRow)
            or _is_message(later)
        )
        if (is_above or is_before) and not is_on_purpose:
            found.append((one, later))
    return found


def _turned(place: QRect) -> QRect:
    return QRect(-place.right(), place.top(), place.width(), place.height())


def _is_message(one: QWidget | None) -> bool:
    return one is not None and (one.objectName() == "message" or _is_message(one.parentWidget()))


def _takes_tab(one: QWidget, top: QWidget) -> bool:
    is_part = isinstance(one.parentWidget(), QAbstractSpinBox | QComboBox) or one.focusProxy() is not None
    is_seen = one.isVisible() and one.isEnabled() and one.window() is top
    return is_seen and not is_part and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_reached_by_arrows(one: QWidget) -> bool:
    return isinstance(one, QRadioButton) and not one.isChecked()


def _described(one: QWidget) -> str:
    return f"{type(one).__name__} {name(one) or one.objectName()!r}"
