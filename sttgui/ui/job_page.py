"""The page of a recording that has no transcript: how far it is, or why it ended without one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from sttgui.domain.jobs import Cancelled, Failed, Job
from sttgui.ui import text
from sttgui.ui.actions import Do
from sttgui.ui.widgets import ElidedLabel, button_for, label

STEPS = 1000  # of the progress bar


class JobPage(QWidget):
    """Shows one job; `show_job` again when it changes."""

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("job_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel("title")
        self._status = label("", "quiet", wrap=True)
        self._trouble = label("", "danger", wrap=True)
        self._remedy = label("", "quiet", wrap=True)
        self._bar = QProgressBar(textVisible=False, maximum=STEPS)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(text.tr("Progress"))
        self._stop = button_for(actions[Do.CANCEL])
        self._again = button_for(actions[Do.RETRY], "primary")
        self._remove = button_for(actions[Do.REMOVE])
        buttons = QHBoxLayout()
        for made in (self._stop, self._again, self._remove):
            buttons.addWidget(made)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 22, 30, 22)
        layout.setSpacing(8)
        for part in (self._title, self._status, self._trouble, self._remedy, self._bar):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        layout.addStretch()

    def show_job(self, job: Job) -> None:
        error = job.phase.error if isinstance(job.phase, Failed) else None
        done = text.progress(job)
        self._title.setText(job.title)
        _say(self._status, "" if error else text.status(job))
        _say(self._trouble, text.what_happened(error) if error else "")
        _say(self._remedy, text.what_to_do(error) if error else "")
        self._bar.setVisible(done is not None)
        self._bar.setValue(round((done or 0.0) * STEPS))
        stopped = isinstance(job.phase, Failed | Cancelled)
        self._stop.setVisible(not job.has_ended)
        self._again.setVisible(stopped)
        self._remove.setVisible(stopped)


def _say(line: QLabel, words: str) -> None:
    line.setText(words)
    line.setVisible(bool(words))
