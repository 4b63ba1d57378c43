"""Which sound devices this computer has, or why that cannot be said."""

from __future__ import annotations

from dataclasses import dataclass

from sttgui.audio import portaudio


@dataclass(frozen=True, slots=True)
class SoundDevices:
    """The names of devices, the default one first; `problem` says in a sentence why they are not known."""

    names: tuple[str, ...] = ()
    problem: str | None = None


def input_devices() -> SoundDevices:
    """What can record. Never raises for a computer without sound or without PortAudio."""
    return _devices("input")


def output_devices() -> SoundDevices:
    """What can play. Never raises for a computer without sound or without PortAudio."""
    return _devices("output")


def _devices(kind: str) -> SoundDevices:
    try:
        sounddevice = portaudio.load()
    except OSError:
        problem = (
            "The PortAudio library is not installed, so nothing can be recorded or played. "
            "On Linux, install the package libportaudio2 (Fedora: portaudio)."
        )
        return SoundDevices(problem=problem)
    try:
        with portaudio.looking_again(sounddevice):
            found = sounddevice.query_devices()
            default = sounddevice.default.device[kind]
    except sounddevice.PortAudioError as error:
        return SoundDevices(problem=f"The sound devices could not be asked for: {error}")
    usable = [device for device in found if device[f"max_{kind}_channels"] > 0]
    usable.sort(key=lambda device: device["index"] != default)
    return SoundDevices(tuple(str(device["name"]) for device in usable))
