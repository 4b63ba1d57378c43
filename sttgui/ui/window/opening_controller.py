"""Opens the recording that is chosen in the list: its transcript as it is now, or the words there are so far."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QTimer

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Completed, Job
from sttgui.domain.transcript import Transcript
from sttgui.services.job_runner import JobRunner
from sttgui.ui.kit.messages import Messages
from sttgui.ui.transcript.editing_controller import EditingController
from sttgui.ui.transcript.text_page import SHORT
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

NOTING_MS = 1000  # which one is open is written down so long after: a disk that is slow would hold who steps on


class OpeningController:
    """To be made after whatever takes the chosen job over: it brings the words of the one that is open then."""

    def __init__(
        self,
        say: Messages,
        recording: OpenRecording,
        runner: JobRunner,
        *,
        editing: EditingController,
        settings: Settings,
    ) -> None:
        self._say = say
        self._recording = recording
        self._runner = runner
        self._editing = editing
        self._settings = settings
        self._noting = QTimer(singleShot=True, interval=NOTING_MS)
        self._noting.timeout.connect(self._note_shown)
        self._reading = asyncio.Lock()  # who steps through a list would have them all read at once
        self._scope = TaskScope(say.show_error)
        self._unsaved: dict[str, SttError] = {}  # what was said of transcripts the disk did not take
        runner.subscribe(self._job_changed)
        runner.subscribe_so_far(self._more_words)
        recording.chosen.connect(self._job_chosen)

    async def close(self) -> None:
        if self._noting.isActive():
            self._note_shown()
        await self._scope.close()

    def go_on(self, job_id: str) -> None:
        """Have the rest of a recording transcribed of which there is a part."""
        self._scope.start(self._go_on(job_id))

    def _job_changed(self, job: Job) -> None:
        if job.id in self._unsaved and job.phase == Completed():
            self._say.take_back(self._unsaved.pop(job.id))
        if self._is_wanted(job.id) and isinstance(job.phase, Completed):  # else it is there, and may have been edited
            self._scope.start(self._show(job.id))

    def _more_words(self, job_id: str, transcript: Transcript) -> None:
        job = self._runner.job(job_id)
        if job is not None and job.is_under_way:
            self._recording.show_so_far(job, transcript)

    def _job_chosen(self, chosen: Job | None) -> None:
        if chosen is None:
            return
        self._noting.start()
        job = self._runner.job(chosen.id)
        so_far = self._runner.so_far(chosen.id)
        if job is not None and isinstance(job.phase, Completed):
            self._scope.start(self._show(job.id))
        elif so_far is not None:
            self._more_words(chosen.id, so_far)
        elif job is not None and job.is_under_way and job.until_ms is not None:
            self._scope.start(self._show_part(job.id))

    def _note_shown(self) -> None:
        self._noting.stop()
        if self._recording.job is not None:
            self._settings.set(table.SHOWN, self._recording.job.id)

    async def _go_on(self, job_id: str) -> None:
        """Once all is on the disk that was edited: from there it is taken."""
        await self._editing.write_down()
        if not self._editing.is_unsaved(job_id):  # else the disk refused it, which is said
            self._runner.retry(job_id)

    async def _show_part(self, job_id: str) -> None:
        """The words there are of a job that waits to go on."""
        part = await self._runner.transcript(job_id)
        if part is not None and self._runner.so_far(job_id) is None:
            self._more_words(job_id, part)

    async def _show(self, job_id: str) -> None:
        """The first screen of a long one, then all of it."""
        try:
            if self._is_long(job_id):
                await self._show_first(job_id)
                async with self._reading:
                    await self._show_all(job_id)
            else:
                await self._show_all(job_id)
        finally:  # also where it could not be read
            self._recording.take_first_back(job_id)

    def _is_long(self, job_id: str) -> bool:
        job = self._runner.job(job_id)
        return job is not None and (job.word_count is None or job.word_count > SHORT)

    async def _show_first(self, job_id: str) -> None:
        beginning = await self._editing.beginning(job_id)
        job = self._runner.job(job_id)
        if job is not None and beginning is not None:
            self._recording.show_first(job, beginning)

    async def _show_all(self, job_id: str) -> None:
        while self._is_wanted(job_id):  # it may have been asked for twice
            amended = self._runner.book.amended(job_id)
            transcript = await self._editing.transcript(job_id)
            if transcript is None or not self._is_wanted(job_id):
                return
            await self._recording.editor.prepare(transcript)
            job = self._runner.job(job_id)
            if job is None:
                return
            if self._is_wanted(job_id) and amended == self._runner.book.amended(job_id):
                self._recording.show_transcript(job, transcript)
                unsaved = job.phase.unsaved if isinstance(job.phase, Completed) else None
                if unsaved is not None:
                    self._unsaved[job_id] = unsaved
                    self._say.show_error(unsaved, can_save_again=True)

    def _is_wanted(self, job_id: str) -> bool:
        return self._recording.is_open(job_id) and not self._recording.is_complete
