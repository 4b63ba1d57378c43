"""The right side of the window: panes about one transcript, one at a time under tabs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.meaning import mean
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import icon_button_for, label, turning_margins

if TYPE_CHECKING:
    from sttgui.ui.kit.theme import Tokens
    from sttgui.ui.review.pane import ReviewPane
    from sttgui.ui.transcript.changes_pane import ChangesPane
    from sttgui.ui.transcript.details_pane import DetailsPane
    from sttgui.ui.transcript.insights_pane import InsightsPane


class SidePane(QWidget):
    """Holds the panes under tabs, once `fill` brings them; `JobPanes` fills them. `Columns` says where it is seen."""

    needed_changed = Signal()
    wanted = Signal()  # somebody asked for one of the panes

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.is_needed = False  # whether there is a transcript to be told about, or one on its way
        self._fold_action = actions[Do.SIDE_PANE]
        self.setObjectName("side_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def fill(self, review: ReviewPane, details: DetailsPane, insights: InsightsPane, changes: ChangesPane) -> None:
        """Take the panes, once."""
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)  # where there is little room all are still seen to be there
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs.setAccessibleName(tr("About this transcript"))
        self._fold = icon_button_for(self._fold_action, tr("Hide this pane"), "link")
        self._stack = QStackedWidget()
        self._later = label(
            tr("The words worth a look are marked when the transcript is complete."), "quiet", wrap=True
        )
        self._later.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._later.setContentsMargins(14, 12, 14, 12)
        self._is_growing = False
        for name, tip, pane in (
            (tr("Check"), tr("The words worth a look"), review),
            (tr("Details"), tr("The word at the cursor, and what is known about the recording"), details),
            (tr("Insights"), tr("Summary, topics and what else came with the words"), insights),
            (tr("Changes"), tr("What you changed, and what was heard"), changes),
        ):
            place = self._tabs.addTab(name)
            self._tabs.setTabToolTip(place, tip)
            mean(self._tabs, **{f"{place}": name})
            self._stack.addWidget(pane)
        self._details = self._stack.indexOf(details)
        self._insights = self._stack.indexOf(insights)
        self._changes = self._stack.indexOf(changes)
        self._tabs.setTabVisible(self._changes, False)
        self.show_has_insights(False)
        self._stack.addWidget(self._later)
        self._tabs.currentChanged.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        turning_margins(head, self, (14, 8, 8, 0))
        head.addWidget(self._tabs)
        head.addStretch()
        head.addWidget(self._fold)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def set_theme(self, tokens: Tokens) -> None:
        self._fold.setIcon(icon("fold_right", tokens.quiet))

    def set_needed(self, is_needed: bool) -> None:
        """Say whether there is anything to be seen here."""
        if is_needed is not self.is_needed:
            self.is_needed = is_needed
            self.needed_changed.emit()

    def show_review(self) -> None:
        """Bring the pane of the words to check to the front."""
        self._bring(0)

    def show_details(self) -> None:
        """Bring the pane about the word and the recording to the front."""
        self._bring(self._details)

    def show_insights(self) -> None:
        """Bring the pane of what else the recogniser says to the front."""
        self._bring(self._insights)

    def show_has_insights(self, has_insights: bool) -> None:
        """Offer the pane of insights where there are any; who looks at it when they go is led to the words to check."""
        if not has_insights and self._tabs.currentIndex() == self._insights:
            self._tabs.setCurrentIndex(0)
        self._show_tab(self._insights, is_shown=has_insights)

    def show_growing(self, is_growing: bool) -> None:
        """While a transcript grows, show a sentence in place of the panes that need all of it."""
        self._is_growing = is_growing
        self._turn(self._tabs.currentIndex())

    def show_changes(self, is_shown: bool) -> None:
        """Show the tab of the pane of changes and bring it to the front, or hide it."""
        self._show_tab(self._changes, is_shown=is_shown)
        if is_shown:
            self._bring(self._changes)

    def _show_tab(self, number: int, *, is_shown: bool) -> None:
        if is_shown is self._tabs.isTabVisible(number):
            return  # Qt would forget that its tabs are still to be laid out
        self._tabs.setTabVisible(number, is_shown)
        self._tabs.updateGeometry()  # else all tabs share the room of those that were there before

    def _bring(self, number: int) -> None:
        self._tabs.setCurrentIndex(number)
        self.wanted.emit()

    def _turn(self, number: int) -> None:
        is_known = not self._is_growing or number == self._details
        self._stack.setCurrentIndex(number if is_known else self._stack.indexOf(self._later))
