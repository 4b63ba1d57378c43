"""The menu bar at the top of the screen, where macOS has one: the menu of the window once more."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.text import tr

HELPING = (Do.SHORTCUTS, Do.HELP, Do.REPORT)


def menu_bar(menu: QMenu, actions: Mapping[Do, QAction]) -> QMenuBar:
    """The parts of `menu`, and a menu of the help. macOS moves what has a role into the menu with the app's name."""
    roles = {
        Do.ABOUT: QAction.MenuRole.AboutRole,
        Do.SETTINGS: QAction.MenuRole.PreferencesRole,
        Do.QUIT: QAction.MenuRole.QuitRole,
    }
    for action in actions.values():
        action.setMenuRole(QAction.MenuRole.NoRole)  # else words such as "Settings" are taken for one
    bar = QMenuBar()
    for entry in menu.actions():
        part = entry.menu()
        if isinstance(part, QMenu):
            bar.addMenu(part)
    helping = bar.addMenu(tr("Help"))
    for do in HELPING:
        helping.addAction(actions[do])
    for do, role in roles.items():
        actions[do].setMenuRole(role)
        helping.addAction(actions[do])
    return bar
