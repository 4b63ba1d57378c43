"""The page about recording: the microphone, what happens with a recording, copies, and a folder that is watched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sttgui.ui.kit.level_meter import LevelMeter
from sttgui.ui.kit.text import percent, tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import ElidedLabel, button, turning_margins
from sttgui.ui.library.file_dialogs import RecordingsDialog
from sttgui.ui.recording import text as record_text
from sttgui.ui.settings.page import Page, Value, choice, fill, kept, show_chosen
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.after_recording import AfterRecording
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.microphone_check import CheckState
from sttgui.viewmodel.recording import RecordingModel
from sttgui.viewmodel.settings import Settings

CAPTION_SIZES = (60, 80, 100, 125, 150, 200, 300)  # per cent


class RecordingPage(Page):
    """`watch` is called with the folder that is to be watched from now on, `changed` with what else may have."""

    test_wanted = Signal()
    folder_wanted = Signal(object)  # Path: to be shown in the system's file manager

    def __init__(
        self,
        settings: Settings,
        recording: RecordingModel,
        tokens: Tokens,
        folder: Path,
        *,
        watch: Callable[[Path | None], None],
        live_changed: Callable[[], None],
    ) -> None:
        super().__init__(tr("Recording", sense="a page of settings"), HelpPage.RECORDING)
        self._settings = settings
        self._recording = recording
        self._watch = watch
        self._folder = folder
        self._add_microphone(tokens)
        self._add_recordings(live_changed)
        self._add_added()

    def _add_microphone(self, tokens: Tokens) -> None:
        self.heading(tr("Microphone"))
        self.microphone = choice(tr("Record from"), tr("Which microphone is recorded from"))
        self.row(self.microphone.accessibleName(), self.microphone, also=tr("microphone input source"))
        chosen = Value(lambda: self._recording.state.source, self._recording.choose_source, "")
        self.microphone.activated.connect(self._source_chosen)
        self.meter = LevelMeter(tr("Loudness"))
        self.meter.set_theme(tokens)
        self.meter.setFixedWidth(160)
        self.test = button(tr("Test…"), tr("Hear how you are recorded; this closes the settings"))
        self.test.setAccessibleName(tr("Test the microphone"))
        self.test.clicked.connect(self.test_wanted)
        self._heard = self.row(tr("How loud it is"), self.meter, self.test, about=" ", also=tr("level test"))
        self.bind(chosen, self._show_sources, self.microphone)

    def _add_recordings(self, live_changed: Callable[[], None]) -> None:
        self.heading(tr("What you record"))
        self.after = self.choice(
            tr("When a recording ends"),
            {
                AfterRecording.TRANSCRIBE: tr("Transcribe it as chosen"),
                AfterRecording.HERE: tr("Transcribe it on this computer"),
                AfterRecording.KEEP: tr("Only keep it"),
            },
            kept(self._settings, table.AFTER_RECORDING),
            tip=tr("What happens with a recording once it has ended"),
            about=tr("It is in the list in any case, and can be transcribed later."),
        )
        self.live = self.box(
            tr("Write words while I record"),
            kept(self._settings, table.LIVE_WORDS, live_changed),
            tip=tr("They appear a moment after they are said, as a draft"),
            about=tr(
                "A model of this computer listens along; the sound goes nowhere. The recording always comes first."
            ),
        )
        self.captions = self.choice(
            tr("Size of the large letters"),
            {size: percent(size / 100) for size in CAPTION_SIZES},
            kept(self._settings, table.CAPTION_SIZE),
            tip=tr("Of what is said, written over the whole screen"),
        )
        show = button(tr("Show"), tr("Open the folder in which your recordings are"))
        show.clicked.connect(self._show_folder)
        self.row(
            tr("Folder of recordings"),
            show,
            about=tr(
                "{folder}. It cannot be changed: after a crash Wordlight finds a recording there.", folder=self._folder
            ),
        )

    def _add_added(self) -> None:
        self.heading(tr("What you add"))
        self.copies = self.box(
            tr("Keep a copy of each recording"),
            kept(self._settings, table.KEEP_COPIES),
            tip=tr("New recordings are copied beside the library"),
            about=tr(
                "It is used when the file is no longer where it was. This takes as much room as the recordings do."
            ),
        )
        self._path = ElidedLabel("quiet")
        self.choose = button(tr("Choose…"), tr("Choose the folder to watch"))
        self.choose.clicked.connect(self._choose_folder)
        self.watch = self.box(
            tr("Transcribe new recordings in a folder"),
            Value(lambda: self._settings.get(table.WATCHED) is not None, self._watch_or_not, usual=False),
            tip=tr("They are added without being asked for"),
            about=tr("What is in the folder already is left alone."),
        )
        place = QWidget()
        row = QHBoxLayout(place)
        turning_margins(row, place, (24, 0, 0, 0))
        row.addWidget(self._path, 1)
        row.addWidget(self.choose)
        self.add(place, tr("watched folder"))
        self.may_cost = self.box(
            tr("Also where it may cost money"),
            kept(self._settings, table.WATCHED_MAY_COST),
            tip=tr("With who is chosen to transcribe, wherever the recording goes then"),
            about=tr("Without this, recordings of that folder are transcribed on this computer."),
        )
        self.when_shown(self._show_watched)

    def show_check(self, state: CheckState) -> None:
        """How it is with the microphone that is listened to."""
        self._heard.say(record_text.check(state))

    def _show_sources(self, chosen: str) -> None:
        state = self._recording.state
        entries = {"": record_text.own_microphone(state.sources)}
        entries |= {one.id: record_text.source_name(one) for one in state.sources}
        if chosen not in entries:
            entries[chosen] = tr("{name} (not connected)", name=chosen.partition(":")[2])
        fill(self.microphone, entries)
        show_chosen(self.microphone, chosen)
        self.test.setEnabled(not state.is_under_way)

    def _source_chosen(self, row: int) -> None:
        self._recording.choose_source(self.microphone.itemData(row))
        self.changed.emit()

    def _show_folder(self) -> None:
        self.folder_wanted.emit(self._folder)

    def _show_watched(self) -> None:
        watched = self._settings.get(table.WATCHED)
        self._path.setText(str(watched) if watched else tr("No folder chosen"))
        self.choose.setEnabled(watched is not None)
        self.choose.setAccessibleDescription(self._path.text())
        self.may_cost.setEnabled(watched is not None)

    def _watch_or_not(self, is_on: bool) -> None:
        if is_on:
            self._choose_folder()  # it is on once there is one
        else:
            self._watch(None)

    def _choose_folder(self) -> None:
        dialog = RecordingsDialog(self.window(), folder=True)
        watched = self._settings.get(table.WATCHED)
        if watched is not None:
            dialog.dialog.setDirectory(str(watched))
        dialog.paths_chosen.connect(self._folder_chosen)
        dialog.open()

    def _folder_chosen(self, paths: tuple[Path, ...]) -> None:
        self._watch(paths[0])
        self.show_values()
        self.changed.emit()
