"""Writes transcripts to files or to the clipboard, as they are now; long ones beside the window's own work."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAction, QGuiApplication
from shiboken6 import isValid

from sttgui.domain.errors import EntryUnreadableError, RecordingAwayError, SttError
from sttgui.domain.jobs import Completed, FileSource, Job, Marker
from sttgui.domain.transcript import Transcript
from sttgui.services.job_runner import JobRunner
from sttgui.ui.kit import text
from sttgui.ui.kit.file_names import free_name
from sttgui.ui.kit.messages import Messages
from sttgui.ui.transcript.at_work import SHOWN_AFTER_S, AtWork, find_doubtful
from sttgui.ui.transcript.editing_controller import EditingController
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.exporters import Options, Progress
    from sttgui.exporters.limits import Limits
    from sttgui.ui.transcript.export_dialog import CopyRequest, ExportDialog, ExportRequest

STEPS = 20  # in which progress is told

Made = TypeVar("Made")


class ExportController:
    """Asks where to, and says once the file is there, or how far it is."""

    def __init__(
        self,
        say: Messages,
        recording: OpenRecording,
        runner: JobRunner,
        editing: EditingController,
        *,
        start: QAction,
        settings: Settings,
        answer_of: Callable[[str], bytes | None],
        where_is: Callable[[Job], Awaitable[Path | None]],
    ) -> None:
        """`answer_of` reads what a recogniser sent, in a thread; `where_is` finds the recording of a job."""
        self._say = say
        self._recording = recording
        self._runner = runner
        self._editing = editing
        self._settings = settings
        self._answer_of = answer_of
        self._where_is = where_is
        self._asking = TaskScope(say.show_error)
        self._scope = TaskScope(say.show_error)
        self._at_work = AtWork(say)
        self._asked: tuple[ExportDialog, Transcript] | None = None  # while it is open
        self._limits: Limits | None = None  # to be compared with that next
        self._is_comparing = False
        start.triggered.connect(self.ask)

    async def close(self) -> None:
        """Files that were asked for are written first."""
        await self._asking.close()
        await self._scope.finish()

    def ask(self) -> None:
        """Open the window in which format and file are chosen."""
        if self._recording.job is not None and self._recording.is_complete:
            self._open(self._recording.job, self._recording.transcript)

    def ask_for_several(self, job_ids: tuple[str, ...]) -> None:
        """Open that window for several recordings, of which those with a transcript are exported."""
        found = [job for job_id in job_ids if (job := self._runner.job(job_id)) is not None]
        jobs = [job for job in found if isinstance(job.phase, Completed)]
        if jobs:
            self._asking.start(self._ask_for_several(jobs, len(found) - len(jobs)))

    async def _ask_for_several(self, jobs: Sequence[Job], without: int) -> None:
        first, *others = jobs
        transcript = await self._editing.transcript(first.id)
        self._open(first, transcript or Transcript(), others, without)

    def _open(self, job: Job, transcript: Transcript, others: Sequence[Job] = (), without: int = 0) -> None:
        from sttgui import exporters
        from sttgui.ui.transcript.export_dialog import ExportDialog

        dialog = ExportDialog(
            self._say.window(),
            job,
            transcript,
            exporters.formats(),
            self._settings,
            others=others,
            without=without,
        )
        dialog.export_chosen.connect(self.export)
        dialog.several_chosen.connect(self.export_several)
        dialog.copy_wanted.connect(self._copy_wanted)
        dialog.limits_chosen.connect(self._limits_chosen)
        dialog.place_wanted.connect(self._recording.place_wanted)
        dialog.finished.connect(self._closed)
        self._asked = dialog, transcript
        dialog.open()
        dialog.show_beginning()
        self._asking.start(find_doubtful(dialog, transcript))

    def _limits_chosen(self, limits: Limits) -> None:
        self._limits = limits
        if not self._is_comparing:
            self._asking.start(self._compare())

    async def _compare(self) -> None:
        """Find the subtitles that are beyond the limits that were chosen last."""
        from sttgui import exporters

        self._is_comparing = True
        try:
            while self._asked is not None and self._limits is not None:
                (dialog, transcript), limits, self._limits = self._asked, self._limits, None
                found = await asyncio.to_thread(exporters.limits_broken, transcript, limits)
                if isValid(dialog):
                    dialog.show_broken(limits, found)
        finally:
            self._is_comparing = False

    def _closed(self) -> None:
        self._asked = None

    def copy(self) -> None:
        """Put the whole text on the clipboard, as it would be in a file."""
        from sttgui import exporters
        from sttgui.ui.transcript.export_options import said_in_documents

        if self._recording.job is not None and self._recording.is_complete:
            self._scope.start(self._copy(self._recording.job, "txt", exporters.Options(words=said_in_documents())))

    def _copy_wanted(self, request: CopyRequest) -> None:
        job = self._runner.job(request.job_id)
        if job is not None:
            self._scope.start(self._copy(job, request.format_id, request.options))

    async def _copy(self, job: Job, format_id: str, options: Options) -> None:
        from sttgui import exporters

        transcript = await self._editing.transcript(job.id)
        if transcript is None:
            return
        progress = exporters.Progress()
        make = partial(_render, format_id, job, transcript, options, progress)
        made = await self._followed(make, progress, job.title)
        if made is not None:
            QGuiApplication.clipboard().setText(made.decode("utf-8").rstrip("\n"))
            self._say.show_copied(transcript.word_count)

    def export(self, request: ExportRequest) -> None:
        self._scope.start(self._export(request))

    async def _export(self, request: ExportRequest) -> None:
        from sttgui import exporters

        job = self._runner.job(request.job_id)
        transcript = await self._editing.transcript(request.job_id)
        if job is None or transcript is None:
            return
        progress = exporters.Progress()
        request = await self._completed(request, job)
        path = await self._followed(partial(_write, request, job, transcript, progress), progress, request.path.name)
        if path is None:
            self._say.show_stopped()
        else:
            self._say.show_saved(path)

    def export_several(self, requests: tuple[ExportRequest, ...]) -> None:
        """Write files of which each has a name that is free. What cannot be written is told in the end, and the others
        are written all the same.
        """
        self._scope.start(self._export_several(requests))

    async def _export_several(self, requests: Sequence[ExportRequest]) -> None:
        from sttgui import exporters

        written: list[Path] = []
        left_out: list[str] = []
        for place, request in enumerate(requests):
            job = self._runner.job(request.job_id)
            if job is None:
                continue
            progress = exporters.Progress()
            name = text.tr("{name} ({place} of {number})", name=job.title, place=place + 1, number=len(requests))
            try:
                transcript = await self._editing.transcript(job.id)
                if transcript is None:
                    continue
                write = partial(_write, await self._completed(request, job), job, transcript, progress, written)
                path = await self._followed(write, progress, name)
            except SttError as error:
                left_out.append(f"{job.title}: {text.sentence(error)}")
                continue
            if path is None:
                self._say.show_stopped(written)
                return
            written.append(path)
        self._say.show_all_saved(written, left_out)

    async def _completed(self, request: ExportRequest, job: Job) -> ExportRequest:
        """The request, for a project with what only library and disk tell of it. Raises `RecordingAwayError`."""
        from sttgui import exporters

        if exporters.by_id(request.format_id).pack is None:
            return request
        answer = None
        with contextlib.suppress(EntryUnreadableError):  # the transcript is there without it
            answer = await asyncio.to_thread(self._answer_of, job.id)
        place = await self._where_is(job) if request.options.recording else None
        if request.options.recording and place is None:
            raise RecordingAwayError(name=request.path.name)
        about = replace(request.options.about, answer=answer or b"", recording=place)
        return replace(request, options=replace(request.options, about=about))

    async def _followed(self, work: Callable[[], Made], progress: Progress, name: str) -> Made | None:
        """What `work` gives, done in another thread; `None` where it was stopped. A long one is seen meanwhile."""
        from sttgui import exporters

        doing = asyncio.ensure_future(asyncio.to_thread(work))
        with self._at_work.follow(progress), contextlib.suppress(exporters.StoppedError):
            step = -1
            while not (await asyncio.wait([doing], timeout=SHOWN_AFTER_S))[0]:
                if step != (step := int(progress.fraction * STEPS)):
                    self._say.show_working(name, step / STEPS)
            return doing.result()
        return None


def _render(format_id: str, job: Job, transcript: Transcript, options: Options, progress: Progress) -> bytes:
    from sttgui import exporters

    made = exporters.by_id(format_id).render(progress.watch(transcript), job.title, _markers(job), options)
    progress.check()
    return made


def _write(
    request: ExportRequest,
    job: Job,
    transcript: Transcript,
    progress: Progress,
    written: Sequence[Path] | None = None,
) -> Path:
    """Write a file, where there are those `written` before under a name that is free; returns where it is."""
    from sttgui import exporters

    path = request.path
    if written is not None:
        try:
            path = free_name(path.parent, path.stem, path.suffix, written)
        except (OSError, ValueError) as error:
            raise exporters.not_written(path.parent.name, error) from error
    if isinstance(job.source, FileSource):
        exporters.check(path, job.source.path)
    chosen = exporters.by_id(request.format_id)
    if chosen.pack is None:
        made = _render(request.format_id, job, transcript, request.options, progress)
        exporters.write(path, made, may_replace=request.may_replace)
        return path
    pack, watched, markers = chosen.pack, progress.watch(transcript), _markers(job)
    exporters.fill(
        path,
        lambda file: pack(file, watched, job.title, markers, request.options, progress),
        may_replace=request.may_replace,
    )
    return path


def _markers(job: Job) -> tuple[Marker, ...]:
    return job.source.markers if isinstance(job.source, FileSource) else ()
