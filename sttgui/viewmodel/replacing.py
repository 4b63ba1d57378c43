"""What is looked for in a transcript, and other words in its place: parts of words, words, and phrases."""

from __future__ import annotations

import re
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRegularExpression, QRegularExpressionMatch

from sttgui.domain import editing
from sttgui.domain.alike import Unfolded, comparable, comparable_pattern
from sttgui.domain.errors import PatternSlowError, PatternWrongError
from sttgui.domain.transcript import Transcript
from sttgui.viewmodel.blocks import characters, units
from sttgui.viewmodel.transcript_document import Hits, TranscriptDocument

MOST_STEPS = 1_000_000  # for one match: about 15 ms, after which the pattern is given up
LONGEST_S = 0.5  # for all of them; nobody notices less while typing
_GROUP = re.compile(r"\\([0-9\\])")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to find, and how."""

    text: str
    whole_words: bool = False
    match_case: bool = False
    is_pattern: bool = False  # a regular expression


@dataclass(frozen=True, slots=True)
class Found:
    """Where what was looked for is; by a pattern, also the groups of each place, the first of which is all of it."""

    hits: Hits = field(default_factory=Hits)
    groups: Sequence[tuple[str, ...]] = ()

    def within(self, begin: int, end: int) -> Found:
        """The places that lie in a part of the text."""
        starts, ends = self.hits.starts, self.hits.ends
        first = bisect_left(starts, begin)
        last = first + sum(stop <= end for stop in ends[first:])
        return Found(Hits(starts[first:last], ends[first:last]), self.groups[first:last])


@dataclass(frozen=True, slots=True)
class Replacement:
    """A text that takes the place of what is between two positions."""

    begin: int
    end: int
    text: str


def look_for(document: TranscriptDocument, wanted: Wanted, clock: Callable[[], float] = time.monotonic) -> Found:
    """Every place of what is wanted.

    Raises `PatternWrongError` where the pattern is none, `PatternSlowError` where it takes too long: the window waits.
    """
    if not wanted.is_pattern:
        return Found(document.find(wanted.text, whole_words=wanted.whole_words, match_case=wanted.match_case))
    if not wanted.text:
        return Found()
    pattern = _pattern(wanted)
    seen = replace(wanted, text=comparable_pattern(wanted.text))
    matches = list(_matches(document, _pattern(seen), clock, comparable))
    if not matches:  # it may be meant for the very characters
        matches = list(_matches(document, pattern, clock, Unfolded))
    starts, ends = [begin for begin, _, _ in matches], [end for _, end, _ in matches]
    return Found(Hits(starts, ends), [groups for _, _, groups in matches])


def replacement(
    document: TranscriptDocument, found: Found, number: int, written: str, *, keeps_capitals: bool
) -> Replacement:
    """What is `written` as it fits one of the places; in what is written for a pattern, `\\1` is its first group."""
    begin, end = found.hits.starts[number], found.hits.ends[number]
    old = _text(document, begin, end)
    if found.groups:
        written = _GROUP.sub(_Groups(found.groups[number]), written)
    return Replacement(begin, end, _with_capitals_of(old, written) if keeps_capitals else written)


def replaced(document: TranscriptDocument, replacements: Sequence[Replacement]) -> Transcript:
    """The transcript after all replacements, which are in order and do not overlap; words not touched stay the same."""
    changes: list[tuple[int, int, str]] = []
    together: list[Replacement] = []  # those that touch the same words
    places = range(0)
    for one in replacements:
        touched = _touched(document, one)
        if not touched:
            continue
        if together and touched.start < places.stop:
            places = range(min(places.start, touched.start), max(places.stop, touched.stop))
        else:
            changes += _change(document, places, together)
            together, places = [], touched
        together.append(one)
    changes += _change(document, places, together)
    return editing.replace_each(document.transcript, changes)


class _Groups:
    """Puts a group in the place of `\\1`; `\\\\` is a backslash."""

    def __init__(self, groups: Sequence[str]) -> None:
        self._groups = groups

    def __call__(self, match: re.Match[str]) -> str:
        if match[1] == "\\":
            return "\\"
        number = int(match[1])
        return self._groups[number] if number < len(self._groups) else ""


def _pattern(wanted: Wanted) -> QRegularExpression:
    """Qt's, since it gives up after so many steps, where Python's could hold the window for hours."""
    options = QRegularExpression.PatternOption.UseUnicodePropertiesOption
    if not wanted.match_case:
        options |= QRegularExpression.PatternOption.CaseInsensitiveOption
    plain = QRegularExpression(wanted.text, options)
    if not plain.isValid():
        raise PatternWrongError(reason=plain.errorString(), place=plain.patternErrorOffset() + 1)
    body = rf"(?<!\w)(?:{wanted.text})(?!\w)" if wanted.whole_words else wanted.text
    pattern = QRegularExpression(f"(*LIMIT_MATCH={MOST_STEPS}){body}", options)
    return pattern if pattern.isValid() else plain


def _matches(
    document: TranscriptDocument,
    pattern: QRegularExpression,
    clock: Callable[[], float],
    unfold: Callable[[str], Unfolded],
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Paragraph by paragraph, which `^` and `$` mean; a match without a character is none."""
    given_up = clock() + LONGEST_S
    number = 0
    while number < len(document.blocks):
        first = number
        while document.blocks[number].continues:
            number += 1
        number += 1
        said = " ".join(block.text for block in document.blocks[first:number])
        begin = document.begin_of(first)
        end = 0
        unfolded = unfold(said)
        matches = pattern.globalMatch(unfolded.text)
        while matches.hasNext() and clock() < given_up:
            match = matches.next()
            start, end = match.capturedStart(), match.capturedEnd()
            if end > start:
                groups = [_span(match, group, unfolded) for group in range(match.lastCapturedIndex() + 1)]
                first, last = (units(said[:place]) for place in groups[0])
                yield begin + first, begin + last, tuple(said[slice(*group)] for group in groups)
        if clock() > given_up or not pattern.match(unfolded.text, end).isValid():  # the iterator itself does not tell
            raise PatternSlowError


