"""What can be done with the key of a service: look it up, test it, keep it, forget it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from sttgui.api.requests import clean_key
from sttgui.domain.account import KeyReport
from sttgui.domain.keys import Key, KeySource, KeyState

AskAboutKey = Callable[[str, str], Awaitable[KeyReport]]


class KeyKeeper(Protocol):
    """Keeps a key for each address. Methods block: call them in a thread. They raise `AddressWrongError`."""

    def get(self, address: str) -> Key | None:
        """The key for an address."""
        ...

    def state(self, address: str) -> KeyState:
        """The key for an address, and whether one could be kept."""
        ...

    def put(self, address: str, value: str, *, remember: bool) -> KeySource:
        """Keep a key; returns where it is, which is memory where it could not be remembered."""
        ...

    def forget(self, address: str) -> None:
        """Drop the key for an address. Raises `KeyStillKeptError` where that did not work."""
        ...


async def ask_service(address: str, key: str) -> KeyReport:
    """Ask the service at an address about a key. Raises `ServiceError`."""
    ask = await asyncio.to_thread(_load)
    return await ask(address, key)


def _load() -> AskAboutKey:
    """In a thread, since importing httpx takes longer than a frame."""
    from sttgui.api.account import ask_about_key

    return ask_about_key


class Keys:
    """The keys as a person deals with them. `ask` asks the service at an address whether it accepts a key."""

    def __init__(self, keeper: KeyKeeper, ask: AskAboutKey = ask_service) -> None:
        self._keeper = keeper
        self._ask = ask

    async def state(self, address: str) -> KeyState:
        """What is known about the key for an address. Raises `AddressWrongError`."""
        return await asyncio.to_thread(self._keeper.state, address)

    async def test(self, address: str, entered: str = "") -> KeyReport:
        """Ask the service about a key as it was entered, or about the one that is known. Raises `ServiceError`."""
        known = None if entered.strip() else await asyncio.to_thread(self._keeper.get, address)
        return await self._ask(address, clean_key(known.value if known is not None else entered))

    async def save(self, address: str, entered: str, *, remember: bool) -> KeySource:
        """Keep a key as it was entered; returns where it is. Raises `KeyUnusableError` for what cannot be one."""
        key = clean_key(entered)
        return await asyncio.to_thread(self._keeper.put, address, key, remember=remember)

    async def forget(self, address: str) -> KeyState:
        """Drop the key for an address; returns what is known then. Raises `KeyStillKeptError`."""
        await asyncio.to_thread(self._keeper.forget, address)
        return await self.state(address)
