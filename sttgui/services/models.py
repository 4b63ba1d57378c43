"""The models of this computer as they are now: which are here, and the downloads that bring others."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sttgui.domain.errors import (
    DownloadError,
    DownloadWrongError,
    EngineMissingError,
    ModelComingError,
    ModelDamagedError,
    ModelMissingError,
    StorageError,
    SttError,
)
from sttgui.domain.models import (
    OFFERED,
    SPEAKERS,
    Availability,
    Fetching,
    Halted,
    Missing,
    Model,
    ModelFile,
    Ready,
    find,
)
from sttgui.services.own_loop import on_own_loop, to_the_end
from sttgui.storage.fetching import FetchingFolder, not_kept
from sttgui.storage.models import ModelStore

HUB = "https://huggingface.co"
HUB_VARIABLE = "STTGUI_MODEL_HUB"  # the address of a mirror, for those who cannot or would not reach the hub itself
DELAYS_S = (1, 2, 5, 10, 20, 30, 60)  # before each new try; the last one for ever
LONGEST_WAIT_S = 600.0  # whatever a server asks for
TELL_EVERY_S = 0.1
LOOK_FOR_ROOM_EVERY = 16_000_000  # bytes

FetchFile = Callable[[str, Path, int, Callable[[int], None]], Coroutine[Any, Any, None]]
Listener = Callable[[], None]


def hub() -> str:
    """Where models are fetched: the hub, or the mirror that `STTGUI_MODEL_HUB` names."""
    return (os.environ.get(HUB_VARIABLE) or HUB).rstrip("/")


async def _fetch_file(url: str, path: Path, size: int, on_done: Callable[[int], None]) -> None:
    """Imports httpx only when something is fetched."""
    from sttgui.api.downloads import download

    await download(url, path, size, on_done)


def _is_there() -> None:
    """There is a recogniser for the models."""


class Models:
    """Owns the downloads, one at a time. Must be used on one event loop; listeners are called on it.

    `hub` is the address the models come from, `missing` says why none can be used here, if none can. A download that
    was begun goes on after a break of the line and after a restart, until it is halted.
    """

    def __init__(
        self,
        store: ModelStore,
        hub: str,
        *,
        missing: Callable[[], EngineMissingError | None] = _is_there,
        fetch_file: FetchFile = _fetch_file,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._hub = hub
        self._missing = missing
        self._fetch_file = fetch_file
        self._sleep = sleep
        self._states: dict[str, Availability] = {}
        self._models: tuple[Model, ...] = ()
        self._looks = self._newest_look = 0
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._one_at_a_time = asyncio.Lock()
        self._listeners: list[Listener] = []
        self.engine_missing: EngineMissingError | None = None

    @property
    def source(self) -> str:
        """The computer the models come from, by name."""
        with contextlib.suppress(ValueError):
            return urlsplit(self._hub).hostname or self._hub
        return self._hub

    @property
    def models(self) -> tuple[Model, ...]:
        """The models that are offered, and others that are here; none before `load`."""
        return self._models

    @property
    def ready(self) -> list[Model]:
        """Those that can be used."""
        return [model for model in self._models if isinstance(self.state(model.id), Ready)]

    def state(self, model_id: str) -> Availability:
        return self._states.get(model_id, Missing())

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` whenever something has changed."""
        self._listeners.append(listener)

    async def load(self) -> None:
        """Look what is here, and go on with the downloads of earlier times. Asks no other computer unless for them."""
        self.engine_missing = await asyncio.to_thread(self._missing)
        await self.look()
        for model in self._models:
            folder = self._store.fetching(model)
            if isinstance(self.state(model.id), Ready):
                with contextlib.suppress(StorageError):  # it came another way
                    await asyncio.to_thread(folder.remove)
            elif folder.is_begun and not folder.is_halted:
                self.fetch(model.id)

    async def look(self) -> None:
        """Look again what is here."""
        self._looks += 1
        number = self._looks
        found = await asyncio.to_thread(self._found)
        if number < self._newest_look:
            return  # a later one was faster, and has seen more
        self._newest_look = number
        for model_id, (_, state) in found.items():
            known = self._states.get(model_id)
            if model_id in self._tasks or (isinstance(known, Halted) and isinstance(state, Halted)):
                continue  # what is known of it says more
            self._states[model_id] = state
        self._models = tuple(model for model, _ in found.values())
        self._tell()

    async def require(self, model_id: str) -> None:
        """Return once a model can be used. Raises `EngineMissingError`, `ModelMissingError`, `ModelDamagedError` and
        `StorageError`; takes about a second where it is used for the first time.
        """
        missing = await asyncio.to_thread(self._missing)
        if missing is not None:
            raise missing
        if model_id == SPEAKERS.id:
            from sttgui.storage.voice_weights import voices_file  # with what reads the weights

            await asyncio.to_thread(voices_file, self._store.folder)
            return
        if isinstance(self._states.get(model_id), Fetching):
            raise ModelComingError(name=model_id)
        model = await asyncio.to_thread(self._store.find, model_id)
        if model is None:
            raise ModelMissingError(name=model_id)
        try:
            await asyncio.to_thread(self._store.prepare, model)
        except (ModelMissingError, ModelDamagedError):
            await self.look()
            raise

    def fetch(self, model_id: str) -> None:
        """Begin a download the person agreed to, or go on with it; nothing where it is here or on its way."""
        model = next((model for model in self._models if model.id == model_id and model.files), None)
        known = self.state(model_id)
        if model is None or model_id in self._tasks or isinstance(known, Ready):
            return
        done = known.done if isinstance(known, Halted) else 0
        task = asyncio.get_running_loop().create_task(self._carry(model), name=f"model {model_id}")
        self._tasks[model_id] = task
        task.add_done_callback(functools.partial(self._task_ended, model_id))
        self._set(model_id, Fetching(done, is_in_line=self._one_at_a_time.locked()))

    async def halt(self, model_id: str) -> None:
        """Fetch no more of a model until `fetch`, also after a restart. Raises `StorageError`."""
        if await self._stop(model_id):
            folder = self._folder(model_id)
            if folder.is_begun:
                self._set(model_id, Halted(folder.done))
                await asyncio.to_thread(folder.halt)
            else:  # it has just become whole
                self._states.pop(model_id, None)
                await self.look()

    async def remove(self, model_id: str) -> None:
        """Delete a model, or what came of it, or forget where the person has it. Raises `StorageError`."""
        model = next(model for model in self._models if model.id == model_id)
        await self._stop(model_id)
        folder = self._folder(model_id)
        try:
            if folder.is_begun:
                await asyncio.to_thread(folder.remove)
            else:
                await asyncio.to_thread(self._store.remove, model)
        finally:
            self._states.pop(model_id, None)
            await self.look()

    async def use_folder(self, folder: Path) -> Model:
        """Use the model a person has in a folder. Raises `ModelUnfitError` and `StorageError`."""
        model = await asyncio.to_thread(self._store.use_folder, folder)
        if await self._stop(model.id):
            with contextlib.suppress(StorageError):  # then it is there once more, and no harm
                await asyncio.to_thread(self._folder(model.id).remove)
        self._states.pop(model.id, None)
        await self.look()
        return model

    async def close(self) -> None:
        """Let go of the downloads; they go on at the next start."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def _folder(self, model_id: str) -> FetchingFolder:
        return self._store.fetching(next(model for model in self._models if model.id == model_id))

    def _found(self) -> dict[str, tuple[Model, Availability]]:
        found = {}
        for model in self._store.models:
            state = self._store.availability(model)
            folder = self._store.fetching(model)
            if not isinstance(state, Ready) and folder.is_begun:
                state = Halted(folder.done)
            if find(OFFERED, model.id) or not model.files or not isinstance(state, Missing):
                found[model.id] = (model, state)
        return found

    async def _stop(self, model_id: str) -> bool:
        """End a download, if there is one, and return once nothing is written any more."""
        task = self._tasks.get(model_id)
        if task is None:
            return False
        task.cancel()
        await asyncio.wait([task])
        return True

    def _task_ended(self, model_id: str, task: asyncio.Task[None]) -> None:
        if self._tasks.get(model_id) is task:
            del self._tasks[model_id]
        error = None if task.cancelled() else task.exception()
        if error is not None:
            # A bug of ours: the download must not look alive, and the report goes to the last-resort handler.
            self._set(model_id, Halted(0, SttError(detail=repr(error))))
            task.get_loop().call_exception_handler({"message": "a download failed unexpectedly", "exception": error})

    async def _carry(self, model: Model) -> None:
        folder = self._store.fetching(model)
        try:
            await to_the_end(folder.begin)
            async with self._one_at_a_time:
                await self._bring(model, folder)
        except SttError as error:
            self._end(model.id, Halted(folder.done, error))
        else:
            self._end(model.id, await asyncio.to_thread(self._store.availability, model))

    def _end(self, model_id: str, state: Availability) -> None:
        """Say how a download ended, which may be begun again at once by whoever hears it."""
        self._tasks.pop(model_id)
        self._set(model_id, state)

    async def _bring(self, model: Model, folder: FetchingFolder) -> None:
        """Fetch what is missing until the model is whole, and move it into its place."""
        delays: Iterator[int] = iter(DELAYS_S)
        while True:
            before = folder.done
            self._set(model.id, Fetching(before))
            try:
                for file in sorted(model.files, key=lambda file: file.size):  # a refusal comes early
                    await self._complete(model, file, folder)
                return await to_the_end(functools.partial(self._store.take, model, folder.path))
            except DownloadError as error:
                if not error.is_passing:
                    raise
                if folder.done > before:
                    delays = iter(DELAYS_S)
                delay = error.retry_after_s or next(delays, DELAYS_S[-1])  # at once is too soon
                self._set(model.id, Fetching(folder.done, trouble=error))
                await self._sleep(min(delay, LONGEST_WAIT_S))

    async def _complete(self, model: Model, file: ModelFile, folder: FetchingFolder) -> None:
        """Fetch what is missing of one file, and begin it anew once where it does not come out right."""
        path = folder.path / file.name
        for _ in range(2):
            if folder.size_of(file) != file.size:
                await asyncio.to_thread(self._store.demand_room, model, model.size - folder.done)
                others = folder.done - min(folder.size_of(file), file.size)
                await self._fetch(model, file, path, others)
                self._set(model.id, Fetching(folder.done))
            if await asyncio.to_thread(self._store.is_right, path, file):
                return
            await asyncio.to_thread(folder.discard, file)
        raise DownloadWrongError(host=self.source, detail=f"{file.name} has another SHA-256")

    async def _fetch(self, model: Model, file: ModelFile, path: Path, others: int) -> None:
        from sttgui.api.downloads import file_url

        url = file_url(self._hub, model.repository, model.revision, file.name)
        teller = _Teller(self._store, model, others, functools.partial(self._progressed, model.id))
        try:
            await on_own_loop(functools.partial(self._fetch_file, url, path, file.size, teller.done))
        except OSError as error:
            raise not_kept(error, path.parent) from error

    def _progressed(self, model_id: str, done: int) -> None:
        if model_id in self._tasks:
            self._set(model_id, Fetching(done))

    def _set(self, model_id: str, state: Availability) -> None:
        if self._states.get(model_id) != state:
            self._states[model_id] = state
            self._tell()

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()


class _Teller:
    """Hears in the thread that fetches how far it is, tells it on the loop now and then, and looks for room."""

    def __init__(self, store: ModelStore, model: Model, others: int, tell: Callable[[int], None]) -> None:
        self._store = store
        self._model = model
        self._others = others
        self._tell = tell
        self._loop = asyncio.get_running_loop()
        self._told_at = 0.0
        self._room_for = 0

    def done(self, done: int) -> None:
        """Raises `ModelRoomError`."""
        if done >= self._room_for:
            self._store.demand_room(self._model, 0)
            self._room_for = done + LOOK_FOR_ROOM_EVERY
        now = time.monotonic()
        if now - self._told_at >= TELL_EVERY_S:
            self._told_at = now
            self._loop.call_soon_threadsafe(self._tell, self._others + done)
