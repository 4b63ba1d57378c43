"""The text of a transcript: one real text control, so that selecting, copying and screen readers work as everywhere.

A QTextEdit, not a QPlainTextEdit: that one knows neither space between paragraphs nor between lines, and scrolls by
whole lines. `tests/benchmarks/transcript_pane.py` tells what it costs.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QStandardItemModel,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QTextEdit, QToolTip, QWidget

from sttgui.domain.transcript import Transcript, blank_between
from sttgui.ui import text
from sttgui.ui.theme import LIGHT, Tokens
from sttgui.ui.transcript_painting import PlacedBlock, TranscriptPainter
from sttgui.viewmodel.transcript_document import Block, Look, TranscriptDocument

LINE_HEIGHT_PERCENT = 148.0
RIGHT = 14  # px between the text and the scroll bar, at least
READING_WIDTH = 720  # px; longer lines are hard to follow
PARAGRAPH_GAP = 22.0  # px
BOTTOM = 32.0  # px below the last line
LARGE = 20_000  # words; to break the lines of more takes so long that it waits till the window's edge stands still
FITTING_MS = 100

_UNDERLINES = {
    Look.SOME: QTextCharFormat.UnderlineStyle.DotLine,
    Look.STRONG: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Look.CHANGED: QTextCharFormat.UnderlineStyle.SingleUnderline,
}


class TranscriptView(QTextEdit):
    """Shows one transcript; reading, selecting and copying, no editing yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript_text")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(text.tr("Transcript"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._shown = TranscriptDocument(Transcript())
        self._painter = TranscriptPainter(LIGHT, self.font())
        self._document: QTextDocument | None = None  # none of ours yet
        self._fitting = QTimer(self, singleShot=True, interval=FITTING_MS)
        self._fitting.timeout.connect(self._fit_width)

    def show_transcript(self, transcript: Transcript) -> None:
        self._shown = TranscriptDocument(transcript)
        names = dict.fromkeys(block.speaker for block in self._shown.blocks if block.speaker is not None)
        self.ensurePolished()  # the size of the font comes from the style sheet
        self._painter.set_font(self.font())
        self._painter.speakers = {name: number for number, name in enumerate(names)}
        previous, self._document = self._document, self._filled_document()
        self.setDocument(self._document)
        if previous is not None:
            previous.deleteLater()

    def set_theme(self, tokens: Tokens) -> None:
        self._painter.tokens = tokens
        self.viewport().update()

    def reveal_word(self, index: int) -> None:
        """Select a word by its place in the transcript and bring it into view, with some text around it."""
        if not 0 <= index < len(self._shown.words):
            return
        begin, end = self._shown.range_of(index)
        cursor = self.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        place = self.cursorRect(cursor)
        room = self.viewport().height()
        if not room // 6 <= place.center().y() <= room * 5 // 6:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.center().y() - room // 2)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words alone: an empty line between paragraphs, none where a long one was only split for show."""
        cursor = self.textCursor()
        number = self.document().findBlock(cursor.selectionStart()).blockNumber()
        first, *others = cursor.selection().toPlainText().split("\n")
        pieces = [first]
        for line in others:
            pieces.append(blank_between(pieces[-1], line) if self._shown.blocks[number].continues else "\n\n")
            pieces.append(line)
            number += 1
        return _plain_data("".join(pieces))

    def changeEvent(self, event: QEvent) -> None:
        """A new style sheet takes the font away and gives it back at once: no reason to lay all words out twice."""
        if event.type() is QEvent.Type.FontChange:
            QAbstractScrollArea.changeEvent(self, event)
        else:
            super().changeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        placed = list(self._placed_blocks(event.rect()))
        with QPainter(self.viewport()) as painter:
            self._painter.paint_below(painter, placed)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self._painter.paint_above(painter, placed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if len(self._shown.words) > LARGE:
            self._fitting.start()
        else:
            self._fit_width()

    def _fit_width(self) -> None:
        """Break the lines anew where the width of the text has changed, and stay at the place that was read."""
        width = min(self.viewport().width() - RIGHT, int(self._painter.margin) + READING_WIDTH)
        if width != self.lineWrapColumnOrWidth():
            self._painter.width = width
            if self.verticalScrollBar().value() == 0:
                self.setLineWrapColumnOrWidth(width)
            else:
                number, part = self._top_of_view()
                self.setLineWrapColumnOrWidth(width)
                self._scroll_to(number, part)

    def _filled_document(self) -> QTextDocument:
        """The document written in one go before it has a layout, which is then made for what is in sight first."""
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        root = document.rootFrame().frameFormat()
        if self._painter.speakers:
            root.setTopMargin(self._painter.name_height)  # Qt passes over the margin of the first block
        root.setBottomMargin(BOTTOM)
        document.rootFrame().setFrameFormat(root)
        formats = {look: _underlined(look) for look in Look}
        plain = QTextCharFormat()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        previous: Block | None = None
        for block in self._shown.blocks:
            if previous is None:
                cursor.setBlockFormat(self._block_format(block, None))
            else:
                cursor.insertBlock(self._block_format(block, previous), plain)
            begin = cursor.position()
            cursor.insertText(block.text, plain)
            end = cursor.position()
            for mark in block.marks:
                cursor.setPosition(begin + mark.begin)
                cursor.setPosition(begin + mark.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(formats[mark.look])
            cursor.setPosition(end)
            previous = block
        cursor.endEditBlock()
        return document

    def _block_format(self, block: Block, previous: Block | None) -> QTextBlockFormat:
        result = QTextBlockFormat()
        result.setLeftMargin(self._painter.margin)
        result.setLineHeight(LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        gap = PARAGRAPH_GAP if previous is not None and not previous.continues else 0.0
        result.setTopMargin(gap + (self._painter.name_height if block.speaker is not None else 0.0))
        return result

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
            origin = QPointF(block.layout().position().x(), place.top() - scrolled)
            yield PlacedBlock(self._shown.blocks[block.blockNumber()], block.layout(), origin)
            block = block.next()

    def _top_of_view(self) -> tuple[int, float]:
        """The block at the upper edge, and the part of it that is above, so that the place can be found again."""
        block = self.cursorForPosition(QPoint(int(self._painter.margin), 0)).block()
        place = self.document().documentLayout().blockBoundingRect(block)
        above = self.verticalScrollBar().value() - place.top()
        return block.blockNumber(), max(above, 0.0) / max(place.height(), 1.0)

    def _scroll_to(self, number: int, part: float) -> None:
        block = self.document().findBlockByNumber(number)
        place = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(round(place.top() + part * place.height()))

    def _show_tip(self, event: QHelpEvent) -> None:
        point = QPointF(event.pos() + QPoint(0, self.verticalScrollBar().value()))
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        index = self._shown.word_at(position)
        if index is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), text.word_tip(self._shown.words[index]), self.viewport())


def _plain_data(words: str) -> QMimeData:
    """Words for the clipboard, in an object that Qt has made.

    The clipboard keeps its object till the application has ended. By then Python can no longer take one apart that was
    made here, and the process crashes.
    """
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    data.setText(words)
    return data


def _underlined(look: Look) -> QTextCharFormat:
    """What a screen reader can tell of a mark; the line the eye sees is painted by `TranscriptPainter`."""
    result = QTextCharFormat()
    result.setUnderlineStyle(_UNDERLINES[look])
    result.setUnderlineColor(QColor(Qt.GlobalColor.transparent))
    return result
