"""Recording through a real sound server, by the names of its sources, and what is said when they go away."""

from __future__ import annotations

import builtins
import subprocess
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from sttgui.audio import sources
from sttgui.audio.pulse import pulse_sources
from sttgui.audio.recorder import InputSource, Recorder, input_sources, listen
from sttgui.domain.errors import (
    MicrophoneLostError,
    NoMicrophoneError,
    RecordFolderError,
    RecordLibraryMissingError,
    SttError,
)
from tests.audio.microphone import Microphone, noise, sound_of
from tests.audio.speaker import RATE, Speaker
from tests.waiting import wait_until

pytest.importorskip("sounddevice", exc_type=OSError)


def pactl(*command: str) -> str:
    return subprocess.run(["pactl", *command], capture_output=True, check=True, text=True).stdout.strip()


def add_sink(name: str, rate: int = 48_000, channels: int = 2) -> str:
    """Something to record from; the answer takes it away again with `unload-module`."""
    return pactl(
        *("load-module", "module-null-sink", f"sink_name={name}", f"rate={rate}", f"channels={channels}"),
        f"sink_properties=device.description={name.title()}",
    )


def play(sink: str, samples: Any, rate: int) -> None:
    subprocess.run(
        ["pacat", f"--device={sink}", f"--rate={rate}", f"--channels={samples.shape[1]}", "--format=s16le", "--raw"],
        input=samples.tobytes(),
        check=True,
    )


def test_every_source_of_the_server_has_its_name_the_default_first(speaker: Speaker) -> None:
    add_sink("headset")
    pactl("set-default-source", "headset.monitor")
    found = input_sources()
    assert found[0] == InputSource("pulse:headset.monitor", "Monitor of Headset", True, True)
    assert [source.id for source in found[1:]] == ["pulse:speaker.monitor"]
    assert not found[1].is_default


def test_microphones_come_before_what_loudspeakers_play(speaker: Speaker) -> None:
    add_sink("feed")
    pactl("load-module", "module-remap-source", "source_name=mic", "master=feed.monitor")
    pactl("set-default-source", "speaker.monitor")
    assert [source.id for source in input_sources()] == ["pulse:speaker.monitor", "pulse:mic", "pulse:feed.monitor"]


