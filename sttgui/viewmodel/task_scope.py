"""Coroutines that belong to a window: started from its signals, ended with it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from sttgui.domain.errors import SttError


class TaskScope:
    """Starts coroutines and holds them until they end.

    Expected errors go to `on_error`, all others to the loop's exception handler.
    """

    def __init__(self, on_error: Callable[[SttError], None]) -> None:
        self._on_error = on_error
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    async def close(self) -> None:
        """Cancel what still runs and wait for its end."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def finish(self) -> None:
        """Wait until all coroutines have ended: for those that write to the disk."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, SttError):
            self._on_error(error)
        elif error is not None:
            task.get_loop().call_exception_handler({"message": "a task of the window failed", "exception": error})
