"""Shows below the places to check how far a second listening to the open recording is, and lets one ask for it, pause
it and go on.
"""

from __future__ import annotations

from PySide6.QtGui import QAction

from sttgui.domain.jobs import Job
from sttgui.services.idle_work import IdleWork
from sttgui.services.job_runner import JobRunner
from sttgui.services.second_opinions import SecondOpinions, Step
from sttgui.ui.kit.messages import Messages
from sttgui.ui.review import second_text
from sttgui.ui.review.pane import ReviewPane
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope


class SecondController:
    """`ask` is the action that has the open recording listened to a second time."""

    def __init__(
        self,
        pane: ReviewPane,
        ask: QAction,
        recording: OpenRecording,
        runner: JobRunner,
        *,
        seconds: SecondOpinions,
        idle_work: IdleWork,
        settings: Settings,
        say: Messages,
    ) -> None:
        self._pane = pane
        self._ask_action = ask
        self._recording = recording
        self._runner = runner
        self._seconds = seconds
        self._idle_work = idle_work
        self._settings = settings
        self._scope = TaskScope(say.show_error)
        recording.changed.connect(self._opened)
        recording.transcript_shown.connect(self._transcript_shown)
        recording.editor.second_came.connect(self.show)
        pane.second_wanted.connect(self._act)
        ask.triggered.connect(self._ask)
        seconds.subscribe(self.show)
        self.show()

    async def close(self) -> None:
        await self._scope.close()

    def look(self) -> None:
        """Follow the settings, or other models, that have changed."""
        self._seconds.look()
        self._idle_work.ask(self._runner.jobs)
        self.show()

    def show(self) -> None:
        step, fraction = self._step()
        self._pane.show_second(*second_text.said(step, fraction))
        self._ask_action.setEnabled(step in (Step.POSSIBLE, Step.FAILED))

    def _step(self) -> tuple[Step, float | None]:
        job = self._recording.job
        if job is None or not self._recording.is_complete:
            return Step.NOTHING, None
        return self._seconds.step(job, self._recording.transcript)

    def _opened(self, job: Job | None) -> None:
        del job
        self.show()

    def _transcript_shown(self, is_shown: bool) -> None:
        del is_shown
        self.show()

    def _act(self) -> None:
        """Do what is offered at the moment."""
        match self._step()[0]:
            case Step.WAITS | Step.LISTENS:
                self._settings.set(table.SECOND_PAUSED, True)
                self._seconds.pause()
            case Step.PAUSED:
                self._go_on()
            case Step.POSSIBLE | Step.FAILED:
                self._ask()

    def _go_on(self) -> None:
        self._settings.set(table.SECOND_PAUSED, False)
        self._seconds.go_on()
        self._idle_work.look()

    def _ask(self) -> None:
        """Whoever asks for one wants it now, not once some pause is over."""
        job = self._recording.job
        if job is not None:
            self._scope.start(self._asked(job.id))

    async def _asked(self, job_id: str) -> None:
        if self._seconds.is_paused:
            self._go_on()
        await self._seconds.ask(job_id)
        job = self._runner.job(job_id)
        if job is not None:
            self._idle_work.ask([job])