@pytest.mark.parametrize(("rate", "channels"), [(8_000, 1), (16_000, 1), (44_100, 2), (48_000, 2), (192_000, 2)])
def test_a_source_is_recorded_to_the_sample_as_it_is(
    speaker: Speaker, tmp_path: Path, rate: int, channels: int
) -> None:
    add_sink("other", rate, channels)
    sound = noise(rate, channels)
    assert sound[0].any()
    troubles: list[SttError] = []
    recorder = Recorder(tmp_path, on_trouble=troubles.append)
    path = recorder.start("Noise", "pulse:other.monitor")
    wait_until(lambda: recorder.elapsed_ms > 0)
    before_ms = recorder.elapsed_ms
    # The server swallows the first moments of what is played into a sink that was idle.
    play("other", np.concatenate((np.zeros((rate // 2, channels), np.int16), sound)), rate)
    wait_until(lambda: recorder.elapsed_ms > before_ms + 1500 and recorder.level().peak == 0.0)
    recorder.stop()
    heard = sound_of(path)
    begin = int(np.flatnonzero(heard.any(axis=1))[0])
    np.testing.assert_array_equal(heard[begin : begin + len(sound)], sound)
    assert troubles == []


def test_a_source_that_goes_away_pauses_and_one_that_is_back_goes_on(speaker: Speaker, tmp_path: Path) -> None:
    module = add_sink("other")
    troubles: list[SttError] = []
    recorder = Recorder(tmp_path, on_trouble=troubles.append)
    recorder.start("Noise", "pulse:other.monitor")
    wait_until(lambda: recorder.elapsed_ms > 300)
    pactl("unload-module", module)
    wait_until(lambda: bool(troubles))
    assert isinstance(troubles[0], MicrophoneLostError)
    assert recorder.is_paused
    recorder.go_on()
    wait_until(lambda: len(troubles) == 2)
    assert isinstance(troubles[1], MicrophoneLostError)
    before_ms = recorder.elapsed_ms
    add_sink("other")
    recorder.go_on()
    wait_until(lambda: recorder.elapsed_ms > before_ms + 300)
    recorder.go_on("pulse:speaker.monitor")
    before_ms = recorder.elapsed_ms
    wait_until(lambda: recorder.elapsed_ms > before_ms + 300)
    assert recorder.stop().duration_ms > before_ms
    assert len(troubles) == 2


def test_a_server_that_ends_pauses_the_recording_and_keeps_it(speaker: Speaker, tmp_path: Path) -> None:
    troubles: list[SttError] = []
    recorder = Recorder(tmp_path, on_trouble=troubles.append)
    path = recorder.start("Noise")
    wait_until(lambda: recorder.elapsed_ms > 300)
    speaker.end_server()
    wait_until(lambda: bool(troubles))
    assert isinstance(troubles[0], MicrophoneLostError)
    recording = recorder.stop()
    assert recording.duration_ms >= 300
    assert len(sound_of(path)) * 1000 // RATE == recording.duration_ms


def test_a_level_is_shown_before_recording(speaker: Speaker, tmp_path: Path) -> None:
    listener = listen("pulse:speaker.monitor")
    wait_until(lambda: listener.level().silent_s > 0)
    tone = tmp_path / "tone.raw"
    tone.write_bytes(np.full((RATE * 60, 2), 16384, np.int16).tobytes())
    with subprocess.Popen(["pacat", "--device=speaker", f"--rate={RATE}", "--format=s16le", "--raw", tone]) as playing:
        wait_until(lambda: listener.level().held_peak == pytest.approx(0.5, abs=0.01))
        playing.terminate()
    assert listener.is_alive()
    listener.close()
    silent_s = listener.level().silent_s
    time.sleep(0.2)
    assert listener.level().silent_s == silent_s


def test_the_environment_is_left_as_it_was(speaker: Speaker, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    add_sink("other")
    monkeypatch.setenv("PULSE_SOURCE", "speaker.monitor")
    listen("pulse:other.monitor").close()
    assert os.environ["PULSE_SOURCE"] == "speaker.monitor"
    assert [source.id for source in input_sources() if source.is_default] == ["pulse:speaker.monitor"]
    monkeypatch.delenv("PULSE_SOURCE")
    listen("pulse:other.monitor").close()
    assert "PULSE_SOURCE" not in os.environ


def test_a_source_that_is_not_there_is_not_replaced_by_another(speaker: Speaker) -> None:
    with pytest.raises(MicrophoneLostError):
        listen("pulse:no such source")
    with pytest.raises(MicrophoneLostError):
        listen("device:no such device")


def test_a_server_that_does_not_run_has_no_sources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(tmp_path))
    assert pulse_sources() is None


class PortAudioError(Exception):
    pass


def pretend(monkeypatch: pytest.MonkeyPatch, devices: list[dict[str, Any]], default: int) -> None:
    """Another system's devices."""

    def query(index: int | None = None, kind: str = "") -> Any:
        if index is None and not kind:
            return devices
        wanted = default if index is None else index
        if wanted < 0:
            raise PortAudioError("Error querying device -1")
        return devices[wanted]

    module = SimpleNamespace(
        PortAudioError=PortAudioError,
        default=SimpleNamespace(device={"input": default}),
        query_devices=query,
    )
    monkeypatch.setattr(sources, "_sounddevice", lambda: module)


def device(index: int, name: str, inputs: int, api: int = 0) -> dict[str, Any]:
    return {"index": index, "name": name, "max_input_channels": inputs, "hostapi": api}


def test_without_a_server_the_devices_of_one_interface_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    devices = [device(0, "Webcam", 1), device(1, "Headset", 1), device(2, "Screen", 0), device(3, "Headset", 1, api=1)]
    pretend(monkeypatch, devices, default=1)
    assert input_sources() == [
        InputSource("device:Headset", "Headset", True),
        InputSource("device:Webcam", "Webcam", False),
    ]


def test_without_any_device_nothing_is_listed_and_recording_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pretend(monkeypatch, [], default=-1)
    assert input_sources() == []
    with pytest.raises(NoMicrophoneError):
        Recorder(tmp_path).start("Noise")


def test_without_portaudio_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    real_import = builtins.__import__

    def refuse(name: str, *more: object, **named: object) -> object:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return real_import(name, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", refuse)
    for ask in (input_sources, lambda: listen(None), lambda: Recorder(tmp_path).start("Noise")):
        with pytest.raises(RecordLibraryMissingError, match="libportaudio2"):
            ask()


def test_what_a_listener_keeps_is_saved_as_it_was_heard(tmp_path: Path) -> None:
    microphone = Microphone(RATE, channels=2)
    listener = listen(None, microphone.open)
    microphone.say(noise(RATE, 2, seed=1))
    listener.keep()
    assert listener.kept_s == 0
    for seed in (2, 3):
        microphone.say(noise(RATE, 2, seed=seed))
    assert listener.kept_s == pytest.approx(2.0)
    listener.save(tmp_path / "trial.wav")
    assert np.array_equal(
        sound_of(tmp_path / "trial.wav"), np.concatenate([noise(RATE, 2, seed=2), noise(RATE, 2, seed=3)])
    )
    microphone.say(noise(RATE, 2, seed=4))
    assert listener.kept_s == 0
    listener.close()


def test_a_trial_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    listener = listen(None, Microphone().open)
    listener.keep()
    with pytest.raises(RecordFolderError):
        listener.save(tmp_path / "missing" / "trial.wav")
    listener.close()
