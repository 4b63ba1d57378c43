"""A transcript as one running text: which word is where, which are marked, and where something is found."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain
from types import MappingProxyType
from unicodedata import bidirectional

from sttgui.domain import alike
from sttgui.domain.same_ends import same_ends
from sttgui.domain.speakers import NUMBERED, speaker_name
from sttgui.domain.transcript import Paragraph, Transcript, Word, join_words, word_index_at
from sttgui.viewmodel.blocks import Block, Look, blocks_of, characters, named
from sttgui.viewmodel.marks import Marks
from sttgui.viewmodel.parts import Part, part_of

_FIRST_OF_TWO_UNITS = "\U00010000"
LOOKED_AT = 40  # blocks, and letters of each, to know the direction of the writing
PARAGRAPH_WEIGHT = 70  # what the room around a paragraph comes to in characters, where the whole text is drawn small


@dataclass(frozen=True, slots=True)
class Hits:
    """Where each thing found begins and ends, in order, in positions of the text."""

    starts: Sequence[int] = ()
    ends: Sequence[int] = ()

    def between(self, begin: int, end: int) -> list[tuple[int, int]]:
        """The places found that reach into a part of the text."""
        first, last = bisect_right(self.ends, begin), bisect_left(self.starts, end)
        return list(zip(self.starts[first:last], self.ends[first:last], strict=True))


@dataclass(frozen=True, slots=True)
class Spot:
    """A position that can be found again in another text of the same recording: so far after where a word begins."""

    index: int
    start_ms: int | None
    inside: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or a part of it, with the time of its first word and its speaker, where they are known."""

    text: str
    start_ms: int | None
    speaker: str | None


