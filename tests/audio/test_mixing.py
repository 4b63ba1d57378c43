"""Channels are mixed so that none wipes out another."""

from __future__ import annotations

import numpy as np
import pytest

from sttgui.audio.media import stream_pcm
from sttgui.audio.mixing import weights
from tests.audio.conftest import MakeChannels, loudness, tone

SOUND, OTHER, NOISE, HISS = np.random.default_rng(3).standard_normal((4, 8000))


def heard(*channels: np.ndarray) -> tuple[float, float]:
    """How much of the two sounds is in the mix."""
    all_of_them = np.stack(channels, axis=1)
    mixed = all_of_them @ weights(all_of_them.T @ all_of_them)
    return abs(mixed @ SOUND) / (SOUND @ SOUND), abs(mixed @ OTHER) / (OTHER @ OTHER)


@pytest.mark.parametrize("levels", [(8000, -8000), (8000, -4000), (-3000, 8000), (8000, -8000, -8000, 8000)])
def test_a_channel_upside_down_does_not_wipe_out_another(make_channels: MakeChannels, levels: tuple[int, ...]) -> None:
    sound = b"".join(stream_pcm(make_channels(levels)))
    assert loudness(sound) > 0.5 * loudness(tone(1.0, 8000).tobytes())


@pytest.mark.parametrize(
    "channels",
    [
        (SOUND, -SOUND, OTHER, -OTHER),
        (SOUND + 0.5 * OTHER, -SOUND + 0.5 * OTHER),
        (SOUND + NOISE / 2 + OTHER / 4, -SOUND + HISS / 2 + OTHER / 4),
        (SOUND, OTHER - 0.7 * SOUND),
    ],
    ids=["two pairs", "middle and side", "noisy leads", "a second voice"],
)
def test_what_only_one_channel_has_is_heard_beside_what_is_turned(channels: tuple[np.ndarray, ...]) -> None:
    sound, other = heard(*channels)
    assert sound > 0.2
    assert other > 0.05


def test_channels_of_different_voices_are_mixed_evenly() -> None:
    assert weights(np.array([[4.0, 0.5], [0.5, 1.0]])) == pytest.approx([0.5, 0.5])
    assert weights(np.zeros((3, 3))) == pytest.approx([1 / 3] * 3)
