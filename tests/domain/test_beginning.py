"""The first screen of a transcript is whole paragraphs, and only there where more follows."""

from sttgui.domain.beginning import LETTERS, PARAGRAPHS, beginning_of
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word


def talk(paragraphs: int, letters: int = 10) -> Transcript:
    said = tuple(Paragraph((Word("a" * letters, at * 1000, at * 1000 + 900),)) for at in range(paragraphs))
    return Transcript(said, (Utterance("all"),), "en", paragraphs * 1000, warnings=("It hums.",))


def test_many_short_paragraphs_are_cut_by_their_number() -> None:
    whole = talk(PARAGRAPHS + 1)
    beginning = beginning_of(whole)
    assert beginning is not None
    assert beginning.paragraphs == whole.paragraphs[:PARAGRAPHS]
    assert (beginning.language, beginning.duration_ms, beginning.warnings) == ("en", 51_000, ("It hums.",))
    assert beginning.utterances == ()


def test_long_paragraphs_are_cut_by_their_letters() -> None:
    beginning = beginning_of(talk(20, LETTERS // 2))
    assert beginning is not None
    assert len(beginning.paragraphs) == 2


def test_where_that_is_all_there_is_no_beginning() -> None:
    assert beginning_of(talk(PARAGRAPHS)) is None
    assert beginning_of(talk(1, 2 * LETTERS)) is None
    assert beginning_of(Transcript()) is None
