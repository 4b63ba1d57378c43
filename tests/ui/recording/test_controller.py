"""From the press that begins a recording to the list: real window, recorder, library and files; a microphone that says
what it is told to, and a recogniser that answers at once.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from sttgui.app.awake import Awake
from sttgui.audio.recorder import Recorder
from sttgui.audio.recording_file import notes_of
from sttgui.domain.errors import CostNotAgreedError, MicrophoneLostError, NoMicrophoneError, StorageError, SttError
from sttgui.domain.jobs import Cancelled, Completed, FileSource, Marker, Paused
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.storage.library import Library
from sttgui.ui.jobs.page import JobPage
from sttgui.ui.kit.actions import Do
from sttgui.ui.recording.controller import RecordController
from sttgui.ui.recording.stop_dialog import StopDialog
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.recording import RecordingModel, Stage
from tests.audio.microphone import Microphone, noise, sound_of
from tests.rooms import JoinedRoom as Room
from tests.rooms import until

pytestmark = pytest.mark.qt_loop

RATE = 16_000


class Studio(Room):
    """One start of the application, with a microphone."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.folder = home / "data" / "recordings"
        self.microphone = Microphone(RATE)
        self.sleep_said: list[str] = []
        self.awake = Awake(self._stay_awake)
        self.recording = RecordingModel(self.settings, self._make, list)
        self.player = PlayerModel(self.settings)
        page = self.window.findChild(JobPage)
        assert page is not None
        page.settling.clock = count().__next__  # whoever presses its buttons takes a second each time
        self.record = RecordController(
            self.window.record_bar,
            self.window.record_buttons,
            self.window.unfinished,
            self.window.commands,
            self.window.messages,
            recording=self.recording,
            runner=self.runner,
            intake=self.controllers.intake,
            player=self.player,
            awake=self.awake,
            folder=self.folder,
            come_forward=self.window.come_forward,
        )
        self.window.stop_first_wanted.connect(self.record.ask_to_stop)

    def _make(self, on_trouble: Callable[[SttError], None]) -> Recorder:
        return Recorder(self.folder, open_input=self.microphone.open, on_trouble=on_trouble, reserve_bytes=0)

    @contextmanager
    def _stay_awake(self) -> Iterator[None]:
        self.sleep_said.append("stay awake")
        yield
        self.sleep_said.append("sleep if you like")

    def press(self, do: Do) -> None:
        self.window.commands[do].trigger()

    async def begin(self) -> None:
        self.press(Do.RECORD)
        await until("the recorder", lambda: self.recording.state.stage is Stage.RECORDING)

    async def say(self, seconds: float, seed: int = 0) -> None:
        before = self.recording.elapsed_ms
        await asyncio.to_thread(self.microphone.say, noise(int(seconds * RATE), seed=seed))
        await until("the recorder", lambda: self.recording.elapsed_ms > before)

    async def finish(self) -> None:
        self.press(Do.RECORD)
        await until("the recorder", lambda: self.recording.state.stage is Stage.IDLE)
        await self.settled()

    async def settled(self) -> None:
        await until("the recorder", lambda: not self.record._scope._tasks)
        await self.still()

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir()) if self.folder.is_dir() else []

    def offers_in_strip(self) -> list[str]:
        buttons = self.window.unfinished.findChildren(QAbstractButton)
        return [one.text() for one in buttons if one.isVisible() and one.text()]

    async def close(self) -> None:
        await self.record.close()
        await self.awake.close()
        await super().close()


@asynccontextmanager
async def started(home: Path) -> AsyncIterator[Studio]:
    studio = Studio(home)
    studio.controllers.start.start(())
    await studio.settled()
    try:
        yield studio
    finally:
        await studio.close()


@pytest.fixture
async def studio(tmp_path: Path) -> AsyncIterator[Studio]:
    async with started(tmp_path / "home") as studio:
        yield studio


async def recorded_and_died(home: Path, *, name: str = "", markers: int = 0) -> None:
    """A start of the application in which something was recorded, and that ended in the middle of it."""
    async with started(home) as studio:
        await studio.begin()
        for _ in range(markers):
            studio.press(Do.MARKER)
        await studio.say(1.5)
        studio.recording.set_name(name)


async def test_one_press_records_and_the_next_one_has_it_transcribed(studio: Studio) -> None:
    await studio.begin()
    await studio.say(1.0)
    studio.press(Do.MARKER)
    await studio.say(0.5, seed=1)
    studio.recording.set_name("Harbour interview")
    await studio.finish()
    [job] = studio.jobs
    assert (job.title, job.duration_ms, type(job.phase)) == ("Harbour interview", 500, Completed)
    assert isinstance(job.source, FileSource)
    assert (job.source.duration_ms, job.source.markers) == (1500, (Marker(1000),))
    assert len(sound_of(job.source.path)) == 1.5 * RATE
    assert studio.recogniser.sent == [(job.source.path.name, LOCAL.id)]
    assert studio.files() == [job.source.path.name], "nothing is offered again at the next start"
    assert studio.opened.job == job, "it is the one that is shown"


