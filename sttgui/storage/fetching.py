"""The folder in which a model's files are gathered that are on their way.

That the folder is there means that the person agreed to the download, and so it goes on after a restart; unless a mark
in it says that they halted it.
"""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from sttgui.domain.disk import why
from sttgui.domain.errors import DiskFullError, ModelNotKeptError, ModelNotRemovedError, StorageError
from sttgui.domain.models import Model, ModelFile
from sttgui.storage.problems import storage_error

HALTED = "halted"


@dataclass(frozen=True, slots=True)
class FetchingFolder:
    """What is here of one model. Only one process at a time may fill it."""

    path: Path
    model: Model

    @property
    def is_begun(self) -> bool:
        return self.path.is_dir()

    @property
    def is_halted(self) -> bool:
        return (self.path / HALTED).exists()

    @property
    def done(self) -> int:
        """How many bytes are here."""
        return sum(min(self.size_of(file), file.size) for file in self.model.files)

    def size_of(self, file: ModelFile) -> int:
        with contextlib.suppress(OSError):
            return (self.path / file.name).stat().st_size
        return 0

    def begin(self) -> None:
        """Note that the person agreed. Raises `StorageError`."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            (self.path / HALTED).unlink(missing_ok=True)
        except OSError as error:
            raise not_kept(error, self.path.parent) from error

    def halt(self) -> None:
        """Note that the person wants no more of it for now. Raises `StorageError`."""
        try:
            (self.path / HALTED).touch()
        except OSError as error:
            raise not_kept(error, self.path.parent) from error

    def discard(self, file: ModelFile) -> None:
        """Begin a file anew. Raises `StorageError`."""
        try:
            (self.path / file.name).unlink(missing_ok=True)
        except OSError as error:
            raise not_kept(error, self.path.parent) from error

    def remove(self) -> None:
        """Give it up, with what is here. Raises `StorageError`."""
        try:
            shutil.rmtree(self.path)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise ModelNotRemovedError(reason=why(error), folder=self.path, detail=repr(error)) from error


def not_kept(error: OSError, folder: Path) -> StorageError:
    """An error of the disk as the sentence for the person who waits for a model."""
    if isinstance(storage_error(error, folder), DiskFullError):
        return DiskFullError(detail=repr(error))
    return ModelNotKeptError(reason=why(error), folder=folder, detail=repr(error))
