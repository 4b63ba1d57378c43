"""A program that is killed while it records loses next to nothing."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from sttgui.audio.media import probe
from sttgui.audio.recorder import unfinished
from tests.audio.microphone import hash_is_right, noise, sound_of
from tests.audio.record_until_killed import RATE, SECONDS

SCRIPT = Path(__file__).parent / "record_until_killed.py"


def lost_s(folder: Path, after_s: float) -> float:
    """How much of the sound is missing when the program is killed so long after it began; checks all the rest."""
    program = subprocess.Popen([sys.executable, str(SCRIPT), str(folder)], stdout=subprocess.PIPE)
    assert program.stdout is not None
    with program.stdout:
        handed_over = int(program.stdout.readline())
        time.sleep(after_s)
        program.kill()
        program.wait()
        # The last line may have been under way.
        handed_over = max([handed_over, *map(int, program.stdout.read().split(b"\n")[:-1])])
    found = unfinished(folder)
    if not found:
        return handed_over / RATE
    assert [recording.path.name for recording in found] == ["Killed.flac"]
    sound = sound_of(found[0].path)
    np.testing.assert_array_equal(sound, noise(RATE * SECONDS)[: len(sound)])
    assert hash_is_right(found[0].path)
    assert found[0].duration_ms == len(sound) * 1000 // RATE == pytest.approx(probe(found[0].path).duration_ms, abs=1)
    if handed_over > RATE:
        assert len(found[0].markers_ms) == 1
        assert found[0].markers_ms[0] == pytest.approx(500, abs=50)
    return max(handed_over - len(sound), 0) / RATE


@pytest.mark.parametrize("number", range(3))
def test_a_kill_loses_less_than_a_second_and_the_rest_is_found(tmp_path: Path, number: int) -> None:
    assert lost_s(tmp_path, random.Random(number).uniform(0, 2.5)) < 1.0
