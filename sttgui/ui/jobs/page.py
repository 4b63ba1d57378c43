"""The page of a recording of which no transcript comes by itself: what is in its way, and what helps."""

from __future__ import annotations

import functools
import itertools
import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Transcript
from sttgui.ui.jobs import text as job_text
from sttgui.ui.jobs.draft_view import DraftView
from sttgui.ui.jobs.remedies import Remedy, RemedyChoice, default, remedies, tip, words
from sttgui.ui.kit import text
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.settling import Settling
from sttgui.ui.kit.widgets import ElidedLabel, button, label, restyle
from sttgui.viewmodel.help_book import HelpPage

DETAILS_HEIGHT = 130


class JobPage(QScrollArea):
    """Shows one job; `show_job` again when it changes. Where there is no room for all of it, it scrolls.

    The page takes the keyboard where a button that had it is gone, and where the page before had it, so that no key
    presses a button the user did not mean.
    """

    remedy_chosen = Signal(object)  # RemedyChoice

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.settling = Settling(clock)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("job_page")
        helped_by(self, HelpPage.TROUBLE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        inside = QWidget()
        inside.setObjectName("job_inside")
        self.setWidget(inside)
        self._job: Job | None = None
        self._title = ElidedLabel("title")
        self._way = label("", "quiet", wrap=True)
        self._status = label("", "quiet", wrap=True)
        self._trouble = label("", "danger", wrap=True)
        self._remedy = label("", wrap=True)
        # One button for each remedy, so that the focus stays where it is when a job changes.
        self._buttons = {remedy: button(text.tr(remedy.value[0]), text.tr(remedy.value[1])) for remedy in Remedy}
        self._offered: tuple[Remedy, ...] = ()
        self._choices = QVBoxLayout()
        self._choices.setSpacing(6)
        for remedy, made in self._buttons.items():
            made.clicked.connect(functools.partial(self._choose, remedy))
            self._choices.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._fold = _Details()
        self._draft = DraftView()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(30, 22, 30, 22)
        layout.setSpacing(8)
        for part in (self._title, self._way, self._status, self._trouble, self._remedy):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addLayout(self._choices)
        layout.addWidget(self._fold)
        layout.addWidget(self._draft, 1)
        layout.addStretch()

    def show_job(self, job: Job) -> None:
        is_other = self._job is None or self._job.id != job.id
        self._job = job
        error = job_text.trouble(job)
        is_stopped = job_text.needs_attention(job)
        self._title.setText(job.title)
        _say(self._way, job_text.way(job))
        _say(self._status, "" if error is not None and is_stopped else job_text.status(job))
        _say(self._trouble, text.what_happened(error) if error is not None and is_stopped else "")
        _say(self._remedy, text.what_to_do(error) if error is not None and is_stopped else "")
        self._offer(job)
        self._fold.show_details(job_text.details(job), is_other=is_other)
        self.setAccessibleName(text.enumerated((job.title, self._status.text(), self._trouble.text())))

    def show_draft(self, draft: Transcript | None) -> None:
        """What was written along while it was recorded, if anything was."""
        self._draft.show_draft(draft)

    def take_keyboard(self) -> None:
        """Give the keyboard to the page, also where Qt has given it to the first button."""
        if any(made.hasFocus() for made in self._buttons.values()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, job: Job) -> None:
        offered = remedies(job)
        first = default(job)
        if offered != self._offered:
            if self._offered:
                self.settling.begin()
            if any(made.hasFocus() for remedy, made in self._buttons.items() if remedy not in offered):
                self.setFocus(Qt.FocusReason.OtherFocusReason)  # else the next button would get it
            self._offered = offered
        for place, remedy in enumerate((*offered, *(remedy for remedy in Remedy if remedy not in offered))):
            made = self._buttons[remedy]
            if self._choices.indexOf(made) != place:
                self._choices.removeWidget(made)
                self._choices.insertWidget(place, made, 0, Qt.AlignmentFlag.AlignLeft)
            made.setText(words(remedy, job))
            made.setAccessibleName(words(remedy, job))
            made.setToolTip(tip(remedy, job))
            kind = "primary" if remedy is first else ""
            if made.property("kind") != kind:
                made.setProperty("kind", kind)
                restyle(made)
            made.setVisible(remedy in offered)
        tabs: list[QPushButton] = [self._buttons[remedy] for remedy in offered]
        for before, after in itertools.pairwise(tabs):
            QWidget.setTabOrder(before, after)

    def _choose(self, remedy: Remedy) -> None:
        if self._job is not None and self.settling.is_over:
            self.settling.begin()
            self.remedy_chosen.emit(RemedyChoice(self._job.id, remedy))


class _Details(QWidget):
    """What support asks for, folded until it is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._toggle = button(text.tr("Details"), text.tr("Show or hide what support asks for"), "link")
        self._toggle.setCheckable(True)
        self._copy = button(text.tr("Copy details"), text.tr("Put the details on the clipboard"), "link")
        self._lines = QPlainTextEdit(readOnly=True)
        self._lines.setAccessibleName(text.tr("Details"))
        self._lines.setTabChangesFocus(True)
        self._lines.setFixedHeight(DETAILS_HEIGHT)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._toggle)
        row.addWidget(self._copy)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._lines)
        self._toggle.toggled.connect(self._unfold)
        self._copy.clicked.connect(self._put_on_clipboard)
        self._unfold(shown=False)

    def show_details(self, lines: str, *, is_other: bool) -> None:
        """`is_other` where they are those of another job, which begins folded."""
        if lines != self._lines.toPlainText():  # else what the user has selected in them would be lost
            self._lines.setPlainText(lines)
        if is_other:
            self._toggle.setChecked(False)
        self.setVisible(bool(lines))

    def _unfold(self, shown: bool) -> None:
        self._lines.setVisible(shown)
        self._copy.setVisible(shown)

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._lines.toPlainText())


def _say(line: QLabel, words: str) -> None:
    line.setText(words)
    line.setVisible(bool(words))
