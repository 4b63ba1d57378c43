"""The model of a recording: what it is at, what it asks of the recorder, and what it remembers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from sttgui.audio.recorder import InputSource, Level, Recording
from sttgui.domain.errors import (
    MicrophoneAwayError,
    MicrophoneLostError,
    NoMicrophoneError,
    RecordDiskFullError,
    SttError,
)
from sttgui.viewmodel.recording import Hearing, RecordingModel, RecordingState, Stage, begun_of
from sttgui.viewmodel.settings import Settings

pytestmark = pytest.mark.qt_loop

NOW = datetime.fromisoformat("2026-11-23T14:02:07")
DESK = InputSource("pulse:desk", "Desk microphone", is_default=True)
HEADSET = InputSource("pulse:headset", "Headset", is_default=False)


@dataclass
class Machine:
    """A recorder that does as it is told, and what it was told."""

    told: list[tuple[str, str | None]] = field(default_factory=list)
    refuses: dict[str | None, SttError] = field(default_factory=dict)
    is_recording: bool = False
    is_paused: bool = False
    elapsed_ms: int = 0
    level_now: Level = field(default_factory=Level)
    on_trouble: Callable[[SttError], None] | None = None

    def start(self, name: str, source_id: str | None = None) -> Path:
        self.told.append(("start", source_id))
        if source_id in self.refuses:
            raise self.refuses[source_id]
        self.is_recording, self.is_paused = True, False
        return Path(f"/recordings/{name}.flac")

    def pause(self) -> None:
        self.told.append(("pause", None))
        self.is_paused = True

    def go_on(self, source_id: str | None = None) -> None:
        self.told.append(("go on", source_id))
        self.is_paused = False

    def add_marker(self) -> int:
        self.told.append(("marker", None))
        return self.elapsed_ms

    def stop(self) -> Recording:
        self.told.append(("stop", None))
        self.is_recording = False
        return Recording(Path("/recordings/x.flac"), self.elapsed_ms, (10,))

    def level(self) -> Level:
        return self.level_now

    def room_left_s(self) -> float:
        return 7800.0


class Studio:
    """A model with its machine, and what it told."""

    def __init__(self, settings: Settings, sources: list[InputSource]) -> None:
        self.machine = Machine()
        self.model = RecordingModel(settings, self._make, lambda: sources, lambda: NOW)
        self.states: list[RecordingState] = []
        self.failed: list[SttError] = []
        self.times: list[int] = []
        self.ended = 0
        self.model.state_changed.connect(self.states.append)
        self.model.failed.connect(self.failed.append)
        self.model.time_changed.connect(self.times.append)
        self.model.ended.connect(self._note_end)

    def _make(self, on_trouble: Callable[[SttError], None]) -> Machine:
        self.machine.on_trouble = on_trouble
        return self.machine

    def _note_end(self) -> None:
        self.ended += 1

    @property
    def state(self) -> RecordingState:
        return self.model.state

    def trouble(self, error: SttError) -> None:
        assert self.machine.on_trouble is not None
        self.machine.on_trouble(error)

    def hear(self, level: Level) -> None:
        self.machine.level_now = level
        self.model._look()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def studio(settings: Settings) -> Studio:
    return Studio(settings, [DESK, HEADSET])


async def test_it_starts_records_and_gives_what_it_has(studio: Studio) -> None:
    await studio.model.start()
    assert [state.stage for state in studio.states][:2] == [Stage.STARTING, Stage.RECORDING]
    assert studio.state.room_left_s == 7800.0
    studio.machine.elapsed_ms = 12_000
    studio.model._look()
    assert studio.times[-1] == 12_000
    studio.model.set_name("  Harbour interview ")
    recorded = await studio.model.stop()
    assert recorded is not None
    assert (recorded.recording.duration_ms, recorded.begun, recorded.name) == (12_000, NOW, "Harbour interview")
    assert studio.state.stage is Stage.IDLE
    assert not studio.model._timer.isActive()


async def test_a_second_start_while_it_records_changes_nothing(studio: Studio) -> None:
    await studio.model.start()
    await studio.model.start()
    assert studio.machine.told == [("start", None)]


async def test_nothing_is_stopped_where_nothing_is_recorded(studio: Studio) -> None:
    assert await studio.model.stop() is None
    studio.model.toggle_pause()
    studio.model.add_marker()
    assert studio.machine.told == []


async def test_what_keeps_it_from_starting_is_raised_and_another_try_is_possible(studio: Studio) -> None:
    studio.machine.refuses[None] = NoMicrophoneError()
    with pytest.raises(NoMicrophoneError):
        await studio.model.start()
    assert studio.state.stage is Stage.IDLE
    studio.machine.refuses.clear()
    await studio.model.start()
    assert studio.state.stage is Stage.RECORDING


async def test_it_pauses_goes_on_and_marks(studio: Studio) -> None:
    await studio.model.start()
    studio.model.toggle_pause()
    assert studio.state.stage is Stage.PAUSED
    studio.model.add_marker()
    studio.model.toggle_pause()
    assert studio.state.stage is Stage.RECORDING
    assert studio.state.markers == 1
    assert studio.machine.told[1:] == [("pause", None), ("marker", None), ("go on", None)]


async def test_the_chosen_microphone_is_remembered_and_used(studio: Studio, settings: Settings) -> None:
    studio.model.choose_source(HEADSET.id)
    again = Studio(settings, [DESK, HEADSET])
    await again.model.start()
    assert again.machine.told == [("start", HEADSET.id)]


async def test_another_microphone_is_used_at_once_while_it_records(studio: Studio) -> None:
    await studio.model.start()
    await studio.model.look_for_sources()
    assert studio.state.sources == (DESK, HEADSET)
    studio.model.choose_source(HEADSET.id)
    studio.model.choose_source("")
    assert studio.machine.told[1:] == [("go on", HEADSET.id), ("go on", DESK.id)]


async def test_another_microphone_is_used_after_a_pause_which_it_does_not_end(studio: Studio) -> None:
    await studio.model.start()
    studio.model.toggle_pause()
    studio.model.choose_source(HEADSET.id)
    assert studio.state.stage is Stage.PAUSED
    studio.model.toggle_pause()
    assert studio.machine.told[1:] == [("pause", None), ("go on", HEADSET.id)]


async def test_where_the_chosen_microphone_is_away_the_systems_own_records_and_it_is_said(studio: Studio) -> None:
    studio.model.choose_source(HEADSET.id)
    studio.machine.refuses[HEADSET.id] = MicrophoneLostError()
    await studio.model.start()
    assert studio.machine.told == [("start", HEADSET.id), ("start", None)]
    assert isinstance(studio.state.trouble, MicrophoneAwayError)
    assert studio.state.source == HEADSET.id, "it may be there again the next time"


async def test_a_lost_microphone_pauses_it_till_it_goes_on(studio: Studio) -> None:
    await studio.model.start()
    studio.machine.is_paused = True
    studio.trouble(MicrophoneLostError())
    assert studio.state.stage is Stage.PAUSED
    assert isinstance(studio.state.trouble, MicrophoneLostError)
    studio.model.toggle_pause()
    assert studio.state.trouble is None
    assert studio.state.stage is Stage.RECORDING


async def test_a_recording_that_ends_by_itself_is_told_with_its_reason(studio: Studio) -> None:
    await studio.model.start()
    studio.machine.is_recording = False
    studio.trouble(RecordDiskFullError())
    assert [type(error) for error in studio.failed] == [RecordDiskFullError]
    assert studio.ended == 1
    recorded = await studio.model.stop()
    assert recorded is not None
    assert recorded.recording.markers_ms == (10,)


async def test_trouble_that_comes_after_the_end_is_told_all_the_same(studio: Studio) -> None:
    await studio.model.start()
    await studio.model.stop()
    studio.trouble(RecordDiskFullError())
    assert len(studio.failed) == 1


async def test_silence_is_told_after_three_seconds_and_loudness_at_once(studio: Studio) -> None:
    await studio.model.start()
    studio.hear(Level(silent_s=2.9))
    assert studio.state.hearing is Hearing.FINE
    studio.hear(Level(silent_s=3.0))
    assert studio.state.hearing is Hearing.SILENT
    studio.hear(Level(peak=1.0, is_clipping=True))
    assert studio.state.hearing is Hearing.TOO_LOUD
    studio.hear(Level(peak=0.2))
    assert studio.state.hearing is Hearing.FINE


async def test_the_name_outlives_a_program_that_is_killed(studio: Studio, settings: Settings) -> None:
    await studio.model.start()
    studio.model.set_name("Harbour interview")
    file = Path("/recordings/Recording 2026-11-23 14-02-07.flac")
    again = Studio(settings, [])
    assert again.model.name_of(file) == "Harbour interview"
    assert again.model.name_of(file.with_stem("Recording 2026-11-22 14-02-07")) == ""


async def test_closing_ends_a_recording(studio: Studio) -> None:
    await studio.model.start()
    await studio.model.close()
    assert studio.machine.told[-1] == ("stop", None)


def test_a_file_tells_when_it_was_begun() -> None:
    assert begun_of(Path("/r/Recording 2026-11-23 14-02-07.flac")) == NOW
    assert begun_of(Path("/r/Interview.flac")) is None
