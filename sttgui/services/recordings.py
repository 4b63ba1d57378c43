"""The recordings behind the jobs: known again by their content, copied where that is wanted, found again when moved."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
import threading
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from sttgui.domain.checks import limit_of
from sttgui.domain.disk import why
from sttgui.domain.errors import (
    AlreadySentError,
    CopyFailedError,
    CostNotAgreedError,
    FileMissingError,
    FileRefusedError,
    FileUnreadableError,
    StorageError,
    TooLargeToSendError,
)
from sttgui.domain.jobs import FileSource, Job, Sending, Waiting
from sttgui.domain.library import Fingerprint
from sttgui.domain.recognisers import Recogniser
from sttgui.services.ports import ContentStore
from sttgui.whole_file import whole_file

BLOCK = 1 << 20  # bytes read at a time
RECENTLY = timedelta(minutes=10)
KEPT_DELAYS_S = (0.1, 1.0, 5.0)  # a new job may not be on the disk yet


class Recordings:
    """What is known of the files of a library, which are read in threads; `folder` holds the copies, and what was
    recorded here.

    `may_cost` says whether a recogniser may charge for what it is sent.
    """

    def __init__(
        self,
        store: ContentStore,
        folder: Path,
        may_cost: Callable[[Recogniser], bool],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._folder = folder
        self._may_cost = may_cost
        self._sleep = sleep
        self._reading = asyncio.Lock()
        self._is_closed = threading.Event()

    async def note(self, job: Job, *, keep_copy: bool = False) -> list[str]:
        """Note the content of a job's file, and keep a copy of it if wanted. Returns the other jobs of the same
        content, the latest first; none where it was noted before. Raises `CopyFailedError`, `FileRefusedError`,
        `StorageError`.
        """
        if not isinstance(job.source, FileSource) or job.source.is_unknown:
            return []
        known = await asyncio.to_thread(self._store.fingerprint, job.id)
        is_ours = self._was_recorded_here(job.id, job.source.path)
        copy = self._copy_of(job.id, job.source.path) if keep_copy and not is_ours else None
        if copy is not None and not await asyncio.to_thread(copy.exists):
            fingerprint = await self._read(functools.partial(keep_copy_of, job.source.path, copy, self._go_on))
        elif known is None:
            fingerprint = await self._read(functools.partial(fingerprint_of, job.source.path, self._go_on))
        else:
            return []
        await self._remember(job.id, fingerprint)
        if known is not None:
            return []
        same = await asyncio.to_thread(self._store.jobs_with_content, fingerprint.sha256)
        return [other for other in same if other != job.id]

    async def note_anew(self, job_id: str, path: Path) -> None:
        """Note the content of another file as that of a job. Raises `FileRefusedError`, `StorageError`."""
        await self._remember(job_id, await self.fingerprint(path))

    async def fingerprint(self, path: Path) -> Fingerprint:
        """The content of a file. Raises `FileRefusedError`."""
        return await asyncio.to_thread(fingerprint_of, path, self._go_on)

    async def same_content(self, path: Path) -> list[str]:
        """The jobs whose recording has the content of this file. Raises `FileRefusedError`, `StorageError`."""
        fingerprint = await self.fingerprint(path)
        return await asyncio.to_thread(self._store.jobs_with_content, fingerprint.sha256)

    async def of_several_jobs(self) -> list[list[str]]:
        """The ids of the jobs of each recording that has several, the earliest first. Raises `StorageError`."""
        return await asyncio.to_thread(self._store.jobs_by_content)

    async def is_same(self, job_id: str, path: Path) -> bool | None:
        """Whether a file is the recording of a job; `None` where nothing was noted of it. Raises as the others do."""
        known = await asyncio.to_thread(self._store.fingerprint, job_id)
        if known is None:
            return None
        size = await asyncio.to_thread(_size, path)
        return size == known.size and (await self.fingerprint(path)).sha256 == known.sha256

    async def is_unchanged(self, job: Job) -> bool:
        """Whether a job's file is still what it was; read again only where its size or date differ."""
        if not isinstance(job.source, FileSource) or job.source.is_unknown:
            return True
        known = await asyncio.to_thread(self._store.fingerprint, job.id)
        if known is None:
            return True
        if await asyncio.to_thread(_stamp, job.source.path) == (known.size, known.mtime_ns):
            return True
        return (await self.fingerprint(job.source.path)).sha256 == known.sha256

    async def known(self, job_ids: Collection[str]) -> set[str]:
        """Which of these jobs the library has, also in the trash. Raises `StorageError`."""
        return await asyncio.to_thread(self._store.known, job_ids)

    async def where_is(self, job: Job) -> Path | None:
        """The recording of a job, where it was or else the copy of it; `None` where neither is there."""
        if not isinstance(job.source, FileSource) or job.source.is_unknown:
            return None
        return await asyncio.to_thread(self._first_there, job.id, job.source.path)

    async def for_another(self, job: Job, other_id: str) -> Path | None:
        """The recording of a job for one more job: where only the copy kept for this one is left, a copy of its own,
        since that one goes with its job. `None` where it is not there. Raises `CopyFailedError`, `FileRefusedError`.
        """
        place = await self.where_is(job)
        if place is None or place != self._copy_of(job.id, place):
            return place
        copy = self._copy_of(other_id, place)
        await self._read(functools.partial(keep_copy_of, place, copy, self._go_on))
        return copy

    @property
    def folder(self) -> Path:
        """Where copies are kept, each under the id of its job."""
        return self._folder

    async def forget(self, job_ids: Iterable[str]) -> None:
        """Delete the copies of jobs that were deleted for good."""
        await asyncio.to_thread(self._delete_copies, frozenset(job_ids))

    async def objection(
        self, job: Job, jobs: list[Job]
    ) -> AlreadySentError | CostNotAgreedError | TooLargeToSendError | None:
        """What speaks against sending a job to a paid recogniser: it is larger than that takes; it was recorded here,
        and nobody has said that it is to be sent; or the same recording was sent there shortly before, or is about to
        be. Costs a look at some sizes; a file is read only where one is equal.
        """
        if not isinstance(job.source, FileSource) or not self._may_cost(job.recogniser):
            return None
        limit = limit_of(job.recogniser.address)
        if limit is not None and (size := await asyncio.to_thread(_size, job.source.path) or 0) > limit:
            megabytes = {"size": str(round(size / 1e6)), "most": str(round(limit / 1e6))}
            return TooLargeToSendError(
                name=job.title, host=urlsplit(job.recogniser.address).hostname or "", **megabytes
            )
        if self._was_recorded_here(job.id, job.source.path):
            return CostNotAgreedError(host=urlsplit(job.recogniser.address).hostname or job.recogniser.address)
        for other in reversed(list(_rivals(job, jobs))):
            try:
                if await self._are_same(job, job.source.path, other):
                    return AlreadySentError(name=other.title, job_id=other.id)
            except (FileRefusedError, StorageError):  # what cannot be compared is sent, or refused with its own reason
                continue
        return None

    def close(self) -> None:
        """Stop reading files in the middle: the app ends."""
        self._is_closed.set()

    async def _are_same(self, job: Job, path: Path, other: Job) -> bool:
        assert isinstance(other.source, FileSource)
        known = await asyncio.to_thread(self._store.fingerprint, other.id)
        size = await asyncio.to_thread(_size, other.source.path) if known is None else known.size
        if size != await asyncio.to_thread(_size, path):
            return False
        if known is None:
            known = await self.fingerprint(other.source.path)
        mine = await asyncio.to_thread(self._store.fingerprint, job.id) or await self.fingerprint(path)
        return mine.sha256 == known.sha256

    async def _read(self, read: Callable[[], Fingerprint]) -> Fingerprint:
        async with self._reading:
            return await asyncio.to_thread(read)

    async def _remember(self, job_id: str, fingerprint: Fingerprint) -> None:
        for delay in (*KEPT_DELAYS_S, None):
            await asyncio.to_thread(self._store.set_fingerprint, job_id, fingerprint)
            if delay is None or await asyncio.to_thread(self._store.fingerprint, job_id) is not None:
                return
            await self._sleep(delay)

    def _go_on(self, block: bytes) -> None:  # noqa: ARG002  called with each block that was read
        if self._is_closed.is_set():
            raise InterruptedError

    def _was_recorded_here(self, job_id: str, path: Path) -> bool:
        return path.parent == self._folder and path.stem != job_id

    def _copy_of(self, job_id: str, path: Path) -> Path:
        return self._folder / f"{job_id}{path.suffix.lower()}"

    def _first_there(self, job_id: str, path: Path) -> Path | None:
        return next((place for place in (path, self._copy_of(job_id, path)) if place.exists()), None)

    def _delete_copies(self, job_ids: frozenset[str]) -> None:
        with contextlib.suppress(OSError):  # a folder that is not there, a file that is open: there is nothing to say
            for path in self._folder.iterdir():
                if path.stem in job_ids:
                    path.unlink()


