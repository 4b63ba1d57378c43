"""The one place that reads and writes the INI file of what the user chose; `settings_table` lists what is in it."""

from __future__ import annotations

import base64
import contextlib
import math
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QSettings

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """`usual` holds where nothing is kept, or nothing that `read` understands (it raises `ValueError` then)."""

    name: str  # in the file; with {} in it there is one for each part, see `of`
    usual: T
    about: str
    read: Callable[[str], T]
    write: Callable[[T], str] = str

    def of(self, part: str) -> Setting[T]:
        """The setting of one recording or recogniser."""
        return replace(self, name=self.name.format(part))


class Settings:
    """Everything is stored as text, since an INI file gives a boolean back as the text "false"."""

    def __init__(self, path: Path) -> None:
        """`path` is the file; it and its folder are made when something is first kept."""
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def file(self) -> Path:
        return Path(self._file.fileName())

    @property
    def is_kept(self) -> bool:
        """Whether the disk took what was set last."""
        return self._file.status() is QSettings.Status.NoError

    def forget(self) -> None:
        """Delete all that is kept; the file is there no more."""
        self._file.clear()
        self._file.sync()
        self.file.unlink(missing_ok=True)

    def get(self, setting: Setting[T]) -> T:
        """What was kept, or what is usual."""
        kept = str(self._file.value(setting.name, "", str))
        if kept:
            with contextlib.suppress(ValueError):
                return setting.read(kept)
        return setting.usual

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value; it is on disk when this returns, or, where the disk refuses, lasts as long as the app."""
        self._file.setValue(setting.name, setting.write(value))
        self._file.sync()
        if os.name == "posix":
            with contextlib.suppress(OSError):
                self.file.chmod(0o600)


def text(name: str, about: str) -> Setting[str]:
    return Setting(name, "", about, str)


def yes_or_no(name: str, about: str, *, usual: bool) -> Setting[bool]:
    return Setting(name, usual, about, _read_yes_or_no, _write_yes_or_no)


def whole(name: str, about: str, usual: int, least: int, most: int) -> Setting[int]:
    """A number without a fraction; what lies beyond its bounds is brought back to them."""
    return Setting(name, usual, about, lambda kept: int(_bounded(kept, least, most)))


def number(name: str, about: str, usual: float, least: float, most: float) -> Setting[float]:
    return Setting(name, usual, about, lambda kept: _bounded(kept, least, most), "{:g}".format)


def one_of(name: str, about: str, usual: E) -> Setting[E]:
    """One of the values `usual` is one of."""
    return Setting(name, usual, about, type(usual))


def folder(name: str, about: str) -> Setting[Path | None]:
    return Setting(name, None, about, Path, lambda path: str(path or ""))


def state(name: str, about: str) -> Setting[bytes]:
    """The state of a window or splitter, as Qt saves it."""
    return Setting(name, b"", about, _read_state, lambda value: base64.b64encode(value).decode())


def _read_yes_or_no(kept: str) -> bool:
    if kept not in (YES, NO):
        raise ValueError(kept)
    return kept == YES


def _write_yes_or_no(value: bool) -> str:
    return YES if value else NO


def _bounded(kept: str, least: float, most: float) -> float:
    value = float(kept)
    if math.isnan(value):
        raise ValueError(kept)
    return min(max(value, least), most)


def _read_state(kept: str) -> bytes:
    return base64.b64decode(kept, validate=True)
