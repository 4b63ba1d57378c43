"""The controllers, joined to their parts of the window and to each other, in groups that begin and end as one."""

from __future__ import annotations

from functools import partial

from sttgui.app.awake import Awake
from sttgui.app.front import Front
from sttgui.domain.jobs import Job
from sttgui.services.alignments import Alignments
from sttgui.services.attempts import OpenClient
from sttgui.services.find_speakers import FindSpeakers
from sttgui.services.idle_work import IdleWork
from sttgui.services.job_runner import JobRunner
from sttgui.services.keys import Keys
from sttgui.services.known_voices import RememberedVoices
from sttgui.services.live_words import LiveWords
from sttgui.services.models import Models
from sttgui.services.recordings import Recordings
from sttgui.services.second_opinions import SecondOpinions
from sttgui.services.service_models import ServiceModels
from sttgui.storage.asked import AskedFiles
from sttgui.storage.folders import Folders
from sttgui.storage.keys import KeyStore
from sttgui.storage.library import Library
from sttgui.storage.models import ModelStore
from sttgui.storage.word_list import WordListFile
from sttgui.ui.jobs.controller import JobController
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.library.again_controller import AgainController
from sttgui.ui.library.controller import LibraryController
from sttgui.ui.library.found_files_controller import FoundFilesController
from sttgui.ui.library.import_controller import ImportController
from sttgui.ui.library.intake_controller import IntakeController
from sttgui.ui.library.places_controller import PlacesController
from sttgui.ui.library.search_controller import SearchController
from sttgui.ui.library.several_controller import SeveralController
from sttgui.ui.player.listening_controller import ListeningController
from sttgui.ui.player.marker_controller import MarkerController
from sttgui.ui.recognisers.controller import RecogniserController
from sttgui.ui.recognisers.models_controller import ModelsController
from sttgui.ui.recording.controller import RecordController, find_sources, make_recorder
from sttgui.ui.recording.live_controller import LiveController
from sttgui.ui.recording.microphone_controller import MicrophoneController, listen
from sttgui.ui.review.controller import ReviewController
from sttgui.ui.review.second_controller import SecondController
from sttgui.ui.speakers.controller import SpeakersController
from sttgui.ui.speakers.search import SpeakerSearch
from sttgui.ui.transcript.alignment_controller import AlignmentController
from sttgui.ui.transcript.changes_controller import ChangesController
from sttgui.ui.transcript.editing_controller import EditingController
from sttgui.ui.transcript.export_controller import ExportController
from sttgui.ui.transcript.print_controller import PrintController
from sttgui.ui.versions.controller import VersionsController
from sttgui.ui.window.live_draft_controller import LiveDraftController
from sttgui.ui.window.opening_controller import OpeningController
from sttgui.ui.window.saving_controller import SavingController
from sttgui.ui.window.start_controller import StartController
from sttgui.ui.word_list.fix_controller import FixController
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.listening import Listening
from sttgui.viewmodel.live_words import LiveWordsModel, spoken_language
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.place_counts import PlaceCounts
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.recording import RecordingModel
from sttgui.viewmodel.settings import Settings


