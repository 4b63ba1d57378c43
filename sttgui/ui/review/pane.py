"""The pane on the right to work through the doubtful words: how much to check, the stop at hand, and a list of all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.transcript import Transcript
from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.row_delegate import RowDelegate
from sttgui.ui.kit.text import kept_together
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import ElidedLabel, label, tab_after
from sttgui.ui.review import text as review_text
from sttgui.ui.review.card import ReviewCard
from sttgui.ui.review.confidence_scale import ConfidenceScale
from sttgui.ui.review.second_row import SecondRow
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.marks import HowMuch
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.review import Progress
from sttgui.viewmodel.review_model import ReviewModel, Role
from sttgui.viewmodel.stops import NO_STOPS, Stop, Stops

PADDING = 9
BAR_HEIGHT = 4
ARROW = 44  # px: of what a list to choose from has beside its words
PARTS = 6  # of the pane, one below the other
EDGE, LOW_EDGE = 14, 8  # px: around all; where it is low
AHEAD = 2  # places that are seen behind the one at hand
LIST_HEIGHT, LOW_LIST, LIST_WIDTH = 84, 26, 180  # px, at least


class StopDelegate(RowDelegate):
    """Draws the words where a line begins, how sure and when, or what was decided, where it ends."""

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
        place = self.seen(option, place.adjusted(0, 0, -metrics.horizontalAdvance(said) - 12, 0))
        painter.setPen(QColor(self.tokens.text if stop.state is State.TO_CHECK else self.tokens.quiet))
        if not stop.text:
            font = painter.font()
            font.setStrikeOut(True)
            painter.setFont(font)
        words = metrics.elidedText(review_text.words(stop), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(kept_together(words)))
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place at hand in sight: it may have been chosen before the list had its height."""
        was_seen = QRect(QPoint(), event.oldSize()).contains(self.visualRect(self.currentIndex()).center())
        super().resizeEvent(event)
        if was_seen:
            self.show_place(self.currentIndex())

    def show_place(self, index: QModelIndex) -> None:
        """Bring a place into view with those that come next."""
        self.scrollTo(self.model().index(min(index.row() + AHEAD, self.model().rowCount() - 1), 0))
        self.scrollTo(index)


