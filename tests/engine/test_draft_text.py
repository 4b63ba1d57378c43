"""How recognised words become a text."""

from __future__ import annotations

import pytest

from sttgui.domain.transcript import Word
from sttgui.engine.draft_text import PARAGRAPH_WORDS, written


def words(*timed: tuple[str, int, int]) -> list[Word]:
    return [Word(text, begin, end, 0.5) for text, begin, end in timed]


def in_a_row(count: int, pause_ms: int = 0) -> list[Word]:
    return words(*(("so", at * 1000, at * 1000 + 1000 - pause_ms) for at in range(count)))


def test_a_long_pause_begins_a_paragraph() -> None:
    transcript = written(words(("one", 0, 300), ("two", 1499, 1800), ("three", 3000, 3300)), 5000)
    assert [paragraph.text for paragraph in transcript.paragraphs] == ["One two.", "Three."]
    assert [(paragraph.start_ms, paragraph.end_ms) for paragraph in transcript.paragraphs] == [(0, 1800), (3000, 3300)]


def test_a_shorter_pause_begins_a_phrase() -> None:
    transcript = written(words(("one", 0, 300), ("two", 899, 1200), ("three", 1800, 2300)), 5000)
    phrases = [(phrase.text, phrase.start_ms, phrase.end_ms) for phrase in transcript.utterances]
    assert phrases == [("one two", 0, 1200), ("three", 1800, 2300)]


def test_a_paragraph_reads_as_a_sentence_and_keeps_times_and_scores() -> None:
    transcript = written([Word("hello", 10, 20, 0.25), Word("i", 20, 30, 0.75), Word("i'm", 30, 40, 1.0)], 50)
    assert transcript.text == "Hello I I'm."
    assert [(word.start_ms, word.end_ms, word.confidence) for word in transcript.words] == [
        (10, 20, 0.25),
        (20, 30, 0.75),
        (30, 40, 1.0),
    ]
    assert transcript.utterances[0].confidence == pytest.approx(2 / 3)


def test_who_does_not_pause_gets_a_new_paragraph_at_a_breath() -> None:
    transcript = written(in_a_row(2 * PARAGRAPH_WORDS + 5, pause_ms=400), 10**6)
    assert [len(paragraph.words) for paragraph in transcript.paragraphs] == [PARAGRAPH_WORDS, PARAGRAPH_WORDS, 5]


def test_a_paragraph_is_never_cut_within_flowing_speech() -> None:
    assert len(written(in_a_row(2 * PARAGRAPH_WORDS), 10**6).paragraphs) == 1


def test_silence_is_a_transcript_without_paragraphs() -> None:
    transcript = written([], 5000)
    assert (transcript.paragraphs, transcript.utterances, transcript.duration_ms) == ((), (), 5000)


def test_the_transcript_says_what_made_it() -> None:
    transcript = written([], 5000)
    assert (transcript.language, transcript.model, transcript.channels) == ("en", "pocketsphinx en-us", 1)
