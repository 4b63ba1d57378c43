"""Times for the words of a text that has none: from words of the same speech that have them, or by length alone."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from sttgui.domain.second_opinion import plain
from sttgui.domain.transcript import Word

RARE = 3  # words in a row that come only once in either text are the same words in both
MOST_BETWEEN = 400  # words that are compared one by one; the time for it grows with the square of their number


def matches(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of words that are the same in two texts of one recording, in order; case and marks do not count."""
    one, other = [plain(text) for text in ours], [plain(text) for text in theirs]
    before = (0, 0)
    for after in (*_anchors(one, other), (len(one), len(other))):
        yield from _between(one, other, before, after)
        before = after


def places_in_time(texts: Sequence[str], heard: Sequence[Word], end_ms: int) -> list[int]:
    """When each of some words is said, never earlier than the one before it: as the same word was heard, else by the
    length of the words between two that were. `end_ms` is the end of the recording.
    """
    known = [(-1, 0)]
    for ours, theirs in matches(texts, [word.text for word in heard]):
        start_ms = heard[theirs].start_ms
        if start_ms is not None:
            known.append((ours, max(start_ms, known[-1][1])))
    known.append((len(texts), max(end_ms, known[-1][1])))
    times: list[int] = []
    for (first, begin), (last, end) in pairwise(known):
        if first >= 0:
            times.append(begin)
        between = texts[first + 1 : last]
        total = sum(map(len, between)) + len(texts[first] if first >= 0 else "")
        done = len(texts[first]) if first >= 0 else 0
        for text in between:
            times.append(begin + (end - begin) * done // max(total, 1))
            done += len(text)
    return times


def _anchors(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """The longest row of places, in order in both, at which the same rare words begin."""
    places, there = _rare(one), _rare(other)
    found = [(place, there[words]) for words, place in places.items() if words in there]
    ends: list[int] = []  # of the rows of each length the one that ends earliest, by its place in the other text
    rows: list[int] = []  # the number of the pair that ends each
    before: list[int] = []
    for number, (_, place) in enumerate(found):
        length = bisect_left(ends, place)
        before.append(rows[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        rows[length : length + 1] = [number]
    row: list[tuple[int, int]] = []
    number = rows[-1] if rows else -1
    while number >= 0:
        row.append(found[number])
        number = before[number]
    return row[::-1]


def _rare(texts: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Where words that come only once together begin, in order."""
    together = list(zip(*(texts[shift:] for shift in range(RARE)), strict=False))
    counted = Counter(together)
    return {words: place for place, words in enumerate(together) if counted[words] == 1}


def _between(
    one: Sequence[str], other: Sequence[str], begin: tuple[int, int], end: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """The words that are the same from one anchor to the next. A long stretch without any is another text."""
    own, their = one[begin[0] : end[0]], other[begin[1] : end[1]]
    if own == their:
        yield from zip(range(begin[0], end[0]), range(begin[1], end[1]), strict=True)
    elif len(own) * len(their) <= MOST_BETWEEN**2:
        for place, there, count in SequenceMatcher(None, own, their, autojunk=False).get_matching_blocks():
            yield from ((begin[0] + place + step, begin[1] + there + step) for step in range(count))
