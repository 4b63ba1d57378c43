"""Counts where else the same words stand, bit by bit: in ten hours of speech that takes longer than a key may."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from sttgui.domain.phrases import places_of
from sttgui.domain.transcript import Paragraph, Transcript

RESTS_MS = 250  # somebody who goes on sooner needs no count
PARAGRAPHS = 5  # looked through at a time


class SameWords(QObject):
    """Counts for one phrase at a time."""

    counted = Signal(int)  # how many places there are

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrase = ""
        self._left: Iterator[Paragraph] = iter(())
        self._transcript = Transcript()
        self._count = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def count(self, phrase: str, transcript: Transcript) -> None:
        """Begin to count; what was being counted is forgotten."""
        self._phrase, self._transcript, self._count = phrase, transcript, 0
        self._left = iter(transcript.paragraphs)
        self._timer.start(RESTS_MS)

    def stop(self) -> None:
        """Count nothing any more."""
        self._timer.stop()

    def _look(self) -> None:
        part = tuple(islice(self._left, PARAGRAPHS))
        if part:
            self._count += len(places_of(replace(self._transcript, paragraphs=part), self._phrase))
            self._timer.start(0)
        else:
            self.counted.emit(self._count)
