"""What replacing says, in the user's words."""

from __future__ import annotations

from sttgui.domain.errors import PatternError
from sttgui.ui import text
from sttgui.ui.text import tr


def step(count: int) -> str:
    """The name of the step of undo."""
    return tr("Replace 1 place") if count == 1 else tr("Replace {number} places", number=text.number(count))


def done(count: int) -> str:
    return tr("{number} replaced", number=text.number(count))


def trouble(error: PatternError) -> str:
    return text.sentence(error)
