"""Has those who read the screen aloud ask a scrolled area for a part that is not there any more without harm.

Qt's own answer for such an area counts its scroll bars only while they are seen, and looks a part up without a glance
at how many there are: one that is asked for just as a bar goes, or a pane is hidden, ends the program (Qt 6.11.3).
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea


def guard_scroll_areas() -> None:
    """From now on, for the whole program. After the application is made, whose own answers would come first, and before
    an area is shown: Qt keeps what it has once made.
    """
    QAccessible.installFactory(_interface_of)


def _interface_of(class_name: str, described: QObject) -> QAccessibleInterface | None:
    """What Qt has for any widget, which knows its bounds; `None` for all that is no scrolled area."""
    if class_name != "QScrollArea" or not isinstance(described, QScrollArea):
        return None
    return QAccessibleWidget(described, QAccessible.Role.Client, "")