def _rivals(job: Job, jobs: list[Job]) -> Iterator[Job]:
    """Jobs that went, or go before this one, to the same recogniser with a file."""
    is_before = True
    for other in jobs:
        if other.id == job.id:
            is_before = False
        elif isinstance(other.source, FileSource) and other.recogniser.id == job.recogniser.id:
            was_sent = other.sent is not None and job.created - other.sent < RECENTLY
            if was_sent or (is_before and isinstance(other.phase, Waiting | Sending)):
                yield other


def _nothing(block: bytes) -> None:
    pass


def fingerprint_of(path: Path, on_block: Callable[[bytes], None] = _nothing) -> Fingerprint:
    """Read a file to its end, block by block. Raises `FileRefusedError`, and what `on_block` raises."""
    with _opened(path) as file:
        return _read_through(path, file, on_block)


def keep_copy_of(path: Path, target: Path, on_block: Callable[[bytes], None] = _nothing) -> Fingerprint:
    """Copy a file, all or nothing, and give its content. Raises `FileRefusedError`, `CopyFailedError`."""
    unfinished = target.with_name(f".{target.name}.unfinished")
    with _opened(path) as file:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(target, durable=True, unfinished=unfinished) as copy:

                def take(block: bytes) -> None:
                    on_block(block)
                    copy.write(block)

                fingerprint = _read_through(path, file, take)
        except OSError as error:
            raise CopyFailedError(name=path.name, reason=why(error), detail=str(error)) from error
    return fingerprint


def _read_through(path: Path, file: BinaryIO, take: Callable[[bytes], None]) -> Fingerprint:
    import hashlib  # brings OpenSSL

    digest = hashlib.sha256()
    size = 0
    while block := _next_block(path, file):
        digest.update(block)
        size += len(block)
        take(block)
    return Fingerprint(digest.hexdigest(), size, os.fstat(file.fileno()).st_mtime_ns)


def _next_block(path: Path, file: BinaryIO) -> bytes:
    try:
        return file.read(BLOCK)
    except OSError as error:  # a disk that was pulled out, a connection that was lost
        raise FileUnreadableError(name=path.name, detail=str(error)) from error


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except FileNotFoundError as error:
        raise FileMissingError(name=path.name, detail=str(error)) from error
    except OSError as error:
        raise FileUnreadableError(name=path.name, detail=str(error)) from error
    with file:
        yield file


def _size(path: Path) -> int | None:
    """In bytes; `None` where there is no such file."""
    stamp = _stamp(path)
    return None if stamp is None else stamp[0]


def _stamp(path: Path) -> tuple[int, int] | None:
    """Size and date of a file; `None` where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
