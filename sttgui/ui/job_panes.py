"""What is seen of the chosen recording: its state or its transcript in the centre, and what is known of it beside."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from sttgui.domain.jobs import Completed, Job, Running
from sttgui.domain.transcript import Transcript, word_index_at
from sttgui.ui import job_text, transcript_text
from sttgui.ui.actions import Do
from sttgui.ui.changes_pane import ChangesPane
from sttgui.ui.details_pane import DetailsPane
from sttgui.ui.insights_pane import InsightsPane
from sttgui.ui.job_page import JobPage
from sttgui.ui.remedies import Remedy, RemedyChoice
from sttgui.ui.review_pane import ReviewPane
from sttgui.ui.side_pane import SidePane
from sttgui.ui.theme import Tokens
from sttgui.ui.transcript_pane import TranscriptPane
from sttgui.viewmodel.editor import Editor


class JobPanes(QObject):
    """Owns the two panes that `centre` and `side` are; the window arranges them."""

    remedy_chosen = Signal(object)  # RemedyChoice
    transcript_shown = Signal(bool)  # whether there is one on the screen that is complete
    so_far_shown = Signal()  # the first words of one that is not complete are on the screen
    word_clicked = Signal(int)  # a word's place among all of the transcript shown
    word_at_caret = Signal(object)  # its place, or None

    def __init__(self, welcome: QWidget, actions: Mapping[Do, QAction], parent: QObject) -> None:
        """`welcome` is in the centre while nothing is chosen."""
        super().__init__(parent)
        self._job: Job | None = None
        self._welcome = welcome
        self._job_page = JobPage()
        self.page = TranscriptPane()
        self.review = ReviewPane(actions)
        self._insights = InsightsPane()
        self.details = DetailsPane()
        self.changes = ChangesPane()
        self.side = SidePane(self.review, self.details, self._insights, self.changes)
        self.centre = QStackedWidget()
        self.centre.setObjectName("centre")
        for page in (welcome, self._job_page, self.page):
            self.centre.addWidget(page)
        self._job_page.remedy_chosen.connect(self.remedy_chosen)
        self.page.stop_wanted.connect(self._stop)
        self.page.again_wanted.connect(self._again)
        self.page.remarks_wanted.connect(self._show_remarks)
        self.page.word_clicked.connect(self.word_clicked)
        self.page.word_at_caret.connect(self.details.show_word)
        self.editor.changed.connect(self._edited)
        self.editor.marks_changed.connect(self._edited)
        self.page.word_at_caret.connect(self.word_at_caret)
        self._insights.place_chosen.connect(self._reveal_place)

    @property
    def job(self) -> Job | None:
        """The recording that is shown."""
        return self._job

    @property
    def editor(self) -> Editor:
        """The transcript that is shown, and all edits of it."""
        return self.page.editor

    @property
    def transcript(self) -> Transcript:
        """The transcript that is shown; an empty one where none is."""
        return self.editor.transcript

    def choose(self, job: Job | None) -> None:
        """Show another recording; its transcript comes later."""
        self._job = job
        self._clear_transcript()
        self._bring_forward()

    def job_changed(self, job: Job) -> None:
        """Show the new state of a recording, if it is the one that is shown."""
        if self._job is None or job.id != self._job.id:
            return
        self._job = job
        if isinstance(job.phase, Completed):
            self.page.show_head(job.title, transcript_text.meta(job, self.transcript))
        elif isinstance(job.phase, Running) and self.editor.is_growing:
            self.page.show_progress(job_text.under_way(job), job_text.progress(job))
        else:
            self._clear_transcript()
        self._bring_forward()

    def show_so_far(self, job: Job, transcript: Transcript) -> None:
        """Show the words there are of the chosen job while the recogniser works on it; passed over for any other."""
        if self._job is None or self._job.id != job.id:
            return
        if self.editor.is_growing:
            self.page.show_more(transcript)
            self.details.show_more(self.page.document)
            return
        self.page.show_growing(job.title, job_text.under_way(job), job_text.progress(job), transcript)
        self.details.show_transcript(job, transcript, self.page.document)
        self.side.show_growing(True)
        self.side.show()
        self._bring_forward()
        self.so_far_shown.emit()

    def show_transcript(self, job: Job, transcript: Transcript) -> bool:
        """Show the transcript of the chosen job; of any other it comes too late, and false is returned."""
        if self._job is None or self._job.id != job.id:
            return False
        self.page.show_transcript(job.title, transcript_text.meta(job, transcript), transcript)
        self.details.show_transcript(job, transcript, self.page.document)
        self._insights.show_transcript(transcript, job.engine)
        self.side.show_growing(False)
        self.centre.setCurrentWidget(self.page)
        if self.page.view.hasFocus():  # it came while somebody was about to press something else
            self.page.view.held.hold()
        self.side.show()
        self.transcript_shown.emit(True)
        return True

    def reveal_word(self, index: int) -> None:
        """Bring a word of the transcript shown into view, by its place among all of its words."""
        self.page.reveal_word(index)

    @property
    def selection_ms(self) -> tuple[int, int] | None:
        """From when to when what is selected in the text is said; `None` without a selection or times."""
        return self.page.selection_ms

    def show_playing(self, index: int | None) -> None:
        """Mark the word that is heard, by its place; no word where nothing is."""
        self.page.show_playing(index)

    def enter_transcript(self) -> None:
        """Give the text the keyboard; the key that led there, pressed once more, writes nothing."""
        self.page.setFocus()
        self.page.view.held.hold()

    def set_theme(self, tokens: Tokens) -> None:
        for part in (self.review, self._insights, self.changes, self.page):
            part.set_theme(tokens)

    def _bring_forward(self) -> None:
        """The page that fits the job; a finished one keeps its page till its transcript comes."""
        if self._job is None:
            self.centre.setCurrentWidget(self._welcome)
        elif isinstance(self._job.phase, Completed) or self.editor.is_growing:
            self.centre.setCurrentWidget(self.page)
        else:
            self._job_page.show_job(self._job)
            if self.centre.currentWidget() is not self._job_page:
                self.centre.setCurrentWidget(self._job_page)
                self._job_page.take_keyboard()

    def _clear_transcript(self) -> None:
        self.page.clear()
        self.review.clear()
        self._insights.clear()
        self.details.clear()
        self.side.hide()
        self.transcript_shown.emit(False)

    def _show_remarks(self) -> None:
        self.side.show_insights()
        self._insights.show_notices()

    def _stop(self) -> None:
        if self._job is not None:
            self.remedy_chosen.emit(RemedyChoice(self._job.id, Remedy.STOP))

    def _again(self) -> None:
        if self._job is not None:
            self.remedy_chosen.emit(RemedyChoice(self._job.id, Remedy.OTHERWISE))

    def _edited(self) -> None:
        self.details.show_document(self.editor.document)

    def _reveal_place(self, ms: int) -> None:
        index = word_index_at(self.transcript, ms)
        if index is not None:
            self.page.reveal_word(index)
