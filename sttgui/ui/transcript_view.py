"""The text of a transcript: one real text control with times in the margin and marks by confidence.

A QTextEdit, not a QPlainTextEdit: that one knows no space between paragraphs and scrolls by lines. Its price is a
slower layout when the width changes, which stays under a frame or two for an hour of speech.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from sttgui.domain.doubt import Doubt
from sttgui.domain.transcript import Transcript
from sttgui.ui import text
from sttgui.ui.theme import LIGHT, Tokens
from sttgui.viewmodel.transcript_document import Block, Mark, TranscriptDocument

TEXT_PX = 16
LINE_HEIGHT_PERCENT = 148.0
MARGIN = 64  # px at the left, for the times
RIGHT = 14  # px between the text and the scroll bar, at least
READING_WIDTH = 720  # px; longer lines are hard to follow
PARAGRAPH_GAP = 22.0
SPEAKER_GAP = 22.0  # more, where a speaker's name stands above


class TranscriptView(QTextEdit):
    """Shows one transcript; reading, selecting and copying, no editing yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript_text")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(text.tr("Transcript"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._tokens = LIGHT
        self._shown = TranscriptDocument(Transcript())
        self._speakers: dict[str, int] = {}

    def show_transcript(self, transcript: Transcript) -> None:
        self._shown = TranscriptDocument(transcript)
        names = dict.fromkeys(block.speaker for block in self._shown.blocks if block.speaker is not None)
        self._speakers = {name: number for number, name in enumerate(names)}
        self._fill()
        self.verticalScrollBar().setValue(0)

    def set_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        position = self.verticalScrollBar().value()
        self._fill()
        self.verticalScrollBar().setValue(position)

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

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for number, block in self._visible_blocks(event.rect().top(), event.rect().bottom()):
            self._paint_margin(painter, self._shown.blocks[number], block)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        spare = max(RIGHT, self.width() - MARGIN - READING_WIDTH)
        self.setViewportMargins(0, 0, spare, 0)

    def _fill(self) -> None:
        """Write the document anew, in one go: a format for each run, not for each word."""
        document = self.document()
        formats: dict[Mark, QTextCharFormat] = {}
        font = QFont(self.font())
        font.setPixelSize(TEXT_PX)
        document.setDefaultFont(font)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        previous: Block | None = None
        for block in self._shown.blocks:
            if previous is None:
                cursor.setBlockFormat(self._block_format(block, None))
            else:
                cursor.insertBlock(self._block_format(block, previous), QTextCharFormat())
            for run in block.runs:
                if run.mark not in formats:
                    formats[run.mark] = self._format(run.mark)
                cursor.insertText(run.text, formats[run.mark])
            previous = block
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _block_format(self, block: Block, previous: Block | None) -> QTextBlockFormat:
        result = QTextBlockFormat()
        result.setLeftMargin(MARGIN)
        result.setLineHeight(LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        gap = PARAGRAPH_GAP if previous is not None and not previous.continues else 0.0
        result.setTopMargin(gap + (SPEAKER_GAP if block.speaker is not None else 0.0))
        return result

    def _format(self, mark: Mark) -> QTextCharFormat:
        result = QTextCharFormat()
        result.setForeground(QColor(self._tokens.text))
        looks = {
            Doubt.SOME: (self._tokens.some_fill, self._tokens.some_line, QTextCharFormat.UnderlineStyle.DotLine),
            Doubt.STRONG: (
                self._tokens.strong_fill,
                self._tokens.strong_line,
                QTextCharFormat.UnderlineStyle.WaveUnderline,
            ),
        }
        if mark.changed:
            result.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            result.setUnderlineColor(QColor(self._tokens.changed_line))
        elif mark.doubt in looks:
            fill, line, style = looks[mark.doubt]
            result.setBackground(QColor(fill))
            result.setUnderlineStyle(style)
            result.setUnderlineColor(QColor(line))
        return result

    def _visible_blocks(self, top: int, bottom: int) -> Iterator[tuple[int, QTextBlock]]:
        """The blocks that touch a part of the viewport, with their numbers."""
        if not self._shown.blocks:
            return
        layout = self.document().documentLayout()
        scrolled = self.verticalScrollBar().value()
        block = self.cursorForPosition(QPoint(MARGIN, top)).block()
        if block.previous().isValid():
            block = block.previous()  # the point may lie in the space above the next one
        while block.isValid():
            place = layout.blockBoundingRect(block)
            if place.top() - scrolled > bottom + PARAGRAPH_GAP + SPEAKER_GAP:
                return
            if block.blockNumber() < len(self._shown.blocks):
                yield block.blockNumber(), block
            block = block.next()

    def _paint_margin(self, painter: QPainter, shown: Block, block: QTextBlock) -> None:
        """The time beside the first line, the speaker's name above it."""
        top = self.document().documentLayout().blockBoundingRect(block).top() - self.verticalScrollBar().value()
        line = block.layout().lineAt(0)
        if not line.isValid():
            return
        baseline = top + line.y() + line.ascent()
        font = QFont(self.font())
        if shown.start_ms is not None:
            font.setPixelSize(TEXT_PX - 3)
            painter.setFont(font)
            painter.setPen(QColor(self._tokens.quiet))
            painter.drawText(QPointF(0, baseline), text.clock(shown.start_ms))
        if shown.speaker is not None:
            font.setPixelSize(TEXT_PX - 4)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            colours = self._tokens.speakers
            painter.setPen(QColor(colours[self._speakers[shown.speaker] % len(colours)]))
            above = QRectF(MARGIN, top + line.y() - SPEAKER_GAP, self.viewport().width() - MARGIN, SPEAKER_GAP)
            name = QFontMetricsF(font).elidedText(shown.speaker, Qt.TextElideMode.ElideRight, above.width())
            painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _show_tip(self, event: QHelpEvent) -> None:
        cursor = self.cursorForPosition(event.pos())
        place = self.cursorRect(cursor)
        # The nearest character, to whose left the position may lie.
        position = cursor.position() if event.pos().x() >= place.left() else cursor.position() - 1
        index = self._shown.word_at(position)
        if index is None or not place.adjusted(-TEXT_PX, 0, TEXT_PX, 0).contains(event.pos()):
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), text.word_tip(self._shown.words[index]), self.viewport())
