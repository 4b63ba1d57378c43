"""Whether all that can have the keyboard in a window is named, is reached by Tab, and lets it go again."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QRadioButton, QWidget


def faults(top: QWidget) -> list[str]:
    """A sentence for each control that is not as it should be."""
    before = QApplication.focusWidget()
    top.activateWindow()
    top.setFocus()
    QApplication.processEvents()
    wanted = [one for one in top.findChildren(QWidget) if _takes_tab(one, top)]
    found = [f"{_described(one)} has no name" for one in wanted if not name(one)]
    for key, held in ((Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Backtab, SHIFT)):
        reached = _walk(top, key, held, 2 * len(wanted) + 2)
        if len(wanted) > 1:
            for one, following in pairwise(reached):
                if one is following:
                    found.append(f"{_described(one)} keeps the keyboard")
                    break
        missing = [one for one in wanted if one not in reached and not _is_reached_by_arrows(one)]
        found += [f"{_described(one)} is not reached by {key.name}" for one in missing]
    if before is not None and before.window() is top:
        before.setFocus()
    return found


SHIFT = Qt.KeyboardModifier.ShiftModifier


def name(control: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(control)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _walk(top: QWidget, key: Qt.Key, held: Qt.KeyboardModifier, presses: int) -> list[QWidget]:
    reached = []
    for _ in range(presses):
        QTest.keyClick(QApplication.focusWidget() or top, key, held)
        now = QApplication.focusWidget()
        if now is not None:
            reached.append(now)
    return reached


def _takes_tab(one: QWidget, top: QWidget) -> bool:
    is_part = isinstance(one.parentWidget(), QAbstractSpinBox | QComboBox) or one.focusProxy() is not None
    is_seen = one.isVisible() and one.isEnabled() and one.window() is top
    return is_seen and not is_part and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_reached_by_arrows(one: QWidget) -> bool:
    return isinstance(one, QRadioButton) and not one.isChecked()


def _described(one: QWidget) -> str:
    return f"{type(one).__name__} {name(one) or one.objectName()!r}"
