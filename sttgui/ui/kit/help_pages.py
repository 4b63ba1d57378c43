"""Which page of the help is about a part of the window, and how help is asked for in a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sttgui.ui.kit.actions import Do
from sttgui.viewmodel.help_book import HelpPage

PAGE = "help_page"
ANYWHERE = (Do.HELP, Do.SHORTCUTS)


def helped_by(part: QWidget, page: HelpPage) -> None:
    """Have the help open with this page while the keyboard is in `part`."""
    part.setProperty(PAGE, str(page))


def page_for(part: QWidget | None) -> str:
    """The page about a part of the window, or about what it is in; empty where there is none."""
    while part is not None:
        page = part.property(PAGE)
        if page:
            return str(page)
        part = part.parentWidget()
    return ""


def bring_help(dialog: QWidget) -> None:
    """Have the keys for help work in a dialog too: those of the window it belongs to do not reach it."""
    owner = dialog.parentWidget()
    while owner is not None:
        found = {action.objectName(): action for action in owner.actions()}
        helping = [found[do] for do in ANYWHERE if do in found]
        if helping:
            dialog.addActions(helping)
            return
        owner = owner.parentWidget()
