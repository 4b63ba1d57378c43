"""Vectors of voices in groups of one speaker each."""

import numpy as np
import pytest

from sttgui.engine.voice_groups import Voiced, grouped

SIZE = 64


def said(*turns: tuple[int, int], noise: float = 0.08, seed: int = 4) -> tuple[Voiced, list[int]]:
    """Turns of (speaker, how many vectors), each a run of speech of its own, and who says each vector."""
    chance = np.random.default_rng(seed)
    voices = np.abs(chance.normal(size=(8, SIZE))) * (chance.random((8, SIZE)) < 0.4)
    speakers = [speaker for speaker, count in turns for _ in range(count)]
    vectors = voices[speakers] / np.linalg.norm(voices[speakers], axis=1, keepdims=True)
    vectors = vectors + chance.normal(0, noise, vectors.shape)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    runs = [number for number, (_, count) in enumerate(turns) for _ in range(count)]
    centres = 0.25 * np.arange(len(speakers)) + np.array(runs)
    return Voiced(centres, np.array(runs), vectors.astype(np.float32)), speakers


TWO = ((0, 12), (1, 8), (0, 20), (1, 16), (0, 4))


def test_speakers_are_told_apart_and_numbered_as_they_come() -> None:
    voiced, speakers = said(*TWO)
    assert grouped(voiced, 2).tolist() == speakers


@pytest.mark.parametrize("count", [1, 2, 3])
def test_their_number_is_found_where_nobody_knows_it(count: int) -> None:
    voiced, speakers = said(*((number % count, 16) for number in range(9)))
    assert grouped(voiced, None).tolist() == speakers


def test_a_cough_is_no_speaker() -> None:
    voiced, speakers = said(*TWO, (2, 1), *TWO)
    found = grouped(voiced, 2).tolist()
    place = speakers.index(2)
    assert found[:place] + found[place + 1 :] == speakers[:place] + speakers[place + 1 :]


def test_one_strange_vector_within_a_turn_is_no_change() -> None:
    voiced, speakers = said((0, 20), (1, 20), (0, 10), noise=0.05)
    voiced.vectors[30] = voiced.vectors[30] + 0.55 * (voiced.vectors[0] - voiced.vectors[30])
    assert grouped(voiced, 2).tolist() == speakers


def test_there_may_be_fewer_than_asked_for() -> None:
    voiced, _ = said((0, 1), (1, 1))
    assert set(grouped(voiced, 5).tolist()) <= {0, 1}
    assert grouped(said((0, 1))[0], 2).tolist() == [0]
    assert grouped(said((0, 9))[0], 1).tolist() == [0] * 9


def test_hours_are_grouped_as_minutes_are() -> None:
    voiced, speakers = said(*((number % 2, 40) for number in range(250)))
    assert grouped(voiced, 2).tolist() == speakers
