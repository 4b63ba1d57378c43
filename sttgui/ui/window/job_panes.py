"""What is seen of the chosen recording: its state or its transcript in the centre, and what is known of it beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from sttgui.domain.jobs import Completed, Job
from sttgui.domain.recognisers import RecogniserKind
from sttgui.domain.transcript import word_index_at
from sttgui.ui.jobs import text as job_text
from sttgui.ui.jobs.page import JobPage
from sttgui.ui.jobs.remedies import Remedy, RemedyChoice
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.library.several_page import SeveralPage
from sttgui.ui.review.pane import ReviewPane
from sttgui.ui.transcript import text as transcript_text
from sttgui.ui.transcript.changes_pane import ChangesPane
from sttgui.ui.transcript.details_pane import DetailsPane
from sttgui.ui.transcript.find_field import FindField
from sttgui.ui.transcript.insights_pane import InsightsPane
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.ui.window.side_pane import SidePane
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.open_recording import OpenRecording


class JobPanes(QObject):
    """Owns what is in the two panes that `centre` and `side` are; the window arranges them."""

    remedy_chosen = Signal(object)  # RemedyChoice
    text_shown = Signal(bool)  # whether a transcript that is complete, and has words, is what is seen

    def __init__(
        self,
        recording: OpenRecording,
        centre: QStackedWidget,
        side: SidePane,
        actions: Mapping[Do, QAction],
        parent: QObject,
        *,
        find_field: FindField,
    ) -> None:
        """Fills `centre`, whose first page is there while nothing is chosen, and `side`."""
        super().__init__(parent)
        self.recording = recording
        self._is_several = False
        welcome = centre.widget(0)
        assert welcome is not None
        self._welcome = welcome
        self._job_page = JobPage()
        self.page = TranscriptPane(recording.editor, find_field)
        self.review = ReviewPane(actions)
        self._insights = InsightsPane()
        self.details = DetailsPane()
        self.changes = ChangesPane()
        for part in (self.page, self.review, self.details, self.changes):
            helped_by(part, HelpPage.CHECKING)
        self.side = side
        self.centre = centre
        self._is_first_shown = False  # of a transcript, before it is shown whole
        self._grew = ""  # the recording whose words were last seen to grow
        self._several = SeveralPage(actions)
        self._fitting: QWidget = welcome  # the page of what is open, also while several are selected
        for page in (self._job_page, self.page, self._several):
            centre.addWidget(page)
        side.fill(self.review, self.details, self._insights, self.changes)  # after the pages, so that Tab goes there
        self._job_page.remedy_chosen.connect(self.remedy_chosen)
        self.page.stop_wanted.connect(self._stop)
        self.page.again_wanted.connect(self._again)
        self.page.rest_wanted.connect(self._go_on)
        self.page.remarks_wanted.connect(self._show_remarks)
        self.page.word_at_caret.connect(self.details.show_word)
        recording.changed.connect(self._job_changed)
        recording.so_far_shown.connect(self._so_far_shown)
        recording.first_shown.connect(self._first_shown)
        recording.transcript_shown.connect(self._transcript_shown)
        recording.place_wanted.connect(self._reveal_place)
        recording.editor.changed.connect(self._edited)
        recording.editor.marks_changed.connect(self._edited)
        recording.editor.grown.connect(self._grown)
        self._insights.place_chosen.connect(self._reveal_place)

    def set_theme(self, tokens: Tokens) -> None:
        for part in (self.side, self.review, self.details, self._insights, self.changes, self.page):
            part.set_theme(tokens)

    def _job_changed(self, job: Job | None) -> None:
        """Show the state of the recording, if it is not yet another one that is shown."""
        if job is not None and isinstance(job.phase, Completed) and self.recording.is_complete:
            meta = transcript_text.meta(job, self.recording.transcript)
            self.page.show_head(job.title, meta, is_draft=transcript_text.is_draft(job))
            self.page.show_rest(_part(job))
            self.details.show_recording(job, self.recording.transcript)
        elif job is not None and job.is_under_way and self.recording.editor.is_growing:
            self.page.show_title(job.title)
            self.page.show_progress(self._under_way(job), job_text.progress(job))
        self._bring_forward()

    def _so_far_shown(self) -> None:
        job, transcript = self.recording.job, self.recording.transcript
        assert job is not None
        self._grew = job.id
        self.page.view.setPlaceholderText(job_text.words_to_come(job))
        self.page.show_growing(job.title, self._under_way(job), job_text.progress(job), transcript)
        self.details.show_transcript(job, transcript, self.page.document)
        self.side.show_growing(True)
        self._bring_forward()

    def _under_way(self, job: Job) -> str:
        return job_text.under_draft(job) if self.recording.is_draft_shown else job_text.under_way(job)

    def _first_shown(self) -> None:
        """Show the first screen of a transcript; what is said of all of it follows."""
        job, transcript = self.recording.job, self.recording.transcript
        assert job is not None
        is_draft = transcript_text.is_draft(job)
        self.page.show_transcript(job.title, transcript_text.first_meta(job, transcript), transcript, is_draft=is_draft)
        self.page.show_rest(_part(job))
        self._show(self.page)
        self._hold_keys()
        self._is_first_shown = True

    def _transcript_shown(self, is_shown: bool) -> None:
        job, transcript = self.recording.job, self.recording.transcript
        was_first_shown, self._is_first_shown = self._is_first_shown, False
        self._tell_text(is_complete=is_shown)
        if not is_shown or job is None:
            self._clear_transcript()
            return
        meta, is_draft = transcript_text.meta(job, transcript), transcript_text.is_draft(job)
        self.page.show_transcript(job.title, meta, transcript, is_draft=is_draft)
        self.page.show_rest(_part(job))
        self.details.show_transcript(job, transcript, self.page.document)
        self._insights.show_transcript(transcript)
        self.side.show_has_insights(self._insights.has_any or job.recogniser.kind is RecogniserKind.SERVICE)
        self.side.show_growing(False)
        self.side.set_needed(not self._is_empty and not self._is_several)
        self._show(self.page)
        if not was_first_shown:
            self._hold_keys()

    def _hold_keys(self) -> None:
        if self.page.view.hasFocus():  # it came while somebody was about to press something else
            self.page.view.held.hold()

    @property
    def _is_empty(self) -> bool:
        """Whether nothing was said in the recording: the page says so, and there is nothing to say beside it."""
        return self.recording.is_complete and not self.recording.transcript.word_count

    def _bring_forward(self) -> None:
        """The page that fits the job: its transcript's, unless there is none and none to come."""
        job = self.recording.job
        has_page = job is not None and (isinstance(job.phase, Completed) or job.is_under_way)
        self.side.set_needed(has_page and not self._is_empty and not self._is_several)
        if job is None:
            self._show(self._welcome)
        elif has_page:
            self._show(self.page)
        else:
            self._job_page.show_job(job)
            self._job_page.show_draft(self.recording.draft)
            if self._fitting is not self._job_page:
                if job.id == self._grew:
                    self._job_page.settling.begin()  # a second press on Stop was not meant for what stands there now
                self._show(self._job_page)
                if self.centre.currentWidget() is self._job_page:
                    self._job_page.take_keyboard()

    def show_selected(self, jobs: Sequence[Job]) -> None:
        """Show what can be done with several, or else the one that is open."""
        self._is_several = len(jobs) > 1
        if self._is_several:
            self._several.show_jobs(jobs)
            self.centre.setCurrentWidget(self._several)
            self.side.set_needed(False)
        elif self.centre.currentWidget() is self._several:
            self.centre.setCurrentWidget(self._fitting)
            self._bring_forward()
        self._tell_text(is_complete=self.recording.is_complete)

    def _tell_text(self, *, is_complete: bool) -> None:
        self.text_shown.emit(is_complete and not self._is_several and self.recording.transcript.word_count > 0)

    def _show(self, page: QWidget) -> None:
        self._fitting = page
        if not self._is_several:
            self.centre.setCurrentWidget(page)

    def _clear_transcript(self) -> None:
        self.page.clear()
        self.review.clear()
        self._insights.clear()
        self.side.show_has_insights(False)
        self.details.clear()

    def _show_remarks(self) -> None:
        self.side.show_insights()
        self._insights.show_notices()

    def _stop(self) -> None:
        if self.recording.job is not None:
            self.remedy_chosen.emit(RemedyChoice(self.recording.job.id, Remedy.STOP))

    def _again(self) -> None:
        if self.recording.job is not None:
            self.remedy_chosen.emit(RemedyChoice(self.recording.job.id, Remedy.OTHERWISE))

    def _go_on(self) -> None:
        if self.recording.job is not None:
            self.remedy_chosen.emit(RemedyChoice(self.recording.job.id, Remedy.CONTINUE))

    def _edited(self) -> None:
        self.details.show_document(self.page.document)

    def _grown(self) -> None:
        self.details.show_more(self.page.document)

    def _reveal_place(self, ms: int) -> None:
        index = word_index_at(self.recording.transcript, ms)
        if index is not None:
            self.page.view.reveal_word(index)


def _part(job: Job) -> str:
    """How much of a recording is transcribed, where that is not all and the recogniser can go on; else nothing."""
    return (job_text.length(job) or "") if job.phase == Completed() and job.until_ms is not None else ""
