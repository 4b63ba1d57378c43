"""Opens the dialog that tests a microphone, and runs the test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.appearance import Appearance
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.viewmodel.microphone_check import Listen, MicrophoneCheck
from sttgui.viewmodel.player import MakePlayback, PlayerModel, make_playback
from sttgui.viewmodel.recording import RecordingModel, RecordingState
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.audio.recorder import Listener
    from sttgui.ui.recording.microphone_dialog import MicrophoneDialog


class MicrophoneController:
    """One dialog at a time, and none while something is recorded."""

    def __init__(
        self,
        actions: Mapping[Do, QAction],
        appearance: Appearance,
        say: Messages,
        recording: RecordingModel,
        player: PlayerModel,
        *,
        listen: Listen,
        make_playback: MakePlayback = make_playback,
    ) -> None:
        self._record = actions[Do.RECORD]
        self._appearance = appearance
        self._say = say
        self._recording = recording
        self._player = player
        self._listen = listen
        self._make_playback = make_playback
        self._scope = TaskScope(say.show_error)
        self._dialog: OneDialog[MicrophoneDialog] = OneDialog()
        self._check: MicrophoneCheck | None = None
        self._source = ""
        self._action = actions[Do.TEST_MICROPHONE]
        self._action.triggered.connect(self._open)
        recording.state_changed.connect(self._recording_changed)

    async def close(self) -> None:
        """Let the microphone go."""
        if self._check is not None:
            await self._check.close()
        await self._scope.close()

    def _open(self) -> None:
        from sttgui.ui.recording.microphone_dialog import MicrophoneDialog

        if self._dialog.now is not None or self._recording.state.is_under_way:
            return
        self._player.pause()  # else the microphone hears it
        self._source = self._recording.state.source
        dialog = MicrophoneDialog(self._say.window(), self._appearance.tokens)
        self._check = check = MicrophoneCheck(self._listen, self._make_playback, self._player.state.device)
        dialog.show_sources(self._recording.state)
        dialog.source_chosen.connect(self._recording.choose_source)
        dialog.sources_wanted.connect(self._sources_wanted)
        dialog.trial_wanted.connect(check.keep)
        dialog.record_wanted.connect(self._record.trigger)
        dialog.finished.connect(self._finished)
        check.changed.connect(dialog.show_check)
        check.level_changed.connect(dialog.meter.show_level)
        check.trial_is_full.connect(self._trial_is_full)
        self._dialog.open(dialog)
        self._scope.start(self._begin(check))

    async def _begin(self, check: MicrophoneCheck) -> None:
        await self._recording.look_for_sources()  # before one is listened to, for then no others can be found
        if self._check is check:  # else it was closed meanwhile
            await check.open(self._source)

    def _recording_changed(self, state: RecordingState) -> None:
        self._action.setEnabled(not state.is_under_way)
        if self._dialog.now is None or self._check is None:
            return
        self._dialog.now.show_sources(state)
        if state.source != self._source:
            self._source = state.source
            self._scope.start(self._check.open(state.source))

    def _sources_wanted(self) -> None:
        self._scope.start(self._recording.look_for_sources())

    def _trial_is_full(self) -> None:
        if self._check is not None:
            self._scope.start(self._check.play())

    def _finished(self) -> None:
        check, self._check = self._check, None
        if check is not None:
            check.changed.disconnect()
            check.level_changed.disconnect()
            self._scope.start(self._put_away(check))

    async def _put_away(self, check: MicrophoneCheck) -> None:
        await check.close()
        check.deleteLater()


def listen(source: str | None) -> Listener:
    """Hear a microphone of this computer. Takes a moment; call it in a thread. Raises `RecordError`."""
    from sttgui.audio import recorder

    return recorder.listen(source)
