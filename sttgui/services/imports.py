"""Transcripts made elsewhere: which job a file becomes, and the recordings beside it that have its name."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from sttgui.domain.disk import why
from sttgui.domain.errors import CopyFailedError, NoTranscriptError
from sttgui.domain.languages import LANGUAGES
from sttgui.whole_file import whole_file

if TYPE_CHECKING:
    from sttgui.importers import Imported

PLAIN = frozenset({".txt", ".text"})  # nothing else tells that a text is meant as one
LONGEST_TITLE = 500  # letters of one that a foreign file gives
LANGUAGE_LENGTH = 8  # characters of what stands between the name of subtitles and their ending: `.en`, `.pt-BR`


@dataclass(frozen=True, slots=True)
class Transcribed:
    """A file with a transcript. `beside` are the recordings in its folder that have its name."""

    path: Path
    content: Imported
    beside: tuple[Path, ...] = ()

    @property
    def job_id(self) -> str:
        """The same whenever the same file comes, or the same project, so that it is known again."""
        if self.content.id:
            return self.content.id
        import hashlib  # brings OpenSSL

        name = self.path.name.encode(errors="surrogateescape")
        return hashlib.sha256(b"\0".join((name, self.content.raw))).hexdigest()[:32]

    @property
    def title(self) -> str:
        return " ".join(self.content.title[:LONGEST_TITLE].split()) or self.path.stem


def read_transcript(path: Path, recording_suffixes: Collection[str]) -> Transcribed | None:
    """What a file holds; `None` for one that is no text at all. Raises `FileRefusedError`. Blocks."""
    from sttgui import importers

    if not importers.may_be_transcript(path):
        return None
    content = importers.read(path)
    if content.is_plain and path.suffix.lower() not in PLAIN:
        raise NoTranscriptError(name=path.name)
    if content.transcript.language is None and (code := Path(path.stem).suffix[1:].lower()) in LANGUAGES:
        content = replace(content, transcript=replace(content.transcript, language=code))
    name = content.recording.name if content.recording is not None else ""
    return Transcribed(path, content, tuple(_beside(path, name, recording_suffixes)))


def unpack_recording(file: Transcribed, folder: Path, job_id: str) -> Path:
    """Put the recording of a project into the folder of copies, as that of a job; returns where it is. Raises
    `CopyFailedError`. Blocks.
    """
    import hashlib  # brings OpenSSL

    from sttgui import importers

    recording = file.content.recording
    assert recording is not None
    suffix = PurePosixPath(recording.member).suffix
    target = folder / f"{job_id}{suffix}"
    unfinished = target.with_name(f".{target.name}.unfinished")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if target.exists():  # from before a crash
            with target.open("rb") as there:
                is_same = hashlib.file_digest(there, "sha256").hexdigest() == recording.sha256
            if is_same:
                return target
            raise CopyFailedError(name=file.path.name, reason="another recording is in its place.")
        with whole_file(target, durable=True, unfinished=unfinished) as copy:
            importers.unpack_recording(file.path, recording, copy)
    except ValueError as error:
        raise CopyFailedError(name=file.path.name, reason=str(error)) from error
    except OSError as error:
        raise CopyFailedError(name=file.path.name, reason=why(error), detail=str(error)) from error
    return target


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


def _beside(path: Path, name: str, suffixes: Collection[str]) -> list[Path]:
    """The recordings beside a transcript: the one of `name`, which a project tells, else those of its own name."""
    try:
        with os.scandir(path.parent) as entries:
            names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
    except OSError:
        return []
    recordings = [path.with_name(one) for one in names if Path(one).suffix.lower() in suffixes]
    if named := [one for one in recordings if one.name == name and one.is_file()]:
        return named
    return [one for one in of_its_name(path, recordings) if one.is_file()]


def _plain(name: str) -> str:
    """A name in the one form in which disks without capitals, and those that part accents, compare it."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def _without_language(name: str) -> str:
    stem, point, language = name.rpartition(".")
    is_language = language.replace("-", "").replace("_", "").isalnum() and len(language) <= LANGUAGE_LENGTH
    return stem if point and is_language else ""
