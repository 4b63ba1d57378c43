"""A transcript as one running text: which word is where, which are marked, and where something is found."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import accumulate, groupby

from sttgui.domain.doubt import Doubt, doubts
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState, blank_between, join_words

# A text control becomes slow where one of its blocks holds thousands of words.
BLOCK_WORDS = 200

# What a text control takes for the end of a block, for a frame or an image, or refuses: every word stays in its line.
_NOT_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0\ufdd1\ufffc]")
_FIRST_UNSPACED = "\u2e80"  # below, all words have blanks between them
_FIRST_OF_TWO_UNITS = "\U00010000"
PARAGRAPH_WEIGHT = 70  # what the room around a paragraph comes to in characters, where the whole text is drawn small


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


@dataclass(frozen=True, slots=True)
class Hits:
    """Where something searched for begins, in order, and how long it is, in positions of the text."""

    starts: Sequence[int] = ()
    length: int = 0

    def between(self, begin: int, end: int) -> Sequence[int]:
        """The beginnings of those that reach into a part of the text."""
        return self.starts[bisect_right(self.starts, begin - self.length) : bisect_left(self.starts, end)]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or a part of it, with the time of its first word and its speaker, where they are known."""

    text: str
    start_ms: int | None
    speaker: str | None


class TranscriptDocument:
    """The text of a transcript, its blocks joined by line breaks, and the way from a position in it to a word.

    Positions count as Qt does: in UTF-16 code units, so that an emoji takes two.
    """

    def __init__(self, transcript: Transcript) -> None:
        self.words = list(transcript.words)
        self.blocks: list[Block] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._begins: list[int] = []  # of the blocks
        self._weights = [0]  # the weight of all blocks before each, and of all of them
        self._names: list[str | None] = []  # who speaks in each block
        self._length = 0
        self.looks = _looks(self.words)
        has_channels = len({paragraph.channel for paragraph in transcript.paragraphs}) > 1
        speaker: str | None = None
        for paragraph in transcript.paragraphs:
            name = _name(paragraph, has_channels=has_channels)
            for begin, words in _parts(paragraph):
                is_last = begin + len(words) == len(paragraph.words)
                self._begins.append(self._length)
                self._names.append(name)
                text, marks = self._place(words, self.looks)
                self._weights.append(self._weights[-1] + len(text) + (PARAGRAPH_WEIGHT if is_last else 0))
                shown = name if name != speaker else None
                self.blocks.append(Block(text, marks, _start_ms(paragraph, begin), shown, not is_last))
                speaker = name

    @cached_property
    def text(self) -> str:
        return "\n".join(block.text for block in self.blocks)

    def word_at(self, position: int) -> int | None:
        """The place of the word a position of the text lies in; `None` between words."""
        index = bisect_right(self._starts, position) - 1
        return index if index >= 0 and position < self._ends[index] else None

    def range_of(self, index: int) -> tuple[int, int]:
        """Where a word begins and ends in the text."""
        return self._starts[index], self._ends[index]

    def word_near(self, position: int) -> int | None:
        """The place of the word a caret stands in, before or after; `None` where there is none."""
        index = self.word_at(position)
        return self.word_at(position - 1) if index is None else index

    def speaker_of(self, index: int) -> str | None:
        """Who says a word, by its paragraph."""
        return self._names[bisect_right(self._begins, self._starts[index]) - 1]

    def words_between(self, begin: int, end: int) -> range:
        """The places of the words that a part of the text touches."""
        return range(bisect_right(self._ends, begin), bisect_left(self._starts, end))

    def find(self, searched: str, *, whole_words: bool = False, match_case: bool = False) -> Hits:
        """All places of a text; a blank in it is found at the end of a block too."""
        if not searched.strip():
            return Hits()
        pattern = re.escape(searched).replace("\\ ", "[ \n]")
        if whole_words:
            pattern = rf"(?<!\w){pattern}(?!\w)"
        found = re.finditer(pattern, self.text, 0 if match_case else re.IGNORECASE)
        return Hits(self._in_units([match.start() for match in found]), _units(searched))

    def passages(self, begin: int, end: int) -> Iterator[Passage]:
        """What a part of the text says, paragraph by paragraph; parts of long ones are joined."""
        words = self.words_between(begin, end)
        place, last = words.start, words.stop
        texts: list[str] = []
        first = place
        while place < last:
            number = bisect_right(self._begins, self._starts[place]) - 1
            is_end = number + 1 == len(self._begins)
            stop = last if is_end else min(last, bisect_left(self._starts, self._begins[number + 1]))
            texts += [word.text for word in self.words[place:stop]]
            place = stop
            if place == last or not self.blocks[number].continues:
                yield Passage(join_words(texts), self.words[first].start_ms, self._names[number])
                texts, first = [], place

    def part_of(self, position: int) -> float:
        """How far down a position is, 0..1, roughly: as if all lines were full."""
        number = bisect_right(self._begins, position) - 1
        if number < 0:
            return 0.0
        inside = min(position - self._begins[number], len(self.blocks[number].text))
        return (self._weights[number] + inside) / (self._weights[-1] or 1)

    def position_at(self, part: float) -> int:
        """The position so far down; the other way round."""
        if not self.blocks:
            return 0
        weight = part * self._weights[-1]
        number = min(max(bisect_right(self._weights, weight) - 1, 0), len(self.blocks) - 1)
        inside = min(max(int(weight - self._weights[number]), 0), len(self.blocks[number].text))
        return self._begins[number] + inside

    def places_of(self, look: Look) -> list[int]:
        """Where the words of one look begin, in order."""
        return [start for start, one in zip(self._starts, self.looks, strict=True) if one is look]

    def _in_units(self, places: list[int]) -> list[int]:
        """Positions from places in the text, where some of its characters take two."""
        if self.text.isascii() or max(self.text) < _FIRST_OF_TWO_UNITS:
            return places
        wide = [place for place, character in enumerate(self.text) if character >= _FIRST_OF_TWO_UNITS]
        return [place + bisect_left(wide, place) for place in places]

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


def _name(paragraph: Paragraph, *, has_channels: bool) -> str | None:
    """Who speaks: the speaker, or else the channel where there are several."""
    if paragraph.speaker:
        return speaker_name(paragraph.speaker)
    return speaker_name(f"ch{paragraph.channel}") if has_channels and paragraph.channel is not None else None


def _start_ms(paragraph: Paragraph, begin: int) -> int | None:
    if begin == 0 and paragraph.start_ms is not None:
        return paragraph.start_ms
    return paragraph.words[begin].start_ms
