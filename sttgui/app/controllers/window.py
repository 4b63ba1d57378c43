"""What is there whichever recording is open, settings, the word list, the help and copies of the library: joined to
their parts of the window.
"""

from __future__ import annotations

from sttgui.app.controllers.library import LibraryControllers
from sttgui.app.controllers.recognisers import RecogniserControllers
from sttgui.app.controllers.recording import RecordingControllers
from sttgui.app.controllers.transcript import TranscriptControllers
from sttgui.app.front import Front
from sttgui.app.problem_report import ProblemReport
from sttgui.services.job_runner import JobRunner
from sttgui.services.known_voices import RememberedVoices
from sttgui.storage.folders import Folders
from sttgui.storage.keys import KeyStore
from sttgui.storage.library import Library
from sttgui.storage.log_file import LogFile
from sttgui.storage.word_list import WordListFile
from sttgui.ui.help.controller import HelpController
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.library.rescue_controller import RescueController
from sttgui.ui.recording.microphone_controller import listen
from sttgui.ui.settings.controller import SettingsController
from sttgui.ui.word_list.controller import WordListController
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel


class WindowControllers:
    """Settings, the word list, the help and copies of the library."""

    def __init__(
        self,
        front: Front,
        opened: OpenRecording,
        folders: Folders,
        *,
        lists: LibraryControllers,
        transcripts: TranscriptControllers,
        recognisers: RecogniserControllers,
        recorders: RecordingControllers,
        runner: JobRunner,
        library: Library,
        player: PlayerModel,
        drafts: Drafts,
        words: WordListFile,
        voices: RememberedVoices,
        log: LogFile,
        key_store: KeyStore,
    ) -> None:
        window, settings = front.window, front.settings
        commands, say, view = window.commands, window.messages, window.panes.page.view
        self.preferences = SettingsController(
            window.file_strips,
            commands,
            say,
            intake=lists.watched,
            choice=front.choice,
            panes=window.columns,
            library=front.model,
            arrange=window.library_pane.arrange,
            models=window.models,
            recognisers=recognisers.recognisers,
            open_models=recognisers.models.open,
            settings=settings,
            shortcuts=window.shortcuts,
            appearance=window.appearance,
            choose_contrast=window.choose_contrast,
            reading=window.reading,
            checking=transcripts.review,
            folders=folders,
            ledger=folders.data / "watched.json",
            player=player,
            listening=transcripts.listening,
            recording=recorders.recording,
            listen=listen,
            voices=voices,
            live_changed=recorders.live.show_switch,
            second_changed=recognisers.look,
            entries=lambda: len(runner.jobs),
            close_window=window.close,
        )
        self.rescue = RescueController(window, commands, say, library, recorders.recording)
        self._word_list = WordListController(view, opened, words, actions=commands, say=say, drafts=drafts)
        self._help = HelpController(
            window,
            say,
            commands,
            window.top.menu,
            window.appearance,
            opened=opened,
            parts=[view, window.library_pane.view],
            settings=settings,
            change_keys=self.preferences.open_keys,
            report=ProblemReport(settings, runner.book, log, lambda: key_store.seen).text,
        )

    def gives_up(self) -> bool:
        """Whether the window was closed to put all that is kept away, also what was changed last."""
        return self.preferences.to_delete is not None or self.rescue.is_wanted

    def start(self) -> None:
        self.preferences.start()
        self._word_list.start()

    async def close(self) -> None:
        for controller in (self._help, self._word_list, self.rescue, self.preferences):
            await controller.close()
