"""The file with the voices that are remembered: on this computer only, and taken into no export."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sttgui.domain.known_voices import KnownVoice, KnownVoices
from sttgui.storage.private import make_private
from sttgui.storage.problems import storage_error
from sttgui.whole_file import write_whole

VERSION = 1


class KnownVoicesFile:
    """Reads and writes the file, whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> KnownVoices:
        """What can be read of it. Without the file, or where it is damaged, no voice is known: they are named anew."""
        try:
            kept = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return KnownVoices()
        entries = kept.get("voices") if isinstance(kept, dict) else None
        return KnownVoices(tuple(_voices(entries if isinstance(entries, list) else [])))

    def save(self, voices: KnownVoices) -> None:
        """Raises `StorageError`; the file is then as it was."""
        entries = [
            {
                "recording": voice.job_id,
                "speaker": voice.key,
                "name": voice.name,
                "values": [round(value, 5) for value in voice.values],
            }
            for voice in voices.voices
        ]
        try:
            make_private(self._path.parent)
            data = json.dumps({"version": VERSION, "voices": entries}, ensure_ascii=False).encode()
            write_whole(self._path, data, durable=True)
        except OSError as error:
            raise storage_error(error, self._path.parent) from error

    def remove(self) -> None:
        """Raises `StorageError`."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error(error, self._path.parent) from error


def _voices(entries: list[Any]) -> Iterator[KnownVoice]:
    for entry in entries:
        if not isinstance(entry, dict):
            continue
        texts = [entry.get(name) for name in ("recording", "speaker", "name")]
        values = entry.get("values")
        if all(isinstance(text, str) for text in texts) and isinstance(values, list) and values:
            numbers = [float(value) for value in values if type(value) in (float, int) and abs(value) <= 1]
            if len(numbers) == len(values) and all(map(math.isfinite, numbers)):
                job_id, key, name = map(str, texts)
                yield KnownVoice(job_id, key, tuple(numbers), name)
