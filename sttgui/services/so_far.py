"""The words of recordings that are still being transcribed, as a transcript that grows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sttgui.domain.paragraphs import with_more
from sttgui.domain.transcript import Transcript, Word

SoFarListener = Callable[[str, Transcript], None]


class SoFar:
    """One transcript for each job; a longer one shares the paragraphs that have not changed."""

    def __init__(self) -> None:
        self._transcripts: dict[str, Transcript] = {}
        self._listeners: list[SoFarListener] = []

    def subscribe(self, listener: SoFarListener) -> None:
        """Call `listener` with a job's id and its words so far whenever there are more."""
        self._listeners.append(listener)

    def of(self, job_id: str) -> Transcript | None:
        """What is known of a job's words; `None` before the first."""
        return self._transcripts.get(job_id)

    def add(self, job_id: str, words: Sequence[Word]) -> None:
        """Put the words that follow to the others."""
        before = self._transcripts.get(job_id)
        transcript = Transcript(with_more(() if before is None else before.paragraphs, words))
        self._transcripts[job_id] = transcript
        for listener in tuple(self._listeners):
            listener(job_id, transcript)

    def forget(self, job_id: str) -> None:
        self._transcripts.pop(job_id, None)
