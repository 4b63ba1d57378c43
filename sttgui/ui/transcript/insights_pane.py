"""The pane on the right that shows what the recogniser says about the recording beside its words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QListView,
    QStyleOptionViewItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.transcript import Insight, Transcript
from sttgui.ui.kit import text
from sttgui.ui.kit.row_delegate import RowDelegate
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import label
from sttgui.ui.transcript import insight_text
from sttgui.viewmodel.insights_model import Group, InsightRole, InsightsModel

PADDING, GAP = 6, 2
SUMMARY_HEIGHT = 150


class InsightDelegate(RowDelegate):
    """Draws headings and insights, whose texts are broken over as many lines as they need."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Group | Insight = index.data(InsightRole.ROW)
        if isinstance(row, Group):
            return QSize(80, QFontMetrics(option.font).height() + 14)
        parts = _parts(row, option.font, self._view.viewport().width() - 2 * PADDING)
        return QSize(80, round(sum(_height(part) for part in parts)) + GAP * (len(parts) - 1) + 2 * PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Group | Insight = index.data(InsightRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if isinstance(row, Group):
            painter.setPen(QColor(self.tokens.quiet))
            place = option.rect.adjusted(PADDING, 0, -PADDING, -4)
            painter.setFont(_bold(option.font))
            painter.drawText(
                place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, insight_text.heading(row)
            )
        else:
            self.paint_ground(painter, option)
            self._paint_insight(painter, option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING), row)
        painter.restore()

    def _paint_insight(self, painter: QPainter, place: QRect, insight: Insight) -> None:
        if _is_beside(insight, painter.font(), place.width()):
            painter.setPen(QColor(self.tokens.quiet))
            said = insight_text.certainty(insight)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, said)
        top = float(place.top())
        for number, part in enumerate(_parts(insight, painter.font(), place.width())):
            painter.setPen(QColor(self.tokens.quiet if number else self.tokens.text))
            part.draw(painter, QPointF(place.left(), top))
            top += _height(part) + GAP


class InsightsPane(QWidget):
    """Shows the summary, insights and notices of one transcript."""

    place_chosen = Signal(int)  # in ms from the start of the recording

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("insights_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = InsightsModel(insight_text.in_words, self)
        self._none = label(insight_text.none_here(), "quiet", wrap=True)
        self._heading = label(text.tr("Summary"), "strong")
        self._summary = QTextEdit(readOnly=True)
        self._summary.setObjectName("summary")
        self._summary.setAccessibleName(text.tr("Summary"))
        self._summary.setTabChangesFocus(True)
        self._summary.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._summary.document().setDocumentMargin(0)
        self._view = _InsightsView()
        self._view.setModel(self._model)
        self._rows = InsightDelegate(self._view)
        self._view.setItemDelegate(self._rows)
        self._view.clicked.connect(self._chosen)
        self._view.activated.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 8)
        layout.setSpacing(8)
        for part in (self._none, self._heading, self._summary):
            layout.addWidget(part)
        layout.addWidget(self._view, 1)
        layout.addStretch()
        self.clear()

    def show_transcript(self, transcript: Transcript) -> None:
        """Show what came with the words; where nothing did, say how to get it."""
        self._show(transcript)

    @property
    def has_any(self) -> bool:
        return self._model.rowCount() > 0 or bool(self._summary.toPlainText())

    def show_notices(self) -> None:
        """Bring the first notice into view, and choose it."""
        first = self._model.first_notice()
        if first.isValid():
            self._view.setCurrentIndex(first)
            self._view.setFocus()

    def clear(self) -> None:
        self._show(Transcript())

    def set_theme(self, tokens: Tokens) -> None:
        self._rows.tokens = tokens
        self._view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_summary()

    def _show(self, transcript: Transcript) -> None:
        self._model.set_transcript(transcript)
        has_rows = self._model.rowCount() > 0
        self._summary.setPlainText(transcript.summary or "")
        for part in (self._heading, self._summary):
            part.setVisible(bool(transcript.summary))
        self._view.setVisible(has_rows)
        self._none.setVisible(not self.has_any)
        self._fit_summary()

    def _fit_summary(self) -> None:
        """As high as its text, up to a limit from which it scrolls."""
        metrics = self._summary.fontMetrics()
        room = QRect(0, 0, max(self.width() - 42, 60), 100_000)
        needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._summary.toPlainText()).height()
        self._summary.setFixedHeight(min(needed + metrics.height(), SUMMARY_HEIGHT))

    def _chosen(self, index: QModelIndex) -> None:
        row = index.data(InsightRole.ROW)
        if isinstance(row, Insight) and row.start_ms is not None:
            self.place_chosen.emit(row.start_ms)


class _InsightsView(QListView):
    """A list whose rows break their texts anew when it changes its width."""

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(text.tr("Insights"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _parts(insight: Insight, font: QFont, width: int) -> list[QTextLayout]:
    """The title, the passage below it, and how sure and when where that has no room beside the title."""
    said = insight_text.certainty(insight)
    is_beside = _is_beside(insight, font, width)
    lines = (insight_text.passage(insight), "" if is_beside else said)
    title = _broken(insight_text.title(insight), font, width, _taken(said, font) if is_beside else 0)
    return [title, *(_broken(line, font, width, 0) for line in lines if line)]


def _is_beside(insight: Insight, font: QFont, width: int) -> bool:
    """Whether the title's first word leaves room for how sure and when."""
    first = insight_text.title(insight).split(maxsplit=1)[:1]
    needed = QFontMetrics(font).horizontalAdvance("".join(first))
    return needed + _taken(insight_text.certainty(insight), font) <= width


def _taken(said: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(said) + 12 if said else 0


def _broken(words: str, font: QFont, width: int, taken: int) -> QTextLayout:
    """`words` in lines of `width` px, the first shorter by `taken`."""
    layout = QTextLayout(str(text.kept_together(words)).replace("\n", "\u2028"), font)
    leftwards = text.is_leftwards()
    option = QTextOption(Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width - taken, 40))
        line.setPosition(QPointF(taken if leftwards else 0, top))
        top += line.height()
        taken = 0
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return sum(layout.lineAt(number).height() for number in range(layout.lineCount()))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
