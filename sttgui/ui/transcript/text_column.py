"""Where the words of a transcript stand on the page: in one column in its middle, with the times beside them."""

from __future__ import annotations

from dataclasses import dataclass

LETTERS_PX = 16.0  # for which the sizes here are meant; the column grows with larger ones
READING_WIDTH = 700.0  # px; longer lines are hard to follow
MARGIN, TIME_GAP = 56.0, 8.0  # px for the times, and at least that much between them and the words
NARROW = 448.0  # px; on a page with less, the words need the room around them and most of that of the times
EDGE, EDGE_NARROW = 30, 12  # px at the left, at least
INSET = 6.0  # px at the left of words that are written leftwards, where their marks reach beyond them
RIGHT = 14  # px between the words and the scroll bar, at least


@dataclass(frozen=True, slots=True)
class Column:
    """In px: what is free at its left, and how wide it is with the `margin` in which the times stand.

    Where it is written `leftwards` that is at the right.
    """

    left: int = 0
    width: int = 0
    margin: float = 0.0
    leftwards: bool = False


def column(
    room: int, letters_px: int, time_width: float, *, leftwards: bool, widest_px: float = READING_WIDTH
) -> Column:
    """The column on a page of which `room` is left beside the scroll bar; `time_width` is that of the longest time, and
    `widest_px` how wide the words may stand at the usual size of letters.
    """
    scale = letters_px / LETTERS_PX
    is_narrow = room < NARROW * scale
    edge = EDGE_NARROW if is_narrow else EDGE
    margin = time_width + TIME_GAP if is_narrow else max(MARGIN, time_width + TIME_GAP)
    widest = round(margin + widest_px * scale)
    left = max(edge, (room - widest) // 2)
    return Column(left, max(min(room - left - RIGHT, widest), round(margin) + 1), margin, leftwards)
