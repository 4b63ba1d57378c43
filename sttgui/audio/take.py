"""One recording under way: takes what the microphone hands over, and writes it down in a thread of its own."""

from __future__ import annotations

import errno
import shutil
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from sttgui.audio.flac_file import FlacFile
from sttgui.audio.level_meter import LevelMeter, Sound
from sttgui.audio.recording_file import Recording, RecordingNotes, settle
from sttgui.audio.sound_ring import SoundRing
from sttgui.audio.sources import Input, OpenInput
from sttgui.domain.disk import why
from sttgui.domain.errors import (
    MicrophoneLostError,
    RecordDiskFullError,
    RecordError,
    RecordFolderError,
    SoundMissingError,
)

RING_S = 20  # how long the disk may keep us waiting
STEP_S = 0.05
SYNC_S = 0.4
HEAR_OUT_S = 0.3  # longer than a microphone collects sound before it hands it over
TELL_AGAIN_S = 10.0  # of sound that is missing
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}

Tell = Callable[[RecordError], None]


class Take:
    """Begins to record when it is made. Raises `OSError` and `RecordError`, and then leaves no file behind."""

    def __init__(
        self,
        path: Path,
        source: Input,
        source_id: str | None,
        open_input: OpenInput,
        *,
        on_trouble: Tell,
        reserve_bytes: int,
    ) -> None:
        self.path = path
        self.is_paused = False
        self._format = source.format
        self.meter = LevelMeter(self._format.rate)
        self._source: Input | None = source
        self._source_id = source_id
        self._wants_another = False
        self._open_input = open_input
        self._on_trouble = on_trouble
        self._reserve_bytes = reserve_bytes
        self._ring = SoundRing(RING_S * self._format.rate, self._format.channels)
        self._markers_ms: list[int] = []
        self._unwritten: deque[int] = deque()  # markers
        self._missing = (0, 0)  # what was told of sound that was lost
        self._told_at_s = -TELL_AGAIN_S
        self._stopping = threading.Event()
        self._recording: Recording | None = None
        self._notes = RecordingNotes(path)
        try:
            self._file = FlacFile(path, self._format.rate, self._format.channels)
            self._begin(source)
        except (OSError, RecordError):
            self._notes.close()
            settle(path)
            raise
        # A program that ends without stopping leaves a file that can be repaired; it does not wait for this.
        self._thread = threading.Thread(target=self._work, name="recorder", daemon=True)
        self._thread.start()

    @property
    def has_ended(self) -> bool:
        return self._recording is not None

    @property
    def elapsed_ms(self) -> int:
        if self._recording is not None:
            return self._recording.duration_ms
        return self._ring.put_frames * 1000 // self._format.rate

    @property
    def bytes_per_s(self) -> float:
        """What a second of it takes on the disk; as if it could not be packed, until there is enough of it."""
        unpacked = self._format.rate * self._format.channels * 2
        seconds = self._file.frames / self._format.rate
        return max(self._file.size / seconds, 1.0) if seconds > TELL_AGAIN_S else unpacked

    def go_on(self, source_id: str | None) -> None:
        if source_id is not None:
            self._wants_another = source_id != self._source_id
            self._source_id = source_id
        self.is_paused = False

    def add_marker(self) -> int:
        marker_ms = self.elapsed_ms
        self._markers_ms.append(marker_ms)
        self._unwritten.append(marker_ms)
        return marker_ms

    def end(self) -> Recording:
        self._stopping.set()
        self._thread.join()
        assert self._recording is not None
        return self._recording

    def _begin(self, source: Input) -> None:
        try:
            source.begin(self._heard)
        except RecordError:
            self._file.discard()
            raise

    def _heard(self, sound: Sound, has_gap: bool) -> None:
        """Called by the device, which must not be kept waiting."""
        self._ring.put(sound, has_gap)

    def _work(self) -> None:
        failure: OSError | RecordDiskFullError | None = None
        try:
            synced_at_s = time.monotonic()
            while not self._stopping.wait(STEP_S):
                self._attend()
                self._write_down()
                if time.monotonic() - synced_at_s >= SYNC_S:
                    self._sync()
                    synced_at_s = time.monotonic()
        except (OSError, RecordDiskFullError) as error:
            failure = error
        finally:  # also after what nobody foresaw
            failure = self._finish() or failure
        if failure is not None:
            self._on_trouble(disk_error(failure) if isinstance(failure, OSError) else failure)

    def _attend(self) -> None:
        """Have the microphone open that is wanted, or none."""
        if self.is_paused:
            self._hear_out()
        elif self._source is None or self._wants_another:
            self._wants_another = False
            self._hear_out()
            self._open_again()
        elif not self._source.is_alive():
            self.is_paused = True
            self._let_go()
            self._on_trouble(MicrophoneLostError())

    def _open_again(self) -> None:
        try:
            source = self._open_input(self._source_id, self._format)
            source.begin(self._heard)
        except RecordError as error:
            self.is_paused = True
            self._on_trouble(error)
            return
        self.meter = LevelMeter(self._format.rate)
        self._source = source

    def _hear_out(self) -> None:
        """Let go of the microphone when it has handed over what was said up to now."""
        heard, until_s = self._ring.put_frames, time.monotonic() + HEAR_OUT_S
        while self._source is not None and self._ring.put_frames == heard and time.monotonic() < until_s:
            time.sleep(HEAR_OUT_S / 30)
        self._let_go()

    def _let_go(self) -> None:
        if self._source is not None:
            self._source.close()
            self._source = None

    def _write_down(self) -> None:
        sound = self._ring.take()
        self.meter.add(sound)
        self._file.write(sound)
        while self._unwritten:
            self._notes.add(self._unwritten.popleft())
        missing, now_s = (self._ring.missed_frames, self._ring.gaps), time.monotonic()
        if missing != self._missing and now_s - self._told_at_s >= TELL_AGAIN_S:
            self._missing, self._told_at_s = missing, now_s
            frames, gaps = missing
            detail = f"{gaps} gaps told by the device, {frames} frames not taken from it"
            self._on_trouble(SoundMissingError(time=_clock(self.elapsed_ms), detail=detail))

    def _sync(self) -> None:
        self._file.sync()
        if not self._notes.is_there:
            anew = RecordingNotes(self.path)  # the old ones stay open where that fails: there may be markers left
            self._notes.close()
            self._notes = anew
            self._unwritten = deque(self._markers_ms)
        if shutil.disk_usage(self.path.parent).free <= self._reserve_bytes:
            raise RecordDiskFullError

    def _finish(self) -> OSError | None:
        """End the file; the answer is what kept the last of it from being written."""
        self._hear_out()
        failure = None
        try:
            self._write_down()
        except OSError as error:
            failure = error
        frames = self._file.finish()
        self._notes.close()
        self._recording = Recording(self.path, frames * 1000 // self._format.rate, tuple(self._markers_ms))
        return failure


def disk_error(error: OSError) -> RecordError:
    """What to say of a file that cannot be written."""
    if error.errno in NO_ROOM:
        return RecordDiskFullError(detail=str(error))
    return RecordFolderError(reason=why(error), detail=str(error))


def _clock(moment_ms: int) -> str:
    minutes, seconds = divmod(moment_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"
