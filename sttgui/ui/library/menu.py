"""The button beside the search field: in which order the recordings are listed, which of them, and what all can do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.text import tr
from sttgui.ui.library import text as library_text
from sttgui.viewmodel.arrangement import Arrangement, Show, Sort
from sttgui.viewmodel.library_model import LibraryModel

LINE = (Do.PAUSE_LINE, Do.GO_ON, Do.STOP_ALL, Do.RETRY_FAILED)
MOST_TAGS = 30  # in the menu; more would leave the screen


class LibraryMenu(QMenu):
    """Its lines are made anew each time it opens, since tags and numbers change."""

    arrangement_chosen = Signal(object)  # Arrangement

    def __init__(self, parent: QWidget, model: LibraryModel, actions: Mapping[Do, QAction]) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Order and selection of the list"))
        self.setToolTipsVisible(True)
        self._model = model
        self._actions = actions
        self._tags = QMenu(tr("With the tag"), self)
        self._tags.setAccessibleName(tr("With the tag"))
        self._sorts, self._shows = QActionGroup(self), QActionGroup(self)
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._chosen)

    def fill(self) -> None:
        """Bring every line up to date."""
        now = self._model.arrangement
        self.clear()
        self._tags.clear()
        for sort in Sort:
            self._add(self, library_text.sort_name(sort), replace(now, sort=sort), self._sorts)
        self.addSeparator()
        for show in Show:
            words = library_text.show_choice(show, self._model.count(show))
            self._add(self, words, replace(now, show=show, tag=now.tag if show is not Show.ALL else ""), self._shows)
        tags = self._model.tags()
        if tags:
            self.addMenu(self._tags)
        for tag in tags[:MOST_TAGS]:
            self._add(self._tags, tag.replace("&", "&&"), replace(now, tag="" if tag == now.tag else tag), None)
            self._tags.actions()[-1].setChecked(tag == now.tag)
        self.addSeparator()
        self._actions[Do.STOP_ALL].setEnabled(self._model.count(Show.UNFINISHED) > 0)
        self._actions[Do.RETRY_FAILED].setEnabled(self._model.count(Show.FAILED) > 0)
        for do in LINE:
            self.addAction(self._actions[do])

    def _add(self, menu: QMenu, words: str, arrangement: Arrangement, group: QActionGroup | None) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setData(arrangement)
        if group is not None:
            group.addAction(action)
            action.setChecked(arrangement == self._model.arrangement)

    def _chosen(self, action: QAction) -> None:
        if isinstance(action.data(), Arrangement):
            self.arrangement_chosen.emit(action.data())
