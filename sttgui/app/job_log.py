"""Has the log tell what became of each recording, without saying which it is."""

from __future__ import annotations

from sttgui.app.problem_report import error_of
from sttgui.domain.error_trace import name_of
from sttgui.domain.errors import StorageError
from sttgui.domain.jobs import Job
from sttgui.services.job_book import JobBook
from sttgui.storage.log_file import LogFile


class JobLog:
    """Notes each phase a recording comes into, once."""

    def __init__(self, log: LogFile, book: JobBook) -> None:
        self._log = log
        book.subscribe(self._job_changed)
        book.subscribe_saving(self._saving_changed)
        self._last: dict[str, str] = {}
        self._trouble = ""

    def _job_changed(self, job: Job) -> None:
        error = error_of(job)
        now = type(job.phase).__name__ + (f", {name_of(error)}" if error is not None else "")
        if self._last.get(job.id) != now:
            self._last[job.id] = now
            self._log.note(f"Recording {job.id[:8]}, {job.recogniser.kind.value}: {now}")

    def _saving_changed(self, error: StorageError | None) -> None:
        trouble = name_of(error) if error is not None else ""
        if trouble != self._trouble:
            self._trouble = trouble
            self._log.note(f"Saving: {trouble or 'works again'}")
