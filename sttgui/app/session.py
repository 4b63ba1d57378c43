"""What the window's signals mean: each becomes a call of a service, and its outcome goes back to the window."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sttgui.app.editing_desk import EditingDesk
from sttgui.app.files_desk import FilesDesk
from sttgui.domain.errors import (
    LibraryDamagedError,
    LibraryGapsError,
    LibraryRestoredError,
    StorageError,
    SttError,
)
from sttgui.domain.jobs import Completed, FileSource, Job, Running
from sttgui.domain.library import Hit, Recovery
from sttgui.domain.transcript import Transcript
from sttgui.services.job_runner import JobRunner
from sttgui.storage.library import Library
from sttgui.ui import library_text
from sttgui.ui.main_window import ExportRequest, MainWindow
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

HITS = 60


class Session:
    """What the window's signals mean: each becomes a call of a service, and its outcome goes back to the window."""

    def __init__(
        self,
        window: MainWindow,
        recording: OpenRecording,
        model: LibraryModel,
        runner: JobRunner,
        library: Library,
        *,
        files: FilesDesk,
        editing: EditingDesk,
        settings: Settings,
    ) -> None:
        self._window = window
        self._recording = recording
        self._library = library
        self._model = model
        self._runner = runner
        self._files = files
        self._editing = editing
        self._settings = settings
        self._scope = TaskScope(window.show_error)
        self._hit: Hit | None = None
        self._searched = ""
        self._saving_error: SttError | None = None
        self._unsaved: dict[str, SttError | None] = {}
        self._told: Recovery | None = None
        runner.subscribe(self._job_changed)
        runner.subscribe_so_far(self._more_words)
        runner.subscribe_newest(self._jobs_loaded)
        runner.subscribe_loaded(self._jobs_loaded)
        runner.subscribe_saving(self._saving_went)
        editing.subscribe_saved(self._show_saving)
        window.job_chosen.connect(self._job_chosen)
        window.export_wanted.connect(self._export_wanted)
        window.search_changed.connect(self._search_changed)
        window.hit_chosen.connect(self._hit_chosen)

    def start(self, paths: Sequence[Path]) -> None:
        """Bring the library back, then take in the files the app was started with, or show what was shown last."""
        if paths:
            self._files.add(tuple(paths))
        self._scope.start(self._start(is_asked_for_others=bool(paths)))

    def open(self, paths: tuple[Path, ...]) -> None:
        """Come forward with the files of a second start."""
        if paths:
            self._files.add(paths)
        self._window.come_forward()

    async def _start(self, *, is_asked_for_others: bool) -> None:
        try:
            await self._runner.load()
        except SttError as error:
            self._window.show_error(error)
        else:
            if self._runner.jobs:
                self._show_saving()
            self._scope.start(self._look_after_library())
            last = self._runner.job(self._settings.get(table.SHOWN))
            if last is not None and self._recording.job is None and not is_asked_for_others:
                self._window.choose(last.id)
        self._tell_recovery()
        await self._files.take_up()

    async def _look_after_library(self) -> None:
        """What takes its time and nobody waits for: older transcripts made searchable, the trash, a copy, a check."""
        while await asyncio.to_thread(self._library.bring_over_next):
            pass
        await self._files.forget(await asyncio.to_thread(self._library.empty_trash, datetime.now(UTC)))
        if await asyncio.to_thread(self._library.is_sound):
            await asyncio.to_thread(self._library.back_up, datetime.now(UTC))
        else:
            await asyncio.to_thread(self._library.recover)
            await self._runner.load()
        self._tell_recovery()

    def _tell_recovery(self) -> None:
        """Once for each: the library can be put right whenever something of it is read."""
        recovery = self._library.recovery
        if recovery is None or recovery is self._told:
            return
        self._told = recovery
        kind: type[SttError] = LibraryRestoredError if recovery.jobs else LibraryDamagedError
        missing = ""
        if recovery.jobs and recovery.missing:
            kind, missing = LibraryGapsError, library_text.titles(recovery.missing)
        self._window.show_error(kind(count=recovery.jobs, name=recovery.set_aside.name, missing=missing))

    async def close(self) -> None:
        """End what the window started, then the jobs."""
        await self._scope.close()
        await self._runner.close()

    def _jobs_loaded(self, jobs: list[Job]) -> None:
        self._model.jobs_loaded(jobs)
        self._tell_recovery()
        if any(isinstance(job.phase, Completed) for job in jobs):
            self._show_saving()

    def _job_changed(self, job: Job) -> None:
        self._model.job_changed(job)
        unsaved = job.phase.unsaved if isinstance(job.phase, Completed) else None
        if unsaved is not self._unsaved.get(job.id):
            self._unsaved[job.id] = unsaved
            self._show_saving()
        is_missing = self._recording.is_open(job.id) and not self._recording.is_complete
        if is_missing and isinstance(job.phase, Completed):  # else it is there, and may have been edited
            self._scope.start(self._show(job.id))

    def _more_words(self, job_id: str, transcript: Transcript) -> None:
        job = self._runner.job(job_id)
        if job is not None and isinstance(job.phase, Running):
            self._recording.show_so_far(job, transcript)

    def _saving_went(self, error: StorageError | None) -> None:
        self._saving_error = error
        self._show_saving()

    def _show_saving(self) -> None:
        """One thing that is not saved makes it untrue that everything is."""
        if self._editing.is_behind and self._saving_error is None:
            self._window.show_unsaved()
            return
        known = (error for job_id, error in self._unsaved.items() if self._runner.job(job_id) is not None)
        unsaved = next(filter(None, known), None)
        self._window.show_saving(datetime.now(UTC), unsaved or self._saving_error)

    def _job_chosen(self, job_id: str) -> None:
        self._settings.set(table.SHOWN, job_id)
        job = self._runner.job(job_id)
        so_far = self._runner.so_far(job_id)
        if job is not None and isinstance(job.phase, Completed):
            self._scope.start(self._show(job_id))
        elif so_far is not None:
            self._more_words(job_id, so_far)

    async def _show(self, job_id: str) -> None:
        transcript = await self._editing.transcript(job_id)
        if transcript is None or not self._recording.is_open(job_id):
            return
        await self._recording.editor.prepare(transcript)
        job, is_there = self._runner.job(job_id), self._recording.is_complete  # it may have been asked for twice
        if job is not None and self._recording.is_open(job_id) and not is_there:
            self._window.show_transcript(job, transcript)
            self._reveal_hit()

    def _search_changed(self, searched: str) -> None:
        """Only the newest question is answered."""
        is_searching = bool(self._searched)
        self._searched = searched
        if searched and not is_searching:
            self._scope.start(self._search())

    async def _search(self) -> None:
        answered = ""
        try:
            while (searched := self._searched) and searched != answered:
                self._window.show_hits(searched, await asyncio.to_thread(self._library.search, searched, HITS))
                answered = searched
        finally:
            self._searched = ""

    def _hit_chosen(self, hit: Hit) -> None:
        self._hit = hit
        if self._recording.is_open(hit.job_id):
            self._reveal_hit()
        else:
            self._window.choose(hit.job_id)

    def _reveal_hit(self) -> None:
        if self._hit is None or not self._recording.is_complete or not self._recording.is_open(self._hit.job_id):
            return
        hit, self._hit = self._hit, None
        if hit.paragraph is not None:
            paragraphs = self._recording.transcript.paragraphs[: hit.paragraph]
            self._window.reveal_word(sum(len(paragraph.words) for paragraph in paragraphs) + (hit.word or 0))

    def _export_wanted(self, request: ExportRequest) -> None:
        self._scope.start(self._export(request))

    async def _export(self, request: ExportRequest) -> None:
        from sttgui import exporters

        job = self._runner.job(request.job_id)
        transcript = await self._editing.transcript(request.job_id)
        if job is None or transcript is None:
            return
        chosen = exporters.by_id(request.format_id)

        def export() -> None:
            markers_ms: tuple[int, ...] = ()
            if isinstance(job.source, FileSource):
                exporters.check(request.path, job.source.path)
                markers_ms = job.source.markers_ms
            exporters.write(request.path, chosen.render(transcript, job.title, markers_ms))

        await asyncio.to_thread(export)
        self._window.show_export_done(request.path)
