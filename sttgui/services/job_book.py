"""The jobs there are, each in its latest state, for all who show or change them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sttgui.domain.errors import StorageError
from sttgui.domain.jobs import FileSource, Job, Marker, Places
from sttgui.domain.transcript import Transcript
from sttgui.services.ports import TranscriptStore

Listener = Callable[[Job], None]
LoadedListener = Callable[[list[Job]], None]
SavingListener = Callable[[StorageError | None], None]

STEP_S = 0.001  # between neighbours in the line where the user put them there; nobody adds a recording so fast


class JobBook:
    """Jobs by their id, in the order they came. Every change is told to the listeners; only coroutines write to disk.

    One thread writes, so that what was told to be written later is never written before, and nothing waits for others
    that read files.
    """

    def __init__(self, store: TranscriptStore) -> None:
        self._store = store
        self._writer = ThreadPoolExecutor(1, "library")
        self._jobs: dict[str, Job] = {}
        self._new: dict[str, None] = {}
        self._undescribed: dict[str, set[str]] = {}  # fields of jobs that the user wrote, not on the disk yet
        self._amended = Counter[str]()
        self._saves = Counter[str]()
        self._listeners: list[Listener] = []
        self._newest: list[str] = []
        self._newest_listeners: list[LoadedListener] = []
        self._loaded_listeners: list[LoadedListener] = []
        self._saving_listeners: list[SavingListener] = []

    def __iter__(self) -> Iterator[Job]:
        return iter(list(self._jobs.values()))

    def __contains__(self, job_id: str) -> bool:
        return job_id in self._jobs

    def __getitem__(self, job_id: str) -> Job:
        return self._jobs[job_id]

    def get(self, job_id: str) -> Job | None:
        return self._jobs.get(job_id)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every new state of every job; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def subscribe_newest(self, listener: LoadedListener) -> None:
        """Call `listener` with the newest jobs of earlier times while the others are still being read."""
        self._newest_listeners.append(listener)

    def subscribe_loaded(self, listener: LoadedListener) -> None:
        """Call `listener` with the jobs of earlier times, all at once: there may be thousands."""
        self._loaded_listeners.append(listener)

    def subscribe_saving(self, listener: SavingListener) -> None:
        """Call `listener` whenever something was written to the disk, or with why it could not be."""
        self._saving_listeners.append(listener)

    def bring_back_newest(self, jobs: Iterable[Job]) -> None:
        """Take in some that have ended; `bring_back` follows with the others."""
        brought = list(jobs)
        self._take(brought)
        self._newest += [job.id for job in brought]
        for newest in tuple(self._newest_listeners):
            newest(brought)

    def bring_back(self, jobs: Iterable[Job]) -> None:
        """Take in jobs of earlier times. Those that go on are told one by one too, as every change is."""
        brought = list(jobs)
        newest = [self._jobs[job_id] for job_id in self._newest if job_id in self._jobs]
        self._newest = []
        self._take(brought)
        for loaded in tuple(self._loaded_listeners):
            loaded([*brought, *newest])
        for job in brought:
            if not job.has_ended:
                self.put(job)

    def _take(self, jobs: list[Job]) -> None:
        together = sorted([*self._jobs.values(), *jobs], key=_created)
        self._jobs = {job.id: job for job in together}

    def add(self, job: Job) -> None:
        """Take in a job that is not on the disk yet."""
        self._new[job.id] = None
        self.put(job)

    def put(self, job: Job) -> None:
        """Take in the new state of a job."""
        self._jobs[job.id] = job
        for listener in tuple(self._listeners):
            listener(job)

    def change(self, job_id: str, **changes: Any) -> None:
        """Change some fields of a job."""
        self.put(replace(self._jobs[job_id], **changes))

    async def save(self, job_id: str) -> None:
        """Write a job down as it is now. Raises `StorageError`."""
        self._saves[job_id] += 1
        await self.write(self._store.save_job, self._jobs[job_id])
        self._new.pop(job_id, None)

    def describe(
        self,
        job_id: str,
        *,
        title: str | None = None,
        notes: str | None = None,
        tags: tuple[str, ...] | None = None,
        markers: tuple[Marker, ...] | None = None,
    ) -> Coroutine[Any, Any, None]:
        """Change what the user wrote about a job, at once; what is `None` stays. The answer writes it down, and raises
        `StorageError`; `describe_again` then writes it.
        """
        job = self.get(job_id)
        given = {"title": title, "notes": notes, "tags": tags}
        changes: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        if job is not None:
            if markers is not None and isinstance(job.source, FileSource):
                changes["source"] = replace(job.source, markers=markers)
            self._undescribed.setdefault(job_id, set()).update(changes)
            self.change(job_id, **changes)
        return self._write_description(job_id)

    @property
    def is_behind(self) -> bool:
        """Whether something the user wrote about jobs is not on the disk yet."""
        return bool(self._undescribed)

    async def describe_again(self) -> None:
        """Write down what the disk refused of what the user wrote about jobs. Raises `StorageError`."""
        for job_id in list(self._undescribed):
            await self._write_description(job_id)

    async def _write_description(self, job_id: str) -> None:
        job = self.get(job_id)
        if job is None:
            return
        changed = frozenset(self._undescribed.get(job_id, ()))
        await self.save(job_id)  # it may be so new that it was not written yet; markers are written with it
        if "title" in changed:
            await self.write(self._store.rename, job_id, job.title)
        if "notes" in changed:
            await self.write(self._store.set_notes, job_id, job.notes)
        if "tags" in changed:
            await self.write(self._store.set_tags, job_id, job.tags)
        now, left = self.get(job_id), self._undescribed.get(job_id, set())
        left -= {name for name in changed if getattr(now, name, None) == getattr(job, name)}
        if not left:
            self._undescribed.pop(job_id, None)
            self._tell_saving(None)  # that nothing is left, too

    async def relocate(self, job_id: str, path: Path) -> None:
        """Note where the recording of a job is now. Raises `StorageError`."""
        job = self.get(job_id)
        if job is not None and isinstance(job.source, FileSource):
            self.change(job_id, source=replace(job.source, path=path, is_unknown=False, called=""))
            await self.save(job_id)

    async def move(self, job_id: str, before_id: str | None, waiting: Sequence[str]) -> None:
        """Put a job of those that wait, named in their order, before another of them, or at their end. Raises
        `StorageError`.
        """
        line = [self[name] for name in waiting]
        moved = next((job for job in line if job.id == job_id), None)
        if moved is None or before_id == job_id:
            return
        changed = _moved(moved, before_id, [job for job in line if job is not moved])
        for job in changed:
            self.put(job)
        for job in changed:
            await self.save(job.id)

    async def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> bool:
        """Write a completed job down, with its transcript and the answer that comes from. Raises `StorageError`. The
        answer is whether the job was saved meanwhile, as it was before, and is to be saved once more.
        """
        saves = self._saves[job.id]
        await self.write(self._store.save_result, job, transcript, raw)
        return self._saves[job.id] != saves

    async def save_transcript(self, job_id: str, transcript: Transcript, places: Places | None) -> None:
        """Write an edited transcript down, and what the list says of it. Raises `StorageError`."""
        if job_id in self:  # first, so that nothing is written with the old counts after this
            self.change(job_id, word_count=transcript.word_count, places=places)
        await self.write(self._store.save_transcript, job_id, transcript, places)

    async def save_places(self, counted: Mapping[str, Places]) -> None:
        """Write down how much is to be checked in some jobs. Raises `StorageError`."""
        known = [job_id for job_id in counted if job_id in self]
        for job_id in known:
            self.change(job_id, places=counted[job_id])
        self._saves.update(known)
        await self.write(self._store.save_jobs, [self[job_id] for job_id in known])

    async def amend(
        self, job_id: str, change: Callable[[Transcript], Transcript], places_of: Callable[[Transcript], Places | None]
    ) -> None:
        """Change a transcript on the disk, and write down how much is to be checked now. Raises `StorageError`."""
        counted: list[Places | None] = []
        await self.write(lambda: counted.append(self._store.amend(job_id, change, places_of)))
        self._amended[job_id] += 1
        if job_id in self:
            self.change(job_id, places=counted[0])

    def amended(self, job_id: str) -> int:
        """How often a transcript was amended: one that was read before is out of date after."""
        return self._amended[job_id]

    def is_new(self, job_id: str) -> bool:
        """Whether a job was added and not written down yet."""
        return job_id in self._new

    async def save_new(self) -> None:
        """Write all new jobs down together. Raises `StorageError`."""
        jobs = [self._jobs[job_id] for job_id in self._new]
        if jobs:
            self._saves.update(list(self._new))
            try:
                await self.write(self._store.save_jobs, jobs)
            finally:  # what could not be written together is tried one by one
                for job in jobs:
                    self._new.pop(job.id, None)

    async def write(self, write: Callable[..., object], *what: object) -> None:
        """Call what writes to the disk in a thread, and tell how it went. Raises `StorageError`."""
        failure = None
        try:
            writing = asyncio.get_running_loop().run_in_executor(self._writer, write, *what)
            await asyncio.shield(writing)  # it is written also where nobody waits for it any more
        except StorageError as error:
            failure = error
            raise
        finally:
            self._tell_saving(failure)

    def _tell_saving(self, failure: StorageError | None) -> None:
        for listener in self._saving_listeners:
            listener(failure)

    def forget(self, job_id: str) -> None:
        self._jobs.pop(job_id, None)
        self._new.pop(job_id, None)
        self._undescribed.pop(job_id, None)

    async def close(self) -> None:
        """Return once all is written that was told to be."""
        await asyncio.to_thread(self._writer.shutdown)

    def controller(self, job_id: str) -> Desk:
        return Desk(self, job_id)


def _created(job: Job) -> datetime:
    return job.created


def _moved(moved: Job, before_id: str | None, others: Sequence[Job]) -> list[Job]:
    """The jobs whose rank changes where one is put before another of the line."""
    place = next((place for place, job in enumerate(others) if job.id == before_id), len(others))
    before, after = others[:place], others[place:]
    rank = _between(before[-1] if before else None, after[0] if after else None, moved)
    if (not before or before[-1].order < rank) and (not after or rank < after[0].order):
        return [replace(moved, rank=rank)]
    line = [*before, moved, *after]  # no number is left between its neighbours
    first = min(job.order for job in line)
    return [replace(job, rank=first + number * STEP_S) for number, job in enumerate(line)]


def _between(before: Job | None, after: Job | None, moved: Job) -> float:
    """An order between two neighbours in the line, either of which may not be there."""
    if before is None:
        return moved.order if after is None else after.order - STEP_S
    return before.order + STEP_S if after is None else (before.order + after.order) / 2


class Desk:
    """One job of the book, for who works on it."""

    def __init__(self, book: JobBook, job_id: str) -> None:
        self._book = book
        self._job_id = job_id

    @property
    def job(self) -> Job:
        return self._book[self._job_id]

    def show(self, **changes: Any) -> None:
        """Change the job on the screen only; how far it is need not outlive the app."""
        self._book.change(self._job_id, **changes)

    async def write_down(self, **changes: Any) -> None:
        """Change the job, on the disk too before this returns. Raises `StorageError`."""
        self.show(**changes)
        await self._book.save(self._job_id)
