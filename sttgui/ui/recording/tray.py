"""An icon beside the clock while something is recorded: for how long, and to stop it without the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.recording import text as record_text
from sttgui.viewmodel.recording import RecordingModel, RecordingState


class RecordTray(QSystemTrayIcon):
    """To be made where the desktop has a place for it; hidden while nothing is recorded."""

    open_wanted = Signal()

    def __init__(self, parent: QWidget, actions: Mapping[Do, QAction], model: RecordingModel) -> None:
        super().__init__(icon("record", LIGHT.record), parent)
        self._model = model
        self._menu = QMenu(parent)
        self._menu.setAccessibleName(tr("Recording"))
        for do in (Do.RECORD, Do.PAUSE_RECORDING, Do.MARKER):
            self._menu.addAction(actions[do])
        self._menu.addSeparator()
        self._menu.addAction(tr("Open Wordlight")).triggered.connect(self.open_wanted)
        self.setContextMenu(self._menu)
        self.activated.connect(self._activated)
        model.state_changed.connect(self._show_state)
        model.time_changed.connect(self._show_time)
        self._show_state(model.state)

    def _show_state(self, state: RecordingState) -> None:
        self.setVisible(state.is_under_way)
        self._show_time(self._model.elapsed_ms)

    def _show_time(self, ms: int) -> None:
        said = record_text.tray(self._model.state, ms)
        if said != self.toolTip():
            self.setToolTip(said)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()
