"""How far the work on a long transcript is, and stopping it, from another thread.

Every format goes through the paragraphs, and needs to know nothing of this.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sttgui.domain.transcript import Paragraph, Transcript


class StoppedError(Exception):
    """Somebody stopped the work."""


class Progress:
    """`fraction` is the part that is done of what is gone through just now, 0..1."""

    def __init__(self) -> None:
        self.fraction = 0.0
        self.is_stopped = False

    def stop(self) -> None:
        """Have the work raise `StoppedError` at the next paragraph."""
        self.is_stopped = True

    def watch(self, transcript: Transcript) -> Transcript:
        """The same transcript, which tells this when it is gone through."""
        return replace(transcript, paragraphs=_Watched(transcript.paragraphs, self))

    def check(self) -> None:
        """Raises `StoppedError` once it was stopped."""
        if self.is_stopped:
            raise StoppedError


class _Watched(tuple[Paragraph, ...]):
    _progress: Progress

    def __new__(cls, paragraphs: tuple[Paragraph, ...], progress: Progress) -> _Watched:
        made = super().__new__(cls, paragraphs)
        made._progress = progress
        return made

    def __iter__(self) -> Iterator[Paragraph]:
        total = len(self)
        for place, paragraph in enumerate(super().__iter__()):
            self._progress.check()
            self._progress.fraction = place / total
            yield paragraph
