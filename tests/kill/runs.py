"""Kills the application again and again, in homes that grow from kill to kill, and compares."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import random
import struct
import tempfile
import time
import wave
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sttgui.domain.recognisers import AIML
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings
from tests.faults.scenarios import ANSWER, SCENARIOS
from tests.faults.server import FaultServer
from tests.kill.application import Application, look_at_library, noted
from tests.kill.driver import words_of
from tests.kill.ledger import Ledger
from tests.storage.kill_runs import Expected, begin_with_version_1
from tests.storage.kill_writer import make_transcript

KILLS_IN_HOME = 12
OLD_TRANSCRIPTS = 200
LARGEST = 30  # jobs of a home
STARTS_WITHIN_S, ENDS_WITHIN_S = 120, 400
TROUBLES = ("happy", "happy", "swallowed", "half-create", "torn")
MOMENTS = (
    ("begins", "save_job"),
    ("done", "save_job"),
    ("begins", "save_result"),
    ("done", "save_result"),
    ("begins", "save_transcript"),
    ("done", "save_transcript"),
    ("begins", "rename"),
    ("begins", "move_to_trash"),
    ("begins", "restore"),
    ("shown", "Sending"),
    ("shown", "Queued"),
    ("shown", "Running"),
)
STILL = ("Completed", "Failed", "Cancelled", "Paused")


@dataclass(slots=True)
class Report:
    """What was done, and what is wrong."""

    kills: int = 0
    only_app: int = 0
    moments: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    jobs: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    creates: int = 0
    most_left: int = 0
    only_noted: int = 0
    losses: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        lines = [
            f"{self.kills} kills, {self.only_app} of them of the app alone; {len(self.losses)} losses",
            f"moments: {_list(self.moments)}",
            f"said to be done: {_list(self.said)}",
            f"{self.jobs} jobs in the libraries at last, of those let go on undisturbed: {_list(self.ends)}",
            f"{self.creates} creates that may cost; at most {self.most_left} temporary files left by a killed app",
        ]
        lines.append(f"{self.only_noted} files were noted and not in the library yet when the app was killed")
        return "\n".join([*lines, *self.losses])


class Runs:
    """`should_go_on(kills)` is asked before each kill."""

    def __init__(self, seed: int, should_go_on: Callable[[int], bool], told: Callable[[str], None] = print) -> None:
        self._seed = seed
        self._should_go_on = should_go_on
        self._told = told
        self.report = Report()

    async def run(self) -> Report:
        number = 0
        while self._should_go_on(self.report.kills):
            chance = random.Random(f"{self._seed}-{number}")
            with tempfile.TemporaryDirectory(prefix="kill ümläut ", ignore_cleanup_errors=True) as folder:
                home = _Home(Path(folder), chance, self.report)
                before = len(self.report.losses)
                if number % 5 == 3:
                    await home.migrate(self._should_go_on)
                else:
                    await home.work(self._should_go_on)
                for loss in self.report.losses[before:]:
                    self._told(f"home {number}: {loss}")
            number += 1
            self._told(f"{self.report.kills} kills, {len(self.report.losses)} losses")
        return self.report


class _Home:
    """One user's computer, with a service on the web."""

    def __init__(self, folder: Path, chance: random.Random, report: Report) -> None:
        self._folder = folder
        self._home = folder / "home"
        self._chance = chance
        self._report = report
        self._ledger = Ledger()
        self._files = 0
        self._sent: Counter[str] = Counter()
        self._by_content: dict[str, Path] = {}
        self._trashed: set[str] = set()

    async def work(self, should_go_on: Callable[[int], bool]) -> None:
        """Kill it some times at work, then let it finish all it has."""
        async with self._service() as server:
            settings = Settings(self._home / "config" / "settings.ini")
            settings.set(table.RECOGNISER_ADDRESS.of(AIML.id), server.address)
            settings.set(table.RECOGNISER, self._chance.choice(["local", AIML.id]))
            for _ in range(KILLS_IN_HOME):
                if not should_go_on(self._report.kills):
                    break
                await self._kill_at_work()
                self._check_costs(server)
            await self._finish()
            self._check_costs(server)
            self._report.creates += server.costly

    async def migrate(self, should_go_on: Callable[[int], bool]) -> None:
        """Kill it while it brings over a library of the first version, until that is done."""
        data = self._home / "data"
        data.mkdir(parents=True)
        expected = Expected()
        begin_with_version_1(data, expected, OLD_TRANSCRIPTS)
        for job_id, number in expected.transcripts.items():
            self._ledger.kept[job_id] = {"words": words_of(make_transcript(number)), "trashed": False}
        is_done = False
        while not is_done and should_go_on(self._report.kills):
            app = Application(self._home, self._ledger)
            await app.start()
            if self._chance.random() < 0.5:
                await asyncio.sleep(self._chance.uniform(0.3, 1.2))
            else:
                await app.until(_is("brought_over"), 20)
                await asyncio.sleep(self._chance.uniform(0, 0.15))
            is_done = any(event["what"] == "brought_over" and not event["more"] for event in app.events)
            await self._kill(app, "migration")
        self._report.jobs += len(self._ledger.kept)

    @contextlib.asynccontextmanager
    async def _service(self) -> AsyncIterator[FaultServer]:
        trouble = SCENARIOS[self._chance.choice(TROUBLES)]
        server = FaultServer(
            answer=ANSWER, creates=trouble.creates, polls=trouble.polls, logs=trouble.logs, takes_s=0.5
        )
        await server.start()
        try:
            yield server
        finally:
            await server.stop()

    async def _kill_at_work(self) -> None:
        app = Application(self._home, self._ledger)
        await app.start()
        if self._chance.random() < 0.12:
            await asyncio.sleep(self._chance.uniform(0, 1.5))
            await self._kill(app, "start")
            return
        if not await app.until(_is("loaded"), STARTS_WITHIN_S):
            self._report.losses.append(f"the app did not start within {STARTS_WITHIN_S} s")
        await asyncio.sleep(0.1)  # what is there is shown
        deeds = asyncio.create_task(self._do_things(app))
        if self._chance.random() < 0.35:
            moment = "any time"
            await asyncio.sleep(self._chance.uniform(0, 2.5))
        else:
            what, name = self._chance.choice(MOMENTS)
            came = await app.until(_is(what, name), 2.5)
            moment = f"{what} {name}" if came else "any time"
            await asyncio.sleep(self._chance.uniform(0, 0.015))
        deeds.cancel()
        await asyncio.wait([deeds])
        await self._kill(app, moment)

    async def _do_things(self, app: Application) -> None:
        for _ in range(self._chance.randint(1, 8)):
            self._do_something(app)
            await asyncio.sleep(self._chance.uniform(0, 0.15))

    def _do_something(self, app: Application) -> None:
        there = [event for job_id, event in self._ledger.shown.items() if job_id not in self._trashed]
        chosen = self._chance.choice(there) if there else None
        deed = self._chance.choices(
            ["add", "rename", "edit", "trash", "restore", "retry", "engine"], [5, 3, 4, 2, 2, 1, 2]
        )[0]
        if chosen is None or deed == "add":
            if len(there) < LARGEST:
                paths = [str(self._make_recording()) for _ in range(self._chance.randint(1, 3))]
                app.tell("add", paths=paths)
        elif deed in ("rename", "edit"):
            name = f"{deed} {self._chance.randrange(10**6)}"
            if deed == "rename":
                app.tell("rename", job=chosen["job"], title=name)
            elif chosen["phase"] == "Completed":
                app.tell("edit", job=chosen["job"], text=name)
        elif deed == "trash":
            self._trashed.add(chosen["job"])
            app.tell("trash", job=chosen["job"])
        elif deed == "restore":
            ready = [job_id for job_id in sorted(self._trashed) if self._ledger.kept.get(job_id, {}).get("trashed")]
            if ready:
                self._trashed.discard(ready[0])
                app.tell("restore", job=ready[0])
        elif deed == "retry" and _needs_user(chosen):
            app.tell("retry", job=chosen["job"])
        elif deed == "engine":
            app.tell("engine", recogniser=self._chance.choice(["local", AIML.id]))

    async def _kill(self, app: Application, moment: str) -> None:
        only_app = self._chance.random() < 0.4
        killed, troubles = await app.kill(only_app=only_app)
        self._report.kills += 1
        self._report.only_app += only_app
        self._report.moments[moment] += 1
        self._take_stock(killed, [*troubles, *app.troubles()])

    def _take_stock(self, killed: float, troubles: list[str]) -> None:
        facts, more = look_at_library(self._home)
        asked_for = noted(self._home)
        for loss in [*troubles, *more, *self._ledger.losses(facts, killed, asked_for)]:
            self._report.losses.append(f"kill {self._report.kills}: {loss}")
        self._report.only_noted += len(asked_for - {values["path"] for values in facts.values()})
        self._ledger.settle(facts, asked_for)
        self._trashed = {job_id for job_id, values in facts.items() if values["trashed"]}
        temporary = self._home / "tmp"
        left = sum(path.is_file() for path in temporary.rglob("*"))
        self._report.most_left = max(self._report.most_left, left)

    async def _finish(self) -> None:
        """Let it go on undisturbed, saying "again" where it asks, until nothing moves any more."""
        app = Application(self._home, self._ledger)
        await app.start()
        await app.until(_is("loaded"), STARTS_WITHIN_S)
        await asyncio.sleep(0.5)
        ended = time.monotonic() + ENDS_WITHIN_S
        while time.monotonic() < ended:
            phases = list(self._ledger.shown.values())
            asking = list(filter(_needs_user, phases))
            for event in asking:
                app.tell("retry", job=event["job"])
            if not asking and not noted(self._home) and all(event["phase"] in STILL for event in phases):
                break
            await asyncio.sleep(0.3)
        for event in self._ledger.shown.values():
            self._report.ends[event["phase"]] += 1
            if event["phase"] != "Completed":
                where = f"{event['phase']} {event['error']}"
                self._report.losses.append(f"job {event['job']} did not reach its end, it is {where}")
        closed = await app.close()
        left = [f"{path} was noted and never taken in" for path in sorted(noted(self._home))]
        self._take_stock(time.monotonic(), [*closed, *app.troubles(), *left])
        self._report.jobs += len(self._ledger.kept)
        self._report.said += self._ledger.said

    def _check_costs(self, server: FaultServer) -> None:
        for create in server.creates:
            if create.may_cost and create.body:
                contents = (part.content for part in create.parts if part.file_name)
                self._sent.update(str(self._by_content.get(_digest(content))) for content in contents)
                create.body = b""
        for path, times in self._sent.items():
            wanted = self._ledger.may_be_sent[path]
            if times > wanted:
                self._report.losses.append(f"{path} was sent {times} times, wanted {wanted} times")

    def _make_recording(self) -> Path:
        """A short tone no other recording has, sometimes in a large file, so that sending it takes a while."""
        self._files += 1
        path = self._folder / f"Aufnahme {self._files} é.wav"
        half_wave = self._chance.randint(10, 60)
        length = self._chance.randint(8000, 32000)
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(16000)
            samples = (6000 if (index // half_wave + self._files) % 2 else -6000 for index in range(length))
            file.writeframes(struct.pack(f"<{length}h", *samples))
        if self._chance.random() < 0.4:
            extra = self._chance.randrange(1 << 20, 6 << 20) & ~1
            with path.open("ab") as whole:
                whole.write(b"junk" + struct.pack("<I", extra) + bytes(extra))
        self._by_content[_digest(path.read_bytes())] = path
        return path


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _needs_user(event: dict[str, Any]) -> bool:
    """Whether it goes on only when the user says so: one taken back from the trash, or torn off on its way."""
    match event["phase"]:
        case "Unsure":
            return not event["looking"]
        case "Failed":
            return event["error"] == "UploadInterruptedError"
        case phase:
            return bool(phase == "Cancelled")


def _is(what: str, name: str = "") -> Callable[[dict[str, Any]], bool]:
    return lambda event: event["what"] == what and name in ("", event.get("call"), event.get("phase"))


def _list(counts: Counter[str]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in sorted(counts.items()))
