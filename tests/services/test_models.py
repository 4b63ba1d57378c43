"""Whatever line and disk do, a download ends in a whole model or in a sentence, and nothing is fetched twice."""

import asyncio
import functools
import hashlib
import shutil
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from sttgui.api import surroundings
from sttgui.api.downloads import download
from sttgui.domain.errors import (
    DiskFullError,
    DownloadBrokenError,
    DownloadGoneError,
    DownloadInterceptedError,
    DownloadStalledError,
    DownloadTroubleError,
    DownloadWrongError,
    EngineMissingError,
    ModelComingError,
    ModelDamagedError,
    ModelMissingError,
    ModelNotKeptError,
    ModelRoomError,
    ModelUnfitError,
    SttError,
)
from sttgui.domain.models import Availability, Damaged, Fetching, Halted, Missing, Model, ModelFile, Ready
from sttgui.services.models import Models
from sttgui.services.models import hub as hub_address
from sttgui.storage.models import ModelStore
from tests.model_hub import ModelHub, drop_after, running_hub, say, stall_after
from tests.waiting import until

PAGE = b"<!DOCTYPE html><html><body>Please sign in</body></html>"


def content(seed: int) -> dict[str, bytes]:
    return {
        "config.json": b"{}",
        "model.bin": b"\x06\0\0\0\x0c\0WhisperSpec\0" + bytes((seed + number) % 251 for number in range(300_000)),
        "tokenizer.json": b'{"model": {}}' * 100,
        "vocabulary.txt": b"a\nb\n",
    }


