"""A table of commands leaves room for their keys."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from sttgui.ui.kit.keys_table import COMMAND, KEYS, KeysTable


def table(qtbot: QtBot, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> KeysTable:
    made = KeysTable()
    qtbot.addWidget(made)
    made.setLayoutDirection(direction)
    made.setHeaderLabels(["Command", "Keys"])
    made.addTopLevelItem(QTreeWidgetItem(["Find a word and put another in its place", "Ctrl+H"]))
    made.resize(900, 200)
    made.show()
    return made


def test_commands_are_seen_whole_where_there_is_room(qtbot: QtBot) -> None:
    made = table(qtbot)
    assert made.columnWidth(COMMAND) >= made.sizeHintForColumn(COMMAND)


def test_keys_are_seen_too_where_there_is_little_room(qtbot: QtBot) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        made = table(qtbot, direction)
        made.resize(260, 200)
        QCoreApplication.processEvents()
        assert made.columnWidth(COMMAND) < made.sizeHintForColumn(COMMAND)
        assert made.columnWidth(KEYS) >= made.sizeHintForColumn(KEYS)
        assert made.horizontalScrollBar().maximum() == 0
