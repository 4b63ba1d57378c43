"""What is said about changes."""

from __future__ import annotations

from sttgui.ui.kit import text
from sttgui.ui.kit.text import plural, tr
from sttgui.viewmodel.changes import Change


def in_words(change: Change) -> str:
    """One change as it is read out, and as it is where nothing can be struck through."""
    if not change.heard:
        said = tr("“{now}” added", now=change.now)
    elif not change.now:
        said = tr("“{heard}” removed", heard=change.heard)
    else:
        said = tr("“{heard}” changed to “{now}”", heard=change.heard, now=change.now)
    return said if change.start_ms is None else tr("{what}, at {time}", what=said, time=text.clock(change.start_ms))


def count(changes: int) -> str:
    if changes == 0:
        return tr("Nothing changed")
    return plural(changes, "1 change", "{number} changes")


def about(changes: int) -> str:
    if changes == 0:
        return tr("What you change is listed here with what was heard, so that nothing is lost.")
    return tr("What was heard is struck through.")


def back(change: Change) -> str:
    """An entry of the menu about a word."""
    if change.heard:
        return tr("Back to “{heard}”", heard=text.short_name(change.heard).replace("&", "&&"))
    return tr("Take “{now}” away again", now=text.short_name(change.now).replace("&", "&&"))


def all_question(changes: int) -> str:
    return plural(
        changes, "Bring back what was heard at this 1 place?", "Bring back what was heard at all {number} places?"
    )