def _span(match: QRegularExpressionMatch, group: int, unfolded: Unfolded) -> tuple[int, int]:
    """Where a group stands in what was said; nowhere where it took no part."""
    begin, end = match.capturedStart(group), match.capturedEnd(group)
    if begin < 0:
        return 0, 0
    first, last = unfolded.span(characters(unfolded.text, begin), characters(unfolded.text, end))
    return first, last


def _touched(document: TranscriptDocument, one: Replacement) -> range:
    """The places of the words that change. Where a blank goes at an edge, the word behind it may be joined."""
    places = document.words_between(one.begin, one.end)
    left, right = places.start, max(places.start, places.stop)
    number, last_number = document.block_at(one.begin), document.block_at(max(one.end - 1, one.begin))
    assert number is not None
    assert last_number is not None
    old = _text(document, one.begin, one.end)
    if old[:1].isspace():
        first = document.first_of(number)
        left = next((place for place in range(left - 1, first - 1, -1) if document.word(place).text), left)
    if old[-1:].isspace():
        last = document.first_of(last_number) + len(document.blocks[last_number].words)
        right = next((place + 1 for place in range(right, last) if document.word(place).text), right)
    return range(left, right)


def _change(
    document: TranscriptDocument, places: range, together: Sequence[Replacement]
) -> Iterator[tuple[int, int, str]]:
    """What some words read afterwards."""
    if not together:
        return
    at, end = document.range_of(places.start)[0], document.range_of(places.stop - 1)[1]
    pieces = []
    for one in together:
        pieces += [_text(document, at, one.begin), one.text]
        at = one.end
    pieces.append(_text(document, at, end))
    yield places.start, places.stop, "".join(pieces)


def _text(document: TranscriptDocument, begin: int, end: int) -> str:
    """The text between two positions; a blank where one of its blocks ends."""
    pieces = []
    while begin < end:
        number = document.block_at(begin)
        assert number is not None
        stop = document.begin_of(number) + document.blocks[number].length
        pieces.append(document.between(begin, min(end, stop)))
        if stop < end:
            pieces.append(" ")
        begin = stop + 1
    return "".join(pieces)


def _with_capitals_of(old: str, new: str) -> str:
    """All in capitals where the old text is, with a capital first where it has one, else as it is written."""
    letters = [character for character in old if character.isalpha()]
    if len(letters) > 1 and all(character.isupper() for character in letters):
        return new.upper()
    if letters and letters[0].isupper():
        first = next((place for place, character in enumerate(new) if character.isalpha()), 0)
        return new[:first] + new[first : first + 1].upper() + new[first + 1 :]
    return new
