"""Recording from a microphone: how far it is, how loud it is, and what the user wants of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from sttgui.domain.errors import MicrophoneAwayError, MicrophoneLostError, SttError
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

if TYPE_CHECKING:
    from sttgui.audio.recorder import InputSource, Level, Recording

LOOK_MS = 50  # between two looks at the level
ROOM_LOOKS = 40  # looks at the level for each look at the disk
SILENT_S = 3.0  # after which it is said that nothing is heard
FILE_NAME = "Recording %Y-%m-%d %H-%M-%S"  # sorts by time, and fits every file system


class Recorder(Protocol):
    """`sttgui.audio.recorder.Recorder`, as far as it is used here."""

    def start(self, name: str, source_id: str | None = None) -> Path: ...
    def pause(self) -> None: ...
    def go_on(self, source_id: str | None = None) -> None: ...
    def add_marker(self) -> int: ...
    def stop(self) -> Recording: ...
    @property
    def is_recording(self) -> bool: ...
    @property
    def is_paused(self) -> bool: ...
    @property
    def elapsed_ms(self) -> int: ...
    def level(self) -> Level: ...
    def room_left_s(self) -> float: ...


MakeRecorder = Callable[[Callable[[SttError], None]], Recorder]  # of what is called with trouble, in another thread
FindSources = Callable[[], "list[InputSource]"]


class Stage(Enum):
    """What is being done."""

    IDLE = "idle"
    STARTING = "starting"
    RECORDING = "recording"
    PAUSED = "paused"
    STOPPING = "stopping"


class Hearing(Enum):
    """What is wrong with what is heard."""

    FINE = "fine"
    SILENT = "silent"
    TOO_LOUD = "too loud"


@dataclass(frozen=True, slots=True)
class RecordingState:
    """All that is shown of a recording but its level and time.

    `name` is what the user has called it, `source` the id of the chosen microphone, either empty where nothing was
    chosen. `trouble` is what stands in the way, or was lost.
    """

    stage: Stage = Stage.IDLE
    begun: datetime | None = None
    name: str = ""
    source: str = ""
    sources: tuple[InputSource, ...] = ()
    markers: int = 0
    hearing: Hearing = Hearing.FINE
    room_left_s: float | None = None
    trouble: SttError | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether there is something to lose."""
        return self.stage is not Stage.IDLE

    @property
    def can_be_used(self) -> bool:
        """Whether it can be paused, marked and stopped."""
        return self.stage in (Stage.RECORDING, Stage.PAUSED)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recording that is finished; `name` is empty where the user gave none."""

    recording: Recording
    begun: datetime | None
    name: str


class RecordingModel(QObject):
    """One recording at a time. The chosen microphone is kept in the settings, and so is the name while it is made."""

    state_changed = Signal(object)  # RecordingState
    level_changed = Signal(object)  # Level
    time_changed = Signal(int)  # ms
    marked = Signal(int)  # where in the recording, in ms
    ended = Signal()  # by itself; `stop` gives what there is
    failed = Signal(object)  # SttError: told when there is no recording any more to show it with
    _troubled = Signal(object)  # from the thread that records

    def __init__(
        self,
        settings: Settings,
        make: MakeRecorder,
        find_sources: FindSources,
        now: Callable[[], datetime] = datetime.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._make = make
        self._find_sources = find_sources
        self._now = now
        self._recorder: Recorder | None = None
        self._file = ""
        self.path: Path | None = None  # of the recording that was begun last
        self._opened = ""  # the source as it was asked for when it was opened
        self._looks = 0
        self._state = RecordingState(source=settings.get(table.MICROPHONE))
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._troubled.connect(self._take_trouble)

    @property
    def state(self) -> RecordingState:
        return self._state

    @property
    def elapsed_ms(self) -> int:
        return 0 if self._recorder is None else self._recorder.elapsed_ms

    async def start(self) -> None:
        """Begin to record, unless that is being done. Raises `RecordError`."""
        if self._state.is_under_way:
            return
        begun = self._now()
        self._change(stage=Stage.STARTING, begun=begun, name="", markers=0, hearing=Hearing.FINE, trouble=None)
        try:
            if self._recorder is None:
                self._recorder = await asyncio.to_thread(self._make, self._troubled.emit)
            await self._open(self._recorder, begun.strftime(FILE_NAME))
        except SttError:
            self._change(stage=Stage.IDLE)
            raise
        self._looks = 0
        self._change(stage=Stage.RECORDING)
        self._look()
        self._timer.start()

    async def _open(self, recorder: Recorder, file_name: str) -> None:
        """Record from the chosen microphone; where it is missing, from the system's own, without asking: time runs."""
        self._opened = self._state.source
        try:
            path = await asyncio.to_thread(recorder.start, file_name, self._opened or None)
        except MicrophoneLostError:
            if not self._opened:
                raise
            self._opened = ""
            path = await asyncio.to_thread(recorder.start, file_name, None)
            self._change(trouble=MicrophoneAwayError())
        self._file = path.stem
        self.path = path

    async def stop(self) -> Recorded | None:
        """End the recording; `None` where there is none."""
        if self._recorder is None or not self._state.can_be_used:
            return None
        self._timer.stop()
        self._change(stage=Stage.STOPPING)
        recording = await asyncio.to_thread(self._recorder.stop)
        recorded = Recorded(recording, self._state.begun, self._state.name.strip())
        self._change(stage=Stage.IDLE, trouble=None)
        return recorded

    def toggle_pause(self) -> None:
        """Pause, or go on with the chosen microphone."""
        if self._recorder is None or not self._state.can_be_used:
            return
        if self._state.stage is Stage.PAUSED:
            self._recorder.go_on(self._wanted())
            self._change(trouble=None)
        else:
            self._recorder.pause()
        self._look()

    def add_marker(self) -> None:
        """Mark this moment."""
        if self._recorder is not None and self._state.can_be_used:
            self.marked.emit(self._recorder.add_marker())
            self._change(markers=self._state.markers + 1)

    def set_name(self, name: str) -> None:
        """What the recording is to be called; it outlives the program."""
        if name != self._state.name:
            self._change(name=name)
            self._settings.set(table.RECORDING_NAMED, f"{self._file}\t{name}")

    def choose_source(self, source: str) -> None:
        """Record from another microphone, empty for the system's own choice; a paused recording stays paused."""
        self._settings.set(table.MICROPHONE, source)
        self._change(source=source)
        if self._recorder is not None and self._state.stage is Stage.RECORDING:
            self._recorder.go_on(self._wanted())
            self._change(trouble=None)

    async def look_for_sources(self) -> None:
        """Find out which microphones there are. Raises `RecordError`."""
        self._change(sources=tuple(await asyncio.to_thread(self._find_sources)))

    def name_of(self, recording: Path) -> str:
        """What the user called a recording whose end the program did not see; empty where that is not known."""
        file, _, name = self._settings.get(table.RECORDING_NAMED).partition("\t")
        return name.strip() if file == recording.stem else ""

    async def close(self) -> None:
        """End a recording that is under way; its file is found by the next start."""
        self._timer.stop()
        if self._recorder is not None and self._recorder.is_recording:
            await asyncio.to_thread(self._recorder.stop)

    def _wanted(self) -> str | None:
        """The source to go on with; `None` for the same as before."""
        if self._state.source == self._opened:
            return None
        self._opened = self._state.source
        own = next((source.id for source in self._state.sources if source.is_default), None)
        return self._opened or own

    def _look(self) -> None:
        """See how loud it is, how long, and whether it still records."""
        recorder = self._recorder
        if recorder is None or not self._state.can_be_used:
            return
        if not recorder.is_recording:
            self._timer.stop()
            self.ended.emit()
            return
        level = recorder.level()
        hearing = hearing_of(level)
        room = self._state.room_left_s if self._looks % ROOM_LOOKS else recorder.room_left_s()
        self._looks += 1
        stage = Stage.PAUSED if recorder.is_paused else Stage.RECORDING
        self._change(stage=stage, hearing=hearing, room_left_s=room)
        self.level_changed.emit(level)
        self.time_changed.emit(recorder.elapsed_ms)

    def _take_trouble(self, error: SttError) -> None:
        if self._state.stage in (Stage.IDLE, Stage.STOPPING):
            self.failed.emit(error)
        elif self._recorder is not None and not self._recorder.is_recording:
            self.failed.emit(error)
            self._look()
        else:
            self._change(trouble=error)
            self._look()

    def _change(self, **values: Any) -> None:
        state = replace(self._state, **values)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def hearing_of(level: Level) -> Hearing:
    """What is wrong with a level."""
    if level.is_clipping:
        return Hearing.TOO_LOUD
    return Hearing.SILENT if level.silent_s >= SILENT_S else Hearing.FINE


def begun_of(recording: Path) -> datetime | None:
    """When a recording was begun, by the name of its file; `None` for a file of another kind."""
    try:
        return datetime.strptime(recording.stem, FILE_NAME)  # noqa: DTZ007  as the clock on the wall showed it
    except ValueError:
        return None
