"""Subtitles of any format: what stands on the screen, in which lines, from when to when."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, zip_longest
from math import ceil

from sttgui.domain.direction import is_right_to_left
from sttgui.domain.transcript import Transcript, blank_between
from sttgui.exporters.kept_together import kept_together
from sttgui.exporters.limits import Broken, Limits, broken
from sttgui.exporters.timed import Timed, timed_pieces, width

MOST_LINES = 4  # where people talk at once for so long that a subtitle would come too late otherwise
PAUSE_MS = 600  # a silence as long as this ends a subtitle
SHORTEST_MS = 500  # what a subtitle has also where no room is left: the next one waits
AT_ONCE_MS = 300  # people who talk at once for longer share a subtitle
LATEST_MS = 2000  # by which a subtitle may come late
NAME_WORDS = 4  # most names are no longer
DASH = "- "
FROM_RIGHT = "\u200f"

_SENTENCE_ENDS = frozenset(".?!…。？！")
_CLAUSE_ENDS = frozenset(",;:–—、，；：")
_CLOSING = "\"'”’»)]）」』"


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle, of one or two lines as a rule; a later one never begins before it ends. `words` are those of each
    line.

    Where people talk at once, `voices` has who says each line, and each begins with a dash if they are not the same;
    else it is empty, and `speaker` says all.
    """

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    speaker: str | None = None
    voices: tuple[str | None, ...] = ()
    words: tuple[tuple[Timed, ...], ...] = ()

    @property
    def said(self) -> tuple[str, ...]:
        """The lines without the dashes before them."""
        return tuple(line.removeprefix(DASH) for line in self.lines) if len(set(self.voices)) > 1 else self.lines

    def at(self, start_ms: int, end_ms: int) -> Cue:
        """The same subtitle at another time."""
        if (start_ms, end_ms) == (self.start_ms, self.end_ms):
            return self
        return Cue(start_ms, end_ms, self.lines, self.speaker, self.voices, self.words)

    @property
    def widths(self) -> tuple[float, ...]:
        """Of each line, in Latin characters."""
        return tuple(map(width, self.lines))


def cues(transcript: Transcript, limits: Limits) -> list[Cue]:
    """The subtitles of a transcript in order of time. Raises `NoTimesError` where it has no times."""
    pieces = timed_pieces(transcript, limits.line_width - len(DASH))
    stretches = [_Stretch(stretch, limits) for stretch in _without_pause(pieces)]
    crowded = _crowded([(stretch.start_ms, stretch.end_ms) for stretch in stretches])
    found = [cue for stretch in stretches for cue in stretch.cues(crowded)]
    return _readable(_apart(sorted(found, key=lambda cue: cue.start_ms), limits), limits)


