"""What a voice is like, as 256 numbers: the network of Resemblyzer, computed by numpy alone.

It is three LSTM layers that read 1.6 s of sound as 40 mel bands, 100 times a second, and one linear layer behind them
(Wan and others, Generalized end-to-end loss for speaker verification, 2018). The weights come from its package, see
`sttgui.storage.voice_weights`. A mel band is what librosa makes of it with its own defaults.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

RATE = 16_000
STEP = 160  # samples from one frame of mel bands to the next, 10 ms
LENGTH = 400  # samples that a frame looks at
BANDS = 40
WINDOW = 160  # frames, which a vector is made of
CELLS = 256
LAYERS = 3
MOST_THREADS = 4  # each takes 80 MB while it works
AT_ONCE = 64  # windows: fewer leave the cores waiting, more do not fit beside them


class VoiceEncoder:
    """The network with its weights, under the names they have in the package."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._layers = [_Layer(weights, number) for number in range(LAYERS)]
        self._linear = np.ascontiguousarray(weights["linear.weight"].T)
        self._bias = weights["linear.bias"]

    def vectors(self, windows: Floats) -> Floats:
        """A row of length 1 for each of the windows, which are (count, `WINDOW`, `BANDS`); alike voices point alike."""
        batches = [windows[begin : begin + AT_ONCE] for begin in range(0, len(windows), AT_ONCE)]
        with ThreadPoolExecutor(min(os.cpu_count() or 1, MOST_THREADS)) as pool:
            return np.concatenate(list(pool.map(self._vectors, batches)))

    def _vectors(self, windows: Floats) -> Floats:
        sound = np.ascontiguousarray(windows.transpose(1, 0, 2), np.float32)
        for layer in self._layers:
            sound = layer.run(sound)
        raw = np.maximum(sound[-1] @ self._linear + self._bias, 0)
        found: Floats = raw / np.maximum(np.linalg.norm(raw, axis=1, keepdims=True), 1e-9)
        return found


class _Layer:
    """An LSTM layer. The gates that are a sigmoid are computed as a tanh of half of it, all four at once."""

    def __init__(self, weights: Mapping[str, Floats], number: int) -> None:
        halves = np.repeat(np.array([0.5, 0.5, 1.0, 0.5], np.float32), CELLS)  # input, forget, cell, output
        into, over = weights[f"lstm.weight_ih_l{number}"], weights[f"lstm.weight_hh_l{number}"]
        bias = weights[f"lstm.bias_ih_l{number}"] + weights[f"lstm.bias_hh_l{number}"]
        self._into = np.ascontiguousarray((into * halves[:, None]).T)
        self._over = np.ascontiguousarray((over * halves[:, None]).T)
        self._bias = bias * halves

    def run(self, sound: Floats) -> Floats:
        """(steps, count, in) to (steps, count, `CELLS`)."""
        steps, count, width = sound.shape
        given = (sound.reshape(-1, width) @ self._into + self._bias).reshape(steps, count, -1)
        told = np.empty((steps, count, CELLS), np.float32)
        hidden = np.zeros((count, CELLS), np.float32)
        cell = np.zeros((count, CELLS), np.float32)
        for step in range(steps):
            gates = np.tanh(given[step] + hidden @ self._over)
            keep = 0.5 + 0.5 * gates[:, CELLS : 2 * CELLS]
            cell = keep * cell + (0.5 + 0.5 * gates[:, :CELLS]) * gates[:, 2 * CELLS : 3 * CELLS]
            hidden = (0.5 + 0.5 * gates[:, 3 * CELLS :]) * np.tanh(cell)
            told[step] = hidden
        return told


def mel_bands(samples: Floats) -> Floats:
    """(frames, `BANDS`); frame n is centred on sample n times `STEP`. Of 16 kHz sound, -1..1."""
    padded = np.pad(samples, LENGTH // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, LENGTH)[::STEP]
    found = np.empty((len(frames), BANDS), np.float32)
    hann, filters = _hann(), _filters()
    for begin in range(0, len(frames), 4096):
        spectrum = np.fft.rfft(frames[begin : begin + 4096] * hann, axis=1)
        found[begin : begin + 4096] = (spectrum.real**2 + spectrum.imag**2).astype(np.float32) @ filters
    return found


@lru_cache(maxsize=1)
def _hann() -> Floats:
    return (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(LENGTH) / LENGTH)).astype(np.float32)


@lru_cache(maxsize=1)
def _filters() -> Floats:
    """(`LENGTH` // 2 + 1, `BANDS`): triangles even on Slaney's mel scale, each of the same area."""
    ends = _hertz(np.linspace(0.0, _mel(RATE / 2), BANDS + 2))
    places = np.linspace(0.0, RATE / 2, LENGTH // 2 + 1)[:, None]
    rising = (places - ends[:-2]) / (ends[1:-1] - ends[:-2])
    falling = (ends[2:] - places) / (ends[2:] - ends[1:-1])
    triangles = np.maximum(0, np.minimum(rising, falling)) * 2 / (ends[2:] - ends[:-2])
    return triangles.astype(np.float32)


# Slaney's scale is even up to 1 kHz, 66.7 Hz to the mel, and goes by the logarithm above.
_EVEN_HZ, _HZ_TO_MEL = 1000.0, 200.0 / 3
_EVEN_MELS = _EVEN_HZ / _HZ_TO_MEL
_LOG_STEP = np.log(6.4) / 27


def _mel(hertz: float) -> float:
    return float(_EVEN_MELS + np.log(hertz / _EVEN_HZ) / _LOG_STEP)


def _hertz(mels: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where(mels < _EVEN_MELS, mels * _HZ_TO_MEL, _EVEN_HZ * np.exp(_LOG_STEP * (mels - _EVEN_MELS)))
