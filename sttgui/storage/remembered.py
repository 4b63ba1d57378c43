"""Transcripts as the library file holds them, remembered so that they need not be read again."""

from __future__ import annotations

import threading

from sttgui.storage.transcripts import Kept

MOST_OPENED = 2


class Remembered:
    """A few transcripts by their job's id: those opened last, the result that came last, and parts that still grow.
    They need not be read again, neither to be shown nor for their next change to be written. For any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._opened: dict[str, Kept] = {}  # the one opened last is the last of these
        self._newest: tuple[str, Kept] | None = None  # apart, so that it displaces none that is edited
        self._parts: dict[str, Kept] = {}  # of recordings that are being transcribed, apart for that too

    def of(self, job_id: str) -> Kept | None:
        """The transcript of a job that was opened, or whose result came last."""
        newest = self._newest
        return self._opened.get(job_id) or (newest[1] if newest is not None and newest[0] == job_id else None)

    def opened(self, job_id: str) -> Kept | None:
        return self._opened.get(job_id)

    def part(self, job_id: str) -> Kept | None:
        """What was saved last of a job that is being transcribed."""
        return self._parts.get(job_id)

    def note_opened(self, job_id: str, kept: Kept) -> None:
        with self._lock:
            self._opened.pop(job_id, None)
            self._parts.pop(job_id, None)
            self._opened[job_id] = kept
            if self._newest is not None and self._newest[0] == job_id:
                self._newest = None
            while len(self._opened) > MOST_OPENED:
                del self._opened[next(iter(self._opened))]

    def note_result(self, job_id: str, kept: Kept) -> None:
        with self._lock:
            self._newest = (job_id, kept)
            self._parts.pop(job_id, None)

    def note_part(self, job_id: str, kept: Kept) -> None:
        with self._lock:
            self._parts[job_id] = kept

    def forget(self, job_id: str) -> None:
        """Forget a job that is deleted."""
        with self._lock:
            self._opened.pop(job_id, None)
            self._parts.pop(job_id, None)

    def forget_all(self) -> None:
        """Forget everything: another file may be in use from now on."""
        with self._lock:
            self._opened.clear()
            self._parts.clear()
            self._newest = None
