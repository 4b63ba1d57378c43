"""What a block has to check is counted alike, whatever else tells what is to be checked."""

from dataclasses import replace

from sttgui.domain.transcript import OtherReading, Paragraph, SecondOpinion, Transcript, Word
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.marks import HowMuch, Marks
from sttgui.viewmodel.parts import part_of
from sttgui.viewmodel.transcript_document import TranscriptDocument

UNSURE = (3, 4, 9, 10, 11, 19)
UNDER_HALF = HowMuch(Amount.CUSTOM, under=0.5)


def test_a_block_is_parted_alike_with_scores_alone_and_with_another_reading_elsewhere() -> None:
    words = [Word(f"w{place}", confidence=0.1 if place in UNSURE else 0.9) for place in range(40)]
    talk = Transcript((Paragraph(tuple(words[:20])), Paragraph(tuple(words[20:]))))
    read = replace(talk, second=SecondOpinion("other", (OtherReading(30, 31, (Word("else"),)),)))
    alone, beside = Marks(talk, UNDER_HALF), Marks(read, UNDER_HALF)
    assert alone.are_scores_alone
    assert not beside.are_scores_alone
    one, other = (part_of(TranscriptDocument(talk, marks).blocks[0], marks) for marks in (alone, beside))
    assert one == other
    assert (one.places, one.left, one.to_check) == (3, 3, len(UNSURE))
