"""Playing through a real sound server: what comes out, and what is said when it goes away."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from sttgui.audio.output import SoundCard
from sttgui.audio.playback import Playback
from sttgui.domain.errors import DeviceLostError, NoOutputError, PlaybackError, SoundLibraryMissingError
from tests.audio.speaker import RATE, Speaker
from tests.conftest import MakeWave
from tests.waiting import SECONDS, wait_until

pytest.importorskip("sounddevice", exc_type=OSError)


def test_what_is_played_is_heard_at_its_position(speaker: Speaker, make_wave: MakeWave) -> None:
    playback = Playback()
    playback.open(make_wave(seconds=3.0))
    playback.seek(1000)
    playback.play()
    began = time.monotonic()
    wait_until(lambda: playback.position_ms() > 1700)
    assert time.monotonic() - began > 0.6, "no sound is heard before its time"
    playback.close()
    _, heard = speaker.heard()
    loud = np.flatnonzero(np.abs(heard) > 0.05)
    assert len(loud) > 0.3 * RATE
    spectrum = np.abs(np.fft.rfft(heard[loud[-1] - RATE // 2 : loud[-1]]))
    assert np.argmax(spectrum) * 2 == pytest.approx(440, abs=6)


def test_a_server_that_ends_pauses_with_a_reason(speaker: Speaker, make_wave: MakeWave) -> None:
    lost: list[PlaybackError] = []
    was_lost = threading.Event()

    def note(error: PlaybackError) -> None:
        lost.append(error)
        was_lost.set()

    playback = Playback(on_device_lost=note)
    playback.open(make_wave(seconds=20.0))
    began = time.monotonic()
    playback.play()
    wait_until(lambda: playback.position_ms() > 300)
    speaker.end_server()
    assert was_lost.wait(SECONDS)
    assert isinstance(lost[0], DeviceLostError)
    assert not playback.is_playing
    assert 100 < playback.position_ms() < (time.monotonic() - began) * 1000
    playback.close()


def test_a_device_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PlaybackError) as refused:
        SoundCard("No such device", lambda out, at_s: None)
    assert isinstance(refused.value, DeviceLostError | NoOutputError)


def test_without_portaudio_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    import builtins

    real_import = builtins.__import__

    def refuse(name: str, *more: object, **named: object) -> object:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return real_import(name, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(SoundLibraryMissingError, match="libportaudio2"):
        SoundCard(None, lambda out, at_s: None)