def _crowded(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """When several stretches are spoken at once for longer than a moment, in order."""
    found: list[tuple[int, int]] = []
    latest_ms = 0
    for start_ms, end_ms in sorted(spans):
        until_ms = min(latest_ms, end_ms)
        if until_ms - start_ms > AT_ONCE_MS:
            if found and start_ms <= found[-1][1]:
                found[-1] = (found[-1][0], max(found[-1][1], until_ms))
            else:
                found.append((start_ms, until_ms))
        latest_ms = max(latest_ms, end_ms)
    return found


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
    is_same = before.group == after.group and before.speaker == after.speaker
    return is_same and before.start_ms <= after.start_ms < before.end_ms + PAUSE_MS


class _Stretch:
    """Pieces that may share subtitles, and where on one long line each of them would begin and end.

    Places are indices of pieces; a part goes from its first piece to before its `stop`.
    """

    def __init__(self, pieces: Sequence[Timed], limits: Limits) -> None:
        self._pieces = pieces
        self._limits = limits
        self._ends_ms = [piece.end_ms for piece in pieces]
        self._texts = [piece.text for piece in pieces]
        blanks = [
            blank_between(before, piece.text) if piece.blank is None else piece.blank
            for before, piece in zip(chain([""], self._texts), pieces, strict=False)
        ]
        self._behind = [blank + text for blank, text in zip(blanks, self._texts, strict=True)]
        widths = [width(text) for text in self._texts]
        self._ends = list(accumulate(len(blank) + wide for blank, wide in zip(blanks, widths, strict=True)))
        self._begins = [end - wide for end, wide in zip(self._ends, widths, strict=True)]
        self._kept = kept_together(self._texts)
        self._cuts: dict[tuple[int, int], int] = {}
        lasts = [text.rstrip(_CLOSING)[-1:] for text in self._texts]
        self._ends_sentence = [last in _SENTENCE_ENDS for last in lasts]
        self._ends_clause = [last in _CLAUSE_ENDS for last in lasts]

    @property
    def start_ms(self) -> int:
        return self._pieces[0].start_ms

    @property
    def end_ms(self) -> int:
        return max(self._ends_ms)

    def cues(self, crowded: Sequence[tuple[int, int]]) -> Iterator[Cue]:
        """The stretch in parts of which each fits on the screen; of one short line where others talk at once."""
        first = 0
        while first < len(self._pieces):
            stop = self._good_stop(first, self._fitting(first, self._limits.lines, self._limits.line_width))
            if _meets(crowded, self._pieces[first].start_ms, self._pieces[stop - 1].end_ms):
                stop = self._good_stop(first, self._fitting(first, 1, self._limits.line_width - len(DASH)))
            yield self._cue(first, stop)
            first = stop

    def _width(self, first: int, stop: int) -> float:
        return self._ends[stop - 1] - self._begins[first]

    def _fitting(self, first: int, most: int, wide: int) -> int:
        """The last place, at least one piece on, to which `most` lines and the time of a subtitle can reach."""
        stop = first
        for _ in range(most):
            if stop < len(self._pieces):
                stop = bisect_right(self._ends, self._begins[stop] + wide, stop + 1)
        if self._limits.words:
            stop = min(stop, first + self._limits.words)
        until_ms = self._pieces[first].start_ms + self._limits.longest_ms
        return next((place for place in range(first + 1, stop) if self._ends_ms[place] > until_ms), stop)

    def _good_stop(self, first: int, last: int) -> int:
        """Where to end a subtitle that can reach to `last`, the best place of which it parts no name and no number."""
        best = self._usual_stop(first, last)
        least = max(first, min(first + (best - first) // 2, best - NAME_WORDS))
        for stop in range(best, least, -1):
            if not self._is_kept(stop) and not self._parts_kept(first, stop):
                return stop
        return best

    def _usual_stop(self, first: int, last: int) -> int:
        """The best place: at a sentence, a clause, or so that the rest is as long."""
        if last == len(self._pieces):
            return last
        least = first + (last - first + 1) // 2
        for ends in (self._ends_sentence, self._ends_clause):
            for stop in range(last, least - 1, -1):
                if ends[stop - 1]:
                    return stop
        rest = len(self._pieces) - last
        return last if rest >= least - first else (first + len(self._pieces) + 1) // 2

    def _cue(self, first: int, stop: int) -> Cue:
        begin = self._pieces[first]
        end_ms = min(max(self._ends_ms[first:stop]), begin.start_ms + self._limits.longest_ms)
        cut = self._cut(first, stop)
        parts = [(first, stop)] if cut is None else [(first, cut), (cut, stop)]
        lines = tuple(self._text(*part) for part in parts)
        words = tuple(tuple(self._pieces[slice(*part)]) for part in parts)
        return Cue(begin.start_ms, end_ms, lines, begin.speaker, words=words)

    def _is_kept(self, place: int) -> bool:
        """Whether no line should end before a piece."""
        return place < len(self._pieces) and self._kept[place]

    def _parts_kept(self, first: int, stop: int) -> bool:
        """Whether two lines of a subtitle would part a name or a number."""
        cut = self._cut(first, stop)
        return cut is not None and self._kept[cut]

    def _cut(self, first: int, stop: int) -> int | None:
        """Where the second line begins: such that both are as even as they can be, rather after a comma or full stop.
        `None` where one line is enough.
        """
        wide = self._limits.line_width
        if stop - first == 1 or self._width(first, stop) <= wide:
            return None
        if (first, stop) not in self._cuts:
            least = bisect_left(self._begins, self._ends[stop - 1] - wide, first + 1, stop)
            most = bisect_right(self._ends, self._begins[first] + wide, first, stop - 1)
            cuts = range(least, most + 1) or range(first + 1, stop)  # where both fit into a line, or anywhere
            self._cuts[first, stop] = min(cuts, key=lambda cut: self._unevenness(first, cut, stop))
        return self._cuts[first, stop]

    def _text(self, first: int, stop: int) -> str:
        return "".join([self._texts[first], *self._behind[first + 1 : stop]])

    def _unevenness(self, first: int, cut: int, stop: int) -> tuple[bool, float]:
        is_end = self._ends_sentence[cut - 1] or self._ends_clause[cut - 1]
        bonus = self._limits.line_width // 3 if is_end else 0
        return self._kept[cut], abs(self._width(first, cut) - self._width(cut, stop)) - bonus


def _meets(spans: Sequence[tuple[int, int]], start_ms: int, end_ms: int) -> bool:
    """Whether a time has more than a moment in common with one of the spans, which are in order."""
    place = bisect_left(spans, (start_ms, 0))
    near = spans[max(0, place - 1) : place + 1]
    return any(min(end_ms, until_ms) - max(start_ms, from_ms) > AT_ONCE_MS for from_ms, until_ms in near)


def _apart(ordered: Sequence[Cue], limits: Limits) -> list[Cue]:
    """The cues so that none overlaps the next: those that are said at once become one, short ones stay on where there
    is room, and what would come too soon after another waits until that could be read.
    """
    apart: list[Cue] = []
    shortest_ms = min(SHORTEST_MS, limits.least_ms)
    for cue in ordered:
        last = apart[-1] if apart else None
        if last is not None and _belong_together(last, cue, limits):
            apart[-1] = _together(last, cue, limits)
            continue
        start_ms = cue.start_ms
        if last is not None and last.end_ms > start_ms:
            is_needed = last.voices and last.end_ms - start_ms > AT_ONCE_MS
            start_ms = last.end_ms if is_needed else max(start_ms, last.start_ms + shortest_ms)
            apart[-1] = last.at(last.start_ms, min(last.end_ms, start_ms))
        apart.append(cue.at(start_ms, max(cue.end_ms, start_ms + limits.least_ms)))
    return apart


def _readable(apart: Sequence[Cue], limits: Limits) -> list[Cue]:
    """The cues so that each stays until it can be read, where there is room, and with a gap before the next one, which
    tells the eye that there is another.
    """
    shown: list[Cue] = []
    for cue, following in zip_longest(apart, apart[1:]):
        needed_ms = min(ceil(sum(cue.widths) * 1000 / limits.per_second), limits.longest_ms)
        end_ms = max(cue.end_ms, cue.start_ms + needed_ms)
        if following is not None:
            until_ms = max(following.start_ms - limits.gap_ms, cue.start_ms + limits.least_ms)
            end_ms = min(end_ms, until_ms, following.start_ms)
        shown.append(cue.at(cue.start_ms, end_ms))
    return shown


def _belong_together(before: Cue, after: Cue, limits: Limits) -> bool:
    """Whether two cues are said at once, or so soon after each other that the first could not be read."""
    at_once_ms = before.end_ms - after.start_ms
    is_soon = after.start_ms - before.start_ms < min(SHORTEST_MS, limits.least_ms)
    widest = limits.line_width - len(DASH)
    if (at_once_ms <= AT_ONCE_MS and not is_soon) or any(width(line) > widest for line in (*before.said, *after.said)):
        return False
    are_many = before.speaker != after.speaker or bool(before.voices)
    most = MOST_LINES if before.voices and at_once_ms > LATEST_MS else max(limits.lines, 2 if are_many else 1)
    return len(before.lines) + len(after.lines) <= most


def _together(before: Cue, after: Cue, limits: Limits) -> Cue:
    """One cue of two, with a dash before each line where there is more than one voice."""
    voices = (*(before.voices or [before.speaker] * len(before.lines)), *[after.speaker] * len(after.lines))
    lines = (*before.said, *after.said)
    if len(set(voices)) > 1:
        lines = tuple(f"{DASH}{line}" for line in lines)
    end_ms = max(before.end_ms, after.end_ms, before.start_ms + limits.least_ms)
    return Cue(before.start_ms, end_ms, lines, before.speaker, voices, before.words + after.words)


def limits_broken(transcript: Transcript, limits: Limits) -> list[Broken]:
    """Where the subtitles of a transcript are beyond the limits all the same. Raises `NoTimesError`."""
    return broken(cues(transcript, limits), limits)


def in_direction(line: str) -> str:
    """A line that reads from the right with marks that say so, where it begins or ends with what has no direction:
    players take it for Latin else, and have its full stop at the wrong end.
    """
    if line.isascii() or not is_right_to_left(line):
        return line
    first, last = (unicodedata.bidirectional(letter) in ("R", "AL") for letter in (line[0], line[-1]))
    return f"{'' if first else FROM_RIGHT}{line}{'' if last else FROM_RIGHT}"
