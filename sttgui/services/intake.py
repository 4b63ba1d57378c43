"""Taking recordings in: files and folders as a person drops them, into sources that can be transcribed."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sttgui.domain.errors import AlreadyAddedError, EmptyFolderError, FileRefusedError, TranscriptsLeftError
from sttgui.domain.jobs import FileSource
from sttgui.services.imports import Transcribed, read_transcript

MEDIA_SUFFIXES = frozenset(
    f".{name}"
    for name in (
        *("3gp", "aac", "ac3", "aif", "aiff", "amr", "ape", "au", "avi", "awb", "caf", "dss", "f4v", "flac", "flv"),
        *("gsm", "m4a", "m4b", "m4v", "mka", "mkv", "mov", "mp2", "mp3", "mp4", "mpeg", "mpg", "mpga", "mts", "oga"),
        *("ogg", "ogv", "opus", "ra", "spx", "ts", "vob", "voc", "w64", "wav", "weba", "webm", "wma", "wmv", "wv"),
    )
)
# Of files that hardly ever hold something else; a text or JSON can be anything.
TRANSCRIPT_SUFFIXES = frozenset({".ctm", ".srt", ".textgrid", ".vtt", ".wordlight"})


@dataclass(frozen=True, slots=True)
class Intake:
    """What came of one drop: the recordings, in the order given, and one error for each thing refused.

    `again` are files that were known before, by the paths they were known by. `transcribed` are transcripts that were
    made elsewhere.
    """

    accepted: tuple[FileSource, ...] = ()
    refused: tuple[FileRefusedError, ...] = ()
    again: tuple[Path, ...] = ()
    transcribed: tuple[Transcribed, ...] = ()


async def take_in(paths: Sequence[Path], known: Collection[Path] = (), *, with_transcripts: bool = False) -> Intake:
    """Examine files and folders, one after the other in a thread; one that is refused never stops the rest.

    A file given by itself is always examined. Of a folder, the files below it with a media suffix are taken, in the
    order of their names; other files in it are passed over in silence, but transcripts are told of `with_transcripts`.
    `known` are not examined again. Files with transcripts are taken `with_transcripts`, and refused as no recordings
    without.
    """
    accepted: list[FileSource] = []
    transcribed: list[Transcribed] = []
    refused: list[FileRefusedError] = []
    again: list[Path] = []
    before = {identity_of(path): path for path in known}
    seen: set[str] = set()
    for path in paths:
        candidates, left = await asyncio.to_thread(_candidates, path, with_transcripts=with_transcripts)
        refused += left
        for candidate in candidates:
            identity = identity_of(candidate)
            if identity in seen:
                refused.append(AlreadyAddedError(name=candidate.name))
                continue
            if identity in before:
                seen.add(identity)
                again.append(before[identity])
                continue
            try:
                is_given = with_transcripts and candidate == path.absolute()
                found = await asyncio.to_thread(_examine, candidate, may_be_transcript=is_given)
                if isinstance(found, Transcribed):
                    transcribed.append(found)
                else:
                    accepted.append(found)
            except FileRefusedError as error:
                refused.append(error)
            else:
                seen.add(identity)
    return Intake(tuple(accepted), tuple(refused), tuple(again), tuple(transcribed))


def identity_of(path: Path) -> str:
    """A string that is the same for the same file, by whichever name it was added."""
    return os.path.normcase(os.path.realpath(path))


def _candidates(path: Path, *, with_transcripts: bool) -> tuple[list[Path], list[FileRefusedError]]:
    """The files meant by a path, and what is to be said of a folder."""
    path = path.absolute()
    if not os.path.isdir(path):  # noqa: PTH112  what may not be looked at is refused with its reason when it is examined
        return [path], []
    below = list(_below(path))
    found = sorted(one for one in below if one.suffix.lower() in MEDIA_SUFFIXES)
    left: list[FileRefusedError] = [] if found else [EmptyFolderError(name=path.name or str(path))]
    if with_transcripts and any(one.suffix.lower() in TRANSCRIPT_SUFFIXES for one in below):
        left.append(TranscriptsLeftError(name=path.name or str(path)))
    return found, left


def _below(folder: Path) -> Iterator[Path]:
    """The files in a folder and in the folders below it, without the hidden ones."""
    for parent, folders, names in os.walk(folder):
        folders[:] = _visible(folders)
        for name in _visible(names):
            yield Path(parent) / name


def _visible(names: Iterable[str]) -> list[str]:
    """Without hidden names, to which also belong the `._` shadows that macOS leaves on other disks."""
    return [name for name in names if not name.startswith(".")]


def _examine(path: Path, *, may_be_transcript: bool) -> FileSource | Transcribed:
    if may_be_transcript and path.suffix.lower() not in MEDIA_SUFFIXES:
        found = read_transcript(path, MEDIA_SUFFIXES)
        if found is not None:
            return found
    from sttgui.audio.media import probe  # PyAV costs 60 ms and the first window does not need it

    return FileSource(path, probe(path).duration_ms)
