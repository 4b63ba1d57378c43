"""What exporting and printing share: what is being made, stopping it, and what only a whole transcript tells."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from shiboken6 import isValid

from sttgui.domain.transcript import Transcript
from sttgui.ui.kit.messages import Messages

if TYPE_CHECKING:
    from sttgui.exporters import Progress

SHOWN_AFTER_S = 0.5  # what is done sooner needs no word


class AtWork:
    """All that is being made; somebody who has enough of it stops all."""

    def __init__(self, say: Messages) -> None:
        self._say = say
        self._progress: list[Progress] = []
        say.stop_wanted.connect(self._stop)

    @contextmanager
    def follow(self, progress: Progress) -> Iterator[None]:
        """Have it stopped when that is wanted; what was said of how far it is goes with its end."""
        self._progress.append(progress)
        try:
            yield
        finally:
            self._progress.remove(progress)
            self._say.hide_working()

    def _stop(self) -> None:
        for progress in self._progress:
            progress.stop()


class _Marking(Protocol):
    def set_doubtful(self, words: frozenset[int]) -> None: ...


async def find_doubtful(dialog: _Marking, transcript: Transcript) -> None:
    """Tell a dialog, if it is still open, which words are the most doubtful."""
    from sttgui import exporters

    words = await asyncio.to_thread(exporters.doubtful, transcript)
    if isValid(dialog):
        dialog.set_doubtful(words)
