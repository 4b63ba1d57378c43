"""A row that is selected by one who has the window read to them is the one that is used."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from sttgui.ui.kit.choosing import current_is_selected


def test_a_row_that_is_only_selected_becomes_the_current_one(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.addItems(["Word", "PDF", "Plain text"])
    view.setCurrentRow(0)
    current_is_selected(view)
    rows: list[int] = []
    view.currentRowChanged.connect(rows.append)
    view.selectionModel().select(view.model().index(2, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert rows == [2]
    view.setCurrentRow(1)
    assert rows == [2, 1]
    assert [item.text() for item in view.selectedItems()] == ["PDF"]
