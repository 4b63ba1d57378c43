"""Recordings in their folder: how they are called, and which of them nobody has taken note of yet.

Beside each lies a file of notes until it is settled: the markers, a line each. That is how a recording whose program
died is found, and also one that had ended but was not in the library yet.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sttgui.audio.flac_file import HEADER_SIZE, read_header, repair

SUFFIX = ".flac"
NOTES_SUFFIX = ".recording"
# What file systems do not take in a name, and what may be long in one.
UNUSABLE = re.compile(r'[\s\x00-\x1f\x7f<>:"/\\|?*]+')
MOST_BYTES = 120
NAMELESS = "Recording"
# A file without a single frame is not larger.
EMPTY_BYTES = HEADER_SIZE + 64 * 1024


@dataclass(frozen=True, slots=True)
class Recording:
    """A file that can be played; markers are moments in it."""

    path: Path
    duration_ms: int
    markers_ms: tuple[int, ...]


class RecordingNotes:
    """Kept beside a recording while it is made; who holds them is at work on it. Methods raise `OSError`."""

    def __init__(self, recording: Path) -> None:
        self._place = notes_of(recording)
        self._place.touch(0o600)
        self._file = self._place.open("ab", buffering=0)
        self.is_ours = _lock(self._file)

    @property
    def is_there(self) -> bool:
        """Whether nobody took them away."""
        return self._place.exists()

    def add(self, marker_ms: int) -> None:
        self._file.write(b"%d\n" % marker_ms)
        os.fsync(self._file.fileno())

    def close(self) -> None:
        self._file.close()


def notes_of(recording: Path) -> Path:
    return recording.with_name(recording.name + NOTES_SUFFIX)


def free_path(folder: Path, name: str) -> Path:
    """Where a recording of this name can go without taking another one's place."""
    stem = UNUSABLE.sub(" ", name).encode()[:MOST_BYTES].decode(errors="ignore").strip(" .") or NAMELESS
    path, number = folder / (stem + SUFFIX), 1
    while path.exists() or notes_of(path).exists():
        number += 1
        path = folder / f"{stem} {number}{SUFFIX}"
    return path


def unfinished(folder: Path) -> list[Recording]:
    """Recordings that were not settled, put right so that they can be played, the oldest first.

    May take a while for a long one; call it in a thread. What is being recorded at the moment is left alone, and so is
    what cannot be read now: the next start may be luckier.
    """
    found = []
    for notes in folder.glob(f"*{SUFFIX}{NOTES_SUFFIX}"):
        try:
            recording = _put_right(notes.with_suffix(""))
            if recording is not None:
                found.append((recording.path.stat().st_mtime, recording))
        except OSError:
            continue
    return [recording for _, recording in sorted(found, key=lambda item: item[0])]


def settle(recording: Path) -> None:
    """Note that a recording is in the library or not wanted: `unfinished` tells of it no more. Raises `OSError`."""
    notes_of(recording).unlink(missing_ok=True)


def _put_right(path: Path) -> Recording | None:
    notes = RecordingNotes(path)
    try:
        if not notes.is_ours:
            return None
        header = read_header(path) if path.exists() else None
        frames = 0 if header is None else header.frames or repair(path)
    finally:
        notes.close()
    if header is not None and frames:
        return Recording(path, frames * 1000 // header.rate, _markers(path))
    # The program died before there was any sound. What is larger is left for somebody to look at.
    if not path.exists() or path.stat().st_size <= EMPTY_BYTES:
        path.unlink(missing_ok=True)
        settle(path)
    return None


def _markers(path: Path) -> tuple[int, ...]:
    # The last line may have been under way.
    lines = notes_of(path).read_bytes().split(b"\n")[:-1]
    return tuple(int(line) for line in lines if line.isdigit())


def _lock(file: BinaryIO) -> bool:
    """Whether nobody else holds this file; it is let go when the file is closed, or with its program."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(1 << 30)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
