"""What replacing says, in the user's words."""

from __future__ import annotations

from sttgui.domain.errors import PatternError
from sttgui.ui.kit import text
from sttgui.ui.kit.text import tr


def step(count: int) -> str:
    """The name of the step of undo."""
    return tr("Replace 1 place") if count == 1 else tr("Replace {number} places", number=text.number(count))


def done(count: int, removed: int) -> str:
    """What became of the places; `removed` of them have nothing now."""
    replaced = tr("{number} replaced", number=text.number(count - removed))
    gone = tr("{number} removed", number=text.number(removed))
    return ", ".join(words for words, number in ((replaced, count - removed), (gone, removed)) if number)


def remove_question(removed: int) -> str:
    """Asked where nothing is to stand in the place of what is found."""
    if removed == 1:
        return tr("Nothing is to stand in its place. Remove 1 place?")
    return tr("Nothing is to stand in their place. Remove {number} places?", number=text.number(removed))


def remove(removed: int) -> str:
    """The button that does it."""
    return tr("Remove 1 place") if removed == 1 else tr("Remove {number} places", number=text.number(removed))


def trouble(error: PatternError) -> str:
    return text.sentence(error)
