"""Where the system has one menu bar for all windows, it offers what the menu of the window does."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sttgui.ui.kit.actions import Do, make_actions
from sttgui.ui.window.menu_bar import menu_bar


def test_the_bar_has_the_parts_of_the_menu_and_the_help_with_the_roles_the_system_knows(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    actions = make_actions(menu)
    menu.addAction(actions[Do.SHORTCUTS])
    menu.addMenu("Play").addAction(actions[Do.PLAY])
    bar = menu_bar(menu, actions)
    qtbot.addWidget(bar)
    assert [entry.text() for entry in bar.actions()] == ["Play", "Help"]
    helping = bar.actions()[-1].menu()
    assert isinstance(helping, QMenu)
    inside = {entry: entry.menuRole() for entry in helping.actions()}
    assert inside[actions[Do.SETTINGS]] is QAction.MenuRole.PreferencesRole
    assert inside[actions[Do.QUIT]] is QAction.MenuRole.QuitRole
    assert inside[actions[Do.HELP]] is QAction.MenuRole.NoRole