async def test_its_markers_are_in_the_library_too(tmp_path: Path) -> None:
    async with started(tmp_path) as studio:
        await studio.begin()
        await studio.say(1.0)
        studio.press(Do.MARKER)
        await studio.finish()
    library = Library(tmp_path / "data")
    [job] = library.jobs()
    library.close()
    assert isinstance(job.source, FileSource)
    assert job.source.markers == (Marker(1000),)


async def test_without_a_name_it_is_called_by_when_it_was_begun(studio: Studio) -> None:
    await studio.begin()
    begun = studio.recording.state.begun
    await studio.say(0.5)
    await studio.finish()
    assert begun is not None
    assert studio.jobs[0].title == f"Recording of {begun.day} {begun:%b}, {begun:%H:%M}"


async def test_what_would_cost_money_is_held_and_asked(studio: Studio) -> None:
    studio.choice.choose(AIML.id)
    await studio.begin()
    await studio.say(0.5)
    await studio.finish()
    [job] = studio.jobs
    assert isinstance(job.phase, Paused)
    assert isinstance(job.phase.error, CostNotAgreedError)
    assert studio.recogniser.sent == []
    for words in ("Send to AI/ML API", "Transcribe on this computer instead", "Only keep it"):
        assert studio.offers(words), words
    studio.click("Send to AI/ML API")
    await studio.settled()
    assert isinstance(studio.jobs[0].phase, Completed)
    assert [recogniser for _, recogniser in studio.recogniser.sent] == [AIML.id]


async def test_what_was_held_is_still_held_after_a_restart_and_after_a_key_was_entered(tmp_path: Path) -> None:
    async with started(tmp_path) as studio:
        studio.choice.choose(AIML.id)
        await studio.begin()
        await studio.say(0.5)
        await studio.finish()
    async with started(tmp_path) as studio:
        studio.runner.resume(AIML)
        await studio.settled()
        assert isinstance(studio.jobs[0].phase, Paused)
        assert studio.recogniser.sent == []


async def test_it_can_be_transcribed_here_instead(studio: Studio) -> None:
    studio.choice.choose(AIML.id)
    await studio.begin()
    await studio.say(0.5)
    await studio.finish()
    job = studio.jobs[0]
    studio.runner.retry(job.id, recogniser=LOCAL)  # which is what the controller for recognisers does
    await studio.settled()
    assert [recogniser for _, recogniser in studio.recogniser.sent] == [LOCAL.id]


async def test_it_can_only_be_kept_and_sent_later(studio: Studio) -> None:
    studio.choice.choose(AIML.id)
    await studio.begin()
    await studio.say(0.5)
    await studio.finish()
    studio.click("Only keep it")
    await studio.settled()
    assert isinstance(studio.jobs[0].phase, Cancelled)
    assert "Not transcribed" in studio.said()
    assert studio.recogniser.sent == []
    assert studio.offers("Send to AI/ML API")
    assert studio.offers("Transcribe on this computer instead")


async def test_a_recording_of_ours_is_not_copied(studio: Studio) -> None:
    studio.settings.set(table.KEEP_COPIES, True)
    await studio.begin()
    await studio.say(0.5)
    await studio.finish()
    assert len(studio.files()) == 1


async def test_what_the_program_did_not_live_to_see_the_end_of_is_offered(tmp_path: Path) -> None:
    await recorded_and_died(tmp_path, name="Harbour", markers=1)
    async with started(tmp_path) as studio:
        assert studio.jobs == []
        assert "Harbour, 1 s — saved after the app had ended" in studio.said()
        assert studio.offers_in_strip() == ["Transcribe", "Only keep it"]
        studio.click("Transcribe")
        await studio.settled()
        [job] = studio.jobs
        assert (job.title, type(job.phase)) == ("Harbour", Completed)
        assert isinstance(job.source, FileSource)
        assert (job.source.duration_ms, len(job.source.markers)) == (1500, 1)
        assert not studio.window.unfinished.isVisible()
    async with started(tmp_path) as studio:
        assert studio.offers_in_strip() == []


async def test_it_can_be_kept_without_being_transcribed(tmp_path: Path) -> None:
    await recorded_and_died(tmp_path)
    async with started(tmp_path) as studio:
        studio.click("Only keep it")
        await studio.settled()
        assert isinstance(studio.jobs[0].phase, Cancelled)
        assert studio.jobs[0].title.startswith("Recording of ")
        assert studio.recogniser.sent == []
    async with started(tmp_path) as studio:
        assert studio.offers_in_strip() == []
        assert len(studio.jobs) == 1


