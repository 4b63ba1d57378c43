"""The icon beside the clock is there while something is recorded, says the time, and stops it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from sttgui.ui.kit.actions import Do
from sttgui.ui.recording.tray import RecordTray
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.recording import RecordingState, Stage
from sttgui.viewmodel.settings import Settings
from tests.ui.recording.test_bar import Bar


@pytest.fixture
def bar(window: MainWindow, settings: Settings) -> Bar:
    return Bar(window, settings)


def test_it_is_there_while_something_is_recorded_and_says_for_how_long(bar: Bar) -> None:
    tray = RecordTray(bar.window, bar.window.commands, bar.model)
    assert not tray.isVisible()
    recording = RecordingState(Stage.RECORDING)
    bar.be(recording)
    assert tray.isVisible()
    bar.model.time_changed.emit(83_000)
    assert tray.toolTip() == "Recording, 01:23"
    bar.be(replace(recording, stage=Stage.PAUSED))
    bar.model.time_changed.emit(83_000)
    assert tray.toolTip() == "Paused at 01:23"
    bar.be(RecordingState())
    assert not tray.isVisible()


def test_its_menu_stops_the_recording_and_opens_the_window(bar: Bar) -> None:
    tray = RecordTray(bar.window, bar.window.commands, bar.model)
    told: list[str] = []
    bar.window.commands[Do.RECORD].triggered.connect(lambda: told.append("stop"))
    tray.open_wanted.connect(lambda: told.append("open"))
    bar.be(RecordingState(Stage.RECORDING))
    entries = {entry.text(): entry for entry in tray.contextMenu().actions()}
    entries["Stop recording"].trigger()
    entries["Open Wordlight"].trigger()
    tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert told == ["stop", "open", "open"]
