"""A text put into a transcript in the place of another: which words change, and where the caret belongs then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from sttgui.domain import editing
from sttgui.domain.transcript import Transcript, Word, blank_between
from sttgui.viewmodel.blocks import units
from sttgui.viewmodel.transcript_document import TranscriptDocument


@dataclass(frozen=True, slots=True)
class Written:
    """A text was put into a transcript. The caret is in this paragraph, so far into its word of this number.

    The number counts words that are not empty; where it is 0, the caret is before the first.
    """

    transcript: Transcript
    paragraph: int
    number: int
    inside: int


def written_into(document: TranscriptDocument, begin: int, end: int, text: str) -> Written:
    """Put a text in the place of what is between two positions."""
    paragraph, last_paragraph = _paragraph_at(document, begin), _paragraph_at(document, end)
    is_joining = paragraph != last_paragraph
    if not text and is_joining and not (_is_inside(document, begin) and _is_inside(document, end)):
        text = " "  # paragraphs that are joined have their words apart
    places = touched(document, begin, end, text)
    prefix = document.between(document.range_of(places.start)[0], begin) if places else ""
    suffix = document.between(end, document.range_of(places.stop - 1)[1]) if places else ""
    first = document.first_of(document.blocks_of(paragraph).start)
    transcript = document.transcript
    for _ in range(paragraph, last_paragraph):
        transcript = editing.join(transcript, paragraph + 1)
    lines = text.split("\n")
    whole = [*lines[:-1], lines[-1] + suffix]
    whole[0] = prefix + whole[0]
    left, right = places.start - first, places.stop - first
    transcript = editing.retype(transcript, paragraph, left, right, " ".join(whole))
    counts = list(accumulate(len(line.split()) for line in whole[:-1]))
    words = transcript.paragraphs[paragraph].words
    paragraphs = len(transcript.paragraphs)
    for count in reversed(counts):
        transcript = editing.split(transcript, paragraph, _place_after(words, left, count))
    before = sum(bool(word.text) for word in words[:left]) if len(lines) == 1 else 0
    written = (prefix if len(lines) == 1 else "") + lines[-1]
    pieces = written.split()
    inside = units(pieces[-1]) if pieces else 0
    last = paragraph + len(transcript.paragraphs) - paragraphs
    return Written(transcript, last, before + len(pieces), inside)


def caret_after(document: TranscriptDocument, written: Written) -> int:
    """Where in the text the caret belongs."""
    number = written.number
    for block_number in document.blocks_of(written.paragraph):
        block = document.blocks[block_number]
        begin = document.begin_of(block_number)
        for word, start, end in zip(block.words, block.starts, block.ends, strict=True):
            if not word.text:
                continue
            if number == 0:
                return begin + start
            number -= 1
            if number == 0:
                return begin + (start + written.inside if written.inside else end)
    return document.end_of(written.paragraph)


def touched(document: TranscriptDocument, begin: int, end: int, new: str) -> range:
    """The places of the words that change where `new` takes the place of what is between two positions.

    Those are the words the stretch reaches into, and those it only touches but is not divided from by a blank.
    """
    places = document.words_between(begin, end)
    left, right = places.start, max(places.start, places.stop)
    number, last_number = document.block_at(begin), document.block_at(end)
    assert number is not None
    assert last_number is not None
    before = document.between(document.begin_of(number), begin)
    after = document.between(end, document.begin_of(last_number) + document.blocks[last_number].length)
    if _are_one(before[-1:], (new + after)[:1]) and not _is_inside(document, begin):
        left = _shown_before(document, left)
    if _are_one((before + new)[-1:], after[:1]) and not _is_inside(document, end):
        right = _shown_after(document, right)
    if left == right and new.strip():  # a new word takes the place of words that were deleted there
        first, last = document.first_of(number), document.first_of(number) + len(document.blocks[number].words)
        while left > first and not document.word(left - 1).text:
            left -= 1
        while right < last and not document.word(right).text:
            right += 1
    return range(left, right)


def _are_one(before: str, after: str) -> bool:
    """Whether two characters beside each other belong to one word."""
    return bool(before.strip() and after.strip()) and blank_between(before, after) == " "


def _is_inside(document: TranscriptDocument, position: int) -> bool:
    """Whether a position is within a word, not at its edge."""
    index = document.word_at(position)
    return index is not None and document.range_of(index)[0] < position


def _shown_before(document: TranscriptDocument, place: int) -> int:
    """The place of the last word before one that is not empty."""
    return next(before for before in range(place - 1, -1, -1) if document.word(before).text)


def _shown_after(document: TranscriptDocument, place: int) -> int:
    """The place after the next word that is not empty."""
    return next(after + 1 for after in range(place, document.word_count) if document.word(after).text)


def _place_after(words: Sequence[Word], first: int, count: int) -> int:
    """The place after so many words that are not empty, from one on."""
    for place in range(first, len(words)):
        if count == 0:
            return place
        count -= bool(words[place].text)
    return len(words)


def _paragraph_at(document: TranscriptDocument, position: int) -> int:
    number = document.block_at(position)
    assert number is not None
    return document.paragraph_of(number)
