"""Lets the window go once all is on the disk, or once the user says that the rest may be lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.ui.window.main_window import MainWindow
from sttgui.ui.window.saving_controller import SavingController

if TYPE_CHECKING:
    from sttgui.ui.window.unsaved_dialog import UnsavedDialog


class ClosingController:
    """Knows whether the window may stay closed. `gives_up` says whether it was closed to put away all that is kept."""

    def __init__(self, window: MainWindow, saving: SavingController, gives_up: Callable[[], bool]) -> None:
        self._window = window
        self._saving = saving
        self._gives_up = gives_up
        self._is_given_up = False
        self._question: OneDialog[UnsavedDialog] = OneDialog()

    def give_up(self) -> None:
        """Let go of what the disk does not take."""
        self._is_given_up = True

    async def is_all_kept(self) -> bool:
        """Whether all is on the disk by now, or is given up; else the window is open again, and asks."""
        error = await self._saving.write_down()
        if error is None or self._is_given_up or self._gives_up():
            return True
        from sttgui.ui.window.unsaved_dialog import UnsavedDialog

        self._window.come_forward()
        dialog = UnsavedDialog(self._window, error)
        dialog.close_wanted.connect(self._close)
        self._question.open(dialog)
        return False

    def _close(self) -> None:
        self.give_up()
        self._window.close()
