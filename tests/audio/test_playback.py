"""Playing with an output that is pulled by hand: what is heard, where it is, and what happens at ends and losses."""

from __future__ import annotations

import struct
import threading
from collections.abc import Iterator

import av
import numpy as np
import pytest

from sttgui.audio.output import Fill
from sttgui.audio.playback import AHEAD_S, Playback
from sttgui.audio.track import Samples
from sttgui.domain.errors import DeviceLostError, NoOutputError, PlaybackError
from tests.audio.conftest import MakeMedia
from tests.conftest import MakeWave
from tests.waiting import wait_until

RATE = 16_000
DELAY_S = 0.05  # from being asked to being heard
BLOCK = 160


class HandOutput:
    """Plays when told to; its clock is what it has played."""

    rate = RATE

    def __init__(self, name: str | None, fill: Fill) -> None:
        self.name = name
        self.fill = fill
        self.clock_s = 100.0
        self.is_here = True
        self.is_closed = False

    def now_s(self) -> float:
        return self.clock_s

    def is_alive(self) -> bool:
        return self.is_here

    def close(self) -> None:
        self.is_closed = True

    def pull(self, seconds: float) -> Samples:
        """Let time pass, and give what was asked for in it."""
        blocks = []
        for _ in range(round(seconds * RATE / BLOCK)):
            out = np.full((BLOCK, 2), 9.0, np.float32)
            self.fill(out, self.clock_s + DELAY_S)
            self.clock_s += BLOCK / RATE
            blocks.append(out)
        return np.concatenate(blocks)


class Desk:
    """A playback, what it opened, and what it said."""

    def __init__(self) -> None:
        self.outputs: list[HandOutput] = []
        self.ended = threading.Event()
        self.lost: list[PlaybackError] = []
        self.refusal: PlaybackError | None = None
        self.playback = Playback(self._open, self.ended.set, self.lost.append)

    def _open(self, name: str | None, fill: Fill) -> HandOutput:
        if self.refusal is not None:
            raise self.refusal
        self.outputs.append(HandOutput(name, fill))
        return self.outputs[-1]

    @property
    def output(self) -> HandOutput:
        return self.outputs[-1]

    def until_ready(self) -> None:
        """Until decoded sound waits for the device, so that what is pulled is sound."""
        wait_until(self._is_ready)

    def _is_ready(self) -> bool:
        feed = self.playback._feed
        return feed is not None and (feed.waiting_s > AHEAD_S or feed._is_complete)

    def play(self) -> None:
        self.playback.play()
        self.until_ready()


@pytest.fixture
def controller() -> Iterator[Desk]:
    controller = Desk()
    yield controller
    controller.playback.close()


def test_position_is_what_is_heard_and_not_what_was_handed_over(controller: Desk, make_wave: MakeWave) -> None:
    assert controller.playback.open(make_wave(seconds=3.0)) == 3000
    controller.play()
    sound = controller.output.pull(0.3)
    assert np.abs(sound).max() > 0.2
    assert controller.playback.position_ms() == pytest.approx(300 - DELAY_S * 1000, abs=1)


@pytest.mark.parametrize("speed", [0.5, 1.5, 2.0, 3.0])
def test_position_runs_with_the_speed(controller: Desk, make_wave: MakeWave, speed: float) -> None:
    controller.playback.open(make_wave(seconds=4.0))
    controller.playback.set_speed(speed)
    controller.play()
    controller.output.pull(0.4)
    assert controller.playback.position_ms() == pytest.approx((400 - DELAY_S * 1000) * speed, abs=2)


@pytest.mark.parametrize("speed", [0.5, 1.5, 3.0])
def test_speed_keeps_the_pitch(controller: Desk, make_wave: MakeWave, speed: float) -> None:
    controller.playback.open(make_wave(seconds=4.0))
    controller.playback.set_speed(speed)
    controller.play()
    controller.output.pull(0.1)
    part = controller.output.pull(0.3)[:, 0]
    loudest_hz = np.argmax(np.abs(np.fft.rfft(part))) / 0.3
    assert loudest_hz == pytest.approx(440, abs=10)


def test_a_seek_while_playing_is_heard_with_the_next_sound(controller: Desk, make_wave: MakeWave) -> None:
    controller.playback.open(make_wave(seconds=3.0))
    controller.play()
    controller.output.pull(0.2)
    controller.playback.seek(2000)
    assert controller.playback.position_ms() == 2000
    controller.until_ready()
    controller.output.pull(0.1)
    assert controller.playback.position_ms() == pytest.approx(2050, abs=1)


def test_pause_is_silent_and_keeps_the_moment(controller: Desk, make_wave: MakeWave) -> None:
    controller.playback.open(make_wave(seconds=3.0))
    controller.play()
    controller.output.pull(0.3)
    controller.playback.pause()
    assert not controller.playback.is_playing
    assert np.abs(controller.output.pull(0.2)).max() == 0
    assert controller.playback.position_ms() == pytest.approx(250, abs=1)
    controller.play()
    controller.output.pull(0.1)
    assert controller.playback.position_ms() == pytest.approx(300, abs=2)


def test_the_end_is_told_once_it_was_heard_and_play_begins_anew(controller: Desk, make_wave: MakeWave) -> None:
    controller.playback.open(make_wave(seconds=0.5))
    controller.play()
    controller.output.pull(0.5)
    assert not controller.ended.wait(0.1)
    controller.output.pull(0.1)
    assert controller.ended.wait(5)
    assert not controller.playback.is_playing
    assert controller.playback.position_ms() == 500
    controller.ended.clear()
    controller.play()
    controller.output.pull(0.2)
    assert controller.playback.position_ms() == pytest.approx(150, abs=1)


