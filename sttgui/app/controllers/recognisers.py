"""Who transcribes, and the work of recognisers while nothing waits for them: joined to their parts of the window."""

from __future__ import annotations

from functools import partial

from sttgui.app.controllers.library import LibraryControllers
from sttgui.app.front import Front
from sttgui.domain.jobs import Job
from sttgui.services.alignments import Alignments
from sttgui.services.attempts import OpenClient
from sttgui.services.idle_work import IdleWork
from sttgui.services.job_runner import JobRunner
from sttgui.services.keys import Keys
from sttgui.services.models import Models
from sttgui.services.second_opinions import SecondOpinions
from sttgui.services.service_models import ServiceModels
from sttgui.storage.keys import KeyStore
from sttgui.ui.jobs.controller import JobController
from sttgui.ui.kit.actions import Do
from sttgui.ui.library.again_controller import AgainController
from sttgui.ui.recognisers.controller import RecogniserController
from sttgui.ui.recognisers.models_controller import ModelsController
from sttgui.ui.review.second_controller import SecondController
from sttgui.ui.transcript.alignment_controller import AlignmentController
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings


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
            written=lists.editing.written,
            is_paused=settings.get(table.SECOND_PAUSED),
        )
        alignments = Alignments(
            runner,
            open_client=open_client,
            ready=lambda: models.ready,
            take=lists.editing.take_times,
            written=lists.editing.written,
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
