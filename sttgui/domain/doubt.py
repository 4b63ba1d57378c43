"""Which words are worth a look: how sure the recogniser was, in the steps the window marks.

Scores are not comparable between recognisers, so the steps are a share of the words of one transcript, not a threshold.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from sttgui.domain.transcript import Transcript, Word, WordState

# How much of a transcript people may want to check, as shares of its words.
QUICK, NORMAL, THOROUGH = 0.02, 0.05, 0.10


class Doubt(Enum):
    """How doubtful a word is within its transcript."""

    NONE = 0
    SOME = 1
    STRONG = 2


def doubts(words: Sequence[Word], share: float = THOROUGH) -> list[Doubt]:
    """The doubt of each word, in order; words a person has kept or changed have none.

    `share` (0..1) of the scored words, the least sure ones, are marked; the lower 40 % of these are STRONG. Words of
    equal score are marked alike or not at all, so a recogniser that scores everything the same marks nothing.
    """
    scores = sorted(word.confidence for word in words if word.confidence is not None)
    if not scores:
        return [Doubt.NONE] * len(words)
    some = _cut(scores, share)
    strong = _cut(scores, share * 0.4)
    none, little, much = Doubt.NONE, Doubt.SOME, Doubt.STRONG  # members of an enumeration take long to look up
    unchecked = WordState.NOT_CHECKED
    return [
        none
        if word.confidence is None or word.confidence > some or word.state is not unchecked
        else much
        if word.confidence <= strong
        else little
        for word in words
    ]


def to_check(transcript: Transcript) -> int | None:
    """How many words are marked where one wants to check as much as is usual.

    `None` where the recogniser did not say how sure it was.
    """
    if not transcript.has_scores:
        return None
    return sum(doubt is not Doubt.NONE for doubt in doubts(list(transcript.words), NORMAL))


def _cut(ordered: Sequence[float], share: float) -> float:
    """The highest score such that at most `share` of the ordered scores (but at least one place) lie at or under it."""
    places = max(1, round(len(ordered) * share))
    if places >= len(ordered):
        return -1.0
    border = ordered[places]
    below = [score for score in ordered[:places] if score < border]
    return below[-1] if below else -1.0
