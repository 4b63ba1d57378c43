"""Words become running text again, in every script."""

import pytest

from sttgui.domain.transcript import Paragraph, Transcript, Word, join_words, word_index_at


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["Hello,", "world."], "Hello, world."),
        (["你", "好", "吗？"], "你好吗？"),
        (["カタ", "カナ"], "カタカナ"),
        (["안녕", "하세요"], "안녕 하세요"),
        (["用", "Python", "写"], "用 Python 写"),
        (["", "a", ""], "a"),
        ([], ""),
    ],
)
def test_words_are_joined_as_their_script_is_written(words: list[str], text: str):
    assert join_words(words) == text


def test_a_confidence_of_zero_is_a_score():
    transcript = Transcript((Paragraph((Word("a", confidence=0.0), Word("b"))),))
    assert transcript.has_scores
    assert transcript.mean_confidence == 0.0


def test_a_transcript_without_scores_has_no_mean():
    assert Transcript((Paragraph((Word("a"),)),)).mean_confidence is None


@pytest.mark.parametrize(("ms", "index"), [(0, 1), (1000, 1), (1499, 1), (1500, 2), (9000, 2)])
def test_a_time_leads_to_the_word_said_then_or_the_nearest(ms: int, index: int):
    words = (Word("none"), Word("a", 1000, 1500), Word("b", 1500))
    assert word_index_at(Transcript((Paragraph(words),)), ms) == index
    assert word_index_at(Transcript((Paragraph(words[:1]),)), ms) is None
