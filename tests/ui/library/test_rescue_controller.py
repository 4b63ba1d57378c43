"""A copy of the library is restored at the end that follows the choice, or not at all."""

from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from sttgui.domain.library import Backup
from sttgui.ui.kit.actions import Do
from sttgui.ui.library.rescue_controller import RescueController
from sttgui.ui.library.rescue_dialogs import RestoreDialog
from tests import rooms
from tests.rooms import until


@pytest.mark.qt_loop
@pytest.mark.parametrize("is_under_way", [False, True])
async def test_no_copy_is_restored_at_a_later_end_where_something_is_being_recorded(
    tmp_path: Path, is_under_way: bool
) -> None:
    room = rooms.Room(tmp_path)
    backup = Backup(tmp_path / "a copy", datetime(2026, 11, 22, tzinfo=UTC), 3)
    library: Any = SimpleNamespace(backups=lambda: [backup])
    recording: Any = SimpleNamespace(state=SimpleNamespace(is_under_way=is_under_way))
    commands, say = room.window.commands, room.window.messages
    controller = RescueController(room.window, commands, say, library, recording)
    commands[Do.RESTORE_BACKUP].trigger()
    await until("the dialog", lambda: room.window.findChildren(RestoreDialog))
    room.window.findChildren(RestoreDialog)[0].restore_wanted.emit(backup)
    assert controller.is_wanted is not is_under_way
    assert room.window.isVisible() is is_under_way
    labels = room.window.findChildren(QLabel)
    assert any("Stop that first." in one.text() for one in labels if one.isVisible()) is is_under_way
    await controller.close()
    room.put_away()
