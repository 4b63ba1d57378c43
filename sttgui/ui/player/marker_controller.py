"""Sets markers in any recording, names and removes them, and goes from one to another."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QUndoCommand
from PySide6.QtWidgets import QMenu

from sttgui.domain.jobs import FileSource, Job, Marker
from sttgui.services.job_runner import JobRunner
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.text import tr
from sttgui.ui.player import text as player_text
from sttgui.ui.player.bar import PlayerBar
from sttgui.ui.transcript.marker_list import MarkerList
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.recording import RecordingModel
from sttgui.viewmodel.task_scope import TaskScope

JUST_BEGUN_MS = 1000  # so soon after a marker, the one before is meant by the way back


class MarkerController:
    """While something is being recorded, a marker is set in that. Each change is a step of undo beside those of the
    text, and on the disk at once.
    """

    def __init__(
        self,
        pane: MarkerList,
        bar: PlayerBar,
        recording: OpenRecording,
        *,
        actions: Mapping[Do, QAction],
        player: PlayerModel,
        recorder: RecordingModel,
        runner: JobRunner,
        say: Messages,
        show_pane: Callable[[], None],
    ) -> None:
        """`show_pane` brings the pane with the list of markers to the front."""
        self._pane = pane
        self._show_pane = show_pane
        self._bar = bar
        self._recording = recording
        self._player = player
        self._recorder = recorder
        self._runner = runner
        self._scope = TaskScope(say.show_error)
        self._set, self._previous, self._next = (actions[do] for do in (Do.MARKER, Do.PREVIOUS_MARKER, Do.NEXT_MARKER))
        self._shown: tuple[str, tuple[Marker, ...]] = ("", ())
        self._set.triggered.connect(self._set_here)
        self._previous.triggered.connect(self._go_to_previous)
        self._next.triggered.connect(self._go_to_next)
        pane.chosen.connect(self._play_from)
        pane.named.connect(self._name)
        pane.unwanted.connect(self._remove)
        bar.timeline.marker_menu_wanted.connect(self._open_menu)
        recording.changed.connect(self._show)
        player.state_changed.connect(self._show_state)
        recorder.state_changed.connect(self._show_state)
        self._show(recording.job)

    async def close(self) -> None:
        """Return once all is on the disk that it takes."""
        await self._scope.finish()

    def take_over(self, job_id: str, markers: tuple[Marker, ...]) -> None:
        """Give a recording other markers; called by the steps of undo."""
        self._scope.start(self._runner.book.describe(job_id, markers=markers))

    @property
    def _markers(self) -> tuple[Marker, ...]:
        return self._shown[1]

    def _show(self, job: Job | None) -> None:
        markers = job.source.markers if job is not None and isinstance(job.source, FileSource) else ()
        shown = ("" if job is None else job.id, markers)
        if shown != self._shown:
            self._shown = shown
            self._pane.show_markers(markers)
            self._bar.timeline.show_markers(markers)
        self._pane.setVisible(job is not None and isinstance(job.source, FileSource))
        self._show_state()

    def _show_state(self) -> None:
        recorded = self._recorder.state
        can_hear = self._player.state.is_ready
        self._set.setEnabled(recorded.can_be_used if recorded.is_under_way else can_hear)
        for action in (self._previous, self._next):
            action.setEnabled(can_hear and bool(self._markers))

    def _set_here(self) -> None:
        if self._recorder.state.is_under_way or not self._player.state.is_ready:
            return
        ms = self._player.position_ms
        if ms not in {marker.ms for marker in self._markers}:
            self._change(tr("Marker"), tuple(sorted((*self._markers, Marker(ms)))))
        self._tell(player_text.marker_set(ms))

    def _name(self, marker: Marker, name: str) -> None:
        named = replace(marker, name=name)
        markers = tuple(named if one == marker else one for one in self._markers)
        self._change(tr("Name of a marker"), markers)

    def _remove(self, marker: Marker) -> None:
        self._change(tr("Remove a marker"), tuple(one for one in self._markers if one != marker))
        self._tell(player_text.marker_removed(marker))

    def _change(self, name: str, markers: tuple[Marker, ...]) -> None:
        job_id, before = self._shown
        if job_id:
            self._recording.editor.add_step(_Step(self, name, job_id, before, markers))

    def _play_from(self, marker: Marker) -> None:
        self._player.seek(marker.ms)
        self._player.play()

    def _open_menu(self, marker: Marker, place: QPoint) -> None:
        menu = QMenu(self._bar)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(player_text.marker(marker))
        menu.addAction(tr("Play from here"), partial(self._play_from, marker))
        menu.addAction(tr("Name"), partial(self._ask_for_name, marker))
        menu.addAction(tr("Remove"), partial(self._remove, marker))
        menu.popup(place)

    def _ask_for_name(self, marker: Marker) -> None:
        self._show_pane()
        self._pane.edit(marker)

    def _go_to_previous(self) -> None:
        now_ms = self._player.position_ms - (JUST_BEGUN_MS if self._player.state.is_playing else 0)
        earlier = [marker.ms for marker in self._markers if marker.ms < now_ms]
        self._player.seek(earlier[-1] if earlier else 0)

    def _go_to_next(self) -> None:
        later = next((marker.ms for marker in self._markers if marker.ms > self._player.position_ms), None)
        if later is not None:
            self._player.seek(later)

    def _tell(self, said: str) -> None:
        announce(self._bar, said)


class _Step(QUndoCommand):
    """Other markers in a recording. The controller is not held, as little as the editor by its steps."""

    def __init__(
        self, owner: MarkerController, name: str, job_id: str, before: tuple[Marker, ...], after: tuple[Marker, ...]
    ) -> None:
        super().__init__(name)
        self._owner = weakref.proxy(owner)
        self._job_id = job_id
        self._before, self._after = before, after

    def redo(self) -> None:
        self._owner.take_over(self._job_id, self._after)

    def undo(self) -> None:
        self._owner.take_over(self._job_id, self._before)
