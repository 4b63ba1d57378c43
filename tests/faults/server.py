"""The service with its two calls, its log, its balance and its models over real sockets, failing as it is told."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

KEPT_S = 3600  # a result is forgotten this long after its job was made
BODY_KEPT = 32 << 20  # bytes of an upload looked into; what is beyond is counted
LINGER_S = 5.0  # an early answer is followed by as much reading, so that it is not lost on its way

_JOB = re.compile(r"/v1/stt/([^/?]+)")
_REQUEST_ID = re.compile(r"[A-Za-z0-9._:-]{1,128}")

MODELS = (
    {"id": "gpt-4o", "type": "chat-completion", "info": {"name": "GPT-4o", "developer": "OpenAI"}},
    {"id": "#g1_nova-2-general", "type": "stt", "info": {"name": "Nova 2", "developer": "Deepgram"}},
)


class Act(Enum):
    """What follows once a request was taken."""

    ANSWER = auto()
    VANISH = auto()  # the connection ends without an answer
    STALL = auto()  # nothing ever comes


@dataclass(frozen=True, slots=True)
class Reply:
    """What is done about one request.

    `read` is how many bytes of its body are taken first, all where `None`; `cut` is how many bytes of the answer are
    promised and never sent; `closes` ends the connection after the answer without having said so. `makes_job`
    is for creates whose job is made whatever is answered.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    act: Act = Act.ANSWER
    read: int | None = None
    cut: int = 0
    closes: bool = False
    makes_job: bool = False

    @property
    def is_refusal(self) -> bool:
        """Whether the one who asked learns that nothing was made."""
        return self.act is Act.ANSWER and 300 <= self.status < 500


def says(value: object, status: int = 200, **headers: str) -> Reply:
    """A JSON answer; header names are written with `_` for `-`."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, json.dumps(value).encode(), {"Content-Type": "application/json", **named})


def shows(page: str, status: int = 200) -> Reply:
    """A web page where JSON was expected."""
    return Reply(status, page.encode(), {"Content-Type": "text/html; charset=utf-8"})


@dataclass(frozen=True, slots=True)
class Part:
    """One field of an upload; `file_name` is `None` for a text field."""

    name: str
    content: bytes
    file_name: str | None = None
    media_type: str = ""


@dataclass(slots=True)
class Request:
    """One request as it arrived. `body` may be a part of what was announced."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""
    is_whole: bool = True
    may_cost: bool = False  # a create after which the one who asked cannot know that nothing was made

    @property
    def key(self) -> str:
        return self.headers.get("authorization", "").removeprefix("Bearer ")

    @property
    def request_id(self) -> str:
        return self.headers.get("x-client-request-id", "")

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def parts(self) -> list[Part]:
        """The fields of an upload, in their order."""
        found = re.search(r'boundary="?([^";]+)', self.headers.get("content-type", ""))
        assert found is not None, "this is no upload"
        pieces = (b"\r\n" + self.body).split(b"\r\n--" + found[1].encode())[1:]
        return [_part(piece) for piece in pieces if not piece.startswith(b"--")]

    @property
    def fields(self) -> dict[str, str]:
        """The text fields, of an upload as of a JSON object."""
        if "json" in self.headers.get("content-type", ""):
            return {name: str(value) for name, value in self.json.items()}
        return {part.name: part.content.decode() for part in self.parts if part.file_name is None}


@dataclass(frozen=True, slots=True)
class Made:
    """A job of the service; `at` is its birth on the server's clock, in seconds."""

    generation_id: str
    request_id: str
    model: str
    at: float


