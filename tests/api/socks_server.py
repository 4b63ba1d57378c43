"""A small SOCKS5 proxy for the tests: leads every host to this computer, and remembers whom it was asked for."""

from __future__ import annotations

import asyncio
import contextlib

SUCCEEDED, NOT_ALLOWED = 0, 2
PASSWORD, NO_METHOD = 2, 255


class SocksServer:
    """Used as `async with`. `says` takes the place of its first answer; nothing at all where that is empty."""

    def __init__(self, *, user: bytes = b"", reply: int = SUCCEEDED, says: bytes | None = None) -> None:
        self.asked: list[tuple[str, int]] = []
        self._user = user  # as "name:password", where it asks for them
        self._reply = reply
        self._says = says
        self._over = asyncio.Event()

    async def __aenter__(self) -> SocksServer:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._over.set()
        self._server.close()
        await self._server.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            await self._lead(reader, writer)
        writer.close()

    async def _lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, count = await reader.readexactly(2)
        methods = await reader.readexactly(count)
        if self._says is not None:
            writer.write(self._says)
            if not self._says:
                await self._over.wait()
            return
        method = PASSWORD if self._user else 0
        writer.write(bytes([5, method if method in methods else NO_METHOD]))
        if self._user:
            given = []
            _, length = await reader.readexactly(2)
            given.append(await reader.readexactly(length))
            given.append(await reader.readexactly((await reader.readexactly(1))[0]))
            is_right = b":".join(given) == self._user
            writer.write(bytes([1, not is_right]))
            if not is_right:
                return
        *_, length = await reader.readexactly(5)
        host = await reader.readexactly(length)
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.asked.append((host.decode(), port))
        writer.write(bytes([5, self._reply, 0, 1, 0, 0, 0, 0, 0, 0]))
        if self._reply == SUCCEEDED:
            there_reader, there_writer = await asyncio.open_connection("127.0.0.1", port)
            await asyncio.gather(_pass_on(reader, there_writer), _pass_on(there_reader, writer))


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while block := await reader.read(65536):
            writer.write(block)
            await writer.drain()
    writer.close()
