"""Has one recording or several transcribed once more, as the person says in a dialog."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Job, UrlSource
from sttgui.domain.keys import Key
from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind
from sttgui.services.job_runner import JobRunner
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library.actions import LibraryActions
from sttgui.ui.library.intake_controller import IntakeController
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.library.again_dialog import Again


class AgainController:
    """Offers the recognisers that are set up; `key_of` gives the key for an address, and may block. `intake` is where
    whatever becomes a job comes in.
    """

    def __init__(
        self,
        actions: LibraryActions,
        shown: ModelList,
        say: Messages,
        choice: RecogniserChoice,
        *,
        key_of: Callable[[str], Key | None],
        runner: JobRunner,
        intake: IntakeController,
        open_models: Callable[[], None],
    ) -> None:
        self._shown = shown
        self._say = say
        self._open_models = open_models
        self._choice = choice
        self._key_of = key_of
        self._runner = runner
        self._intake = intake
        self._scope = TaskScope(say.show_error)
        self._asked: list[str] = []
        actions.again_wanted.connect(self.ask)

    async def close(self) -> None:
        await self._scope.close()

    def ask(self, job_id: str) -> None:
        """Open the dialog for a recording, together with all others that are told in the same moment."""
        self._asked.append(job_id)
        if len(self._asked) == 1:
            self._scope.start(self._ask())

    async def _ask(self) -> None:
        from sttgui.ui.library.again_dialog import AgainDialog

        job_ids, self._asked = self._asked, []
        has_key = await self._has_key()
        jobs = [job for job_id in job_ids if (job := self._runner.job(job_id)) is not None]
        if not jobs:
            return
        job, *others = jobs
        tracks = [] if others else await self._intake.sound_tracks(job)
        usable = self._recognisers(job, has_key=has_key)
        for other in others:
            usable = [
                recogniser for recogniser in usable if recogniser in self._recognisers(other, has_key=has_key)
            ] or usable
        recognisers = {recogniser: self._options(job, recogniser) for recogniser in usable}
        likely = (job.recogniser, self._choice.chosen, *recognisers)
        chosen = next(recogniser for recogniser in likely if recogniser in recognisers)
        dialog = AgainDialog(
            self._say.window(), job, recognisers, self._shown, chosen=chosen, tracks=tracks, others=others
        )
        dialog.again_wanted.connect(self._again_wanted)
        dialog.models_wanted.connect(self._open_models)
        dialog.open()

    async def _has_key(self) -> bool:
        try:
            return await asyncio.to_thread(self._key_of, self._choice.recogniser(AIML.id).address) is not None
        except SttError:  # an address edited by hand; said when it is used
            return False

    def _recognisers(self, job: Job, *, has_key: bool) -> list[Recogniser]:
        """Each model of this computer that is here or on its way, and the services that are set up; where nothing can
        be used here, also the one that only lacks a key.
        """
        models, recognisers = self._shown, []
        has_key = has_key or models.engine_missing is not None or job.recogniser.id == AIML.id
        for recogniser in self._choice.recognisers():
            if recogniser.is_embedded:
                if models.engine_missing is None:
                    recognisers += [replace(recogniser, model=model) for model in models.usable(recogniser.model)]
            elif (has_key or recogniser.id != AIML.id) and not (
                recogniser.kind is RecogniserKind.OPENAI and isinstance(job.source, UrlSource)
            ):
                recognisers.append(recogniser)
        return recognisers

    def _options(self, job: Job, recogniser: Recogniser) -> Options:
        """The options to begin with: those the job had, where it stays with the same recogniser."""
        return job.options if recogniser.id == job.recogniser.id else self._choice.options_of(recogniser.id)

    def _again_wanted(self, again: Again) -> None:
        self._scope.start(self._intake.take_again(again.job_id, again.recogniser, again.options))
