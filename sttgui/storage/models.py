"""Which models are on this computer: in a folder the person named, in our own, or in installed packages.

Nothing is used whose files were not compared with their hashes once. What was found is noted with size and time of
change, so that the next start need not read it again, and what was wrong once is known at a glance.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sttgui.domain.disk import why
from sttgui.domain.errors import (
    ModelDamagedError,
    ModelMissingError,
    ModelNotRemovedError,
    ModelRoomError,
    StorageError,
)
from sttgui.domain.models import MODELS, Availability, Damaged, Missing, Model, ModelFile, Ready, find
from sttgui.storage.fetching import FetchingFolder, not_kept
from sttgui.storage.model_files import WEIGHTS, Files, in_folder, is_right, look_at, may_be_whole
from sttgui.storage.model_packages import PACKAGES, join, paths_of, root_of
from sttgui.whole_file import write_whole

ROOM = 50_000_000  # bytes kept free beside what is written, for the library
LEFT_BEHIND_S = 3600.0  # an unfinished folder this old has nobody who works on it
CHECKED = "checked.json"
NAMED = "named.json"


@dataclass(frozen=True, slots=True)
class _Copy:
    """One place with all files of a model. `folder` is `None` where they must be put together first."""

    files: Files
    folder: Path | None
    when_good: Ready
    is_packaged: bool = False

    def may_be_whole(self, checked: Mapping[str, Any]) -> bool:
        """Whether nothing speaks against it, without reading it."""
        if not self.files:
            return self.folder is not None and (self.folder / WEIGHTS).is_file()
        return may_be_whole(self.files, checked)


class ModelStore:
    """The models under `folder`, which need not exist, and those elsewhere. May be used from several threads, and by
    several processes at once.
    """

    def __init__(self, folder: Path, models: Sequence[Model] = MODELS) -> None:
        self.folder = folder
        self._catalogue = tuple(models)
        self._lock = threading.Lock()

    @property
    def models(self) -> tuple[Model, ...]:
        """The catalogue, and what the person brought along."""
        brought = (_brought(name, said) for name, said in sorted(self._named().items()))
        return (*self._catalogue, *(model for model in brought if find(self._catalogue, model.id) is None))

    def find(self, model_id: str) -> Model | None:
        """The model of this name, whether it is here or not."""
        return find(self.models, model_id)

    def availability(self, model: Model) -> Availability:
        """Whether a model can be used, by a glance: sizes and what was compared before. Never raises."""
        checked = self._read(CHECKED)
        is_damaged = False
        for copy in self._copies(model):
            if copy.may_be_whole(checked):
                return copy.when_good
            is_damaged |= not copy.is_packaged  # a package of other content is as good as none
        return Damaged() if is_damaged else Missing()

    def is_here(self, model: Model) -> bool:
        return isinstance(self.availability(model), Ready)

    def prepare(self, model: Model) -> Path:
        """The folder with a model's files, compared with their hashes where that was not done yet.

        Takes about a second for the first use of one that comes in packages. Raises `ModelMissingError`,
        `ModelDamagedError` and `StorageError`.
        """
        with self._lock:
            is_damaged = False
            for copy in self._copies(model):
                if copy.folder is None and copy.may_be_whole(self._read(CHECKED)):
                    with contextlib.suppress(ModelDamagedError):
                        return self._put_together(model, copy)
                elif copy.folder is not None and self._is_whole(copy.files, copy.folder):
                    return copy.folder
                is_damaged |= not copy.is_packaged
            raise ModelDamagedError(name=model.id) if is_damaged else ModelMissingError(name=model.id)

    def take(self, model: Model, folder: Path) -> None:
        """Move the whole files in `folder`, which lies beside ours, into their place.

        Raises `ModelDamagedError` where they are not what they should be, and `StorageError`.
        """
        with self._lock:
            if not self._is_whole(in_folder(folder, model), folder):
                raise ModelDamagedError(name=model.id)
            self._move_in(folder, model)

    def is_right(self, path: Path, file: ModelFile) -> bool:
        """Whether one file is what it should be; it is read where that is not known."""
        with self._lock:
            return self._is_whole(((file, (path,)),), path.parent)

    def remove(self, model: Model) -> None:
        """Delete a model from our folder, or forget where one lies that a person named. Raises `StorageError`."""
        with self._lock:
            named = self._named()
            if named.pop(model.id, None) is not None:
                self._write(NAMED, named)
                return
            place = self.folder / model.id
            try:
                shutil.rmtree(place)
            except FileNotFoundError:
                pass
            except OSError as error:
                raise ModelNotRemovedError(reason=why(error), folder=place, detail=repr(error)) from error

    def use_folder(self, folder: Path) -> Model:
        """Use a model that a person has in a folder, from where it is; one of the catalogue is told by its hashes.

        Raises `ModelUnfitError` where it is none that can be used, and `StorageError`.
        """
        folder = folder.absolute()
        brought = look_at(folder)
        with self._lock:
            known = next((model for model in self._catalogue if self._is_whole(in_folder(folder, model), folder)), None)
            named = self._named()
            name = self._name(folder, named) if known is None else known.id
            named[name] = {"path": str(folder), "languages": list(brought)}
            self._write(NAMED, named)
            return known or _brought(name, named[name])

    def demand_room(self, model: Model, needed: int) -> None:
        """Raise `ModelRoomError` where so many bytes of a model have no room on the disk, and others with them."""
        place = next(place for place in (self.folder, *self.folder.parents) if place.exists())
        try:
            free = shutil.disk_usage(place).free
        except OSError:  # nobody can tell; writing will
            return
        if free < needed + ROOM:
            raise ModelRoomError(name=model.id, needed=_megabytes(needed + ROOM), free=_megabytes(free))

    def _copies(self, model: Model) -> Iterator[_Copy]:
        """Where a model lies, whether it is whole there or not; what a person named comes first."""
        said = self._named().get(model.id)
        if said is not None:
            named = Path(said["path"])
            if named.is_dir():
                yield _Copy(in_folder(named, model), named, Ready(folder=named))
        own = self.folder / model.id
        packaged = self._packaged(model)
        if own.is_dir() and find(self._catalogue, model.id) is not None:
            is_removable = packaged is None or not packaged.may_be_whole(self._read(CHECKED))
            yield _Copy(in_folder(own, model), own, Ready(is_removable=is_removable))
        if packaged is not None:
            yield packaged

    def _packaged(self, model: Model) -> _Copy | None:
        package = PACKAGES.get(model.id)
        root = None if package is None else root_of(package.module)
        if package is None or root is None or find(self._catalogue, model.id) is None:
            return None
        files = tuple((file, paths_of(package, file)) for file in model.files)
        return _Copy(files, None if package.parts else root / package.folder, Ready(), is_packaged=True)

    def _is_whole(self, files: Files, folder: Path) -> bool:
        """Whether all files are what they should be; of one that was brought along nothing is known."""
        if not files:
            return (folder / WEIGHTS).is_file()
        checked = self._read(CHECKED)
        noted = dict(checked)
        try:
            return all(is_right(file, paths, noted) for file, paths in files)
        except OSError:  # what cannot be read cannot be used
            return False
        finally:
            self._note(checked, noted)

    def _note(self, checked: Mapping[str, Any], noted: Mapping[str, Any]) -> None:
        if noted != checked:
            there = {key: mark for key, mark in noted.items() if Path(key.partition("\n")[0]).exists()}
            with contextlib.suppress(StorageError):  # then it is compared again next time
                self._write(CHECKED, there)

    def _put_together(self, model: Model, copy: _Copy) -> Path:
        """Copy a model out of its packages into our folder: whole, or not at all."""
        unfinished = self._unfinished(model.id)
        try:
            unfinished.mkdir(parents=True)
            self.demand_room(model, model.size)
            for file, paths in copy.files:
                join(paths, unfinished / file.name)
            if not self._is_whole(in_folder(unfinished, model), unfinished):
                self._is_whole(copy.files, unfinished)  # so that it is known of the packages
                raise ModelDamagedError(name=model.id)
            place = self.folder / model.id
            if not self._is_whole(in_folder(place, model), place):  # else another process was quicker
                self._move_in(unfinished, model)
        except OSError as error:
            raise not_kept(error, self.folder) from error
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
        return place

    def _move_in(self, folder: Path, model: Model) -> None:
        place = self.folder / model.id
        old = self._unfinished(f"{model.id}.old")
        try:
            if place.exists():
                place.replace(old)
            folder.replace(place)
        except OSError as error:
            raise not_kept(error, self.folder) from error
        shutil.rmtree(old, ignore_errors=True)
        # The files were just compared, and moving them does not change them.
        checked = self._read(CHECKED)
        moved = {str(place / Path(key).name): mark for key, mark in checked.items() if Path(key).parent == folder}
        self._note(checked, checked | moved)

    def fetching(self, model: Model) -> FetchingFolder:
        """Where a model's files are gathered that are on their way."""
        return FetchingFolder(self.folder / f"{model.id}.fetching", model)

    def _unfinished(self, name: str) -> Path:
        """A new name in our folder for what is not whole yet; what others left behind under such names goes."""
        for left in self.folder.glob(f"{name}.*.unfinished"):
            with contextlib.suppress(OSError):
                if time.time() - left.stat().st_mtime > LEFT_BEHIND_S:
                    shutil.rmtree(left) if left.is_dir() else left.unlink()
        import secrets  # brings OpenSSL

        return self.folder / f"{name}.{secrets.token_hex(4)}.unfinished"

    def _name(self, folder: Path, named: Mapping[str, Any]) -> str:
        """What a model that was brought along is called: as its folder, and like no other."""
        place = (
            folder.parent.parent if folder.parent.name == "snapshots" else folder
        )  # as the hub's own programs keep it
        name = place.name or str(place)
        taken = {other for other, said in named.items() if said["path"] != str(folder)}
        taken |= {model.id for model in self._catalogue}
        if name in taken:
            name = f"{name} ({place.parent.name})"
        number = 2
        while name in taken:
            name, number = f"{place.name} ({number})", number + 1
        return name

    def _named(self) -> dict[str, Any]:
        said = self._read(NAMED).items()
        return {name: one for name, one in said if isinstance(one, dict) and isinstance(one.get("path"), str)}

    def _read(self, name: str) -> dict[str, Any]:
        """What was noted; nothing where that is not there or torn."""
        with contextlib.suppress(OSError, ValueError):
            data = json.loads((self.folder / name).read_text(encoding="utf-8"))
            if isinstance(data, dict):
                return data
        return {}

    def _write(self, name: str, data: Mapping[str, Any]) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_whole(self.folder / name, json.dumps(data).encode(), durable=False, unfinished=self._unfinished(name))
        except OSError as error:
            raise not_kept(error, self.folder) from error


def _brought(name: str, said: Mapping[str, Any]) -> Model:
    known = said.get("languages")
    languages = tuple(str(code) for code in known) if isinstance(known, list) else ()
    return Model(id=name, languages=languages, translates=not languages)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.0f} MB"