class ReviewPane(QWidget):
    """Shows the stops of one transcript; the buttons of the card are `card`'s own signals."""

    stop_chosen = Signal(object)  # Stop
    how_much_chosen = Signal(object)  # HowMuch
    second_wanted = Signal()  # what is offered about a second listening

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("review_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._how_much = HowMuch()
        self._has_marks = False
        self._counted: tuple[Progress, int, bool, bool] | None = None
        self._is_low = False
        self._model = ReviewModel(review_text.in_words, self)
        self._heading = ElidedLabel("strong", Qt.TextElideMode.ElideRight)
        self._done = label("", "quiet")
        self._bar = QProgressBar()
        self._bar.setObjectName("review_progress")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(BAR_HEIGHT)
        self._bar.setAccessibleName(text.tr("Places that are checked"))
        self._amount = QComboBox()
        self._amount.setAccessibleName(text.tr("How much to check"))
        self._amount.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._amount.setMinimumContentsLength(8)
        for place, which in enumerate(Amount):
            self._amount.addItem(review_text.amount(which), which)
            self._amount.setItemData(place, review_text.amount_tip(which), Qt.ItemDataRole.ToolTipRole)
        self._scale = ConfidenceScale()
        self.card = ReviewCard(actions)
        self._about = label("", "small", wrap=True)
        self._second = SecondRow()
        self._order = ElidedLabel("small", Qt.TextElideMode.ElideRight)
        self._progress = ElidedLabel("small", Qt.TextElideMode.ElideRight)
        self._view = _StopList()
        self._view.setModel(self._model)
        self._rows = StopDelegate(self._view)
        self._view.setItemDelegate(self._rows)
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # it takes what is left
        self._view.setAccessibleName(text.tr("Words to check, in order of time"))
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        self._view.clicked.connect(self._chosen)
        self._view.activated.connect(self._chosen)
        self._second.wanted.connect(self.second_wanted)
        self._amount.activated.connect(self._amount_chosen)
        self._scale.chosen.connect(self._confidence_chosen)
        self.clear()

    def show_transcript(self, transcript: Transcript) -> None:
        """Show what edits do not change: the columns of confidence, and what the marks mean."""
        self._scale.show_words(transcript)
        self._has_marks = transcript.has_doubts and transcript.word_count > 0
        self._about.setText(review_text.about(transcript))
        self._show_parts()
        self.card.show()  # where it is to stay

    def show_counts(self, progress: Progress, words: int, transcript: Transcript) -> None:
        """How many places are left to check, how many `words` these have, and how many places are done."""
        counted = progress, words, transcript.has_doubts, transcript.word_count > 0
        if counted == self._counted:  # as after most keys
            return
        self._counted = counted
        self._heading.setText(review_text.heading(progress, words, transcript))
        self._done.setText(review_text.done(progress))
        self._show_kinds(progress)
        self._bar.setUpdatesEnabled(False)  # else it has the whole window painted at once, and a key waits for that
        self._bar.setRange(0, max(progress.total, 1))
        self._bar.setValue(progress.total - progress.left)
        self._bar.setUpdatesEnabled(True)

    def _show_kinds(self, progress: Progress) -> None:
        """How many places of each kind there are: over the list, or in the place of how far it is."""
        kinds, tip = review_text.kinds(progress), review_text.kinds_tip(progress)
        self._order.setText(kinds)
        self._order.setVisible(self._has_marks and not self._is_low and progress.total > 0)
        self._progress.setText(kinds if self._is_low and tip else review_text.progress(progress))
        for one in (self._order, self._heading, *([self._progress] if self._is_low else [])):
            one.setToolTip(tip)

    def show_stops(self, stops: Stops) -> None:
        self._model.set_stops(stops)

    def show_second(self, said: str, offered: str, tip: str) -> None:
        """How far a second listening is, and what can be done about it; without an offer nothing is said."""
        self._second.say(said, offered, tip)
        self._show_parts()

    def show_row(self, stop: Stop) -> None:
        """Choose the stop at hand in the list."""
        row = self._model.row_of(stop)
        if row is not None and row != self._view.currentIndex().row():
            self._view.setCurrentIndex(self._model.index(row, 0))
            self._view.show_place(self._view.currentIndex())
        card, bar, room = self.card.geometry(), self._area.verticalScrollBar(), self._area.viewport().height()
        if not bar.value() <= card.top() <= card.bottom() < bar.value() + room:  # in a low window
            bar.setValue(card.top())

    def show_how_much(self, how_much: HowMuch) -> None:
        self._how_much = how_much
        self._amount.setCurrentIndex(self._amount.findData(how_much.amount))
        self._amount.setToolTip(review_text.amount_tip(how_much.amount))
        self._scale.show_under(how_much.under)
        self._show_parts()

    def clear(self) -> None:
        """Say nothing: it is not known yet what is to be checked."""
        self._has_marks, self._counted = False, None
        for said in (self._heading, self._done, self._about):
            said.setText("")
        self.show_stops(NO_STOPS)
        self.card.hide()
        self._show_parts()

    def set_theme(self, tokens: Tokens) -> None:
        self._rows.tokens = tokens
        self._view.viewport().update()
        self._scale.set_theme(tokens)
        self.card.set_theme(tokens)
        self._second.set_theme(tokens)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.width() > self.height() and self.width() >= self.card.least_width + LIST_WIDTH + 3 * LOW_EDGE
        if is_low != self._is_low:
            self._is_low = is_low
            self._arrange()
            self._show_parts()
        self.card.give_height(self.height() - 2 * LOW_EDGE if is_low else None)
        self._name_amounts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_amounts()  # whose words are longer or shorter there

    def _name_amounts(self) -> None:
        """By all of their words where there is room."""
        edge = LOW_EDGE if self._is_low else EDGE
        room = (self.width() - self.card.least_width - LOW_EDGE if self._is_low else self.width()) - 2 * edge - ARROW
        longest = max(self._amount.fontMetrics().horizontalAdvance(review_text.amount(which)) for which in Amount)
        for place, which in enumerate(Amount):
            self._amount.setItemText(place, review_text.amount(which, is_short=longest > room))

    def _show_parts(self) -> None:
        """What there is to choose from, where there are marks; beside the card there is no room for all of it."""
        is_custom = self._how_much.amount is Amount.CUSTOM
        self._amount.setVisible(self._has_marks)
        self._bar.setVisible(self._has_marks)
        self._progress.setVisible(self._has_marks)
        self._scale.setVisible(self._has_marks and is_custom)
        self._scale.set_low(is_low=self._is_low)
        if self._counted is None:
            self._order.hide()
        else:
            self._show_kinds(self._counted[0])
        self._view.setVisible(self._has_marks)
        self._layout.setRowStretch(PARTS, int(not self._has_marks))  # takes the room of the list
        self._view.setMinimumHeight(LOW_LIST if self._is_low else LIST_HEIGHT)
        is_left_out = self._is_low and (is_custom or self._second.has_offer)
        self._about.setVisible(bool(self._about.text()) and not is_left_out)

    def _build(self) -> None:
        counts = QHBoxLayout()
        counts.addWidget(self._heading, 1)
        counts.addWidget(self._done)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(3)
        head.addLayout(counts)
        head.addWidget(self._bar)
        head.addWidget(self._progress)
        head.addSpacing(3)
        head.addWidget(self._amount)
        head.addWidget(self._scale)
        self._inside = QWidget()
        self._inside.setObjectName("review_page")
        self._area.setWidget(self._inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._area)
        self._layout = QGridLayout(self._inside)
        self._arrange()

    def _arrange(self) -> None:
        """One below the other, or the card beside all else where it is wide and low."""
        parts = (self._head, self.card, self._order, self._view, self._second, self._about)
        for part in parts:
            self._layout.removeWidget(part)
        self.card.set_low(is_low=self._is_low)
        edge = LOW_EDGE if self._is_low else EDGE
        self._layout.setContentsMargins(edge, edge, edge, LOW_EDGE)
        self._layout.setHorizontalSpacing(LOW_EDGE)
        self._layout.setVerticalSpacing(4 if self._is_low else 8)
        for row, part in enumerate(parts):
            if self._is_low and part is self.card:
                self._layout.addWidget(part, 0, 0, len(parts), 1, Qt.AlignmentFlag.AlignTop)
            else:
                self._layout.addWidget(part, row, int(self._is_low))
            self._layout.setRowStretch(row, int(part is self._view))
        first, second = (self.card, self._head) if self._is_low else (self._head, self.card)
        tab_after(first, [second])
        for column, stretch in enumerate((2, 1) if self._is_low else (1, 0)):
            self._layout.setColumnStretch(column, stretch)

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.stop_chosen.emit(index.data(Role.STOP))

    def _amount_chosen(self, place: int) -> None:
        amount = Amount(self._amount.itemData(place))
        self.how_much_chosen.emit(HowMuch(amount, self._how_much.under))

    def _confidence_chosen(self, under: float) -> None:
        self.how_much_chosen.emit(HowMuch(Amount.CUSTOM, under))
