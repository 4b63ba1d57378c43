"""Recording, its microphone and the words that are written along: joined to their parts of the window."""

from __future__ import annotations

from functools import partial

from sttgui.app.awake import Awake
from sttgui.app.front import Front
from sttgui.services.job_runner import JobRunner
from sttgui.services.live_words import LiveWords
from sttgui.services.models import Models
from sttgui.storage.folders import Folders
from sttgui.storage.models import ModelStore
from sttgui.ui.library.intake_controller import IntakeController
from sttgui.ui.recording.controller import RecordController, find_sources, make_recorder
from sttgui.ui.recording.live_controller import LiveController
from sttgui.ui.recording.microphone_controller import MicrophoneController, listen
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.live_words import LiveWordsModel, spoken_language
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.recording import RecordingModel


class RecordingControllers:
    """Recording and testing a microphone, and the words that are written along."""

    def __init__(
        self,
        front: Front,
        runner: JobRunner,
        folders: Folders,
        *,
        intake: IntakeController,
        player: PlayerModel,
        awake: Awake,
        models: Models,
        store: ModelStore,
    ) -> None:
        window, settings, folder = front.window, front.settings, folders.data / "recordings"
        actions, say = window.commands, window.messages
        self.recording = RecordingModel(settings, partial(make_recorder, folder), find_sources)
        live = LiveWordsModel(
            self.recording,
            settings,
            partial(LiveWords, folder_of=store.prepare),
            ready=lambda: [] if models.engine_missing else models.ready,
            language=partial(spoken_language, front.choice),
        )
        self.live = LiveController(window.live_pane, actions, say, live, settings)
        self._record = RecordController(
            window.record_bar,
            window.record_buttons,
            window.unfinished,
            actions,
            say,
            recording=self.recording,
            runner=runner,
            intake=intake,
            player=player,
            awake=awake,
            folder=folder,
            come_forward=window.come_forward,
            when_stopped=live.end,
            what_then=partial(settings.get, table.AFTER_RECORDING),
        )
        self._microphone = MicrophoneController(actions, window.appearance, say, self.recording, player, listen=listen)
        window.stop_first_wanted.connect(self._record.ask_to_stop)

    async def close(self) -> None:
        for controller in (self._microphone, self._record, self.live):
            await controller.close()
