"""The main window: builds its parts and puts each where it belongs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QMoveEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from sttgui.ui.kit import text
from sttgui.ui.kit.actions import THEMES, Do, make_actions
from sttgui.ui.kit.appearance import Appearance, Contrast, Theme, letters
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.shortcuts import Shortcuts
from sttgui.ui.kit.widgets import tab_after
from sttgui.ui.library import text as library_text
from sttgui.ui.library.actions import LibraryActions
from sttgui.ui.library.pane import LibraryPane
from sttgui.ui.recognisers.cards import RecogniserCards
from sttgui.ui.recognisers.chip import RecogniserChip
from sttgui.ui.window.columns import Columns
from sttgui.ui.window.drop_overlay import DropOverlay, paths_of
from sttgui.ui.window.parts import Parts
from sttgui.ui.window.side_pane import SidePane
from sttgui.ui.window.top_bar import TopBar
from sttgui.ui.window.welcome_page import WelcomePage
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.model_list import ModelList

if TYPE_CHECKING:
    from sttgui.domain.jobs import Job
    from sttgui.ui.kit.message_stack import MessageStrip
    from sttgui.ui.kit.messages import Messages
    from sttgui.ui.kit.theme import Tokens
    from sttgui.ui.library.file_strips import FileStrips
    from sttgui.ui.player.bar import PlayerBar
    from sttgui.ui.recording.bar import RecordBar
    from sttgui.ui.recording.live_pane import LivePane
    from sttgui.ui.transcript.reading_actions import ReadingActions
    from sttgui.ui.window.job_panes import JobPanes
    from sttgui.viewmodel.library_model import LibraryModel
    from sttgui.viewmodel.open_recording import OpenRecording
    from sttgui.viewmodel.recogniser_choice import RecogniserChoice
    from sttgui.viewmodel.settings import Settings

LEAST, USUAL = QSize(720, 420), QSize(1280, 800)  # px
LOWEST = 560  # px; with letters of any size it can be made so low
TITLE_BAR = 32  # px; the screen's room is for the window with what the system puts around it
RESTED_MS = 500  # so long a window stands still before its place is kept


@guarded
class MainWindow(QWidget):
    """Builds and arranges its parts, which show what they are given and emit a signal for each wish of the user."""

    paths_added = Signal(object)  # tuple[Path, ...]: files and folders that were dropped
    stop_first_wanted = Signal()  # it was to be closed while something is recorded

    # What `complete` makes.
    record_bar: RecordBar
    live_pane: LivePane
    unfinished: MessageStrip
    file_strips: FileStrips
    player_bar: PlayerBar
    messages: Messages
    panes: JobPanes
    reading: ReadingActions

    def __init__(
        self, library: LibraryModel, recording: OpenRecording | None, choice: RecogniserChoice, settings: Settings
    ) -> None:
        """Without a `recording` there is only what is seen while none is open; `complete` makes the rest."""
        super().__init__()
        self.setWindowTitle("Wordlight")
        self.setAcceptDrops(True)
        self._settings = settings
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # Before any other part, since a part keeps the font it was made with.
        contrast = Contrast.of(settings.get(table.CONTRAST))
        self.appearance = Appearance(app, Theme.of(settings.get(table.THEME)), self, contrast=contrast)
        self.appearance.tokens_changed.connect(self._set_theme)
        library.setParent(self)
        library.describe = library_text.row_in_words
        self._library = library
        self._first = QObject(self)  # what it owns is freed before the actions, which are told of it
        self._is_complete = False
        self.commands = make_actions(self)
        self.shortcuts = Shortcuts(self.commands, settings, self)  # before any button says its keys
        self.addActions(list(self.commands.values()))
        self.models = ModelList(self)
        self.recogniser_cards = RecogniserCards(choice, self.models)
        self.recogniser_chip = RecogniserChip(choice, self.models)
        self._build(library)
        self._connect()
        self._set_theme(self.appearance.tokens)
        self.setFocus()  # else the first button looks chosen before a key was touched
        self._restore_geometry()
        if recording is not None:
            self.complete(recording)

    def expect_recording(self) -> None:
        """Have nothing in the centre till `complete`: a recording will be chosen then."""
        page = QWidget()
        self._centre.addWidget(page)
        self._centre.setCurrentWidget(page)

    def complete(self, recording: OpenRecording) -> None:
        """Make what the first painting does not show, and have the window answer."""
        from sttgui.ui.kit.messages import Messages
        from sttgui.ui.library.file_strips import FileStrips
        from sttgui.ui.player.bar import PlayerBar
        from sttgui.ui.recording.bar import RecordBar
        from sttgui.ui.recording.live_pane import LivePane
        from sttgui.ui.transcript.reading_actions import ReadingActions
        from sttgui.ui.window.job_panes import JobPanes

        recording.setParent(self._first)
        recording.changed.connect(self._name_after)
        self._library.job_updated.connect(recording.job_changed)
        self.record_bar = RecordBar(self.commands)
        self.live_pane = LivePane(self.commands)
        self.messages = Messages()
        self.unfinished = self.messages.add(text.tr("Recordings that were saved"))
        self.file_strips = FileStrips(self.messages)
        recording.changed.connect(self.file_strips.job_opened)
        self.panes = JobPanes(recording, self._centre, self._side, self.commands, self, find_field=self.top.find_field)
        self.reading = ReadingActions(self.panes.page, self.commands, self._settings, self)
        self.player_bar = PlayerBar(self.commands)
        for place, part in enumerate((self.record_bar, self.live_pane), self._layout.indexOf(self.top) + 1):
            self._layout.insertWidget(place, part)
        tab_after(self.top, [self.record_bar, self.live_pane])
        self.library_pane.complete()
        self._layout.addWidget(self.player_bar)
        self.messages.float_over(self._centre)
        self.messages.covered.connect(self.panes.page.view.keep_clear)
        self.messages.covered.connect(self.commands[Do.MESSAGES].setEnabled)
        self.commands[Do.MESSAGES].triggered.connect(self.messages.take_keyboard)
        self.commands[Do.MESSAGES].setEnabled(False)
        tab_after(self._centre, [self.messages])
        self._overlay.raise_()
        parts = (self.top, self.record_bar, self.live_pane, self.library_pane, self._centre, self._side)
        firsts = (self.library_pane.view, self.panes.page.view, self.player_bar.play_button)
        Parts((*parts, self.player_bar, self.messages), firsts, self._centre, self.commands, self)
        self._connect_late(recording)
        self._is_complete = True
        self._set_late_theme(self.appearance.tokens)
        recording.choose(None)

    def come_forward(self) -> None:
        """Be seen, also where it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

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
        self.resting.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.resting.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.record_bar.is_under_way:
            event.ignore()
            self.stop_first_wanted.emit()
            return
        self._keep_geometry()
        super().closeEvent(event)

    def _build(self, library: LibraryModel) -> None:
        # A part is made in its place: where it is put there later, it is styled anew with all that is in it.
        self.top = TopBar(self.commands, self.recogniser_chip, self)
        for do in (Do.EXPORT, Do.PRINT, Do.COPY_ALL):
            self.commands[do].setEnabled(False)
        self.library_pane = LibraryPane(library, self.commands)
        self.library_actions = LibraryActions(self.library_pane.view, library, self.commands, self)
        self._centre = QStackedWidget()
        self._centre.setObjectName("centre")
        self._side = SidePane(self.commands)
        self.columns = Columns(self.library_pane, self._centre, self._side, self.commands, self._settings, parent=self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.columns.folded.connect(self.top.keep_list_button)
        self._layout.addWidget(self.top)
        self._layout.addWidget(self.columns, 1)
        self._welcome = WelcomePage(self.commands, self.recogniser_cards, library, self._centre)
        self._centre.addWidget(self._welcome)
        self.record_buttons = (self.top.record, self._welcome.record)
        self._overlay = DropOverlay(self)
        if sys.platform == "darwin":
            from sttgui.ui.window.menu_bar import menu_bar

            self._menu_bar = menu_bar(self.top.menu, self.commands)

    def _connect(self) -> None:
        handlers = {
            Do.THEME_SYSTEM: self._choose_theme,
            Do.THEME_LIGHT: self._choose_theme,
            Do.THEME_DARK: self._choose_theme,
            Do.HIGH_CONTRAST: self._switch_contrast,
            Do.ABOUT: self._about,
            Do.QUIT: self.close,
        }
        for do, handler in handlers.items():
            self.commands[do].triggered.connect(handler)

    def _connect_late(self, recording: OpenRecording) -> None:
        self.library_pane.view.job_chosen.connect(recording.choose)
        self.library_pane.view.selection_changed.connect(self.panes.show_selected)
        self.library_pane.view.activated.connect(self.panes.page.enter)
        for do in (Do.EXPORT, Do.PRINT, Do.COPY_ALL):
            self.panes.text_shown.connect(self.commands[do].setEnabled)
        find = self.panes.page.finding.bar
        self.top.find_folded.connect(find.hold_field)
        find.hold_field(self.top.is_find_folded)

    def _restore_geometry(self) -> None:
        title = QSize(0, TITLE_BAR)
        sizes = [screen.availableGeometry().size() - title for screen in QGuiApplication.screens()]
        # What is too wide gives way, and what is too high up to a limit.
        least = QSize(LEAST.width(), min(round(LEAST.height() * letters()), LOWEST))
        for size in sizes:  # it may be taken to any of them
            least = least.boundedTo(size)
        self.setMinimumSize(least)
        self.resize(USUAL.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - title))
        self.restoreGeometry(self._settings.get(table.GEOMETRY))
        self.resting = QTimer(self, singleShot=True, interval=RESTED_MS)  # made here: what comes now is no change
        self.resting.timeout.connect(self._keep_geometry)

    def _keep_geometry(self) -> None:
        """At once, since whoever ends this process may not let it close its window."""
        self.resting.stop()
        self._settings.set(table.GEOMETRY, bytes(self.saveGeometry().data()))

    def _about(self) -> None:
        from sttgui.ui.window.about_dialog import AboutDialog

        AboutDialog(self).open()

    def _choose_theme(self) -> None:
        theme = next(theme for do, theme in THEMES.items() if self.commands[do].isChecked())
        self._settings.set(table.THEME, theme)
        self.appearance.choose(theme)

    def _switch_contrast(self) -> None:
        is_high = self.commands[Do.HIGH_CONTRAST].isChecked()
        self.choose_contrast(Contrast.HIGH if is_high else Contrast.NORMAL)

    def choose_contrast(self, contrast: Contrast) -> None:
        """Change to a contrast and keep it."""
        self._settings.set(table.CONTRAST, contrast)
        self.appearance.choose_contrast(contrast)

    def _set_theme(self, tokens: Tokens) -> None:
        self.commands[Do.HIGH_CONTRAST].setChecked(self.appearance.is_contrast_high)
        for do, theme in THEMES.items():
            self.commands[do].setChecked(theme is self.appearance.theme)
        self._overlay.tokens = tokens
        for part in (self.top, self.library_pane, self.columns, self._welcome):
            part.set_theme(tokens)
        if self._is_complete:
            self._set_late_theme(tokens)

    def _set_late_theme(self, tokens: Tokens) -> None:
        for part in (
            *(self.library_pane.hits.view, self.record_bar, self.live_pane),
            *(self.player_bar, self.messages, self.panes),
        ):
            part.set_theme(tokens)
