"""Whisper itself, while a recording of real speech comes in."""

import numpy as np
import pytest

from sttgui.audio.media import stream_pcm
from sttgui.domain.models import BASE, TINY_EN
from sttgui.domain.transcript import Word
from sttgui.engine.live import LiveHearing
from sttgui.engine.live_whisper import LiveWhisper
from sttgui.engine.speech import RATE
from sttgui.storage.folders import resource
from tests.benchmarks.word_errors import plain, score
from tests.engine.real_model import STORE, needs_model

SECONDS = 8
STEP = RATE  # samples between two looks: a slow machine's


def followed(whisper: LiveWhisper, seconds: int = SECONDS) -> list[Word]:
    pcm = b"".join(stream_pcm(resource("sample.flac"), RATE))[: seconds * RATE * 2] + bytes(3 * RATE * 2)
    hearing = LiveHearing(whisper.words, whisper.detector())
    words: list[Word] = []
    for begin in range(0, len(pcm), STEP * 2):
        hearing.take(pcm[begin : begin + STEP * 2])
        if hearing.is_due:
            words += hearing.listen().settled
    return words


@needs_model
def test_real_speech_is_settled_word_by_word() -> None:
    words = followed(LiveWhisper([STORE.prepare(TINY_EN)], "en"))
    said = [plain(word) for word in resource("sample.txt").read_text("utf-8").split()][: len(words)]
    assert len(words) > 12
    assert score(said, [(plain(word.text), 1.0) for word in words]).wer < 0.3
    assert [word.start_ms for word in words] == sorted(word.start_ms or 0 for word in words)
    assert (words[-1].end_ms or 0) < (SECONDS + 1) * 1000


@pytest.mark.skipif(not STORE.is_here(BASE), reason="the package with the model is missing")
@needs_model
def test_english_is_found_and_gone_on_with_by_the_model_for_it() -> None:
    whisper = LiveWhisper([STORE.prepare(BASE), STORE.prepare(TINY_EN)], "")
    assert whisper._model.is_multilingual
    assert len(followed(whisper, 5)) > 6
    assert (whisper.language, whisper._model.is_multilingual) == ("en", False)


@needs_model
def test_a_silent_piece_has_no_words() -> None:
    whisper = LiveWhisper([STORE.prepare(TINY_EN)], "en")
    hearing = LiveHearing(whisper.words, whisper.detector())
    hearing.take(np.zeros(5 * RATE, np.int16).tobytes())
    assert not hearing.is_due
