"""Microphones: which there are by name, and one of them opened."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import soundfile

from sttgui.audio import portaudio
from sttgui.audio.level_meter import Level, LevelMeter, Sound
from sttgui.audio.patience import Patience
from sttgui.audio.pulse import PulseSource, pulse_sources
from sttgui.domain.errors import MicrophoneLostError, NoMicrophoneError, RecordFolderError, RecordLibraryMissingError

# A low latency loses sound without a word while the interpreter is busy. This is how long it may be.
LATENCY_S = 0.3
BLOCKS_PER_S = 30
# A microphone that gives nothing for so long is gone, whatever it says.
SILENT_S = 1.5
# Some have to wake up first: a suspended card or a wireless headset.
WAKE_UP_S = 6.0
LOOK_EVERY_S = 2.0
PULSE = "pulse"  # PortAudio's name for the whole server
CHANNELS = 2  # at most
RATES = (8_000, 192_000)

Hear = Callable[[Sound, bool], None]  # (int16 frames × channels, whether sound before them was lost)


@dataclass(frozen=True, slots=True)
class InputSource:
    """What can be recorded from; the system's own choice is `is_default`, what a loudspeaker plays `is_monitor`."""

    id: str
    name: str
    is_default: bool
    is_monitor: bool = False


@dataclass(frozen=True, slots=True)
class SoundFormat:
    """How sound is to come."""

    rate: int
    channels: int


class Input(Protocol):
    """A microphone that is open; nothing is heard before `begin`."""

    @property
    def format(self) -> SoundFormat: ...
    def begin(self, hear: Hear) -> None:
        """Call `hear` from a thread of its own, until it is closed. Raises `RecordError`."""

    def is_alive(self) -> bool:
        """Whether the stream still records, and from the device it began with."""

    def close(self) -> None: ...


# The source's id, `None` for the system's own choice, and the format it has to have, `None` for its own.
OpenInput = Callable[[str | None, SoundFormat | None], Input]


def input_sources() -> list[InputSource]:
    """All of them, microphones first. Raises `RecordLibraryMissingError` without PortAudio."""
    sounddevice = _sounddevice()
    try:
        with portaudio.looking_again(sounddevice):
            devices = list(sounddevice.query_devices())
            default = sounddevice.default.device["input"]
            api = sounddevice.query_devices(default)["hostapi"] if default >= 0 else None
    except sounddevice.PortAudioError:
        return []
    if (sources := _pulse(devices)) is not None:
        return [InputSource(f"{PULSE}:{one.name}", one.description, one.is_default, one.is_monitor) for one in sources]
    # The same devices come again with each of the system's interfaces.
    usable = [one for one in devices if one["max_input_channels"] > 0 and api in (None, one["hostapi"])]
    usable.sort(key=lambda one: one["index"] != default)
    return [InputSource(f"device:{one['name']}", str(one["name"]), one["index"] == default) for one in usable]


