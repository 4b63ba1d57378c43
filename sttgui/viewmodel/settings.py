"""What the user chose, kept as text in an INI file."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QSettings


class Settings:
    """Named texts. Everything is stored as text, since an INI file gives a boolean back as the text "false"."""

    def __init__(self, path: Path) -> None:
        """`path` is the file; it and its folder are made when something is first kept."""
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def value(self, key: str, default: str = "") -> str:
        return str(self._file.value(key, default, str))

    def set_value(self, key: str, value: str) -> None:
        """Keep a text; it is on disk when this returns, or, where the disk refuses, lasts as long as the app."""
        self._file.setValue(key, value)
        self._file.sync()
        if os.name == "posix":
            with contextlib.suppress(OSError):
                Path(self._file.fileName()).chmod(0o600)
