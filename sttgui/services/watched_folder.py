"""A folder whose new recordings are taken in by themselves, once they are complete."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NoReturn

from sttgui.services.intake import MEDIA_SUFFIXES
from sttgui.whole_file import write_whole

LOOK_EVERY_S = 5.0
STEADY_LOOKS = 3  # so often a file must look the same, since who writes it may pause
UNFINISHED = (".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".unfinished")

Stamp = tuple[int, int]  # size in bytes, date in ns
Take = Callable[[tuple[Path, ...]], Awaitable[frozenset[Path]]]


class WatchedFolder:
    """Looks into a folder again and again, which works on network disks too.

    What is there at the first look is not taken, what comes later is, also while nobody looks: `ledger` is the file
    that remembers what was seen, by path, size and date. Where it cannot be read, the next look is a first one, since
    taking everything anew may cost money.

    `take` gets new recordings, and says which of them it is not to get again; `on_reachable` is told when the folder
    goes and comes back.
    """

    def __init__(
        self,
        folder: Path,
        ledger: Path,
        take: Take,
        on_reachable: Callable[[bool], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._folder = folder
        self._ledger = ledger
        self._take = take
        self._on_reachable = on_reachable
        self._sleep = sleep
        self._known: dict[str, Stamp] | None = None
        self._steady: dict[str, tuple[Stamp, int]] = {}
        self._is_reachable = True

    async def watch(self) -> NoReturn:
        """Look until cancelled."""
        self._known = await asyncio.to_thread(self._read_ledger)
        while True:
            await self.look()
            await self._sleep(LOOK_EVERY_S)

    async def look(self) -> None:
        """Look once, and have taken what is new and complete."""
        found = await asyncio.to_thread(self._list)
        if (found is not None) != self._is_reachable:
            self._is_reachable = found is not None
            self._on_reachable(self._is_reachable)
        if found is None:
            return
        if self._known is None:
            await self._remember(found)
            return
        complete = {name: stamp for name, stamp in found.items() if self._is_new_and_steady(name, stamp)}
        self._steady = {name: steady for name, steady in self._steady.items() if name in found}
        readable = await asyncio.to_thread(self._readable, list(complete))
        if readable:
            # Remembered after it was taken: stopped in between, it is taken again and known by its path.
            taken = await self._take(tuple(self._folder / name for name in readable))
            if taken:
                await self._remember({name: complete[name] for name in readable if self._folder / name in taken})

    def _is_new_and_steady(self, name: str, stamp: Stamp) -> bool:
        assert self._known is not None
        if self._known.get(name) == stamp or stamp[0] == 0:
            return False
        before, looks = self._steady.get(name, (stamp, 0))
        looks = looks + 1 if before == stamp else 1
        self._steady[name] = (stamp, looks)
        return looks >= STEADY_LOOKS

    async def _remember(self, found: dict[str, Stamp]) -> None:
        """Nothing is ever forgotten: a folder that looks empty may be a disk that is not there just now."""
        self._known = {**(self._known or {}), **found}
        await asyncio.to_thread(self._write_ledger, self._known)

    def _list(self) -> dict[str, Stamp] | None:
        """The recordings below the folder by their path in it; `None` where it cannot be reached."""
        try:
            with os.scandir(self._folder):
                pass
        except OSError:
            return None
        found: dict[str, Stamp] = {}
        for parent, folders, names in os.walk(self._folder):
            folders[:] = [name for name in folders if _is_meant(name)]
            for name in filter(is_recording, names):
                path = Path(parent) / name
                with contextlib.suppress(OSError):  # gone since it was listed
                    stat = path.stat()
                    found[path.relative_to(self._folder).as_posix()] = (stat.st_size, stat.st_mtime_ns)
        return found

    def _readable(self, names: list[str]) -> list[str]:
        """The files that can be opened: no other program keeps them to itself."""
        readable = []
        for name in sorted(names):
            with contextlib.suppress(OSError), (self._folder / name).open("rb") as file:
                file.read(1)
                readable.append(name)
        return readable

    def _read_ledger(self) -> dict[str, Stamp] | None:
        try:
            data = json.loads(self._ledger.read_text("utf-8"))
            if data["folder"] != str(self._folder):
                return None
            return {str(name): (int(size), int(mtime)) for name, (size, mtime) in data["known"].items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None

    def _write_ledger(self, known: dict[str, Stamp]) -> None:
        data = json.dumps({"folder": str(self._folder), "known": known})
        with contextlib.suppress(OSError):  # the library knows the recordings too, and says when the disk is full
            self._ledger.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._ledger, data.encode(), durable=True)


def is_recording(name: str) -> bool:
    """Whether a file's name is that of a finished recording: not a hidden one, nor one still being written."""
    stem, suffix = os.path.splitext(name.lower())  # noqa: PTH122  a name, not a path
    return _is_meant(name) and suffix in MEDIA_SUFFIXES and not stem.endswith(UNFINISHED)


def _is_meant(name: str) -> bool:
    return not name.startswith((".", "~"))
