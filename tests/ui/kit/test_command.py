"""What cannot be done says in its tip what it waits for."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sttgui.ui.kit.actions import NEEDS, Do, make_actions
from sttgui.ui.kit.widgets import button_for

EXPORT = "Save the transcript as a file"
NEED = "Possible once a finished transcript with words is open."


def test_a_command_that_is_not_possible_says_what_it_waits_for_as_long_as_it_does(qtbot: QtBot) -> None:
    parent = QObject()
    export = make_actions(parent)[Do.EXPORT]
    made = button_for(export)
    qtbot.addWidget(made)
    assert export.toolTip() == export.statusTip() == EXPORT
    export.setEnabled(False)
    assert export.toolTip() == export.statusTip() == f"{EXPORT}\n{NEED}"
    assert made.toolTip() == f"{EXPORT} (Ctrl+E)\n{NEED}"
    export.setEnabled(True)
    assert export.toolTip() == EXPORT
    assert made.toolTip() == f"{EXPORT} (Ctrl+E)"


def test_no_action_waits_for_two_things() -> None:
    waiting = [do for need in NEEDS for do in need.of]
    assert len(set(waiting)) == len(waiting)
