"""The page about data: where it is, what goes where, copies of it, and deleting it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction

from sttgui.storage.folders import Folders
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.command import tip_of
from sttgui.ui.kit.text import kept_together, noted, tr
from sttgui.ui.kit.widgets import button
from sttgui.ui.recognisers import text as recogniser_text
from sttgui.ui.settings import text
from sttgui.ui.settings.page import Page, Row, kept
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.new_version import NewVersion
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings


class PrivacyPage(Page):
    """What takes another window is wanted by a signal."""

    folder_wanted = Signal(object)  # Path: to be shown in the system's file manager
    action_wanted = Signal(object)  # QAction: to be done once the settings are closed
    voices_wanted = Signal()
    delete_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        folders: Folders,
        choice: RecogniserChoice,
        actions: Mapping[Do, QAction],
        new_version: NewVersion,
    ) -> None:
        super().__init__(tr("Privacy and data"), HelpPage.PRIVACY)
        self._choice = choice
        self._new_version = new_version
        self._add_places(folders)
        self._add_recognisers()
        if new_version.is_possible:
            self._add_new_versions(settings)
        self._add_copies(actions)
        self._add_deleting()

    def _add_places(self, folders: Folders) -> None:
        self.heading(tr("Where your data is"))
        for name, place in (
            (tr("List, transcripts, backups"), folders.data),
            (tr("Recordings made here, and copies"), folders.data / "recordings"),
            (tr("Models"), folders.models),
            (tr("Settings and word list"), folders.config),
            (tr("Log of what happened, without texts, names or keys"), folders.log),
        ):
            show = button(tr("Show"), tr("Open the folder {folder}", folder=place))
            show.setAccessibleName(tr("Show the folder: {name}", name=name))
            show.clicked.connect(partial(self._show_folder, place))
            shown = noted(partial(_shown, place))
            self.row(name, show, about=shown, also=tr("folder path file"))

    def _add_recognisers(self) -> None:
        self.heading(tr("Where recordings go"))
        self._recognisers: list[Row] = []
        for _ in range(3):
            self._recognisers.append(self.row("", about=" ", also=tr("sent privacy cloud internet")))
        self.when_shown(self._show_recognisers)
        self.row(
            tr("Everything else"),
            about=tr(
                "Stays on this computer. Wordlight counts nothing and reports nothing by itself. It uses the internet "
                "only for models you download, for recordings from the web you add, for the service you choose, and to "
                "look for a new version if you say so."
            ),
            also=tr("telemetry updates statistics"),
        )

    def _show_recognisers(self) -> None:
        recognisers = self._choice.recognisers()
        for row, recogniser in zip(self._recognisers, recognisers, strict=False):
            row.name.setText(recogniser_text.name(recogniser))
            row.say(recogniser_text.promise(recogniser))
        for row in self._recognisers[len(recognisers) :]:
            row.name.setText(tr("Another server"))
            row.say(tr("None is set up."))

    def _add_new_versions(self, settings: Settings) -> None:
        self.heading(tr("New versions"))
        new_version, host = self._new_version, self._new_version.host
        self.looks = self.box(
            tr("Look for a new version once a day"),
            kept(settings, table.LOOK_FOR_VERSION),
            tip=tr("Ask {host} by itself, and tell you of a new version", host=host),
            about=text.about_new_versions(host),
        )
        look = button(tr("Look now"), tr("Ask {host} once", host=host))
        look.clicked.connect(new_version.look)
        ours = tr("You have version {version}.", version=new_version.ours)
        self.version = self.row(ours, look, also=tr("update upgrade"))
        new_version.changed.connect(self._show_looked)
        self._show_looked()

    def _show_looked(self) -> None:
        words = text.looked(self._new_version)
        self.version.say(words)
        announce(self.version, words)

    def _add_copies(self, actions: Mapping[Do, QAction]) -> None:
        self.heading(tr("Trash and backups"))
        self._action(tr("Trash"), actions[Do.TRASH], tr("Transcripts stay in it for 30 days."))
        daily = tr("The list and all transcripts are copied each day; three days and three weeks are kept.")
        self._action(tr("Backups"), actions[Do.RESTORE_BACKUP], daily)
        self._action(tr("All transcripts as text"), actions[Do.SAVE_ALL], tr("For a copy that any program can read."))
        shown = tr("You read the file before it is saved, and nothing is sent.")
        self._action(tr("A file for those who help you"), actions[Do.REPORT], shown)

    def _action(self, name: str, action: QAction, about: str) -> None:
        made = button(action.text(), tip_of(action))
        made.clicked.connect(partial(self._action_clicked, action))
        self.row(name, made, about=about)

    def _add_deleting(self) -> None:
        self.heading(tr("Forget and delete"))
        voices = button(tr("Known voices…"), tr("Go to the page about speakers, where they are forgotten"))
        voices.clicked.connect(self.voices_wanted)
        self.row(tr("Voices that are known again"), voices, about=tr("Kept only where you switched that on."))
        self.delete = button(tr("Delete everything…"), tr("Says first what is deleted, and asks twice"))
        self.delete.clicked.connect(self.delete_wanted)
        self.row(
            tr("All that Wordlight keeps"),
            self.delete,
            about=tr("List, transcripts, backups, settings and keys. Recordings in other folders stay."),
            also=tr("erase remove wipe reset"),
        )

    def _show_folder(self, place: Path) -> None:
        self.folder_wanted.emit(place)

    def _action_clicked(self, action: QAction) -> None:
        self.action_wanted.emit(action)


def _shown(place: Path) -> str:
    return str(kept_together(place))
