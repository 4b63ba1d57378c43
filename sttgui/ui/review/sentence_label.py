"""The sentence some words stand in, with these in bold, cut at both ends to the lines there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QStyle

from sttgui.domain.markup import escaped
from sttgui.ui.kit.text import isolated, quotation_marks
from sttgui.viewmodel.blocks import units
from sttgui.viewmodel.sentence import Sentence

LINES = 2
LONGEST = 48  # characters of the words themselves
ISOLATED, END_ISOLATED = "\u2068", "\u2069"  # so that words written from the right leave what stands before them alone


class SentenceLabel(QLabel):
    """Always as high as the lines there are for it; the whole is its tip, and what is read out."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "small")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._head = ""
        self._sentence = Sentence("", "", "")
        self._laid: QTextLayout | None = None
        self._lines_there = LINES

    def set_lines(self, lines: int) -> None:
        """How many lines there are for it."""
        if lines != self._lines_there:
            self._lines_there = lines
            self._laid = None
            self.updateGeometry()

    def show_sentence(self, head: str, sentence: Sentence) -> None:
        """`head` stands before the sentence."""
        if (head, sentence) == (self._head, self._sentence):
            return
        self._head, self._sentence = head, sentence
        self._say()

    def _say(self) -> None:
        head, sentence = self._head, self._sentence
        opening, closing = quotation_marks()
        whole = f"{head}{opening}{isolated(''.join(sentence))}{closing}"
        self.setText(whole)
        self.setToolTip(f"<qt>{escaped(whole)}</qt>")
        self._laid = None
        self.update()

    @property
    def shown(self) -> str:
        """What there is room for."""
        return self._layout().text()

    @property
    def lines(self) -> int:
        """How many lines that takes: no more than there are, unless not even the words fit."""
        return self._layout().lineCount()

    def sizeHint(self) -> QSize:
        self.ensurePolished()  # the size of the font comes from the style sheet
        return QSize(0, self._lines_there * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.PaletteChange, kinds.StyleChange, kinds.LayoutDirectionChange):
            self._laid = None  # its words have the colour of the theme
            self.update()
        elif event.type() is kinds.LanguageChange and self.text():
            self._say()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            self._layout().draw(painter, QPointF(0, 0))

    def _layout(self) -> QTextLayout:
        """With as much around the words as there is room for."""
        if self._laid is None:
            least, most = 0, max(map(len, (self._sentence.before, self._sentence.after)))
            self._laid = self._laid_out(most)
            if self._laid.lineCount() > self._lines_there:
                while most - least > 1:
                    middle = (least + most) // 2
                    laid = self._laid_out(middle)
                    least, most = (middle, most) if laid.lineCount() <= self._lines_there else (least, middle)
                self._laid = self._laid_out(least)
        return self._laid

    def _laid_out(self, around: int) -> QTextLayout:
        """With so many characters before and after the words."""
        before, words, after = self._sentence
        if len(before) > around:
            kept = before[len(before) - around :]
            before = "…" + (kept[kept.find(" ") + 1 :] if kept.strip() else "")
        if len(after) > around:
            kept = after[:around]
            after = (kept[: kept.rfind(" ")] if " " in kept.strip() else "") + "…"
        if len(words) > LONGEST:
            words = f"{words[: LONGEST // 2]}…{words[-LONGEST // 2 :]}"
        opening, closing = quotation_marks()
        begin = f"{self._head}{opening}{ISOLATED}{before}"
        layout = QTextLayout(f"{begin}{words}{after}{END_ISOLATED}{closing}", self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        option.setAlignment(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft))
        layout.setTextOption(option)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(QApplication.palette().text())
        marked = QTextLayout.FormatRange()
        marked.start, marked.length, marked.format = units(begin), units(words), bold
        layout.setFormats([marked])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            line.setPosition(QPointF(0, y))
            y += self.fontMetrics().lineSpacing()
        layout.endLayout()
        return layout
