"""Which recording is open: its job, its transcript as it is edited, and how much of that there is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sttgui.domain.jobs import Completed, Job, Running
from sttgui.domain.transcript import Transcript
from sttgui.viewmodel.editor import Editor


class OpenRecording(QObject):
    """At most one recording is open; its transcript comes later than its job, and goes when the job begins anew."""

    changed = Signal(object)  # Job | None: another one is open, or the same one is in another state
    transcript_shown = Signal(bool)  # whether there is a transcript that is complete
    so_far_shown = Signal()  # there are the first words of one that is not complete

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = Editor(self)
        self._job: Job | None = None
        self._is_complete = False

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

    def is_open(self, job_id: str) -> bool:
        return self._job is not None and self._job.id == job_id

    def choose(self, job: Job | None) -> None:
        """Open another recording; its transcript comes later."""
        self._job = job
        self._put_transcript_away()
        self.changed.emit(job)

    def job_changed(self, job: Job) -> None:
        """Take over the new state of a job, if it is the one that is open."""
        if not self.is_open(job.id):
            return
        self._job = job
        is_growing = isinstance(job.phase, Running) and self.editor.is_growing
        if not is_growing and not isinstance(job.phase, Completed):
            self._put_transcript_away()
        self.changed.emit(job)

    def show_so_far(self, job: Job, transcript: Transcript) -> None:
        """Take the words there are of a job while the recogniser works on it; passed over for one that is not open."""
        if not self.is_open(job.id):
            return
        if self.editor.is_growing:
            self.editor.grow(transcript)
            return
        self._is_complete = False
        self.editor.open(transcript, is_growing=True)
        self.so_far_shown.emit()

    def show_transcript(self, job: Job, transcript: Transcript) -> None:
        """Take the transcript of a job; of one that is not open it comes too late and is passed over."""
        if not self.is_open(job.id):
            return
        self._is_complete = True
        self.editor.open(transcript)
        self.transcript_shown.emit(True)

    def _put_transcript_away(self) -> None:
        self._is_complete = False
        self.editor.open(Transcript())
        self.transcript_shown.emit(False)
