"""Joins what the window wants of models to the downloads and folders that bring them, and lets go on what waits."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from sttgui.domain.errors import ModelDamagedError, ModelMissingError, SttError
from sttgui.domain.jobs import Failed, Job
from sttgui.domain.models import DEFAULT, Availability, Fetching, Ready
from sttgui.services.job_runner import JobRunner
from sttgui.services.models import Models
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.ui.kit.widgets import over
from sttgui.ui.recognisers.cards import RecogniserCards
from sttgui.ui.recognisers.chip import RecogniserChip
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.recognisers.models_dialog import ModelsDialog


class ModelsController:
    """Shows in the window what `models` knows. A job that failed since its model was not here goes on once it is, or
    with another one that is chosen in its place.
    """

    def __init__(
        self,
        cards: RecogniserCards,
        chooser: RecogniserChip,
        shown: ModelList,
        say: Messages,
        *,
        models: Models,
        choice: RecogniserChoice,
        runner: JobRunner,
    ) -> None:
        self._chooser = chooser
        self._messages = say
        self._models = models
        self._shown = shown
        self._choice = choice
        self._runner = runner
        self._scope = TaskScope(self._say)
        self._dialog: OneDialog[ModelsDialog] = OneDialog()
        self._kinds: dict[str, type[Availability]] = {}
        self._chosen = choice.local.model
        models.subscribe(self._changed)
        choice.changed.connect(self._chosen_anew)
        runner.book.subscribe_loaded(self._loaded)
        cards.fetch_wanted.connect(models.fetch)
        cards.models_wanted.connect(self.open)
        chooser.models_wanted.connect(self.open)
        chooser.model_wanted.connect(self._use)

    def start(self) -> None:
        """Find out what is here, and go on with the downloads that were under way."""
        self._scope.start(self._models.load())

    async def close(self) -> None:
        await self._scope.close()
        await self._models.close()

    def open(self) -> None:
        """Open the dialog, or bring it forward."""
        from sttgui.ui.recognisers.models_dialog import ModelsDialog

        if self._dialog.now is not None:
            self._dialog.now.activateWindow()
            return
        dialog = ModelsDialog(over(self._chooser), self._choice, self._shown)
        dialog.model_wanted.connect(self._choice.choose_model)
        dialog.fetch_wanted.connect(self._models.fetch)
        dialog.halt_wanted.connect(self._halt)
        dialog.remove_wanted.connect(self._remove)
        dialog.folder_chosen.connect(self._use_folder)
        self._dialog.open(dialog)
        self._scope.start(self._models.look())

    def _say(self, error: SttError) -> None:
        """Show an error in the dialog where that is open, else in the window."""
        if self._dialog.now is not None:
            self._dialog.now.show_error(error)
        else:
            self._messages.show_error(error)

    def _use(self, model_id: str) -> None:
        self._choice.choose_model(model_id)
        self._choice.choose(self._choice.local.id)

    def _halt(self, model_id: str) -> None:
        self._scope.start(self._models.halt(model_id))

    def _remove(self, model_id: str) -> None:
        self._scope.start(self._remove_model(model_id))

    async def _remove_model(self, model_id: str) -> None:
        await self._models.remove(model_id)
        if self._shown.model(model_id) is None and self._choice.local.model == model_id:
            self._choice.choose_model(DEFAULT.id)  # nobody could bring back one that is off the list

    def _use_folder(self, folder: Path) -> None:
        self._scope.start(self._use_models_folder(folder))

    async def _use_models_folder(self, folder: Path) -> None:
        model = await self._models.use_folder(folder)
        self._choice.choose_model(model.id)
        if self._dialog.now is not None:
            self._dialog.now.show_used(model)

    def _changed(self) -> None:
        models = self._models
        known = [(model, models.state(model.id)) for model in models.models]
        self._shown.show(known, models.source, models.engine_missing)
        before, self._kinds = self._kinds, {model.id: type(state) for model, state in known}
        if not before:
            self._loaded(self._runner.jobs)
        elif self._kinds != before:  # also what is only on its way now, or no longer, is to be said of what waits
            self._try_again(self._runner.jobs, [name for name in before if self._kinds.get(name) is not before[name]])

    def _loaded(self, jobs: list[Job]) -> None:
        self._try_again(jobs, [name for name, kind in self._kinds.items() if kind is Ready])

    def _chosen_anew(self) -> None:
        """Use a model that was just chosen also for the jobs that wait for a missing one."""
        before, self._chosen = self._chosen, self._choice.local.model
        if self._chosen == before or self._kinds.get(self._chosen) is not Ready:
            return
        for job in self._runner.jobs:
            if _waits_for_model(job) and not isinstance(self._models.state(job.recogniser.model), Fetching):
                self._runner.retry(job.id, recogniser=self._choice.local)

    def _try_again(self, jobs: list[Job], models: Collection[str]) -> None:
        """Begin again what waits for one of these models."""
        for job in jobs:
            if _waits_for_model(job) and (job.recogniser.model or DEFAULT.id) in models:
                self._runner.retry(job.id)


def _waits_for_model(job: Job) -> bool:
    return isinstance(job.phase, Failed) and isinstance(job.phase.error, ModelMissingError | ModelDamagedError)