class FaultServer:
    """Does as the service does, after it has given the scripted replies: one for each create, poll and look at the log.

    `answer` is what a finished job gives, `takes_s` how long a job takes, `key` the one key that is accepted (`None`:
    any), and `clock` gives seconds. A log that does not `log_knows` stays empty.
    """

    def __init__(
        self,
        *,
        answer: bytes,
        creates: Iterable[Reply] = (),
        polls: Iterable[Reply] = (),
        logs: Iterable[Reply] = (),
        takes_s: float = 0.0,
        key: str | None = None,
        log_knows: bool = True,
        clock: Callable[[], float] = time.monotonic,
        told: Callable[[str], None] | None = None,
    ) -> None:
        self.answer = answer
        self.takes_s = takes_s
        self.key = key
        self.log_knows = log_knows
        self.creates: list[Request] = []
        self.polls: list[Request] = []
        self.logs: list[Request] = []
        self.others: list[Request] = []
        self.made: dict[str, Made] = {}
        self._scripts = {"create": deque(creates), "poll": deque(polls), "log": deque(logs)}
        self._clock = clock
        self._told = told
        self._port = 0
        self._server: asyncio.Server | None = None
        self._connections: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def costly(self) -> int:
        """How many creates the person may have to pay for."""
        return sum(create.may_cost for create in self.creates)

    def will(self, what: str, *replies: Reply) -> None:
        """Do these before all else at the next "create", "poll" or "log"."""
        self._scripts[what].extendleft(reversed(replies))

    def accept_all(self) -> None:
        """Forget what was scripted: from now on nothing is wrong."""
        for script in self._scripts.values():
            script.clear()

    async def start(self, port: int = 0) -> None:
        """Listen, on the former port if there was one."""
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", port or self._port, limit=1 << 20)
        self._port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Be gone, with all connections; it can be started again."""
        server, self._server = self._server, None
        if server is not None:
            for listening in server.sockets:
                asyncio.get_running_loop().remove_reader(listening.fileno())
            for _ in range(3):  # a server that closes loses what it accepts at that moment, and leaves it open
                await asyncio.sleep(0)
            server.close()
        tasks = list(self._connections)
        for task, writer in self._connections.items():
            writer.transport.abort()
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # Connections

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._connections[task] = writer
        task.add_done_callback(self._connections.pop)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._exchange(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client has gone, as some scenarios want
        finally:
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and what is done about it; false once the connection has ended."""
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").rstrip().split("\r\n")
        method, path, _ = first.split(" ")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        request = Request(method, path, headers)
        what = self._file(request)
        announced = int(headers.get("content-length", 0))
        script = self._scripts.get(what)
        scripted = script.popleft() if script else None
        limit = announced if scripted is None or scripted.read is None else scripted.read
        taken = min(limit, announced)
        request.is_whole = taken == announced
        request.body = await _take(reader, taken)
        reply = self._reply(what, request) if scripted is None else scripted
        self._note(what, request, reply, is_own=scripted is None)
        if reply.act is Act.STALL:
            await reader.read()  # until the client gives up
            return False
        if reply.act is Act.VANISH:
            writer.transport.abort()
            return False
        writer.write(_answer(reply))
        await writer.drain()
        if not request.is_whole:
            await _linger(reader, writer)
            return False
        return not (reply.cut or reply.closes)

    def _file(self, request: Request) -> str:
        """Put a request where it belongs; returns what it is."""
        path = request.path.split("?", 1)[0]
        if request.method == "POST" and path == "/v1/stt/create":
            self.creates.append(request)
            return "create"
        if request.method == "GET" and _JOB.fullmatch(path):
            self.polls.append(request)
            return "poll"
        if request.method == "GET" and path == "/v2/logs":
            self.logs.append(request)
            return "log"
        self.others.append(request)
        return {"/v2/billing": "balance", "/v1/models": "models"}.get(path, "")

    def _note(self, what: str, request: Request, reply: Reply, *, is_own: bool) -> None:
        if what == "create" and request.is_whole and not is_own:
            request.may_cost = not reply.is_refusal
            if reply.makes_job:
                self._make(request)
        if self._told is not None:
            done = str(reply.status) if reply.act is Act.ANSWER else reply.act.name.lower()
            self._told(f"{request.method} {request.path} -> {done}")

    # What the service does when nothing is wrong

    def _reply(self, what: str, request: Request) -> Reply:
        if what == "models":  # told to everybody
            return says({"object": "list", "data": list(MODELS)})
        if not request.key or self.key not in (None, request.key):
            return says(_refusal(401, "This route requires a valid API key."), 401)
        match what:
            case "create":
                request.may_cost = True
                return says({"generation_id": self._make(request).generation_id, "status": "queued"}, 201)
            case "poll":
                return self._state(request.path.rsplit("/", 1)[-1])
            case "log":
                return says({"data": self._rows(), "pagination": {"limit": 100, "offset": 0, "has_more": False}})
            case "balance":
                return says({"current_balance": 12.5, "currency": "USD"})
            case _:
                return says(_refusal(404, f"Cannot {request.method} {request.path}"), 404)

    def _make(self, request: Request) -> Made:
        generation_id = f"gen-{len(self.made) + 1}_{id(request):x}"
        model = request.fields.get("model", "")
        self.made[generation_id] = Made(generation_id, request.request_id, model, self._clock())
        return self.made[generation_id]

    def _state(self, generation_id: str) -> Reply:
        job = self.made.get(generation_id)
        if job is None or self._clock() - job.at > KEPT_S:
            return says(_refusal(404, "Inference not found"), 404)
        age = self._clock() - job.at
        if age < self.takes_s:
            status = "queued" if age < self.takes_s / 4 else "generating"
            return says({"id": generation_id, "status": status, "result": None})
        return Reply(body=self.answer, headers={"Content-Type": "application/json"})

    def _rows(self) -> list[dict[str, Any]]:
        if not self.log_knows:
            return []
        return [
            {
                "status": "succeeded",
                "model": job.model,
                "inference_id": job.generation_id,
                "client_request_id": job.request_id if _REQUEST_ID.fullmatch(job.request_id) else None,
            }
            for job in reversed(self.made.values())
        ]


def _refusal(status: int, message: str) -> dict[str, Any]:
    return {"statusCode": status, "message": message, "requestId": "req-17"}


def _answer(reply: Reply) -> bytes:
    headers = {"Content-Length": str(len(reply.body)), **reply.headers}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    body = reply.body[: len(reply.body) - reply.cut]
    return f"HTTP/1.1 {reply.status} Said\r\n{head}\r\n".encode() + body


async def _take(reader: asyncio.StreamReader, length: int) -> bytes:
    """So much of a body, of which the beginning is kept. Raises `IncompleteReadError` where less comes."""
    kept = bytearray()
    left = length
    while left:
        block = await reader.read(min(left, 1 << 18))
        if not block:
            raise asyncio.IncompleteReadError(bytes(kept[:100]), length)
        left -= len(block)
        if len(kept) < BODY_KEPT:
            kept += block
    return bytes(kept)


async def _linger(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Take what is still on its way: a connection reset meanwhile would lose the answer at the other end."""
    writer.write_eof()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(LINGER_S):
            while await reader.read(1 << 18):
                pass


def _part(piece: bytes) -> Part:
    head, _, content = piece.partition(b"\r\n\r\n")
    lines = head.decode("latin-1")
    name = re.search(r'[; ]name="([^"]*)"', lines)
    file_name = re.search(r'filename="([^"]*)"', lines)
    media_type = re.search(r"(?i)content-type: *(\S+)", lines)
    return Part(
        name[1] if name else "",
        content,
        file_name[1] if file_name else None,
        media_type[1] if media_type else "",
    )
