"""Where things are on this computer: the user's data and settings, and the files that ship with the app."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from sttgui.storage.private import make_files_private, make_private

PACKAGE = Path(__file__).resolve().parent.parent
RESOURCES = PACKAGE / "_resources" if (PACKAGE / "_resources").exists() else PACKAGE.parent / "resources"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one user. `STTGUI_HOME` moves them all into one place (tests, portable use)."""

    data: Path
    config: Path
    cache: Path
    log: Path

    @property
    def models(self) -> Path:
        """Where the models of this computer are."""
        return self.data / "models"

    @classmethod
    def of_user(cls) -> Folders:
        """The folders the system foresees, or those under `STTGUI_HOME` if it is set. Creates none of them."""
        home = os.environ.get("STTGUI_HOME")
        if home:
            root = Path(home).expanduser().absolute()
            return cls(root / "data", root / "config", root / "cache", root / "log")
        dirs = platformdirs.PlatformDirs("Wordlight", appauthor=False)
        return cls(dirs.user_data_path, dirs.user_config_path, dirs.user_cache_path, dirs.user_log_path)

    def make_private(self) -> None:
        """Make those the app writes in, which other users of the computer cannot look into."""
        for folder in (self.data, self.config, self.cache):
            with contextlib.suppress(OSError):  # whoever writes there says so
                make_private(folder)

    def make_files_private(self) -> None:
        """Take from other users what earlier versions left to them; takes a moment."""
        for folder in (self.data, self.config, self.cache, self.log):
            make_files_private(folder)


def resource(name: str) -> Path:
    """A file of `resources/`, from the source tree or the installed package."""
    return RESOURCES / name
