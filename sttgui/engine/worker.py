"""The server's side of one job: a process of its own that can crash or be killed without harm to anything else."""

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

# After its answer a worker may put its things away for so long, then it is ended.
FAREWELL_S = 2.0


@dataclass(frozen=True, slots=True)
class Order:
    """What a worker is to do: call `function` ("module:name") on the file at `path`.

    `options` are those of the request, `languages` the ones the recogniser knows. The rest goes into the answer; an
    empty `sha256` is computed by the worker.
    """

    function: str
    path: str
    request_id: str
    created: str
    sha256: str
    arch: str
    options: Mapping[str, Any] = field(default_factory=dict)
    languages: tuple[str, ...] = ()


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


async def recognise(order: Order, on_progress: Callable[[float], None]) -> Answer | Failure:
    """Run one order in a new process. Cancelling ends that process and all it started, at once."""
    try:
        process = await asyncio.create_subprocess_exec(
            *engine_command("--worker"),
            stdin=PIPE,
            stdout=PIPE,
            start_new_session=True,  # a process group of its own, so that all of it can be killed together
            **process_options(),
        )
    except OSError as error:
        return Failure.of(EngineStartError(detail=str(error)))
    try:
        return await _converse(process, order, on_progress)
    finally:
        _kill(process)
        await process.wait()


async def _converse(process: Process, order: Order, on_progress: Callable[[float], None]) -> Answer | Failure:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(asdict(order)).encode() + b"\n")
    try:
        outcome = await _outcome(process.stdout, on_progress)
    except (asyncio.IncompleteReadError, ValueError):  # it died in the middle of a frame
        outcome = None
    if outcome is None:
        return Failure.of(EngineCrashedError())
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(process.wait(), FAREWELL_S)
    return outcome


async def _outcome(frames: asyncio.StreamReader, on_progress: Callable[[float], None]) -> Answer | Failure | None:
    """Read frames up to the last one; `None` if they end before it."""
    while line := await frames.readline():
        match json.loads(line):
            case {"progress": float() | int() as fraction}:
                on_progress(fraction)
            case {"answer": int() as size}:
                return Answer(await frames.readexactly(size))
            case {"error": {"name": str() as name, "message": str() as message}}:
                return Failure(name, message)
    return None


def _kill(process: Process) -> None:
    """End the worker and its children; they may outlive a worker that crashed."""
    if sys.platform == "win32":
        # A worker's children watch for its end themselves.
        with contextlib.suppress(ProcessLookupError):
            process.kill()
    else:
        # macOS says "not permitted" for a group of which only an ended process is left.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
