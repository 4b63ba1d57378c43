"""What is chosen in the settings about playing is what the player does, and what the next start finds."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from sttgui.domain.known_voices import KnownVoice, KnownVoices
from sttgui.storage.known_voices import KnownVoicesFile
from sttgui.ui.kit.actions import Do
from sttgui.ui.settings.dialog import SettingsDialog
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.listening import TypingChoice
from tests.rooms import JoinedRoom, until

pytestmark = pytest.mark.qt_loop


async def test_playing_is_set_as_it_was_chosen(tmp_path: Path) -> None:
    room = JoinedRoom(tmp_path)
    try:
        room.window.action(Do.SETTINGS).trigger()
        dialog = room.shown(SettingsDialog)
        devices = dialog.playing.findChildren(QComboBox)[0]
        await until("the devices", lambda: devices.count() == 2)
        devices.setCurrentIndex(1)
        dialog.playing._pauses.setChecked(False)
        dialog.save.click()
        assert room.player.state.device == "Headphones"
        assert room.settings.get(table.DEVICE) == "Headphones"
        assert TypingChoice.kept(room.settings) == TypingChoice(pauses=False)
    finally:
        await room.close()


async def test_all_voices_are_forgotten_at_once(tmp_path: Path) -> None:
    file = KnownVoicesFile(tmp_path / "data" / "voices.json")
    file.save(KnownVoices((KnownVoice("3f2a", "spk0", (1.0,), "Ann"),)))
    room = JoinedRoom(tmp_path)
    try:
        room.window.action(Do.SETTINGS).trigger()
        dialog = room.shown(SettingsDialog)
        await until("the voices", dialog.forget.isEnabled)
        dialog.forget_wanted.emit()
        await until("them to be forgotten", lambda: not dialog.forget.isEnabled())
        assert file.load() == KnownVoices()
        dialog.reject()
    finally:
        await room.close()
