"""The client of each recogniser: made when it is first needed, with the key of its own address."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from sttgui.domain.errors import KeyMissingError
from sttgui.domain.keys import Key
from sttgui.domain.models import DEFAULT
from sttgui.domain.recognisers import SERVICE_MODEL, Recogniser, RecogniserKind
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
        self._clients: dict[tuple[Recogniser, str], SttClient] = {}

    async def open(self, recogniser: Recogniser) -> SttClient:
        """The client of a recogniser. Raises `EngineError` where the one on this computer cannot be used,
        `KeyMissingError` where a key is needed, and `AddressWrongError` for what is no address.
        """
        if recogniser.is_embedded:
            recogniser = replace(recogniser, model=recogniser.model or DEFAULT.id)
            await self._require_model(recogniser.model)
        async with self._lock:
            address, key = await self._address_and_key(recogniser)
            place = (replace(recogniser, address=address), key)
            if place not in self._clients:
                self._clients[place] = await asyncio.to_thread(_make_client, *place, self._hot_words)
            return self._clients[place]

    async def close(self) -> None:
        """Let go of the connections and end the server on this computer with what it does."""
        for client in self._clients.values():
            await client.close()
        self._clients.clear()
        await self._launcher.stop()

    async def _address_and_key(self, recogniser: Recogniser) -> tuple[str, str]:
        if recogniser.is_embedded:
            return await self._launcher.address()
        key = await asyncio.to_thread(self._key_of, recogniser.address)
        if key is None and recogniser.kind is not RecogniserKind.OPENAI:  # those on one's own network often need none
            raise KeyMissingError(host=urlsplit(recogniser.address).hostname or recogniser.address)
        return recogniser.address, "" if key is None else key.value


def _make_client(recogniser: Recogniser, key: str, hot_words: Callable[[], Sequence[str]]) -> SttClient:
    """In a thread, since importing httpx, and what its first request imports, takes longer than a frame."""
    from sttgui.api import AimlClient
    from sttgui.api.wire import load_first_request

    load_first_request()
    if recogniser.kind is RecogniserKind.OPENAI:
        from sttgui.api.openai import OpenAiClient

        return OpenAiClient(recogniser.address, key, model=recogniser.model)
    if recogniser.is_embedded:
        return AimlClient(recogniser.address, key, local_files=True, model=recogniser.model, hot_words=hot_words)
    return AimlClient(recogniser.address, key, model=recogniser.model or SERVICE_MODEL)
