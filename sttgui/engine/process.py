"""The server as a process: takes its port, says when it is ready, and stops with its parent or on a signal."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from sttgui.engine.job_queue import JobQueue
from sttgui.engine.leftovers import working_folder
from sttgui.engine.recognisers import Offers
from sttgui.engine.remote import Fetcher
from sttgui.engine.server import Limits, make_app

# A server whose parent is gone has this long to put its things away.
ORPHAN_S = 3.0
REQUEST_S = 10.0  # for the head of a request; its body may take longer, since the token is known by then
CONNECTIONS = 200


@dataclass(frozen=True, slots=True)
class Settings:
    """How the server runs. `exit_with_parent` stops it when its stdin ends."""

    token: str
    offers: Offers
    limits: Limits = field(default_factory=Limits)
    exit_with_parent: bool = False


def run_server(listener: socket.socket, settings: Settings, on_ready: Callable[[], None]) -> None:
    """Serve on a bound socket until a signal or the end of stdin; `on_ready` is called once it answers."""
    # The folder outlasts the loop: by then nothing writes into it any more.
    with working_folder() as folder:
        asyncio.run(_serve(listener, settings, on_ready, folder))


async def _serve(listener: socket.socket, settings: Settings, on_ready: Callable[[], None], folder: Path) -> None:
    stop = asyncio.Event()
    _stop_on_signals(stop)
    if settings.exit_with_parent:
        _stop_when_stdin_ends(stop)
    limits = settings.limits
    jobs = JobQueue(
        settings.offers.folder,
        voices=settings.offers.voices,
        fetcher=Fetcher(limit=limits.upload, allow_private=limits.private_addresses),
    )
    app = make_app(jobs, settings.offers, token=settings.token, limits=limits, folder=folder)
    config = uvicorn.Config(
        app,
        access_log=False,
        log_level="warning",
        lifespan="off",
        http=Connection,
        ws="none",
        proxy_headers=False,  # a header must not decide who is on this computer
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = _Server(config, on_ready)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([serving, stopping], return_when=asyncio.FIRST_COMPLETED)
        await jobs.close()  # first of all, so that the processor is free at once
        stopping.cancel()
        server.should_exit = True
        await serving
    finally:
        await jobs.close()  # and those of requests that were still coming in


class Connection(H11Protocol):
    """Is given up where its first request takes long to come, or too many others are open: until then nobody knows
    whether it has the token.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in the base
        super().connection_made(transport)
        self._waiting = self.loop.call_later(REQUEST_S, self._give_up)
        if len(self.connections) > CONNECTIONS:
            transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        self._waiting.cancel()
        super().connection_lost(exc)

    def _give_up(self) -> None:
        if getattr(self, "cycle", None) is None:  # no request has begun
            self.transport.close()


class _Server(uvicorn.Server):
    """Tells when it is ready, and leaves the signals to us: its own handling would end the process too early."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()

    def handle(*_: object) -> None:
        loop.call_soon_threadsafe(stop.set)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, handle)


def _stop_when_stdin_ends(stop: asyncio.Event) -> None:
    """The parent holds the other end of stdin, and the system closes it however the parent ends."""
    loop = asyncio.get_running_loop()

    def watch() -> None:
        while os.read(0, 1024):
            pass
        with contextlib.suppress(RuntimeError):  # the loop has just ended by itself
            loop.call_soon_threadsafe(stop.set)
        time.sleep(ORPHAN_S)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
