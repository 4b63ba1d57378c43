"""Transcripts made elsewhere: which job a file becomes, and the recordings beside it that have its name."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sttgui.domain.errors import NoTranscriptError

if TYPE_CHECKING:
    from sttgui.importers import Imported

PLAIN = frozenset({".txt", ".text"})  # nothing else tells that a text is meant as one
LANGUAGE_LENGTH = 8  # characters of what stands between the name of subtitles and their ending: `.en`, `.pt-BR`


@dataclass(frozen=True, slots=True)
class Transcribed:
    """A file with a transcript. `beside` are the recordings in its folder that have its name."""

    path: Path
    content: Imported
    beside: tuple[Path, ...] = ()

    @property
    def job_id(self) -> str:
        """The same whenever the same file comes, so that it is known again."""
        name = self.path.name.encode(errors="surrogateescape")
        return hashlib.sha256(b"\0".join((name, self.content.raw))).hexdigest()[:32]

    @property
    def title(self) -> str:
        return self.content.title or self.path.stem


def read_transcript(path: Path, recording_suffixes: Collection[str]) -> Transcribed | None:
    """What a file holds; `None` for one that is no text at all. Raises `FileRefusedError`. Blocks."""
    from sttgui import importers

    if not importers.looks_like_text(path):
        return None
    content = importers.read(path)
    if content.is_plain and path.suffix.lower() not in PLAIN:
        raise NoTranscriptError(name=path.name)
    return Transcribed(path, content, tuple(_beside(path, recording_suffixes)))


def of_its_name(path: Path, recordings: Iterable[Path]) -> list[Path]:
    """Those of some recordings that have the name of a transcript: `talk.mp3` of `talk.srt`, `talk.mp3.srt` and, where
    there is no better one, `talk.en.srt`.
    """
    name = _plain(path.stem)
    there = [(one, _plain(one.name), _plain(one.stem)) for one in recordings]
    for wanted in (name, _without_language(name)):
        if found := [one for one, whole, stem in there if wanted and wanted in (whole, stem)]:
            return found
    return []


def _beside(path: Path, suffixes: Collection[str]) -> list[Path]:
    try:
        with os.scandir(path.parent) as entries:
            names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
    except OSError:
        return []
    recordings = [path.with_name(name) for name in names if Path(name).suffix.lower() in suffixes]
    return [one for one in of_its_name(path, recordings) if one.is_file()]


def _plain(name: str) -> str:
    """A name as all disks take it for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def _without_language(name: str) -> str:
    stem, point, language = name.rpartition(".")
    is_language = language.replace("-", "").replace("_", "").isalnum() and len(language) <= LANGUAGE_LENGTH
    return stem if point and is_language else ""
