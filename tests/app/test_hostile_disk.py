"""The application on disks that are full or may not be written, with a clock that goes back, in folders with any name.

What cannot be kept is said, what was kept before is there, and once the disk is well again so is everything else.
"""

import asyncio
import contextlib
import subprocess
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import soundfile
from PySide6.QtWidgets import QLabel

from sttgui.app import run as app
from sttgui.domain.errors import DiskFullError, ReadOnlyError
from sttgui.domain.jobs import Completed, Failed, Job, Queued, Running
from sttgui.services.job_runner import JobRunner
from sttgui.storage.folders import resource
from sttgui.storage.library import Library
from sttgui.ui.transcript.export_dialog import ExportRequest
from sttgui.ui.window import saving_controller
from sttgui.ui.window.unsaved_dialog import UnsavedDialog
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.library_model import NewTitle
from sttgui.viewmodel.settings import Settings
from tests import rooms
from tests.app.test_run import Running as App
from tests.app.test_run import closed, export, opened, press
from tests.conftest import MakeWave
from tests.engine.real_model import needs_model
from tests.small_disk import small_disk
from tests.storage.kill_writer import make_job, make_transcript

pytestmark = [pytest.mark.qt_loop, needs_model]


@pytest.fixture(name="small_disk")
def make_small_disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "small dîsk", 4) as folder:
        yield folder


def keep_a_transcript(home: Path) -> None:
    library = Library(home / "data")
    library.save_result(make_job("kept"), make_transcript(7), b"raw")
    library.back_up(datetime.now(UTC))  # else the application would, and leave room again on a disk that is full
    library.close()


def make_read_only(folder: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)


@contextlib.asynccontextmanager
async def an_app(*paths: Path) -> AsyncIterator[App]:
    running = await opened(paths)
    try:
        yield running
    finally:
        await closed(running)


until = partial(rooms.until, seconds=60)


def fill(folder: Path) -> Path:
    """Leave no room on a disk; returns the file to delete for room."""
    path = folder / "filler"
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    return path


def a_few_words(path: Path) -> Path:
    """The beginning of the sample."""
    with soundfile.SoundFile(resource("sample.flac")) as sample:
        soundfile.write(path, sample.read(6 * sample.samplerate), sample.samplerate)
    return path


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def says(running: App, words: str) -> bool:
    """Whether a sentence with these words can be read in the window."""
    return any(words in label.text() and label.isVisible() for label in running.window.findChildren(QLabel))


def job(running: App, title: str) -> Job | None:
    return next((job for job in running.jobs if job.title == title), None)


def is_completed(running: App, title: str) -> bool:
    found = job(running, title)
    return found is not None and found.phase == Completed()


def all_completed_or_tried_again(running: App) -> bool:
    for one in running.jobs:
        if isinstance(one.phase, Failed):
            running.window.library_actions.retry_wanted.emit(one.id)
    return all(one.phase == Completed() for one in running.jobs)


async def transcribed(running: App, path: Path) -> str:
    """Have a recording transcribed and kept; returns its job's id."""
    running.window.paths_added.emit((path,))
    await until("the transcript", lambda: is_completed(running, path.stem))
    return next(job.id for job in running.jobs if job.title == path.stem)


