"""Names and folders for files that are saved for somebody."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import count
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from sttgui.ui.kit.text import tr

NAME_LENGTH = 100  # characters of a suggested name
NAME_BYTES = 200  # of it, since disks count those
# What Windows keeps for devices, whatever stands behind the first point.
_DEVICES = re.compile(r"(con|conin\$|conout\$|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?= *(\.|$))", re.IGNORECASE)
# No disk takes all of these, or they turn the letters around, so that the ending is not where it seems.
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u202a-\u202e\u2066-\u2069\ud800-\udfff]+')


def suggested_name(title: str) -> str:
    """A title as a file's name that every system allows, without suffix."""
    name = _NOT_IN_NAMES.sub(" ", title)
    name = " ".join(name.split())[:NAME_LENGTH].encode()[:NAME_BYTES].decode(errors="ignore").strip(" .")
    return (_DEVICES.sub(r"\1_", name, count=1) if _DEVICES.match(name) else name) or tr("Transcript")


def free_name(folder: Path, name: str, suffix: str, taken: Collection[Path] = ()) -> Path:
    """A file in a folder under whose name there is nothing, and that is none of those that are `taken`: `talk.txt`, or
    `talk (2).txt`. Blocks.
    """
    others = {path.name.casefold() for path in taken}
    for number in count(1):
        path = folder / (f"{name}{suffix}" if number == 1 else f"{name} ({number}){suffix}")
        if path.name.casefold() not in others and not path.exists() and not path.is_symlink():
            return path
    raise AssertionError


def documents_folder() -> Path:
    """The user's documents, else home."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
