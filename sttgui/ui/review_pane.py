"""The pane on the right: how many words are worth a look, and a list of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from sttgui.domain.transcript import Transcript
from sttgui.ui import text
from sttgui.ui.theme import LIGHT, Tokens
from sttgui.ui.widgets import label
from sttgui.viewmodel.review_model import ReviewModel, Role, WordToCheck

PADDING = 6


class WordDelegate(QStyledItemDelegate):
    """Draws a word at the left, how sure and when at the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens: Tokens = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return QSize(120, QFontMetrics(option.font).height() + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: WordToCheck = index.data(Role.WORD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        painter.setFont(option.font)
        metrics = painter.fontMetrics()
        place = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        certainty = text.certainty(row.word)
        painter.setPen(QColor(self.tokens.quiet))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, certainty)
        place.setRight(place.right() - metrics.horizontalAdvance(certainty) - 12)
        painter.setPen(QColor(self.tokens.text))
        word = metrics.elidedText(row.word.text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.selected if selected else self.tokens.hover))
            painter.drawRoundedRect(option.rect, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(self.tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)


class ReviewPane(QWidget):
    """Shows the words to check of one transcript."""

    word_chosen = Signal(int)  # the word's place among all words of the transcript, from 0

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = ReviewModel(text.word_in_words, self)
        self._heading = label("", "strong", wrap=True)
        self._about = label("", "small", wrap=True)
        self._order = label(text.tr("In order of time"), "small")
        self._view = QListView()
        self._view.setModel(self._model)
        self._rows = WordDelegate(self._view)
        self._view.setItemDelegate(self._rows)
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(text.tr("Words to check, in order of time"))
        self._view.selectionModel().currentChanged.connect(self._chosen)
        self._view.clicked.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 18, 14, 8)
        layout.setSpacing(8)
        for part in (self._heading, self._about, self._order):
            layout.addWidget(part)
        layout.addWidget(self._view, 1)
        layout.addStretch()  # takes the room of the list where there is none

    def show_transcript(self, transcript: Transcript) -> None:
        self._model.set_transcript(transcript)
        words = self._model.rowCount()
        self._heading.setText(text.to_check(words, transcript))
        self._about.setText(text.about_marks(transcript))
        self._order.setVisible(words > 0)
        self._view.setVisible(words > 0)

    def clear(self) -> None:
        self._model.set_transcript(None)

    def set_theme(self, tokens: Tokens) -> None:
        self._rows.tokens = tokens
        self._view.viewport().update()

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            row: WordToCheck = index.data(Role.WORD)
            self.word_chosen.emit(row.index)
