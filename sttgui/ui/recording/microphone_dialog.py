"""The dialog in which a microphone is chosen and tried before it is recorded from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.level_meter import LevelMeter
from sttgui.ui.kit.result_line import ResultLine
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button
from sttgui.ui.recording import text as record_text
from sttgui.ui.recording.bar import MicrophoneMenu
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.microphone_check import CheckState, Step
from sttgui.viewmodel.recording import RecordingState

WIDTH = 30  # line heights


class MicrophoneDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes."""

    trial_wanted = Signal()
    record_wanted = Signal()
    sources_wanted = Signal()  # the menu opens: say what can be recorded from
    source_chosen = Signal(str)  # its id, empty for the system's own choice

    def __init__(self, parent: QWidget, tokens: Tokens) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Test the microphone"))
        helped_by(self, HelpPage.RECORDING)
        self._microphone = button("", tr("Which microphone is recorded from"))
        self._microphone.setIcon(icon("microphone", tokens.text))
        self._menu = MicrophoneMenu(self)
        self._microphone.setMenu(self._menu)
        self.meter = LevelMeter(tr("Loudness"))
        self.meter.set_theme(tokens)
        self._status = ResultLine(3, "quiet")
        self.trial = button(tr("Record 5 seconds"), tr("Say something, and hear how it was recorded"), "primary")
        self.record = button(tr("Record now"), tr("Close this and begin to record"))
        self.record.setIcon(icon("record", tokens.record))
        close = button(tr("Close"), tr("Nothing of what was heard here is kept"))
        for made in (self._microphone, self.record, close):
            made.setAutoDefault(False)
        self.trial.setDefault(True)
        self._lay_out(close)
        self._menu.aboutToShow.connect(self.sources_wanted)
        self._menu.source_chosen.connect(self.source_chosen)
        self.trial.clicked.connect(self.trial_wanted)
        self.record.clicked.connect(self._record)
        close.clicked.connect(self.reject)
        self.show_check(CheckState())
        self.trial.setFocus()

    def show_sources(self, state: RecordingState) -> None:
        """Which microphones there are, and which is chosen."""
        self._menu.show_state(state)
        self._microphone.setText(record_text.microphone(state))
        self._microphone.setAccessibleName(tr("Microphone: {name}", name=record_text.microphone(state)))

    def show_check(self, state: CheckState) -> None:
        """How the test stands."""
        self.trial.setEnabled(state.step is Step.LISTENING)
        self._status.say(record_text.check(state), "danger" if record_text.is_check_warning(state) else "quiet")

    def _lay_out(self, close: QWidget) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self._microphone)
        above.addWidget(self.meter, 1)
        below.setSpacing(8)
        below.addWidget(self.trial)
        below.addStretch()
        below.addWidget(close)
        below.addWidget(self.record)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(above)
        layout.addWidget(self._status)
        layout.addLayout(below)
        self.setMinimumWidth(WIDTH * self.fontMetrics().lineSpacing())

    def _record(self) -> None:
        self.accept()
        self.record_wanted.emit()
