"""What the tests of all that is done in idle time share: a runner, and who has a transcript open."""

import asyncio
from collections.abc import Callable

from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.options import Options
from sttgui.domain.recognisers import Recogniser
from sttgui.domain.transcript import Transcript
from sttgui.services.idle_work import IdleWork
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from tests.waiting import until


class IdleDesk:
    """A runner, and somebody who may have the transcript open and writes it down when that is allowed."""

    runner: JobRunner
    idle_work: IdleWork

    def __init__(self, store: MemoryStore | None, source: FileSource, recogniser: Recogniser) -> None:
        self.store = store or MemoryStore()
        self.is_open = False
        self.may_write = asyncio.Event()
        self.may_write.set()
        self.is_writing = False
        self._source = source
        self._recogniser = recogniser

    async def written(self, job_id: str) -> None:
        self.is_writing = True
        await self.may_write.wait()

    def add(self, recogniser: Recogniser | None = None, options: Options | None = None) -> str:
        return self.runner.add([self._source], recogniser or self._recogniser, options)[0].id

    def job(self, job_id: str) -> Job:
        job = self.runner.job(job_id)
        assert job is not None
        return job

    async def transcript(self, job_id: str) -> Transcript:
        transcript = await self.runner.transcript(job_id)
        assert transcript is not None
        return transcript

    async def check_done_once_written(self, is_wanted: Callable[[Job], bool]) -> None:
        """Check that a transcript that is open and not written yet leaves a new job undone on the disk."""
        self.is_open = True
        self.may_write.clear()
        job_id = self.add()
        await until(lambda: self.is_writing)
        await self.runner.book.describe(job_id, notes="written with all that is known of the job")
        assert is_wanted(self.store.jobs()[0])
        self.may_write.set()
        await until(lambda: not is_wanted(self.store.jobs()[0]))

    async def close(self) -> None:
        await self.idle_work.close()
        await self.runner.close()
