"""The speech models of the hosted service: its own list, the one it had before, or else those that are known."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from enum import Enum, auto

from sttgui.domain.errors import SttError
from sttgui.domain.service_models import KNOWN, ServiceModel

AskForModels = Callable[[str], Awaitable[list[ServiceModel]]]


class Origin(Enum):
    """Where a list comes from."""

    SERVICE = auto()
    KEPT = auto()
    KNOWN = auto()
    NOT_ASKED = auto()  # by whoever has no key: who does not use the service is not to be known to it


async def ask_service(address: str) -> list[ServiceModel]:
    """Ask the service at an address. Raises `SttError`."""
    ask = await asyncio.to_thread(_load)
    return await ask(address)


class ServiceModels:
    """`read` gives the list that was kept, `keep` keeps another. It is asked for once while the app runs."""

    def __init__(
        self,
        read: Callable[[], Sequence[ServiceModel]],
        keep: Callable[[Sequence[ServiceModel]], None],
        ask: AskForModels = ask_service,
    ) -> None:
        self._read = read
        self._keep = keep
        self._ask = ask
        self._asked: dict[str, list[ServiceModel]] = {}

    async def at(self, address: str, *, has_key: bool) -> tuple[Sequence[ServiceModel], Origin]:
        """The models of the service at an address, which is asked only by who has a key. Never fails: there is always a
        list.
        """
        if not has_key:
            return self._read() or KNOWN, Origin.NOT_ASKED
        if address not in self._asked:
            try:
                self._asked[address] = await self._ask(address)
            except SttError:  # it is not needed for anything else, and the next one who looks asks again
                kept = self._read()
                return (kept, Origin.KEPT) if kept else (KNOWN, Origin.KNOWN)
            self._keep(self._asked[address])
        return self._asked[address], Origin.SERVICE


def _load() -> AskForModels:
    """In a thread, since importing httpx takes longer than a frame."""
    from sttgui.api.models import ask_for_models

    return ask_for_models
