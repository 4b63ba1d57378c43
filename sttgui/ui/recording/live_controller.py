"""Joins the words that are written while one records with their pane, the large letters, and the switch."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction, QGuiApplication

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.messages import Messages
from sttgui.ui.recording.captions import Captions
from sttgui.ui.recording.live_pane import LivePane
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.live_words import LiveWordsModel, Standing
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope


class LiveController:
    """The recording itself knows nothing of it."""

    def __init__(
        self, pane: LivePane, actions: Mapping[Do, QAction], say: Messages, model: LiveWordsModel, settings: Settings
    ) -> None:
        self._say = say
        self._model = model
        self._settings = settings
        self._captions: Captions | None = None
        self._scope = TaskScope(say.show_error)
        self._switch, self._large = actions[Do.LIVE_WORDS], actions[Do.CAPTIONS]
        self._while_reading = [actions[do] for do in (Do.RECORD, Do.PAUSE_RECORDING, Do.MARKER)]
        self._switch.setChecked(settings.get(table.LIVE_WORDS))
        self._large.setEnabled(False)
        pane.join(model)
        pane.off_wanted.connect(self._switch.trigger)
        pane.copy_wanted.connect(self._copy)
        self._switch.triggered.connect(self._switched)
        self._large.triggered.connect(self._show_large)
        model.standing_changed.connect(self._standing_changed)

    async def close(self) -> None:
        """End what is written; the draft stays."""
        if self._captions is not None:
            self._captions.close()
        await self._scope.close()
        await self._model.end()

    def show_switch(self) -> None:
        """Show what was chosen elsewhere, and do it."""
        is_on = self._settings.get(table.LIVE_WORDS)
        if is_on is not self._switch.isChecked():
            self._switch.trigger()

    def _switched(self, is_on: bool) -> None:
        self._scope.start(self._model.switch(is_on=is_on))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._model.text)

    def _show_large(self) -> None:
        if self._captions is None:
            self._captions = Captions(self._say.window(), self._model, self._settings.get(table.CAPTION_SIZE))
            self._captions.size_chosen.connect(self._keep_size)
            self._captions.addActions(self._while_reading)
            self._captions.closed.connect(self._captions_closed)
        # Else the system may choose the first screen.
        self._captions.setGeometry(self._say.window().screen().geometry())
        self._captions.showFullScreen()
        self._captions.activateWindow()

    def _captions_closed(self) -> None:
        self._captions = None

    def _keep_size(self, percent: int) -> None:
        self._settings.set(table.CAPTION_SIZE, percent)

    def _standing_changed(self, standing: Standing) -> None:
        self._large.setEnabled(standing is not Standing.OFF)
