"""Sound devices as `sttgui doctor` tells them."""

from __future__ import annotations

import builtins
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from sttgui.audio.devices import input_devices, output_devices


class PortAudioError(Exception):
    pass


def pretend(monkeypatch: pytest.MonkeyPatch, **module: Any) -> None:
    module = {
        "PortAudioError": PortAudioError,
        "default": SimpleNamespace(device={"input": -1, "output": -1}),
        **module,
    }
    monkeypatch.setitem(sys.modules, "sounddevice", SimpleNamespace(**module))


def device(index: int, name: str, inputs: int, outputs: int) -> dict[str, Any]:
    return {"index": index, "name": name, "max_input_channels": inputs, "max_output_channels": outputs}


def test_devices_are_told_by_what_they_can_do_the_default_first(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [device(0, "Webcam", 1, 0), device(1, "Headset", 1, 2), device(2, "Screen", 0, 2)]
    default = SimpleNamespace(device={"input": 1, "output": 2})
    pretend(monkeypatch, query_devices=lambda: found, default=default)
    assert input_devices().names == ("Headset", "Webcam")
    assert output_devices().names == ("Screen", "Headset")
    assert input_devices().problem is None


def test_a_missing_sound_library_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    real_import = builtins.__import__

    def fail(name: str, *rest: Any, **options: Any) -> Any:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return real_import(name, *rest, **options)

    monkeypatch.setattr(builtins, "__import__", fail)
    assert input_devices().names == ()
    assert "PortAudio" in (input_devices().problem or "")


def test_a_sound_system_that_does_not_answer_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise PortAudioError("host error")

    pretend(monkeypatch, query_devices=fail)
    assert "host error" in (output_devices().problem or "")


def test_this_computer_is_asked_without_an_error() -> None:
    for devices in (input_devices(), output_devices()):
        assert devices.problem is None or not devices.names
