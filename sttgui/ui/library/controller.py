"""Carries out what the list offers for recordings: names and notes, the order of the line, the trash."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from sttgui.domain.errors import StorageError
from sttgui.domain.jobs import Failed, FileSource, Job
from sttgui.services.job_runner import JobRunner
from sttgui.storage.library import Library
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library.actions import LibraryActions
from sttgui.ui.library.pane import LibraryPane
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.arrangement import Arrangement, Move
from sttgui.viewmodel.library_model import LibraryModel, NewTitle
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.library.entry_dialog import Description


class LibraryController:
    """An action on several recordings is carried out as one: one message tells of it, and one undo takes it back."""

    def __init__(
        self,
        pane: LibraryPane,
        actions: LibraryActions,
        show_trash: QAction,
        say: Messages,
        model: LibraryModel,
        *,
        runner: JobRunner,
        library: Library,
        settings: Settings,
        drafts: Drafts,
    ) -> None:
        self._pane = pane
        self._say = say
        self._model = model
        self._runner = runner
        self._library = library
        self._settings = settings
        self._drafts = drafts
        self._scope = TaskScope(say.show_error)
        self._writing = TaskScope(say.show_error)
        self._moving = asyncio.Lock()  # to the trash, or back
        self._leaving: list[str] = []
        self._can_go_on: set[str] = set()  # of those moved to the trash
        self._returning: dict[str, bool] = {}  # whether by Undo
        show_trash.triggered.connect(self._trash_wanted)
        say.undo_wanted.connect(self._undo_wanted)
        actions.cancel_wanted.connect(runner.cancel)
        actions.retry_wanted.connect(self._retry_wanted)
        actions.remove_wanted.connect(self.remove)
        actions.about_wanted.connect(self._about_wanted)
        actions.stop_all_wanted.connect(self._stop_all_wanted)
        actions.retry_failed_wanted.connect(self._retry_failed_wanted)
        actions.pause_wanted.connect(self._pause_wanted)
        actions.go_on_wanted.connect(self._go_on_wanted)
        pane.view.move_wanted.connect(self._move_wanted)
        pane.arrangement_chosen.connect(self._arrangement_chosen)
        model.title_entered.connect(self._title_entered)
        model.arrange(Arrangement(settings.get(table.SORT)))

    async def close(self) -> None:
        """What the user has written about a recording is kept first, and what goes to the trash or back is there."""
        await self._writing.finish()
        await self._scope.close()

    def _retry_wanted(self, job_id: str) -> None:
        job = self._runner.job(job_id)
        if job is not None:
            self._try_again(job)

    def _try_again(self, job: Job) -> None:
        """Ask for a result the service may still have, instead of sending again: that may cost twice."""
        if job.can_look_again:
            self._runner.look_again(job.id)
        else:
            self._runner.retry(job.id)

    def _stop_all_wanted(self) -> None:
        for job in self._runner.jobs:
            if not job.has_ended:
                self._runner.cancel(job.id)

    def _retry_failed_wanted(self) -> None:
        for job in self._runner.jobs:
            if isinstance(job.phase, Failed):
                self._try_again(job)

    def _pause_wanted(self) -> None:
        self._runner.stop_line()
        self._pane.show_paused(self._runner.is_stopped)

    def _go_on_wanted(self) -> None:
        self._runner.go_on()
        self._pane.show_paused(self._runner.is_stopped)

    def _move_wanted(self, move: Move) -> None:
        self._scope.start(self._move(move))

    async def _move(self, move: Move) -> None:
        for job_id in move.job_ids:
            await self._runner.move(job_id, move.before_id)

    def _arrangement_chosen(self, arrangement: Arrangement) -> None:
        self._settings.set(table.SORT, arrangement.sort)

    def _title_entered(self, new: NewTitle) -> None:
        from sttgui.ui.library.entry_dialog import Description

        self._described(Description(new.job_id, title=new.title))

    def _about_wanted(self, job_id: str) -> None:
        self._scope.start(self._about(job_id))

    async def _about(self, job_id: str) -> None:
        from sttgui.ui.library.entry_dialog import EntryDialog

        job = self._runner.job(job_id)
        if job is None:
            return
        size = await asyncio.to_thread(_size_of, job.source.path) if isinstance(job.source, FileSource) else None
        dialog = EntryDialog(self._pane.window(), job, self._model.tags(), size)
        dialog.described.connect(self._described)
        self._drafts.watch(f"entry/{job_id}", dialog)
        dialog.open()

    def _described(self, told: Description) -> None:
        self._writing.start(self._runner.book.describe(told.job_id, title=told.title, notes=told.notes, tags=told.tags))

    def remove(self, job_id: str) -> None:
        """Move a recording to the trash, together with all others that are told in the same moment."""
        self._leaving.append(job_id)
        if len(self._leaving) == 1:
            self._writing.start(self._remove())

    async def _remove(self) -> None:
        """Remove all the recordings of one action: this begins after the list has told the last of them."""
        async with self._moving:
            job_ids, self._leaving = self._leaving, []
            jobs = [job for job_id in job_ids if (job := self._runner.job(job_id)) is not None]
            self._can_go_on |= await self._runner.let_go(*(job.id for job in jobs))
            for job in jobs:
                self._model.job_removed(job.id)
            until = None
            try:
                for job in jobs:
                    until = await asyncio.to_thread(self._library.move_to_trash, job.id)
            except StorageError:
                await self._runner.load()  # what is still in the library must be in the list
                self._go_on_again(job_ids)
                raise
            if until is not None:
                self._say.show_trashed(jobs, until)

    def _undo_wanted(self, job_id: str) -> None:
        self._bring_back(job_id, is_undone=True)

    def restore(self, job_id: str) -> None:
        """Bring a recording back from the trash, and show it."""
        self._bring_back(job_id, is_undone=False)

    def _bring_back(self, job_id: str, *, is_undone: bool) -> None:
        if not self._returning:
            self._writing.start(self._restore())
        self._returning[job_id] = is_undone or self._returning.get(job_id, False)

    async def _restore(self) -> None:
        async with self._moving:
            returning, self._returning = self._returning, {}
            await asyncio.to_thread(self._library.restore, *returning)
            await self._runner.load()
            undone = [job_id for job_id, is_undone in returning.items() if is_undone]
            self._go_on_again(undone)  # what comes out of the trash later is sent when asked for
            self._can_go_on.difference_update(returning)
            self._pane.choose(next(iter(returning)))

    def _go_on_again(self, job_ids: Iterable[str]) -> None:
        for job_id in self._can_go_on.intersection(job_ids):
            self._can_go_on.remove(job_id)
            self._runner.go_on_again(job_id)

    def _trash_wanted(self) -> None:
        self._scope.start(self._show_trash())

    async def _show_trash(self) -> None:
        from sttgui.ui.library.rescue_dialogs import TrashDialog

        dialog = TrashDialog(self._pane.window(), await asyncio.to_thread(self._library.trashed))
        dialog.restore_wanted.connect(self.restore)
        dialog.open()


def _size_of(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:  # not there, or not to be seen
        return None
