"""What the review says."""

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.review import text as review_text


def test_the_review_says_why_nothing_is_marked() -> None:
    scored = Transcript((Paragraph((Word("a", 0, 1, 0.5),)),))
    unscored = Transcript((Paragraph((Word("a"),)),))
    assert review_text.to_check(0, scored) == "No words stand out"
    assert review_text.to_check(1, scored) == "1 word to check"
    assert review_text.to_check(0, unscored) == "No confidence given"
