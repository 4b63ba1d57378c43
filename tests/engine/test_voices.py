"""The network that hears what a voice is like; its sound as librosa would make it, its weights of chance."""

import numpy as np
import pytest

from sttgui.engine.voices import BANDS, CELLS, LAYERS, RATE, VoiceEncoder, mel_bands


def chance_weights(seed: int = 1) -> dict[str, np.ndarray]:
    chance = np.random.default_rng(seed)
    weights = {}
    for layer in range(LAYERS):
        width = CELLS if layer else BANDS
        shapes = {"weight_ih": (4 * CELLS, width), "weight_hh": (4 * CELLS, CELLS), "bias_ih": 4 * CELLS}
        for name, shape in {**shapes, "bias_hh": 4 * CELLS}.items():
            weights[f"lstm.{name}_l{layer}"] = chance.normal(0, 0.1, shape).astype(np.float32)
    weights["linear.weight"] = chance.normal(0, 0.1, (CELLS, CELLS)).astype(np.float32)
    weights["linear.bias"] = chance.normal(0, 0.1, CELLS).astype(np.float32)
    return weights


def test_bands_are_those_of_librosa() -> None:
    seconds = np.arange(RATE) / RATE
    sound = 0.3 * np.sin(2 * np.pi * 440 * seconds) + 0.1 * np.sin(2 * np.pi * 3000 * seconds**2)
    bands = mel_bands(sound.astype(np.float32))
    assert bands.shape == (101, 40)
    # librosa 0.11: feature.melspectrogram(y=sound, sr=16000, n_fft=400, hop_length=160, n_mels=40).T
    assert bands[[0, 50, 50], [0, 5, 6]] == pytest.approx([0.1000827, 14.787976, 1.603731], rel=1e-4)
    assert bands.sum(0)[[2, 5, 10, 20, 30, 38]] == pytest.approx(
        [2.7823, 1488.69, 2.5069, 2.5214, 2.49343, 0.00106947], rel=1e-4
    )
    assert float(bands.sum()) == pytest.approx(1941.672, rel=1e-4)


def test_layers_remember_as_an_lstm_does() -> None:
    weights = chance_weights()
    window = np.random.default_rng(2).random((20, BANDS)).astype(np.float32)
    sound = list(window)
    for layer in range(LAYERS):
        hidden, cell, heard = np.zeros(CELLS), np.zeros(CELLS), []
        for step in sound:
            gates = sum(
                weights[f"lstm.weight_{name}_l{layer}"] @ what + weights[f"lstm.bias_{name}_l{layer}"]
                for name, what in (("ih", step), ("hh", hidden))
            )
            enter, forget, fresh, give = np.split(gates, 4)
            cell = sigmoid(forget) * cell + sigmoid(enter) * np.tanh(fresh)
            hidden = sigmoid(give) * np.tanh(cell)
            heard.append(hidden)
        sound = heard
    raw = np.maximum(weights["linear.weight"] @ sound[-1] + weights["linear.bias"], 0)
    [found] = VoiceEncoder(weights).vectors(window[None])
    assert found == pytest.approx(raw / np.linalg.norm(raw), abs=1e-5)


def test_it_makes_no_difference_which_windows_are_taken_together() -> None:
    encoder = VoiceEncoder(chance_weights())
    windows = np.random.default_rng(3).random((70, 8, BANDS)).astype(np.float32)
    together = encoder.vectors(windows)
    assert together[69] == pytest.approx(encoder.vectors(windows[69:])[0], abs=1e-5)


def sigmoid(values: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-values))
