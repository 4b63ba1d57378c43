"""The pane on the left: all recordings with their state, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from sttgui.domain.jobs import Job
from sttgui.ui import text
from sttgui.ui.actions import Do
from sttgui.ui.library_delegate import LibraryDelegate, header_height
from sttgui.ui.theme import Tokens
from sttgui.ui.widgets import label
from sttgui.viewmodel.library_model import Index, LibraryModel, Role

MENU = (Do.CANCEL, Do.RETRY, Do.SHOW_IN_FOLDER, Do.REMOVE)


class LibraryView(QListView):
    """The list itself. The name of a group is drawn in the row below it, and is not part of what a click chooses."""

    job_chosen = Signal(object)  # Job | None

    def __init__(self, model: LibraryModel, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setModel(model)
        self.rows = LibraryDelegate(self)
        self.setItemDelegate(self.rows)
        self.setAccessibleName(text.tr("Recordings"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # so that a list of thousands never holds the window up
        self.addAction(actions[Do.REMOVE])
        self._menu = QMenu(self)
        self._menu.setAccessibleName(text.tr("Recording"))
        for do in MENU:
            self._menu.addAction(actions[do])

    def indexAt(self, point: QPoint) -> QModelIndex:
        index = super().indexAt(point)
        if index.isValid() and point.y() < self.visualRect(index).top() + header_height(index, self.font()):
            return QModelIndex()
        return index

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """A row that keeps its height is only painted; to lay thousands out for each per cent would be felt."""
        rows = range(first.row(), min(last.row() + 2, self.model().rowCount()))  # a group may begin in the row below
        if all(self._has_its_height(row) for row in rows):
            for row in rows:
                self.update(self.model().index(row, 0))
        else:
            super().dataChanged(first, last, roles)

    def _has_its_height(self, row: int) -> bool:
        index, below = self.model().index(row, 0), self.model().index(row + 1, 0)
        end = self.visualRect(below).top() if below.isValid() else self.contentsSize().height() - self.verticalOffset()
        return end - self.visualRect(index).top() == self.sizeHintForIndex(index).height()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.job_chosen.emit(current.data(Role.JOB) if current.isValid() else None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For the row under the mouse; from the keyboard, for the chosen row."""
        index = self.currentIndex()
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            self.setCurrentIndex(index)
        else:
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self._menu.popup(place)


class LibraryPane(QWidget):
    """The list, or a line in its place while it is empty."""

    def __init__(self, model: LibraryModel, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("library_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.view = LibraryView(model, actions)
        self._layout = QStackedLayout(self)
        self._layout.setContentsMargins(0, 6, 0, 6)
        self._layout.addWidget(_empty())
        self._layout.addWidget(self.view)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._rows_changed)
        self._rows_changed()

    def choose(self, job_id: str) -> None:
        """Make a job the chosen one; an unknown one changes nothing."""
        row = self._model.row_of(job_id)
        if row is not None:
            self.view.setCurrentIndex(self._model.index(row))

    def chosen(self) -> Job | None:
        index = self.view.currentIndex()
        job: Job | None = index.data(Role.JOB) if index.isValid() else None
        return job

    def set_theme(self, tokens: Tokens) -> None:
        self.view.rows.tokens = tokens
        self.view.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._model.day_changed()  # a window left open overnight groups anew when one comes back to it

    def _rows_changed(self) -> None:
        self._layout.setCurrentIndex(1 if self._model.rowCount() else 0)


def _empty() -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(18, 18, 18, 18)
    layout.addWidget(label(text.tr("Your transcripts will be listed here."), "quiet", wrap=True))
    layout.addStretch()
    return page
