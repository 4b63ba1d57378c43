"""Records to disk while sound comes in: whatever happens, what was said until then is there."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from sttgui.audio.level_meter import Level
from sttgui.audio.recording_file import Recording, free_path, settle, unfinished
from sttgui.audio.sources import InputSource, Listener, OpenInput, SoundCardInput, input_sources, listen
from sttgui.audio.take import Take, disk_error
from sttgui.domain.errors import RecordError, RecordRoomError, SttError

__all__ = [
    "InputSource",
    "Level",
    "Listener",
    "Recorder",
    "Recording",
    "input_sources",
    "listen",
    "settle",
    "unfinished",
]

# Left free on the disk, so that the library can still take note of what was recorded.
RESERVE_BYTES = 16 * 1024 * 1024
# Assumed until the recording itself tells: speech from one microphone, packed.
BYTES_PER_S = 60_000


def _tell_nobody(_error: SttError) -> None: ...


class Recorder:
    """One recording at a time. `start` and `stop` may take a moment; everything else answers at once.

    `on_trouble` is called by the recorder's own thread: a lost microphone leaves the recording paused, a full disk
    ends it; either way, `stop` gives what there is.
    """

    def __init__(
        self,
        folder: Path,
        *,
        open_input: OpenInput = SoundCardInput,
        on_trouble: Callable[[SttError], None] = _tell_nobody,
        reserve_bytes: int = RESERVE_BYTES,
    ) -> None:
        self._folder = folder
        self._open_input = open_input
        self._on_trouble = on_trouble
        self._reserve_bytes = reserve_bytes
        self._take: Take | None = None

    def start(self, name: str, source_id: str | None = None) -> Path:
        """Begin to record into a new file. Raises `RecordError`, and then leaves nothing behind."""
        assert not self.is_recording, "a recording is under way"
        source = self._open_input(source_id, None)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(self._folder).free <= self._reserve_bytes:
                raise RecordRoomError
            take = Take(
                free_path(self._folder, name),
                source,
                source_id,
                self._open_input,
                on_trouble=self._on_trouble,
                reserve_bytes=self._reserve_bytes,
            )
        except OSError as error:
            source.close()
            raise disk_error(error) from error
        except RecordError:
            source.close()
            raise
        self._take = take
        return take.path

    def pause(self) -> None:
        """Record nothing until `go_on`; the microphone is let go."""
        if self._take is not None:
            self._take.is_paused = True

    def go_on(self, source_id: str | None = None) -> None:
        """Record further into the same file, from another source if one is named, even without a pause before."""
        if self._take is not None:
            self._take.go_on(source_id)

    def add_marker(self) -> int:
        """Mark this moment; the answer is where in the recording it is, in ms."""
        assert self._take is not None, "nothing was recorded"
        return self._take.add_marker()

    def stop(self) -> Recording:
        """End the recording. After it has ended by itself, this gives what there is."""
        assert self._take is not None, "nothing was recorded"
        return self._take.end()

    @property
    def is_recording(self) -> bool:
        """Whether a recording is under way, paused or not."""
        return self._take is not None and not self._take.has_ended

    @property
    def is_paused(self) -> bool:
        return self.is_recording and self._take is not None and self._take.is_paused

    @property
    def elapsed_ms(self) -> int:
        """How long the recording is by now; pauses do not count."""
        return 0 if self._take is None else self._take.elapsed_ms

    def level(self) -> Level:
        """How loud the microphone is at this moment."""
        return Level() if self._take is None or self.is_paused else self._take.meter.level

    def room_left_s(self) -> float:
        """For how many seconds the disk has room, at the size this recording has had so far."""
        folder = next(folder for folder in (self._folder, *self._folder.absolute().parents) if folder.exists())
        free = max(shutil.disk_usage(folder).free - self._reserve_bytes, 0)
        return free / (BYTES_PER_S if self._take is None else self._take.bytes_per_s)
