"""Who speaks when in a sound: with real weights where they are, and without, what is around them."""

import numpy as np
import pytest

from sttgui.engine.diarization import diarize
from sttgui.engine.speech import FRAME, RATE
from sttgui.engine.voices import CELLS, WINDOW


class HearsLoudness:
    """A detector that takes what is loud for speech."""

    def chances(self, samples: np.ndarray) -> list[float]:
        return [float(np.abs(frame).max() > 0.01) for frame in samples.reshape(-1, FRAME)]


class KnowsPitch:
    """An encoder to which a high voice is one speaker and a low one another."""

    def vectors(self, windows: np.ndarray) -> np.ndarray:
        assert windows.shape[1:] == (WINDOW, 40)
        high = (windows[:, :, 20:].sum(2) > windows[:, :, :20].sum(2)).mean(1) > 0.5
        vectors = np.zeros((len(windows), CELLS), np.float32)
        vectors[np.arange(len(windows)), high.astype(int)] = 1
        return vectors


def tones(*parts: tuple[float, float]) -> list[bytes]:
    """Parts of (hertz, seconds); 0 hertz is silence."""
    sound = np.concatenate([0.2 * np.sin(2 * np.pi * pitch * np.arange(int(s * RATE)) / RATE) for pitch, s in parts])
    data = (32767 * sound).astype("<i2").tobytes()
    return [data[begin : begin + 10_000] for begin in range(0, len(data), 10_000)]


LOW, HIGH = 300.0, 4000.0


def test_turns_follow_the_voices() -> None:
    blocks = tones((0, 1), (LOW, 4), (0, 0.6), (HIGH, 3), (0, 1), (LOW, 3), (0, 1))
    found = diarize(lambda: blocks, KnowsPitch(), HearsLoudness(), 2)
    assert [turn.speaker for turn in found.turns] == [0, 1, 0]
    borders = [(turn.start_ms, turn.end_ms) for turn in found.turns]
    assert borders == [pytest.approx(pair, abs=64) for pair in ((1000, 5000), (5600, 8600), (9600, 12600))]


def test_a_turn_ends_where_another_voice_begins_without_a_pause() -> None:
    found = diarize(lambda: tones((LOW, 5), (HIGH, 5)), KnowsPitch(), HearsLoudness(), 2)
    assert [turn.speaker for turn in found.turns] == [0, 1]
    assert found.turns[0].end_ms == found.turns[1].start_ms == pytest.approx(5000, abs=300)


def test_hours_are_heard_in_parts_that_change_nothing() -> None:
    blocks = tones(*((pitch, seconds) for _ in range(4) for pitch, seconds in ((LOW, 7), (0, 0.5), (HIGH, 70))))
    parts: list[float] = []
    found = diarize(lambda: blocks, KnowsPitch(), HearsLoudness(), 2, told=parts.append, duration_ms=310_000)
    both = {turn.speaker: 0 for turn in found.turns}
    for turn in found.turns:
        both[turn.speaker] += turn.end_ms - turn.start_ms
    assert both == {0: pytest.approx(28_000, rel=0.05), 1: pytest.approx(280_000, rel=0.05)}
    assert parts == sorted(parts)
    assert parts[-1] == pytest.approx(1.0)


def test_each_speaker_has_a_voice() -> None:
    found = diarize(lambda: tones((LOW, 4), (0, 0.6), (HIGH, 3)), KnowsPitch(), HearsLoudness(), 2)
    assert [(voice.speaker, voice.values[:2]) for voice in found.voices] == [(0, (1.0, 0.0)), (1, (0.0, 1.0))]


def test_in_silence_nobody_speaks() -> None:
    found = diarize(lambda: tones((0, 3)), KnowsPitch(), HearsLoudness(), 2)
    assert found.turns == ()
    assert found.voices == ()
    assert diarize(list, KnowsPitch(), HearsLoudness(), None).turns == ()
