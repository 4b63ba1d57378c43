"""The device that plays: takes sound in its own thread and says when it is heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np

from sttgui.audio import portaudio
from sttgui.audio.patience import Patience
from sttgui.audio.track import Samples
from sttgui.domain.errors import DeviceLostError, NoOutputError, SoundLibraryMissingError

# Long enough for a window that is busy for a moment, short enough that a click on a word is answered at once.
LATENCY_S = 0.06
# A device that asks for nothing so long is gone, whatever it says.
SILENT_S = 1.5

Fill = Callable[[Samples, float], None]  # (what to fill, when its first sample is heard by the output's clock)


class Output(Protocol):
    """A device that plays stereo sound; it calls the `Fill` it was opened with until it is closed."""

    @property
    def rate(self) -> int: ...
    def now_s(self) -> float:
        """The clock that the times given to `Fill` are of."""

    def is_alive(self) -> bool:
        """Whether the device still plays."""

    def close(self) -> None: ...


OpenOutput = Callable[[str | None, Fill], Output]  # the device's name, `None` for the system's own choice


class SoundCard:
    """A device through PortAudio. Raises `PlaybackError` where it cannot be opened."""

    def __init__(self, name: str | None, fill: Fill) -> None:
        try:
            sounddevice = portaudio.load()
        except OSError as error:
            raise SoundLibraryMissingError(detail=str(error)) from error
        self._fill = fill
        self._error = sounddevice.PortAudioError
        self._patience = Patience(SILENT_S)
        self._scratch = np.zeros((0, 2), np.float32)
        try:
            with portaudio.opened_by(self):
                device = self._device(sounddevice, name)
                self._rate = int(device["default_samplerate"])
                self._stream = sounddevice.OutputStream(
                    samplerate=self._rate,
                    device=device["index"],
                    channels=min(int(device["max_output_channels"]), 2),
                    dtype="float32",
                    latency=LATENCY_S,
                    callback=self._asked,
                )
                self._stream.start()
        except sounddevice.PortAudioError as error:
            raise NoOutputError(detail=str(error)) from error

    @property
    def rate(self) -> int:
        return self._rate

    def now_s(self) -> float:
        try:
            return float(self._stream.time)
        except self._error:  # it has just gone; `is_alive` tells
            return 0.0

    def is_alive(self) -> bool:
        return bool(self._stream.active) and not self._patience.is_over

    def close(self) -> None:
        self._stream.close(ignore_errors=True)
        portaudio.closed_by(self)

    def _device(self, sounddevice: Any, name: str | None) -> Any:
        if name is None:
            return sounddevice.query_devices(kind="output")
        if (found := _named(sounddevice, name)) is None:
            with portaudio.looking_again(sounddevice):  # it may have come back
                found = _named(sounddevice, name)
        if found is None:
            raise DeviceLostError(name=name)
        return found

    def _asked(self, out: Samples, frames: int, times: Any, _status: object) -> None:
        self._patience.renew(SILENT_S)
        # Some drivers do not say when; then the stream's own delay is the best guess.
        at_s = times.outputBufferDacTime or times.currentTime + self._stream.latency
        if out.shape[1] == 2:
            self._fill(out, at_s)
            return
        if len(self._scratch) < frames:
            self._scratch = np.zeros((frames, 2), np.float32)
        self._fill(self._scratch[:frames], at_s)
        np.mean(self._scratch[:frames], axis=1, out=out[:, 0])


def _named(sounddevice: Any, name: str) -> Any:
    """A device that plays, by its name; `None` where it is not known."""
    usable = (device for device in sounddevice.query_devices() if device["max_output_channels"] > 0)
    return next((device for device in usable if device["name"] == name), None)
