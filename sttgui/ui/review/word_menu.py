"""What the menu of a word offers about checking it: hearing it, and at a place to check what the card offers too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu

from sttgui.ui.kit.text import tr
from sttgui.ui.review import text as review_text
from sttgui.viewmodel.other_reading import Other
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.stops import Stop

Deed = Callable[[], None]


def entries(
    stop: Stop, other: Other | None, *, keep: Deed, take_other: Deed, fix_all: Deed | None
) -> list[tuple[str, Deed]]:
    """The words and deeds for a place to check, or one that was changed."""
    found: list[tuple[str, Deed]] = []
    if stop.state is State.TO_CHECK:
        found.append((review_text.keep(stop), keep))
        if other is not None:
            found.append((review_text.taken(other), take_other))
    if fix_all is not None:
        found.append((tr("Fix all the same…"), fix_all))
    return found


def put_first(menu: QMenu, found: Sequence[tuple[str, Deed]]) -> None:
    """Before what is there: the word is what one opened the menu for."""
    before = menu.actions()
    first = before[0] if before else None
    for words, do in found:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(do)
        if first is not None:
            menu.insertAction(first, action)
    if first is not None:
        menu.insertSeparator(first)
