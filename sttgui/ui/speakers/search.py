"""The search for who speaks in the open recording: how far it is, and what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.recognition import Pending
from sttgui.domain.transcript import Transcript
from sttgui.domain.turns import Diarization, with_found
from sttgui.services.job_runner import JobRunner
from sttgui.services.known_voices import Heard
from sttgui.ui.kit import text
from sttgui.ui.kit.messages import Messages
from sttgui.ui.speakers import text as speaker_text
from sttgui.ui.transcript.editing_controller import EditingController
from sttgui.viewmodel.open_recording import OpenRecording

Find = Callable[[Job, int, Callable[[Pending], None]], Awaitable[Diarization]]


class SpeakerSearch(QObject):
    """One at a time. It goes on when another recording is opened, and what it finds is put into its own; `heard` is
    told of the voices then.
    """

    changed = Signal()
    at_work_changed = Signal(bool)

    def __init__(
        self,
        recording: OpenRecording,
        runner: JobRunner,
        editing: EditingController,
        say: Messages,
        find: Find,
        *,
        heard: Heard,
    ) -> None:
        super().__init__()
        self._recording = recording
        self._runner = runner
        self._editing = editing
        self._say = say
        self._find = find
        self._heard = heard
        self._task: asyncio.Task[None] | None = None
        self._job_id = ""
        self._said = ""

    @property
    def can_search(self) -> bool:
        """Whether the open recording has words with times, and a file that may be there."""
        job = self._recording.job
        is_file = job is not None and isinstance(job.source, FileSource)
        return is_file and self._recording.is_complete and self._recording.transcript.has_times

    @property
    def is_at_work(self) -> bool:
        return self._task is not None

    @property
    def said(self) -> str:
        """How far it is in the open recording, or what became of it there; empty where there was none."""
        return self._said if self._recording.is_open(self._job_id) or self.is_at_work else ""

    def start(self, count: int) -> None:
        """Look for so many speakers in the open recording, 0 where nobody knows how many there are."""
        job = self._recording.job
        if job is None or self._task is not None or not self.can_search:
            return
        self._job_id = job.id
        self._task = asyncio.get_running_loop().create_task(self._search(job, count), name="find speakers")
        self.at_work_changed.emit(True)
        self._tell(speaker_text.waits())

    def stop(self) -> None:
        """Everything stays as it is."""
        if self._task is not None:
            self._task.cancel()

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _search(self, job: Job, count: int) -> None:
        said = speaker_text.stopped()
        try:
            found = await self._find(job, count, self._told)
            said, made = await self._put(job, found)
            if made is not None:
                await self._heard(job.id, made, found)
        except SttError as error:
            said = text.sentence(error)
            self._say.show_error(error)
        finally:
            self._task = None
            self.at_work_changed.emit(False)
            self._tell(said)

    async def _put(self, job: Job, found: Diarization) -> tuple[str, Transcript | None]:
        """What is said of it, and the transcript as it is then, where it could be changed. Raises `SttError`."""
        if not found.turns:
            return " ".join(found.notes) or speaker_text.nobody_heard(), None
        said = speaker_text.found(len({turn.speaker for turn in found.turns}))
        made: list[Transcript] = []

        def change(transcript: Transcript) -> Transcript:
            after = with_found(transcript, found)
            made.append(transcript if after == transcript else after)
            return made[-1]

        if not self._editing.take_change(job.id, speaker_text.step_find(), change):
            await self._runner.amend(job.id, change)
            self._editing.take_change(job.id, speaker_text.step_find(), change)  # opened while this was written
        elif self._recording.is_open(job.id):
            self._say.show_edited(said, self._recording.editor)
        return said, made[-1] if made else None

    def _told(self, pending: Pending) -> None:
        self._tell(speaker_text.listens(pending.fraction) if pending.running else speaker_text.waits())

    def _tell(self, said: str) -> None:
        self._said = said
        self.changed.emit()
