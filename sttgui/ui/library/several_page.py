"""The page while several recordings are selected: how many, how long, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sttgui.domain.jobs import Job
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.widgets import ElidedLabel, button_for, label
from sttgui.ui.library import text as library_text

OFFERED = (Do.EXPORT_SEVERAL, Do.TAG, Do.AGAIN, Do.REMOVE)
NAMED = 10  # recordings; of more the number is said
WIDTH = 560


class SeveralPage(QScrollArea):
    """Its buttons are the actions of the list, for all that are selected there. It scrolls where there is no room."""

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("job_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        page = QWidget()
        page.setObjectName("job_inside")
        self.setWidget(page)
        self._heading = label("", "heading", wrap=True)
        self._about = label("", "large", wrap=True)
        self._names = [ElidedLabel() for _ in range(NAMED)]
        self._others = label("", "quiet")
        self._hint = label(library_text.about_several(), "small", wrap=True)
        self._buttons = [_button(actions[do], "primary" if do is Do.EXPORT_SEVERAL else "") for do in OFFERED]
        rows = QVBoxLayout()
        rows.setSpacing(8)
        for pair in (self._buttons[:2], self._buttons[2:]):
            row = QHBoxLayout()
            row.setSpacing(8)
            for one in pair:
                row.addWidget(one)
            row.addStretch()
            rows.addLayout(row)
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(4)
        layout.addStretch(1)
        layout.addWidget(self._heading)
        layout.addWidget(self._about)
        layout.addSpacing(12)
        for line in (*self._names, self._others):
            layout.addWidget(line)
        layout.addSpacing(16)
        layout.addLayout(rows)
        layout.addSpacing(12)
        layout.addWidget(self._hint)
        layout.addStretch(2)
        outside = QHBoxLayout(page)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addStretch(1)
        outside.addWidget(inside, 100)
        outside.addStretch(1)

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        self._heading.setText(library_text.how_many(len(jobs)))
        self._about.setText(library_text.about_all(jobs))
        self._about.setVisible(bool(self._about.text()))
        names = library_text.names(jobs)
        shown = names if len(names) <= NAMED else names[: NAMED - 1]
        for number, line in enumerate(self._names):
            line.setText(shown[number] if number < len(shown) else "")
            line.setVisible(number < len(shown))
        self._others.setText(library_text.and_others(len(jobs) - len(shown)))
        self._others.setVisible(len(jobs) > len(shown))


def _button(action: QAction, kind: str) -> QPushButton:
    made = button_for(action, kind)
    made.setEnabled(action.isEnabled())
    action.enabledChanged.connect(made.setEnabled)
    return made
