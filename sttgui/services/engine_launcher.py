"""Starts the recognisers' server when it is first needed, and again if it has died."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from sttgui.domain.errors import EngineStartError
from sttgui.engine.command import engine_command, process_options

READY_WITHIN_S = 30.0
STOPPED_WITHIN_S = 3.0
TAIL_LINES = 30


class EngineLauncher:
    """Owns the server's process. `models` is the folder of the app's own models, where it is to look for some.

    A thread does the waiting: that works under every event loop, and a caller that is cancelled while the server
    starts leaves it behind in order, for the next one.
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        *,
        models: Path | None = None,
        ready_within_s: float = READY_WITHIN_S,
    ) -> None:
        folder = () if models is None else ("--models", str(models))
        self._command = command or engine_command("--exit-with-parent", "--allow-file-urls", *folder)
        self._ready_within_s = ready_within_s
        self._lock = threading.Lock()
        self._server: _Server | None = None

    async def address(self) -> tuple[str, str]:
        """The base URL and the token of a server that runs. Raises `EngineStartError`."""
        return await asyncio.to_thread(self._address)

    async def stop(self) -> None:
        """End the server with all it does; afterwards `address` starts a new one."""
        await asyncio.to_thread(self._stop)

    def _address(self) -> tuple[str, str]:
        with self._lock:
            if self._server is None or self._server.process.poll() is not None:
                self._end_server()
                self._server = _start(self._command, self._ready_within_s)
            return self._server.base_url, self._server.token

    def _stop(self) -> None:
        with self._lock:
            self._end_server()

    def _end_server(self) -> None:
        if self._server is not None:
            _end(self._server.process)
            self._server.reader.join()
            self._server = None


@dataclass(frozen=True, slots=True)
class _Server:
    process: subprocess.Popen[bytes]
    reader: threading.Thread
    base_url: str
    token: str


def _start(command: Sequence[str], ready_within_s: float) -> _Server:
    """Start the server and wait until it says its port. Raises `EngineStartError`."""
    import secrets  # brings OpenSSL

    token = secrets.token_urlsafe(24)
    # Settings of the app or of a server started by hand are not meant for this one.
    kept = ("STTGUI_HOME",)  # where the models are
    options = process_options()
    options["env"] = {
        name: value for name, value in options["env"].items() if name in kept or not name.startswith("STTGUI_")
    }
    try:
        process = subprocess.Popen(  # noqa: S603  our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **options,
        )
    except OSError as error:
        raise EngineStartError(detail=str(error)) from error
    tail: deque[str] = deque(maxlen=TAIL_LINES)
    assert process.stderr is not None
    reader = threading.Thread(target=_drain, args=(process.stderr, tail), daemon=True)
    reader.start()
    port = _port(process, token, ready_within_s)
    if port is None:
        _end(process)
        reader.join()
        raise EngineStartError(detail="\n".join(tail))
    return _Server(process, reader, f"http://127.0.0.1:{port}", token)


def _port(process: subprocess.Popen[bytes], token: str, ready_within_s: float) -> int | None:
    """Give the token and read the line the server prints when it is ready; `None` if it ends or takes too long."""
    assert process.stdin is not None
    assert process.stdout is not None
    watchdog = threading.Timer(ready_within_s, process.kill)  # ends the wait for the line
    watchdog.start()
    try:
        # Over stdin, since other users of the computer can read command lines.
        process.stdin.write(token.encode() + b"\n")
        process.stdin.flush()
        return int(json.loads(process.stdout.readline())["port"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    finally:
        watchdog.cancel()


def _end(process: subprocess.Popen[bytes]) -> None:
    """Close its stdin, which tells the server to go; kill it if it does not."""
    assert process.stdin is not None
    assert process.stdout is not None
    with contextlib.suppress(OSError):  # it is gone already, with something unsent
        process.stdin.close()
    try:
        process.wait(STOPPED_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    process.stdout.close()


def _drain(stream: IO[bytes], tail: deque[str]) -> None:
    """Keep the last lines of what the server complains about; it must not stop because nobody reads them."""
    with stream:
        for line in stream:
            tail.append(line.decode(errors="replace").rstrip())
