"""What comes in, comes again, moves or is gone: real window, library and files; the recogniser answers at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from sttgui.domain import editing
from sttgui.domain.errors import StorageError
from sttgui.domain.jobs import Completed, Failed, FileSource, Marker, Paused
from sttgui.domain.library import Asked
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.services.sample import sample_answer
from sttgui.storage.asked import AskedFiles
from sttgui.storage.library import Library
from sttgui.ui.jobs.remedies import Remedy, RemedyChoice
from sttgui.ui.kit.actions import Do
from sttgui.ui.library.intake_controller import TRIES
from sttgui.ui.settings.dialog import SettingsDialog
from sttgui.ui.settings.recording_page import RecordingPage
from sttgui.viewmodel import settings_table as table
from tests.conftest import MakeWave
from tests.rooms import JoinedRoom as Room
from tests.rooms import until

pytestmark = pytest.mark.qt_loop


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path / "home")
    await room.controllers.intake.take_up()
    yield room
    await room.close()


@asynccontextmanager
async def started_room(home: Path) -> AsyncIterator[Room]:
    """One start of the app, with all that follows from it."""
    room = Room(home)
    room.controllers.start.start(())
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
        assert {name for name, recogniser in room.recogniser.sent if recogniser == AIML.id} == {"a.wav", "b.wav"}
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
        disk.setattr("sttgui.services.recordings.KEPT_DELAYS_S", ())  # what is not there will not come
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
    assert room.window.library_pane.view.selected()[0].id == first.id
    assert "already transcribed" not in room.said()


async def test_the_same_file_is_transcribed_again_where_that_is_wanted(room: Room, make_wave: MakeWave):
    room.choice.choose(AIML.id)
    [first] = await room.add(make_wave("Interview.wav"))
    marked = replace(first.source, markers=(Marker(200, "The harbour"),))
    room.runner.book.change(first.id, source=marked)
    await room.add(make_wave("Interview.wav"))
    room.click("Transcribe again")
    await room.still()
    assert [job.source.markers for job in room.jobs] == [marked.markers] * 2, "they are of the recording"
    assert [type(job.phase) for job in room.jobs] == [Completed, Completed], "nobody is asked twice"
    assert [job.recording_id for job in room.jobs] == [first.id] * 2, "both are versions of one recording"
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
    [first] = await room.add(path)
    [second] = await room.add(copied(path, "Copy.wav"))
    assert isinstance(second.phase, Completed)
    assert "“Copy” is the same recording as “Interview”, transcribed on" in room.said()
    room.click("Transcribe again")
    await room.still()
    assert len(room.jobs) == 2, "it was under way already"
    assert [job.recording_id for job in await asyncio.to_thread(room.library.jobs)] == [first.id] * 2


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
    room.click("Open")
    assert "The same recording was sent to this service a moment ago, as “Interview”." in room.said()
    room.window.panes.remedy_chosen.emit(RemedyChoice(second.id, Remedy.OPEN_OTHER))
    assert room.window.library_pane.view.selected()[0].id == first.id
    room.click("Transcribe again")
    await room.still()
    assert [name for name, _ in room.recogniser.sent] == ["Interview.wav", "Copy.wav"]


async def test_nobody_is_thrown_out_of_a_transcript_by_what_is_added(room: Room, make_wave: MakeWave):
    [first] = await room.add(make_wave("a.wav"))
    await until("its transcript", lambda: room.opened.is_complete)
    assert not room.offers("Open")  # nothing was open, so it was shown at once
    room.editor.apply("Edit", editing.retype(room.editor.transcript, 0, 0, 1, "goodbye"))
    second, _ = await room.add(make_wave("b.wav", 2.0), make_wave("c.wav", 3.0))
    assert room.opened.is_open(first.id)
    assert room.view.toPlainText() == "goodbye"
    assert "Added 2 recordings" in room.said()
    room.click("Open")
    assert room.opened.is_open(second.id)
    assert not room.offers("Open")
    [last] = await room.add(make_wave("d.wav", 4.0))
    assert "Added “d”" in room.said()
    assert room.opened.is_open(second.id)
    room.window.library_pane.choose(last.id)
    assert not room.offers("Open"), "it is open"


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
    room.window.library_actions.folder_wanted.emit(job.id)
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
    room.window.library_actions.folder_wanted.emit(job.id)
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
    room.window.library_pane.choose(job.id)
    room.click("Find the file…")
    room.choose_file(path)
    await room.still()
    assert isinstance(room.jobs[0].phase, Completed)


async def test_the_copy_is_used_when_the_recording_is_gone(room: Room, make_wave: MakeWave):
    room.settings.set(table.KEEP_COPIES, True)
    path = make_wave("Interview.wav")
    [job] = await room.add(path)
    path.unlink()
    room.runner.retry(job.id)
    await room.still()
    assert isinstance(room.jobs[0].phase, Completed)
    assert room.recogniser.sent == [("Interview.wav", LOCAL.id), (f"{job.id}.wav", LOCAL.id)]


async def test_the_sample_comes_with_its_transcript_and_needs_no_recogniser(room: Room):
    room.window.commands[Do.SAMPLE].trigger()
    await room.still()
    [job] = room.jobs
    assert (job.title, job.phase, room.recogniser.sent) == ("Sample recording", Completed(), [])
    await until("its words", lambda: "lighthouse" in room.view.toPlainText())
    assert room.library.transcript(job.id) == sample_answer().transcript


async def test_however_often_the_sample_is_asked_for_there_is_one(room: Room):
    for _ in range(2):
        room.window.commands[Do.SAMPLE].trigger()
        room.window.commands[Do.SAMPLE].trigger()
        await room.still()
    assert len(room.jobs) == 1
    moved = replace(room.jobs[0], source=FileSource(Path("/elsewhere/sample.flac"), 64_080))  # as an update does
    room.runner.book.put(moved)
    room.window.commands[Do.SAMPLE].trigger()
    await room.still()
    assert len(room.jobs) == 1
    assert "already" not in room.said()


async def test_a_watched_recording_costs_nothing_unless_the_user_allows_it(room: Room, make_wave: MakeWave):
    room.choice.choose(AIML.id)
    await room.preferences._take((make_wave("a.wav"),))
    room.settings.set(table.WATCHED_MAY_COST, True)
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


async def test_a_watched_recording_the_library_cannot_keep_is_listed_once_and_told_again(
    room: Room, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> None:
        raise StorageError(reason="the disk is full")

    path = make_wave("a.wav")
    with monkeypatch.context() as disk:
        disk.setattr(Library, "save_job", full)
        disk.setattr(Library, "save_jobs", full)
        assert await room.preferences._take((path,)) == frozenset()
        await room.still()
        assert await room.preferences._take((path,)) == frozenset()
        assert len(room.jobs) == 1
    room.runner.retry(room.jobs[0].id)
    await room.still()
    assert await room.preferences._take((path,)) == {path}
    assert len(room.jobs) == 1


async def test_a_watched_library_that_cannot_be_read_is_said_once_and_asked_again(
    room: Room, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
):
    def broken(*_: object) -> None:
        raise StorageError(reason="the disk reported a problem")

    path = make_wave("a.wav")
    with monkeypatch.context() as disk:
        disk.setattr(Library, "jobs_with_content", broken)
        assert await room.preferences._take((path,)) == frozenset()
        assert "the disk reported a problem" in room.said()
        room.window.messages._trouble.hide()
        assert await room.preferences._take((path,)) == frozenset()
        assert "the disk reported a problem" not in room.said()
    assert await room.preferences._take((path,)) == {path}


async def test_another_recording_by_the_name_of_one_before_it_is_taken_from_the_watched_folder(
    room: Room, make_wave: MakeWave
):
    path = make_wave("latest.wav")
    await room.preferences._take((path,))
    await room.still()
    make_wave("latest.wav", seconds=2)
    assert await room.preferences._take((path,)) == {path}
    await room.still()
    assert [job.title for job in room.jobs] == ["latest", "latest"]


async def test_a_folder_chosen_in_the_settings_is_watched(room: Room, make_wave: MakeWave, tmp_path: Path):
    watched = tmp_path / "inbox"
    watched.mkdir()
    room.window.commands[Do.SETTINGS].trigger()
    [dialog] = room.window.findChildren(SettingsDialog)
    dialog.show_page(RecordingPage)
    dialog.page.watch.click()
    [folders] = [one for one in dialog.findChildren(QFileDialog) if one.isVisible()]
    folders.filesSelected.emit([str(watched)])
    folders.close()
    assert dialog.page.watch.isChecked()
    dialog.close()
    await until("the folder", (tmp_path / "home" / "watched.json").exists)
    assert room.settings.get(table.WATCHED) == watched


async def test_a_folder_watched_before_is_begun_anew(room: Room, tmp_path: Path):
    ledger = tmp_path / "home" / "watched.json"
    ledger.parent.mkdir(exist_ok=True)
    ledger.write_text("what was seen when it was watched before")
    room.preferences._watch(tmp_path / "away")
    await until("the window", lambda: not ledger.exists())


async def test_a_watched_folder_that_is_not_there_is_said(room: Room, tmp_path: Path):
    room.settings.set(table.WATCHED, tmp_path / "away")
    room.preferences.start()
    await until("the window", lambda: "The watched folder “away” cannot be reached." in room.said())


async def test_the_next_start_shows_what_was_shown_last(make_wave: MakeWave, tmp_path: Path):
    home = tmp_path / "home"
    async with started_room(home) as room:
        first, _ = await room.add(make_wave("a.wav"), make_wave("b.wav", seconds=2))
        room.window.library_pane.choose(first.id)
        await room.still()
    async with started_room(home) as room:
        assert room.window.panes.recording.job is not None
        assert room.window.panes.recording.job.id == first.id
        assert room.window.panes.recording.transcript.text == "hello"
        room.window.library_actions.remove_wanted.emit(first.id)
        await room.still()
        await room.runner.let_go(first.id)
    async with started_room(home) as room:
        assert [job.title for job in room.jobs] == ["b"]


async def test_who_opens_a_file_is_not_shown_another(make_wave: MakeWave, tmp_path: Path):
    home = tmp_path / "home"
    async with started_room(home) as room:
        [first] = await room.add(make_wave("a.wav"))
        room.window.library_pane.choose(first.id)
        await room.still()
    room = Room(home)
    room.controllers.start.start([make_wave("b.wav", seconds=2)])
    await room.still()
    assert room.window.panes.recording.job is None or room.window.panes.recording.job.title == "b"
    await room.close()


async def test_files_are_chosen_several_at_once_without_waiting(room: Room, make_wave: MakeWave):
    paths = [make_wave("a.wav"), make_wave("b.wav", seconds=2)]
    room.window.commands[Do.ADD].trigger()
    chooser = room.shown(QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.ExistingFiles
    assert "*.mp3" in chooser.nameFilters()[0]
    chooser.filesSelected.emit([str(path) for path in paths])
    chooser.reject()
    await room.still()
    assert [job.title for job in room.jobs] == ["a", "b"]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(chooser)


async def test_a_folder_can_be_chosen(room: Room, make_wave: MakeWave):
    path = make_wave("a.wav")
    room.window.commands[Do.ADD_FOLDER].trigger()
    chooser = room.shown(QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.Directory
    chooser.filesSelected.emit([str(path.parent)])
    chooser.reject()
    await room.still()
    assert [job.title for job in room.jobs] == ["a"]
