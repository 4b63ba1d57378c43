"""Shows the draft that was written while something was recorded, till its transcript is on the disk."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from pathlib import Path

from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.services.job_runner import JobRunner
from sttgui.storage.live_draft import forget_draft, read_draft
from sttgui.ui.kit.messages import Messages
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.task_scope import TaskScope


class LiveDraftController:
    """Nothing hangs on it: a draft that cannot be read is none, and one that cannot be deleted does no harm."""

    def __init__(self, opened: OpenRecording, runner: JobRunner, say: Messages) -> None:
        self._opened = opened
        self._scope = TaskScope(say.show_error)
        self._looked = ""  # for the draft of which job, while that is open
        opened.changed.connect(self._opened_changed)
        runner.subscribe(self._job_changed)

    async def close(self) -> None:
        await self._scope.close()

    def _opened_changed(self, job: Job | None) -> None:
        if job is None or job.id == self._looked:
            self._looked = "" if job is None else job.id
            return
        self._looked = job.id
        if isinstance(job.source, FileSource) and not isinstance(job.phase, Completed):
            self._scope.start(self._show(job, job.source.path))

    async def _show(self, job: Job, recording: Path) -> None:
        draft = await asyncio.to_thread(read_draft, recording)
        if draft is not None:
            self._opened.show_draft(job.id, draft)

    def _job_changed(self, job: Job) -> None:
        if job.phase == Completed() and job.until_ms is None and isinstance(job.source, FileSource):
            # Not a task, since it may be the last thing that happens, and the loop ends before it.
            threading.Thread(target=_forget, args=(job.source.path,), name="forget a draft").start()


def _forget(recording: Path) -> None:
    with contextlib.suppress(OSError):
        forget_draft(recording)
