"""The words of a paragraph as blocks of a text control: where each stands, and how it is marked."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import accumulate

from sttgui.domain.doubt import Doubt
from sttgui.domain.same_ends import same_ends
from sttgui.domain.transcript import Paragraph, Word, WordState, blank_between, has_unspaced
from sttgui.viewmodel.marks import Marks

# A text control becomes slow where one of its blocks holds thousands of words.
BLOCK_WORDS = 200

# What a text control takes for the end of a block, for a frame or an image, or refuses: every word stays in its line.
_NOT_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0\ufdd1\ufffc]")
_FIRST_UNSPACED = "\u2e80"  # below, only the scripts of Southeast Asia have no blanks between words


class Look(Enum):
    """How marked text is shown."""

    SOME = "some doubt"
    STRONG = "strong doubt"
    KEPT = "kept"
    CHANGED = "changed"


_LOOKS = {Doubt.SOME: Look.SOME, Doubt.STRONG: Look.STRONG}


@dataclass(frozen=True, slots=True)
class Mark:
    """Text of one look within a block, by positions in the block."""

    begin: int
    end: int
    look: Look


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a part of a very long one, with where each of its words begins and ends in it.

    `speaker` only where a name is to be shown above; `marked` are the places of the words that have a look.
    """

    text: str
    marks: tuple[Mark, ...]
    start_ms: int | None
    speaker: str | None
    continues: bool  # the next block belongs to the same paragraph
    words: tuple[Word, ...]
    looks: tuple[Look | None, ...]
    marked: Sequence[int]
    starts: Sequence[int]
    ends: Sequence[int]
    length: int  # as Qt counts it


EMPTY = Block("", (), None, None, False, (), (), (), (), (), 0)  # a line without words yet


def typed_block(block: Block, text: str, around: tuple[int, int], words: tuple[Word, ...], marks: Marks) -> Block:
    """A block after somebody has typed in it: `text` is all it shows now, `words` what it holds.

    `around` is how many words there were before the place and after it; those that are the same stand where they
    stood, seen from the beginning and from the end.
    """
    before, after = same_ends(block.words, words, most=around[0])
    after = min(after, around[1])
    length = units(text)
    shift = length - block.length
    stayed = len(block.starts) - after
    starts, ends = list(block.starts[:before]), list(block.ends[:before])
    place = characters(text, ends[-1]) if ends else 0
    for word in words[before : len(words) - after]:
        found = text.find(word.text, place)
        place = place if found < 0 else found
        starts.append(units(text[:place]))
        place += len(word.text)
        ends.append(units(text[:place]))
    starts += [start + shift for start in block.starts[stayed:]]
    ends += [end + shift for end in block.ends[stayed:]]
    looks, marked = _looks(words, marks)
    shown = tuple(_marks(looks, marked, starts, ends))
    return replace(
        block,
        text=text,
        marks=shown,
        words=words,
        looks=looks,
        marked=marked,
        starts=starts,
        ends=ends,
        length=length,
    )


def units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, position: int) -> int:
    """The place in a text of a position as Qt counts it."""
    if text.isascii():
        return position
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * position].decode("utf-16-le", "replace"))


def changed_part(before: str, after: str, at: int | None = None) -> tuple[int, int]:
    """The stretch of `before` in whose place something else stands in `after`; where `at` is known, it begins there at
    the latest.
    """
    first, last = same_ends(before, after, operator.eq, at)
    return first, len(before) - last


def blocks_of(paragraph: Paragraph, marks: Marks) -> Iterator[Block]:
    """The words in parts of about the same size, none too long for a block of a text control."""
    begin, total = 0, len(paragraph.words)
    for words in _parts(paragraph):
        end = begin + len(words)
        text, starts, ends = _joined([word.text for word in words])
        looks, marked = _looks(words, marks)
        shown = tuple(_marks(looks, marked, starts, ends))
        start_ms = _start_ms(paragraph, begin)
        yield Block(text, shown, start_ms, None, end < total, words, looks, marked, starts, ends, units(text))
        begin = end


def looked_at(paragraph: Paragraph, marks: Marks) -> Iterator[Block]:
    """The parts of `blocks_of` without their text, for who only counts what is marked."""
    for words in _parts(paragraph):
        looks, marked = _looks(words, marks)
        yield replace(EMPTY, words=words, looks=looks, marked=marked)


def named(blocks: tuple[Block, ...], speaker: str | None) -> tuple[Block, ...]:
    """The blocks of a paragraph with the name that is to be shown above the first."""
    if not blocks or blocks[0].speaker == speaker:
        return blocks
    return (replace(blocks[0], speaker=speaker), *blocks[1:])


def _parts(paragraph: Paragraph) -> Iterator[tuple[Word, ...]]:
    total = len(paragraph.words)
    count = -(-total // BLOCK_WORDS)
    for part in range(count):
        yield paragraph.words[total * part // count : total * (part + 1) // count]


def _joined(texts: list[str]) -> tuple[str, list[int], list[int]]:
    """Words as running text, with where each begins and ends."""
    text = " ".join(texts)
    if (text.isascii() or (max(text) < _FIRST_UNSPACED and not has_unspaced(text))) and all(texts):
        # The common case, in few steps for each word.
        ends = list(accumulate([len(word) + 1 for word in texts], initial=-1))
        starts = [end + 1 for end in ends[:-1]]
        return _NOT_TEXT.sub(" ", text), starts, ends[1:]
    pieces: list[str] = []
    starts, ends, place = [], [], 0
    for word in texts:
        if word and pieces:
            blank = blank_between(pieces[-1], word)
            pieces.append(blank)
            place += len(blank)
        starts.append(place)
        place += units(word)
        ends.append(place)
        if word:
            pieces.append(word)
    return _NOT_TEXT.sub(" ", "".join(pieces)), starts, ends


def _looks(words: Sequence[Word], marks: Marks) -> tuple[tuple[Look | None, ...], Sequence[int]]:
    """The look of each word, and the places of those that have one."""
    # In few steps for each word: a transcript has up to 100,000.
    unchecked = WordState.NOT_CHECKED
    looks = [_LOOKS[doubt] if doubt is not None else None for doubt in marks.doubts(words)]
    for place in [place for place, word in enumerate(words) if word.state is not unchecked]:
        looks[place] = Look.CHANGED if words[place].state is WordState.CHANGED else Look.KEPT
    return tuple(looks), [place for place, look in enumerate(looks) if look is not None]


def _marks(
    looks: Sequence[Look | None], marked: Sequence[int], starts: Sequence[int], ends: Sequence[int]
) -> Iterator[Mark]:
    """Neighbours of one look have one mark, which covers the blanks between them."""
    first = 0  # of those that have one mark, by its place among the marked
    for number, place in enumerate(marked):
        look = looks[place]
        goes_on = number + 1 < len(marked) and marked[number + 1] == place + 1 and looks[place + 1] is look
        if not goes_on:
            begin, end, first = starts[marked[first]], ends[place], number + 1
            if begin < end and look is not None:
                yield Mark(begin, end, look)


def _start_ms(paragraph: Paragraph, begin: int) -> int | None:
    if begin == 0 and paragraph.start_ms is not None:
        return paragraph.start_ms
    return paragraph.words[begin].start_ms
