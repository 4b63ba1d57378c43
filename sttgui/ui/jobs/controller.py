"""Does for one job what was chosen on its page or in a message about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from sttgui.domain.jobs import Paused
from sttgui.domain.options import PLAIN
from sttgui.services.job_runner import JobRunner
from sttgui.ui.jobs.remedies import Remedy, RemedyChoice
from sttgui.ui.recognisers.controller import RecogniserController
from sttgui.viewmodel.recogniser_choice import RecogniserChoice

BILLING_PAGE = "https://aimlapi.com/app/billing"

JobAsked = Callable[[str], None]  # gets a job's id


class JobController:
    """The one place where a remedy becomes a deed. What is done elsewhere is handed in: `choose` shows a job, `remove`
    moves it to the trash, `find_file` asks where its recording is, `ask_again` how it is to be transcribed, `go_on` has
    the rest of it transcribed.
    """

    def __init__(
        self,
        runner: JobRunner,
        choice: RecogniserChoice,
        recognisers: RecogniserController,
        *,
        open_models: Callable[[], None],
        choose: JobAsked,
        remove: JobAsked,
        find_file: JobAsked,
        ask_again: JobAsked,
        go_on: JobAsked,
    ) -> None:
        self._runner = runner
        self._choice = choice
        self._recognisers = recognisers
        self._open_models = open_models
        self._choose = choose
        self._remove = remove
        self._find_file = find_file
        self._ask_again = ask_again
        self._go_on = go_on

    def save_again(self) -> None:
        """Try once more to keep the transcripts the disk did not take, whichever recording is open by now."""
        for job in self._runner.jobs:
            self._runner.save_again(job.id)

    def do(self, chosen: RemedyChoice) -> None:  # noqa: PLR0912  one for each remedy
        """Do what was chosen; for a job that is gone meanwhile, nothing."""
        job = self._runner.job(chosen.job_id)
        if job is None:
            return
        recogniser = self._choice.recogniser(job.recogniser.id)
        match chosen.remedy:
            case Remedy.STOP:
                self._runner.cancel(job.id)
            case Remedy.TRY_AGAIN | Remedy.SEND | Remedy.SEND_AGAIN:
                self._runner.retry(job.id)
            case Remedy.SAVE_AGAIN:
                self._runner.save_again(job.id)
            case Remedy.LOOK_AGAIN:
                self._runner.look_again(job.id)
            case Remedy.SEND_PLAIN:
                self._runner.retry(job.id, options=PLAIN)
            case Remedy.USE_THIS_COMPUTER:
                here = self._choice.local
                self._runner.retry(job.id, recogniser=here, options=self._choice.options_of(here.id))
            case Remedy.OTHERWISE:
                self._ask_again(job.id)
            case Remedy.GO_ON:
                self._runner.resume(recogniser)
            case Remedy.CONTINUE:
                self._go_on(job.id)
            case Remedy.ENTER_KEY:
                self._recognisers.ask_for_key(recogniser.id)
            case Remedy.CHECK_ADDRESS:
                self._recognisers.ask_for_server()
            case Remedy.CHOOSE_MODEL:
                self._recognisers.ask_for_model(recogniser)
            case Remedy.OPEN_MODELS:
                self._open_models()
            case Remedy.OPEN_BILLING:
                QDesktopServices.openUrl(QUrl(BILLING_PAGE))
            case Remedy.FIND_FILE:
                self._find_file(job.id)
            case Remedy.OPEN_OTHER:
                if isinstance(job.phase, Paused):
                    self._choose(job.phase.error.values.get("job_id", ""))
            case Remedy.REMOVE:
                self._remove(job.id)
            case _:
                assert_never(chosen.remedy)
