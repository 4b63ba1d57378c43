"""The body of an upload, read from the disk while it is sent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import BinaryIO

from sttgui.domain.errors import FileMissingError, FileUnreadableError

BLOCK = 1 << 20  # bytes read and sent at a time


class Upload(AsyncIterator[bytes]):
    """Gives head, file and tail in blocks; `is_sent` is true once all of them were taken.

    The file is read in a thread, so that a slow disk holds up nothing else, and never further than the size it had at
    first, since that was promised. `on_sent` hears the part of the file sent, 0..1; `before_last` is awaited before the
    tail, without which nobody can act on the rest. Raises `FileUnreadableError`.
    """

    def __init__(
        self,
        path: Path,
        file: BinaryIO,
        size: int,
        *,
        head: bytes,
        tail: bytes,
        on_sent: Callable[[float], None],
        before_last: Callable[[], Awaitable[None]],
    ) -> None:
        self.is_sent = False
        self.length = len(head) + size + len(tail)
        self._path = path
        self._file = file
        self._size = size
        self._head = head
        self._tail = tail
        self._on_sent = on_sent
        self._before_last = before_last
        self._read = 0

    @classmethod
    async def open(
        cls,
        path: Path,
        head: bytes,
        tail: bytes,
        on_sent: Callable[[float], None],
        before_last: Callable[[], Awaitable[None]],
    ) -> Upload:
        """Raises `FileMissingError` or `FileUnreadableError`. Must be closed."""
        try:
            file, size = await asyncio.to_thread(_open, path)
        except FileNotFoundError as error:
            raise FileMissingError(name=path.name, detail=str(error)) from error
        except OSError as error:
            raise FileUnreadableError(name=path.name, detail=str(error)) from error
        return cls(path, file, size, head=head, tail=tail, on_sent=on_sent, before_last=before_last)

    def __aiter__(self) -> Upload:
        return self

    async def __anext__(self) -> bytes:
        if self._head:
            head, self._head = self._head, b""
            return head
        if self._size:
            self._on_sent(self._read / self._size)
        if self._read < self._size:
            block = await self._next_block()
            self._read += len(block)
            return block
        if self._tail:
            await self._before_last()
            tail, self._tail = self._tail, b""
            return tail
        self.is_sent = True
        raise StopAsyncIteration

    async def close(self) -> None:
        """In a thread as well: it waits for a read that was given up."""
        await asyncio.to_thread(self._file.close)

    async def _next_block(self) -> bytes:
        try:
            block = await asyncio.to_thread(self._file.read, min(BLOCK, self._size - self._read))
        except OSError as error:
            raise FileUnreadableError(name=self._path.name, detail=str(error)) from error
        if not block:  # what was promised cannot be sent
            raise FileUnreadableError(name=self._path.name, detail="it became shorter while it was sent")
        return block


def _open(path: Path) -> tuple[BinaryIO, int]:
    file = path.open("rb")
    return file, path.stat().st_size
