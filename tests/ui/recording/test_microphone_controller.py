"""A microphone tried before it is recorded from: real window, dialog and listener; a microphone that says what it is
told to, and a playback that ends when told.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from sttgui.audio.level_meter import Sound
from sttgui.audio.recorder import InputSource, Listener
from sttgui.audio.recorder import listen as listen_with
from sttgui.domain.errors import DeviceLostError, NoMicrophoneError, PlaybackError, SttError
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.level_meter import place_of
from sttgui.ui.recording.microphone_controller import MicrophoneController
from sttgui.ui.recording.microphone_dialog import MicrophoneDialog
from sttgui.viewmodel.microphone_check import TRIAL_S
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.recording import RecordingModel, Stage
from tests import rooms
from tests.audio.microphone import Microphone, noise
from tests.rooms import until
from tests.viewmodel.test_player import FakePlayback

pytestmark = pytest.mark.qt_loop

RATE = 16_000
DESK = InputSource("pulse:desk", "Desk microphone", is_default=True)
HEADSET = InputSource("pulse:headset", "Headset", is_default=False)


class Heard(FakePlayback):
    """Reads what it is given, for the file is gone afterwards."""

    sound: Sound

    def open(self, path: Path) -> int:
        self.sound = soundfile.read(path, dtype="int16", always_2d=True)[0]
        return super().open(path)


class Room(rooms.Room):
    """The window with the controller for microphones."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.microphone = Microphone(RATE)
        self.recording = RecordingModel(self.settings, self._no_recorder, lambda: [DESK, HEADSET])
        self.player = PlayerModel(self.settings)
        self.playbacks: list[Heard] = []
        self.refuses: SttError | None = None
        self.records = 0
        self.window.commands[Do.RECORD].triggered.connect(self._note_record)
        self.controller = MicrophoneController(
            self.window.commands,
            self.window.appearance,
            self.window.messages,
            self.recording,
            self.player,
            listen=self._listen,
            make_playback=self._make_playback,
        )

    async def open_dialog(self) -> MicrophoneDialog:
        self.window.commands[Do.TEST_MICROPHONE].trigger()
        await self.settled()
        return self.dialog

    @property
    def dialog(self) -> MicrophoneDialog:
        [dialog] = self.window.findChildren(MicrophoneDialog)
        return dialog

    @property
    def is_open(self) -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return bool(self.window.findChildren(MicrophoneDialog))

    def said(self) -> str:
        return " ".join(label.text() for label in self.dialog.findChildren(QLabel))

    def click(self, words: str) -> None:
        [button] = [one for one in self.dialog.findChildren(QPushButton) if one.text() == words]
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def say(self, sound: Sound) -> None:
        await asyncio.to_thread(self.microphone.say, sound)

    async def settled(self) -> None:
        await until("the microphone", lambda: not self.controller._scope._tasks)

    async def play_trial(self) -> Heard:
        """Say something for as long as it takes, till it is played."""
        before = len(self.playbacks)
        self.click("Record 5 seconds")
        await self.say(noise(int(TRIAL_S * RATE), seed=3))
        await until("the microphone", lambda: len(self.playbacks) > before and self.playbacks[-1].is_playing)
        return self.playbacks[-1]

    def _listen(self, source: str | None) -> Listener:
        if self.refuses is not None:
            raise self.refuses
        return listen_with(source, self.microphone.open)

    def _make_playback(self, on_device_lost: Callable[[PlaybackError], None]) -> Heard:
        self.playbacks.append(Heard(on_device_lost))
        return self.playbacks[-1]

    def _no_recorder(self, on_trouble: Callable[[SttError], None]) -> object:
        raise AssertionError("nothing is recorded here")

    def _note_record(self) -> None:
        self.records += 1


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path)
    yield room
    await room.controller.close()
    room.put_away()


