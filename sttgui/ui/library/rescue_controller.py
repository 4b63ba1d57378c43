"""The ways out when the library is damaged, or not as it should be: an older copy of it, and all of it as text."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sttgui.domain.errors import LibraryReplacedError, RecordingUnderWayError, StorageError, SttError
from sttgui.domain.library import Backup
from sttgui.storage.library import Library
from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library import text as library_text
from sttgui.viewmodel.recording import RecordingModel
from sttgui.viewmodel.task_scope import TaskScope


class RescueController:
    """A copy is restored once `window` is closed and nothing uses the library any more."""

    def __init__(
        self,
        window: QWidget,
        actions: Mapping[Do, QAction],
        say: Messages,
        library: Library,
        recording: RecordingModel,
    ) -> None:
        self._window = window
        self._say = say
        self._library = library
        self._recording = recording
        self._scope = TaskScope(say.show_error)
        self._chosen: Backup | None = None
        actions[Do.RESTORE_BACKUP].triggered.connect(self._restore_wanted)
        actions[Do.SAVE_ALL].triggered.connect(self._save_all_wanted)
        say.restore_backup_wanted.connect(self._restore_wanted)
        say.save_all_wanted.connect(self._save_all_wanted)

    async def close(self) -> None:
        await self._scope.close()

    @property
    def is_wanted(self) -> bool:
        """Whether a copy was chosen."""
        return self._chosen is not None

    async def restore(self) -> SttError | None:
        """Use the copy that was chosen; returns what is to be told, and `None` where none was chosen."""
        if self._chosen is None:
            return None
        try:
            aside = await asyncio.to_thread(self._library.restore_backup, self._chosen.path)
        except StorageError as error:
            return error
        return LibraryReplacedError(day=text.day(self._chosen.made), name=aside.name)

    def _restore_wanted(self) -> None:
        self._scope.start(self._offer_backups())

    async def _offer_backups(self) -> None:
        from sttgui.ui.library.rescue_dialogs import RestoreDialog

        dialog = RestoreDialog(self._window, await asyncio.to_thread(self._library.backups))
        dialog.restore_wanted.connect(self._backup_chosen)
        dialog.open()

    def _backup_chosen(self, backup: Backup) -> None:
        if self._recording.state.is_under_way:  # for which the window might stay open, to be restored at some later end
            self._say.show_error(RecordingUnderWayError())
            return
        self._chosen = backup
        self._window.close()

    def _save_all_wanted(self) -> None:
        from sttgui.ui.library.rescue_dialogs import SaveAllDialog

        dialog = SaveAllDialog(self._window)
        dialog.folder_chosen.connect(self._folder_chosen)
        dialog.open()

    def _folder_chosen(self, folder: Path) -> None:
        self._scope.start(self._save_all(folder / library_text.all_transcripts()))

    async def _save_all(self, folder: Path) -> None:
        self._say.show_all_saved(await asyncio.to_thread(self._library.export_readable, folder))
