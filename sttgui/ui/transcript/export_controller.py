"""Writes the transcript that is open to a file, as it is now."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication

from sttgui.domain.jobs import FileSource, Marker
from sttgui.services.job_runner import JobRunner
from sttgui.ui.kit.messages import Messages
from sttgui.ui.transcript.editing_controller import EditingController
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.transcript.export_dialog import ExportRequest


class ExportController:
    """Asks where to, and says once the file is there."""

    def __init__(
        self,
        say: Messages,
        recording: OpenRecording,
        runner: JobRunner,
        editing: EditingController,
        *,
        start: QAction,
        settings: Settings,
    ) -> None:
        self._say = say
        self._recording = recording
        self._runner = runner
        self._editing = editing
        self._settings = settings
        self._scope = TaskScope(say.show_error)
        start.triggered.connect(self.ask)

    async def close(self) -> None:
        await self._scope.close()

    def ask(self) -> None:
        """Open the window in which format and file are chosen."""
        from sttgui import exporters
        from sttgui.ui.transcript.export_dialog import ExportDialog

        if self._recording.job is not None and self._recording.is_complete:
            window, transcript = self._say.window(), self._recording.transcript
            dialog = ExportDialog(window, self._recording.job, transcript, exporters.formats(), self._settings)
            dialog.export_chosen.connect(self.export)
            dialog.copy_wanted.connect(self._copied)
            dialog.open()

    def copy(self) -> None:
        """Put the whole text on the clipboard, as it would be in a file."""
        from sttgui import exporters

        if self._recording.job is not None and self._recording.is_complete:
            transcript = self._recording.transcript
            text = exporters.by_id("txt").render(transcript, self._recording.job.title)
            self._copied(text.decode("utf-8").rstrip("\n"))

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say.show_copied(self._recording.transcript.word_count)

    def export(self, request: ExportRequest) -> None:
        self._scope.start(self._export(request))

    async def _export(self, request: ExportRequest) -> None:
        from sttgui import exporters

        job = self._runner.job(request.job_id)
        transcript = await self._editing.transcript(request.job_id)
        if job is None or transcript is None:
            return
        chosen = exporters.by_id(request.format_id)

        def export() -> None:
            markers: tuple[Marker, ...] = ()
            if isinstance(job.source, FileSource):
                exporters.check(request.path, job.source.path)
                markers = job.source.markers
            exporters.write(request.path, chosen.render(transcript, job.title, markers, request.options))

        await asyncio.to_thread(export)
        self._say.show_saved(request.path)
