"""The right side of the window: panes about one transcript, one at a time under tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import label

if TYPE_CHECKING:
    from sttgui.ui.review.pane import ReviewPane
    from sttgui.ui.transcript.changes_pane import ChangesPane
    from sttgui.ui.transcript.details_pane import DetailsPane
    from sttgui.ui.transcript.insights_pane import InsightsPane


class SidePane(QWidget):
    """Holds the panes under tabs, once `fill` brings them; `JobPanes` fills them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def fill(self, review: ReviewPane, details: DetailsPane, insights: InsightsPane, changes: ChangesPane) -> None:
        """Take the panes, once."""
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(tr("About this transcript"))
        self._stack = QStackedWidget()
        self._later = label(
            tr("The words worth a look are marked when the transcript is complete."), "quiet", wrap=True
        )
        self._later.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._later.setContentsMargins(14, 12, 14, 12)
        self._is_growing = False
        for name, tip, pane in (
            (tr("Review"), tr("The words worth a look"), review),
            (tr("Details"), tr("The word at the caret, and what is known about the recording"), details),
            (tr("Insights"), tr("Summary, topics and what else the recogniser says"), insights),
            (tr("Changes"), tr("What you changed, and what was heard"), changes),
        ):
            self._tabs.setTabToolTip(self._tabs.addTab(name), tip)
            self._stack.addWidget(pane)
        self._details = self._stack.indexOf(details)
        self._insights = self._stack.indexOf(insights)
        self._changes = self._stack.indexOf(changes)
        self._tabs.setTabVisible(self._changes, False)
        self._stack.addWidget(self._later)
        self._tabs.currentChanged.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(14, 8, 0, 0)
        head.addWidget(self._tabs)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def show_review(self) -> None:
        """Bring the pane of the words to check to the front."""
        self._tabs.setCurrentIndex(0)

    def show_insights(self) -> None:
        """Bring the pane of what else the recogniser says to the front."""
        self._tabs.setCurrentIndex(self._insights)

    def show_growing(self, is_growing: bool) -> None:
        """While a transcript grows, show a sentence in place of the panes that need all of it."""
        self._is_growing = is_growing
        self._turn(self._tabs.currentIndex())

    def show_changes(self, is_shown: bool) -> None:
        """Show the tab of the pane of changes and bring it to the front, or hide it."""
        self._tabs.setTabVisible(self._changes, is_shown)
        if is_shown:
            self._tabs.setCurrentIndex(self._changes)

    def _turn(self, number: int) -> None:
        is_known = not self._is_growing or number == self._details
        self._stack.setCurrentIndex(number if is_known else self._stack.indexOf(self._later))
