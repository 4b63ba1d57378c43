"""The pane on the left: all recordings with their state, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Job
from sttgui.domain.library import Hit
from sttgui.ui import text
from sttgui.ui.actions import Do
from sttgui.ui.hits_view import HitsView
from sttgui.ui.icons import icon
from sttgui.ui.library_delegate import LibraryDelegate, header_height
from sttgui.ui.theme import Tokens
from sttgui.ui.widgets import ElidedLabel, label, restyle
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
    """The list, or a line in its place while it is empty; while something is searched for, what was found."""

    search_changed = Signal(str)  # what to search for in all transcripts; empty where nothing is
    hit_chosen = Signal(object)  # Hit

    def __init__(self, model: LibraryModel, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("library_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.view = LibraryView(model, actions)
        self.search = SearchField()
        self.search.textChanged.connect(self._search_changed)
        self.search.down_pressed.connect(self._enter_list)
        self.search.returnPressed.connect(self._enter_pressed)
        self._hits = HitsView()
        self._hits.hit_chosen.connect(self.hit_chosen)
        self._nothing_found = label("", "quiet", wrap=True)
        self._nothing = _page(self._nothing_found)
        empty = label(text.tr("Your transcripts will be listed here."), "quiet", wrap=True)
        self._saved = ElidedLabel("small")
        self._saved.setContentsMargins(18, 4, 10, 2)
        self._saved.hide()
        self._pages = QStackedWidget()
        for page in (_page(empty), self.view, self._hits, self._nothing):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 6)
        layout.setSpacing(6)
        field = QHBoxLayout()
        field.setContentsMargins(10, 0, 10, 0)
        field.addWidget(self.search)
        layout.addLayout(field)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._saved)
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

    def show_hits(self, searched: str, hits: Sequence[Hit]) -> None:
        """Show what was found; hits of what is no longer searched for come too late and are passed over."""
        if searched != self.search.text().strip() or not searched:
            return
        self._hits.show_hits(hits)
        self._nothing_found.setText(text.nothing_found(searched))
        self._pages.setCurrentWidget(self._hits if hits else self._nothing)

    def show_saving(self, moment: datetime, error: SttError | None) -> None:
        """Say that everything was on this computer's disk at `moment`, or why the last thing is not."""
        self._saved.setText(text.saved_at(moment) if error is None else text.not_saved(error))
        self._saved.setProperty("kind", "small" if error is None else "danger")
        restyle(self._saved)
        self._saved.show()

    def set_theme(self, tokens: Tokens) -> None:
        self.view.rows.tokens = tokens
        self.view.viewport().update()
        self._hits.set_theme(tokens)
        self.search.set_icon(icon("search", tokens.quiet))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._model.day_changed()  # a window left open overnight groups anew when one comes back to it

    def _rows_changed(self) -> None:
        self.search.setVisible(self._model.rowCount() > 0)
        if not self.search.text().strip():
            self._pages.setCurrentIndex(1 if self._model.rowCount() else 0)

    def _search_changed(self, searched: str) -> None:
        if not searched.strip():
            self._rows_changed()
        self.search_changed.emit(searched.strip())

    def _enter_list(self) -> None:
        for page in (self.view, self._hits):
            if self._pages.currentWidget() is page:
                page.setFocus()

    def _enter_pressed(self) -> None:
        if self._pages.currentWidget() is self._hits:
            self._hits.choose_current()


class SearchField(QLineEdit):
    """Escape empties it, Down goes to what was found."""

    down_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(text.tr("Search all transcripts"))
        self.setAccessibleName(text.tr("Search all transcripts"))
        self.setToolTip(text.tr("Words, or a phrase in quotation marks (Ctrl+Shift+F)"))
        self.setClearButtonEnabled(True)
        self._magnifier = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+F"), self)
        shortcut.activated.connect(self._shortcut_pressed)

    def set_icon(self, magnifier: QIcon) -> None:
        self._magnifier.setIcon(magnifier)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _shortcut_pressed(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()


def _page(line: QLabel) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(18, 12, 18, 18)
    layout.addWidget(line)
    layout.addStretch()
    return page
