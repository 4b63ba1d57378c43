"""Words are shown with the sentence they stand in."""

import pytest

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.viewmodel.sentence import LONGEST, Sentence, sentence_of
from sttgui.viewmodel.transcript_document import TranscriptDocument


def document(*paragraphs: str) -> TranscriptDocument:
    return TranscriptDocument(Transcript(tuple(Paragraph(tuple(map(Word, text.split()))) for text in paragraphs)))


@pytest.mark.parametrize(
    ("begin", "end", "sentence"),
    [
        (2, 3, Sentence("It was ", "late.", "")),
        (3, 4, Sentence("", "“Who", " is there?”")),
        (4, 6, Sentence("“Who ", "is there?”", "")),
        (6, 7, Sentence("", "Nobody", " knew")),
        (8, 9, Sentence("", "Then", " it rained.")),
    ],
)
def test_a_sentence_ends_at_its_mark_or_with_the_paragraph(begin: int, end: int, sentence: Sentence) -> None:
    assert sentence_of(document("It was late. “Who is there?” Nobody knew", "Then it rained."), begin, end) == sentence


def test_words_without_blanks_between_them_have_none() -> None:
    words = tuple(Word(text) for text in "我出生在海边。")
    shown = sentence_of(TranscriptDocument(Transcript((Paragraph(words),))), 3, 5)
    assert shown == Sentence("我出生", "在海", "边。")


def test_speech_without_marks_is_not_shown_as_one_sentence() -> None:
    shown = sentence_of(document("word " * 199), 100, 101)
    assert len(shown.before.split()) == len(shown.after.split()) == LONGEST