def test_a_loop_repeats_without_a_gap(controller: Desk, make_wave: MakeWave) -> None:
    controller.playback.open(make_wave(seconds=3.0))
    controller.playback.loop(1000, 1200)
    assert controller.playback.position_ms() == 1000
    controller.play()
    sound = controller.output.pull(0.45)[:, 0]
    lap = round(0.2 * RATE)
    np.testing.assert_allclose(sound[:lap], sound[lap : 2 * lap], atol=1e-3)
    assert np.abs(sound).max() > 0.2
    assert controller.playback.position_ms() == pytest.approx(1000, abs=2)
    controller.playback.loop(None)
    controller.until_ready()
    controller.output.pull(0.4)
    assert controller.playback.position_ms() == pytest.approx(1350, abs=3)


def test_volume_is_applied_at_once(controller: Desk, make_wave: MakeWave) -> None:
    controller.playback.open(make_wave(seconds=2.0))
    controller.play()
    loud = np.abs(controller.output.pull(0.1)).max()
    controller.playback.set_volume(0.25)
    assert np.abs(controller.output.pull(0.1)).max() == pytest.approx(loud / 4, rel=0.02)


def test_a_lost_device_pauses_with_a_reason_and_another_goes_on(controller: Desk, make_wave: MakeWave) -> None:
    controller.playback.open(make_wave(seconds=3.0))
    controller.play()
    controller.output.pull(0.3)
    controller.output.is_here = False
    wait_until(lambda: bool(controller.lost))
    assert isinstance(controller.lost[0], DeviceLostError)
    assert not controller.playback.is_playing
    assert controller.playback.position_ms() == pytest.approx(250, abs=1)
    assert controller.output.is_closed
    controller.playback.set_device("Headphones")
    controller.play()
    assert controller.output.name == "Headphones"
    controller.output.pull(0.1)
    assert controller.playback.position_ms() == pytest.approx(300, abs=2)


def test_another_device_can_be_chosen_while_playing(controller: Desk, make_wave: MakeWave) -> None:
    controller.playback.open(make_wave(seconds=3.0))
    controller.play()
    first = controller.output
    first.pull(0.3)
    controller.playback.set_device("Headphones")
    wait_until(lambda: len(controller.outputs) == 2)
    controller.until_ready()
    assert first.is_closed
    controller.output.pull(0.1)
    assert controller.playback.position_ms() == pytest.approx(300, abs=2)


def test_without_any_device_it_stays_paused_and_says_so(controller: Desk, make_wave: MakeWave) -> None:
    controller.refusal = NoOutputError()
    controller.playback.open(make_wave(seconds=1.0))
    controller.playback.play()
    wait_until(lambda: bool(controller.lost))
    assert isinstance(controller.lost[0], NoOutputError)
    assert not controller.playback.is_playing
    controller.refusal = None
    controller.play()
    controller.output.pull(0.1)
    assert controller.playback.position_ms() == pytest.approx(50, abs=1)


def test_another_file_begins_paused_at_its_beginning(controller: Desk, make_wave: MakeWave) -> None:
    controller.playback.open(make_wave("first.wav", seconds=2.0))
    controller.play()
    controller.output.pull(0.3)
    assert controller.playback.open(make_wave("second.wav", seconds=1.0)) == 1000
    assert not controller.playback.is_playing
    assert controller.playback.position_ms() == 0
    assert np.abs(controller.output.pull(0.1)).max() == 0


def test_a_joined_file_is_as_long_as_all_of_it(controller: Desk, make_media: MakeMedia) -> None:
    path = make_media("once.opus", "libopus", tones=(0.0, 1.0), rate=48_000)
    path.write_bytes(path.read_bytes() * 2)
    assert controller.playback.open(path) < 2500  # all that the file tells
    wait_until(lambda: controller.playback.is_measured)
    assert controller.playback.duration_ms == pytest.approx(4000, abs=60)
    controller.playback.seek(3000)
    assert controller.playback.position_ms() == 3000
    controller.play()
    assert np.abs(controller.output.pull(0.2)).max() > 0.1
    assert controller.playback.position_ms() == pytest.approx(3150, abs=2)


def test_a_header_that_promises_too_much_is_found_out(controller: Desk, make_media: MakeMedia) -> None:
    path = make_media("a.mp3", "libmp3lame", tones=(0.0, 1.0))
    data = bytearray(path.read_bytes())
    frames = max(data.find(b"Xing"), data.find(b"Info")) + 8
    data[frames : frames + 4] = struct.pack(">I", 10_000_000)
    path.write_bytes(data)
    with av.open(str(path)) as container:
        assert (container.duration or 0) > 3_600_000_000
    controller.playback.open(path)
    wait_until(lambda: controller.playback.is_measured)
    assert controller.playback.duration_ms == pytest.approx(2000, abs=100)
    controller.playback.seek(1800)
    controller.play()
    controller.output.pull(1.0)
    assert controller.ended.wait(5)
    assert controller.playback.position_ms() == controller.playback.duration_ms


def test_a_gap_is_played_as_silence_for_as_long_as_it_lasts(controller: Desk, make_media: MakeMedia) -> None:
    controller.playback.open(make_media("gap.mkv", "pcm_s16le", tones=(0.0, 3.0)))
    controller.playback.seek(2000)
    controller.play()
    for _ in range(3):
        assert np.abs(controller.output.pull(0.3)).max() == 0
        controller.until_ready()
    assert np.abs(controller.output.pull(0.3)).max() > 0.1
    assert controller.playback.position_ms() == pytest.approx(3150, abs=2)
