"""The markers of a recording beside its transcript: play from one, name it, take it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.jobs import Marker
from sttgui.ui.kit.choosing import current_is_selected
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.row_delegate import RowDelegate
from sttgui.ui.kit.text import clock, kept_together, tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.transcript import details_text
from sttgui.viewmodel.markers import MarkersModel, Role

Index = QModelIndex | QPersistentModelIndex
PADDING = 6  # px
MOST_ROWS = 8  # seen at once; more scroll
NAME_LENGTH = 200  # characters


class MarkerList(QWidget):
    """Shows the markers it is given, and how to set one where there is none."""

    chosen = Signal(object)  # Marker: play from there
    named = Signal(object, str)  # Marker, its new name
    unwanted = Signal(object)  # Marker

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Markers"))
        self._model = MarkersModel(details_text.marker, self)
        self._none = label(details_text.no_markers(), "quiet", wrap=True)
        self._view = _View()
        self._rows = _Rows(self._view)
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._rows)
        self._name = button(tr("Name"), tr("Give the marker a name (F2)"), "link")
        self._remove = button(tr("Remove"), tr("Remove the marker (Del); undo brings it back"), "link")
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for part in (self._name, self._remove):
            buttons.addWidget(part)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label(tr("Markers"), "strong"))
        layout.addWidget(self._none)
        layout.addWidget(self._view)
        layout.addLayout(buttons)
        self._view.clicked.connect(self._play)
        self._view.activated.connect(self._play)
        self._view.removal_wanted.connect(self._want_removed)
        self._view.customContextMenuRequested.connect(self._open_menu)
        current_is_selected(self._view)
        self._view.selectionModel().currentChanged.connect(self._show_state)
        self._model.named.connect(self.named)
        self._name.clicked.connect(self._edit)
        self._remove.clicked.connect(self._want_removed)
        self.show_markers(())

    def show_markers(self, markers: Sequence[Marker]) -> None:
        self._model.set_markers(markers)
        self._show_state()

    def edit(self, marker: Marker) -> None:
        """Have the name of a marker written."""
        if marker in self._model.markers:
            self._view.setCurrentIndex(self._model.index(self._model.markers.index(marker)))
            self._edit()

    def set_theme(self, tokens: Tokens) -> None:
        self._rows.tokens = tokens
        self._view.viewport().update()

    def _show_state(self) -> None:
        count = self._model.rowCount()
        self._none.setVisible(not count)
        self._view.setVisible(bool(count))
        if count:
            self._view.setFixedHeight(min(count, MOST_ROWS) * max(self._view.sizeHintForRow(0), 1))
        is_any = self._view.currentIndex().isValid()
        for part in (self._name, self._remove):
            part.setVisible(bool(count))
            part.setEnabled(is_any)

    def _play(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Role.MARKER))

    def _edit(self) -> None:
        self._view.setFocus()
        self._view.edit(self._view.currentIndex())

    def _want_removed(self) -> None:
        index = self._view.currentIndex()
        if index.isValid():
            self.unwanted.emit(index.data(Role.MARKER))

    def _open_menu(self, place: QPoint) -> None:
        if self._view.indexAt(place).isValid():
            menu = QMenu(self._view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(tr("Name"), self._edit)
            menu.addAction(tr("Remove"), self._want_removed)
            menu.popup(self._view.viewport().mapToGlobal(place))


@guarded
class _View(QListView):
    """Enter plays, F2 or a double click name, Del takes away."""

    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Markers"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.state() is not QAbstractItemView.State.EditingState:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Rows(RowDelegate):
    """Draws the time, and the name beside it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        marker: Marker = index.data(Role.MARKER)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        place = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(self.tokens.quiet))
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, where, clock(marker.ms))
        place.setLeft(self._name_left(option, marker))
        painter.setPen(QColor(self.tokens.text if marker.name else self.tokens.quiet))
        words = marker.name or details_text.unnamed()
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self.seen(option, place), where, str(kept_together(shown)))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option, index
        field = QLineEdit(parent)
        field.setMaxLength(NAME_LENGTH)
        field.setAccessibleName(tr("Name of the marker"))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        left = self._name_left(option, index.data(Role.MARKER)) - PADDING
        editor.setGeometry(self.seen(option, option.rect.adjusted(left - option.rect.left(), 0, -2, 0)))

    def _name_left(self, option: QStyleOptionViewItem, marker: Marker) -> int:
        """Beside the widest time of its length, so that names stand below each other."""
        widest = "".join("0" if sign.isdigit() else sign for sign in clock(marker.ms))
        return option.rect.left() + PADDING + option.fontMetrics.horizontalAdvance(widest) + 12
