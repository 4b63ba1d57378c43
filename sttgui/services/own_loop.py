"""Work in threads that is over, one way or the other, before whoever started it goes on."""

from __future__ import annotations

import asyncio
import contextlib
import functools
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any

_Running = tuple[asyncio.AbstractEventLoop, "asyncio.Task[None]"]


async def on_own_loop(make: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run what `make` gives in a thread of its own; whoever is cancelled here has ended it there too."""
    running: Future[_Running] = Future()
    work = asyncio.ensure_future(asyncio.to_thread(_run, make, running))
    try:
        await asyncio.shield(work)
    except asyncio.CancelledError:
        running.add_done_callback(_cancel)
        await asyncio.wait([work])
        raise


async def to_the_end(call: Callable[[], None]) -> None:
    """Run `call` in a thread; whoever is cancelled waits for its end all the same."""
    work = asyncio.ensure_future(asyncio.to_thread(call))
    try:
        await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait([work])
        raise


def _run(make: Callable[[], Coroutine[Any, Any, None]], running: Future[_Running]) -> None:
    with contextlib.suppress(asyncio.CancelledError):
        asyncio.run(_main(make, running))


async def _main(make: Callable[[], Coroutine[Any, Any, None]], running: Future[_Running]) -> None:
    task = asyncio.current_task()
    assert task is not None
    running.set_result((asyncio.get_running_loop(), task))
    await make()


def _cancel(running: Future[_Running]) -> None:
    loop, task = running.result()
    with contextlib.suppress(RuntimeError):  # it has just ended
        loop.call_soon_threadsafe(functools.partial(task.cancel))
