"""Words become running text again, in every script."""

import pytest

from sttgui.domain.transcript import Paragraph, Transcript, Word, join_words


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
