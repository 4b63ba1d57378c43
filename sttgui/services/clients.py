"""The client of each recogniser: made when it is first needed, with the key of its own address."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from sttgui.domain.engines import SERVICE_MODEL, Engine, EngineKind
from sttgui.domain.errors import KeyMissingError
from sttgui.domain.keys import Key
from sttgui.domain.models import DEFAULT
from sttgui.domain.recognition import SttClient
from sttgui.services.engine_launcher import EngineLauncher

KeyOf = Callable[[str], Key | None]
RequireModel = Callable[[str], Awaitable[None]]


async def _require_nothing(model_id: str) -> None:
    """The server will say itself what is missing."""


class Clients:
    """Gives the client of a recogniser, the same one as long as its address and key stay the same.

    `key_of` gives the key for an address, `None` where there is none; it may block, so it is called in a thread.
    `require_model` returns once a model of this computer can be used, or raises why it cannot. `hot_words` gives the
    names and terms that the recogniser of this computer is to expect; it may block.
    """

    def __init__(
        self,
        launcher: EngineLauncher,
        key_of: KeyOf,
        require_model: RequireModel = _require_nothing,
        hot_words: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        self._launcher = launcher
        self._key_of = key_of
        self._require_model = require_model
        self._hot_words = hot_words
        self._lock = asyncio.Lock()
        self._clients: dict[tuple[Engine, str], SttClient] = {}

    async def open(self, engine: Engine) -> SttClient:
        """The client of a recogniser. Raises `EngineError` where the one on this computer cannot be used,
        `KeyMissingError` where a key is needed, and `AddressWrongError` for what is no address.
        """
        if engine.is_embedded:
            engine = replace(engine, model=engine.model or DEFAULT.id)
            await self._require_model(engine.model)
        async with self._lock:
            address, key = await self._address_and_key(engine)
            place = (replace(engine, address=address), key)
            if place not in self._clients:
                self._clients[place] = await asyncio.to_thread(_make_client, *place, self._hot_words)
            return self._clients[place]

    async def close(self) -> None:
        """Let go of the connections and end the server on this computer with what it does."""
        for client in self._clients.values():
            await client.close()
        self._clients.clear()
        await self._launcher.stop()

    async def _address_and_key(self, engine: Engine) -> tuple[str, str]:
        if engine.is_embedded:
            return await self._launcher.address()
        key = await asyncio.to_thread(self._key_of, engine.address)
        if key is None and engine.kind is not EngineKind.OPENAI:  # those on one's own network often need none
            raise KeyMissingError(host=urlsplit(engine.address).hostname or engine.address)
        return engine.address, "" if key is None else key.value


def _make_client(engine: Engine, key: str, hot_words: Callable[[], Sequence[str]]) -> SttClient:
    """In a thread, since importing httpx, and what its first request imports, takes longer than a frame."""
    from sttgui.api import AimlClient
    from sttgui.api.wire import load_first_request

    load_first_request()
    if engine.kind is EngineKind.OPENAI:
        from sttgui.api.openai import OpenAiClient

        return OpenAiClient(engine.address, key, model=engine.model)
    if engine.is_embedded:
        return AimlClient(engine.address, key, local_files=True, model=engine.model, hot_words=hot_words)
    return AimlClient(engine.address, key, model=engine.model or SERVICE_MODEL)
