"""The list of recordings itself: rows that are chosen, renamed in place, and put into another order in the line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractScrollArea, QListView, QMenu

from sttgui.domain.jobs import Job
from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.library.delegate import LibraryDelegate, header_height
from sttgui.viewmodel.arrangement import Move, moved_by_one
from sttgui.viewmodel.library_model import Index, LibraryModel, Role

MENU: tuple[tuple[Do, ...], ...] = (
    (Do.EXPORT, Do.COPY_ALL, Do.PRINT),
    (Do.EXPORT_SEVERAL, Do.TAG),
    (Do.AGAIN, Do.COMPARE),
    (Do.CANCEL, Do.RETRY, Do.MOVE_UP, Do.MOVE_DOWN),
    (Do.RENAME, Do.ABOUT_RECORDING, Do.SHOW_IN_FOLDER),
    (Do.REMOVE,),
)
FOR_ONE = (Do.EXPORT, Do.COPY_ALL, Do.PRINT)  # about the page that is seen
WHERE_POSSIBLE = (Do.CANCEL, Do.RETRY, Do.MOVE_UP, Do.MOVE_DOWN)  # else nobody would know what they are about
KEYS = (Do.RENAME, Do.ABOUT_RECORDING, Do.MOVE_UP, Do.MOVE_DOWN, Do.REMOVE)


class LibraryView(QListView):
    """The name of a group is drawn in the row below it, and is not part of what a click chooses.

    Something is always selected, and of what is selected the current one is open: no click and no key takes the
    highlight from the recording whose page is seen.
    """

    job_chosen = Signal(object)  # Job | None: the one that is open
    selection_changed = Signal(object)  # tuple[Job, ...]: those that actions are for, in the order of the list
    move_wanted = Signal(object)  # Move

    def __init__(self, model: LibraryModel, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self._library = model
        self._is_arranging = False
        self._told: str | None = None  # the id of the job that is open
        self._is_pressed_beside = False
        self.setModel(model)
        self.rows = LibraryDelegate(self)
        self.setItemDelegate(self.rows)
        self.setAccessibleName(text.tr("Recordings"))
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # so that a list of thousands never holds the window up
        for do in KEYS:
            self.addAction(actions[do])
        self._menu = QMenu(self)
        self._menu.setAccessibleName(text.tr("Recording"))
        self._menu.aboutToShow.connect(lambda: self._fill_menu(actions))
        self._laying_out = QTimer(self, interval=0)
        self._laying_out.timeout.connect(self._show_when_laid_out)
        model.rowsInserted.connect(self._rows_inserted)
        model.line_changed.connect(self.paint_anew)
        model.rowsRemoved.connect(self._select_current)
        model.modelAboutToBeReset.connect(self._arranging)
        model.modelReset.connect(self._arranged)

    def _fill_menu(self, actions: Mapping[Do, QAction]) -> None:
        """What can be done with the recordings that are selected."""
        self._menu.clear()
        is_one = len(self.selected()) == 1
        for group in MENU:
            for do in group:
                is_hidden = (do in FOR_ONE and not is_one) or (do in WHERE_POSSIBLE and not actions[do].isEnabled())
                if not is_hidden:
                    self._menu.addAction(actions[do])
            self._menu.addSeparator()

    def _rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Go on showing what is shown: Qt would paint no row at all till the last one has its place."""
        count = last - first + 1
        if count > self.batchSize() and self._library.rowCount() > count and self.isVisible():
            self.viewport().setUpdatesEnabled(False)
            self._laying_out.start()

    def _show_when_laid_out(self) -> None:
        last = self._library.index(self._library.rowCount() - 1)
        if not last.isValid() or self.visualRect(last).isValid() or not self.isVisible():
            self._laying_out.stop()
            self.viewport().setUpdatesEnabled(True)

    def paint_anew(self) -> None:
        """Have what changed be seen, where rows are seen at all."""
        if self.isVisible():  # for a part that Qt made, PySide makes all classes of widgets, and the start would wait
            self.viewport().update()

    def selected(self) -> tuple[Job, ...]:
        """The jobs that actions are for, in the order of the list."""
        chosen = self.selectionModel().selection()
        ranges = map(chosen.at, range(chosen.count()))  # thousands of indexes would take long to make
        rows = sorted(row for one in ranges for row in range(one.top(), one.bottom() + 1))
        return tuple(map(self._library.job_at, rows))

    def rename_current(self) -> None:
        """Let the title of the current row be changed in its place."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            self.edit(self.currentIndex())

    def move_selected(self, *, later: bool) -> None:
        """Put the chosen ones of the line one place further."""
        self._want_move(moved_by_one(self._library.line, {job.id for job in self.selected()}, later=later))

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A keyboard that only comes by opens nothing: Qt would make the first row the current one."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)
            self.viewport().update()
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._select_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where no row is the current one, that the list has the keyboard is shown around it."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.rows.tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell_open()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._is_arranging:
            return
        rows = self.selectionModel().selectedRows() if self._is_one_selected() else []
        if rows and not self.selectionModel().isSelected(self.currentIndex()):
            self.selectionModel().setCurrentIndex(rows[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        self._tell_open()
        self.selection_changed.emit(self.selected())

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        command = super().selectionCommand(index, event)
        flags = QItemSelectionModel.SelectionFlag
        takes_away = command & (flags.Toggle | flags.Deselect) and self.selectionModel().isSelected(index)
        is_last = takes_away and self._is_one_selected()
        return command if index.isValid() and not is_last else flags.NoUpdate

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the rows there is nothing to choose; of several that are selected the open one is left."""
        self._is_pressed_beside = not self.indexAt(event.position().toPoint()).isValid()
        if not self._is_pressed_beside:
            super().mousePressEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._is_pressed_beside:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_pressed_beside:
            super().mouseReleaseEvent(event)
        self._is_pressed_beside = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For the row under the mouse, or for all that are selected where it is one of them; from the keyboard, for
        the current row.
        """
        index = self.currentIndex()
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid() and not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
        else:
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self._menu.popup(place)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only among those that wait is there an order to change."""
        super().dragMoveEvent(event)
        if event.source() is self and self._gap_at(event.position().toPoint()) is None:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        gap = self._gap_at(event.position().toPoint())
        self.stopAutoScroll()
        self.setState(QListView.State.NoState)
        self.viewport().update()
        # Nothing is taken out of the list: the line is put into another order, and the list follows it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if gap is not None:
            line = self._library.line
            chosen = {job.id for job in self.selected()}
            moved = tuple(job_id for job_id in line if job_id in chosen)
            before = next((job_id for job_id in line[gap:] if job_id not in chosen), None)
            self._want_move(Move(moved, before) if moved else None)

    def _gap_at(self, point: QPoint) -> int | None:
        """Before which place of the line, counted from 0, something is dropped; `None` where there is no line."""
        index = QListView.indexAt(self, point)  # with the name of the group
        place = index.data(Role.PLACE) if index.isValid() else None
        if place is None:
            above = QListView.indexAt(self, point - QPoint(0, header_height(index, self.font()) + 1))
            place = above.data(Role.PLACE) if index.isValid() and above.isValid() else None
            return place if isinstance(place, int) and place == len(self._library.line) else None
        return int(place) - (point.y() < self.visualRect(index).center().y())

    def _want_move(self, move: Move | None) -> None:
        if move is not None:
            self.move_wanted.emit(move)

    def _has_its_height(self, row: int) -> bool:
        index, below = self.model().index(row, 0), self.model().index(row + 1, 0)
        end = self.visualRect(below).top() if below.isValid() else self.contentsSize().height() - self.verticalOffset()
        return end - self.visualRect(index).top() == self.sizeHintForIndex(index).height()

    def _select_current(self) -> None:
        """After a removal the neighbour is shown: actions are for it then, when the keyboard comes."""
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Select)

    def _arranging(self) -> None:
        self._is_arranging = True
        self._kept = self._ids(self.selected())
        self._kept_current = self._ids(self._current())

    def _arranged(self) -> None:
        """Keep the chosen recordings that are still listed, without opening one anew."""
        flags = QItemSelectionModel.SelectionFlag
        for job_id in self._kept:
            row = self._library.row_of(job_id)
            if row is not None:
                self.selectionModel().select(self._library.index(row), flags.Select)
        rows = [self._library.row_of(job_id) for job_id in self._kept_current]
        if rows and rows[0] is not None:
            self.selectionModel().setCurrentIndex(self._library.index(rows[0]), flags.Select)
            self.scrollTo(self.currentIndex())
        self._is_arranging = False
        if rows and rows[0] is None:
            self._tell(None)
        self.selection_changed.emit(self.selected())

    def _is_one_selected(self) -> bool:
        chosen = self.selectionModel().selection()
        return chosen.count() == 1 and chosen.at(0).height() == 1

    def _tell_open(self) -> None:
        """One that is only stepped over by Ctrl and the arrows is not opened."""
        index = self.currentIndex()
        if not self._is_arranging and (not index.isValid() or self.selectionModel().isSelected(index)):
            self._tell(index.data(Role.JOB) if index.isValid() else None)

    def _tell(self, job: Job | None) -> None:
        job_id = None if job is None else job.id
        if job_id != self._told:
            self._told = job_id
            self.job_chosen.emit(job)

    def _current(self) -> tuple[Job, ...]:
        index = self.currentIndex()
        return (index.data(Role.JOB),) if index.isValid() else ()

    @staticmethod
    def _ids(jobs: Iterable[Job]) -> tuple[str, ...]:
        return tuple(job.id for job in jobs)
