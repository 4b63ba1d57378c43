"""What parts of the window mean by their words, where the same words can mean something else too."""

from __future__ import annotations

from PySide6.QtCore import QObject

_SAID = "said"  # the property in which a part keeps it


class Sayings:
    """What a widget or an action says, by the names of what it is read with. Of all else Qt makes plain words."""

    def __init__(self, **said: str) -> None:
        self.said = said


def mean(part: QObject, **said: str) -> None:
    """Have a part remember what it says, by the names it is read with: `text=tr("Play")`."""
    part.setProperty(_SAID, Sayings(**{**meant(part), **said}))


def meant(part: QObject) -> dict[str, str]:
    """What a part remembers to have said."""
    kept = part.property(_SAID)
    return kept.said if isinstance(kept, Sayings) else {}
