"""What the user asked for and is not in the library yet: a small file for each time, quicker than a database."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict
from pathlib import Path

from sttgui.domain.library import Asked
from sttgui.storage.job_record import options_from_data, options_to_data, recogniser_from_data
from sttgui.storage.private import make_private
from sttgui.whole_file import write_whole


class AskedFiles:
    """Keeps what was asked for in a folder. Where nothing can be written there, nothing is said: the
    library is beside it, and says so when the jobs are to be saved.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, asked: Asked) -> None:
        """Note it, all or nothing, in less than a millisecond: it outlives the app from now on."""
        data = {
            "id": asked.id,
            "paths": [str(path) for path in asked.paths],
            "engine": asdict(asked.recogniser),
            "options": options_to_data(asked.options),
            "title": asked.title,
            "tries": asked.tries,
        }
        with contextlib.suppress(OSError):
            make_private(self._folder)
            write_whole(self._file_of(asked), json.dumps(data).encode(), durable=False)

    def flush(self, asked: Asked) -> None:
        """Wait until it is really on the disk, so that it outlives a power cut too."""
        with contextlib.suppress(OSError), self._file_of(asked).open("rb+") as file:
            os.fsync(file.fileno())

    def all(self) -> list[Asked]:
        """What was noted and is not done, the oldest first."""
        found = []
        for path in self._folder.glob("*.json"):
            with contextlib.suppress(OSError, ValueError, TypeError, KeyError, AttributeError):  # perhaps torn
                data = json.loads(path.read_text("ascii"))
                asked = Asked(
                    str(data["id"]),
                    tuple(map(Path, data["paths"])),
                    recogniser_from_data(data["engine"]),
                    options_from_data(data["options"]),
                    str(data["title"]),
                    int(data["tries"]),
                )
                found.append((path.stat().st_mtime_ns, asked))
        return [asked for _, asked in sorted(found, key=lambda one: one[0])]

    def done(self, asked: Asked) -> None:
        """Forget it: it is in the library, or was refused."""
        with contextlib.suppress(OSError):
            self._file_of(asked).unlink()

    def _file_of(self, asked: Asked) -> Path:
        return self._folder / f"{asked.id}.json"
