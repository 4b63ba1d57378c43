"""Words of a sound that still grows: each pass over it hears them anew, and what two passes agree on is settled.

This is the rule published as "LocalAgreement-2" (Liu, Spanakis and Niehues, 2020): of what the newest pass heard behind
the settled words, as much is settled as the pass before it began with too.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from sttgui.domain.alike import folded
from sttgui.domain.transcript import Word


class Agreement:
    """`tentative` is what the newest pass heard behind the settled words."""

    def __init__(self) -> None:
        self.tentative: tuple[Word, ...] = ()

    def take(self, heard: Sequence[Word], *, goes_on: bool = False) -> tuple[Word, ...]:
        """Take what a pass heard behind the settled words, and return what is settled by it, as it heard it. While
        speech `goes_on`, the last word is not: it may have been heard in part, and its mark hangs on the next one.
        """
        pairs = zip(self.tentative, heard, strict=False)
        count = sum(1 for _ in takewhile(lambda pair: _bare(pair[0]) == _bare(pair[1]), pairs))
        if goes_on:
            count = min(count, max(len(heard) - 1, 0))
        self.tentative = tuple(heard[count:])
        return tuple(heard[:count])

    def settle(self, until_ms: int | None = None) -> tuple[Word, ...]:
        """Settle what is tentative, or what of it ends by `until_ms`, and return it: no pass will know better."""
        early = takewhile(lambda word: until_ms is None or (word.end_ms or 0) <= until_ms, self.tentative)
        settled = tuple(early)
        self.tentative = self.tentative[len(settled) :]
        return settled


def _bare(word: Word) -> str:
    """A word without sentence marks and capitals, which change with what follows it."""
    text = folded(word.text).casefold()
    return "".join(filter(str.isalnum, text)) or text
