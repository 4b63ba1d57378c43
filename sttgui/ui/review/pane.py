"""The pane on the right to work through the doubtful words: how much to check, the stop at hand, and a list of all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.transcript import Transcript
from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.row_delegate import RowDelegate
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button_for, label
from sttgui.ui.review import text as review_text
from sttgui.ui.review.card import ReviewCard
from sttgui.ui.review.confidence_scale import ConfidenceScale
from sttgui.ui.review.end import ReviewEnd
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.marks import HowMuch
from sttgui.viewmodel.review import Progress
from sttgui.viewmodel.review_model import ReviewModel, Role
from sttgui.viewmodel.stops import NO_STOPS, State, Stop, Stops

PADDING = 6
LIST_HEIGHT = 120  # px, at least


class StopDelegate(RowDelegate):
    """Draws the words at the left, how sure and when, or what was decided, at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        stop: Stop = index.data(Role.STOP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        painter.setFont(option.font)
        metrics = painter.fontMetrics()
        place = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        said = review_text.row(stop)
        painter.setPen(QColor(self.tokens.quiet if stop.state is State.TO_CHECK else self.tokens.changed_line))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        place.setRight(place.right() - metrics.horizontalAdvance(said) - 12)
        painter.setPen(QColor(self.tokens.text if stop.state is State.TO_CHECK else self.tokens.quiet))
        if not stop.text:
            font = painter.font()
            font.setStrikeOut(True)
            painter.setFont(font)
        words = metrics.elidedText(review_text.words(stop), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class _StopList(QListView):
    """Ten thousand rows of one height: what stands in one of them moves no other."""

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        QAbstractItemView.dataChanged(self, first, last, roles)  # QListView's own lays all rows out anew


class ReviewPane(QWidget):
    """Shows the stops of one transcript; the buttons of the card are `card`'s own signals."""

    stop_chosen = Signal(object)  # Stop
    how_much_chosen = Signal(object)  # HowMuch

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("review_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._how_much = HowMuch()
        self._model = ReviewModel(review_text.in_words, self)
        self._heading = label("", "strong", wrap=True)
        self._done = label("", "quiet")
        self._amount = QComboBox()
        self._amount.setAccessibleName(text.tr("How much to check"))
        self._amount.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._amount.setMinimumContentsLength(8)
        for place, which in enumerate(Amount):
            self._amount.addItem(review_text.amount(which), which)
            self._amount.setItemData(place, review_text.amount_tip(which), Qt.ItemDataRole.ToolTipRole)
        self._scale = ConfidenceScale()
        self._start = button_for(actions[Do.REVIEW], "primary")
        self._progress = label("", "quiet", wrap=True)
        self.card = ReviewCard()
        self.end = ReviewEnd(actions)
        self._about = label("", "small", wrap=True)
        self._order = label(text.tr("In order of time"), "small")
        self._view = _StopList()
        self._view.setModel(self._model)
        self._rows = StopDelegate(self._view)
        self._view.setItemDelegate(self._rows)
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(text.tr("Words to check, in order of time"))
        self._view.setMinimumHeight(LIST_HEIGHT)
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        self._view.clicked.connect(self._chosen)
        self._view.activated.connect(self._chosen)
        self._amount.activated.connect(self._amount_chosen)
        self._scale.chosen.connect(self._confidence_chosen)
        self.clear()

    def show_transcript(self, transcript: Transcript) -> None:
        """Show what edits do not change: the columns of confidence, and what the marks mean."""
        self._scale.show_words(transcript)
        has_marks = transcript.has_scores and transcript.word_count > 0
        self._start.setEnabled(has_marks)
        for part in (self._amount, self._start, self._order, self._view):
            part.setVisible(has_marks)
        self._scale.setVisible(has_marks and self._how_much.amount is Amount.CUSTOM)
        self._about.setText(review_text.about(transcript))

    def show_counts(self, progress: Progress, words: int, transcript: Transcript) -> None:
        """How many places are left to check, how many `words` these have, and how many places are done."""
        self._heading.setText(review_text.heading(progress, words, transcript))
        self._done.setText(review_text.done(progress))

    def show_stops(self, stops: Stops) -> None:
        self._model.set_stops(stops)

    def show_stop(self, stop: Stop | None, progress: Progress) -> None:
        """The stop at hand; none while nobody reviews."""
        self.card.show_stop(stop)
        self.end.hide()
        self._start.setVisible(stop is None and self._start.isEnabled())
        self._progress.setText(review_text.progress(progress) if stop is not None else "")
        self._progress.setVisible(stop is not None)
        self._start.setText(review_text.start(progress.left))
        self._start.setAccessibleName(self._start.text())
        if stop is not None:
            self._area.ensureWidgetVisible(self.card, 0, 0)
        row = None if stop is None else self._model.row_of(stop)
        if row is not None:
            self._view.setCurrentIndex(self._model.index(row))

    def show_end(self, progress: Progress) -> None:
        """What is said after the last stop. It has the keyboard: one key too many goes nowhere."""
        self.end.say(review_text.ended(progress))
        self._area.ensureWidgetVisible(self.end, 0, 0)

    def show_note(self, words: str) -> None:
        """Say something until the next stop."""
        self._progress.setText(words)
        self._progress.show()

    def show_how_much(self, how_much: HowMuch) -> None:
        self._how_much = how_much
        self._amount.setCurrentIndex(self._amount.findData(how_much.amount))
        self._amount.setToolTip(review_text.amount_tip(how_much.amount))
        self._scale.show_under(how_much.under)
        self._scale.setVisible(how_much.amount is Amount.CUSTOM and self._amount.isVisibleTo(self))

    def clear(self) -> None:
        self.show_transcript(Transcript())
        self.show_counts(Progress(None, 0, 0, 0), 0, Transcript())
        self.show_stops(NO_STOPS)
        self.show_stop(None, Progress(None, 0, 0, 0))

    def set_theme(self, tokens: Tokens) -> None:
        self._rows.tokens = tokens
        self._view.viewport().update()
        self._scale.set_theme(tokens)
        self.card.set_theme(tokens)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._done)
        inside = QWidget()
        inside.setObjectName("review_page")
        self._area.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._area)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 14, 14, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        for part in (self._amount, self._scale, self._start, self._progress, self.card, self.end, self._order):
            layout.addWidget(part)
        layout.addWidget(self._view, 1)
        layout.addStretch()  # takes the room of the list where there is none
        layout.addWidget(self._about)

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.stop_chosen.emit(index.data(Role.STOP))

    def _amount_chosen(self, place: int) -> None:
        amount = Amount(self._amount.itemData(place))
        self.how_much_chosen.emit(HowMuch(amount, self._how_much.under))

    def _confidence_chosen(self, under: float) -> None:
        self.how_much_chosen.emit(HowMuch(Amount.CUSTOM, under))
