"""Keys of one's own are kept, hold everywhere, and never take what texts need."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from sttgui.ui.kit.actions import Do, make_actions
from sttgui.ui.kit.shortcuts import Shortcuts
from sttgui.ui.kit.widgets import button_for
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

OWN = QKeySequence("Ctrl+Alt+J")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def test_keys_are_there_at_the_next_start_and_told_by_the_buttons(qapp: QApplication, settings: Settings) -> None:
    owner = QObject()
    actions = make_actions(owner)
    made = button_for(actions[Do.EXPORT])
    assert "(Ctrl+E)" in made.toolTip()
    Shortcuts(actions, settings).choose(Do.EXPORT, [OWN])
    assert made.toolTip().endswith("(Ctrl+Alt+J)")
    again = make_actions(owner)
    Shortcuts(again, settings)
    assert again[Do.EXPORT].shortcuts() == [OWN]
    assert again[Do.PRINT].shortcut() == QKeySequence("Ctrl+P")


def test_none_is_kept_too_and_the_usual_ones_leave_nothing_behind(qapp: QApplication, settings: Settings) -> None:
    owner = QObject()
    actions = make_actions(owner)
    shortcuts = Shortcuts(actions, settings)
    shortcuts.choose(Do.PLAY, [])
    again = make_actions(owner)
    Shortcuts(again, settings)
    assert again[Do.PLAY].shortcuts() == []
    shortcuts.restore(Do.PLAY)
    assert settings.get(table.KEYS.of(Do.PLAY)) == ""
    assert QKeySequence("F14") in actions[Do.PLAY].shortcuts()


def test_keys_given_back_are_taken_from_whoever_has_them(qapp: QApplication, settings: Settings) -> None:
    owner = QObject()
    actions = make_actions(owner)
    shortcuts = Shortcuts(actions, settings)
    shortcuts.choose(Do.EXPORT, [])
    shortcuts.choose(Do.MUTE, [QKeySequence("Ctrl+E")])
    shortcuts.restore(Do.EXPORT)
    assert actions[Do.EXPORT].shortcut() == QKeySequence("Ctrl+E")
    assert actions[Do.MUTE].shortcuts() == []
    kept = shortcuts.kept()
    shortcuts.restore_all()
    assert shortcuts.kept() == {}
    shortcuts.restore_all(kept)
    assert actions[Do.MUTE].shortcuts() == []


def test_what_texts_need_cannot_be_taken(qapp: QApplication, settings: Settings) -> None:
    owner = QObject()
    shortcuts = Shortcuts(make_actions(owner), settings)
    for keys in (
        "A",
        "Shift+A",
        "Return",
        "Del",
        "Left",
        "Ctrl+C",
        "Ctrl+V",
        "Ctrl+Left",
        "Ctrl+Z",
        "F1",
        "Ctrl+Shift+F",
    ):
        assert shortcuts.is_of_texts(QKeySequence(keys), Do.EXPORT), keys
    for keys in ("Ctrl+J", "Alt+J", "F7", "F13", "Media Play", "Ctrl+Shift+J"):
        assert not shortcuts.is_of_texts(QKeySequence(keys), Do.EXPORT), keys
    assert not shortcuts.is_of_texts(QKeySequence("Del"), Do.REMOVE)  # its own
