"""The player: what it tells of a playback, what it has it do, and what it remembers."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from sttgui.domain.errors import DeviceLostError, FileMissingError, PlaybackError
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.viewmodel.player import Loop, PlayerModel, PlayerState
from sttgui.viewmodel.settings import Settings, text
from sttgui.viewmodel.word_times import Span, WordTimes
from tests.waiting import until

pytestmark = pytest.mark.qt_loop


class FakePlayback:
    """Heard is what the test says; the rest is noted."""

    def __init__(self, on_device_lost: Callable[[PlaybackError], None]) -> None:
        self.on_device_lost = on_device_lost
        self.duration_ms = 20_000
        self.is_measured = True
        self.is_playing = False
        self.heard_ms = 0
        self.speed, self.volume, self.device = 1.0, 1.0, None
        self.looped: tuple[int, int] | None = None
        self.opened: list[Path] = []
        self.is_closed = False

    def open(self, path: Path, number: int = 0) -> int:
        if path.name == "gone.wav":
            raise FileMissingError(name=path.name)
        self.opened.append(path)
        self.is_playing, self.heard_ms, self.looped = False, 0, None
        return self.duration_ms

    def play(self) -> None:
        self.is_playing = True

    def pause(self) -> None:
        self.is_playing = False

    def seek(self, ms: int) -> None:
        self.heard_ms = ms

    def position_ms(self) -> int:
        return self.heard_ms

    def set_speed(self, speed: float) -> None:
        self.speed = speed

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def set_device(self, name: str | None) -> None:
        self.device = name

    def devices(self) -> list[str]:
        return ["a device"]

    def loop(self, start_ms: int | None, end_ms: int | None = None) -> None:
        self.looped = None if start_ms is None or end_ms is None else (start_ms, end_ms)

    def close(self) -> None:
        self.is_closed = True


class Room:
    """A player with words, one a second; the sixth is doubtful."""

    def __init__(self, settings: Settings) -> None:
        self.playbacks: list[FakePlayback] = []
        self.player = PlayerModel(settings, self._make)
        self.words: list[int | None] = []
        self.states: list[PlayerState] = []
        self.errors: list[PlaybackError] = []
        self.player.word_changed.connect(self.words.append)
        self.player.state_changed.connect(self.states.append)
        self.player.failed.connect(self.errors.append)
        words = [Word(f"w{at}", at * 1000, at * 1000 + 900, 0.1 if at == 5 else 0.9) for at in range(20)]
        self.player.set_words(WordTimes(Transcript((Paragraph(tuple(words[:10])), Paragraph(tuple(words[10:]))))))

    def _make(self, on_device_lost) -> FakePlayback:
        self.playbacks.append(FakePlayback(on_device_lost))
        return self.playbacks[-1]

    @property
    def playback(self) -> FakePlayback:
        return self.playbacks[0]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
async def room(settings: Settings) -> AsyncIterator[Room]:
    room = Room(settings)
    await room.player.open("one", Path("one.wav"))
    yield room
    await room.player.close()
    room.player.deleteLater()


async def test_a_recording_is_ready_and_silent_at_its_beginning(room: Room) -> None:
    assert room.player.state.is_ready
    assert room.player.state.duration_ms == 20_000
    assert not room.player.state.is_playing
    assert room.words == []


async def test_the_word_that_is_heard_is_told_while_it_plays(room: Room) -> None:
    room.player.play()
    room.playback.heard_ms = 3100
    await until(lambda: room.words == [0, 3])
    room.playback.heard_ms = 3950
    await until(lambda: room.player.position_ms == 3950)
    assert room.words == [0, 3]


async def test_the_end_is_noticed(room: Room) -> None:
    room.player.play()
    assert room.player.state.is_playing
    room.playback.is_playing = False
    await until(lambda: not room.player.state.is_playing)


async def test_a_lost_device_pauses_and_is_told(room: Room) -> None:
    room.player.play()
    room.playback.is_playing = False
    await asyncio.to_thread(room.playback.on_device_lost, DeviceLostError(name="ear"))
    await until(lambda: room.errors)
    assert isinstance(room.errors[0], DeviceLostError)
    assert not room.player.state.is_playing


async def test_a_word_is_played_from_its_start(room: Room) -> None:
    room.player.play_from(7)
    assert (room.playback.heard_ms, room.playback.is_playing) == (7000, True)


async def test_the_length_is_a_guess_until_the_file_has_been_looked_through(room: Room) -> None:
    room.playback.is_measured = False
    await room.player.open("talk", Path("talk.mp3"))
    room.player.seek(19_000)
    room.player.forward()
    assert room.playback.heard_ms == 24_000
    room.playback.is_measured, room.playback.duration_ms = True, 9000
    await until(lambda: room.player.state.duration_ms == 9000)


async def test_back_and_forward_go_as_far_as_set_and_not_beyond_the_ends(room: Room) -> None:
    room.player.seek(8000)
    room.player.back()
    assert room.playback.heard_ms == 3000
    room.player.back()
    assert room.playback.heard_ms == 0
    room.player.set_step(15)
    room.player.forward()
    room.player.forward()
    assert room.playback.heard_ms == 20_000


async def test_word_paragraph_and_selection_are_repeated(room: Room) -> None:
    room.player.seek(12_100)
    room.player.set_loop(Loop.WORD)
    assert room.playback.looped == (12_000, 12_900)
    room.player.set_loop(Loop.PARAGRAPH)
    assert room.playback.looped == (10_000, 19_900)
    room.player.loop_span(Span(500, 900))
    assert room.playback.looped == (500, 900)
    room.player.set_loop(Loop.NONE)
    assert room.playback.looped is None
    room.player.set_loop(Loop.SELECTION)
    assert room.playback.looped == (500, 900)


async def test_going_elsewhere_ends_the_repeating(room: Room) -> None:
    room.player.seek(12_100)
    room.player.set_loop(Loop.WORD)
    room.player.seek(12_500)
    assert room.player.state.loop is Loop.WORD
    room.player.seek(3000)
    assert (room.playback.looped, room.player.state.loop, room.player.state.span) == (None, Loop.NONE, None)


async def test_where_nothing_is_said_no_word_is_repeated(room: Room) -> None:
    room.player.set_words(WordTimes(Transcript()))
    room.player.set_loop(Loop.WORD)
    assert (room.playback.looped, room.player.state.loop) == (None, Loop.NONE)


async def test_it_slows_down_near_doubtful_words_only_where_that_is_wanted(room: Room) -> None:
    room.player.set_speed(1.5)
    room.player.play()
    room.player.seek(5100)
    assert room.playback.speed == 1.5
    room.player.set_slows_at_doubt(True)
    assert room.playback.speed == pytest.approx(1.05)
    assert room.player.state.speed == 1.5
    room.player.seek(9000)
    assert room.playback.speed == 1.5


async def test_what_was_chosen_and_where_it_was_left_are_there_the_next_time(room: Room, settings: Settings) -> None:
    room.player.set_speed(1.25)
    room.player.set_volume(0.5)
    room.player.set_device("ear")
    room.player.set_step(10)
    room.player.set_click_plays(False)
    room.player.seek(4321)
    await room.player.open("two", Path("two.wav"))
    assert room.player.position_ms == 0
    later = Room(settings)
    await later.player.open("one", Path("one.wav"))
    state = later.player.state
    assert (state.speed, state.volume, state.device, state.step_s) == (1.25, 0.5, "ear", 10)
    assert not state.click_plays
    playback = later.playback
    assert (playback.speed, playback.volume, playback.device, playback.heard_ms) == (1.25, 0.5, "ear", 4321)
    await later.player.close()
    assert playback.is_closed


async def test_a_player_that_is_muted_is_as_loud_again_and_so_is_the_next_start(room: Room, settings: Settings) -> None:
    room.player.set_volume(0.5)
    room.player.toggle_mute()
    assert (room.playback.volume, room.player.state.loudness) == (0.0, 0.0)
    later = Room(settings)
    await later.player.open("one", Path("one.wav"))
    assert later.playback.volume == 0.5
    await later.player.close()
    room.player.toggle_mute()
    assert room.playback.volume == 0.5
    room.player.set_volume(0)
    room.player.toggle_mute()
    assert room.playback.volume == 1.0


async def test_going_somewhere_is_told_apart_from_being_there(room: Room) -> None:
    sought: list[int] = []
    room.player.sought.connect(sought.append)
    room.player.play()
    room.playback.heard_ms = 3000
    room.player.pause()
    assert sought == []
    room.player.play_from(4)
    room.player.back()
    assert sought == [4000, 0]


async def test_devices_are_known_before_something_is_opened(settings: Settings) -> None:
    room = Room(settings)
    assert await room.player.devices() == ["a device"]
    await room.player.close()


async def test_a_settings_file_that_somebody_has_spoilt_does_no_harm(settings: Settings) -> None:
    settings.set(text("player/speed", ""), "fast")
    settings.set(text("player/volume", ""), "7")
    state = Room(settings).player.state
    assert (state.speed, state.volume) == (1.0, 1.0)


async def test_of_recordings_opened_in_a_hurry_only_the_last_is_taken(room: Room) -> None:
    await asyncio.gather(*(room.player.open(name, Path(f"{name}.wav")) for name in ("two", "three", "four")))
    assert room.playback.opened[-1] == Path("four.wav")
    assert Path("three.wav") not in room.playback.opened
    assert len(room.playbacks) == 1


async def test_a_recording_that_is_gone_is_said_and_nothing_can_be_played(room: Room) -> None:
    with pytest.raises(FileMissingError):
        await room.player.open("gone", Path("gone.wav"))
    room.player.play()
    room.player.play_from(3)
    assert not room.player.state.is_ready
    assert not room.playback.is_playing
    assert room.words == []


async def test_a_stretch_is_played_to_its_end_and_no_further(room: Room) -> None:
    room.player.play_span(Span(2000, 4000))
    assert room.playback.heard_ms == 2000
    assert room.player.state.is_playing
    room.playback.heard_ms = 3900
    await until(lambda: room.player.position_ms == 3900)
    assert room.player.state.is_playing
    room.playback.heard_ms = 4010
    await until(lambda: not room.player.state.is_playing)
    assert room.player.state.stops_ms is None
    room.player.play()
    assert room.player.state.stops_ms is None


async def test_a_stretch_that_ends_with_the_recording_is_over_then(room: Room) -> None:
    room.player.play_span(Span(18_000, 30_000))
    room.playback.heard_ms, room.playback.is_playing = 20_000, False
    await until(lambda: not room.player.state.is_playing)
    assert room.player.state.stops_ms is None


async def test_whoever_goes_elsewhere_while_a_stretch_is_played_hears_on(room: Room) -> None:
    room.player.play_span(Span(2000, 4000))
    room.player.seek(10_000)
    assert room.player.state.stops_ms is None
    room.playback.heard_ms = 11_000
    await until(lambda: room.player.position_ms == 11_000)
    assert room.player.state.is_playing


async def test_a_stretch_within_what_is_repeated_ends_the_repeating(room: Room) -> None:
    room.player.loop_span(Span(1000, 8000))
    room.player.play_span(Span(2000, 4000))
    assert room.playback.looped is None
