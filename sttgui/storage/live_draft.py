"""The draft of a recording: the words that were written along while it was made, in a file beside it, till there is a
transcript of it.

A file of lines of JSON, each whole or not there: `{"draft": 1}`, then `{"words": […], "language": "en"}` for words that
are settled, and perhaps `{"tentative": […]}` for those at the end that are not. Other lines and keys are passed over.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Iterator, Sequence
from io import FileIO
from pathlib import Path
from typing import Any

from sttgui.domain.live import rows, words
from sttgui.domain.paragraphs import in_paragraphs
from sttgui.domain.transcript import Transcript, Word

SUFFIX = ".draft"
BEGIN = b'{"draft": 1}'
SYNC_S = 2.0


class LiveDraft:
    """A draft being written; there is no file before the first word. Methods raise `OSError`."""

    def __init__(self, recording: Path) -> None:
        self._place = place_of(recording)
        self._file: FileIO | None = None
        self._synced_at_s = time.monotonic()

    def add(self, settled: Sequence[Word], language: str = "") -> None:
        """Words that follow the others."""
        if settled:
            file = self._write({"words": rows(settled), "language": language})
            if time.monotonic() - self._synced_at_s >= SYNC_S:
                os.fsync(file.fileno())
                self._synced_at_s = time.monotonic()

    def close(self, tentative: Sequence[Word] = ()) -> None:
        """End it, with the words at the end that were not settled."""
        try:
            if tentative:
                self._write({"tentative": rows(tentative)})
        finally:
            if self._file is not None:
                self._file.close()

    def _write(self, line: dict[str, Any]) -> FileIO:
        begin = b""
        if self._file is None:
            self._place.touch(0o600)
            self._file = self._place.open("ab", buffering=0)
            begin = b"" if self._file.tell() else BEGIN + b"\n"
        self._file.write(begin + json.dumps(line).encode() + b"\n")
        return self._file


def place_of(recording: Path) -> Path:
    return recording.with_name(recording.name + SUFFIX)


def read_draft(recording: Path) -> Transcript | None:
    """The draft of a recording; `None` where there is none with words in it, or none that can be read."""
    try:
        content = place_of(recording).read_bytes()
    except OSError:
        return None
    if not content.startswith(BEGIN):
        return None
    found: list[Word] = []
    language = None
    for line in _lines(content):
        with contextlib.suppress(TypeError, ValueError):
            found += words(line.get("words", line.get("tentative", ())))
        language = line.get("language") or language
    return Transcript(in_paragraphs(found), language=language) if found else None


def forget_draft(recording: Path) -> None:
    """Delete it; nothing where there is none, or a file of somebody else's by its name. Raises `OSError`."""
    place = place_of(recording)
    if not place.is_file():
        return
    with place.open("rb") as file:
        is_ours = file.read(len(BEGIN)) == BEGIN
    if is_ours:
        place.unlink()


def _lines(content: bytes) -> Iterator[dict[str, Any]]:
    for line in content.split(b"\n"):
        with contextlib.suppress(ValueError):  # the last one may have been under way
            value = json.loads(line)
            if isinstance(value, dict):
                yield value
