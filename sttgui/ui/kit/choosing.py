"""Has lists take what is chosen in them by other means than the mouse and the keys."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QAbstractItemView


def current_is_selected(view: QAbstractItemView) -> None:
    """Make a row that is selected the current one. Qt has those who read the screen aloud, or work it by voice, only
    select: they would be told that another row is chosen than the one that is used.
    """
    _Follower(view)


class _Follower(QObject):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._selection = view.selectionModel()
        self._selection.selectionChanged.connect(self._follow)

    def _follow(self) -> None:
        rows = self._selection.selectedRows()
        if len(rows) == 1 and not self._selection.isSelected(self._selection.currentIndex()):
            self._selection.setCurrentIndex(rows[0], QItemSelectionModel.SelectionFlag.NoUpdate)
