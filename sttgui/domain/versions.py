"""Two versions of a recording side by side: where they read differently, and one taking over the words of the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from sttgui.domain import editing
from sttgui.domain.second_opinion import aligned
from sttgui.domain.transcript import Transcript, Word, WordState


@dataclass(frozen=True, slots=True)
class Place:
    """Where two versions read differently: the words of the one and those of the other, each by their places among all
    of its words; either may be without any that can be read. `is_fixed` where a person wrote or kept what is in the
    one, `is_fixed_there` where that is so in the other.
    """

    begin: int
    end: int
    begin_there: int
    end_there: int
    is_fixed: bool = False
    is_fixed_there: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of the one version, and what the other has of it: from word to word among all of each."""

    begin: int
    end: int
    begin_there: int
    end_there: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """The places in the order of the text, and both texts in rows that hold all of their words."""

    places: tuple[Place, ...]
    rows: tuple[Row, ...]


def compare(one: Transcript, other: Transcript) -> Comparison:
    """Case and punctuation are no difference, but where a person wrote them."""
    words, words_there = list(one.words), list(other.words)
    seen, seen_there = _seen(words), _seen(words_there)
    places: list[Place] = []
    beside: list[int] = []  # by the number of a word that is seen, where the other is then; for rows
    for is_same, ours, theirs in aligned([words[at] for at in seen], [words_there[at] for at in seen_there]):
        pairs = [*zip(ours, theirs, strict=True)] if is_same and len(ours) == len(theirs) else []
        if not is_same:
            places.append(
                _place(words, words_there, _around(ours, seen, words), _around(theirs, seen_there, words_there))
            )
        written: list[tuple[int, int]] = []
        for number, number_there in pairs:
            at, at_there = seen[number], seen_there[number_there]
            here, there = words[at], words_there[at_there]
            if here.text != there.text and WordState.CHANGED in (here.state, there.state):
                written.append((at, at_there))
        places += [_place(words, words_there, *both) for both in _runs(written)]
        beside += [both[1] for both in pairs] or [theirs.start, *[theirs.stop] * len(ours)][: len(ours)]
    starts = [*accumulate((len(part.words) for part in one.paragraphs), initial=0)]
    return Comparison(tuple(places), tuple(_rows(starts, seen, seen_there, beside, len(words_there))))


def take(one: Transcript, other: Transcript, places: Iterable[Place]) -> Transcript:
    """The one version with the words of the other at some places, with the times those have."""
    there = list(other.words)
    here = list(one.words)
    for place in sorted(places, key=_begin, reverse=True):
        heard = [word for word in there[place.begin_there : place.end_there] if word.text]
        begin, end = place.begin, place.end
        if begin == end and here:
            begin, heard = _with_neighbour(here, begin, heard)
            end = begin + 1
        if begin < end:
            text = " ".join(word.text for word in heard)
            one = editing.take_reading(one, begin, end, text, heard)
    return one


def after_taking(compared: Comparison, taken: Place, one: Transcript) -> Comparison:
    """What is left to compare once the words of one place were taken over, by which the one version is `one`."""
    starts = [*accumulate((len(part.words) for part in one.paragraphs), initial=0)]
    grown = starts[-1] - (compared.rows[-1].end if compared.rows else 0)
    places = (
        replace(place, begin=place.begin + grown, end=place.end + grown) if place.begin >= taken.end else place
        for place in compared.places
        if place is not taken
    )
    rows = (
        replace(row, begin=begin, end=end) for row, (begin, end) in zip(compared.rows, pairwise(starts), strict=True)
    )
    return Comparison(tuple(places), tuple(rows))


def _begin(place: Place) -> int:
    return place.begin


def _seen(words: Sequence[Word]) -> list[int]:
    """The places of the words that were not taken away."""
    return [at for at, word in enumerate(words) if word.text]


def _around(stretch: range, seen: Sequence[int], words: Sequence[Word]) -> range:
    """The places of some of the words that are seen, with those beside them that were taken away."""
    begin = seen[stretch.start - 1] + 1 if stretch.start else 0
    end = seen[stretch.stop] if stretch.stop < len(seen) else len(words)
    return range(begin, end)


def _runs(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[range, range]]:
    """Words beside each other in both texts as one stretch of each."""
    begin: tuple[int, int] | None = None
    last = (-1, -1)
    for at in pairs:
        if begin is not None and at != (last[0] + 1, last[1] + 1):
            yield range(begin[0], last[0] + 1), range(begin[1], last[1] + 1)
            begin = None
        begin, last = begin or at, at
    if begin is not None:
        yield range(begin[0], last[0] + 1), range(begin[1], last[1] + 1)


def _place(words: Sequence[Word], there: Sequence[Word], ours: range, theirs: range) -> Place:
    fixed, fixed_there = (
        any(word.state is not WordState.NOT_CHECKED for word in some)
        for some in (words[ours.start : ours.stop], there[theirs.start : theirs.stop])
    )
    return Place(ours.start, ours.stop, theirs.start, theirs.stop, fixed, fixed_there)


def _with_neighbour(words: Sequence[Word], at: int, heard: Sequence[Word]) -> tuple[int, list[Word]]:
    """Where words are to be put between two, the nearer of these and what is to be read in its place."""
    before, after = words[at - 1 : at], words[at : at + 1]
    if before and after and heard:
        gap_before = (heard[0].start_ms or 0) - (before[0].end_ms or 0)
        gap_after = (after[0].start_ms or 0) - (heard[-1].end_ms or 0)
        if gap_after < gap_before:
            before = []
    if before:
        return at - 1, [*before, *heard]
    return at, [*heard, *after]


def _rows(
    starts: Sequence[int], seen: Sequence[int], seen_there: Sequence[int], beside: Sequence[int], count_there: int
) -> Iterator[Row]:
    """A row for each paragraph; where one begins within a place, all that the other has there is in the row before."""
    if len(starts) == 1:
        return
    borders, number = [0], 0
    for start in starts[1:-1]:
        while number < len(seen) and seen[number] < start:
            number += 1
        there = beside[number] if number < len(beside) else len(seen_there)
        borders.append(max(borders[-1], seen_there[there] if there < len(seen_there) else count_there))
    borders.append(count_there)
    for (begin, end), (begin_there, end_there) in zip(pairwise(starts), pairwise(borders), strict=True):
        yield Row(begin, end, begin_there, end_there)
