"""The chip in the head of a transcript that tells what must be known about it: that it is a draft, or what is amiss."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip

from sttgui.domain.markup import escaped
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.text import again, sentences
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.kit.widgets import OnceButton
from sttgui.ui.transcript import text as transcript_text

SIDES = 44  # px of a chip beside its words, with its icon
WIDEST, WIDEST_REMARK = 300, 680  # px
ICON_ALONE = 34  # px of a chip that says nothing
SENTENCE = 180  # px; where a chip has less, a part of a sentence says nothing


class RemarkChip(OnceButton):
    """As wide as its words, or as there is room, at least for its icon; its tip tells all. A press leads to the
    remarks, or shows the tip.
    """

    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "remark")
        self.setIconSize(QSize(14, 14))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)  # so that the text below stays when it comes or goes
        self.setSizePolicy(policy)
        self.setAutoDefault(True)  # Enter presses it as the space bar does
        self.clicked.connect(self._pressed)
        self._words, self._short = "", ""
        self._may_be_cut = False  # a part of a remark says something, of other words it does not
        self._leads_to_all = False
        self.set_theme(LIGHT)
        self.hide()

    def show_remarks(self, remarks: Sequence[str], *, is_draft: bool, leads_to_all: bool) -> None:
        """Show the first remark, or else that it is a draft, or nothing; `leads_to_all` where others show them too."""
        self._words, self._short = transcript_text.chip(remarks, is_draft=is_draft)
        self._may_be_cut = bool(remarks)
        self._leads_to_all = leads_to_all
        whole = transcript_text.about_chip(remarks, is_draft=is_draft)
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(sentences(*whole))
        self.setToolTip("<qt>" + "<br>".join(map(escaped, whole)) + "</qt>")
        self._fit()
        self.updateGeometry()
        self.setVisible(bool(self._words))

    def set_theme(self, tokens: Tokens) -> None:
        self.setIcon(icon("info", tokens.text))

    def sizeHint(self) -> QSize:
        whole = self._taken(self._words)
        if whole > WIDEST and not self._may_be_cut:
            whole = self._taken(self._short)  # which is all there will be to read
        return QSize(min(whole, WIDEST_REMARK if self._may_be_cut else WIDEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._words, self._short = again(self._words), again(self._short)
            self._fit()
            self.updateGeometry()

    def leave(self, room: int, most: int) -> None:
        """Say less where only so many px are left, so that nothing else in the line is cut; and nothing where there are
        not enough for that even if all else is, which are `most`.
        """
        least, whole = self._least, self.sizeHint().width()
        says_part = self._may_be_cut and room > self._least_of_a_part()
        shortest = least if least <= most else ICON_ALONE
        self.setMaximumWidth(whole if whole <= room else room if says_part else shortest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the words, or as much of them as says something, or the short ones."""
        room = max(self.width() - SIDES, 0)
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        says_part = self._may_be_cut and self.width() > self._least_of_a_part()
        shown = cut if cut == self._words or says_part else self._short
        if self.width() < self._least:
            shown = ""
        if shown != self.text():
            self.setText(shown)

    @property
    def _least(self) -> int:
        """As wide as it is with its shortest words."""
        return min(self._taken(self._short), self._taken(self._words))

    def _least_of_a_part(self) -> int:
        return max(SENTENCE + SIDES, self._taken(self._short))

    def _taken(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words) + 1 + SIDES  # which may be rounded down

    def _pressed(self) -> None:
        if self._leads_to_all:
            self.all_wanted.emit()
        else:
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)


class ChipLine(QHBoxLayout):
    """A line in which the chip has what room the others leave."""

    def __init__(self, chip: RemarkChip) -> None:
        super().__init__()
        self._chip = chip

    def minimumSize(self) -> QSize:
        """With the icon of the chip alone, however wide it is now."""
        least = super().minimumSize()
        taken = min(self._chip.minimumSizeHint().width(), self._chip.maximumWidth())
        return QSize(least.width() - max(taken - ICON_ALONE, 0), least.height())

    def setGeometry(self, rect: QRect) -> None:
        items = [item for place in range(self.count()) if (item := self.itemAt(place)) is not None]
        others = [item for item in items if item.widget() not in (None, self._chip) and not item.isEmpty()]
        taken = sum(item.sizeHint().width() + self.spacing() for item in others)
        least = sum(item.minimumSize().width() + self.spacing() for item in others)
        before = self._chip.maximumWidth()
        self._chip.leave(rect.width() - taken, rect.width() - least)
        if self._chip.maximumWidth() != before:  # else each laying out asks for the next, without end
            self.invalidate()  # else it lays out what the chip took before
        super().setGeometry(rect)