def model_of(model_id: str, files: dict[str, bytes]) -> Model:
    listed = (ModelFile(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in files.items())
    return Model(model_id, repository=f"someone/{model_id}", revision="abc", files=tuple(listed))


CONTENT = content(0)
BASE = model_of("base", CONTENT)
SMALL = model_of("small", content(7))
WEIGHTS = "/someone/base/resolve/abc/model.bin"
READY = Ready(is_removable=True)


@pytest.fixture(scope="module")
def certificates() -> Any:
    return surroundings.trust()


@pytest.fixture(autouse=True)
def read_once(certificates: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading the certificates takes a tenth of a second, and once is enough here."""
    monkeypatch.setattr(surroundings, "trust", lambda: certificates)


@pytest.fixture
def hub() -> Iterator[ModelHub]:
    files = {f"/someone/base/resolve/abc/{name}": data for name, data in CONTENT.items()}
    files |= {f"/someone/small/resolve/abc/{name}": data for name, data in content(7).items()}
    with running_hub(files) as hub:
        hub.faulty = "model.bin"
        yield hub


class Room:
    """The models of one computer, and what was told of them. Waiting takes no time, and is counted."""

    def __init__(self, folder: Path, hub: ModelHub) -> None:
        self.folder = folder
        self.store = ModelStore(folder, (BASE, SMALL))
        self.waits: list[float] = []
        self.missing: EngineMissingError | None = None
        self.told: list[Availability] = []
        self.models = Models(
            self.store,
            hub.address,
            missing=lambda: self.missing,
            fetch_file=functools.partial(download, stall_s=0.3),
            sleep=self._sleep,
        )
        self.models.subscribe(lambda: self.told.append(self.state))
        self.hold: asyncio.Event | None = None

    @property
    def state(self) -> Availability:
        return self.models.state("base")

    async def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        await (self.hold.wait() if self.hold is not None else asyncio.sleep(0))

    async def fetched(self) -> Availability:
        """Begin, and wait for the end."""
        self.models.fetch("base")
        return await self.ended()

    async def ended(self) -> Availability:
        await until(lambda: not isinstance(self.state, Fetching))
        return self.state

    def troubles(self) -> list[type[SttError]]:
        said = [state.trouble for state in self.told if isinstance(state, Fetching | Halted)]
        return [type(trouble) for trouble in said if trouble is not None]


@pytest.fixture
async def room(tmp_path, hub: ModelHub) -> AsyncIterator[Room]:
    room = Room(tmp_path / "models", hub)
    await room.models.load()
    yield room
    await room.models.close()


def whole(folder: Path) -> bool:
    return {path.name: path.read_bytes() for path in folder.iterdir()} == CONTENT


async def test_start_up_asks_no_other_computer(room: Room, hub: ModelHub):
    assert room.state == Missing()
    assert [model.id for model in room.models.models] == ["base", "small"]
    with pytest.raises(ModelMissingError):
        await room.models.require("base")
    assert hub.asked == []
    assert not room.folder.exists()


async def test_a_model_comes_whole_with_one_request_a_file_and_nothing_else(room: Room, hub: ModelHub):
    assert await room.fetched() == READY
    assert whole(room.folder / "base")
    names = [path.rpartition("/")[2] for path, part in hub.asked if part is None]
    assert sorted(names) == sorted(CONTENT)
    await room.models.require("base")
    await room.models.look()
    room.models.fetch("base")  # it is here, and asking again fetches nothing
    await room.ended()
    assert len(hub.asked) == len(CONTENT)


async def test_its_progress_is_true(room: Room):
    await room.fetched()
    seen = [state.done for state in room.told if isinstance(state, Fetching)]
    assert seen == sorted(seen)
    assert seen[0] == 0
    assert seen[-1] == BASE.size


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (drop_after(100_000), DownloadBrokenError),
        (drop_after(0), DownloadBrokenError),
        (stall_after(100_000), DownloadStalledError),
        (say(200, PAGE, Content_Type="text/html"), DownloadInterceptedError),
        (say(503), DownloadTroubleError),
        (say(429), DownloadTroubleError),
    ],
)
async def test_what_passes_is_said_and_the_download_goes_on_by_itself(room: Room, hub: ModelHub, fault, kind):
    hub.faults = [fault] * 3
    assert await room.fetched() == READY
    assert room.troubles()[0] is kind
    assert len(room.waits) == 3
    assert whole(room.folder / "base")


async def test_only_what_is_missing_is_fetched_after_a_break(room: Room, hub: ModelHub):
    hub.faults = [drop_after(100_000)]
    assert await room.fetched() == READY
    assert [part for path, part in hub.asked if path == WEIGHTS] == [None, "bytes=100000-"]
    assert len(hub.asked) == len(CONTENT) + 1


async def test_it_waits_longer_each_time_nothing_comes_and_as_long_as_it_is_told_to(room: Room, hub: ModelHub):
    hub.faults = [say(503)] * 9 + [
        say(429, Retry_After="77"),
        say(503, Retry_After="99999999"),
        say(503, Retry_After="0"),
    ]
    assert await room.fetched() == READY
    assert room.waits == [1, 2, 5, 10, 20, 30, 60, 60, 60, 77, 600, 60]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (say(404), DownloadGoneError),
        (say(403), DownloadGoneError),
        (say(200, b"another size"), DownloadWrongError),
    ],
)
async def test_what_does_not_pass_halts_with_a_sentence_and_can_be_tried_again(room: Room, hub: ModelHub, fault, kind):
    hub.faults = [fault]
    state = await room.fetched()
    assert isinstance(state, Halted)
    assert isinstance(state.trouble, kind)
    assert "127.0.0.1" in str(state.trouble)
    assert room.waits == []
    assert await room.fetched() == READY


async def test_a_file_that_comes_out_wrong_is_fetched_anew_once(room: Room, hub: ModelHub):
    room.store.fetching(BASE).begin()
    (room.folder / "base.fetching" / "model.bin").write_bytes(b"of another time" * 1000)
    assert await room.fetched() == READY
    assert [part for path, part in hub.asked if path == WEIGHTS] == ["bytes=15000-", None]
    assert whole(room.folder / "base")


async def test_what_halted_can_be_tried_again_the_moment_it_is_told(room: Room, hub: ModelHub):
    def try_again() -> None:
        if isinstance(room.state, Halted):
            room.models.fetch("base")

    hub.faults = [say(404)]
    room.models.subscribe(try_again)
    room.models.fetch("base")
    await until(lambda: room.state == READY)
    assert any(isinstance(state, Halted) for state in room.told)


async def test_a_wrong_file_is_not_kept(room: Room, hub: ModelHub):
    hub.files[WEIGHTS] = bytes(len(CONTENT["model.bin"]))
    state = await room.fetched()
    assert isinstance(state, Halted)
    assert isinstance(state.trouble, DownloadWrongError)
    assert len([path for path, _ in hub.asked if path == WEIGHTS]) == 2
    assert not (room.folder / "base").exists()
    hub.files[WEIGHTS] = CONTENT["model.bin"]
    assert await room.fetched() == READY


async def test_room_is_looked_for_before_anything_is_fetched(room: Room, hub: ModelHub, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10, 9, 1))  # type: ignore[attr-defined]
        state = await room.fetched()
    assert isinstance(state, Halted)
    assert isinstance(state.trouble, ModelRoomError)
    assert hub.asked == []
    assert await room.fetched() == READY


async def test_a_disk_that_fills_up_meanwhile_halts_it_and_what_came_is_kept(room: Room, monkeypatch):
    usages = [10**12, 10**12, 10**12, 10**12, 10**12]  # four files and the beginning; then it is full

    def usage(path: object) -> Any:
        return shutil._ntuple_diskusage(1, 1, usages.pop() if usages else 0)  # type: ignore[attr-defined]

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", usage)
        state = await room.fetched()
    assert isinstance(state, Halted)
    assert isinstance(state.trouble, ModelRoomError)
    assert state.done > 0
    assert await room.fetched() == READY


@pytest.mark.parametrize(("number", "kind"), [(28, DiskFullError), (13, ModelNotKeptError), (5, ModelNotKeptError)])
async def test_a_disk_that_refuses_halts_it_with_a_sentence(room: Room, monkeypatch, number: int, kind):
    def refuse(descriptor: int) -> None:
        raise OSError(number, "refused")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", refuse)
        state = await room.fetched()
    assert isinstance(state, Halted)
    assert type(state.trouble) is kind
    assert await room.fetched() == READY


async def test_a_halted_download_stays_halted_after_a_restart_and_goes_on_when_it_is_wanted(
    room: Room, hub: ModelHub, tmp_path
):
    hub.faults = [stall_after(100_000)]
    room.models.fetch("base")
    await until(hub.in_stall.is_set)
    await until(lambda: room.store.fetching(BASE).done > 100_000)
    await room.models.halt("base")
    assert isinstance(room.state, Halted)
    assert room.state.trouble is None
    again = Room(room.folder, hub)
    await again.models.load()
    assert again.state == room.state
    asked = len(hub.asked)
    await asyncio.sleep(0.05)
    assert len(hub.asked) == asked
    assert await again.fetched() == READY
    assert hub.asked[-1] == (WEIGHTS, "bytes=100000-")


async def test_what_was_not_halted_goes_on_at_the_next_start(room: Room, hub: ModelHub):
    hub.faults = [stall_after(100_000)]
    room.models.fetch("base")
    await until(hub.in_stall.is_set)
    await until(lambda: room.store.fetching(BASE).done > 100_000)
    await room.models.close()
    again = Room(room.folder, hub)
    await again.models.load()
    assert isinstance(again.state, Fetching)
    assert again.state.done > 100_000
    assert await again.ended() == READY
    assert hub.asked[-1] == (WEIGHTS, "bytes=100000-")


async def test_a_kill_in_the_middle_loses_nothing(room: Room, hub: ModelHub):
    hub.faults = [stall_after(200_000)]
    program = str(Path(__file__).with_name("fetch_until_killed.py"))
    process = await asyncio.create_subprocess_exec(sys.executable, program, str(room.folder), hub.address)
    try:
        await until(hub.in_stall.is_set)
        await until(lambda: room.store.fetching(BASE).done > 200_000)
    finally:
        process.kill()
        await process.wait()
    await room.models.load()
    assert await room.ended() == READY
    assert whole(room.folder / "base")
    assert hub.asked[-1] == (WEIGHTS, "bytes=200000-")
    assert len(hub.asked) == len(CONTENT) + 1


async def test_a_kill_after_the_last_byte_needs_no_other_computer(room: Room, hub: ModelHub):
    folder = room.store.fetching(BASE)
    folder.begin()
    for name, data in CONTENT.items():
        (folder.path / name).write_bytes(data)
    await room.models.load()
    assert await room.ended() == READY
    assert hub.asked == []


async def test_one_model_is_fetched_after_the_other(room: Room, hub: ModelHub):
    hub.faults = [stall_after(1)]
    room.models.fetch("base")
    await until(hub.in_stall.is_set)
    room.models.fetch("small")
    assert room.models.state("small") == Fetching(is_in_line=True)
    hub.go_on.set()
    await until(lambda: room.models.state("small") == READY)
    assert room.state == READY
    order = [path.split("/")[2] for path, _ in hub.asked]
    assert order == sorted(order)


async def test_one_that_waits_for_another_can_be_halted(room: Room, hub: ModelHub):
    hub.faults = [stall_after(1)]
    room.models.fetch("base")
    await until(hub.in_stall.is_set)
    room.models.fetch("small")
    await until(lambda: room.store.fetching(SMALL).is_begun)
    await room.models.halt("small")
    assert room.models.state("small") == Halted()
    hub.go_on.set()
    assert await room.ended() == READY


async def test_halting_while_it_waits_for_the_line_ends_the_waiting(room: Room, hub: ModelHub):
    hub.faults = [say(503)]
    room.hold = asyncio.Event()
    room.models.fetch("base")
    await until(lambda: room.waits)
    await room.models.halt("base")
    assert room.state == Halted(BASE.size - len(CONTENT["model.bin"]))
    assert [part for path, part in hub.asked if path == WEIGHTS] == [None]
    await room.models.halt("base")
    await room.models.halt("small")


async def test_removing_gives_up_a_download_and_its_room(room: Room, hub: ModelHub):
    hub.faults = [stall_after(100_000)]
    room.models.fetch("base")
    await until(lambda: room.store.fetching(BASE).done > 100_000)
    await room.models.halt("base")
    await room.models.remove("base")
    assert room.state == Missing()
    assert not (room.folder / "base.fetching").exists()


async def test_a_model_is_removed_and_can_be_fetched_again(room: Room):
    await room.fetched()
    await room.models.remove("base")
    assert room.state == Missing()
    assert not (room.folder / "base").exists()
    assert await room.fetched() == READY


async def test_a_damaged_model_is_found_when_it_is_to_be_used_and_fetched_anew(room: Room):
    await room.fetched()
    (room.folder / "base" / "model.bin").write_bytes(bytes(len(CONTENT["model.bin"])))
    with pytest.raises(ModelDamagedError):
        await room.models.require("base")
    assert room.state == Damaged()
    assert room.told[-1] == Damaged()
    assert await room.fetched() == READY
    await room.models.require("base")


async def test_what_is_on_its_way_is_not_called_missing(room: Room, hub: ModelHub):
    hub.faults = [stall_after(1)]
    room.models.fetch("base")
    with pytest.raises(ModelComingError, match="on its way"):
        await room.models.require("base")


async def test_a_model_nobody_knows_is_missing(room: Room, hub: ModelHub):
    with pytest.raises(ModelMissingError, match="nonsense"):
        await room.models.require("nonsense")
    room.models.fetch("nonsense")
    assert hub.asked == []


async def test_without_a_recogniser_no_model_can_be_used(room: Room):
    await room.fetched()
    room.missing = EngineMissingError()
    with pytest.raises(EngineMissingError):
        await room.models.require("base")
    await room.models.load()
    assert room.models.engine_missing is room.missing


def write(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


async def test_a_folder_of_ones_own_is_used_in_place_of_a_download(room: Room, hub: ModelHub, tmp_path):
    hub.faults = [stall_after(1)]
    room.models.fetch("base")
    await until(hub.in_stall.is_set)
    folder = write(tmp_path / "mine", CONTENT)
    assert await room.models.use_folder(folder) == BASE
    assert room.state == Ready(folder=folder)
    assert not (room.folder / "base.fetching").exists()
    await room.models.remove("base")
    assert room.state == Missing()
    assert folder.exists()


async def test_a_model_of_ones_own_is_in_the_list_until_it_is_removed(room: Room, tmp_path):
    files = {**CONTENT, "vocabulary.txt": b"w\n" * 51_865}
    mine = await room.models.use_folder(write(tmp_path / "mine", files))
    assert [model.id for model in room.models.models] == ["base", "small", "mine"]
    await room.models.require(mine.id)
    shutil.rmtree(tmp_path / "mine")
    with pytest.raises(ModelMissingError):
        await room.models.require(mine.id)
    assert room.models.state("mine") == Missing()
    await room.models.remove("mine")
    assert [model.id for model in room.models.models] == ["base", "small"]


async def test_a_slow_look_does_not_undo_what_a_later_one_has_seen(room: Room, tmp_path, monkeypatch):
    goes_on, is_reading = threading.Event(), threading.Event()
    availability = room.store.availability

    def slow(model: Model) -> Availability:
        found = availability(model)
        is_reading.set()
        goes_on.wait(10)
        return found

    monkeypatch.setattr(room.store, "availability", slow)
    early = asyncio.create_task(room.models.look())
    await asyncio.to_thread(is_reading.wait, 10)
    monkeypatch.setattr(room.store, "availability", availability)
    await room.models.use_folder(write(tmp_path / "mine", {**CONTENT, "vocabulary.txt": b"w\n" * 51_865}))
    goes_on.set()
    await early
    assert [model.id for model in room.models.models] == ["base", "small", "mine"]


async def test_a_folder_without_a_model_is_refused_and_nothing_changes(room: Room, tmp_path):
    with pytest.raises(ModelUnfitError):
        await room.models.use_folder(tmp_path)
    assert room.state == Missing()


async def test_what_came_another_way_is_no_longer_fetched(room: Room, hub: ModelHub):
    room.store.fetching(BASE).begin()
    write(room.folder / "base", CONTENT)
    await room.models.load()
    assert isinstance(room.state, Ready)
    assert not (room.folder / "base.fetching").exists()
    assert hub.asked == []


async def test_a_bug_in_a_download_ends_it_and_is_reported(room: Room, monkeypatch):
    reports: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, report: reports.append(report))

    def bug(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(room.store, "demand_room", bug)
    state = await room.fetched()
    assert isinstance(state, Halted)
    assert len(reports) == 1


def test_the_hub_is_where_the_variable_says(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("STTGUI_MODEL_HUB", raising=False)
    assert hub_address() == "https://huggingface.co"
    monkeypatch.setenv("STTGUI_MODEL_HUB", "https://mirror.example.org/hub/")
    assert hub_address() == "https://mirror.example.org/hub"