async def test_it_shows_how_loud_the_microphone_is_and_what_is_wrong_with_it(room: Room) -> None:
    await room.open_dialog()
    assert "it should reach about three quarters" in room.said()
    await room.say(np.full((RATE // 10, 1), 16_384, np.int16))
    await until("the microphone", lambda: room.dialog.meter._peak == pytest.approx(place_of(0.5), abs=0.01))
    await room.say(np.full((RATE // 10, 1), 32_767, np.int16))
    await until("the microphone", lambda: "Too loud" in room.said())
    await room.say(np.zeros((4 * RATE, 1), np.int16))
    await until("the microphone", lambda: "We hear nothing from this microphone." in room.said())


async def test_five_seconds_are_recorded_and_played_back_on_the_chosen_device(room: Room) -> None:
    room.player._change(device="Headphones")
    await room.open_dialog()
    await room.say(noise(RATE, seed=1))
    room.click("Record 5 seconds")
    await room.say(noise(2 * RATE, seed=2))
    await until("the microphone", lambda: "Say something… 3" in room.said())
    await room.say(noise(4 * RATE, seed=4))
    await until("the microphone", lambda: len(room.playbacks) == 1 and room.playbacks[0].is_playing)
    [playback] = room.playbacks
    assert "This is how you are recorded." in room.said()
    assert np.array_equal(playback.sound, np.concatenate([noise(2 * RATE, seed=2), noise(4 * RATE, seed=4)]))
    assert playback.device == "Headphones"
    playback.pause()
    await until("the microphone", lambda: "Did you hear yourself well?" in room.said())
    assert playback.is_closed
    assert not playback.opened[0].exists()


async def test_it_can_be_tried_again_and_only_the_last_words_are_heard(room: Room) -> None:
    await room.open_dialog()
    (await room.play_trial()).pause()
    await room.settled()
    again = await room.play_trial()
    assert len(again.sound) == TRIAL_S * RATE
    again.pause()


async def test_another_microphone_is_listened_to_at_once_and_chosen_for_recording(room: Room) -> None:
    await room.open_dialog()
    playback = await room.play_trial()
    room.dialog.source_chosen.emit(HEADSET.id)
    await room.settled()
    assert playback.is_closed
    assert [source for source, _ in room.microphone.opened] == [None, HEADSET.id]
    assert room.recording.state.source == HEADSET.id
    assert "it should reach about three quarters" in room.said()


async def test_it_says_why_nothing_can_be_heard_and_takes_another_microphone(room: Room) -> None:
    room.refuses = NoMicrophoneError()
    await room.open_dialog()
    assert str(NoMicrophoneError()).split(".", maxsplit=1)[0] in room.said()
    room.refuses = None
    room.dialog.source_chosen.emit(HEADSET.id)
    await room.settled()
    assert "it should reach about three quarters" in room.said()


async def test_a_microphone_that_is_pulled_out_is_said(room: Room) -> None:
    await room.open_dialog()
    room.click("Record 5 seconds")
    assert room.microphone.current is not None
    room.microphone.current.is_there = False
    await until("the microphone", lambda: str(NoMicrophoneError()).split(".", maxsplit=1)[0] in room.said())


async def test_a_speaker_that_is_not_there_does_not_end_the_test(room: Room) -> None:
    await room.open_dialog()
    playback = await room.play_trial()
    playback.on_device_lost(DeviceLostError())
    playback.pause()
    await until("the microphone", lambda: str(DeviceLostError()) in room.said())
    (await room.play_trial()).pause()
    await until("the microphone", lambda: "Did you hear yourself well?" in room.said())


@pytest.mark.parametrize("words", ["Close", "Record now"])
async def test_closing_it_lets_the_microphone_go(room: Room, words: str) -> None:
    await room.open_dialog()
    playback = await room.play_trial()
    room.click(words)
    await room.settled()
    assert room.microphone.current is None
    assert playback.is_closed
    assert not room.is_open
    assert room.records == (1 if words == "Record now" else 0)


async def test_closing_it_before_it_listens_lets_the_microphone_be(room: Room) -> None:
    room.window.commands[Do.TEST_MICROPHONE].trigger()
    room.dialog.reject()
    await room.settled()
    assert room.microphone.current is None


async def test_it_is_not_offered_while_something_is_recorded(room: Room) -> None:
    room.recording._change(stage=Stage.RECORDING)
    assert not room.window.commands[Do.TEST_MICROPHONE].isEnabled()
    room.recording._change(stage=Stage.IDLE)
    await room.open_dialog()
    assert room.is_open


async def test_ending_the_app_lets_the_microphone_go(room: Room) -> None:
    await room.open_dialog()
    await room.controller.close()
    assert room.microphone.current is None
