"""Subtitles of any format: what stands on the screen, in which lines, from when to when."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sttgui.domain.transcript import Transcript, blank_between, join_words
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
    found = [cue for pieces in _without_pause(timed_pieces(transcript)) for cue in _Stretch(pieces).cues()]
    return _apart(sorted(found, key=lambda cue: cue.start_ms))


def _without_pause(pieces: Sequence[Timed]) -> Iterator[list[Timed]]:
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


class _Stretch:
    """Pieces that may share subtitles, and where on one long line each of them would begin and end.

    Places are indices of pieces; a part goes from its first piece to before its `stop`.
    """

    def __init__(self, pieces: Sequence[Timed]) -> None:
        self._pieces = pieces
        self._begins: list[int] = []
        self._ends: list[int] = []
        before = ""
        end = 0
        for piece in pieces:
            begin = end + len(blank_between(before, piece.text))
            end = begin + _width(piece.text)
            self._begins.append(begin)
            self._ends.append(end)
            before = piece.text

    def cues(self) -> Iterator[Cue]:
        """The stretch in parts of which each fits on the screen."""
        first = 0
        while first < len(self._pieces):
            stop = self._fitting(first)
            if stop < len(self._pieces):
                stop = self._good_stop(first, stop)
            yield self._cue(first, stop)
            first = stop

    def _width(self, first: int, stop: int) -> int:
        return self._ends[stop - 1] - self._begins[first]

    def _fitting(self, first: int) -> int:
        """The last place, at least one piece on, to which one subtitle's lines and time can reach."""
        until_ms = self._pieces[first].start_ms + LONGEST_MS
        line_first, lines = first, 1
        for place in range(first + 1, len(self._pieces)):
            if self._pieces[place].end_ms > until_ms:
                return place
            if self._width(line_first, place + 1) > LINE_WIDTH:
                line_first, lines = place, lines + 1
            if lines > LINES:
                return place
        return len(self._pieces)

    def _good_stop(self, first: int, last: int) -> int:
        """Where to end a subtitle that can reach to `last`: at a sentence, a clause, or so that the rest is as long."""
        least = first + (last - first + 1) // 2
        for ends in (_SENTENCE_ENDS, _CLAUSE_ENDS):
            for stop in range(last, least - 1, -1):
                if self._ends_with(stop, ends):
                    return stop
        rest = len(self._pieces) - last
        return last if rest >= least - first else (first + len(self._pieces) + 1) // 2

    def _cue(self, first: int, stop: int) -> Cue:
        pieces = self._pieces[first:stop]
        end_ms = min(max(piece.end_ms for piece in pieces), pieces[0].start_ms + LONGEST_MS)
        return Cue(pieces[0].start_ms, end_ms, self._lines(first, stop), pieces[0].speaker)

    def _lines(self, first: int, stop: int) -> tuple[str, ...]:
        """One line where that is enough, else two as even as they can be, rather cut after a comma or full stop."""
        texts = [piece.text for piece in self._pieces[first:stop]]
        if len(texts) == 1 or self._width(first, stop) <= LINE_WIDTH:
            return (join_words(texts),)
        cut = min(range(first + 1, stop), key=lambda cut: self._unevenness(first, cut, stop))
        return join_words(texts[: cut - first]), join_words(texts[cut - first :])

    def _unevenness(self, first: int, cut: int, stop: int) -> tuple[bool, int]:
        widths = self._width(first, cut), self._width(cut, stop)
        bonus = LINE_WIDTH // 3 if self._ends_with(cut, _SENTENCE_ENDS + _CLAUSE_ENDS) else 0
        return max(widths) > LINE_WIDTH, abs(widths[0] - widths[1]) - bonus

    def _ends_with(self, stop: int, marks: tuple[str, ...]) -> bool:
        return self._pieces[stop - 1].text.rstrip(_CLOSING).endswith(marks)


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
