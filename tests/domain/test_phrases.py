"""The same words are found everywhere, and only whole ones; what takes their place fits."""

import pytest

from sttgui.domain.phrases import fitted, places_of, without_same_marks
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState


def talk(*lines: str) -> Transcript:
    return Transcript(tuple(Paragraph(tuple(Word(text) for text in line.split())) for line in lines))


def test_whole_words_are_found_whatever_stands_around_them() -> None:
    said = talk("Sean, I mean Sean's friend", "(sean) means “SEAN”")
    assert places_of(said, "sean") == [(0, 1), (5, 6), (7, 8)]
    assert places_of(said, "mean") == [(2, 3)]
    assert places_of(said, " ") == []


def test_phrases_stay_in_their_paragraph_and_do_not_overlap() -> None:
    said = talk("no no no no to the", "quay to the quay.")
    assert places_of(said, "no no") == [(0, 2), (2, 4)]
    assert places_of(said, "the quay") == [(8, 10)]


def test_words_that_were_taken_away_do_not_part_a_phrase() -> None:
    gone = Word("", state=WordState.CHANGED, replaced=(Word("old"),))
    said = Transcript((Paragraph((Word("the"), gone, Word("quay"))),))
    assert places_of(said, "the quay") == [(0, 3)]


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("setuball,", "Setúbal", "Setúbal,"),
        ("“Setuball”", "Setúbal", "“Setúbal”"),
        ("The key.", "the quay", "The quay."),
        ("KEY", "quay", "QUAY"),
        ("I", "he", "He"),
        ("key", "quay!", "quay!"),
        ("key", "", ""),
    ],
)
def test_a_text_fits_where_it_is_put(words: str, text: str, expected: str) -> None:
    assert fitted([Word(word) for word in words.split()], text) == expected


def test_a_phrase_is_found_in_a_long_paragraph_however_its_letters_are_made() -> None:
    said = ("So", "Straße,", "cafe\u0301", "—", "der", "STRASSE", "Café!")
    paragraphs = (Paragraph(tuple(map(Word, ("nothing", "here")))), Paragraph(tuple(map(Word, said))))
    assert places_of(Transcript(paragraphs), "strasse") == [(3, 4), (7, 8)]
    assert places_of(Transcript(paragraphs), "Strasse Café") == [(3, 5), (7, 9)]
    assert places_of(Transcript(paragraphs), "—") == []


@pytest.mark.parametrize(
    ("text", "heard", "expected"),
    [
        ("Alright,", "Okay,", "Alright"),
        ("Alright.", "Okay,", "Alright."),
        ("“Key”", "“Quay”", "Key"),
        ("a b,", "c", "a b,"),
    ],
)
def test_marks_that_were_heard_too_belong_to_the_place(text: str, heard: str, expected: str) -> None:
    assert without_same_marks(text, heard) == expected
