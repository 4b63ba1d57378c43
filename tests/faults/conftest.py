"""A time that passes as fast as the tests can, and the real client and job runner in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sttgui.api import AimlClient
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.options import Options
from sttgui.domain.recognisers import Recogniser, RecogniserKind
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from tests.faults.scenarios import ANSWER, SCENARIOS
from tests.faults.server import FaultServer

KEY = "sk-0123456789-secret"
START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


class FastTime:
    """Sleeping takes no time but passes some; what is due meanwhile is done. `shift` is how wrong the clock is."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.shift = timedelta()
        self.slept: list[float] = []
        self._due: list[tuple[float, Callable[[], Awaitable[None]]]] = []

    def clock(self) -> float:
        return self.passed

    def now(self) -> datetime:
        return START + timedelta(seconds=self.passed) + self.shift

    def at(self, seconds: float, action: Callable[[], Awaitable[None]]) -> None:
        self._due.append((seconds, action))

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.passed += seconds
        due = [action for at, action in self._due if at <= self.passed]
        self._due = [(at, action) for at, action in self._due if at > self.passed]
        for action in due:
            await action()
        await asyncio.sleep(0)


class World:
    """One person with one key, one recording and one service; each client has the key of the moment it was opened."""

    def __init__(self, server: FaultServer, time: FastTime, recording: Path) -> None:
        self.server = server
        self.time = time
        self.recording = FileSource(recording)
        self.key = KEY
        self.recogniser = Recogniser("aiml", RecogniserKind.SERVICE, server.address, "#g1_whisper-tiny")
        self.store = MemoryStore()
        self.seen: list[Job] = []
        self._clients: dict[tuple[str, str], AimlClient] = {}
        self._runners: list[JobRunner] = []
        self.runner = self.start_app()

    def start_app(self) -> JobRunner:
        """A runner that knows what the store knows, as after a start of the app."""
        runner = JobRunner(
            open_client=self._open_client,
            store=self.store,
            sleep=self.time.sleep,
            clock=self.time.clock,
            now=self.time.now,
        )
        runner.subscribe(self.seen.append)
        self._runners.append(runner)
        self.runner = runner
        return runner

    async def send(self, options: Options | None = None) -> Job:
        """The job once it has ended or stands still."""
        [job] = self.runner.add([self.recording], self.recogniser, options)
        return await self.runner.wait_until_still(job.id)

    async def said(self, job: Job) -> str:
        transcript = await self.runner.transcript(job.id)
        return "" if transcript is None else " ".join(part.text for part in transcript.paragraphs)

    async def close(self) -> None:
        for runner in self._runners:
            await runner.close()
        for client in self._clients.values():
            await client.close()
        await self.server.stop()

    async def _open_client(self, recogniser: Recogniser) -> AimlClient:
        place = (recogniser.address, self.key)
        if place not in self._clients:
            self._clients[place] = AimlClient(
                recogniser.address, self.key, model=recogniser.model, clock=self.time.clock
            )
        return self._clients[place]


MakeWorld = Callable[[str], Awaitable[World]]


@pytest.fixture
def time() -> FastTime:
    return FastTime()


@pytest.fixture
async def make_world(time: FastTime, tmp_path: Path) -> AsyncIterator[MakeWorld]:
    """Starts the service in a scenario, and an app that has done nothing yet."""
    recording = tmp_path / "Gespräch mit Zoë.m4a"
    recording.write_bytes(bytes(range(256)) * (6 << 12))  # 6 MiB: more than the buffers on the way hold
    worlds: list[World] = []

    async def make(name: str) -> World:
        scenario = SCENARIOS[name]
        server = FaultServer(
            answer=ANSWER,
            creates=scenario.creates,
            polls=scenario.polls,
            logs=scenario.logs,
            log_knows=scenario.log_knows,
            clock=time.clock,
        )
        await server.start()
        worlds.append(World(server, time, recording))
        return worlds[-1]

    yield make
    for world in worlds:
        await world.close()
