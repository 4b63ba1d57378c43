"""New recordings in a watched folder are taken once, and once they are complete."""

import asyncio
import json
import os
from pathlib import Path

import pytest

from sttgui.services.watched_folder import STEADY_LOOKS, WatchedFolder, is_recording


class Watch:
    """A folder, what was taken from it, and whether it was said to be reachable. A new one is a new start."""

    def __init__(self, home: Path, folder: Path | None = None) -> None:
        self.folder = folder or home / "inbox"
        self.folder.mkdir(exist_ok=True)
        self.ledger = home / "data" / "watched.json"
        self.taken: list[str] = []
        self.is_kept = True
        self.reachable: list[bool] = []
        self.watched = WatchedFolder(self.folder, self.ledger, self._take, self.reachable.append, self._sleep)
        self._looks = 0
        self._may_look = 0

    async def _take(self, paths: tuple[Path, ...]) -> frozenset[Path]:
        self.taken += [path.relative_to(self.folder).as_posix() for path in paths]
        return frozenset(paths) if self.is_kept else frozenset()

    async def _sleep(self, seconds: float) -> None:
        self._looks += 1
        if self._looks == self._may_look:
            raise asyncio.CancelledError

    async def look(self, times: int = STEADY_LOOKS) -> list[str]:
        """Look some times, and say what has been taken since the start."""
        self._looks, self._may_look = 0, times
        with pytest.raises(asyncio.CancelledError):
            await self.watched.watch()
        return self.taken

    def put(self, name: str, data: bytes = b"speech") -> Path:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        return path


@pytest.fixture
def watch(tmp_path: Path) -> Watch:
    return Watch(tmp_path)


async def test_what_was_there_is_left_alone_and_what_comes_is_taken_once(watch: Watch, tmp_path: Path):
    watch.put("old.mp3")
    await watch.look()
    watch.put("new.mp3")
    watch.put("deep/er.wav")
    watch.put("notes.txt")
    assert await watch.look() == ["deep/er.wav", "new.mp3"]
    assert await watch.look() == ["deep/er.wav", "new.mp3"]
    assert await Watch(tmp_path).look() == [], "nor by the next start"


async def test_what_could_not_be_kept_is_told_again_also_by_the_next_start(watch: Watch, tmp_path: Path):
    await watch.look(1)
    watch.is_kept = False
    watch.put("new.mp3")
    assert await watch.look(STEADY_LOOKS + 1) == ["new.mp3"] * 2
    again = Watch(tmp_path)
    assert await again.look(STEADY_LOOKS + 1) == ["new.mp3"]


async def test_what_came_while_the_app_was_closed_is_taken(watch: Watch, tmp_path: Path):
    await watch.look(1)
    watch.put("new.mp3")
    assert await Watch(tmp_path).look() == ["new.mp3"]


async def test_a_file_that_still_grows_is_waited_for(watch: Watch):
    await watch.look(1)
    for size in range(1, 6):
        watch.put("new.mp3", b"x" * size)
        assert await watch.look(STEADY_LOOKS - 1) == []
    assert await watch.look(1) == ["new.mp3"]


async def test_an_empty_file_is_waited_for(watch: Watch):
    await watch.look(1)
    watch.put("new.mp3", b"")
    assert await watch.look() == []
    watch.put("new.mp3")
    assert await watch.look() == ["new.mp3"]


@pytest.mark.skipif(
    os.name == "nt" or (hasattr(os, "geteuid") and os.geteuid() == 0), reason="root may read everything"
)
async def test_a_file_that_may_not_be_read_is_waited_for(watch: Watch):
    await watch.look(1)
    path = watch.put("new.mp3")
    path.chmod(0)
    assert await watch.look() == []
    path.chmod(0o600)
    assert await watch.look(1) == ["new.mp3"]


async def test_a_folder_that_goes_is_said_once_and_nothing_is_taken_twice_when_it_is_back(watch: Watch, tmp_path: Path):
    watch.put("old.mp3")
    await watch.look()
    away = tmp_path / "away"
    watch.folder.rename(away)
    await watch.look(3)
    assert watch.reachable == [False]
    away.rename(watch.folder)
    watch.put("new.mp3")
    assert await watch.look() == ["new.mp3"]
    assert watch.reachable == [False, True]


async def test_a_disk_that_is_not_mounted_for_a_while_is_not_all_new_afterwards(watch: Watch, tmp_path: Path):
    watch.put("old.mp3")
    await watch.look()
    away = tmp_path / "away"
    watch.folder.rename(away)
    watch.folder.mkdir()
    await watch.look(1)
    watch.folder.rmdir()
    away.rename(watch.folder)
    assert await watch.look() == []


@pytest.mark.parametrize("written", ["", "{", "[]", json.dumps({"folder": "/another", "known": {}})])
async def test_without_a_memory_what_is_there_is_left_alone(watch: Watch, written: str):
    watch.ledger.parent.mkdir()
    watch.ledger.write_text(written)
    watch.put("old.mp3")
    await watch.look()
    watch.put("new.mp3")
    assert await watch.look() == ["new.mp3"]


async def test_a_memory_that_cannot_be_written_lasts_as_long_as_the_app(watch: Watch, tmp_path: Path):
    (tmp_path / "data").write_text("a file is where the folder should be")
    await watch.look(1)
    watch.put("new.mp3")
    for _ in range(2 * STEADY_LOOKS):
        await watch.watched.look()
    assert watch.taken == ["new.mp3"]


def test_hidden_and_unfinished_names_are_no_recordings():
    assert is_recording("Gespräch über Öl.MP3")
    names = (".a.mp3", "~a.mp3", "a.mp3.part", "a.part.mp3", "a.temp.mp4", "a.crdownload", "a.txt", "a")
    assert [name for name in names if is_recording(name)] == []
