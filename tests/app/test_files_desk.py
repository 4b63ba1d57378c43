"""What comes in, comes again, moves or is gone: real window, library and files; the recogniser answers at once."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from sttgui.app.editing_desk import EditingDesk
from sttgui.app.files_desk import TRIES, FilesDesk
from sttgui.app.library_desk import LibraryDesk
from sttgui.app.session import Session
from sttgui.app.settings_desk import SettingsDesk
from sttgui.domain.engines import AIML, LOCAL, Engine
from sttgui.domain.errors import FileMissingError, StorageError
from sttgui.domain.jobs import Completed, Failed, FileSource, Job, Paused
from sttgui.domain.library import Asked
from sttgui.domain.recognition import Accepted, Finished
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.storage.asked import AskedFiles
from sttgui.storage.library import Library
from sttgui.ui.main_window import MainWindow
from sttgui.ui.remedies import Remedy, RemedyChoice, may_cost
from sttgui.ui.settings_dialog import SettingsDialog
from sttgui.viewmodel.engine_choice import EngineChoice
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.preferences import Preferences
from sttgui.viewmodel.settings import Settings
from tests.conftest import MakeWave

pytestmark = pytest.mark.qt_loop


class Recogniser:
    """Answers at once, once it may; a file that is not there is refused."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str]] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    def of(self, engine: Engine) -> "Client":
        return Client(self, engine)


class Client:
    def __init__(self, recogniser: Recogniser, engine: Engine) -> None:
        self._recogniser = recogniser
        self._engine = engine

    async def create(self, source: FileSource, options: Any, on_sent: Any, *, request_id: str, before_last: Any) -> Any:
        if not await asyncio.to_thread(source.path.exists):
            raise FileMissingError(name=source.name)
        await before_last()
        self._recogniser.sent.append((source.name, self._engine.id))
        return Accepted(request_id)

    async def fetch(self, generation_id: str) -> Finished:
        await self._recogniser.may_answer.wait()
        return Finished(Transcript((Paragraph((Word("hello", 0, 400, 0.9),)),), duration_ms=500), b"{}")

    async def find(self, request_id: str) -> None:
        return None

    async def cancel(self, generation_id: str) -> None: ...
    async def close(self) -> None: ...


class Room:
    """The part of the application that deals with files."""

    def __init__(self, home: Path) -> None:
        self.settings = Settings(home / "settings.ini")
        self.choice = EngineChoice(self.settings)
        model = LibraryModel()
        self.window = MainWindow(model, self.choice, self.settings)
        self.window.show()
        self.library = Library(home / "data")
        self.recogniser = Recogniser()
        self.recordings = Recordings(self.library, home / "data" / "recordings", may_cost)
        self.runner = JobRunner(
            open_client=self._open, store=self.library, objection=self.recordings.objection, sleep=_no_sleep
        )
        self.asked = AskedFiles(home / "data" / "asked")
        self.desk = FilesDesk(self.window, self.runner, self.recordings, self.choice, self.settings, asked=self.asked)
        self.list = LibraryDesk(self.window, model, self.runner, self.library, self.settings)
        editing = EditingDesk(self.window, self.runner)
        self.session = Session(
            self.window, model, self.runner, self.library, self.desk, editing=editing, settings=self.settings
        )
        self.preferences = SettingsDesk(self.window, self.desk, self.choice, self.settings, home / "watched.json")

    async def _open(self, engine: Engine) -> Any:
        return self.recogniser.of(engine)

    @property
    def jobs(self) -> list[Job]:
        return self.runner.jobs

    async def add(self, *paths: Path) -> list[Job]:
        """Drop files, and wait until everything that follows from it is done."""
        before = len(self.jobs)
        self.window.paths_added.emit(paths)
        await self.still()
        return self.jobs[before:]

    async def still(self) -> None:
        for _ in range(3):
            await until(lambda: not any(one._scope._tasks for one in (self.desk, self.list, self.session)))
            if self.recogniser.may_answer.is_set():
                await self.runner.wait_until_idle()

    def said(self) -> str:
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def click(self, words: str) -> None:
        buttons = [one for one in self.window.findChildren(QAbstractButton) if one.isVisible() and one.text() == words]
        assert len(buttons) == 1, words
        buttons[0].click()

    def offers(self, words: str) -> bool:
        return any(one.text() == words for one in self.window.findChildren(QAbstractButton) if one.isVisible())

    def choose_file(self, path: Path) -> None:
        """Answer the file dialog that is open."""
        [dialog] = [one for one in self.window.findChildren(QFileDialog) if one.isVisible()]
        dialog.fileSelected.emit(str(path))
        dialog.close()

    async def close(self) -> None:
        await self.preferences.close()
        await self.desk.close()
        await self.list.close()
        await self.session.close()
        self.library.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def _no_sleep(seconds: float) -> None:
    await asyncio.sleep(0)