class TranscriptDocument:
    """The text of a transcript, its blocks joined by line breaks, and the way from a position in it to a word.

    Positions count as Qt does: in UTF-16 code units, so that an emoji takes two. What `previous`, the document before
    an edit, already has of unchanged paragraphs is taken over, so that an edit costs what it changes; the blocks of
    `typed`, by paragraph, are shown as they are: with the blanks of somebody who has not written the next word yet.
    """

    def __init__(
        self,
        transcript: Transcript,
        marks: Marks | None = None,
        previous: TranscriptDocument | None = None,
        typed: Mapping[int, tuple[Block, ...]] = MappingProxyType({}),
    ) -> None:
        self.transcript = transcript
        self.marks = Marks(transcript) if marks is None else marks
        self._names = dict(transcript.names)
        self._unnamed = NUMBERED.speaker
        self._has_channels = len({paragraph.channel for paragraph in transcript.paragraphs}) > 1
        self._typed = frozenset(typed)
        # For each paragraph: its blocks, and who speaks.
        self._laid: list[tuple[Block, ...]] = []
        self._speakers: list[str | None] = []
        # For each block: itself, and the place of its paragraph; then, for those before each and for all of them: the
        # positions, the words, and the room where the whole text is drawn small.
        self.blocks: list[Block] = []
        self._paragraphs: list[int] = []
        self._begins, self._firsts, self._weights = [0], [0], [0]
        first, last = 0, 0
        if previous is not None and self._has_looks_of(previous):
            first, last = self._same_as(previous)
        else:
            previous = None
        self._take_over(previous, first, last, typed)

    def _has_looks_of(self, other: TranscriptDocument) -> bool:
        """Whether a paragraph looks the same here and there."""
        has_names = other._names == self._names and other._unnamed == self._unnamed
        return has_names and other.marks is self.marks and other._has_channels == self._has_channels

    def _same_as(self, other: TranscriptDocument) -> tuple[int, int]:
        """How many paragraphs at the beginning and at the end are shown as in another document."""
        old, new = other.transcript.paragraphs, self.transcript.paragraphs
        first, last = same_ends(old, new)
        if first == len(old) == len(new):
            last = first if other._typed or self._typed else 0  # what was typed parts them
        for typed, count in ((other._typed, len(old)), (self._typed, len(new))):
            first, last = min([first, *typed]), min([last, *(count - 1 - place for place in typed)])
        while last > 0:  # one that follows may have to name its speaker, or no longer
            last -= 1
            if other._laid[len(old) - 1 - last]:
                break
        return first, last

    def _take_over(
        self, previous: TranscriptDocument | None, first: int, last: int, typed: Mapping[int, tuple[Block, ...]]
    ) -> None:
        """Lay out all paragraphs but so many at the beginning and at the end, which `previous` has laid out."""
        old = self if previous is None else previous
        stop_old = len(old._laid) - last
        known = {
            id(old.transcript.paragraphs[place]): old._laid[place]
            for place in range(first, stop_old)
            if place not in old._typed
        }
        begin, end = bisect_left(old._paragraphs, first), bisect_left(old._paragraphs, stop_old)
        laid: list[tuple[Block, ...]] = []
        speakers: list[str | None] = []
        paragraphs: list[int] = []
        speaker = next((old._speakers[place] for place in range(first - 1, -1, -1) if old._laid[place]), None)
        stop = len(self.transcript.paragraphs) - last
        for place in range(first, stop):
            paragraph = self.transcript.paragraphs[place]
            name = _name(paragraph, self._names, has_channels=self._has_channels)
            blocks = typed[place] if place in typed else known.get(id(paragraph))
            if blocks is None:
                blocks = tuple(blocks_of(paragraph, self.marks))
            if blocks:
                blocks = named(blocks, name if name != speaker else None)
                speaker = name
            laid.append(blocks)
            speakers.append(name)
            paragraphs += [place] * len(blocks)
        new = list(chain.from_iterable(laid))
        shift = stop - stop_old
        self._laid = [*old._laid[:first], *laid, *old._laid[stop_old:]]
        self._speakers = [*old._speakers[:first], *speakers, *old._speakers[stop_old:]]
        self.blocks = [*old.blocks[:begin], *new, *old.blocks[end:]]
        behind = old._paragraphs[end:]
        self._paragraphs = [
            *old._paragraphs[:begin],
            *paragraphs,
            *([place + shift for place in behind] if shift else behind),
        ]
        self._begins = _spliced(old._begins, begin, end, [block.length + 1 for block in new])
        self._firsts = _spliced(old._firsts, begin, end, [len(block.words) for block in new])
        weights = [block.length + (0 if block.continues else PARAGRAPH_WEIGHT) for block in new]
        self._weights = _spliced(old._weights, begin, end, weights)
        if "parts" in vars(old):  # worked out already
            stayed = dict(zip(map(id, old.blocks[begin:end]), old.parts[begin:end], strict=True))
            middle = [stayed.get(id(block)) or part_of(block, self.marks) for block in new]
            self.parts = [*old.parts[:begin], *middle, *old.parts[end:]]

    @property
    def word_count(self) -> int:
        """How many words there are, those that are empty among them."""
        return self._firsts[-1]

    @cached_property
    def words(self) -> Sequence[Word]:
        """All words, by place."""
        return list(chain.from_iterable(block.words for block in self.blocks))

    @cached_property
    def parts(self) -> Sequence[Part]:
        """What each block has to check."""
        return [part_of(block, self.marks) for block in self.blocks]

    @cached_property
    def text(self) -> str:
        return "\n".join(block.text for block in self.blocks)

    @cached_property
    def _plain(self) -> alike.Unfolded:
        return alike.plain(self.text)

    @cached_property
    def _has_unseen(self) -> bool:
        return alike.has_unseen(self.text)

    @property
    def is_leftwards(self) -> bool:
        """Whether it is written from right to left, as its beginning tells."""
        count = Counter(map(bidirectional, "".join(block.text[:LOOKED_AT] for block in self.blocks[:LOOKED_AT])))
        return count["R"] + count["AL"] > count["L"]

    @property
    def last_ms(self) -> int:
        """The last time that stands beside the text."""
        times = (block.start_ms for block in reversed(self.blocks) if block.start_ms is not None)
        return next(times, 0)

    def word(self, index: int) -> Word:
        """The word at a place."""
        number = self._block_of(index)
        return self.blocks[number].words[index - self._firsts[number]]

    def look(self, index: int) -> Look | None:
        """How the word at a place is shown."""
        number = self._block_of(index)
        return self.blocks[number].looks[index - self._firsts[number]]

    def word_at(self, position: int) -> int | None:
        """The place of the word a position of the text lies in; `None` between words."""
        number = self.block_at(position)
        if number is None:
            return None
        block, inside = self.blocks[number], position - self._begins[number]
        index = bisect_right(block.starts, inside) - 1
        return self._firsts[number] + index if index >= 0 and inside < block.ends[index] else None

    def range_of(self, index: int) -> tuple[int, int]:
        """Where a word begins and ends in the text."""
        number = self._block_of(index)
        block, inside, begin = self.blocks[number], index - self._firsts[number], self._begins[number]
        return begin + block.starts[inside], begin + block.ends[inside]

    def word_near(self, position: int) -> int | None:
        """The place of the word a caret stands in, before or after; `None` where there is none."""
        index = self.word_at(position)
        return self.word_at(position - 1) if index is None else index

    def spot_at(self, position: int) -> Spot | None:
        """What a position is at; `None` where there are no words."""
        if not self.word_count:
            return None
        index = min(max(self.words_between(position, position).start, 0), self.word_count - 1)
        return Spot(index, self.word(index).start_ms, position - self.range_of(index)[0])

    def position_of(self, spot: Spot) -> int:
        """Where a spot of another text is in this one: at the word of its time, or else of its place."""
        if not self.word_count:
            return 0
        index = min(spot.index, self.word_count - 1)
        if spot.start_ms is not None and self.word(index).start_ms != spot.start_ms:
            index = word_index_at(self.transcript, spot.start_ms) or 0
        begin, end = self.range_of(index)
        return max(min(begin + spot.inside, end), 0)

    def speaker_of(self, index: int) -> str | None:
        """Who says a word, by its paragraph."""
        return self._speakers[self._paragraphs[self._block_of(index)]]

    def block_at(self, position: int) -> int | None:
        """The number of the block a position lies in, its end included."""
        number = bisect_right(self._begins, position) - 1
        return number if 0 <= number < len(self.blocks) else None

    def begin_of(self, number: int) -> int:
        """Where a block begins in the text."""
        return self._begins[number]

    def end_of(self, paragraph: int) -> int:
        """Where a paragraph ends in the text."""
        number = self.blocks_of(paragraph).stop - 1
        return self._begins[number] + self.blocks[number].length

    def between(self, begin: int, end: int) -> str:
        """The text between two positions of one block."""
        number = self.block_at(begin)
        if number is None:
            return ""
        text, start = self.blocks[number].text, self._begins[number]
        return text[characters(text, begin - start) : characters(text, end - start)]

    def first_of(self, number: int) -> int:
        """The place of the first word of a block."""
        return self._firsts[number]

    def paragraph_of(self, number: int) -> int:
        """The place of the paragraph a block belongs to, among all of the transcript."""
        return self._paragraphs[number]

    def blocks_of(self, paragraph: int) -> range:
        """The numbers of a paragraph's blocks."""
        return range(bisect_left(self._paragraphs, paragraph), bisect_right(self._paragraphs, paragraph))

    def words_between(self, begin: int, end: int) -> range:
        """The places of the words that a part of the text touches."""
        return range(self._place(begin, first=True), self._place(end, first=False))

    def find(self, searched: str, *, whole_words: bool = False, match_case: bool = False) -> Hits:
        """All places of a text, however it is spelled; a blank in it is found at the end of a block too."""
        if not searched:
            return Hits()
        pattern = alike.pattern_of(searched, whole_words=whole_words, unseen=self._has_unseen)
        if not pattern:
            return Hits()
        plain = self._plain
        matches = re.finditer(pattern, plain.text, 0 if match_case else re.IGNORECASE)
        spans = [plain.span(*match.span()) for match in matches]
        return Hits(self._in_units([begin for begin, _ in spans]), self._in_units([end for _, end in spans]))

    def passages(self, begin: int, end: int) -> Iterator[Passage]:
        """What a part of the text says, paragraph by paragraph; parts of long ones are joined."""
        places = self.words_between(begin, end)
        texts: list[str] = []
        start_ms: int | None = None
        for number, block in enumerate(self.blocks):
            first = self._firsts[number]
            words = block.words[max(places.start - first, 0) : max(places.stop - first, 0)]
            if words:
                start_ms = start_ms if texts else words[0].start_ms
                texts += [word.text for word in words]
                if not block.continues or places.stop <= first + len(block.words):
                    yield Passage(join_words(texts), start_ms, self._speakers[self._paragraphs[number]])
                    texts = []

    def part_of(self, position: int) -> float:
        """How far down a position is, 0..1, roughly: as if all lines were full."""
        number = self.block_at(position)
        if number is None:
            return float(bool(self.blocks) and position > 0)
        inside = min(position - self._begins[number], self.blocks[number].length)
        return (self._weights[number] + inside) / (self._weights[-1] or 1)

    def position_at(self, part: float) -> int:
        """The position that is so far down, 0..1: what `part_of` tells, the other way round."""
        if not self.blocks:
            return 0
        weight = part * self._weights[-1]
        number = min(max(bisect_right(self._weights, weight) - 1, 0), len(self.blocks) - 1)
        inside = min(max(int(weight - self._weights[number]), 0), self.blocks[number].length)
        return self._begins[number] + inside

    @cached_property
    def places_by_look(self) -> Mapping[Look, Sequence[int]]:
        """Where the words of each look begin, in order."""
        places: dict[Look | None, list[int]] = {look: [] for look in Look}
        for begin, block in zip(self._begins, self.blocks, strict=False):
            for place in block.marked:
                places[block.looks[place]].append(begin + block.starts[place])
        return {look: places[look] for look in Look}

    def _block_of(self, index: int) -> int:
        """The number of the block with a word."""
        return bisect_right(self._firsts, index) - 1

    def _place(self, position: int, *, first: bool) -> int:
        """The place of the first word that ends after a position, or of the one after the last that begins before."""
        number = self.block_at(position)
        if number is None:
            return 0 if position < 0 else self.word_count
        block, inside = self.blocks[number], position - self._begins[number]
        return self._firsts[number] + (bisect_right(block.ends, inside) if first else bisect_left(block.starts, inside))

    def _in_units(self, places: list[int]) -> list[int]:
        """Positions from places in the text, where some of its characters take two."""
        if self.text.isascii() or max(self.text) < _FIRST_OF_TWO_UNITS:
            return places
        wide = [place for place, character in enumerate(self.text) if character >= _FIRST_OF_TWO_UNITS]
        return [place + bisect_left(wide, place) for place in places]


def _spliced(sums: list[int], begin: int, end: int, sizes: list[int]) -> list[int]:
    """Running sums after the sizes from `begin` up to `end` have given way to others."""
    middle = list(accumulate(sizes, initial=sums[begin]))
    shift = middle[-1] - sums[end]
    behind = sums[end + 1 :]
    return [*sums[:begin], *middle, *([place + shift for place in behind] if shift else behind)]


def _name(paragraph: Paragraph, names: Mapping[str, str], *, has_channels: bool) -> str | None:
    """Who speaks: the speaker, or else the channel where there are several."""
    key = paragraph.speaker
    if not key and has_channels and paragraph.channel is not None:
        key = f"ch{paragraph.channel}"
    return (names.get(key) or speaker_name(key)) if key else None
