"""Keeps the computer awake while something is recorded or transcribed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager

from sttgui.domain.jobs import Job, Queued, Running, Sending

MakeInhibitor = Callable[[], AbstractContextManager[object]]


def _system_inhibitor() -> AbstractContextManager[object]:
    """What asks the system not to sleep while it is entered; where it cannot be asked, it does nothing."""
    from wakepy import keep

    return keep.running(on_fail="pass")


class Awake:
    """Hears of all work, and asks the system not to sleep while there is some. The system is asked in a thread of its
    own, always the same one, since the answer may take a while.
    """

    def __init__(self, make_inhibitor: MakeInhibitor = _system_inhibitor) -> None:
        self._make = make_inhibitor
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="awake")
        self._at_work: set[str] = set()
        self._inhibitor: AbstractContextManager[object] | None = None

    def job_changed(self, job: Job) -> None:
        """Take note of a job's new state."""
        self.note(job.id, is_at_work=isinstance(job.phase, Sending | Queued | Running))

    def note(self, what: str, *, is_at_work: bool) -> None:
        """Take note of whether something, by a name of its own, is at work."""
        was_busy = bool(self._at_work)
        if is_at_work:
            self._at_work.add(what)
        else:
            self._at_work.discard(what)
        if bool(self._at_work) != was_busy:
            self._thread.submit(self._leave if was_busy else self._enter)

    async def close(self) -> None:
        """Let the computer sleep again."""
        self._thread.submit(self._leave)
        await asyncio.to_thread(self._thread.shutdown)

    def _enter(self) -> None:
        self._inhibitor = self._make()
        self._inhibitor.__enter__()

    def _leave(self) -> None:
        inhibitor, self._inhibitor = self._inhibitor, None
        if inhibitor is not None:
            inhibitor.__exit__(None, None, None)