class SoundCardInput:
    """A source through PortAudio. Raises `RecordError` where it cannot be opened."""

    def __init__(self, source_id: str | None, wanted: SoundFormat | None = None) -> None:
        sounddevice = _sounddevice()
        self._error = sounddevice.PortAudioError
        self._hear: Hear | None = None
        self._looked_at_s = time.monotonic()
        self._patience = Patience(WAKE_UP_S)
        self._source: PulseSource | None = None
        try:
            with portaudio.opened_by(self):
                self._open(sounddevice, source_id, wanted)
        except sounddevice.PortAudioError as error:
            raise NoMicrophoneError(detail=str(error)) from error

    def _open(self, sounddevice: Any, source_id: str | None, wanted: SoundFormat | None) -> None:
        device = self._device(sounddevice, source_id)
        self._format = wanted or self._own_format(device)
        with _pulse_source(self._source):
            self._stream = sounddevice.InputStream(
                samplerate=self._format.rate,
                device=device["index"],
                channels=min(self._format.channels, int(device["max_input_channels"])),
                dtype="int16",
                latency=LATENCY_S,
                blocksize=max(self._format.rate // BLOCKS_PER_S, 1),
                callback=self._came,
            )

    @property
    def format(self) -> SoundFormat:
        return self._format

    def begin(self, hear: Hear) -> None:
        self._hear = hear
        self._patience = Patience(WAKE_UP_S)
        try:
            self._stream.start()
        except self._error as error:
            self.close()
            raise NoMicrophoneError(detail=str(error)) from error

    def is_alive(self) -> bool:
        if not self._stream.active or self._patience.is_over:
            return False
        now_s = time.monotonic()
        if self._source is None or now_s - self._looked_at_s < LOOK_EVERY_S:
            return True
        # The server moves whoever recorded from a source that is gone to another one, without a word.
        self._looked_at_s = now_s
        sources = pulse_sources()  # none where it is too busy to answer, which says nothing of the microphone
        return sources is None or any(source.name == self._source.name for source in sources)

    def close(self) -> None:
        self._hear = None
        self._stream.close(ignore_errors=True)
        portaudio.closed_by(self)

    def _device(self, sounddevice: Any, source_id: str | None) -> Any:
        devices = list(sounddevice.query_devices())
        sources = _pulse(devices) if source_id is None or source_id.startswith(f"{PULSE}:") else None
        if sources:
            name = None if source_id is None else source_id.removeprefix(f"{PULSE}:")
            # The default comes first.
            self._source = next((one for one in sources if name in (None, one.name)), None)
            if self._source is None:
                raise MicrophoneLostError(detail=source_id or "")
            return next(one for one in devices if one["name"] == PULSE)
        if source_id is None:
            return sounddevice.query_devices(kind="input")
        if (found := _named(devices, source_id)) is None:
            with portaudio.looking_again(sounddevice):  # it may have come back
                found = _named(list(sounddevice.query_devices()), source_id)
        if found is None:
            raise MicrophoneLostError(detail=source_id)
        return found

    def _own_format(self, device: Any) -> SoundFormat:
        if self._source is not None:
            rate, channels = self._source.rate, self._source.channels
        else:
            rate, channels = int(device["default_samplerate"]), int(device["max_input_channels"])
        lowest, highest = RATES
        return SoundFormat(min(max(rate, lowest), highest), min(channels, CHANNELS))

    def _came(self, sound: Sound, _frames: int, _times: object, status: Any) -> None:
        self._patience.renew(SILENT_S)
        if self._hear is not None:
            self._hear(sound, bool(status.input_overflow))


class Listener:
    """A source before it is recorded from: how loud it is, and a moment of it on trial."""

    def __init__(self, source: Input) -> None:
        self._source = source
        self._meter = LevelMeter(source.format.rate)
        self._kept: list[Sound] | None = None
        source.begin(self._heard)

    def level(self) -> Level:
        return self._meter.level

    def is_alive(self) -> bool:
        """Whether the source is still there."""
        return self._source.is_alive()

    def keep(self) -> None:
        """Keep what is heard from now on; what was kept before is forgotten."""
        self._kept = []

    @property
    def kept_s(self) -> float:
        """How much is kept."""
        return sum(map(len, self._kept or ())) / self._source.format.rate

    def save(self, path: Path) -> None:
        """Write what was kept as a WAV file, and keep no more. Raises `RecordError`."""
        kept, self._kept = self._kept, None
        try:
            soundfile.write(path, np.concatenate(kept or [np.zeros((0, 1), np.int16)]), self._source.format.rate)
        except (OSError, soundfile.SoundFileError) as error:
            raise RecordFolderError(reason=str(error)) from error

    def close(self) -> None:
        self._source.close()

    def _heard(self, sound: Sound, _has_gap: bool) -> None:
        self._meter.add(sound)
        if self._kept is not None:
            self._kept.append(sound.copy())


def listen(source_id: str | None, open_input: OpenInput = SoundCardInput) -> Listener:
    """Hear a source without keeping anything. May take a moment; raises `RecordError`."""
    return Listener(open_input(source_id, None))


def _sounddevice() -> Any:
    try:
        return portaudio.load()
    except OSError as error:
        raise RecordLibraryMissingError(detail=str(error)) from error


def _named(devices: list[Any], source_id: str) -> Any:
    """A device that records, by its id; `None` where it is not known."""
    usable = (one for one in devices if one["max_input_channels"] > 0)
    return next((one for one in usable if f"device:{one['name']}" == source_id), None)


def _pulse(devices: list[Any]) -> list[PulseSource] | None:
    """The server's sources, where PortAudio can reach it."""
    if not any(one["name"] == PULSE and one["max_input_channels"] > 0 for one in devices):
        return None
    return pulse_sources()


_environment = threading.Lock()


@contextmanager
def _pulse_source(source: PulseSource | None) -> Iterator[None]:
    """Have the stream that is opened meanwhile record from this source: the environment is the only way to say it."""
    if source is None:
        yield
        return
    with _environment:
        before = os.environ.get("PULSE_SOURCE")
        os.environ["PULSE_SOURCE"] = source.name
        try:
            yield
        finally:
            if before is None:
                del os.environ["PULSE_SOURCE"]
            else:
                os.environ["PULSE_SOURCE"] = before
