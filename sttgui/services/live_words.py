"""Has the words of a recording written along while it is made, by a process of its own, and keeps them as a draft."""

from __future__ import annotations

import contextlib
import json
import subprocess
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any

from sttgui.domain.errors import SttError
from sttgui.domain.live import Heard
from sttgui.domain.models import Model
from sttgui.domain.transcript import Word
from sttgui.engine.command import engine_command, process_options
from sttgui.storage.live_draft import LiveDraft

FACTORY = "sttgui.engine.live_whisper:LiveWhisper"
GONE_WITHIN_S = 3.0


class End(Enum):
    """Why no more words come, although the recording goes on."""

    TOO_SLOW = "too slow"  # this computer, for that
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Ready:
    """The model is loaded: words will come."""


@dataclass(frozen=True, slots=True)
class Listening:
    """A pass has begun; what it hears comes next."""


Told = Ready | Listening | Heard | End


class LiveWords:
    """One recording at a time. `tell` is called by a thread of this."""

    def __init__(
        self,
        tell: Callable[[Told], None],
        folder_of: Callable[[Model], Path],
        command: Sequence[str] | None = None,
        factory: str = FACTORY,
    ) -> None:
        """`folder_of` gives the files of a model, in that thread, and raises `SttError`."""
        self._tell = tell
        self._folder_of = folder_of
        self._command = command or engine_command("--live")
        self._factory = factory
        self._writing: _Writing | None = None

    def begin(self, recording: Path, models: Iterable[Model], language: str, *, from_now: bool = False) -> None:
        """Write along with the recording in this file; with `from_now` what was said before is left out."""
        self.end()
        order = {"factory": self._factory, "path": str(recording), "language": language, "from_now": from_now}
        folders = partial(self._folders, tuple(models))
        self._writing = _Writing(self._command, order, recording, folders=folders, tell=self._tell)

    def end(self) -> None:
        """Write no more; what there is of a draft is on the disk when this returns. Call it in a thread."""
        writing, self._writing = self._writing, None
        if writing is not None:
            writing.end()

    def _folders(self, models: Iterable[Model]) -> list[str]:
        return [str(self._folder_of(model)) for model in models]


class _Writing:
    """One recording; everything is done in its thread."""

    def __init__(
        self,
        command: Sequence[str],
        order: dict[str, Any],
        recording: Path,
        *,
        folders: Callable[[], list[str]],
        tell: Callable[[Told], None],
    ) -> None:
        self._command = command
        self._order = order
        self._recording = recording
        self._folders = folders
        self._tell = tell
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._is_wanted = True
        self._thread = threading.Thread(target=self._work, name="live words", daemon=True)
        self._thread.start()

    def end(self) -> None:
        with self._lock:
            self._is_wanted = False
            if self._process is not None:
                self._process.kill()
        self._thread.join()

    def _work(self) -> None:
        try:
            folders = self._folders()
            with self._lock:
                if not self._is_wanted:
                    return
                self._process = process = _start(self._command)
            end = self._hear(process, folders)
        except (SttError, OSError):  # the model, the process or the disk; the recording needs none of them
            end = End.BROKEN
        if self._is_wanted:
            self._tell(end)

    def _hear(self, process: subprocess.Popen[bytes], folders: list[str]) -> End:
        """Hand on what the process writes, till it ends."""
        assert process.stdin is not None
        assert process.stdout is not None
        tentative: tuple[Word, ...] = ()
        draft = LiveDraft(self._recording)
        try:
            process.stdin.write(json.dumps(self._order | {"models": folders}).encode() + b"\n")
            process.stdin.flush()
            for line in process.stdout:
                match json.loads(line):
                    case {"settled": _} as data:
                        heard = Heard.from_data(data)
                        tentative = heard.tentative
                        draft.add(heard.settled, heard.language)
                        self._tell(heard)
                    case {"ready": _}:
                        self._tell(Ready())
                    case {"listening": _}:
                        self._tell(Listening())
                    case {"too_slow": _}:
                        return End.TOO_SLOW
                    case _:
                        return End.BROKEN
        except (ValueError, KeyError, TypeError):  # it was ended in the middle of a line
            pass
        finally:
            draft.close(tentative)
            _end(process)
        return End.BROKEN


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603  our own program
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **process_options()
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait(GONE_WITHIN_S)
    for stream in (process.stdin, process.stdout):
        assert stream is not None
        with contextlib.suppress(OSError):  # something unsent
            stream.close()
