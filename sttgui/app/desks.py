"""The desks, joined to their parts of the window and to each other, in groups that begin and end as one."""

from __future__ import annotations

from sttgui.app.again_desk import AgainDesk
from sttgui.app.changes_desk import ChangesDesk
from sttgui.app.editing_desk import EditingDesk
from sttgui.app.engine_desk import EngineDesk
from sttgui.app.export_desk import ExportDesk
from sttgui.app.found_files_desk import FoundFilesDesk
from sttgui.app.front import Front
from sttgui.app.intake_desk import IntakeDesk
from sttgui.app.job_desk import JobDesk
from sttgui.app.library_desk import LibraryDesk
from sttgui.app.listening_desk import ListeningDesk
from sttgui.app.models_desk import ModelsDesk
from sttgui.app.opening_desk import OpeningDesk
from sttgui.app.review_desk import ReviewDesk
from sttgui.app.saving_desk import SavingDesk
from sttgui.app.search_desk import SearchDesk
from sttgui.app.speakers_desk import SpeakersDesk
from sttgui.app.start_desk import StartDesk
from sttgui.services.job_runner import JobRunner
from sttgui.services.keys import Keys
from sttgui.services.models import Models
from sttgui.services.recordings import Recordings
from sttgui.storage.asked import AskedFiles
from sttgui.storage.keys import KeyStore
from sttgui.storage.library import Library
from sttgui.ui.actions import Do
from sttgui.ui.drafts import Drafts
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel


class LibraryDesks:
    """The list and all that fills it, and the recording that is opened from it."""

    def __init__(
        self,
        front: Front,
        opened: OpenRecording,
        runner: JobRunner,
        library: Library,
        *,
        recordings: Recordings,
        asked: AskedFiles,
        drafts: Drafts,
    ) -> None:
        window, model, settings = front.window, front.model, front.settings
        pane, actions, commands = window.library_pane, window.library_actions, window.commands
        say, strips = window.messages, window.file_strips
        self._runner = runner
        self.list = LibraryDesk(
            pane,
            actions,
            commands[Do.TRASH],
            say,
            model,
            runner=runner,
            library=library,
            settings=settings,
            drafts=drafts,
        )
        self.intake = IntakeDesk(
            strips,
            commands,
            say,
            runner,
            recordings,
            asked=asked,
            choice=front.choice,
            settings=settings,
            choose=pane.choose,
            remove=self.list.remove,
        )
        window.paths_added.connect(self.intake.add)
        self.found = FoundFilesDesk(strips, actions, say, runner, recordings)
        runner.subscribe(model.job_changed)
        runner.subscribe_newest(model.jobs_loaded)
        runner.subscribe_loaded(model.jobs_loaded)
        self.editing = EditingDesk(opened, runner, pane.show_unsaved, say)
        saving = SavingDesk(pane, runner, self.editing)
        self.opening = OpeningDesk(pane.view, say, opened, runner, editing=self.editing, settings=settings)
        self.export = ExportDesk(say, opened, runner, self.editing)
        window.top.export_chosen.connect(self.export.ask)
        self.start = StartDesk(
            pane,
            say,
            opened,
            runner,
            library,
            recordings=recordings,
            intake=self.intake,
            saving=saving,
            settings=settings,
            come_forward=window.come_forward,
        )

    async def close(self) -> None:
        """End what the window started, then the jobs."""
        for desk in (self.intake, self.found, self.editing, self.list, self.export, self.opening, self.start):
            await desk.close()
        await self._runner.close()


class TranscriptDesks:
    """All that can be done with the transcript that is open, beside writing in it."""

    def __init__(
        self,
        front: Front,
        opened: OpenRecording,
        player: PlayerModel,
        library: Library,
        *,
        editing: EditingDesk,
        drafts: Drafts,
    ) -> None:
        window, settings = front.window, front.settings
        panes, bar, actions = window.panes, window.player_bar, window.commands
        page, view, details = panes.page, panes.page.view, panes.details
        drafts.watch("replace", page.finding.bar)
        self._review = ReviewDesk(
            page,
            panes.review,
            opened,
            start=actions[Do.REVIEW],
            show_pane=panes.side.show_review,
            player=player,
            settings=settings,
        )
        self._speakers = SpeakersDesk(
            view, opened, player, actions=actions, appearance=window.appearance, drafts=drafts
        )
        self._changes = ChangesDesk(
            view, panes.changes, details, opened, actions=actions, show_pane=panes.side.show_changes
        )
        self._listening = ListeningDesk(
            page, details, bar, opened, actions=actions, player=player, editing=editing, settings=settings
        )
        self._search = SearchDesk(window.library_pane, page.reveal_word, window.messages, opened, library)

    async def close(self) -> None:
        self._changes.close()
        self._listening.close()
        await self._search.close()


class RecogniserDesks:
    """Who transcribes, with which model and key, and what is done where that goes wrong."""

    def __init__(
        self,
        front: Front,
        opened: OpenRecording,
        lists: LibraryDesks,
        runner: JobRunner,
        *,
        models: Models,
        key_store: KeyStore,
    ) -> None:
        window, choice = front.window, front.choice
        cards, chooser, say = window.engine_cards, window.engine_button, window.messages
        self._engines = EngineDesk(cards, chooser, say, choice, keys=Keys(key_store), runner=runner)
        self._models = ModelsDesk(cards, chooser, window.models, say, models=models, choice=choice, runner=runner)
        self._again = AgainDesk(
            window.library_actions,
            window.models,
            say,
            choice,
            key_of=key_store.get,
            runner=runner,
            intake=lists.intake,
            open_models=self._models.open,
        )
        self._jobs = JobDesk(
            opened,
            runner,
            choice,
            self._engines,
            open_models=self._models.open,
            choose=window.library_pane.choose,
            remove=lists.list.remove,
            find_file=lists.found.find,
            ask_again=self._again.ask,
        )
        window.panes.remedy_chosen.connect(self._jobs.do)
        say.save_again_wanted.connect(self._jobs.save_again)

    def start(self) -> None:
        self._engines.start()
        self._models.start()

    async def close(self) -> None:
        for desk in (self._engines, self._again, self._models):
            await desk.close()
