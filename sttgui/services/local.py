"""Clients of the recogniser on this computer: they start its server when it is first needed."""

from __future__ import annotations

import asyncio

from sttgui.domain.engines import Engine
from sttgui.domain.recognition import SttClient
from sttgui.services.engine_launcher import EngineLauncher


class LocalClients:
    """Gives the client of the server that runs now; a new one after the server had to be started again."""

    def __init__(self, launcher: EngineLauncher) -> None:
        self._launcher = launcher
        self._lock = asyncio.Lock()
        self._clients: dict[tuple[str, str], SttClient] = {}

    async def open(self, engine: Engine) -> SttClient:  # noqa: ARG002  one engine so far; the next ones come by this name
        """The client of an engine. Raises `EngineError` where the server cannot be started."""
        async with self._lock:
            address = await self._launcher.address()
            if address not in self._clients:
                await self._close_clients()
                self._clients[address] = await asyncio.to_thread(_make_client, *address)
            return self._clients[address]

    async def close(self) -> None:
        """Let go of the connections and end the server with what it does."""
        await self._close_clients()
        await self._launcher.stop()

    async def _close_clients(self) -> None:
        for client in self._clients.values():
            await client.close()
        self._clients.clear()


def _make_client(base_url: str, token: str) -> SttClient:
    """In a thread, since importing httpx, and what its first request imports, takes longer than a frame."""
    from sttgui.api import AimlClient
    from sttgui.api.client import load_first_request

    load_first_request()
    return AimlClient(base_url, token, local_files=True)
