"""What is said in several languages is written in each of them; a stand-in for the model tells what it was asked."""

from collections.abc import Sequence
from itertools import accumulate
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.speech import RATE, Piece, Run
from sttgui.engine.whisper_hearing import Hearing

SPOKEN = ("en", "de", "fr")
PAUSE_S = 1.5


class StandIn:
    """Hears of each piece how much of it is in which language, and writes for each run the language it was asked for;
    what is in none of `writes` is left without a word.
    """

    workers, name, is_multilingual = 1, "stand-in", True

    def __init__(self, writes: Sequence[str] = SPOKEN) -> None:
        self.writes = writes
        self.heard = 0

    def encoded(self, piece: Piece) -> Any:
        self.heard += 1
        shares = [float((piece.samples == number).sum()) for number in range(1, len(SPOKEN) + 1)]
        languages = {code: share / sum(shares) for code, share in zip(SPOKEN, shares, strict=True)}

        def segments(language: str, _settings: Any) -> list[Any]:
            begin = piece.parts[0][0]
            return [
                SimpleNamespace(
                    start=(run.start - begin) / RATE,
                    end=(run.end - begin) / RATE,
                    text=language,
                    words=[_word(language, run, begin)],
                    avg_logprob=-0.1,
                    no_speech_prob=0.0,
                )
                for run in piece.runs
                if language == SPOKEN[int(piece.samples[run.start - begin]) - 1] or language in self.writes
            ]

        return SimpleNamespace(languages=languages, segments=segments)


def _word(language: str, run: Run, begin: int) -> Any:
    start, end = (run.start - begin) / RATE, (run.end - begin) / RATE
    return SimpleNamespace(word=f" {language}", start=start, end=end, probability=0.9)


def piece_of(*runs: tuple[str, float]) -> Piece:
    """One piece: who speaks which language for so many seconds, with a pause between."""
    lengths = [(SPOKEN.index(language) + 1, round(seconds * RATE)) for language, seconds in runs]
    pause = np.zeros(round(PAUSE_S * RATE), np.float32)
    parts = [np.concatenate([np.full(length, number, np.float32), pause]) for number, length in lengths]
    ends = list(accumulate(map(len, parts)))
    starts = [0, *ends[:-1]]
    found = tuple(Run(start, start + length) for start, (_, length) in zip(starts, lengths, strict=True))
    return Piece(np.concatenate(parts), ((0, ends[-1]),), found)


def written(model: StandIn, piece: Piece, **asked: Any) -> tuple[list[str], tuple[str, ...]]:
    hearing = Hearing(model, Request("", **asked), Tell(lambda _: None, lambda *_: None), None)
    transcript = hearing.transcript(iter([piece, len(piece.samples)]))
    return [word.text for word in transcript.words], transcript.warnings


def test_a_piece_in_several_languages_is_written_in_each_of_them():
    words, remarks = written(StandIn(), piece_of(("en", 6), ("en", 5), ("de", 5), ("fr", 6)))
    assert words == ["en", "en", "de", "fr"]
    assert remarks == ("Several languages were heard: also German, French, written as spoken.",)


def test_a_piece_in_one_language_is_looked_at_once():
    model = StandIn()
    assert written(model, piece_of(("de", 9), ("de", 9)))[0] == ["de", "de"]
    assert model.heard == 1


def test_a_word_in_another_language_does_not_part_a_piece():
    assert written(StandIn(), piece_of(("en", 9), ("de", 1), ("en", 9)))[0] == ["en", "en", "en"]


def test_the_language_that_was_asked_for_is_written():
    assert written(StandIn(), piece_of(("en", 6), ("de", 6)), language="fr")[0] == ["fr", "fr"]


@pytest.mark.parametrize(("language", "words"), [("", ["en", "de"]), ("en", ["en"])])
def test_speech_left_without_a_word_is_heard_in_its_own_language(language: str, words: list[str]):
    """The English part is so long that the piece counts as English."""
    piece = piece_of(("en", 20), ("de", 4.5))
    assert written(StandIn(writes=()), piece, language=language)[0] == words


@pytest.mark.parametrize(("language", "expected"), [("", ()), ("en", ((21_500, 26_000),))])
def test_speech_that_has_no_word_in_the_end_is_told(language: str, expected: tuple[tuple[int, int], ...]):
    piece = piece_of(("en", 20), ("de", 4.5))
    hearing = Hearing(StandIn(writes=()), Request("", language=language), Tell(lambda _: None, lambda *_: None), None)
    assert hearing.transcript(iter([piece, len(piece.samples)])).wordless == expected