async def test_on_a_full_disk_nothing_is_sent_and_what_was_there_stays(
    small_disk: Path, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STTGUI_HOME", str(small_disk))
    async with an_app() as running:
        await transcribed(running, make_wave("before.wav"))
        filler = fill(small_disk)
        for number in range(8):  # what is left in its last pages is used up
            running.window.paths_added.emit((make_wave(f"after {number}.wav", seconds=0.2 + number / 100),))
        await until("the failure", lambda: any(isinstance(job.phase, Failed) for job in running.jobs))
        await until("the others", lambda: len(running.jobs) == 9 and all(job.has_ended for job in running.jobs))
        failed = [job for job in running.jobs if isinstance(job.phase, Failed)]
        assert {type(job.phase.error) for job in failed if isinstance(job.phase, Failed)} == {DiskFullError}
        running.window.library_pane.choose(failed[0].id)
        await until("the sentence", lambda: says(running, "The disk is full"))
        filler.unlink()
        await until("the end", lambda: all_completed_or_tried_again(running))
    assert len(Library(small_disk / "data").jobs()) == 9


async def transcribed_on_a_full_disk(running: App, folder: Path, elsewhere: Path) -> Path:
    """Have a recording end that was begun while there was room; returns the file to delete for room."""
    running.window.paths_added.emit((a_few_words(elsewhere / "words.wav"),))
    await until("the job at work", lambda: running.jobs and isinstance(running.jobs[0].phase, Queued | Running))
    filler = fill(folder)
    await until("its end", lambda: running.jobs[0].has_ended)
    return filler


async def test_a_transcript_for_which_there_is_no_room_is_shown_and_kept_once_there_is(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STTGUI_HOME", str(small_disk))
    async with an_app() as running:
        filler = await transcribed_on_a_full_disk(running, small_disk, tmp_path)
        phase = running.jobs[0].phase
        assert isinstance(phase, Completed)
        assert isinstance(phase.unsaved, DiskFullError)
        await until("the text", lambda: len(running.shown_text().split()) > 5)
        await until("the sentence", lambda: says(running, "The disk is full"))
        assert not says(running, "Saved on this computer")
        filler.unlink()
        running.window.library_actions.retry_wanted.emit(running.jobs[0].id)
        await until("the saving", lambda: running.jobs[0].phase == Completed())
        await until("the good news", lambda: says(running, "Saved on this computer"))
        text = running.shown_text()
    async with an_app() as again:
        await until("the library", lambda: again.jobs)
        again.window.library_pane.choose(again.jobs[0].id)
        await until("the text", lambda: again.shown_text() == text)


async def edited_on_a_full_disk(running: App, folder: Path, words: str) -> Path:
    """Returns the file to delete for room."""
    await until("the list", lambda: running.jobs)
    running.window.library_pane.choose(running.jobs[0].id)
    await until("the text", lambda: running.window.panes.page.view.toPlainText() and running.shown_text())
    filler = fill(folder)
    running.window.panes.page.view.textCursor().insertText(words)
    return filler


def question(running: App) -> UnsavedDialog | None:
    return next((one for one in running.window.findChildren(UnsavedDialog) if one.isVisible()), None)


async def test_a_window_that_is_closed_comes_back_where_the_disk_does_not_take_an_edit(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STTGUI_HOME", str(small_disk))
    keep_a_transcript(small_disk)
    async with an_app() as running:
        filler = await edited_on_a_full_disk(running, small_disk, "Never lost ")
        running.window.close()
        await until("the question", lambda: question(running))
        assert running.window.isVisible()
        press(question(running), "Keep it open")
        await until("its end", lambda: question(running) is None)
        assert not running.task.done()
        filler.unlink()
    library = Library(small_disk / "data")
    assert library.transcript("kept").paragraphs[0].text.startswith("Never lost")
    library.close()


async def test_a_name_the_disk_does_not_take_is_written_once_it_does(small_disk: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("STTGUI_HOME", str(small_disk))
    monkeypatch.setattr(saving_controller, "AGAIN_MS", 50)
    keep_a_transcript(small_disk)
    async with an_app() as running:
        await until("the list", lambda: running.jobs)
        filler = fill(small_disk)
        running.model.title_entered.emit(NewTitle("kept", "Interview with Ana"))
        await until("the sentence", lambda: says(running, "The disk is full"))
        running.window.close()
        await until("the question", lambda: question(running))
        press(question(running), "Keep it open")
        filler.unlink()
        await until("the good news", lambda: says(running, "Saved on this computer"))
        other = Library(small_disk / "data")
        assert [job.title for job in other.jobs()] == ["Interview with Ana"]
        other.close()


async def test_what_the_disk_does_not_take_is_lost_only_where_the_user_says_so(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STTGUI_HOME", str(small_disk))
    keep_a_transcript(small_disk)
    running = await opened()
    await edited_on_a_full_disk(running, small_disk, "Given up ")
    running.window.close()
    await until("the question", lambda: question(running))
    press(question(running), "Close and lose it")
    await asyncio.wait_for(running.task, 60)


async def test_a_transcript_for_which_there_was_no_room_is_kept_when_the_window_closes(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STTGUI_HOME", str(small_disk))
    async with an_app() as running:
        filler = await transcribed_on_a_full_disk(running, small_disk, tmp_path)
        assert isinstance(running.jobs[0].phase, Completed)
        await until("the text", lambda: not running.window.panes.page.view.isReadOnly() and running.shown_text())
        running.window.panes.page.view.textCursor().insertText("Corrected ")
        running.window.close()
        await until("the question", lambda: question(running))
        press(question(running), "Keep it open")
        filler.unlink()
    library = Library(small_disk / "data")
    [job] = library.jobs()
    assert job.phase == Completed()
    assert library.transcript(job.id).paragraphs[0].text.startswith("Corrected")
    library.close()


async def test_a_copy_for_which_there_is_no_room_is_said_and_the_recording_is_transcribed(
    small_disk: Path, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STTGUI_HOME", str(small_disk))
    Settings(small_disk / "config" / "settings.ini").set(table.KEEP_COPIES, True)
    async with an_app() as running:
        large = make_wave("large.wav", seconds=15, rate=48000, channels=4)
        running.window.paths_added.emit((large,))
        await until("the sentence", lambda: says(running, "no space left on the disk"))
        await until("the transcript", lambda: is_completed(running, "large"))
    assert names_in(small_disk / "data" / "recordings") == []


async def test_an_export_for_which_there_is_no_room_leaves_what_was_there(small_disk: Path, tmp_path: Path):
    async with an_app() as running:
        job_id = await transcribed(running, a_few_words(tmp_path / "words.wav"))
        target = small_disk / "words.json"
        target.write_text("from yesterday")
        fill(small_disk)
        await export(running.window, ExportRequest(job_id, "json", target, may_replace=True))
        await until("the sentence", lambda: says(running, "no space left on the disk"))
        assert target.read_text() == "from yesterday"
        assert set(names_in(small_disk)) == {"words.json", "filler"}


async def test_what_cannot_be_moved_to_the_trash_comes_back_to_the_list(
    small_disk: Path, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STTGUI_HOME", str(small_disk))
    async with an_app() as running:
        job_id = await transcribed(running, make_wave("tone.wav"))
    make_read_only(small_disk)
    async with an_app() as running:
        await until("the library", lambda: running.jobs)
        running.window.library_actions.remove_wanted.emit(job_id)
        await until("the sentence", lambda: says(running, "read-only"))
        await until("the job", lambda: [job.id for job in running.jobs] == [job_id])


async def test_in_a_read_only_folder_what_was_kept_can_be_read_and_nothing_is_sent(
    small_disk: Path, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STTGUI_HOME", str(small_disk))
    keep_a_transcript(small_disk)
    make_read_only(small_disk)
    async with an_app(make_wave("new.wav")) as running:
        await until("the new one", lambda: job(running, "new"))
        await until("its failure", lambda: isinstance(job(running, "new").phase, Failed))
        assert isinstance(job(running, "new").phase.error, ReadOnlyError)
        running.window.library_pane.choose(job(running, "new").id)
        await until("the sentence", lambda: says(running, "read-only"))
        running.window.library_pane.choose("kept")
        await until("the text", lambda: make_transcript(7).paragraphs[0].words[0].text in running.shown_text())


async def test_a_clock_that_is_set_back_loses_and_holds_up_nothing(
    make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
):
    now = [datetime.now(UTC)]
    monkeypatch.setattr(app, "JobRunner", partial(JobRunner, now=lambda: now[0]))
    async with an_app() as running:
        await transcribed(running, make_wave("first.wav", seconds=0.4))
        now[0] -= timedelta(days=400)
        await transcribed(running, make_wave("second.wav", seconds=0.5))
    now[0] -= timedelta(days=400)
    async with an_app() as again:
        await until("the library", lambda: len(again.jobs) == 2)
        await transcribed(again, make_wave("third.wav", seconds=0.6))
        assert {job.title for job in again.jobs} == {"first", "second", "third"}


@pytest.mark.parametrize("name", ["My recordings & notes", "Données d'été ñ", "録音 🎙"])
async def test_the_home_may_have_any_name(
    name: str, tmp_path: Path, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STTGUI_HOME", str(tmp_path / name))
    async with an_app() as running:
        await transcribed(running, make_wave(f"{name}.wav"))
    async with an_app() as again:
        await until("the library", lambda: is_completed(again, name))
    assert (tmp_path / name / "data" / "library.sqlite").exists()
