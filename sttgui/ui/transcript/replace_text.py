"""What replacing says, in the user's words."""

from __future__ import annotations

from sttgui.domain.errors import PatternError
from sttgui.ui.kit import text
from sttgui.ui.kit.text import plural


def step(count: int) -> str:
    """The name of the step of undo."""
    return plural(count, "Replace 1 place", "Replace {number} places")


def done(count: int, removed: int) -> str:
    """What became of the places; `removed` of them have nothing now."""
    replaced = plural(count - removed, "1 replaced", "{number} replaced")
    gone = plural(removed, "1 removed", "{number} removed")
    return text.enumerated(words for words, number in ((replaced, count - removed), (gone, removed)) if number)


def remove_question(removed: int) -> str:
    """Asked where nothing is to stand in the place of what is found."""
    return plural(
        removed,
        "Nothing is to stand in its place. Remove 1 place?",
        "Nothing is to stand in their place. Remove {number} places?",
    )


def remove(removed: int) -> str:
    """The button that does it."""
    return plural(removed, "Remove 1 place", "Remove {number} places")


def trouble(error: PatternError) -> str:
    return text.sentence(error)
