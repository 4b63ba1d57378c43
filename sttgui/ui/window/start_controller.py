"""What happens at a start: the library comes back and is looked after, and what was given or shown last is shown."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from sttgui.domain.errors import LibraryDamagedError, LibraryGapsError, LibraryRestoredError, SttError
from sttgui.domain.jobs import Job
from sttgui.domain.library import Recovery
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.storage.library import Library
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library import text as library_text
from sttgui.ui.library.intake_controller import IntakeController
from sttgui.ui.library.pane import LibraryPane
from sttgui.ui.window.saving_controller import SavingController
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

# So long after the jobs are there what was shown last is whole, however long it is. Till then its words would wait for
# the interpreter, which the sums of all rows are checked by.
SETTLED_S = 3.0


class StartController:
    """Says whatever is not as it should be with the library, once for each recovery."""

    def __init__(
        self,
        pane: LibraryPane,
        say: Messages,
        recording: OpenRecording,
        runner: JobRunner,
        library: Library,
        *,
        recordings: Recordings,
        intake: IntakeController,
        saving: SavingController,
        settings: Settings,
        come_forward: Callable[[], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._pane = pane
        self._say = say
        self._recording = recording
        self._runner = runner
        self._library = library
        self._recordings = recordings
        self._intake = intake
        self._saving = saving
        self._settings = settings
        self._come_forward = come_forward
        self._sleep = sleep
        self._scope = TaskScope(say.show_error)
        self._told: Recovery | None = None
        runner.book.subscribe_newest(self._jobs_loaded)
        runner.book.subscribe_loaded(self._jobs_loaded)

    def start(self, paths: Sequence[Path]) -> None:
        """Bring the library back, then take in the files the app was started with, or show what was shown last."""
        if paths:
            self._intake.add(tuple(paths))
        else:
            self._show_last()  # where it is among those that are listed already
        self._scope.start(self._start(is_asked_for_others=bool(paths)))

    def open(self, paths: tuple[Path, ...]) -> None:
        """Come forward with the files of a second start."""
        if paths:
            self._intake.add(paths)
        self._come_forward()

    async def close(self) -> None:
        await self._scope.close()

    async def _start(self, *, is_asked_for_others: bool) -> None:
        try:
            await self._runner.load()
        except SttError as error:
            self._say.show_error(error)
        else:
            if self._runner.jobs:
                self._saving.show()
            self._scope.start(self._look_after_library())
            if not is_asked_for_others:
                self._show_last()
        self._tell_recovery()
        await self._intake.take_up()

    def _show_last(self) -> None:
        last = self._runner.job(self._settings.get(table.SHOWN))
        if last is not None and self._recording.job is None:
            self._pane.choose(last.id)

    async def _look_after_library(self) -> None:
        """What takes its time and nobody waits for: older transcripts made searchable, the trash, a copy, a check."""
        await self._sleep(SETTLED_S)
        while await asyncio.to_thread(self._library.bring_over_next):
            pass
        while await asyncio.to_thread(self._library.write_search_anew_next):
            pass
        await self._recordings.forget(await asyncio.to_thread(self._library.empty_trash, datetime.now(UTC)))
        if await asyncio.to_thread(self._library.is_sound):
            await asyncio.to_thread(self._library.back_up, datetime.now(UTC))
        else:
            await asyncio.to_thread(self._library.recover)
            await self._runner.load()
        self._tell_recovery()

    def _jobs_loaded(self, jobs: list[Job]) -> None:  # noqa: ARG002  what the library had to do for them is asked of it
        self._tell_recovery()

    def _tell_recovery(self) -> None:
        """Once for each: the library can be put right whenever something of it is read."""
        recovery = self._library.recovery
        if recovery is None or recovery is self._told:
            return
        self._told = recovery
        kind: type[SttError] = LibraryRestoredError if recovery.jobs else LibraryDamagedError
        missing = ""
        if recovery.jobs and (recovery.missing or recovery.is_latest_missing):
            kind, missing = LibraryGapsError, library_text.missing(recovery)
        self._say.show_error(kind(count=recovery.jobs, name=recovery.set_aside.name, missing=missing))