async def until(ask: Callable[[], object]) -> None:
    for _ in range(1000):
        if ask():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("waited in vain")


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path / "home")
    await room.desk.take_up()
    yield room
    await room.close()


@asynccontextmanager
async def started_room(home: Path) -> AsyncIterator[Room]:
    """One start of the app, with all that follows from it."""
    room = Room(home)
    room.session.start(())
    try:
        await room.still()
        yield room
    finally:
        await room.still()
        await room.close()


@asynccontextmanager
async def killed_room(home: Path, *paths: Path) -> AsyncIterator[Asked]:
    """A start that ended before what was dropped became a job."""
    room = Room(home)
    room.choice.choose(AIML.id)
    room.window.paths_added.emit(paths)
    room.choice.choose(LOCAL.id)
    [asked] = room.asked.all()
    try:
        yield asked
    finally:
        await room.close()


def copied(path: Path, name: str) -> Path:
    target = path.with_name(name)
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(path.read_bytes())
    return target


async def test_what_was_asked_for_is_noted_at_once_and_forgotten_once_it_is_in_the_library(
    room: Room, make_wave: MakeWave, tmp_path: Path
):
    text = tmp_path / "notes.mp3"
    text.write_text("no recording at all")
    for paths in ((make_wave("a.wav"),), (text,)):
        room.window.paths_added.emit(paths)
        assert [asked.paths for asked in room.asked.all()] == [paths]
        await room.still()
        assert room.asked.all() == []
    assert len(room.library.jobs()) == 1


async def test_what_was_asked_for_is_taken_up_at_the_next_start_by_the_recogniser_chosen_then(
    make_wave: MakeWave, tmp_path: Path
):
    async with killed_room(tmp_path / "home", make_wave("a.wav"), make_wave("b.wav", seconds=2)):
        pass
    async with started_room(tmp_path / "home") as room:
        assert [job.title for job in room.jobs] == ["a", "b"]
        assert {name for name, engine in room.recogniser.sent if engine == AIML.id} == {"a.wav", "b.wav"}
        assert room.asked.all() == []


@pytest.mark.parametrize("is_in_trash", [False, True])
async def test_what_was_in_the_library_before_the_kill_is_not_taken_up_twice(
    make_wave: MakeWave, tmp_path: Path, is_in_trash: bool
):
    paths = (make_wave("a.wav"), make_wave("b.wav", seconds=2))
    async with killed_room(tmp_path / "home", *paths) as asked:
        pass
    async with started_room(tmp_path / "home") as room:
        [job, other] = room.jobs
        room.asked.put(asked)  # as if it was killed before it forgot
        if is_in_trash:
            room.library.move_to_trash(job.id)
        room.library.delete(other.id)  # as if it was killed between the two
    async with started_room(tmp_path / "home") as room:
        assert [job.title for job in room.jobs] == (["b"] if is_in_trash else ["a", "b"])
        assert "already" not in room.said()
        assert room.asked.all() == []


async def test_a_folder_is_taken_up_without_what_became_a_job_before(make_wave: MakeWave, tmp_path: Path):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    make_wave("a.wav").rename(inbox / "a.wav")
    async with killed_room(tmp_path / "home", inbox) as asked:
        pass
    async with started_room(tmp_path / "home") as room:
        room.asked.put(asked)
    make_wave("b.wav", seconds=2).rename(inbox / "b.wav")
    async with started_room(tmp_path / "home") as room:
        assert [job.title for job in room.jobs] == ["a", "b"]


async def test_a_file_that_no_start_survives_is_refused_after_some(make_wave: MakeWave, tmp_path: Path):
    async with killed_room(tmp_path / "home", make_wave("a.wav")) as asked:
        AskedFiles(tmp_path / "home" / "data" / "asked").put(replace(asked, tries=TRIES))
    async with started_room(tmp_path / "home") as room:
        assert room.jobs == []
        assert "a.wav" in room.said()
        assert room.asked.all() == []


