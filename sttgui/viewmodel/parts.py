"""What there is to check in each block of a text, and what is done of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from sttgui.domain.doubt import Kind
from sttgui.domain.transcript import Word, WordState
from sttgui.viewmodel.blocks import Block, Look
from sttgui.viewmodel.marks import Marks

TO_CHECK = (Look.SOME, Look.STRONG)


class State(Enum):
    """What is to be done about a stop, or was done."""

    TO_CHECK = "to check"
    KEPT = "kept"
    CHANGED = "changed"


class Run(NamedTuple):
    """A stop by its places in a block."""

    begin: int
    end: int
    state: State


@dataclass(frozen=True, slots=True)
class Part:
    """What a block has: its stops, and of each which of the block's places it belongs to; how many places there are,
    of how many something is left, and how many of the others were changed; the words to check. Of those that are left,
    `others` are places where another model heard something else, `missing` where words may be missing.
    """

    runs: tuple[Run, ...]
    numbers: tuple[int, ...]
    places: int
    left: int
    fixed: int
    to_check: int
    others: int
    missing: int


_NOTHING = Part((), (), 0, 0, 0, 0, 0, 0)


def part_of(block: Block, marks: Marks) -> Part:
    """What a block has to check."""
    if not block.marked:
        return _NOTHING
    looks = block.looks
    if marks.are_scores_alone and not (looks.count(Look.KEPT) or looks.count(Look.CHANGED)):
        # The common case, in few steps for each word: a transcript is opened with ten thousand places.
        alone = tuple([Run(place.start, place.stop, State.TO_CHECK) for place in _neighbours(block.marked)])
        return Part(alone, tuple(range(1, len(alone) + 1)), len(alone), len(alone), 0, len(block.marked), 0, 0)
    runs: list[Run] = []
    numbers: list[int] = []
    places = left = fixed = to_check = 0
    kinds = dict.fromkeys(Kind, 0)
    for place in _neighbours(block.marked):
        unchecked = [block.words[at] for at in place if looks[at] in TO_CHECK]
        is_one = bool(unchecked) or any(_was_marked(block.words[at], marks) for at in place)
        places += is_one
        left += bool(unchecked)
        if unchecked:
            kinds[marks.kind(unchecked)] += 1
        to_check += len(unchecked)
        is_whole = len(unchecked) == len(place)
        own = [Run(place.start, place.stop, State.TO_CHECK)] if is_whole else _runs(block, place)
        fixed += is_one and not unchecked and any(run.state is State.CHANGED for run in own)
        runs += own
        numbers += [places] * len(own)
    others = sum(count for kind, count in kinds.items() if kind.is_other)
    missing = sum(count for kind, count in kinds.items() if kind.is_missing)
    return Part(tuple(runs), tuple(numbers), places, left, fixed, to_check, others, missing)


def _neighbours(places: Sequence[int]) -> Iterator[range]:
    """Places in order as stretches without a gap."""
    begin = places[0]
    for place, following in zip(places, [*places[1:], -1], strict=True):
        if following != place + 1:
            yield range(begin, place + 1)
            begin = following


def _runs(block: Block, place: range) -> list[Run]:
    """What is to be checked and what is done of marked words beside each other."""
    found = []
    for is_unchecked, group in groupby(place, lambda at: block.looks[at] in TO_CHECK):
        own = list(group)
        is_changed = any(block.words[at].state is WordState.CHANGED for at in own)
        state = State.TO_CHECK if is_unchecked else State.CHANGED if is_changed else State.KEPT
        found.append(Run(own[0], own[-1] + 1, state))
    return found


def _was_marked(word: Word, marks: Marks) -> bool:
    """Whether a word is to be checked, or was before a person kept or changed it."""
    own = word.replaced if word.state is WordState.CHANGED else (word,)
    return word.state is WordState.KEPT or any(doubt is not None for doubt in marks.doubts(own))
