"""A server that answers as it is told, for as long as it is told, over real sockets."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Received:
    """One request as it arrived; `body` may be a part where the server did not wait for the rest."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Reply:
    """What to do about a request. `read` is how much of the body to take first, `None` for all."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None
    read: int | None = None
    is_lost: bool = False
    is_hanging: bool = False

    @property
    def head(self) -> bytes:
        headers = {
            "Content-Type": "application/json",
            "Content-Length": len(self.body) if self.length is None else self.length,
        }
        lines = [
            f"HTTP/1.1 {self.status} Said",
            *(f"{name}: {value}" for name, value in {**headers, **self.headers}.items()),
        ]
        return "\r\n".join([*lines, "Connection: close", "", ""]).encode()


def answers(value: object, status: int = 200, **headers: str) -> Reply:
    """A JSON answer; header names are written with `_` for `-`."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, json.dumps(value).encode(), named)


class ScriptedServer:
    """Gives its replies in order, the last one for ever, and keeps what it received."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.received: list[Received] = []
        self.address = ""
        self._port = 0
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()

    @property
    def creates(self) -> list[Received]:
        return [request for request in self.received if request.method == "POST"]

    def will(self, *replies: Reply) -> None:
        self.replies = list(replies)

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self._port = self._server.sockets[0].getsockname()[1]
        self.address = f"http://127.0.0.1:{self._port}"

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._connections:
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            await self._answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client has gone, as some tests want
        finally:
            self._connections.discard(task)
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().rstrip().split("\r\n")
        method, path, _ = first.split(" ")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        request = Received(method, path, headers)
        self.received.append(request)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        declared = int(headers.get("content-length", 0))
        request.body = await reader.readexactly(declared if reply.read is None else min(reply.read, declared))
        if reply.is_hanging:
            await asyncio.Event().wait()
        if not reply.is_lost:
            writer.write(reply.head + reply.body)
            await writer.drain()
        if request.body and len(request.body) < declared:
            writer.transport.abort()