async def test_an_offer_that_is_put_away_comes_again_with_the_next_start(tmp_path: Path) -> None:
    await recorded_and_died(tmp_path)
    async with started(tmp_path) as studio:
        studio.window.unfinished.hide()
    async with started(tmp_path) as studio:
        assert studio.offers_in_strip() == ["Transcribe", "Only keep it"]


async def test_what_is_offered_is_held_too_where_it_would_cost_money(tmp_path: Path) -> None:
    await recorded_and_died(tmp_path)
    async with started(tmp_path) as studio:
        studio.choice.choose(AIML.id)
        studio.click("Transcribe")
        await studio.settled()
        assert isinstance(studio.jobs[0].phase, Paused)
        assert studio.recogniser.sent == []


async def test_what_is_in_the_list_already_is_not_offered(tmp_path: Path) -> None:
    async with started(tmp_path) as studio:
        await studio.begin()
        await studio.say(0.5)
        await studio.finish()
        [job] = studio.jobs
        assert isinstance(job.source, FileSource)
        notes_of(job.source.path).touch()  # the program died between the list and this
    async with started(tmp_path) as studio:
        assert studio.offers_in_strip() == []
        assert len(studio.jobs) == 1
        assert studio.files() == [job.source.path.name]


async def test_what_the_library_could_not_take_is_offered_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError(reason="the disk is full")

    async with started(tmp_path) as studio:
        await studio.begin()
        await studio.say(0.5)
        with monkeypatch.context() as disk:
            for name in ("save_jobs", "save_job", "save_result"):
                disk.setattr(Library, name, full)
            disk.setattr("sttgui.services.recordings.KEPT_DELAYS_S", ())  # what is not there will not come
            await studio.finish()
    async with started(tmp_path) as studio:
        assert studio.offers_in_strip() == ["Transcribe", "Only keep it"]


async def test_closing_asks_first_and_stopping_keeps_what_was_recorded(studio: Studio) -> None:
    await studio.begin()
    await studio.say(0.5)
    assert not studio.window.close()
    [dialog] = studio.window.findChildren(StopDialog)
    studio.window.close()
    assert len(studio.window.findChildren(StopDialog)) == 1, "it is asked once"
    [stop] = [one for one in dialog.buttons() if one.text() == "Stop and close"]
    stop.click()
    await until("the recorder", lambda: not studio.window.isVisible())
    await studio.settled()
    assert len(studio.jobs) == 1


async def test_closing_can_be_thought_better_of(studio: Studio) -> None:
    await studio.begin()
    studio.window.close()
    [dialog] = studio.window.findChildren(StopDialog)
    [go_on] = [one for one in dialog.buttons() if one.text() == "Go on recording"]
    go_on.click()
    assert studio.recording.state.stage is Stage.RECORDING
    await studio.say(0.5)
    await studio.finish()


async def test_a_lost_microphone_pauses_and_the_next_press_goes_on_in_the_same_file(studio: Studio) -> None:
    await studio.begin()
    await studio.say(0.5)
    assert studio.microphone.current is not None
    studio.microphone.current.is_there = False
    await until("the recorder", lambda: studio.recording.state.stage is Stage.PAUSED)
    assert isinstance(studio.recording.state.trouble, MicrophoneLostError)
    assert "The microphone is gone" in studio.said()
    studio.press(Do.PAUSE_RECORDING)
    await studio.say(0.5, seed=1)
    await studio.finish()
    assert [job.source.duration_ms for job in studio.jobs if isinstance(job.source, FileSource)] == [1000]


async def test_where_there_is_no_microphone_it_is_said_and_nothing_is_left(studio: Studio) -> None:
    studio.microphone.refuses = NoMicrophoneError()
    studio.press(Do.RECORD)
    await studio.settled()
    assert "there is no microphone" in studio.said()
    assert not studio.window.record_bar.isVisible()
    assert studio.files() == []
    assert studio.jobs == []


async def test_the_computer_is_kept_awake_exactly_as_long(studio: Studio) -> None:
    await studio.begin()
    await studio.say(0.5)
    studio.press(Do.PAUSE_RECORDING)
    await studio.finish()
    await studio.awake.close()
    assert studio.sleep_said[0] == "stay awake"
    assert studio.sleep_said[-1] == "sleep if you like"
    assert studio.sleep_said.count("stay awake") == studio.sleep_said.count("sleep if you like")
    studio.awake = Awake(partial(studio._stay_awake))


async def test_two_recordings_follow_each_other(studio: Studio) -> None:
    for name in ("one", "two"):
        await studio.begin()
        await studio.say(0.5)
        studio.recording.set_name(name)
        await studio.finish()
    assert [job.title for job in studio.jobs] == ["one", "two"]
    assert len({job.source for job in studio.jobs}) == 2
