"""PortAudio is loaded quietly, and looks for devices only while nothing plays or records."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from sttgui.audio import portaudio
from sttgui.audio.output import SoundCard
from sttgui.audio.sources import SoundCardInput
from sttgui.domain.errors import DeviceLostError, MicrophoneLostError

COMPLAINT = """
import ctypes
{first}
alsa = ctypes.CDLL("libasound.so.2")
alsa.snd_pcm_open(ctypes.byref(ctypes.c_void_p()), b"no such device", 0, 0)
"""


def complaint(first: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", COMPLAINT.format(first=first)], capture_output=True, text=True, timeout=60, check=False
    )
    return done.stderr


def test_alsa_writes_nothing_to_the_terminal() -> None:
    pytest.importorskip("sounddevice", exc_type=OSError)
    if "ALSA lib" not in complaint("import sounddevice"):
        pytest.skip("there is no ALSA here that would")
    assert complaint("from sttgui.audio import portaudio; portaudio.load()") == ""


class PortAudioError(Exception):
    pass


class Stream:
    time, active, latency = 0.0, True, 0.0

    def __init__(self, **_wanted: Any) -> None: ...
    def start(self) -> None: ...
    def close(self, *, ignore_errors: bool) -> None: ...


class Computer:
    """Has the devices it was looked at with; others can be plugged in."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
        self.plugged = list(names)
        self.known: list[str] = []
        self.looks = 0
        self.look()
        module = SimpleNamespace(
            PortAudioError=PortAudioError,
            OutputStream=Stream,
            InputStream=Stream,
            query_devices=self.devices,
            default=SimpleNamespace(device={"input": 0, "output": 0}),
            _terminate=lambda: None,
            _initialize=self.look,
        )
        monkeypatch.setitem(sys.modules, "sounddevice", module)

    def look(self) -> None:
        self.looks += 1
        self.known = list(self.plugged)

    def devices(self, index: int | None = None, kind: str = "") -> Any:
        found = [
            {
                "index": number,
                "name": name,
                "hostapi": 0,
                "default_samplerate": 16_000.0,
                "max_input_channels": 1,
                "max_output_channels": 2,
            }
            for number, name in enumerate(self.known)
        ]
        return found if index is None and not kind else found[index or 0]


def no_sound(*_given: object) -> None: ...


def test_a_device_that_was_plugged_in_later_is_found_once_nothing_plays(monkeypatch: pytest.MonkeyPatch) -> None:
    computer = Computer(monkeypatch, "Speaker")
    sounddevice = portaudio.load()
    card = SoundCard(None, no_sound)
    computer.plugged.append("Headset")
    looks = computer.looks
    with portaudio.looking_again(sounddevice):
        assert computer.known == ["Speaker"]
    with pytest.raises(DeviceLostError):
        SoundCard("Headset", no_sound)
    assert computer.looks == looks, "what plays would have been ended"
    card.close()
    with portaudio.looking_again(sounddevice):
        assert computer.known == ["Speaker", "Headset"]


def test_a_chosen_device_that_comes_back_is_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    computer = Computer(monkeypatch, "Speaker")
    with pytest.raises(DeviceLostError):
        SoundCard("Headset", no_sound)
    with pytest.raises(MicrophoneLostError):
        SoundCardInput("device:Headset")
    computer.plugged.append("Headset")
    SoundCard("Headset", no_sound).close()
    computer.plugged.append("Desk microphone")
    SoundCardInput("device:Desk microphone").close()
    assert computer.known == ["Speaker", "Headset", "Desk microphone"]
