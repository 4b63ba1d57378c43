"""The sentence some words stand in."""

from __future__ import annotations

from typing import NamedTuple

from sttgui.domain.transcript import blank_between, join_words
from sttgui.viewmodel.transcript_document import TranscriptDocument
from sttgui.viewmodel.word_times import CLOSING, ENDS

LONGEST = 40  # words before and after


class Sentence(NamedTuple):
    """What is said before some words, they themselves, and what is said after them, with the blanks between."""

    before: str
    words: str
    after: str


def sentence_of(document: TranscriptDocument, begin: int, end: int) -> Sentence:
    """The sentence of the words from `begin` up to `end`, by their places; never beyond their block."""
    number = document.block_at(document.range_of(begin)[0])
    if number is None:
        return Sentence("", "", "")
    texts = [word.text for word in document.blocks[number].words]
    first = document.first_of(number)
    left, right = begin - first, min(end - first, len(texts))
    start, stop = left, right
    while start > max(left - LONGEST, 0) and not _ends(texts[start - 1]):
        start -= 1
    while stop < min(right + LONGEST, len(texts)) and not (stop > left and _ends(texts[stop - 1])):
        stop += 1
    before, words, after = (join_words(part) for part in (texts[start:left], texts[left:right], texts[right:stop]))
    if before and words:
        before += blank_between(before, words)
    if after and (before or words):
        after = blank_between(words or before, after) + after
    return Sentence(before, words, after)


def _ends(word: str) -> bool:
    """Whether a sentence ends with a word."""
    return word.rstrip(CLOSING).endswith(ENDS)
