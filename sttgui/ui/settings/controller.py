"""Opens the dialog of settings, and watches the folder that is chosen there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction

from sttgui.services.watched_folder import WatchedFolder
from sttgui.ui.jobs.remedies import may_cost
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library.file_strips import FileStrips
from sttgui.ui.library.intake_controller import IntakeController
from sttgui.viewmodel.engine_choice import EngineChoice
from sttgui.viewmodel.preferences import Preferences
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope


class SettingsController:
    """`ledger` is the file that remembers what was seen in the watched folder."""

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
    ) -> None:
        self._strips = strips
        self._say = say
        self._intake = intake
        self._choice = choice
        self._settings = settings
        self._ledger = ledger
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

        dialog = SettingsDialog(self._say.window(), Preferences.kept(self._settings))
        dialog.preferences_chosen.connect(self._chosen)
        dialog.open()

    def _chosen(self, preferences: Preferences) -> None:
        is_other = preferences.watched != Preferences.kept(self._settings).watched
        preferences.keep(self._settings)
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
