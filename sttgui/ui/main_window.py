"""The main window: joins the panes, and tells the application what the user wants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from sttgui.domain.jobs import Completed, Job
from sttgui.ui import library_text, text
from sttgui.ui.actions import THEMES, Do, make_actions
from sttgui.ui.appearance import Appearance, Theme
from sttgui.ui.drop_overlay import DropOverlay, paths_of
from sttgui.ui.engine_choice import EngineButton, EngineCards
from sttgui.ui.file_dialogs import ExportDialog, ExportRequest, RecordingsDialog
from sttgui.ui.guarded import guarded
from sttgui.ui.icons import icon
from sttgui.ui.library_actions import LibraryActions
from sttgui.ui.library_pane import LibraryPane
from sttgui.ui.remedies import Remedy, RemedyChoice
from sttgui.ui.side_pane import SidePane
from sttgui.ui.top_bar import TopBar
from sttgui.ui.welcome_page import WelcomePage
from sttgui.ui.widgets import tab_after
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.model_list import ModelList

if TYPE_CHECKING:
    from sttgui.domain.checks import Doubtful
    from sttgui.domain.errors import FileRefusedError, SttError
    from sttgui.domain.library import Hit, Trashed
    from sttgui.domain.transcript import Transcript
    from sttgui.ui.file_strips import FileStrips
    from sttgui.ui.job_panes import JobPanes
    from sttgui.ui.message_strip import Messages, MessageStrip
    from sttgui.ui.player_bar import PlayerBar
    from sttgui.ui.reading_actions import ReadingActions
    from sttgui.ui.record_bar import RecordBar
    from sttgui.ui.theme import Tokens
    from sttgui.viewmodel.engine_choice import EngineChoice
    from sttgui.viewmodel.library_model import LibraryModel
    from sttgui.viewmodel.open_recording import OpenRecording
    from sttgui.viewmodel.settings import Settings

__all__ = ["ExportRequest", "MainWindow"]

TITLE_BAR = 32  # px; the screen's room is for the window with what the system puts around it
LIBRARY_WIDTH, REVIEW_WIDTH = 248, 296


@guarded
class MainWindow(QWidget):
    """Shows what it is given, and emits a signal for each wish of the user; it starts no work itself."""

    paths_added = Signal(object)  # tuple[Path, ...]: files and folders, as dropped or chosen
    web_wanted = Signal()
    stop_first_wanted = Signal()  # it was to be closed while something is recorded
    sample_wanted = Signal()
    cancel_wanted = Signal(str)  # these five carry a job's id
    retry_wanted = Signal(str)
    remove_wanted = Signal(str)
    restore_wanted = Signal(str)
    trash_wanted = Signal()
    restore_backup_wanted = Signal()
    save_all_wanted = Signal()
    job_chosen = Signal(str)
    folder_wanted = Signal(str)  # a job's id: show where its recording is
    settings_wanted = Signal()
    export_wanted = Signal(object)  # ExportRequest
    remedy_wanted = Signal(object)  # RemedyChoice: one that has no signal of its own
    search_changed = Signal(str)
    hit_chosen = Signal(object)  # Hit

    # What `complete` makes.
    record_bar: RecordBar
    unfinished: MessageStrip
    file_strips: FileStrips
    player_bar: PlayerBar
    messages: Messages
    panes: JobPanes
    _reading: ReadingActions

    def __init__(
        self, library: LibraryModel, recording: OpenRecording | None, choice: EngineChoice, settings: Settings
    ) -> None:
        """Without a `recording` there is only what is seen while none is open; `complete` makes the rest."""
        super().__init__()
        self.setWindowTitle("Wordlight")
        self.setAcceptDrops(True)
        self._settings = settings
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # Before any other part, since a part keeps the font it was made with.
        self.appearance = Appearance(app, Theme.of(settings.get(table.THEME)), self)
        self.appearance.tokens_changed.connect(self._set_theme)
        library.setParent(self)
        library.describe = library_text.row_in_words
        self._library = library
        self._first = QObject(self)  # what it owns is freed before the actions, which are told of it
        self._is_complete = False
        self.commands = make_actions(self)
        self.addActions(list(self.commands.values()))
        self.models = ModelList(self)
        self.engine_cards = EngineCards(choice, self.models)
        self.engine_button = EngineButton(choice, self.models)
        self._build(library)
        self._connect()
        self._set_theme(self.appearance.tokens)
        self.setFocus()  # else the first button looks chosen before a key was touched
        self._restore_geometry()
        if recording is not None:
            self.complete(recording)

    def complete(self, recording: OpenRecording) -> None:
        """Make what the first painting does not show, and have the window answer."""
        from sttgui.ui.file_strips import FileStrips
        from sttgui.ui.job_panes import JobPanes
        from sttgui.ui.message_strip import Messages, MessageStrip
        from sttgui.ui.player_bar import PlayerBar
        from sttgui.ui.reading_actions import ReadingActions
        from sttgui.ui.record_bar import RecordBar

        recording.setParent(self._first)
        recording.changed.connect(self._name_after)
        self._library.job_updated.connect(recording.job_changed)
        self.record_bar = RecordBar(self.commands)
        self.unfinished = MessageStrip(text.tr("Recordings that were saved"))
        self.messages = Messages()
        self.file_strips = FileStrips()
        self.panes = JobPanes(recording, self._centre, self._side, self.commands, self)
        self._reading = ReadingActions(self.panes.page, self.commands, self._settings, self)
        self.player_bar = PlayerBar(self.commands)
        bars: tuple[QWidget, ...] = (self.record_bar, self.unfinished, self.messages, self.file_strips)
        for place, bar in enumerate(bars, self._layout.indexOf(self._top) + 1):
            self._layout.insertWidget(place, bar)
        tab_after(self._top, bars)
        self._layout.addWidget(self.player_bar)
        self._overlay.raise_()
        self._connect_late(recording)
        self._is_complete = True
        self._set_late_theme(self.appearance.tokens)
        self._job_chosen(None)

    @property
    def tokens(self) -> Tokens:
        """The colours the window shows."""
        return self.appearance.tokens

    def action(self, do: Do) -> QAction:
        """The action of this name."""
        return self.commands[do]

    def choose(self, job_id: str) -> None:
        """Make a job the chosen one, as if the user had."""
        self.library_pane.choose(job_id)

    def come_forward(self) -> None:
        """Be seen, also where it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_transcript(self, job: Job, transcript: Transcript) -> None:
        """Show the transcript of the chosen job; of any other it comes too late and is passed over."""
        self.panes.recording.show_transcript(job, transcript)
        if self.panes.recording.is_open(job.id) and isinstance(job.phase, Completed) and job.phase.unsaved is not None:
            self.messages.show_error(job.phase.unsaved, can_save_again=True)

    def show_hits(self, searched: str, hits: Sequence[Hit]) -> None:
        """Show what a search over all transcripts found."""
        self.library_pane.show_hits(searched, hits)

    def show_saving(self, moment: datetime, error: SttError | None) -> None:
        """Say when everything was last on the disk, or why the last thing is not."""
        self.library_pane.show_saving(moment, error)

    def show_unsaved(self) -> None:
        """Say that something is being written down."""
        self.library_pane.show_unsaved()

    def reveal_word(self, index: int) -> None:
        """Bring a word of the transcript shown into view, by its place among all of its words."""
        self.panes.reveal_word(index)

    def show_refusals(self, errors: Sequence[FileRefusedError]) -> None:
        """Say in place why files were not added; without errors, put the last refusals away."""
        self.messages.show_refusals(errors)

    def show_doubtful(self, found: Mapping[str, Sequence[Doubtful]]) -> None:
        """Say why a service may refuse recordings that were sent to it, or take long."""
        self.messages.show_doubtful(found)

    def show_folder(self, path: Path) -> None:
        """Open the folder a file is in."""
        self.messages.show_folder(path)

    def show_trashed(self, jobs: Sequence[Job], until: datetime) -> None:
        """Say that jobs are in the trash, and offer to bring them back."""
        self.messages.show_trashed(jobs, until)

    def show_trash(self, trashed: Sequence[Trashed]) -> None:
        """Open the list of what is in the trash."""
        from sttgui.ui.dialogs import TrashDialog

        dialog = TrashDialog(self, trashed)
        dialog.restore_wanted.connect(self.restore_wanted)
        dialog.open()

    def show_export_done(self, path: Path) -> None:
        """Say that a transcript is in a file now."""
        self.messages.show_saved(path)

    def show_all_saved(self, files: Sequence[Path]) -> None:
        """Say that all transcripts are in files now."""
        self.messages.show_all_saved(files)

    def show_error(self, error: SttError) -> None:
        """Say in place what went wrong and what to do."""
        self.messages.show_error(error)

    def _name_after(self, job: Job | None) -> None:
        """Have the task bar say which recording is open; the system adds the application's name."""
        self.setWindowTitle(job.title if job is not None else text.tr("Wordlight"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_of(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._overlay.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.paths_added.emit(paths_of(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._overlay.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.record_bar.is_under_way:
            event.ignore()
            self.stop_first_wanted.emit()
            return
        self._settings.set(table.GEOMETRY, bytes(self.saveGeometry().data()))
        self._settings.set(table.PANES, bytes(self._splitter.saveState().data()))
        super().closeEvent(event)

    def _build(self, library: LibraryModel) -> None:
        self._top = TopBar(self.commands, self.engine_button)
        self.commands[Do.EXPORT].setEnabled(False)
        self.library_pane = LibraryPane(library, self.commands)
        self.library_actions = LibraryActions(self.library_pane.view, library, self.commands, self)
        self._welcome = WelcomePage(self.commands, self.engine_cards)
        self.record_buttons = (self._top.record, self._welcome.record)
        self._centre = QStackedWidget()
        self._centre.setObjectName("centre")
        self._centre.addWidget(self._welcome)
        self._side = SidePane()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        for pane, least in ((self.library_pane, 170), (self._centre, 340), (self._side, 190)):
            pane.setMinimumWidth(least)
            self._splitter.addWidget(pane)
        self._side.hide()
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)
        self._splitter.setSizes([LIBRARY_WIDTH, 1280 - LIBRARY_WIDTH - REVIEW_WIDTH, REVIEW_WIDTH])
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._top)
        self._layout.addWidget(self._splitter, 1)
        self._overlay = DropOverlay(self)

    def _connect(self) -> None:
        handlers = {
            Do.ADD: self._choose_files,
            Do.ADD_FOLDER: self._choose_folder,
            Do.ADD_WEB: self.web_wanted,
            Do.SAMPLE: self.sample_wanted,
            Do.TRASH: self.trash_wanted,
            Do.RESTORE_BACKUP: self.restore_backup_wanted,
            Do.SAVE_ALL: self.save_all_wanted,
            Do.SETTINGS: self.settings_wanted,
            Do.THEME_SYSTEM: self._choose_theme,
            Do.THEME_LIGHT: self._choose_theme,
            Do.THEME_DARK: self._choose_theme,
            Do.ABOUT: self._about,
            Do.QUIT: self.close,
        }
        for do, handler in handlers.items():
            self.commands[do].triggered.connect(handler)
        self._top.export_chosen.connect(self._choose_export)
        self.library_pane.search_changed.connect(self.search_changed)
        self.library_pane.hit_chosen.connect(self.hit_chosen)
        self.library_actions.cancel_wanted.connect(self.cancel_wanted)
        self.library_actions.retry_wanted.connect(self.retry_wanted)
        self.library_actions.remove_wanted.connect(self.remove_wanted)
        self.library_actions.folder_wanted.connect(self.folder_wanted)

    def _connect_late(self, recording: OpenRecording) -> None:
        from sttgui import exporters

        self._top.show_formats(exporters.formats())
        self.library_pane.view.job_chosen.connect(self._job_chosen)
        self.library_pane.view.activated.connect(self.panes.page.enter)
        self.panes.remedy_chosen.connect(self._remedy_chosen)
        recording.transcript_shown.connect(self.commands[Do.EXPORT].setEnabled)
        self.messages.save_again_wanted.connect(self._save_again)
        self.messages.undo_wanted.connect(self.restore_wanted)
        self.messages.restore_backup_wanted.connect(self.restore_backup_wanted)
        self.messages.save_all_wanted.connect(self.save_all_wanted)

    def _restore_geometry(self) -> None:
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.setMinimumSize(720, 420)
        self.resize(min(1280, room.width()), min(800, room.height() - TITLE_BAR))
        self.restoreGeometry(self._settings.get(table.GEOMETRY))
        self._splitter.restoreState(self._settings.get(table.PANES))

    def _job_chosen(self, job: Job | None) -> None:
        self.panes.recording.choose(job)
        if job is not None:
            self.job_chosen.emit(job.id)

    def _choose_files(self) -> None:
        self._open_recordings(RecordingsDialog(self))

    def _choose_folder(self) -> None:
        self._open_recordings(RecordingsDialog(self, folder=True))

    def _open_recordings(self, dialog: RecordingsDialog) -> None:
        dialog.paths_chosen.connect(self.paths_added)
        dialog.open()

    def _choose_export(self, format_id: str) -> None:
        if self.panes.recording.job is not None:
            from sttgui import exporters

            dialog = ExportDialog(self, self.panes.recording.job, exporters.by_id(format_id))
            dialog.export_chosen.connect(self.export_wanted)
            dialog.open()

    def _remedy_chosen(self, choice: RemedyChoice) -> None:
        match choice.remedy:
            case Remedy.STOP:
                self.cancel_wanted.emit(choice.job_id)
            case Remedy.TRY_AGAIN | Remedy.SEND | Remedy.SEND_AGAIN | Remedy.SAVE_AGAIN:
                self.retry_wanted.emit(choice.job_id)
            case Remedy.REMOVE:
                self.remove_wanted.emit(choice.job_id)
            case _:
                self.remedy_wanted.emit(choice)

    def _save_again(self) -> None:
        if self.panes.recording.job is not None:
            self.retry_wanted.emit(self.panes.recording.job.id)

    def _about(self) -> None:
        from sttgui.ui.dialogs import AboutDialog

        AboutDialog(self).open()

    def _choose_theme(self) -> None:
        theme = next(theme for do, theme in THEMES.items() if self.commands[do].isChecked())
        self._settings.set(table.THEME, theme)
        self.appearance.choose(theme)

    def _set_theme(self, tokens: Tokens) -> None:
        for do, theme in THEMES.items():
            self.commands[do].setChecked(theme is self.appearance.theme)
        self._overlay.tokens = tokens
        for part in (self._top, self.library_pane, self._welcome):
            part.set_theme(tokens)
        if self._is_complete:
            self._set_late_theme(tokens)

    def _set_late_theme(self, tokens: Tokens) -> None:
        self.unfinished.set_icon(icon("close", tokens.quiet))
        for part in (self.record_bar, self.player_bar, self.messages, self.file_strips, self.panes):
            part.set_theme(tokens)
