"""The list of all changes beside the transcript: go to one, or back to what was heard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sttgui.ui.kit import text
from sttgui.ui.kit.question import ask
from sttgui.ui.kit.row_delegate import RowDelegate
from sttgui.ui.kit.text import kept_together, tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button, label, needs
from sttgui.ui.transcript import changes_text
from sttgui.viewmodel.changes import Change, ChangesModel, Role

PADDING, SIDE = 6, 14  # px
ROOM = 9  # lines a pane is high that has room for more than its list and buttons
ARROWS = {Qt.LayoutDirection.LeftToRight: " → ", Qt.LayoutDirection.RightToLeft: " ← "}


class ChangesPane(QWidget):
    """Shows the changes it is given."""

    change_chosen = Signal(object)  # Change: show where it is
    back_wanted = Signal(object)  # Change
    all_back_wanted = Signal()  # has been asked about

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("changes_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Changes"))
        self._model = ChangesModel(changes_text.in_words, self)
        self._heading = label("", "strong", wrap=True)
        self._about = label("", "small", wrap=True)
        self._view = QListView()
        self._view.setModel(self._model)
        self._rows = _Rows(self._view)
        self._view.setItemDelegate(self._rows)
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(tr("Changes"))
        self._back = button(tr("Restore original"), tr("Bring back what was heard at the chosen place"))
        needs(self._back, tr("Choose one in the list first."))
        self._all = button(tr("Restore all originals…"), tr("Bring back what was heard everywhere"))
        needs(self._all, tr("Nothing was changed here yet."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 12, SIDE, 10)
        layout.setSpacing(8)
        for part in (self._heading, self._about):
            layout.addWidget(part)
        layout.addWidget(self._view, 1)
        layout.addStretch()  # takes the room of the list where there is none
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self._back)
        self._buttons.addWidget(self._all)
        layout.addLayout(self._buttons)
        self._view.selectionModel().currentChanged.connect(self._chosen)
        self._view.clicked.connect(self._chosen)
        self._back.clicked.connect(self._want_back)
        self._all.clicked.connect(self._ask_about_all)
        self.show_changes([])

    def show_changes(self, changes: list[Change]) -> None:
        """Show other changes; the row that was chosen stays so, or the one that takes its place."""
        row = self._view.currentIndex().row()
        chosen = self._view.selectionModel()
        chosen.blockSignals(True)  # the row is not chosen anew
        self._model.set_changes(changes)
        if changes and row >= 0:
            self._view.setCurrentIndex(self._model.index(min(row, len(changes) - 1), 0))
        chosen.blockSignals(False)
        self._heading.setText(changes_text.count(len(changes)))
        self._about.setText(changes_text.about(len(changes)))
        self._view.setVisible(bool(changes))
        self._all.setEnabled(bool(changes))
        self._back.setEnabled(self._view.currentIndex().isValid())

    def set_theme(self, tokens: Tokens) -> None:
        self._rows.tokens = tokens
        self._view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons side by side where there is room: a pane that is wide is low."""
        super().resizeEvent(event)
        both = self._back.sizeHint().width() + self._all.sizeHint().width() + self._buttons.spacing()
        has_room = both <= self.contentsRect().width() - 2 * SIDE
        way = QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(way)
        self._about.setVisible(self.height() > ROOM * self.fontMetrics().lineSpacing())

    def _chosen(self, index: QModelIndex) -> None:
        self._back.setEnabled(index.isValid())
        if index.isValid():
            self.change_chosen.emit(index.data(Role.CHANGE))

    def _want_back(self) -> None:
        index = self._view.currentIndex()
        if index.isValid():
            self.back_wanted.emit(index.data(Role.CHANGE))

    def _ask_about_all(self) -> None:
        asked, told = changes_text.all_question(len(self._model.changes)), tr("Undo brings your changes back.")
        ask(self, tr("Restore original"), asked, told, yes=tr("Restore"), do=self.all_back_wanted)


class _Rows(RowDelegate):
    """Draws what was heard struck through, then what is there now; the time at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        change: Change = index.data(Role.CHANGE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        place = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(self.tokens.quiet))
        if change.start_ms is not None:
            time = text.clock(change.start_ms)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, time)
            place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(time) - 12)
        if change.heard:
            struck = QFont(option.font)
            struck.setStrikeOut(True)
            painter.setFont(struck)
            taken = self._write(
                painter, self.seen(option, place), change.heard, place.width() * 3 // 5 * bool(change.now)
            )
            place.setLeft(place.left() + taken)
        painter.setFont(option.font)
        if change.heard and change.now:
            place.setLeft(place.left() + self._write(painter, self.seen(option, place), ARROWS[option.direction]))
        painter.setPen(QColor(self.tokens.text))
        self._write(painter, self.seen(option, place), change.now or ("" if change.heard else "–"))
        painter.restore()

    def _write(self, painter: QPainter, place: QRect, words: str, room: int = 0) -> int:
        """Write words where a place begins, in no more than `room` where it is given; returns what they took."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, min(room or place.width(), place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(kept_together(shown)))
        return metrics.horizontalAdvance(shown)
