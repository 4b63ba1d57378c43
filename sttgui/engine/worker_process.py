"""The worker's side of one job: reads the order from stdin, recognises, writes progress and the answer to stdout."""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from sttgui.domain.errors import SttError
from sttgui.domain.transcript import Transcript
from sttgui.engine.answer import Particulars, answer_bytes

PROGRESS_EVERY_S = 0.1
PR_SET_PDEATHSIG = 1
BELOW_NORMAL_PRIORITY_CLASS = 0x4000
NICENESS = 10
MOST_CHANNELS = 20

Transcribe = Callable[..., Transcript]


class Channel:
    """Frames to the server: a line of JSON, for the answer followed by as many bytes as the line says.

    Native libraries may print; so stdout is kept for the frames alone and everything else goes to stderr.
    """

    def __init__(self) -> None:
        self._file: BinaryIO = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        self._lock = threading.Lock()
        self._said_at = 0.0

    def progress(self, fraction: float) -> None:
        """Say how far the work is, 0..1; more often than ten times a second is left out."""
        now = time.monotonic()
        if now - self._said_at >= PROGRESS_EVERY_S:
            self._said_at = now
            self._send({"progress": round(min(max(fraction, 0.0), 1.0), 4)})

    def failure(self, error: SttError) -> None:
        self._send({"error": {"name": type(error).__name__, "message": str(error)}})

    def answer(self, body: bytes) -> None:
        self._send({"answer": len(body)}, body)

    def _send(self, frame: dict[str, Any], body: bytes = b"") -> None:
        with self._lock:
            self._file.write(json.dumps(frame).encode() + b"\n" + body)
            self._file.flush()


def main() -> int:
    """Do the one job that comes on stdin; its end means that the server is gone, and then so is this process."""
    channel = Channel()
    _die_with_server()
    _give_way()
    line = sys.stdin.buffer.readline()
    if not line:
        return 1
    threading.Thread(target=_end_when_stdin_ends, daemon=True).start()
    order = json.loads(line)
    path = Path(order["path"])
    try:
        channels = list(_recognised(_load(order["function"]), path, order["options"], channel.progress))
    except SttError as error:
        channel.failure(error)
        return 0
    about = Particulars(
        request_id=order["request_id"],
        created=order["created"],
        sha256=order["sha256"] or _sha256(path),
        arch=order["arch"],
    )
    channel.answer(answer_bytes(channels, about, order["options"], order["languages"]))
    return 0


def _recognised(
    transcribe: Transcribe, path: Path, options: Mapping[str, Any], on_progress: Callable[[float], None]
) -> Iterator[Transcript]:
    """One transcript of all channels together, or one for each where that is asked for and there are several."""
    count = _channels(path) if options.get("multi_channel") else 1
    for channel in range(count):

        def advance(fraction: float, done: int = channel) -> None:
            on_progress((done + fraction) / count)

        yield transcribe(path, on_progress=advance, cores=None, channel=channel if count > 1 else None)


def _channels(path: Path) -> int:
    from sttgui.audio.media import probe

    return min(probe(path).channels, MOST_CHANNELS)


def _load(function: str) -> Transcribe:
    module, name = function.split(":")
    loaded: Transcribe = getattr(importlib.import_module(module), name)
    return loaded


def _sha256(path: Path) -> str:
    """Of a file that was sent as a path; empty if it went away while it was worked on."""
    with contextlib.suppress(OSError), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
    return ""


def _die_with_server() -> None:
    """On Linux the kernel ends this process with the server, even while native code keeps the interpreter busy."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _give_way() -> None:
    """Windows stay quick while every core recognises: this process and those it starts come after other programs."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(NICENESS)


def _end_when_stdin_ends() -> None:
    """End this process and the ones it started when the server is gone, however it ended."""
    while os.read(0, 1024):
        pass
    if sys.platform == "win32":
        os._exit(1)
    os.killpg(0, signal.SIGKILL)
