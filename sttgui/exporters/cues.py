"""Subtitles of any format: what stands on the screen, in which lines, from when to when."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sttgui.domain.transcript import Transcript, join_words
from sttgui.exporters.timed import Timed, timed_pieces

LINE_WIDTH = 42  # in Latin characters; a Chinese or Japanese one counts twice
LINES = 2
LONGEST_MS = 7000
PAUSE_MS = 600  # a silence as long as this ends a subtitle
READABLE_MS = 1000  # a shorter subtitle stays this long where the next one leaves room
SHORTEST_MS = 100  # what is left even where two people speak at once

_SENTENCE_ENDS = tuple(".?!…。？！")
_CLAUSE_ENDS = tuple(",;:–—、，；：")
_CLOSING = "\"'”’»)]）」』"


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle of one or two lines; a later one never begins before it ends."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    speaker: str | None = None


def cues(transcript: Transcript) -> list[Cue]:
    """The subtitles of a transcript in order of time. Raises `NoTimesError` where it has no times."""
    found = [_cue(part) for stretch in _stretches(timed_pieces(transcript)) for part in _parts(stretch)]
    return _apart(sorted(found, key=lambda cue: cue.start_ms))


def _stretches(pieces: Sequence[Timed]) -> Iterator[list[Timed]]:
    """Pieces spoken without a pause by one speaker in one paragraph."""
    stretch: list[Timed] = []
    for piece in pieces:
        if stretch and not _runs_on(stretch[-1], piece):
            yield stretch
            stretch = []
        stretch.append(piece)
    if stretch:
        yield stretch


def _runs_on(before: Timed, after: Timed) -> bool:
    is_same = (before.group, before.speaker) == (after.group, after.speaker)
    return is_same and before.start_ms <= after.start_ms < before.end_ms + PAUSE_MS


def _parts(stretch: Sequence[Timed]) -> Iterator[Sequence[Timed]]:
    """A stretch in parts of which each fits on the screen."""
    rest = stretch
    while (most := _fitting(rest)) < len(rest):
        count = _good_end(rest, most)
        yield rest[:count]
        rest = rest[count:]
    yield rest


def _fitting(pieces: Sequence[Timed]) -> int:
    """How many of the pieces, at least one, fit into the lines and the time of one subtitle."""
    until_ms = pieces[0].start_ms + LONGEST_MS
    line: list[str] = []
    lines = 1
    for count, piece in enumerate(pieces):
        if count and piece.end_ms > until_ms:
            return count
        if line and _width(join_words([*line, piece.text])) > LINE_WIDTH:
            lines += 1
            line = []
        if lines > LINES:
            return count
        line.append(piece.text)
    return len(pieces)


def _good_end(pieces: Sequence[Timed], most: int) -> int:
    """Where to end a subtitle of at most `most` pieces: after a sentence, a clause, or so that the rest is even."""
    least = (most + 1) // 2
    for ends in (_SENTENCE_ENDS, _CLAUSE_ENDS):
        for count in range(most, least - 1, -1):
            if pieces[count - 1].text.rstrip(_CLOSING).endswith(ends):
                return count
    return most if len(pieces) - most >= least else (len(pieces) + 1) // 2


def _cue(pieces: Sequence[Timed]) -> Cue:
    start_ms = pieces[0].start_ms
    end_ms = min(max(piece.end_ms for piece in pieces), start_ms + LONGEST_MS)
    return Cue(start_ms, end_ms, _lines([piece.text for piece in pieces]), pieces[0].speaker)


def _lines(texts: Sequence[str]) -> tuple[str, ...]:
    """One line where that is enough, else two as even as they can be, rather cut after a comma or full stop."""
    whole = join_words(texts)
    if _width(whole) <= LINE_WIDTH or len(texts) == 1:
        return (whole,)
    choices = [(join_words(texts[:count]), join_words(texts[count:])) for count in range(1, len(texts))]
    return min(choices, key=_unevenness)


def _unevenness(lines: tuple[str, str]) -> tuple[bool, int]:
    first, second = _width(lines[0]), _width(lines[1])
    at_mark = lines[0].rstrip(_CLOSING).endswith((*_SENTENCE_ENDS, *_CLAUSE_ENDS))
    return max(first, second) > LINE_WIDTH, abs(first - second) - (LINE_WIDTH // 3 if at_mark else 0)


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _apart(ordered: Sequence[Cue]) -> list[Cue]:
    """The cues so that none overlaps the next; short ones stay on where there is room."""
    apart: list[Cue] = []
    free_ms = 0
    for index, cue in enumerate(ordered):
        start_ms = max(cue.start_ms, free_ms)
        end_ms = max(cue.end_ms, start_ms + READABLE_MS)
        if index + 1 < len(ordered):
            end_ms = min(end_ms, ordered[index + 1].start_ms)
        free_ms = max(end_ms, start_ms + SHORTEST_MS)
        apart.append(replace(cue, start_ms=start_ms, end_ms=free_ms))
    return apart
