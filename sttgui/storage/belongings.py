"""All that the app keeps on this computer, and deleting it."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sttgui.storage.folders import Folders

# By name, and not whatever is there: a folder may be shared with files of somebody else.
_DATA = ("library*", "backups", "asked", "clock.json*", "search-form*", "watched.json*", "voices.json*", "*.unfinished")
_CONFIG = ("settings.ini*", "word-list.txt*", "*.unfinished")
_CACHE = ("peaks", "making")
_LOG = ("*.log", "*.log.*")
RECORDINGS = "recordings"


@dataclass(frozen=True, slots=True)
class Belongings:
    """How many files there are of what is deleted only where that is wanted, and their bytes."""

    recordings: int = 0
    recordings_size: int = 0
    models_size: int = 0


@dataclass(frozen=True, slots=True)
class Also:
    """What is deleted beside the library: recordings made here with the copies of others, and models."""

    recordings: bool = False
    models: bool = False


def belongings(folders: Folders) -> Belongings:
    """Looks at all files, so call it in a thread."""
    recordings = list(_sizes(folders.data / RECORDINGS))
    return Belongings(len(recordings), sum(recordings), sum(_sizes(folders.models)))


def delete_everything(folders: Folders, also: Also) -> list[Path]:
    """Delete library, transcripts, settings and all else but recordings and models; these too where `also` says so.

    Returns what could not be deleted. Files elsewhere are not touched, and links are removed without what they lead to.
    """
    left: list[Path] = []
    for folder, names in (
        (folders.data, (*_DATA, *((RECORDINGS,) if also.recordings else ()), *(("models",) if also.models else ()))),
        (folders.config, _CONFIG),
        (folders.cache, _CACHE),
        (folders.log, _LOG),
    ):
        for path in _found(folder, names):
            _delete(path)
            if path.exists() or path.is_symlink():
                left.append(path)
        with contextlib.suppress(OSError):  # something else is in it
            folder.rmdir()
    return left


def _found(folder: Path, names: Iterable[str]) -> list[Path]:
    return sorted({path for name in names for path in folder.glob(name)}) if folder.is_dir() else []


def _delete(path: Path) -> None:
    with contextlib.suppress(OSError):  # whoever called looks whether it is gone
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


def _sizes(folder: Path) -> Iterator[int]:
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):  # it has gone meanwhile
            if path.is_file() and not path.is_symlink() and not path.name.startswith("."):
                yield path.stat().st_size
