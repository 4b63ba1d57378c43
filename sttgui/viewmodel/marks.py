"""Which words of a transcript are marked: worked out once, and true through all edits."""

from __future__ import annotations

from sttgui.domain.doubt import Doubt, doubts
from sttgui.domain.transcript import Transcript, Word


class Marks:
    """Knows words by their identity: an edit makes a new word, which has no doubt; undo brings the old one back."""

    def __init__(self, transcript: Transcript, share: float = 0.10) -> None:
        self._words = list(transcript.words)  # kept, so that no other word takes the place of one in memory
        none = Doubt.NONE
        self._doubts = {
            id(word): doubt
            for word, doubt in zip(self._words, doubts(self._words, share), strict=True)
            if doubt is not none
        }

    def doubt(self, word: Word) -> Doubt:
        """How doubtful a word is."""
        return self._doubts.get(id(word), Doubt.NONE)

    def left(self, transcript: Transcript) -> int:
        """How many marked words an edited transcript still has."""
        return sum(id(word) in self._doubts for word in transcript.words)
