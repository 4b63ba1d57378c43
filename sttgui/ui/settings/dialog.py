"""The dialog for what is set once: recordings, a folder that is watched, checking, speakers, and playing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from sttgui.domain.known_voices import KnownVoices
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import ElidedLabel, button, confirm_buttons, label
from sttgui.ui.library.file_dialogs import RecordingsDialog
from sttgui.ui.settings import text as settings_text
from sttgui.ui.settings.playing_form import PlayingForm
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.preferences import Playing, Preferences

INDENT = 24  # px; what belongs to the line above
WIDTH = 720  # px


class SettingsDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes."""

    preferences_chosen = Signal(object)  # Preferences
    playing_chosen = Signal(object)  # Playing
    forget_wanted = Signal()  # all voices

    def __init__(self, parent: QWidget, preferences: Preferences, playing: Playing) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        helped_by(self, HelpPage.PRIVACY)
        self._folder = preferences.watched
        self.copies = _box(tr("Keep a copy of each recording"), tr("New recordings are copied beside the library"))
        self.copies.setChecked(preferences.keep_copies)
        self.live = _box(tr("Write words while I record"), tr("They appear a moment after they are said, as a draft"))
        self.live.setChecked(preferences.live_words)
        self.watch = _box(tr("Transcribe new recordings in a folder"), tr("They are added without being asked for"))
        self.watch.setChecked(preferences.watched is not None)
        self.may_cost = _box(
            tr("Also where it may cost money"),
            tr("With what is chosen at the top of the window, wherever the recording goes then"),
        )
        self.may_cost.setChecked(preferences.watched_may_cost)
        self.second = _box(
            tr("Have a second model listen to what was transcribed here"),
            tr("Where it hears something else, the words come first to be checked, with its words beside them"),
        )
        self.second.setChecked(preferences.second_opinion)
        self.second_elsewhere = _box(
            tr("Also to transcripts made elsewhere"),
            tr("By the hosted service or another server: a model of this computer listens to them, too"),
        )
        self.second_elsewhere.setChecked(preferences.second_elsewhere)
        self.voices = _box(
            tr("Remember voices I have named, on this computer only"),
            tr("A name is offered where the voice is heard in another recording; it is never given unasked"),
        )
        self.voices.setChecked(preferences.remember_voices)
        self._kept = ElidedLabel("quiet")
        self.forget = button(tr("Forget all voices…"), tr("Remove all voices that are kept; names in transcripts stay"))
        self.playing = PlayingForm(playing)
        self._path = ElidedLabel("quiet")
        self.choose = button(tr("Choose…"), tr("Choose the folder to watch"))
        self._lay_out()
        self.watch.toggled.connect(self._show_state)
        self.choose.clicked.connect(self._choose)
        self.forget.clicked.connect(self._ask_to_forget)
        self.show_voices(KnownVoices())
        self._show_state()

    def _lay_out(self) -> None:
        self.save = button(tr("Save"), tr("Use these settings from now on"), "primary")
        box = confirm_buttons(self, self.save, tr("Leave everything as it was"))
        box.accepted.connect(self._save)
        self.pages = QListWidget()
        self.pages.setAccessibleName(tr("Pages"))
        self._shown = QStackedWidget()
        self._add_recordings()
        self._add_checking()
        self._add_speakers()
        self._add_page(tr("Playing"), self.playing)
        self.pages.currentRowChanged.connect(self._shown.setCurrentIndex)
        self.pages.setCurrentRow(0)
        self.pages.setFixedWidth(self.pages.sizeHintForColumn(0) + 2 * INDENT)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addWidget(self.pages)
        both.addWidget(self._shown, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(both, 1)
        layout.addWidget(box)
        self.resize(WIDTH, self.sizeHint().height())

    def _add_recordings(self) -> None:
        copies = tr("It is used when the file is no longer where it was. This takes as much room as the recordings do.")
        live = tr("A model of this computer listens along; the sound goes nowhere. The recording always comes first.")
        here = tr("Without this, they are transcribed on this computer. What is in the folder already is left alone.")
        self._add_page(
            tr("Recordings"),
            *(self.copies, _indented(label(copies, "small", wrap=True))),
            *(self.live, _indented(label(live, "small", wrap=True))),
            *(self.watch, _indented(self._path, self.choose)),
            *(_indented(self.may_cost), _indented(label(here, "small", wrap=True))),
        )

    def _add_checking(self) -> None:
        said = tr("A model of this computer does that, when nothing else waits. The sound goes nowhere.")
        explained = _indented(label(said, "small", wrap=True))
        self._add_page(tr("Checking"), self.second, self.second_elsewhere, explained)

    def _add_speakers(self) -> None:
        about = _indented(label(settings_text.about_voices(), "small", wrap=True))
        self._add_page(tr("Speakers"), self.voices, about, _indented(self._kept, self.forget))

    def _add_page(self, name: str, *rows: QWidget | QHBoxLayout) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(name, "strong"))
        for row in rows:
            if isinstance(row, QWidget):
                layout.addWidget(row)
            else:
                layout.addLayout(row)
        layout.addStretch()
        self.pages.addItem(name)
        self._shown.addWidget(page)

    def _show_state(self) -> None:
        is_on = self.watch.isChecked()
        self._path.setText(str(self._folder) if self._folder else tr("No folder chosen"))
        self._path.setEnabled(is_on)
        self.choose.setEnabled(is_on)
        self.choose.setAccessibleDescription(self._path.text())
        self.may_cost.setEnabled(is_on)
        self.save.setEnabled(not is_on or self._folder is not None)

    def show_voices(self, known: KnownVoices) -> None:
        """How many voices are kept, also while the switch is off."""
        self._kept.setText(settings_text.voices(len(known.voices), known.names))
        self.forget.setEnabled(bool(known.voices))
        self.forget.setAccessibleDescription(self._kept.text())

    def _ask_to_forget(self) -> None:
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle(tr("Forget all voices"))
        question.setText(tr("Forget all voices? {kept}", kept=self._kept.text()))
        question.setInformativeText(tr("They cannot be brought back. Recordings, and names in them, stay as they are."))
        forget = question.addButton(tr("Forget"), QMessageBox.ButtonRole.AcceptRole)
        cancel = question.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(cancel)
        question.setEscapeButton(cancel)
        forget.clicked.connect(self.forget_wanted)
        question.open()

    def _choose(self) -> None:
        dialog = RecordingsDialog(self, folder=True)
        if self._folder is not None:
            dialog.dialog.setDirectory(str(self._folder))
        dialog.paths_chosen.connect(self._chosen)
        dialog.open()

    def _chosen(self, paths: tuple[Path, ...]) -> None:
        self._folder = paths[0]
        self._show_state()

    def _save(self) -> None:
        watched = self._folder if self.watch.isChecked() else None
        may_cost = self.may_cost.isChecked() and watched is not None
        seconds = self.second.isChecked(), self.second_elsewhere.isChecked()
        listens = self.live.isChecked(), self.voices.isChecked()
        chosen = Preferences(self.copies.isChecked(), watched, may_cost, *seconds, *listens)
        self.preferences_chosen.emit(chosen)
        self.playing_chosen.emit(self.playing.chosen)
        self.accept()


def _box(words: str, tip: str) -> QCheckBox:
    made = QCheckBox(words)
    made.setToolTip(tip)
    made.setAccessibleName(words)
    return made


def _indented(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(INDENT, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(parts[0], 1)
    for part in parts[1:]:
        row.addWidget(part)
    return row
