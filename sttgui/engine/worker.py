"""The server's side of the work: processes of their own that can crash or be killed without harm to anything else."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from sttgui.domain.errors import EngineCrashedError, EngineStartError, SttError
from sttgui.engine.command import engine_command, process_options

# So long a worker keeps its model loaded for a job that may come.
KEEP_LOADED_S = 60.0
# A model whose files are no larger stays loaded while another one is: what comes next may want it at once.
LIGHT = 300_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Order:
    """What a worker is to do: have what `factory` ("module:name") makes of the `model` folder recognise `path`.

    `options` are those of the request, `languages` the ones the model knows, `honours` the options that have an effect
    with this recogniser. `voices` is the file with what knows voices, empty where there is none or it is not needed.
    The rest goes into the answer; an empty `sha256` is computed by the worker.
    """

    factory: str
    model: str
    path: str
    request_id: str
    created: str
    sha256: str
    arch: str
    options: Mapping[str, Any] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    honours: tuple[str, ...] = ()
    voices: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The job's `output` as JSON."""

    body: bytes


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer; `message` is a sentence for people."""

    name: str
    message: str

    @classmethod
    def of(cls, error: SttError) -> Failure:
        return cls(type(error).__name__, str(error))


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears how the work goes: the part done, 0..1, and new words as the answer has them, with the time up to which
    all is recognised; `None` where that is not known.
    """

    progress: Callable[[float], None]
    words: Callable[[list[dict[str, Any]], int | None], None]


class Workers:
    """Gives orders to processes, one at a time to each. One that has done its order is kept for the next with the same
    model, since that is loaded, and a heavy model gives way to others; after `keep_loaded_s` seconds without an order
    it is let go. Must be used on one event loop.
    """

    def __init__(self, keep_loaded_s: float = KEEP_LOADED_S) -> None:
        self._keep_loaded_s = keep_loaded_s
        self._idle: dict[Process, tuple[asyncio.TimerHandle, str]] = {}  # each with the model it has loaded
        self._ending: set[asyncio.Task[None]] = set()

    async def recognise(self, order: Order, listener: Listener) -> Answer | Failure:
        """Have one order done. Cancelling ends its process and all it started, at once."""
        try:
            process = await self._take(order.model)
        except OSError as error:
            return Failure.of(EngineStartError(detail=str(error)))
        try:
            outcome = await _converse(process, order, listener)
        except BaseException:
            await _end(process)
            raise
        if outcome is None:
            await _end(process)
            return Failure.of(EngineCrashedError())
        self._keep(process, order.model)
        return outcome

    async def close(self) -> None:
        """End the processes that wait for an order."""
        for process, (timer, _) in list(self._idle.items()):
            timer.cancel()
            await _end(process)
        self._idle.clear()
        if self._ending:
            await asyncio.wait(self._ending)

    async def _take(self, model: str) -> Process:
        while (process := self._fitting(model)) is not None:
            timer, _ = self._idle.pop(process)
            timer.cancel()
            if process.returncode is None:
                return process
            await _end(process)  # the children of one that died
        return await asyncio.create_subprocess_exec(
            *engine_command("--worker"),
            stdin=PIPE,
            stdout=PIPE,
            start_new_session=True,  # a process group of its own, so that all of it can be killed together
            **process_options(),
        )

    def _fitting(self, model: str) -> Process | None:
        """A process that waits and has this model loaded, or else one that has to let go of its own."""
        loaded = {process: other for process, (_, other) in self._idle.items()}
        same = next((process for process, other in loaded.items() if other == model), None)
        return same or next((process for process, other in loaded.items() if not _is_light(other)), None)

    def _keep(self, process: Process, model: str) -> None:
        loop = asyncio.get_running_loop()
        self._idle[process] = loop.call_later(self._keep_loaded_s, self._let_go, process), model

    def _let_go(self, process: Process) -> None:
        del self._idle[process]
        ending = asyncio.get_running_loop().create_task(_end(process), name="end an idle worker")
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)


def _is_light(model: str) -> bool:
    """Whether the files of a model are few bytes; of one without files there is nothing to keep apart."""
    try:
        with os.scandir(model) as files:
            return sum(file.stat().st_size for file in files) <= LIGHT
    except OSError:
        return False


async def _converse(process: Process, order: Order, listener: Listener) -> Answer | Failure | None:
    """Give the order and hear what comes of it; `None` where the process died or babbles."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(json.dumps(asdict(order)).encode() + b"\n")
        return await _outcome(process.stdout, listener)
    except (asyncio.IncompleteReadError, ValueError, ConnectionError):  # it died in the middle of a frame
        return None


async def _outcome(frames: asyncio.StreamReader, listener: Listener) -> Answer | Failure | None:
    """Read frames up to the last one; `None` if they end before it."""
    held: list[dict[str, Any]] = []
    while line := await frames.readline():
        match json.loads(line):
            case {"progress": float() | int() as fraction}:
                listener.progress(fraction)
            case {"words": list() as words, "until_ms": until_ms}:
                listener.words([*held, *words], until_ms)
                held = []
            case {"words": list() as words}:
                held += words
            case {"answer": int() as size}:
                return Answer(await frames.readexactly(size))
            case {"error": {"name": str() as name, "message": str() as message}}:
                return Failure(name, message)
    return None


async def _end(process: Process) -> None:
    """End a worker and its children; they may outlive a worker that crashed."""
    if sys.platform == "win32":
        # A worker's children watch for its end themselves.
        with contextlib.suppress(ProcessLookupError):
            process.kill()
    else:
        # macOS says "not permitted" for a group of which only an ended process is left.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
