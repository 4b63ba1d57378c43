"""The text that is written while somebody speaks: what is settled stays, what may still change is grey."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from sttgui.ui.kit.text import clock
from sttgui.viewmodel.live_words import News, Piece

AT_END_PX = 8


class LiveText(QTextEdit):
    """To be read and copied from. It goes along with what is new, unless somebody has scrolled back."""

    def __init__(self, name: str) -> None:
        super().__init__(readOnly=True, undoRedoEnabled=False)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self._settled_at = 0
        self._plain, self._quiet, self._mark = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()

    def set_colours(self, text: str, quiet: str, mark: str) -> None:
        """As `#rrggbb`, for what is shown from now on."""
        for form, colour in ((self._plain, text), (self._quiet, quiet), (self._mark, mark)):
            form.setForeground(QColor(colour))

    def show_all(self, settled: Iterable[Piece], tentative: Iterable[Piece]) -> None:
        """Show these alone."""
        self.clear()
        self._settled_at = 0
        self.add(News(tuple(settled), tuple(tentative)))

    def add(self, news: News) -> None:
        """Go on behind what is settled."""
        bar = self.verticalScrollBar()
        is_at_end = bar.value() >= bar.maximum() - AT_END_PX
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._settled_at)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._write(cursor, news.settled, self._plain)
        self._settled_at = cursor.position()
        self._write(cursor, news.tentative, self._quiet)
        cursor.endEditBlock()
        if is_at_end:
            bar.setValue(bar.maximum())

    def _write(self, cursor: QTextCursor, pieces: Iterable[Piece], form: QTextCharFormat) -> None:
        for piece in pieces:
            if piece.begins and cursor.position():
                cursor.insertBlock()
            if piece.marker_ms is None:
                cursor.insertText(piece.text, form)
            else:
                blank = "" if cursor.atBlockStart() else " "
                cursor.insertText(f"{blank}\u2691\u00a0{clock(piece.marker_ms)}", self._mark)
                if cursor.block().length() and piece.begins:
                    cursor.insertText(" ", form)
