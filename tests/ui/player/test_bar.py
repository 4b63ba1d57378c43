"""The bar of the player: what it shows of a player, and what it has it do."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QSlider, QWidget

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.actions import Do, make_actions
from sttgui.ui.kit.theme import DARK, LIGHT
from sttgui.ui.player.bar import PlayerBar
from sttgui.ui.player.text import speed, speed_name
from sttgui.viewmodel.player import PlayerState
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.word_times import Span, WordTimes
from tests.viewmodel.test_player import Room

pytestmark = pytest.mark.qt_loop


class Stage:
    """A bar joined to a player whose playback is a fake."""

    def __init__(self, settings: Settings) -> None:
        self.owner = QObject()
        self.actions = make_actions(self.owner)
        self.bar = PlayerBar(self.actions)
        self.bar.set_theme(LIGHT)
        self.bar.resize(1000, 120)
        self.room = Room(settings)
        self.player = self.room.player
        self.bar.join(self.player)

    @property
    def state(self) -> PlayerState:
        return self.player.state

    def named(self, name: str) -> QWidget:
        [found] = [
            one
            for kind in (QAbstractButton, QSlider)
            for one in self.bar.findChildren(kind)
            if one.accessibleName() == name
        ]
        return found

    def entry(self, words: str) -> QAction:
        [found] = [one for menu in self.bar.findChildren(QMenu) for one in menu.actions() if one.text() == words]
        return found

    def said(self) -> str:
        return "\n".join(one.text() for one in self.bar.findChildren(QLabel) if one.isVisibleTo(self.bar))


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    stage = Stage(Settings(tmp_path / "settings.ini"))
    await stage.player.open("one", Path("one.wav"))
    words = tuple(Word(f"w{at}", at * 1000, at * 1000 + 900) for at in range(20))
    stage.player.set_words(WordTimes(Transcript((Paragraph(words),))))
    stage.bar.show_player()
    yield stage
    await stage.player.close()
    stage.bar.close()
    stage.bar.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def test_nothing_is_seen_and_nothing_can_be_done_before_there_is_a_recording(
    qapp: QApplication, tmp_path: Path
) -> None:
    stage = Stage(Settings(tmp_path / "settings.ini"))
    assert stage.bar.isHidden()
    assert not stage.actions[Do.PLAY].isEnabled()
    assert not stage.named("Volume").isEnabled()
    await stage.player.close()


async def test_one_button_plays_and_pauses_and_says_which(stage: Stage) -> None:
    play = stage.named("Play")
    assert play.toolTip() == "Play (Ctrl+Space)"
    play.click()
    assert stage.room.playback.is_playing
    assert play.accessibleName() == "Pause"
    play.click()
    assert not stage.room.playback.is_playing


async def test_the_time_is_said_to_the_tenth(stage: Stage) -> None:
    stage.player.seek(13_870)
    assert "00:13.8" in stage.said()
    assert "/ 00:20" in stage.said()


async def test_actions_do_what_they_say(stage: Stage) -> None:
    for do, at in ((Do.FORWARD, 5000), (Do.FORWARD, 10_000), (Do.BACK, 5000), (Do.FORWARD, 10_000), (Do.SENTENCE, 0)):
        stage.actions[do].trigger()
        assert stage.room.playback.heard_ms == at, do
    stage.actions[Do.FASTER].trigger()
    assert stage.state.speed == 1.1
    for _ in range(9):
        stage.actions[Do.SLOWER].trigger()
    assert stage.state.speed == 0.5


async def test_menus_choose_and_show_what_is_chosen(stage: Stage) -> None:
    stage.entry(speed(1.5)).trigger()
    assert stage.state.speed == 1.5
    assert stage.entry(speed(1.5)).isChecked()
    assert not stage.entry(speed(1.0)).isChecked()
    assert stage.named(speed_name(1.5)).text() == speed(1.5)
    stage.entry("Slow down at doubtful words").trigger()
    assert stage.state.slows_at_doubt
    stage.entry("Repeat this paragraph").trigger()
    assert stage.named("Repeat").isChecked()
    assert stage.named("Repeat").toolTip() == "A paragraph is repeated (Ctrl+L)"
    stage.entry("Do not repeat").trigger()
    assert not stage.named("Repeat").isChecked()
    assert stage.named("Repeat").toolTip() == "Repeat a word, a paragraph, or what is selected (Ctrl+L)"
    stage.player.set_step(10)
    assert stage.named("Back").text() == "10"


async def test_a_selection_can_be_repeated_once_there_is_one(stage: Stage) -> None:
    entry = stage.entry("Repeat what is selected")
    assert not entry.isEnabled()
    stage.bar.timeline.span_chosen.emit(Span(1000, 2000))
    assert stage.room.playback.looped == (1000, 2000)
    assert entry.isEnabled()
    assert entry.isChecked()


async def test_showing_what_is_chosen_chooses_nothing(stage: Stage, tmp_path: Path) -> None:
    stage.player.seek(5000)
    stage.player.pause()
    kept = (tmp_path / "settings.ini").read_text()
    assert "position" in kept
    assert "click_plays" not in kept
    assert "volume" not in kept


async def test_the_volume_is_set(stage: Stage) -> None:
    slider = stage.named("Volume")
    slider.setValue(30)
    assert stage.room.playback.volume == 0.3
    assert slider.toolTip() == "Volume: 30 %"


async def test_the_speaker_is_a_switch_that_remembers_how_loud_it_was(stage: Stage) -> None:
    slider = stage.named("Volume")
    slider.setValue(30)
    mute = stage.named("Mute")
    assert mute.toolTip() == "Mute (Ctrl+Shift+M)"
    mute.click()
    assert (stage.room.playback.volume, slider.value()) == (0.0, 0)
    assert stage.named("Sound on") is mute
    stage.actions[Do.MUTE].trigger()
    assert (stage.room.playback.volume, slider.value()) == (0.3, 30)
    assert mute.accessibleName() == "Mute"


async def test_the_bar_is_always_as_high(stage: Stage) -> None:
    stage.bar.show()
    height = stage.bar.sizeHint().height()
    stage.bar.resize(stage.bar.sizeHint())

    def has_moved() -> bool:
        QApplication.sendPostedEvents()
        return stage.bar.sizeHint().height() != height

    stage.bar.timeline.zoom(4)
    assert not has_moved()
    stage.player.leave()
    assert not has_moved()
    stage.bar.show_missing("It is gone.")
    assert not has_moved()
    stage.bar.show_player(3_600_000)
    assert not has_moved()


async def test_how_long_it_is_said_to_be_is_shown_while_it_is_being_opened(stage: Stage) -> None:
    stage.player.leave()
    stage.bar.show_player(90_000)
    assert "/ 01:30" in stage.said()
    assert not stage.named("Play").isEnabled()
    await stage.player.open("two", Path("two.wav"))
    assert "/ 00:20" in stage.said()


@pytest.mark.parametrize("width", [720, 900, 1600])
async def test_the_timeline_has_room_in_every_window(stage: Stage, width: int) -> None:
    stage.bar.resize(width, stage.bar.sizeHint().height())
    stage.bar.show()
    await asyncio.sleep(0)
    assert stage.bar.timeline.width() >= width // 4


async def test_buttons_zoom_as_far_as_it_goes(stage: Stage) -> None:
    less, more = stage.named("See less of the recording, closer up"), stage.named("See more of the recording")
    assert (less.isEnabled(), more.isEnabled()) == (True, False)
    less.click()
    assert stage.bar.timeline.seen.end_ms < 20_000
    assert more.isEnabled()
    for _ in range(20):
        less.click()
    assert not less.isEnabled()


async def test_who_goes_to_a_word_sees_it_whatever_was_looked_at(stage: Stage) -> None:
    timeline = stage.bar.timeline
    timeline.zoom(10)
    timeline.horizontalScrollBar().setValue(15_000)
    stage.player.play_from(3)
    assert timeline.seen.start_ms <= 3000 < timeline.seen.end_ms


async def test_a_missing_recording_is_said_in_a_line_with_a_way_to_find_it(stage: Stage) -> None:
    wanted: list[bool] = []
    stage.bar.find_wanted.connect(lambda: wanted.append(True))
    stage.player.leave()
    stage.bar.show_missing("It is gone.")
    assert "It is gone." in stage.said()
    assert not stage.named("Play").isVisibleTo(stage.bar)
    stage.named("Find the file…").click()
    assert wanted == [True]
    stage.bar.show_player()
    assert "It is gone." not in stage.said()


async def test_every_control_has_a_name_and_a_tip_and_an_icon_in_the_colours(stage: Stage) -> None:
    stage.bar.set_theme(DARK)
    for kind in (QAbstractButton, QSlider):
        for one in stage.bar.findChildren(kind):
            assert one.accessibleName(), one
            assert one.toolTip(), one.accessibleName()
    assert stage.bar.timeline.accessibleName()
    assert stage.bar.timeline.accessibleDescription()
