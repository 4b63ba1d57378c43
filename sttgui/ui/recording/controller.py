"""Records from a microphone, and adds every recording to the list, also one that was cut off by the end of the app."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon

from sttgui.domain.errors import RecordLibraryMissingError, SttError
from sttgui.domain.jobs import FileSource, Job, Marker
from sttgui.services.job_runner import JobRunner
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.message_stack import MessageStrip
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.ui.kit.text import tr
from sttgui.ui.library.intake_controller import IntakeController
from sttgui.ui.recording import text as record_text
from sttgui.ui.recording.bar import RecordBar
from sttgui.ui.recording.button import RecordButton
from sttgui.ui.recording.stop_dialog import StopDialog
from sttgui.ui.recording.tray import RecordTray
from sttgui.viewmodel.after_recording import AfterRecording
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.recording import Recorder, RecordingModel, RecordingState, begun_of
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.audio.recorder import InputSource, Recording

AT_WORK = "recording"  # by which the computer is kept awake


class KeepsAwake(Protocol):
    """Has the system not sleep while something of any name is at work."""

    def note(self, what: str, *, is_at_work: bool) -> None: ...


async def _do_nothing() -> None: ...


class RecordController:
    """`folder` is where recordings are kept."""

    def __init__(
        self,
        bar: RecordBar,
        buttons: Iterable[RecordButton],
        offer: MessageStrip,
        actions: Mapping[Do, QAction],
        say: Messages,
        *,
        recording: RecordingModel,
        runner: JobRunner,
        intake: IntakeController,
        player: PlayerModel,
        awake: KeepsAwake,
        folder: Path,
        come_forward: Callable[[], None],
        when_stopped: Callable[[], Awaitable[None]] = _do_nothing,
        what_then: Callable[[], AfterRecording] = lambda: AfterRecording.TRANSCRIBE,
    ) -> None:
        """`when_stopped` is to return before a recording that has ended is put into the list; `what_then` says what
        happens with it there.
        """
        self._offer = offer
        self._say = say
        self._come_forward = come_forward
        self._actions = actions
        self._recording = recording
        self._runner = runner
        self._intake = intake
        self._player = player
        self._awake = awake
        self._folder = folder
        self._when_stopped = when_stopped
        self._what_then = what_then
        self._scope = TaskScope(say.show_error)
        self._unfinished: list[tuple[Recording, str]] = []
        self._was_looked_for = False
        self._question: OneDialog[StopDialog] = OneDialog()
        self._tray: RecordTray | None = None
        bar.join(recording)
        for button in buttons:
            button.join(recording)
        actions[Do.RECORD].triggered.connect(self._toggle)
        actions[Do.PAUSE_RECORDING].triggered.connect(recording.toggle_pause)
        actions[Do.MARKER].triggered.connect(recording.add_marker)
        bar.sources_wanted.connect(self._sources_wanted)
        offer.acted.connect(self._transcribe_unfinished)
        offer.acted_otherwise.connect(self._keep_unfinished)
        recording.state_changed.connect(self._state_changed)
        recording.ended.connect(self._stop)
        recording.failed.connect(say.show_error)
        runner.book.subscribe_loaded(self._jobs_loaded)

    async def close(self) -> None:
        """End a recording that is under way; the next start finds it."""
        await self._scope.close()
        await self._recording.close()

    def _toggle(self) -> None:
        if self._recording.state.is_under_way:
            self._stop()
        else:
            self._player.pause()  # else the microphone hears it
            self._scope.start(self._start())

    async def _start(self) -> None:
        await self._recording.start()
        await self._look_for_sources()

    def _stop(self) -> None:
        self._scope.start(self._take_recorded())

    async def _take_recorded(self) -> None:
        """End the recording and put it into the list."""
        recorded = await self._recording.stop()
        await self._when_stopped()
        if recorded is not None:
            title = recorded.name or record_text.title(recorded.begun)
            await self._take_in(recorded.recording, title, self._what_then())

    async def _take_in(self, recording: Recording, title: str, then: AfterRecording) -> None:
        """Once the library has it, it is not offered again. One with nothing in it is gone with the next start."""
        source = FileSource(recording.path, recording.duration_ms, tuple(map(Marker, recording.markers_ms)))
        if recording.duration_ms and await self._intake.take_recorded(
            source, title, only_keep=then is AfterRecording.KEEP, stays_here=then is AfterRecording.HERE
        ):
            await asyncio.to_thread(_settle, recording)

    def _state_changed(self, state: RecordingState) -> None:
        self._awake.note(AT_WORK, is_at_work=state.is_under_way)
        if self._tray is None and state.is_under_way and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = RecordTray(self._say.window(), self._actions, self._recording)
            self._tray.open_wanted.connect(self._come_forward)
        if self._question.now is not None and not state.is_under_way:
            self._question.now.close()

    def _sources_wanted(self) -> None:
        self._scope.start(self._look_for_sources())

    async def _look_for_sources(self) -> None:
        await self._recording.look_for_sources()

    def ask_to_stop(self) -> None:
        """Ask whether the recording is to be stopped, since the window was to be closed."""
        if self._question.now is None:
            dialog = StopDialog(self._say.window())
            dialog.stop_wanted.connect(self._stop_and_close)
            self._question.open(dialog)

    def _stop_and_close(self) -> None:
        self._scope.start(self._close_window())

    async def _close_window(self) -> None:
        await self._take_recorded()
        self._say.window().close()

    def _jobs_loaded(self, jobs: list[Job]) -> None:  # noqa: ARG002  what the list has is asked of the runner
        if not self._was_looked_for:
            self._was_looked_for = True
            self._scope.start(self._look_for_unfinished())

    async def _look_for_unfinished(self) -> None:
        """Offer the recordings whose end the app did not live to see, or which were not in the list yet."""
        for recording in await asyncio.to_thread(_unfinished, self._folder):
            known = {job.source.path for job in self._runner.jobs if isinstance(job.source, FileSource)}
            if recording.path in known:
                await asyncio.to_thread(_settle, recording)
            else:
                begun = begun_of(recording.path)
                plain = record_text.title(begun) if begun is not None else recording.path.stem
                self._unfinished.append((recording, self._recording.name_of(recording.path) or plain))
        if self._unfinished:
            self._offer_unfinished()

    def _offer_unfinished(self) -> None:
        lines = [record_text.saved_before(title, one.duration_ms) for one, title in self._unfinished]
        act, other = tr("Transcribe"), tr("Only keep it")
        if len(lines) == 1:
            self._offer.say(lines[0], act=act, other=other)
        else:
            heading = record_text.all_saved_before(len(lines))
            self._offer.say(heading, lines, act=tr("Transcribe all"), other=tr("Only keep them"))

    def _transcribe_unfinished(self) -> None:
        self._scope.start(self._take_unfinished(AfterRecording.TRANSCRIBE))

    def _keep_unfinished(self) -> None:
        self._scope.start(self._take_unfinished(AfterRecording.KEEP))

    async def _take_unfinished(self, then: AfterRecording) -> None:
        self._offer.hide()
        unfinished, self._unfinished = self._unfinished, []
        for recording, title in unfinished:
            await self._take_in(recording, title, then)


def make_recorder(folder: Path, on_trouble: Callable[[SttError], None]) -> Recorder:
    """What records with the devices of this computer. Takes a moment; call it in a thread."""
    from sttgui.audio import recorder

    return recorder.Recorder(folder, on_trouble=on_trouble)


def find_sources() -> list[InputSource]:
    """The microphones of this computer; none where nothing can be recorded, which recording says. Takes a moment."""
    from sttgui.audio import recorder

    try:
        return recorder.input_sources()
    except RecordLibraryMissingError:
        return []


def _unfinished(folder: Path) -> list[Recording]:
    """Imports what reads recordings only where there is something to read."""
    if not folder.is_dir():
        return []
    from sttgui.audio import recorder

    return recorder.unfinished(folder)


def _settle(recording: Recording) -> None:
    """Note that a recording need not be offered again. Where the disk refuses that, it is offered once too often."""
    from sttgui.audio import recorder

    with contextlib.suppress(OSError):
        recorder.settle(recording.path)
