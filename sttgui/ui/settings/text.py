"""What is said in the settings about the voices that are kept."""

from __future__ import annotations

from sttgui.ui.kit import text
from sttgui.ui.kit.text import tr


def about_voices() -> str:
    return tr(
        "Numbers are kept by which a voice, and so a person, can be known: ask those you name. While this is off, "
        "nothing new is kept and no name is offered."
    )


def voices(count: int, names: int) -> str:
    """How many are kept, of whom so many are named people."""
    if count == 0:
        return tr("No voice is kept.")
    kept = text.plural(count, "1 voice is kept", "{number} voices are kept")
    if names == 0:
        return tr("{kept}, without a name.", kept=kept)
    return text.plural(names, "{kept}, 1 person is named.", "{kept}, {number} people are named.", kept=kept)