async def test_what_could_not_be_saved_stays_asked_for(
    room: Room, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> None:
        raise StorageError(reason="the disk is full")

    with monkeypatch.context() as disk:
        disk.setattr(room.library, "save_job", full)
        disk.setattr(room.library, "save_jobs", full)
        [job] = await room.add(make_wave("a.wav"))
        assert isinstance(job.phase, Failed)
    assert len(room.asked.all()) == 1


async def test_a_watched_recording_is_in_the_library_when_it_counts_as_taken(room: Room, make_wave: MakeWave):
    await room.preferences._take((make_wave("a.wav"),))
    assert [job.title for job in room.library.jobs()] == ["a"]
    await room.still()


async def test_the_same_file_again_is_not_transcribed_again_but_can_be_opened(room: Room, make_wave: MakeWave):
    [first] = await room.add(make_wave("Interview.wav"))
    await room.add(make_wave("Other.wav", seconds=2))
    assert await room.add(make_wave("Interview.wav")) == []
    assert "“Interview” was already transcribed on" in room.said()
    room.click("Open it")
    assert room.window.library_pane.chosen().id == first.id
    assert "already transcribed" not in room.said()


async def test_the_same_file_is_transcribed_again_where_that_is_wanted(room: Room, make_wave: MakeWave):
    room.choice.choose(AIML.id)
    await room.add(make_wave("Interview.wav"))
    await room.add(make_wave("Interview.wav"))
    room.click("Transcribe again")
    await room.still()
    assert [type(job.phase) for job in room.jobs] == [Completed, Completed], "nobody is asked twice"
    assert len(room.recogniser.sent) == 2


async def test_another_recording_by_the_same_name_is_transcribed(room: Room, make_wave: MakeWave):
    await room.add(make_wave("Interview.wav"))
    assert len(await room.add(make_wave("Interview.wav", seconds=2))) == 1
    assert "already" not in room.said()


async def test_a_file_still_at_work_is_refused(room: Room, make_wave: MakeWave):
    room.recogniser.may_answer.clear()
    await room.add(make_wave("Interview.wav"))
    assert await room.add(make_wave("Interview.wav")) == []
    assert "“Interview.wav” is already in the list." in room.said()
    room.recogniser.may_answer.set()


async def test_a_copy_is_noticed_and_goes_on_where_it_costs_nothing(room: Room, make_wave: MakeWave):
    path = make_wave("Interview.wav")
    await room.add(path)
    [second] = await room.add(copied(path, "Copy.wav"))
    assert isinstance(second.phase, Completed)
    assert "“Copy” is the same recording as “Interview”, transcribed on" in room.said()
    room.click("Transcribe again")
    await room.still()
    assert len(room.jobs) == 2, "it was under way already"


async def test_opening_the_first_one_removes_a_copy_that_is_still_at_work(room: Room, make_wave: MakeWave):
    path = make_wave("Interview.wav")
    [first] = await room.add(path)
    room.recogniser.may_answer.clear()
    await room.add(copied(path, "Copy.wav"))
    room.click("Open it")
    await room.still()
    assert [job.id for job in room.jobs] == [first.id]


async def test_a_copy_of_what_was_just_paid_for_is_held_until_the_user_says(room: Room, make_wave: MakeWave):
    room.choice.choose(AIML.id)
    path = make_wave("Interview.wav")
    [first] = await room.add(path)
    [second] = await room.add(copied(path, "Copy.wav"))
    assert room.recogniser.sent == [("Interview.wav", AIML.id)]
    assert isinstance(second.phase, Paused)
    assert "The same recording was sent to this service a moment ago, as “Interview”." in room.said()
    room.window.remedy_wanted.emit(RemedyChoice(second.id, Remedy.OPEN_OTHER))
    assert room.window.library_pane.chosen().id == first.id
    room.click("Transcribe again")
    await room.still()
    assert [name for name, _ in room.recogniser.sent] == ["Interview.wav", "Copy.wav"]


async def test_two_of_the_same_in_one_drop_are_paid_for_once(room: Room, make_wave: MakeWave):
    room.choice.choose(AIML.id)
    path = make_wave("a.wav")
    jobs = await room.add(path, copied(path, "b.wav"))
    assert [type(job.phase) for job in jobs] == [Completed, Paused]
    assert len(room.recogniser.sent) == 1


async def test_a_recording_that_moved_is_found_by_its_content(room: Room, make_wave: MakeWave, tmp_path: Path):
    path = make_wave("Interview.wav")
    [job] = await room.add(path)
    moved = path.rename(tmp_path / "Moved.wav")
    room.window.folder_wanted.emit(job.id)
    await room.still()
    assert "“Interview.wav” is no longer where it was." in room.said()
    room.click("Find the file…")
    room.choose_file(make_wave("Other.wav", seconds=2))
    await room.still()
    assert "“Other.wav” is another recording than the one “Interview” was made from." in room.said()
    room.click("Find the file…")
    room.choose_file(moved)
    await room.still()
    assert room.jobs[0].source == FileSource(moved, 1000)
    assert room.library.jobs()[0].source == FileSource(moved, 1000)


async def test_another_recording_is_used_where_the_user_insists(room: Room, make_wave: MakeWave):
    path = make_wave("Interview.wav")
    [job] = await room.add(path)
    path.unlink()
    room.window.folder_wanted.emit(job.id)
    await room.still()
    room.click("Find the file…")
    other = make_wave("Other.wav", seconds=2)
    room.choose_file(other)
    await room.still()
    room.click("Use it all the same")
    await room.still()
    assert room.jobs[0].source == FileSource(other, 1000)
    assert await room.recordings.is_same(job.id, other)


async def test_a_job_whose_file_was_gone_goes_on_once_it_is_found(room: Room, make_wave: MakeWave, tmp_path: Path):
    path = make_wave("Interview.wav")
    moved = tmp_path / "Moved.wav"
    [job] = room.runner.add([FileSource(moved)])
    await room.still()
    assert isinstance(room.jobs[0].phase, Failed)
    room.window.choose(job.id)
    room.click("Find the file…")
    room.choose_file(path)
    await room.still()
    assert isinstance(room.jobs[0].phase, Completed)


async def test_the_copy_is_used_when_the_recording_is_gone(room: Room, make_wave: MakeWave):
    Preferences(keep_copies=True).keep(room.settings)
    path = make_wave("Interview.wav")
    [job] = await room.add(path)
    path.unlink()
    room.runner.retry(job.id)
    await room.still()
    assert isinstance(room.jobs[0].phase, Completed)
    assert room.recogniser.sent == [("Interview.wav", LOCAL.id), (f"{job.id}.wav", LOCAL.id)]


async def test_the_sample_is_transcribed_once(room: Room):
    for _ in range(2):
        room.window.sample_wanted.emit()
        await room.still()
    assert [job.title for job in room.jobs] == ["Sample recording"]


async def test_a_watched_recording_costs_nothing_unless_the_user_allows_it(room: Room, make_wave: MakeWave):
    room.choice.choose(AIML.id)
    await room.preferences._take((make_wave("a.wav"),))
    Preferences(watched_may_cost=True).keep(room.settings)
    await room.preferences._take((make_wave("b.wav", seconds=2),))
    await room.still()
    assert room.recogniser.sent == [("a.wav", LOCAL.id), ("b.wav", AIML.id)]


async def test_a_watched_recording_that_is_known_is_passed_over_in_silence(room: Room, make_wave: MakeWave):
    path = make_wave("Interview.wav")
    await room.add(path)
    await room.preferences._take((copied(path, "Renamed.wav"), path, path.with_name("gone.wav")))
    await room.still()
    assert len(room.jobs) == 1
    assert "already" not in room.said()


async def test_a_folder_chosen_in_the_settings_is_watched(room: Room, make_wave: MakeWave, tmp_path: Path):
    watched = tmp_path / "inbox"
    watched.mkdir()
    room.window.settings_wanted.emit()
    [dialog] = room.window.findChildren(SettingsDialog)
    dialog.preferences_chosen.emit(Preferences(watched=watched))
    dialog.close()
    await until((tmp_path / "home" / "watched.json").exists)
    assert Preferences.kept(room.settings).watched == watched


async def test_a_folder_watched_before_is_begun_anew(room: Room, tmp_path: Path):
    ledger = tmp_path / "home" / "watched.json"
    ledger.parent.mkdir(exist_ok=True)
    ledger.write_text("what was seen when it was watched before")
    room.preferences._chosen(Preferences(watched=tmp_path / "away"))
    await until(lambda: not ledger.exists())


async def test_a_watched_folder_that_is_not_there_is_said(room: Room, tmp_path: Path):
    Preferences(watched=tmp_path / "away").keep(room.settings)
    room.preferences.start()
    await until(lambda: "The watched folder “away” cannot be reached." in room.said())


async def test_the_next_start_shows_what_was_shown_last(make_wave: MakeWave, tmp_path: Path):
    home = tmp_path / "home"
    async with started_room(home) as room:
        first, _ = await room.add(make_wave("a.wav"), make_wave("b.wav", seconds=2))
        room.window.choose(first.id)
        await room.still()
    async with started_room(home) as room:
        assert room.window.panes.job is not None
        assert room.window.panes.job.id == first.id
        assert room.window.panes.transcript.text == "hello"
        room.window.remove_wanted.emit(first.id)
        await room.still()
        await room.runner.let_go(first.id)
    async with started_room(home) as room:
        assert [job.title for job in room.jobs] == ["b"]


async def test_who_opens_a_file_is_not_shown_another(make_wave: MakeWave, tmp_path: Path):
    home = tmp_path / "home"
    async with started_room(home) as room:
        [first] = await room.add(make_wave("a.wav"))
        room.window.choose(first.id)
        await room.still()
    room = Room(home)
    room.session.start([make_wave("b.wav", seconds=2)])
    await room.still()
    assert room.window.panes.job is None or room.window.panes.job.title == "b"
    await room.close()
