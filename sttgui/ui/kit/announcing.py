"""Says a sentence to those who have the screen read to them, of what they cannot see happen."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(part: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Have it said of a part of the window that is seen, after what is just being said, or at once if `is_urgent`."""
    if not words or not QAccessible.isActive():
        return
    said = QAccessibleAnnouncementEvent(part, words)
    if is_urgent:
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(said)
