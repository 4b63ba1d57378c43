"""A hub of models on this computer, which gives what it has as the real one does, or as each fault would have it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

BLOCK = 4096

Answer = Callable[["Exchange"], None]


@dataclass
class ModelHub:
    """`files` by path, as `/someone/base/resolve/abc/model.bin`. Each request for what ends with `faulty` takes the
    next of `faults` in place of the file; without one it gets the file, or the part of it that it asked for.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    faults: list[Answer] = field(default_factory=list)
    faulty: str = ""
    asked: list[tuple[str, str | None]] = field(default_factory=list)  # path and Range of every request there was
    address: str = ""
    go_on: threading.Event = field(default_factory=threading.Event)  # what stalls waits for it
    in_stall: threading.Event = field(default_factory=threading.Event)


class Exchange(BaseHTTPRequestHandler):
    """One request, and what the faults may do with it."""

    protocol_version = "HTTP/1.1"
    hub: ModelHub

    def do_GET(self) -> None:
        self.hub.asked.append((self.path, self.headers.get("Range")))
        if self.hub.faults and self.path.endswith(self.hub.faulty):
            self.hub.faults.pop(0)(self)
        else:
            give(self)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base class has named it
        pass

    @property
    def data(self) -> bytes | None:
        return self.hub.files.get(urlsplit(self.path).path)

    @property
    def start(self) -> int:
        return int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").rstrip("-"))

    def reply(self, status: int, body: bytes = b"", **more: str) -> None:
        self.begin(status, len(body), **more)
        self.wfile.write(body)

    def begin(self, status: int, length: int, **more: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(length))
        for name, value in more.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def begin_file(self) -> bytes:
        """The head of a whole answer; what is to follow."""
        data = self.data or b""
        rest = data[self.start :]
        if self.start:
            self.begin(206, len(rest), Content_Range=f"bytes {self.start}-{len(data) - 1}/{len(data)}")
        else:
            self.begin(200, len(rest))
        return rest


def give(exchange: Exchange) -> None:
    if exchange.data is None:
        exchange.reply(404, b"Entry not found")
        return
    rest = exchange.begin_file()
    with contextlib.suppress(OSError):  # who asked has gone
        for place in range(0, len(rest), BLOCK):
            exchange.wfile.write(rest[place : place + BLOCK])


def drop_after(count: int) -> Answer:
    """The line breaks after so many bytes."""

    def answer(exchange: Exchange) -> None:
        exchange.wfile.write(exchange.begin_file()[:count])
        exchange.close_connection = True

    return answer


def stall_after(count: int) -> Answer:
    """Nothing more comes after so many bytes, and the line stays."""

    def answer(exchange: Exchange) -> None:
        rest = exchange.begin_file()
        exchange.wfile.write(rest[:count])
        exchange.wfile.flush()
        exchange.hub.in_stall.set()
        exchange.hub.go_on.wait(30)
        with contextlib.suppress(OSError):
            exchange.wfile.write(rest[count:])

    return answer


def say(status: int, body: bytes = b"", **more: str) -> Answer:
    return lambda exchange: exchange.reply(status, body, **more)


@contextlib.contextmanager
def running_hub(files: dict[str, bytes]) -> Iterator[ModelHub]:
    hub = ModelHub(dict(files))
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Exchange,), {"hub": hub}))
    server.daemon_threads = True
    hub.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        hub.go_on.set()
        server.shutdown()
        server.server_close()
        thread.join()
