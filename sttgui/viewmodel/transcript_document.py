"""A transcript as one running text: which word is where, and which words are marked."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate, groupby

from sttgui.domain.doubt import Doubt, doubts
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState, blank_between

# A text control becomes slow where one of its blocks holds thousands of words.
BLOCK_WORDS = 200

# What a text control takes for the end of a block, for a frame or an image, or refuses: every word stays in its line.
_NOT_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0\ufdd1\ufffc]")
_FIRST_UNSPACED = "\u2e80"  # below, all words have blanks between them


class Look(Enum):
    """How marked text is shown."""

    SOME = "some doubt"
    STRONG = "strong doubt"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Mark:
    """Text of one look within a block, by positions in the block."""

    begin: int
    end: int
    look: Look


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a part of a very long one. `speaker` only where a name is to be shown above."""

    text: str
    marks: tuple[Mark, ...]
    start_ms: int | None
    speaker: str | None
    continues: bool  # the next block belongs to the same paragraph


class TranscriptDocument:
    """The text of a transcript, its blocks joined by line breaks, and the way from a position in it to a word.

    Positions count as Qt does: in UTF-16 code units, so that an emoji takes two.
    """

    def __init__(self, transcript: Transcript) -> None:
        self.words = list(transcript.words)
        self.blocks: list[Block] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._length = 0
        looks = _looks(self.words)
        speaker: str | None = None
        for paragraph in transcript.paragraphs:
            name = speaker_name(paragraph.speaker) if paragraph.speaker else None
            for begin, words in _parts(paragraph):
                is_last = begin + len(words) == len(paragraph.words)
                text, marks = self._place(words, looks)
                shown = name if name != speaker else None
                self.blocks.append(Block(text, marks, _start_ms(paragraph, begin), shown, not is_last))
                speaker = name

    @property
    def text(self) -> str:
        return "\n".join(block.text for block in self.blocks)

    def word_at(self, position: int) -> int | None:
        """The place of the word a position of the text lies in; `None` between words."""
        index = bisect_right(self._starts, position) - 1
        return index if index >= 0 and position < self._ends[index] else None

    def range_of(self, index: int) -> tuple[int, int]:
        """Where a word begins and ends in the text."""
        return self._starts[index], self._ends[index]

    def _place(self, words: Sequence[Word], looks: Sequence[Look | None]) -> tuple[str, tuple[Mark, ...]]:
        """Note where the next words stand. Returns their text and its marks."""
        text, starts, ends = _joined([word.text for word in words])
        first = len(self._starts)
        self._starts += [self._length + start for start in starts]
        self._ends += [self._length + end for end in ends]
        self._length += _units(text) + 1  # the line break
        return text, tuple(_marks(looks[first : first + len(words)], starts, ends))


def _joined(texts: list[str]) -> tuple[str, list[int], list[int]]:
    """Words as running text, with where each begins and ends."""
    text = " ".join(texts)
    if all(texts) and max(text) < _FIRST_UNSPACED:  # the common case, in few steps for each word
        lengths = [len(word) for word in texts]
        starts = list(accumulate([length + 1 for length in lengths[:-1]], initial=0))
        return _NOT_TEXT.sub(" ", text), starts, [start + length for start, length in zip(starts, lengths, strict=True)]
    pieces: list[str] = []
    starts, ends = [], []
    place = 0
    for word in texts:
        if word and pieces:
            blank = blank_between(pieces[-1], word)
            pieces.append(blank)
            place += len(blank)
        starts.append(place)
        place += _units(word)
        ends.append(place)
        if word:
            pieces.append(word)
    return _NOT_TEXT.sub(" ", "".join(pieces)), starts, ends


def _units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _looks(words: Sequence[Word]) -> list[Look | None]:
    # In locals: a transcript has up to 100,000 words, and a member of an enumeration takes long to look up.
    none, strong, changed = Doubt.NONE, Doubt.STRONG, WordState.CHANGED
    as_changed, as_some, as_strong = Look.CHANGED, Look.SOME, Look.STRONG
    return [
        (as_changed if word.state is changed else None) if doubt is none else as_strong if doubt is strong else as_some
        for word, doubt in zip(words, doubts(words), strict=True)
    ]


def _marks(looks: Sequence[Look | None], starts: Sequence[int], ends: Sequence[int]) -> Iterator[Mark]:
    """Neighbours of one look have one mark, which covers the blanks between them."""
    for look, group in groupby(range(len(looks)), key=looks.__getitem__):
        if look is not None:
            places = list(group)
            begin, end = starts[places[0]], ends[places[-1]]
            if begin < end:
                yield Mark(begin, end, look)


def _parts(paragraph: Paragraph) -> Iterator[tuple[int, tuple[Word, ...]]]:
    """The words in parts of about the same size, none too long for a block, each with its place."""
    total = len(paragraph.words)
    count = -(-total // BLOCK_WORDS)
    for part in range(count):
        begin, end = total * part // count, total * (part + 1) // count
        yield begin, paragraph.words[begin:end]


def _start_ms(paragraph: Paragraph, begin: int) -> int | None:
    if begin == 0 and paragraph.start_ms is not None:
        return paragraph.start_ms
    return paragraph.words[begin].start_ms
