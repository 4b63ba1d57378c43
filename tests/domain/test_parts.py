"""What becomes of the beginning of a transcript when the rest is recognised."""

from dataclasses import replace

from sttgui.domain.paragraphs import in_paragraphs
from sttgui.domain.parts import joined
from sttgui.domain.transcript import Paragraph, Transcript, Word


def transcript(text: str, begin_ms: int) -> Transcript:
    words = [
        Word(word, begin_ms + place * 300, begin_ms + place * 300 + 250) for place, word in enumerate(text.split())
    ]
    return Transcript(in_paragraphs(words))


BEFORE, REST = transcript("the wind was so strong", 0), transcript("that the stones moved", 1500)


def texts(made: Transcript) -> list[tuple[str | None, str]]:
    return [(paragraph.speaker, paragraph.text) for paragraph in made.paragraphs]


def test_a_sentence_that_was_cut_goes_on_in_its_paragraph():
    assert texts(joined(BEFORE, REST)) == [(None, "the wind was so strong that the stones moved")]


def test_who_speaks_stays_as_a_person_said():
    said = Transcript((replace(BEFORE.paragraphs[0], speaker="Ann"),))
    assert texts(joined(said, REST)) == [("Ann", "the wind was so strong"), (None, "that the stones moved")]


def test_paragraphs_that_a_person_joined_stay_one():
    early = transcript("good morning", -9000).words
    said = Transcript((Paragraph((*early, *BEFORE.words)),))
    assert texts(joined(said, REST))[0] == (None, "good morning the wind was so strong")
