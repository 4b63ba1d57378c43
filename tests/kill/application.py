"""The driver's process, and all that came of it."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import shutil
import signal
import sqlite3
import sys
import tempfile
import uuid
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sttgui.domain.jobs import FileSource
from sttgui.storage.asked import AskedFiles
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from tests.kill.driver import words_of
from tests.kill.ledger import Facts, Ledger
from tests.processes import marked

ROOT = Path(__file__).resolve().parents[2]
MARK = "WORDLIGHT_KILL_TEST"
GONE_WITHIN_S = 60.0
ENDS_WITHIN_S = 120.0


class Application:
    """One start of the application in a home of its own; what it says goes into the ledger."""

    def __init__(self, home: Path, ledger: Ledger) -> None:
        self._home = home
        self._ledger = ledger
        self._mark = uuid.uuid4().hex
        self._news = asyncio.Condition()
        self.events: list[dict[str, Any]] = []

    async def start(self) -> None:
        temporary = self._home / "tmp"
        temporary.mkdir(parents=True, exist_ok=True)
        environment = dict(
            os.environ,
            STTGUI_HOME=str(self._home),
            TMPDIR=str(temporary),
            LC_ALL="C.UTF-8",  # of one that is not installed Qt complains
            QT_QPA_PLATFORM="offscreen",
            PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
            DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent",
        )
        environment[MARK] = self._mark
        errors = self._home / "stderr.txt"
        self._errors = errors.open("ab")
        self._lines = len(errors.read_text(errors="replace").splitlines())
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.kill.driver",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=self._errors,
            env=environment,
            cwd=ROOT,
        )
        self._reading = asyncio.create_task(self._read())

    @property
    def has_ended(self) -> bool:
        return self._reading.done()

    def tell(self, do: str, **values: Any) -> None:
        assert self._process.stdin is not None
        with suppress(ConnectionError, RuntimeError):
            self._process.stdin.write(json.dumps({"do": do, **values}).encode() + b"\n")

    async def until(self, wanted: Any, within_s: float) -> bool:
        """Wait until `wanted(event)` was true of one event from now on; false where it was not in that time."""
        begin = len(self.events)

        def is_there() -> bool:
            return self.has_ended or any(wanted(event) for event in self.events[begin:])

        async def look() -> None:
            async with self._news:
                await self._news.wait_for(is_there)

        with suppress(TimeoutError):
            await asyncio.wait_for(look(), within_s)
            return not self.has_ended
        return False

    async def kill(self, *, only_app: bool) -> tuple[float, list[str]]:
        """End it without a word; returns when by its own clock, and what of it goes on although it should not."""
        for process_id in [self._process.pid] if only_app else marked(MARK, self._mark):
            with suppress(ProcessLookupError):
                os.kill(process_id, signal.SIGKILL)
        await self._ended()
        killed = max((event["at"] for event in self.events), default=0.0)
        for _ in range(round(GONE_WITHIN_S / 0.05)):
            left = marked(MARK, self._mark)
            if not left:
                return killed, []
            await asyncio.sleep(0.05)
        for process_id in left:
            with suppress(ProcessLookupError):
                os.kill(process_id, signal.SIGKILL)
        return killed, [f"{len(left)} processes went on for {GONE_WITHIN_S} s after the app was killed"]

    def troubles(self) -> list[str]:
        """What it complained about: errors nobody expected."""
        lines = (self._home / "stderr.txt").read_text(errors="replace").splitlines()[self._lines :]
        return [f"the app said: {line}" for line in lines if line.strip()]

    async def close(self) -> list[str]:
        """Have its window closed; returns what is wrong with its end."""
        self.tell("close")
        try:
            await asyncio.wait_for(self._process.wait(), ENDS_WITHIN_S)
        except TimeoutError:
            await self.kill(only_app=False)
            return ["the app did not close"]
        await self._ended()
        return [] if self._process.returncode == 0 else [f"the app ended with {self._process.returncode}"]

    async def _ended(self) -> None:
        await self._process.wait()
        await self._reading
        self._errors.close()
        assert self._process.stdin is not None
        self._process.stdin.close()

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            if line.endswith(b"\n"):
                event = json.loads(line)
                self._ledger.take(event)
                self.events.append(event)
                async with self._news:
                    self._news.notify_all()
        async with self._news:
            self._news.notify_all()


def noted(home: Path) -> set[str]:
    """The files that were asked for and have still to be taken in."""
    return {str(path) for asked in AskedFiles(home / "data" / "asked").all() for path in asked.paths}


def look_at_library(home: Path) -> tuple[Facts, list[str]]:
    """What is in the library of a killed app, looked up in a copy; and what is wrong with the file."""
    facts: Facts = {}
    troubles = []
    data = home / "data"
    if not (data / FILE_NAME).exists():
        return {}, []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kept in data.glob(f"{FILE_NAME}*"):
            shutil.copy(kept, folder)
        library = Library(folder)
        for job, is_trashed in [
            *((job, False) for job in library.jobs()),
            *((entry.job, True) for entry in library.trashed()),
        ]:
            raw = library.raw_answer(job.id)
            facts[job.id] = {
                "names": [job.generation_id, job.request_id],
                "title": job.title,
                "trashed": is_trashed,
                "words": words_of(library.transcript(job.id)),
                "raw": None if raw is None else _digest(raw),
                "path": str(job.source.path) if isinstance(job.source, FileSource) else "",
            }
        if library.recovery is not None:
            troubles.append("the library had to be recovered")
        library.close()
        with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                troubles.append("the file is damaged")
            if connection.execute("PRAGMA foreign_key_check").fetchall():
                troubles.append("there is something without its job")
    return facts, troubles


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()[:16]
