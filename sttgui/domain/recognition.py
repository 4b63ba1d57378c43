"""The words between a client and a recogniser: what was accepted, and how far it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from sttgui.domain.jobs import Source
from sttgui.domain.options import Options
from sttgui.domain.transcript import Transcript, Word


@dataclass(frozen=True, slots=True)
class Pending:
    """Not finished. `running` is false while it only waits; `fraction` is 0..1 or `None` where it is not said.

    `words` are those recognised since the last question, in order, where the recogniser tells them while it works.
    With all it has told, everything up to `until_ms` is recognised, where it can go on from there another time.
    `retry_after_s` is when it wants to be asked again, `None` where it does not say.
    """

    running: bool
    fraction: float | None = None
    words: tuple[Word, ...] = ()
    until_ms: int | None = None
    retry_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """The transcript, and the answer it was read from, byte for byte."""

    transcript: Transcript
    raw: bytes


@dataclass(frozen=True, slots=True)
class Accepted:
    """The recogniser has the job under this id; it may already be finished. `cost_usd` where it was told at once."""

    generation_id: str
    finished: Finished | None = None
    cost_usd: float | None = None


class SttClient(Protocol):
    """A recogniser behind the two calls of the service. Every method raises `SttError` and nothing else expected."""

    async def create(
        self,
        source: Source,
        options: Options,
        on_sent: Callable[[float], None],
        *,
        request_id: str,
        before_last: Callable[[], Awaitable[None]],
    ) -> Accepted:
        """Submit one recording. `on_sent` hears the part sent, 0..1. `request_id` is our own name for this request.

        `before_last` is awaited before the last of it is sent: until then nothing can have been accepted, and where it
        raises, nothing will be. Raises `SubmitUnknownError` where nobody knows whether it was accepted.
        """
        ...

    async def find(self, request_id: str) -> str | None:
        """The job a request made, looked up in the service's log; `None` where it is not there, or there is no log."""
        ...

    async def fetch(self, generation_id: str) -> Pending | Finished:
        """Ask once how far the job is. A failed job raises `JobFailedError`."""
        ...

    async def cancel(self, generation_id: str) -> None:
        """Stop the job where the service can; elsewhere do nothing."""
        ...

    async def close(self) -> None:
        """Let go of the connections."""
        ...
