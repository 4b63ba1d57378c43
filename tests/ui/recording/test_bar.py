"""What is seen and heard of a recording, and what can be pressed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton

from sttgui.audio.recorder import InputSource
from sttgui.domain.errors import MicrophoneLostError, SttError
from sttgui.ui.kit.actions import Do
from sttgui.ui.recording import text as record_text
from sttgui.ui.recording.stop_dialog import StopDialog
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.recording import Hearing, RecordingModel, RecordingState, Stage
from sttgui.viewmodel.settings import Settings

RECORDING = RecordingState(Stage.RECORDING, datetime.fromisoformat("2026-11-23T14:02"), room_left_s=7800.0)
DESK = InputSource("pulse:desk", "Desk & room", is_default=True)
HEADSET = InputSource("pulse:headset", "Headset", is_default=False)


def no_recorder(on_trouble: Callable[[SttError], None]) -> object:
    raise AssertionError("nothing is recorded here")


class Bar:
    """The window's bar with a model that is told what to be at."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        self.window = window
        self.bar = window.record_bar
        self.model = RecordingModel(settings, no_recorder, list)
        self.bar.join(self.model)
        for made in window.record_buttons:
            made.join(self.model)

    def be(self, state: RecordingState) -> None:
        self.model._change(**{name: getattr(state, name) for name in RecordingState.__slots__})

    def button(self, name: str) -> QPushButton:
        [found] = [one for one in self.bar.findChildren(QPushButton) if one.accessibleName() == name]
        return found

    def said(self) -> str:
        return " ".join(label.text() for label in self.bar.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def bar(window: MainWindow, settings: Settings) -> Bar:
    return Bar(window, settings)


def test_it_is_there_only_while_something_is_recorded(bar: Bar) -> None:
    assert not bar.bar.isVisible()
    bar.be(RECORDING)
    assert bar.bar.isVisible()
    bar.be(RecordingState())
    assert not bar.bar.isVisible()


def test_its_beginning_pauses_and_end_are_said_and_nothing_meanwhile(bar: Bar, announced: list[str]) -> None:
    stages = (Stage.STARTING, Stage.RECORDING, Stage.PAUSED, Stage.RECORDING, Stage.STOPPING, Stage.IDLE)
    for stage in stages:
        for markers in range(3):
            bar.be(RecordingState(stage, markers=markers))
    assert announced == [
        *("The recording has begun.", "The recording is paused.", "The recording goes on."),
        "The recording has ended and is saved.",
    ]


def test_the_keyboard_goes_to_no_field_when_it_goes(bar: Bar) -> None:
    bar.window.activateWindow()
    bar.be(RECORDING)
    bar.button("Stop").setFocus()
    bar.be(RecordingState())
    assert bar.window.hasFocus()


@pytest.mark.parametrize("stage", [Stage.STARTING, Stage.STOPPING])
def test_the_keyboard_goes_to_the_name_when_the_button_that_was_pressed_waits(bar: Bar, stage: Stage) -> None:
    bar.window.activateWindow()
    bar.be(RecordingState(Stage.RECORDING) if stage is Stage.STOPPING else RecordingState())
    top = bar.window.record_buttons[0]
    top.setFocus()
    bar.be(RecordingState(stage))
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.accessibleName() == "Name of the recording"


def test_the_keyboard_stays_where_it_is_when_a_key_begins_a_recording(bar: Bar) -> None:
    bar.window.activateWindow()
    [menu] = [one for one in bar.window.findChildren(QPushButton) if one.accessibleName() == "Menu"]
    menu.setFocus()
    bar.be(RecordingState(Stage.STARTING))
    bar.be(RECORDING)
    assert menu.hasFocus()


def test_the_button_that_begins_it_says_for_how_long_it_goes_on_and_one_alone_says_stop(bar: Bar) -> None:
    top, welcome = bar.window.record_buttons
    assert (top.text(), welcome.text(), top.accessibleName()) == ("Record", "Record now", "Record")
    bar.be(RECORDING)
    bar.model.time_changed.emit(83_000)
    assert (top.text(), welcome.text(), top.accessibleName()) == ("01:23", "01:23", "Stop recording")
    assert [one.text() for one in bar.window.findChildren(QPushButton) if one.isVisible() and "Stop" in one.text()] == [
        "Stop"
    ]
    assert "Ctrl+R" in top.toolTip()
    assert "01:23" in bar.said()
    bar.be(RecordingState())
    assert (top.text(), welcome.text()) == ("Record", "Record now")


def test_pausing_and_marking_can_be_done_only_while_something_is_recorded(bar: Bar) -> None:
    pause, record = bar.window.commands[Do.PAUSE_RECORDING], bar.window.commands[Do.RECORD]
    [marker] = [one for one in bar.window.record_bar.findChildren(QPushButton) if one.text() == "Marker"]
    assert [pause.isEnabled(), marker.isEnabled(), record.isEnabled()] == [False, False, True]
    bar.be(RECORDING)
    assert [pause.isEnabled(), marker.isEnabled(), record.isEnabled()] == [True, True, True]
    bar.be(replace(RECORDING, stage=Stage.STOPPING))
    assert [pause.isEnabled(), marker.isEnabled(), record.isEnabled()] == [False, False, False]
    assert "Saving" in bar.said()


def test_pause_becomes_go_on(bar: Bar) -> None:
    bar.be(RECORDING)
    assert bar.button("Pause recording").text() == "Pause"
    bar.be(replace(RECORDING, stage=Stage.PAUSED))
    assert bar.button("Go on recording").text() == "Go on"
    assert "Paused" in bar.said()


@pytest.mark.parametrize(
    ("state", "said", "warns"),
    [
        (RECORDING, "2 h 10 min left on this disk", False),
        (replace(RECORDING, room_left_s=900_000.0), "More than a day left on this disk", False),
        (replace(RECORDING, room_left_s=120.0), "2 min left on this disk", True),
        (replace(RECORDING, markers=2), "2 markers · 2 h 10 min", False),
        (replace(RECORDING, hearing=Hearing.SILENT), "We hear nothing from this microphone", True),
        (replace(RECORDING, hearing=Hearing.TOO_LOUD), "Too loud", True),
        (replace(RECORDING, stage=Stage.PAUSED, trouble=MicrophoneLostError()), "is gone, so the recording", True),
        (replace(RECORDING, stage=Stage.STARTING), "Starting", False),
    ],
)
def test_the_line_says_the_worst_there_is(bar: Bar, state: RecordingState, said: str, warns: bool) -> None:
    bar.be(state)
    assert said in bar.said()
    [line] = [label for label in bar.bar.findChildren(QLabel) if said in label.text()]
    assert line.property("kind") == ("danger" if warns else "quiet")


def test_the_name_goes_to_the_model_and_the_next_recording_begins_without_one(bar: Bar) -> None:
    bar.be(RECORDING)
    field = bar.bar.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.placeholderText() == "Recording of 23 Nov, 14:02"
    field.setFocus()
    QTest.keyClicks(field, "Harbour")
    assert bar.model.state.name == "Harbour"
    bar.be(replace(bar.model.state, stage=Stage.IDLE))
    bar.be(replace(RECORDING, stage=Stage.STARTING))
    assert field.text() == ""


def test_microphones_are_offered_by_name_with_the_systems_own_first(bar: Bar) -> None:
    bar.be(replace(RECORDING, sources=(DESK, HEADSET), source=HEADSET.id))
    menu = bar.button("Microphone: Headset").menu()
    assert isinstance(menu, QMenu)
    entries = menu.actions()
    assert [entry.text() for entry in entries] == [
        "What the system records with (Desk && room)",
        "Desk && room",
        "Headset",
    ]
    assert [entry.isChecked() for entry in entries] == [False, False, True]
    entries[1].trigger()
    assert bar.model.state.source == DESK.id
    bar.be(replace(RECORDING, source="pulse:gone"))
    assert [entry.text() for entry in menu.actions()][-1] == "gone (not connected)"


def test_the_window_is_not_closed_while_something_is_recorded(bar: Bar) -> None:
    asked: list[None] = []
    bar.window.stop_first_wanted.connect(lambda: asked.append(None))
    bar.be(RECORDING)
    assert not bar.window.close()
    assert len(asked) == 1
    bar.be(RecordingState())
    assert bar.window.close()


@pytest.mark.parametrize(("answer", "stops"), [("Stop and close", True), ("Go on recording", False)])
def test_closing_asks_what_is_meant_and_enter_goes_on(window: MainWindow, answer: str, stops: bool) -> None:
    told: list[None] = []
    dialog = StopDialog(window)
    dialog.stop_wanted.connect(lambda: told.append(None))
    dialog.open()
    assert dialog.defaultButton().text() == "Go on recording"
    [button] = [one for one in dialog.buttons() if one.text() == answer]
    button.click()
    assert bool(told) is stops


def test_the_tray_says_the_time_or_that_it_is_paused(qapp: QApplication) -> None:
    assert record_text.tray(RECORDING, 83_000) == "Recording, 01:23"
    assert record_text.tray(replace(RECORDING, stage=Stage.PAUSED), 83_000) == "Paused at 01:23"


def test_a_recording_whose_beginning_is_not_known_has_a_name_too(qapp: QApplication) -> None:
    assert record_text.title(None) == "Recording"


def test_what_a_loudspeaker_plays_is_called_by_that() -> None:
    played = InputSource("pulse:out.monitor", "Monitor of Headset", is_default=True, is_monitor=True)
    assert record_text.microphone(replace(RECORDING, sources=(played,))) == "What Headset plays"
    assert record_text.own_microphone([played]) == "What the system records with (What Headset plays)"
    meant = InputSource("pulse:odd", "Monitor of the door", is_default=True)
    assert record_text.microphone(replace(RECORDING, sources=(meant,))) == "Monitor of the door"
