"""The window in which one looks at a transcript on paper and says what is to be printed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.transcript import Transcript
from sttgui.exporters import by_id, pages
from sttgui.exporters.options import Options
from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, confirm_buttons
from sttgui.ui.transcript.export_options import OptionsForm
from sttgui.ui.transcript.page_view import PageView
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.settings import Settings

SIZE, EDGE = QSize(700, 720), 18  # px, with letters of the usual size; at the sides
KEPT_AS = "print"  # among what is kept for each format


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """Which transcript is to be printed, and what goes in."""

    job: Job
    transcript: Transcript
    options: Options


class PrintDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes."""

    print_wanted = Signal(object)  # PrintRequest

    def __init__(self, parent: QWidget, job: Job, transcript: Transcript, settings: Settings) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Print"))
        helped_by(self, HelpPage.EXCHANGE)
        self._job = job
        self._transcript = transcript
        self._settings = settings
        self._doubtful: frozenset[int] = frozenset()
        self.form = OptionsForm([job], transcript, min(self.room.width(), round(SIZE.width() * letters())) - 2 * EDGE)
        self.pages = PageView()
        self.print = button(tr("Print…"), tr("Choose a printer"), "primary")
        self.print.clicked.connect(self._print)
        self.print.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, 16, EDGE, 14)
        layout.setSpacing(12)
        layout.addWidget(self.form)  # before it is shown: else it would be a window of its own
        self.form.show_format(by_id("pdf").options, settings.get(table.EXPORT_OPTIONS.of(KEPT_AS)))
        self.form.edited.connect(self._options_changed)
        layout.addWidget(self.pages, 1)
        layout.addWidget(confirm_buttons(self, self.print, tr("Close without printing")))
        self.begin_at(SIZE.width(), SIZE.height())
        self.print.setFocus()
        self._show()

    def set_doubtful(self, words: frozenset[int]) -> None:
        """Take the most doubtful words, by identity; until then none are marked."""
        self._doubtful = words
        if self.form.options_for(self._job).marks:
            self._show()

    def _options_changed(self) -> None:
        self._settings.set(table.EXPORT_OPTIONS.of(KEPT_AS), self.form.kept())
        self._show()

    def _show(self) -> None:
        paper = pages.paper()
        options = replace(self.form.options_for(self._job), doubtful=self._doubtful)
        markers = self._job.source.markers if isinstance(self._job.source, FileSource) else ()
        self.pages.show_pages(pages.lay_out(self._transcript, self._job.title, markers, options, paper), paper)

    def _print(self) -> None:
        self.print_wanted.emit(PrintRequest(self._job, self._transcript, self.form.options_for(self._job)))
        self.accept()
