"""The words of a transcript in a column of a text control: how they are laid out, and where each of them is.

A QTextEdit, not a QPlainTextEdit: that one knows neither space between paragraphs nor between lines, and scrolls by
whole lines. `tests/benchmarks/transcript_pane.py` tells what it costs.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.transcript.painting import PlacedBlock, TranscriptPainter
from sttgui.ui.transcript.text_column import READING_WIDTH, Column, column
from sttgui.ui.transcript.text_page import PARAGRAPH_GAP, Style, TextPage
from sttgui.viewmodel.transcript_document import TranscriptDocument

LINE_HEIGHT_PERCENT = 163  # of the size of letters: 26 px for 16
LARGE = 20_000  # words; to break the lines of more takes so long that it waits till the window's edge stands still
FITTING_MS = 100


@guarded
class LaidOutText(QTextEdit):
    """Shows the words of `shown` in the size and the column that are wanted, and finds them again where they are."""

    column_changed = Signal(object)  # Column: where the words stand
    all_written = Signal()  # the words that are shown; some time after they are others

    def __init__(self, shown: TranscriptDocument) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the words say where they begin, not the window
        self._shown = shown
        self._painter = TranscriptPainter(LIGHT, self.font())
        self._page = TextPage(self)
        self._page.all_written.connect(self.all_written)
        self._is_moving = False  # by the view itself, not by the user
        self._covered = 0  # px at the lower edge that something lies over
        self._size_percent, self._line_percent = 100, LINE_HEIGHT_PERCENT
        self._widest_px: float = READING_WIDTH
        self._column = Column()
        self._longest_ms = 0  # beside the words
        self._fitting = QTimer(self, singleShot=True, interval=FITTING_MS)
        self._fitting.timeout.connect(self._fit_later)

    @property
    def column(self) -> Column:
        """Where the words stand."""
        return self._column

    @property
    def shown(self) -> TranscriptDocument:
        """The transcript as running text."""
        return self._shown

    def set_reading(self, size_percent: int, line_percent: int) -> None:
        """Change the size of the letters, and the distance of lines in parts of that size."""
        if (size_percent, line_percent) != (self._size_percent, self._line_percent):
            self._size_percent, self._line_percent = size_percent, line_percent
            self._lay_out_in_place()

    def set_widest(self, px: int) -> None:
        """Change how wide the column may be, for letters of the usual size."""
        if px != self._widest_px:
            self._widest_px = px
            self._place_column()
            self._fit_width()

    def _lay_out_in_place(self) -> None:
        """Put the words into a new document, and stay at what is read and selected."""
        number, part = self._top_of_view()
        was_seen = self.viewport().rect().contains(self.cursorRect().center())
        selected = self.textCursor().anchor(), self.textCursor().position()
        self._lay_out()
        self._is_moving = True
        self._select(*selected)
        self._scroll_to(number, part)
        if was_seen and not self.viewport().rect().contains(self.cursorRect().center()):
            self._bring_into_view(self.cursorRect())
        self._is_moving = False

    def go_to(self, position: int) -> None:
        """Bring a place into the middle, without a change of the selection."""
        place = self.cursorRect(self._cursor_at(position)).center().y()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + place - self.viewport().height() // 2)

    def keep_clear(self, covered: int) -> None:
        """Let no word that is looked at be under what covers this many px of the lower edge."""
        self._covered = covered
        place, free = self.cursorRect(), self.viewport().height() - covered
        is_looked_at = self.hasFocus() or self.textCursor().hasSelection()
        if is_looked_at and free < place.bottom() <= self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.bottom() + place.height() // 2 - free)

    def _bring_into_view(self, place: QRect) -> None:
        """Scroll to a place, with some text around it."""
        room = self.viewport().height() - self._covered
        if not room // 6 <= place.center().y() <= room * 5 // 6:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.center().y() - room // 2)

    def scroll_along(self, y: int) -> None:
        """Keep the words where they are on the screen after the view itself was moved by so much."""
        if self.verticalScrollBar().value() > 0:
            self._is_moving = True
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + y)
            self._is_moving = False

    def _cursor_at(self, position: int) -> QTextCursor:
        self._page.reach(position)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return cursor

    def _select(self, anchor: int, caret: int) -> None:
        self._page.reach(max(anchor, caret))
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def paragraph_at(self, y: int) -> int | None:
        """The place of the paragraph at a height in the viewport; `None` where there is no text."""
        if not self._shown.blocks:
            return None
        return self._shown.paragraph_of(self.cursorForPosition(QPoint(self._corner.x(), y)).blockNumber())

    def place_of_paragraph(self, paragraph: int) -> QRect:
        """Where the words of a paragraph are in the viewport, with the name above them and a little room."""
        layout, numbers = self.document().documentLayout(), self._shown.blocks_of(paragraph)
        first, last = (
            layout.blockBoundingRect(self.document().findBlockByNumber(number))
            for number in (numbers.start, min(numbers.stop, self._page.written) - 1)
        )
        (left, right), top = self._painter.words, first.top() - 4
        if self._shown.blocks[numbers.start].speaker is not None:
            top -= self._painter.name_height
        box = QRectF(left - 8, top, right + 14 - left, last.bottom() + 4 - top)
        return box.translated(0, -self.verticalScrollBar().value()).toAlignedRect()

    def _word_under(self, point: QPoint) -> int | None:
        """The word at a point; at the blank between two, the first of them."""
        place = QPointF(point + QPoint(0, self.verticalScrollBar().value()))
        return self._shown.word_near(self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._is_moving = True  # with more room there may be less to scroll
        super().resizeEvent(event)
        self._is_moving = False
        self._place_column()
        if self._shown.first_of(self._page.written) > LARGE:
            self._fitting.start()
        else:
            self._fit_width()

    def _fit_later(self) -> None:
        if self._page.is_whole:
            self._fit_width()
        else:  # what is written next would have all above it laid out anew at once
            self._fitting.start()

    def _fit_width(self) -> None:
        """Break the lines anew where the width of the text has changed, and stay at the place that was read."""
        if self._column.margin != self._painter.margin:
            self._lay_out_in_place()
            return
        width = self._column.width
        if width != self.lineWrapColumnOrWidth():
            self._painter.width = width
            self._is_moving = True
            number, part = self._top_of_view()
            self.setLineWrapColumnOrWidth(width)
            self._scroll_to(number, part)
            self._is_moving = False

    def _place_column(self) -> None:
        """Have the words in the middle; the breaking of lines, which takes its time, follows."""
        time_width = self._painter.time_width(self._longest_ms)
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        leftwards = self._painter.leftwards
        wanted = column(room, self._letters_px, time_width, leftwards=leftwards, widest_px=self._widest_px)
        if wanted != self._column:
            self._column = wanted
            self.setViewportMargins(wanted.left, 0, 0, 0)
            self.column_changed.emit(wanted)

    @property
    def _letters_px(self) -> int:
        return round(QFontInfo(self.font()).pixelSize() * self._size_percent / 100)

    @property
    def _last_ms(self) -> int:
        """The last time that stands beside the words."""
        return self._shown.last_ms

    @property
    def _corner(self) -> QPoint:
        """Where the first line in sight begins."""
        left, right = self._painter.words
        return QPoint(int(right) - 1 if self._painter.leftwards else int(left), 0)

    def _lay_out(self) -> None:
        """Put the words into a new document, in the size that is wanted."""
        self.ensurePolished()  # the size of the font comes from the style sheet
        font = QFont(self.font())
        font.setPixelSize(self._letters_px)
        self._painter.set_font(font)
        self._painter.leftwards, self._longest_ms = self._shown.is_leftwards, self._last_ms
        self._place_column()
        self._painter.margin = self._column.margin
        style = Style(
            font,
            self._painter.margin,
            self._painter.leftwards,
            self._painter.name_height,
            round(self._letters_px * self._line_percent / 100),
        )
        self._is_moving = True
        self._page.write(self._shown, style, has_names=bool(self._painter.speakers))
        self._fit_width()
        self._is_moving = False

    def _update_block(self, number: int) -> None:
        """Have a block painted anew with what is drawn around it; where its height changed, Qt does so itself."""
        place = self.document().documentLayout().blockBoundingRect(self.document().findBlockByNumber(number))
        reach = self._painter.name_height
        top = place.top() - self.verticalScrollBar().value() - reach
        self.viewport().update(QRectF(0, top, self.viewport().width(), place.height() + 2 * reach).toAlignedRect())

    def _placed_blocks(self, part: QRect) -> Iterator[PlacedBlock]:
        """The blocks that touch a part of the viewport."""
        if not self._shown.blocks:
            return
        layout = self.document().documentLayout()
        scrolled = self.verticalScrollBar().value()
        block = self.cursorForPosition(part.topLeft()).block()
        if block.previous().isValid():
            block = block.previous()  # the lines under its words may reach into this part
        while block.isValid():
            place = layout.blockBoundingRect(block)
            if place.top() - scrolled > part.bottom() + PARAGRAPH_GAP + self._painter.name_height:
                return
            yield self._placed(block, part)
            block = block.next()

    def _placed(self, block: QTextBlock, part: QRect) -> PlacedBlock:
        """Where a block is, and which of its words have a line that touches a part of the viewport."""
        top = self.document().documentLayout().blockBoundingRect(block).top() - self.verticalScrollBar().value()
        origin = QPointF(block.layout().position().x(), top)
        layout = block.layout()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        reach = self._painter.name_height  # of what is drawn over and under a line
        seen = [
            line
            for line in lines
            if origin.y() + line.y() - reach <= part.bottom()
            and origin.y() + line.y() + line.height() + reach >= part.top()
        ]
        visible = (seen[0].textStart(), seen[-1].textStart() + seen[-1].textLength()) if seen else (0, 0)
        return PlacedBlock(self._shown.blocks[block.blockNumber()], block.position(), layout, origin, visible)

    def _top_of_view(self) -> tuple[int, float]:
        """The block at the upper edge, and the part of it that is above, so that the place can be found again.

        Where nothing is above the edge, not even the room over the first line, the part is -1.
        """
        if self.verticalScrollBar().value() == 0:
            return 0, -1.0
        block = self.cursorForPosition(self._corner).block()
        place = self.document().documentLayout().blockBoundingRect(block)
        above = self.verticalScrollBar().value() - place.top()
        return block.blockNumber(), max(above, 0.0) / max(place.height(), 1.0)

    def _scroll_to(self, number: int, part: float) -> None:
        self._page.reach_block(number)
        block = self.document().findBlockByNumber(number)
        place = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(round(place.top() + part * place.height()))
