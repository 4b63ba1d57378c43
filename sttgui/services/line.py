"""A few places for jobs at work, and the line of those that wait for one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager


def _as_they_came(name: str) -> float:  # noqa: ARG001  all are equal
    return 0.0


class Line:
    """Gives `places` at a time, to the first of the line. Must be used on one event loop.

    Who has the lowest `order` is first, whenever it came; of equals, who came first.
    """

    def __init__(self, places: int, order: Callable[[str], float] = _as_they_came) -> None:
        self._free = places
        self._order = order
        self._waiting: dict[str, asyncio.Future[None]] = {}
        self._is_stopped = False

    @property
    def waiting(self) -> list[str]:
        """The names that wait, in the order in which they are called."""
        return sorted(self._waiting, key=self._order)

    @property
    def is_stopped(self) -> bool:
        """Whether nobody is called at the moment."""
        return self._is_stopped

    @asynccontextmanager
    async def place(self, name: str) -> AsyncIterator[None]:
        """Wait in the line for a place, and keep it for the length of the block."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[name] = turn
        self._call()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():  # called and given up in the same moment
                self._leave()
            self._waiting.pop(name, None)
            raise
        try:
            yield
        finally:
            self._leave()

    def stop(self) -> None:
        """Call nobody until `go_on`; who has a place keeps it."""
        self._is_stopped = True

    def go_on(self) -> None:
        self._is_stopped = False
        self._call()

    def _leave(self) -> None:
        self._free += 1
        self._call()

    def _call(self) -> None:
        while self._free and self._waiting and not self._is_stopped:
            name = min(self._waiting, key=self._order)
            turn = self._waiting.pop(name)
            if not turn.done():  # else it was given up just now
                self._free -= 1
                turn.set_result(None)
