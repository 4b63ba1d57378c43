"""Whisper's real weights tell where in the sound words are that somebody else wrote down."""

from itertools import pairwise
from pathlib import Path

import pytest

from sttgui.domain.models import TINY_EN
from sttgui.domain.transcript import Transcript, Word
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.whisper import Whisper
from tests.engine.real_model import STORE, needs_model
from tests.engine.sample_sound import silence, speech, write_wave

pytestmark = needs_model
OTHER = (
    "Nobody",
    "expects",
    "the",
    "committee",
    "to",
    "reject",
    "this",
    "budget",
    "before",
    "Thursday",
    "in",
    "Geneva",
)


@pytest.fixture(scope="module")
def tiny() -> Whisper:
    return Whisper(STORE.prepare(TINY_EN))


@pytest.fixture(scope="module")
def talk(tiny: Whisper, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Word]]:
    """A recording and what Whisper hears in it by itself."""
    path = write_wave(tmp_path_factory.mktemp("talk") / "talk.wav", silence(2) + speech(0, 9))
    return path, run(tiny, path)[0]


def run(model: Whisper, path: Path, said: tuple[str, ...] = (), **asked: object) -> tuple[list[Word], list[float]]:
    told: list[float] = []
    found: Transcript = model.transcribe(Request(path, said=said, **asked), Tell(told.append, lambda _, __: None))
    return list(found.words), told


def off_ms(words: list[Word], others: list[Word]) -> list[int]:
    return sorted(abs(one.start_ms - other.start_ms) for one, other in zip(words, others, strict=True))


def test_words_get_the_times_at_which_they_are_said(tiny: Whisper, talk: tuple[Path, list[Word]]):
    path, heard = talk
    said = tuple(word.text.upper() for word in heard)
    words, _ = run(tiny, path, said)
    assert tuple(word.text for word in words) == said
    assert off_ms(words, heard)[len(words) // 2] <= 150
    assert all(one.end_ms <= other.start_ms for one, other in pairwise(words))


def test_words_that_were_not_said_do_not_fit_and_do_no_harm_to_those_that_were(
    tiny: Whisper, talk: tuple[Path, list[Word]]
):
    path, heard = talk
    half = len(heard) // 2
    said = (*(word.text for word in heard[:half]), *(OTHER * 3)[: len(heard) - half])
    words, _ = run(tiny, path, said)
    fits, fits_not = words[:half], words[half:]
    assert sum(word.confidence for word in fits) / len(fits) > 0.5
    assert sum(word.confidence for word in fits_not) / len(fits_not) < 0.25
    assert off_ms(fits, heard[:half])[half * 3 // 4] <= 250


def test_in_a_long_recording_each_word_is_looked_for_where_it_is(tiny: Whisper, tmp_path: Path):
    path = write_wave(tmp_path / "long.wav", speech(0, 14) + silence(4) + speech(14, 24) + silence(3) + speech(2, 10))
    heard, _ = run(tiny, path)
    said = [word.text for word in heard]
    said[5:5] = ["quite", "by", "chance"]
    words, told = run(tiny, path, tuple(said))
    kept = [*words[:5], *words[8:]]
    assert off_ms(kept, heard)[len(heard) * 9 // 10] <= 400
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_part_is_listened_to_alone(tiny: Whisper, talk: tuple[Path, list[Word]]):
    path, heard = talk
    inside = [word for word in heard if word.start_ms > 4_000 and word.end_ms < 9_000]
    words, _ = run(tiny, path, tuple(word.text for word in inside), from_ms=3_800, until_ms=9_200)
    assert off_ms(words, inside)[len(inside) // 2] <= 150
    assert all(3_700 <= word.start_ms <= 9_200 for word in words)


def test_silence_gives_no_times(tiny: Whisper, tmp_path: Path):
    words, _ = run(tiny, write_wave(tmp_path / "silence.wav", silence(3)), ("nothing", "here"))
    assert [(word.text, word.start_ms, word.confidence) for word in words] == [
        ("nothing", None, None),
        ("here", None, None),
    ]
