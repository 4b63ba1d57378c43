"""Which recording is open: its job, its transcript as it is edited, and how much of that there is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from sttgui.domain.jobs import Completed, Job
from sttgui.domain.transcript import Transcript
from sttgui.viewmodel.editor import Editor


class OpenRecording(QObject):
    """At most one recording is open. Its transcript comes later than its job; while one is to come, there is one that
    grows, at first without words.
    """

    changed = Signal(object)  # Job | None: another one is open, or the same one is in another state
    chosen = Signal(object)  # Job | None: another one is open, as all know by now, and its words are to be brought
    transcript_shown = Signal(bool)  # whether there is a transcript that is complete
    place_wanted = Signal(object)  # int: ms, somebody wants to see what is said there
    so_far_shown = Signal()  # there is one that grows
    first_shown = Signal()  # there is the first screen of one that is being read

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = Editor(self)
        self._job: Job | None = None
        self._next: tuple[Job | None] | None = None  # what is to be opened once all is written that was typed
        self._is_complete = False
        self._draft: Transcript | None = None
        self._is_draft_shown = False
        self.editor.caught_up.connect(self._open_next, Qt.ConnectionType.QueuedConnection)

    @property
    def job(self) -> Job | None:
        return self._job

    @property
    def transcript(self) -> Transcript:
        """The transcript with all edits; an empty one where there is none."""
        return self.editor.transcript

    @property
    def is_complete(self) -> bool:
        """Whether the whole transcript is there."""
        return self._is_complete

    @property
    def draft(self) -> Transcript | None:
        """What was written along while it was recorded, where that is known and there is no transcript."""
        return self._draft

    @property
    def is_draft_shown(self) -> bool:
        """Whether the draft is what is shown, in the place of a transcript that is to come."""
        return self._is_draft_shown

    def is_open(self, job_id: str) -> bool:
        return self._job is not None and self._job.id == job_id

    def choose(self, job: Job | None) -> None:
        """Open another recording; its transcript comes later. What was typed ahead in the one that is open is written
        before: till then that one stays.
        """
        if self.editor.has_typed_ahead:
            self._next = None if job is not None and self.is_open(job.id) else (job,)
            return
        self._next = None
        self._job = job
        self._draft = None
        self._put_transcript_away()
        self.changed.emit(job)
        if job is not None and job.is_under_way:
            self._grow_from(Transcript())
        self.chosen.emit(job)

    def _open_next(self) -> None:
        if self._next is not None:
            self.choose(*self._next)

    def job_changed(self, job: Job) -> None:
        """Take over the new state of a job, if it is the one that is open."""
        if self._next is not None and self._next[0] is not None and self._next[0].id == job.id:
            self._next = (job,)
        if not self.is_open(job.id):
            return
        self._job = job
        begins = job.is_under_way and (self.editor.is_opening or not self.editor.is_growing)
        goes_on = begins and job.until_ms is not None and self._is_complete
        part = self.transcript if goes_on else Transcript()
        if (begins and not goes_on) or not (job.is_under_way or isinstance(job.phase, Completed)):
            self._put_transcript_away()
        self.changed.emit(job)
        if begins:
            self._grow_from(part)

    def show_so_far(self, job: Job, transcript: Transcript) -> None:
        """Take the words there are of a job that is under way; passed over for one that is not open."""
        if not self.is_open(job.id) or not self.editor.is_growing or self.editor.is_opening:
            return
        if not self._is_draft_shown:
            self.editor.grow(transcript)
        elif not _goes_further(self.transcript, transcript):
            self._draft = None
            self._grow_from(transcript)

    def show_draft(self, job_id: str, draft: Transcript) -> None:
        """Take what was written along while a job was recorded. It is shown till the words of the recogniser go as far;
        passed over where there is a transcript.
        """
        if self._job is None or not self.is_open(job_id) or self._is_complete:
            return
        self._draft = draft
        if not self.editor.is_growing or self.editor.is_opening:
            self.changed.emit(self._job)
        elif _goes_further(draft, self.transcript):
            self._grow_from(draft)

    def show_first(self, job: Job, beginning: Transcript) -> None:
        """Take the first screen of a transcript that is to follow; passed over where it is there, or too late."""
        is_wanted = self.is_open(job.id) and not (self._is_complete or self.editor.is_opening)
        if is_wanted and isinstance(job.phase, Completed):
            self.editor.open(beginning, is_opening=True)
            self.first_shown.emit()

    def take_first_back(self, job_id: str) -> None:
        """Put the first screen away, since the rest cannot be read."""
        if self.is_open(job_id) and self.editor.is_opening:
            self._put_transcript_away()

    def show_transcript(self, job: Job, transcript: Transcript) -> None:
        """Take the transcript of a job; of one that is not open it comes too late and is passed over."""
        if not self.is_open(job.id):
            return
        self._is_complete = True
        self._draft, self._is_draft_shown = None, False
        self.editor.open(transcript)
        self.transcript_shown.emit(True)

    def _grow_from(self, transcript: Transcript) -> None:
        self._is_complete = False
        draft = self._draft
        self._is_draft_shown = draft is not None and (transcript is draft or _goes_further(draft, transcript))
        shown = draft if self._is_draft_shown and draft is not None else transcript
        self.editor.open(shown, is_growing=True)
        self.so_far_shown.emit()

    def _put_transcript_away(self) -> None:
        self._is_complete = self._is_draft_shown = False
        self.editor.open(Transcript())
        self.transcript_shown.emit(False)


def _goes_further(one: Transcript, other: Transcript) -> bool:
    return _end_ms(one) > _end_ms(other)


def _end_ms(transcript: Transcript) -> int:
    """Up to where there are words."""
    words = transcript.paragraphs[-1].words if transcript.paragraphs else ()
    return max((word.end_ms or 0 for word in words), default=0)
