"""Leads from one version of a recording to another, compares them, and takes words over into the open one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from sttgui.domain.jobs import Completed, Job
from sttgui.domain.transcript import Transcript
from sttgui.domain.versions import Comparison, Place, after_taking, compare, take
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.appearance import Appearance
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.ui.transcript.version_button import Version, VersionButton
from sttgui.ui.versions import text as versions_text
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.task_scope import TaskScope
from sttgui.viewmodel.word_times import Span

if TYPE_CHECKING:
    from sttgui.ui.versions.dialog import CompareDialog, Stretch
    from sttgui.ui.versions.sheet import Rows

AROUND_MS = 700  # heard before and after a place


class VersionsController:
    """`transcript_of` gives a transcript with all its edits, `choose` opens a recording. Words are taken over into the
    version that is open, as steps that can be undone; the other one is only read.
    """

    def __init__(
        self,
        versions: VersionButton,
        recording: OpenRecording,
        model: LibraryModel,
        player: PlayerModel,
        *,
        actions: Mapping[Do, QAction],
        appearance: Appearance,
        say: Messages,
        choose: Callable[[str], None],
        transcript_of: Callable[[str], Awaitable[Transcript | None]],
    ) -> None:
        self._versions = versions
        self._recording = recording
        self._editor = recording.editor
        self._model = model
        self._player = player
        self._appearance = appearance
        self._choose = choose
        self._transcript_of = transcript_of
        self._scope = TaskScope(say.show_error)
        self._dialog: OneDialog[CompareDialog] = OneDialog()
        self._here = ""  # the job into which words are taken over
        self._other: tuple[str, Transcript] | None = None  # what it is compared with: its job's id
        self._compared = Comparison((), ())
        self._next_other = ""  # to be compared with once the version that was chosen is there
        self._is_taking = False
        self._compare, self._go = actions[Do.COMPARE], actions[Do.OTHER_VERSION]
        self._compare.triggered.connect(self._compare_wanted)
        self._go.triggered.connect(self._go_to_other)
        versions.chosen.connect(choose)
        versions.compare_wanted.connect(self._begin)
        recording.changed.connect(self._opened)
        recording.transcript_shown.connect(self._shown)
        model.versions_changed.connect(self._versions_changed)
        model.modelReset.connect(self._show)
        self._editor.changed.connect(self._edited)
        self._editor.undo_stack.canUndoChanged.connect(self._can_undo)
        player.position_changed.connect(self._heard)
        self._show()

    async def close(self) -> None:
        await self._scope.close()

    def _opened(self, job: Job | None) -> None:
        if self._dialog.now is not None and not self._is_compared(job):
            self._dialog.now.accept()
        self._show()

    def _is_compared(self, job: Job | None) -> bool:
        if job is None or job.id != self._here or self._other is None:
            return False
        return any(one.id == self._other[0] for one in self._others(job))

    def _shown(self, is_shown: bool) -> None:
        self._show()
        other, job = self._next_other, self._recording.job
        if is_shown and other and job is not None:
            self._next_other = ""
            if any(one.id == other for one in self._others(job)):
                self._begin(other)

    def _versions_changed(self, recording_id: str) -> None:
        job = self._recording.job
        if job is not None and job.recording_id == recording_id:
            self._show()

    def _show(self) -> None:
        """Say which version is open, and what can be done about the others."""
        job = self._recording.job
        versions = [] if job is None else self._model.versions(job.id)
        others = [one for one in versions if job is not None and one.id != job.id]
        lines = [
            Version(one.id, versions_text.version(one), versions_text.name(one, others), can_compare=_has_words(one))
            for one in versions
        ]
        can_compare = self._recording.is_complete and self._recording.transcript.word_count > 0
        self._versions.show_versions(lines, "" if job is None else job.id, can_compare=can_compare)
        self._go.setEnabled(len(versions) > 1)
        self._compare.setEnabled(job is not None and can_compare and bool(self._others(job)))

    def _others(self, job: Job) -> list[Job]:
        """The versions a job can be compared with: those before it, the latest first, then those after it."""
        versions = [one for one in self._model.versions(job.id) if _has_words(one) or one.id == job.id]
        at = next((place for place, one in enumerate(versions) if one.id == job.id), 0)
        return [*versions[:at][::-1], *versions[at + 1 :]]

    def _go_to_other(self) -> None:
        """The next version, and from the last one the first."""
        job = self._recording.job
        versions = [] if job is None else [one.id for one in self._model.versions(job.id)]
        if job is not None and job.id in versions:
            self._choose(versions[(versions.index(job.id) + 1) % len(versions)])

    def _compare_wanted(self) -> None:
        job = self._recording.job
        others = [] if job is None else self._others(job)
        if others:
            self._begin(others[0].id)

    def _begin(self, other_id: str) -> None:
        if self._dialog.now is None:
            self._scope.start(self._open(other_id))

    async def _open(self, other_id: str) -> None:
        from sttgui.ui.versions.dialog import CompareDialog

        job, other_job = self._recording.job, self._model.job(other_id)
        other = await self._transcript_of(other_id)
        if job is None or other_job is None or other is None or not self._is_there(job) or self._dialog.now is not None:
            return
        self._here, self._other = job.id, (other_id, other)
        dialog = CompareDialog(self._versions.window(), self._appearance.tokens, job, other_job)
        dialog.take_wanted.connect(self._take)
        dialog.hear_wanted.connect(self._hear)
        dialog.moment_wanted.connect(self._hear_from)
        dialog.undo_wanted.connect(self._editor.undo)
        dialog.redo_wanted.connect(self._editor.redo)
        dialog.sides_wanted.connect(self._change_sides)
        dialog.show_undo(self._editor.undo_stack.canUndo())
        self._dialog.open(dialog)
        await self._compare_anew()

    def _is_there(self, job: Job) -> bool:
        return self._recording.is_open(job.id) and self._recording.is_complete

    async def _compare_anew(self, said: str = "") -> None:
        """Compare in a thread, till nothing was edited meanwhile."""
        if self._dialog.now is None or self._other is None:
            return
        self._dialog.now.wait()
        self._editor.stop_typing()
        _, other = self._other
        while True:
            one = self._editor.transcript
            compared, rows = await asyncio.to_thread(_side_by_side, one, other)
            if one.paragraphs is self._editor.transcript.paragraphs:
                break
        if self._dialog.now is not None:
            self._show_compared(compared, rows, said)

    def _show_compared(self, compared: Comparison, rows: Rows, said: str = "") -> None:
        dialog, other = self._dialog.now, self._other
        if dialog is not None and other is not None:
            self._compared = compared
            dialog.show_comparison(self._editor.transcript, other[1], compared, rows)
            if said:
                dialog.say(said)

    def _take(self, places: tuple[Place, ...]) -> None:
        if len(places) > 1:
            self._scope.start(self._take_several(places))
        elif self._other is not None:
            [place] = places
            after = take(self._editor.transcript, self._other[1], places)
            self._apply(1, after)
            compared = after_taking(self._compared, place, after)
            self._show_compared(compared, _rows_of(self._editor.transcript, self._other[1], compared))

    async def _take_several(self, places: tuple[Place, ...]) -> None:
        dialog, other = self._dialog.now, self._other
        if dialog is None or other is None:
            return
        dialog.wait()
        before = self._editor.transcript
        after = await asyncio.to_thread(take, before, other[1], places)
        if before.paragraphs is self._editor.transcript.paragraphs:
            self._apply(len(places), after)
            left = sum(place.is_fixed for place in self._compared.places)
            await self._compare_anew(versions_text.taken(len(places), left))
        else:  # the places are others by now
            await self._compare_anew()

    def _apply(self, count: int, after: Transcript) -> None:
        self._is_taking = True
        self._editor.apply(versions_text.step(count), after)
        self._is_taking = False

    def _edited(self) -> None:
        if self._dialog.now is not None and not self._is_taking:
            self._scope.start(self._compare_anew())

    def _can_undo(self, can_undo: bool) -> None:
        if self._dialog.now is not None:
            self._dialog.now.show_undo(can_undo)

    def _hear(self, stretch: Stretch) -> None:
        self._player.play_span(Span(max(stretch.start_ms - AROUND_MS, 0), stretch.end_ms + AROUND_MS))

    def _hear_from(self, ms: int) -> None:
        self._player.seek(ms)
        self._player.play()

    def _heard(self, ms: int) -> None:
        if self._dialog.now is not None:
            self._dialog.now.show_moment(ms)

    def _change_sides(self) -> None:
        """Open the version that is compared with, and compare it with this one."""
        job, other, dialog = self._recording.job, self._other, self._dialog.now
        if job is not None and other is not None and dialog is not None:
            self._next_other = job.id
            dialog.accept()
            self._choose(other[0])


def _has_words(job: Job) -> bool:
    return isinstance(job.phase, Completed) and job.word_count != 0


def _side_by_side(one: Transcript, other: Transcript) -> tuple[Comparison, Rows]:
    compared = compare(one, other)
    return compared, _rows_of(one, other, compared)


def _rows_of(one: Transcript, other: Transcript, compared: Comparison) -> Rows:
    from sttgui.ui.versions.sheet import rows_of  # with the dialog, when it is opened

    return rows_of(one, other, compared)
