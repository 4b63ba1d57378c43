"""Prints the transcript that is open, page by page beside the window's own work."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter

from sttgui.domain.errors import PrinterError
from sttgui.domain.jobs import FileSource
from sttgui.ui.kit.messages import Messages
from sttgui.ui.transcript.at_work import SHOWN_AFTER_S, AtWork, find_doubtful
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from sttgui.exporters import Options, Progress
    from sttgui.ui.transcript.print_dialog import PrintRequest


class PrintController:
    """Shows the pages, has the system ask for the printer, and says when all pages are there."""

    def __init__(self, say: Messages, recording: OpenRecording, *, start: QAction, settings: Settings) -> None:
        self._say = say
        self._recording = recording
        self._settings = settings
        self._asking = TaskScope(say.show_error)
        self._scope = TaskScope(say.show_error)
        self._asked: tuple[PrintRequest, QPrinter] | None = None  # while the system asks
        self._at_work = AtWork(say)
        start.triggered.connect(self.ask)

    async def close(self) -> None:
        """What was asked for is printed first."""
        await self._asking.close()
        await self._scope.finish()

    def ask(self) -> None:
        """Open the window in which one looks at the pages."""
        from sttgui.ui.transcript.print_dialog import PrintDialog

        if self._recording.job is None or not self._recording.is_complete:
            return
        transcript = self._recording.transcript
        dialog = PrintDialog(self._say.window(), self._recording.job, transcript, self._settings)
        dialog.print_wanted.connect(self.choose_printer)
        dialog.open()
        self._asking.start(find_doubtful(dialog, transcript))

    def choose_printer(self, request: PrintRequest) -> None:
        """Open the system's own dialog."""
        from PySide6.QtGui import QPageLayout
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from sttgui.exporters import pages

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(pages.MARGINS_MM, QPageLayout.Unit.Millimeter)
        printer.setDocName(request.job.title)
        dialog = QPrintDialog(printer, self._say.window())
        self._asked = (request, printer)
        dialog.accepted.connect(self._printer_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _printer_chosen(self) -> None:
        if self._asked is not None:
            self.print_on(*self._asked)
            self._asked = None

    def print_on(self, request: PrintRequest, printer: QPrinter) -> None:
        self._scope.start(self._print(request, printer))

    async def _print(self, request: PrintRequest, printer: QPrinter) -> None:
        from sttgui import exporters

        options = request.options
        if options.marks:
            options = replace(options, doubtful=await asyncio.to_thread(exporters.doubtful, request.transcript))
        progress = exporters.Progress()
        painter = QPainter()
        try:
            with self._at_work.follow(progress):
                if not painter.begin(printer):
                    raise PrinterError
                await self._draw(request, options, printer, painter, progress)
        except exporters.StoppedError:
            printer.abort()
            self._say.show_stopped()
            return
        finally:
            if painter.isActive():
                painter.end()
        if printer.outputFileName():
            self._say.show_saved(Path(printer.outputFileName()))
        else:
            self._say.show_printed(request.job.title)

    async def _draw(
        self, request: PrintRequest, options: Options, printer: QPrinter, painter: QPainter, progress: Progress
    ) -> None:
        """Draw the pages that are wanted. It gives way after each, also after those that are not drawn."""
        from sttgui.exporters import pages

        now = asyncio.get_running_loop().time
        started = now()
        first, last = _range(printer)
        drawn = 0
        job = request.job
        markers = job.source.markers if isinstance(job.source, FileSource) else ()
        transcript = progress.watch(request.transcript)
        for _ in range(1 if printer.supportsMultipleCopies() else printer.copyCount()):
            for page in pages.lay_out(transcript, job.title, markers, options, printer):
                if first <= page.number <= last:
                    if drawn and not printer.newPage():
                        raise PrinterError
                    page.draw(painter)
                    drawn += 1
                if now() - started > SHOWN_AFTER_S:
                    self._say.show_working(job.title, progress.fraction)
                await asyncio.sleep(0)
                progress.check()


def _range(printer: QPrinter) -> tuple[float, float]:
    """The first and the last page that somebody chose."""
    if printer.printRange() is not printer.PrintRange.PageRange or not printer.fromPage():
        return 1, float("inf")
    return printer.fromPage(), printer.toPage() or float("inf")
