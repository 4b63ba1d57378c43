"""A device is gone where nothing is heard of it while this process runs, not where the process itself stood still."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from sttgui.audio import patience, portaudio, sources
from sttgui.audio.output import SoundCard
from sttgui.audio.patience import Patience
from sttgui.audio.pulse import PulseSource
from sttgui.audio.sources import LOOK_EVERY_S, SILENT_S, WAKE_UP_S, SoundCardInput


class Clock:
    """Time that passes when it is told to; `each_s` between two questions is how often devices are looked at."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s

    def asked(self, ask: Callable[[], bool], for_s: float, each_s: float = 0.05) -> list[bool]:
        answers = []
        for _ in range(round(for_s / each_s)):
            self.now_s += each_s
            answers.append(ask())
        return answers


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    for module in (patience, sources):
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=clock))
    return clock


class Stream:
    """Stands in for PortAudio's; `callback` is what it was given."""

    def __init__(self, callback: Callable[..., None], **_how: Any) -> None:
        self.callback = callback
        self.active = True
        self.latency = 0.1

    def start(self) -> None:
        pass

    def close(self, **_how: Any) -> None:
        pass


@pytest.fixture
def sounddevice(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A computer with one device that records and plays."""
    made: list[Stream] = []

    def stream(callback: Callable[..., None], **how: Any) -> Stream:
        made.append(Stream(callback, **how))
        return made[-1]

    device = {"name": "pulse", "index": 0, "max_input_channels": 1, "max_output_channels": 2}
    device["default_samplerate"] = 48_000
    module = SimpleNamespace(
        PortAudioError=ValueError,
        InputStream=stream,
        OutputStream=stream,
        query_devices=lambda *_: [device],
        made=made,
    )
    monkeypatch.setattr(portaudio, "load", lambda: module)
    return module


def test_patience_runs_out_by_time_in_which_one_asks(clock: Clock) -> None:
    patience = Patience(1.5)
    assert not any(clock.asked(lambda: patience.is_over, 1.4))
    patience.renew(1.5)
    assert not any(clock.asked(lambda: patience.is_over, 1.4))
    assert clock.asked(lambda: patience.is_over, 0.2)[-1]


@pytest.mark.parametrize("stall_s", [1.6, 10.0, 3 * 3600.0])
def test_a_stall_of_the_process_is_not_a_lost_microphone(
    clock: Clock, sounddevice: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, stall_s: float
) -> None:
    source = PulseSource("mic", "Microphone", 48_000, 1, is_default=True)
    monkeypatch.setattr(sources, "pulse_sources", lambda: [source])
    microphone = SoundCardInput(None)
    microphone.begin(lambda *_: None)
    [stream] = sounddevice.made
    heard = np.zeros((10, 1), np.int16), 10, None, SimpleNamespace(input_overflow=False)
    stream.callback(*heard)
    assert clock.asked(microphone.is_alive, 1.0)[-1]
    clock.now_s += stall_s
    assert microphone.is_alive()
    stream.callback(*heard)
    assert all(clock.asked(microphone.is_alive, SILENT_S - 0.1))
    assert not clock.asked(microphone.is_alive, 0.2)[-1]  # nothing more is heard
    microphone.close()


def test_a_microphone_has_time_to_wake_up(
    clock: Clock, sounddevice: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "pulse_sources", lambda: [PulseSource("mic", "Microphone", 48_000, 1, True)])
    microphone = SoundCardInput(None)
    microphone.begin(lambda *_: None)
    assert all(clock.asked(microphone.is_alive, WAKE_UP_S - 0.1))
    assert not clock.asked(microphone.is_alive, 0.2)[-1]
    microphone.close()


def test_a_sound_server_that_is_too_busy_to_answer_is_not_a_lost_microphone(
    clock: Clock, sounddevice: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[list[PulseSource] | None] = [[PulseSource("mic", "Microphone", 48_000, 1, is_default=True)]]
    monkeypatch.setattr(sources, "pulse_sources", lambda: answers[-1])
    microphone = SoundCardInput(None)
    microphone.begin(lambda *_: None)
    answers.append(None)
    clock.now_s += LOOK_EVERY_S
    assert microphone.is_alive()
    answers.append([])  # it answers, and the microphone is not among them
    clock.now_s += LOOK_EVERY_S
    assert not microphone.is_alive()
    microphone.close()


def test_a_stall_of_the_process_is_not_a_lost_loudspeaker(clock: Clock, sounddevice: SimpleNamespace) -> None:
    card = SoundCard("pulse", lambda *_: None)
    assert clock.asked(card.is_alive, 1.0)[-1]
    clock.now_s += 10
    assert card.is_alive()
    assert not clock.asked(card.is_alive, 1.5)[-1]
    card.close()
