"""Opens the dialog of settings, and watches the folder that is chosen there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from sttgui.services.known_voices import RememberedVoices
from sttgui.services.watched_folder import WatchedFolder
from sttgui.ui.jobs.remedies import may_cost
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.ui.library.file_strips import FileStrips
from sttgui.ui.library.intake_controller import IntakeController
from sttgui.viewmodel.engine_choice import EngineChoice
from sttgui.viewmodel.listening import Listening
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.preferences import Playing, Preferences
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.settings.dialog import SettingsDialog


class SettingsController:
    """`ledger` is the file that remembers what was seen in the watched folder. `changed` is called when something else
    was chosen.
    """

    def __init__(
        self,
        strips: FileStrips,
        show: QAction,
        say: Messages,
        *,
        intake: IntakeController,
        choice: EngineChoice,
        settings: Settings,
        ledger: Path,
        player: PlayerModel,
        listening: Listening,
        voices: RememberedVoices,
        changed: Callable[[], None],
    ) -> None:
        self._strips = strips
        self._say = say
        self._intake = intake
        self._choice = choice
        self._settings = settings
        self._ledger = ledger
        self._player = player
        self._listening = listening
        self._voices = voices
        self._changed = changed
        self._dialog: OneDialog[SettingsDialog] = OneDialog()
        self._watching = TaskScope(say.show_error)
        self._changing = TaskScope(say.show_error)
        show.triggered.connect(self._settings_wanted)

    def start(self) -> None:
        """Look into the watched folder, if there is one."""
        watched = Preferences.kept(self._settings).watched
        if watched is not None:
            folder = WatchedFolder(watched, self._ledger, self._take, self._reachable)
            self._watching.start(folder.watch())

    async def close(self) -> None:
        await self._changing.close()
        await self._watching.close()

    def _settings_wanted(self) -> None:
        from sttgui.ui.settings.dialog import SettingsDialog

        state = self._player.state
        playing = Playing(state.device, state.step_s, click_plays=state.click_plays, typing=self._listening.choice)
        dialog = SettingsDialog(self._say.window(), Preferences.kept(self._settings), playing)
        dialog.preferences_chosen.connect(self._chosen)
        dialog.playing_chosen.connect(self._playing_chosen)
        dialog.forget_wanted.connect(self._forget_wanted)
        self._dialog.open(dialog)
        self._changing.start(self._show_devices(dialog))
        self._changing.start(self._show_voices())

    async def _show_devices(self, dialog: SettingsDialog) -> None:
        devices = await self._player.devices()
        if self._dialog.now is dialog:
            dialog.playing.show_devices([device.name for device in devices])

    def _forget_wanted(self) -> None:
        self._changing.start(self._forget())

    async def _forget(self) -> None:
        await self._voices.forget()
        await self._show_voices()

    async def _show_voices(self) -> None:
        known = await self._voices.kept()
        if self._dialog.now is not None:
            self._dialog.now.show_voices(known)

    def _playing_chosen(self, playing: Playing) -> None:
        state = self._player.state
        if playing.device != state.device:
            self._player.set_device(playing.device)
        if playing.step_s != state.step_s:
            self._player.set_step(playing.step_s)
        if playing.click_plays != state.click_plays:
            self._player.set_click_plays(playing.click_plays)
        if playing.typing != self._listening.choice:
            self._listening.choose(playing.typing)

    def _chosen(self, preferences: Preferences) -> None:
        is_other = preferences.watched != Preferences.kept(self._settings).watched
        preferences.keep(self._settings)
        self._changed()
        if is_other:
            self._changing.start(self._watch_anew())

    async def _watch_anew(self) -> None:
        await self._watching.close()
        self._strips.say_folder(Path(), is_reachable=True)
        self._ledger.unlink(missing_ok=True)  # what is in the folder now is not new, also where it was watched before
        self.start()

    async def _take(self, paths: tuple[Path, ...]) -> None:
        preferences = Preferences.kept(self._settings)
        engine = self._choice.chosen
        if may_cost(engine) and not preferences.watched_may_cost:
            engine = self._choice.local
        await self._intake.take_watched(paths, engine)

    def _reachable(self, is_reachable: bool) -> None:
        watched = Preferences.kept(self._settings).watched
        if watched is not None:
            self._strips.say_folder(watched, is_reachable=is_reachable)