class LibraryControllers:
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
        counts: PlaceCounts,
    ) -> None:
        window, model, settings = front.window, front.model, front.settings
        pane, actions, commands = window.library_pane, window.library_actions, window.commands
        say, strips = window.messages, window.file_strips
        self._runner = runner
        self.list = LibraryController(
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
        self.imports = ImportController(
            strips, say, runner, recordings, opened=opened, settings=settings, choose=pane.choose
        )
        self.intake = IntakeController(
            strips,
            commands,
            say,
            runner,
            recordings,
            opened=opened,
            asked=asked,
            choice=front.choice,
            settings=settings,
            imports=self.imports,
            choose=pane.choose,
            remove=self.list.remove,
        )
        window.paths_added.connect(self.intake.add)
        self.found = FoundFilesController(strips, actions, say, runner, recordings, join=self.imports.join)
        runner.subscribe(model.job_changed)
        runner.book.subscribe_newest(model.jobs_loaded)
        runner.book.subscribe_loaded(model.jobs_loaded)
        self.editing = EditingController(opened, runner, pane.show_unsaved, say)
        saving = SavingController(pane, runner, self.editing)
        self.opening = OpeningController(pane.view, say, opened, runner, editing=self.editing, settings=settings)
        self._drafts = LiveDraftController(opened, runner, say)
        self.places = PlacesController(
            opened, runner, say, counts=counts, read=partial(library.transcript, is_opened=False)
        )
        self.several = SeveralController(actions, say, model, runner)
        self.export = ExportController(
            say,
            opened,
            runner,
            self.editing,
            start=commands[Do.EXPORT],
            settings=settings,
            answer_of=library.raw_answer,
            where_is=recordings.where_is,
        )
        self.printing = PrintController(say, opened, start=commands[Do.PRINT], settings=settings)
        actions.export_wanted.connect(self.export.ask_for_several)
        commands[Do.COPY_ALL].triggered.connect(self.export.copy)
        self.start = StartController(
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
        for controller in (
            self.places,
            self.intake,
            self.imports,
            self.found,
            self.editing,
            self.list,
            self.several,
            self.export,
            self.printing,
            self.opening,
            self.start,
        ):
            await controller.close()
        await self._runner.close()
        await self._drafts.close()


class TranscriptControllers:
    """All that can be done with the transcript that is open, beside writing in it."""

    def __init__(
        self,
        front: Front,
        opened: OpenRecording,
        player: PlayerModel,
        library: Library,
        *,
        editing: EditingController,
        drafts: Drafts,
        runner: JobRunner,
        recorder: RecordingModel,
        words: WordListFile,
        voices: RememberedVoices,
        open_client: OpenClient,
    ) -> None:
        window, settings = front.window, front.settings
        panes, bar, actions = window.panes, window.player_bar, window.commands
        page, view, details = panes.page, panes.page.view, panes.details
        drafts.watch("replace", page.finding.bar)
        self.review = ReviewController(
            page,
            panes.review,
            opened,
            actions=actions,
            show_pane=panes.side.show_review,
            player=player,
            settings=settings,
            say=window.messages,
        )
        self.speaker_search = SpeakerSearch(
            opened, runner, editing, window.messages, FindSpeakers(open_client).find, heard=voices.heard
        )
        self._speakers = SpeakersController(
            view,
            opened,
            player,
            actions=actions,
            appearance=window.appearance,
            drafts=drafts,
            search=self.speaker_search,
            voices=voices,
            say=window.messages,
        )
        self._changes = ChangesController(
            view, panes.changes, details, opened, actions=actions, show_pane=panes.side.show_changes
        )
        self._listening = ListeningController(
            page, details, bar, opened, actions=actions, player=player, editing=editing, settings=settings
        )
        self._markers = MarkerController(
            details.markers,
            bar,
            opened,
            actions=actions,
            player=player,
            recorder=recorder,
            runner=runner,
            say=window.messages,
            show_pane=panes.side.show_details,
        )
        self._versions = VersionsController(
            page.versions,
            opened,
            front.model,
            player,
            actions=actions,
            appearance=window.appearance,
            say=window.messages,
            choose=window.library_pane.choose,
            transcript_of=editing.transcript,
        )
        self._fixes = FixController(opened, words, window.messages, settings)
        self._search = SearchController(
            window.library_pane, page.reveal_word, window.messages, opened, library, jobs=front.model.jobs
        )

    @property
    def listening(self) -> Listening:
        return self._listening.listening

    async def close(self) -> None:
        await self.speaker_search.close()
        await self._speakers.close()
        self._changes.close()
        self._listening.close()
        await self._markers.close()
        await self._versions.close()
        await self._fixes.close()
        await self._search.close()


def wants_second(settings: Settings, job: Job) -> bool:
    """Whether another model is to listen to a recording without being asked for it."""
    is_ours = job.recogniser.is_embedded and not job.imported
    return settings.get(table.SECOND_OPINION if is_ours else table.SECOND_ELSEWHERE)


class RecogniserControllers:
    """Who transcribes, with which model and key, and what is done where that goes wrong."""

    def __init__(
        self,
        front: Front,
        opened: OpenRecording,
        lists: LibraryControllers,
        runner: JobRunner,
        *,
        models: Models,
        open_client: OpenClient,
        key_store: KeyStore,
    ) -> None:
        window, choice, settings = front.window, front.choice, front.settings
        cards, chooser, say = window.recogniser_cards, window.recogniser_chip, window.messages
        service = ServiceModels(choice.service_models, choice.keep_service_models)
        self.recognisers = RecogniserController(
            cards, chooser, say, choice, keys=Keys(key_store), runner=runner, service=service
        )
        self.models = ModelsController(cards, chooser, window.models, say, models=models, choice=choice, runner=runner)
        self._again = AgainController(
            window.library_actions,
            window.models,
            say,
            choice,
            key_of=key_store.get,
            runner=runner,
            intake=lists.intake,
            open_models=self.models.open,
        )
        self._jobs = JobController(
            opened,
            runner,
            choice,
            self.recognisers,
            open_models=self.models.open,
            choose=window.library_pane.choose,
            remove=lists.list.remove,
            find_file=lists.found.find,
            ask_again=self._again.ask,
            go_on=lists.opening.go_on,
        )
        seconds = SecondOpinions(
            runner,
            open_client=open_client,
            ready=lambda: models.ready,
            is_usual=partial(wants_second, settings),
            take=lists.editing.take_second,
            is_paused=settings.get(table.SECOND_PAUSED),
        )
        alignments = Alignments(
            runner, open_client=open_client, ready=lambda: models.ready, take=lists.editing.take_times
        )
        self._aligning = AlignmentController(window.panes.page.view, opened, alignments.paragraph, say)
        # Times first: what a second model heard is found by them.
        self.idle_work = IdleWork(runner, [alignments, seconds])
        self._second = SecondController(
            window.panes.review,
            window.commands[Do.SECOND],
            opened,
            runner,
            seconds=seconds,
            idle_work=self.idle_work,
            settings=settings,
            say=say,
        )
        self.look = self._second.look
        models.subscribe(self.idle_work.look)
        models.subscribe(self._second.show)
        window.panes.remedy_chosen.connect(self._jobs.do)
        say.save_again_wanted.connect(self._jobs.save_again)

    def start(self) -> None:
        self.recognisers.start()
        self.models.start()

    async def close(self) -> None:
        for controller in (self._second, self.idle_work, self._aligning, self.recognisers, self._again, self.models):
            await controller.close()


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
