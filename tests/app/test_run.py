"""The application as a whole, without a screen: real window, real engine, real files."""

import asyncio
import json
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from sttgui.app import run as app
from sttgui.app.front import make_front
from sttgui.app.instance import Instance
from sttgui.domain.errors import NotMediaError, StorageError
from sttgui.domain.jobs import Cancelled, Completed, FileSource, Job
from sttgui.domain.models import DEFAULT, TINY_EN
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.asked import AskedFiles
from sttgui.storage.folders import Folders, resource
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.library.entry_dialog import EntryDialog
from sttgui.ui.library.rescue_dialogs import RestoreDialog, SaveAllDialog
from sttgui.ui.speakers.dialog import SpeakersDialog
from sttgui.ui.transcript.export_dialog import ExportDialog, ExportRequest
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings
from tests import rooms
from tests.conftest import MakeWave
from tests.engine.real_model import needs_model

NOW = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)

pytestmark = [pytest.mark.qt_loop, needs_model]


until = partial(rooms.until, seconds=90)


class Running:
    """The application with its window open."""

    def __init__(self, task: asyncio.Task[None], window: MainWindow) -> None:
        self.task = task
        self.window = window
        model = window.findChild(LibraryModel)
        assert model is not None
        self.model = model

    @property
    def jobs(self) -> list[Job]:
        return self.model.jobs()

    def shown_text(self) -> str:
        kinds = (QPlainTextEdit, QTextEdit)
        return "\n".join(
            view.toPlainText() for kind in kinds for view in self.window.findChildren(kind) if view.isVisible()
        )


async def opened(paths: tuple[Path, ...] = (), model: str = TINY_EN.id) -> Running:
    """`model` is the one of this computer: by itself the quickest, which is used from where its package has it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    folders = Folders.of_user()
    RecogniserChoice(Settings(folders.config / "settings.ini")).choose_model(model)
    task = asyncio.ensure_future(app._run(application, folders, Instance(folders.data), paths))
    await asyncio.sleep(0.05)
    window = next(
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible()
    )
    window.resize(1280, 800)  # the screen of the tests is smaller, and the list would be folded away
    return Running(task, window)


async def shown_window() -> MainWindow:
    def windows() -> list[MainWindow]:
        widgets = QApplication.topLevelWidgets()
        return [widget for widget in widgets if isinstance(widget, MainWindow) and widget.isVisible()]

    await until("the window", windows)
    return windows()[0]


def said(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def press(where: QWidget, words: str) -> None:
    [button] = [one for one in where.findChildren(QAbstractButton) if one.isVisible() and one.text() == words]
    button.click()


async def export(window: MainWindow, request: ExportRequest) -> None:
    await until("the transcript to be open", window.commands[Do.EXPORT].isEnabled)
    window.commands[Do.EXPORT].trigger()
    [dialog] = [one for one in window.findChildren(ExportDialog) if one.isVisible()]
    dialog.export_chosen.emit(request)
    dialog.close()


async def closed(running: Running) -> None:
    running.window.close()
    await asyncio.wait_for(running.task, 90)
    await asyncio.sleep(0)


@asynccontextmanager
async def window_open(model: str = TINY_EN.id) -> AsyncIterator[Running]:
    """Within a test, not a fixture: between the two the loop stands still, but Qt's events are processed."""
    started = await opened(model=model)
    try:
        yield started
    finally:
        await closed(started)


async def test_a_recording_dropped_on_a_fresh_installation_becomes_words_and_a_file(tmp_path: Path):
    async with window_open(DEFAULT.id) as running:
        recording = tmp_path / "talk.flac"
        soundfile.write(recording, *soundfile.read(resource("sample.flac"), frames=30 * 16_000))
        running.window.paths_added.emit((recording,))
        await until("the transcript", lambda: running.jobs and isinstance(running.jobs[0].phase, Completed))
        await until("the text", lambda: len(running.shown_text().split()) > 60)
        target = tmp_path / "sample.json"
        await export(running.window, ExportRequest(running.jobs[0].id, "json", target))
        await until("the export", target.exists)
        assert len(json.dumps(json.loads(target.read_text("utf-8")))) > 1000


async def test_transcripts_are_there_again_after_a_restart(make_wave: MakeWave):
    running = await opened()
    running.window.paths_added.emit((make_wave("tone.wav"),))
    await until("the end of the job", lambda: running.jobs and running.jobs[0].has_ended)
    await closed(running)
    again = await opened()
    await until("the library", lambda: again.jobs)
    assert [job.title for job in again.jobs] == ["tone"]
    await closed(again)


async def test_a_bad_file_is_refused_with_its_reason_and_the_rest_goes_on(
    make_wave: MakeWave, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with window_open() as running:
        text = tmp_path / "notes.mp3"
        text.write_text("no recording at all " * 40)
        refused: list[object] = []
        monkeypatch.setattr(running.window.messages, "show_refusals", refused.extend)
        running.window.paths_added.emit((text, make_wave("good.wav")))
        await until("the good one", lambda: running.jobs)
        assert [type(error) for error in refused] == [NotMediaError]
        assert [job.title for job in running.jobs] == ["good"]


async def test_a_cancelled_job_ends_and_can_be_removed():
    async with window_open() as running:
        running.window.paths_added.emit((resource("sample.flac"),))
        await until("the job", lambda: running.jobs)
        running.window.library_actions.cancel_wanted.emit(running.jobs[0].id)
        await until("its end", lambda: running.jobs[0].has_ended)
        running.window.library_actions.remove_wanted.emit(running.jobs[0].id)
        await until("its removal", lambda: not running.jobs)


async def test_a_damaged_library_is_set_aside_and_told(home: Path):
    (home / "data").mkdir()
    (home / "data" / "library.sqlite").write_bytes(b"SQLite format 3\0" + b"damaged " * 2000)
    running = await opened()
    await until("the message", lambda: any("damaged" in label.text() for label in running.window.findChildren(QLabel)))
    await closed(running)
    assert any("damaged" in path.name for path in (home / "data").iterdir())


async def test_what_a_damaged_library_has_lost_is_told_by_its_name(home: Path):
    library = Library(home / "data")
    for title in ("one", "two"):
        library.save_job(Job(title, FileSource(home / f"{title}.wav"), NOW, Cancelled(), title=title))
    library.close()
    content = (home / "data" / "library.sqlite").read_bytes()
    (home / "data" / "library.sqlite").write_bytes(content.replace(b'"path": "', b'"path: x"', 1))
    async with window_open() as running:
        await until("the message", lambda: "missing" in said(running.window))
        assert ("“one”" in said(running.window)) != ("“two”" in said(running.window))


async def test_a_copy_of_an_earlier_day_is_used_when_it_is_chosen_and_what_was_there_is_kept(
    home: Path, make_wave: MakeWave
):
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    library = Library(home / "data")
    for title in ("one", "two"):
        library.save_job(Job(title, FileSource(make_wave(f"{title}.wav")), NOW, Cancelled(), title=title))
    library.back_up(NOW)
    library.save_job(Job("three", FileSource(make_wave("three.wav")), NOW, Cancelled(), title="three"))
    library.close()
    folders = Folders.of_user()
    instance = Instance(folders.data)
    task = asyncio.ensure_future(app.run_until_closed(application, folders, instance, (), make_front(folders)))
    first = await shown_window()
    await until("the list", lambda: first.library_pane.view.model().rowCount() == 3)
    first.messages.restore_backup_wanted.emit()
    await until("the dialog", lambda: first.findChildren(RestoreDialog))
    [dialog] = first.findChildren(RestoreDialog)
    rows = [row for row in range(dialog._list.count()) if "2 recordings" in dialog._list.item(row).text()]
    dialog._list.setCurrentRow(rows[0])  # the start may have made one of today
    press(dialog, "Restore")
    await until("the new window", lambda: not first.isVisible())
    second = await shown_window()
    await until("the copy", lambda: second.library_pane.view.model().rowCount() == 2)
    assert "is in use now" in said(second)
    instance.paths_received.emit((make_wave("four.wav"),))
    assert len(AskedFiles(home / "data" / "asked").all()) == 1, "only the new window takes it"
    second.messages.restore_backup_wanted.emit()
    await until("the dialog", lambda: second.findChildren(RestoreDialog))
    [dialog] = second.findChildren(RestoreDialog)
    lines = [dialog._list.item(row).text().split(" · ")[1:] for row in range(dialog._list.count())]
    assert ["3 recordings", "in use until then"] in lines
    assert ["2 recordings"] in lines
    press(dialog, "Cancel")
    second.close()
    await asyncio.wait_for(task, 90)


async def test_a_damaged_library_offers_its_ways_out(home: Path, tmp_path: Path):
    library = Library(home / "data")
    words = Transcript((Paragraph((Word("kept"),)),))
    library.save_result(Job("one", FileSource(tmp_path / "one.wav"), NOW, Completed(), title="one"), words, b"{}")
    library.back_up(NOW)
    library.close()
    path = home / "data" / "library.sqlite"
    path.write_bytes(b"SQLite format 3\0" + b"damaged " * 2000)
    async with window_open() as running:
        await until("the message", lambda: "was damaged" in said(running.window))
        press(running.window, "Restore a backup…")
        await until("the dialog", lambda: running.window.findChildren(RestoreDialog))
        press(running.window.findChildren(RestoreDialog)[0], "Cancel")
        press(running.window, "Save all as text…")
        [dialog] = running.window.findChildren(SaveAllDialog)
        dialog.dialog.fileSelected.emit(str(tmp_path))
        dialog.dialog.close()
        await until("the files", lambda: "1 transcript is in the folder" in said(running.window))
    [file] = (tmp_path / "Wordlight transcripts").iterdir()
    assert file.read_text("utf-8") == "kept\n"


async def test_a_recording_is_never_replaced_by_its_transcript(tmp_path: Path):
    async with window_open() as running:
        recording = tmp_path / "spoken.wav"  # a transcript without words is not exported
        soundfile.write(recording, *soundfile.read(resource("sample.flac"), frames=64_000))
        before = recording.read_bytes()
        running.window.paths_added.emit((recording,))
        await until("the end of the job", lambda: running.jobs and isinstance(running.jobs[0].phase, Completed))
        await export(running.window, ExportRequest(running.jobs[0].id, "txt", recording))
        await until("the refusal", lambda: "could not be written" in said(running.window))
        assert recording.read_bytes() == before


async def test_it_is_said_whether_everything_is_saved(make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> None:
        raise StorageError(reason="the disk is full")

    async with window_open() as running:
        labels = running.window.library_pane.findChildren(QLabel)
        with monkeypatch.context() as disk:
            disk.setattr(Library, "save_result", full)
            running.window.paths_added.emit((make_wave("tone.wav"),))
            await until("the trouble", lambda: running.jobs and running.jobs[0].has_ended)
            said = " ".join(label.text() for label in labels)
            assert "Not saved: " in said
            assert "Saved on this computer" not in said
        running.window.library_actions.retry_wanted.emit(running.jobs[0].id)
        await until("its end", lambda: any("Saved on this computer" in label.text() for label in labels))
        assert not any("Not saved: " in label.text() for label in labels)


async def ended(running: Running) -> None:
    """As the system ends it at a shutdown."""
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(running.task, 90)
    await asyncio.sleep(0)


class Quitting(QObject):
    """An application that can be made to end as Qt ends it where the screen is gone."""

    lastWindowClosed = Signal()  # noqa: N815  Qt's names
    aboutToQuit = Signal()  # noqa: N815


class Refusing:
    """A disk that takes nothing."""

    def __init__(self) -> None:
        self.is_given_up = self.was_asked = False

    def give_up(self) -> None:
        self.is_given_up = True

    async def is_all_kept(self) -> bool:
        self.was_asked = True
        return self.is_given_up


async def test_what_was_typed_is_written_down_where_qt_ends_by_itself(tmp_path: Path):
    quitting, disk = Quitting(), Refusing()
    drafts = Drafts(Settings(tmp_path / "settings.ini"))
    closing = asyncio.ensure_future(app._last_window_closed(quitting, disk, drafts))
    await asyncio.sleep(0)
    quitting.aboutToQuit.emit()
    await asyncio.wait_for(closing, 30)
    assert disk.was_asked


def with_a_talk() -> Job:
    """A library with one transcript in which two people speak."""
    library = Library(Folders.of_user().data)
    job = Job("talk", FileSource(Path("talk.wav")), NOW, Completed(), title="Talk")
    library.save_job(job)
    paragraphs = [Paragraph((Word("Hello", 0, 400, 0.9),), speaker=speaker) for speaker in ("spk0", "spk1")]
    library.save_result(job, Transcript(tuple(paragraphs), duration_ms=500), b"{}")
    library.close()
    return job


@pytest.mark.skipif(os.name != "posix", reason="signals are sent by this process to itself")
async def test_what_is_typed_in_a_dialog_is_there_again_after_an_end_from_outside():
    job = with_a_talk()
    running = await opened()
    await until("the list", lambda: running.jobs)
    running.window.library_actions.about_wanted.emit(job.id)
    await until("the dialog", lambda: running.window.findChildren(EntryDialog))
    running.window.findChildren(EntryDialog)[0].notes.setPlainText("Half a no")
    await ended(running)
    again = await opened()
    await until("the list", lambda: again.jobs)
    assert again.jobs[0].notes == ""
    again.window.library_actions.about_wanted.emit(job.id)
    await until("the dialog", lambda: again.window.findChildren(EntryDialog))
    [dialog] = again.window.findChildren(EntryDialog)
    assert dialog.notes.toPlainText() == "Half a no"
    dialog.save.click()
    await closed(again)  # at once: what was just kept is written all the same
    library = Library(Folders.of_user().data)
    assert [one.notes for one in library.jobs()] == ["Half a no"]
    library.close()


@pytest.mark.skipif(os.name != "posix", reason="signals are sent by this process to itself")
async def test_a_name_that_is_being_typed_in_a_list_counts_at_an_end_from_outside():
    job = with_a_talk()
    running = await opened()
    await until("the list", lambda: running.jobs)
    running.window.library_pane.choose(job.id)
    await until("the text", lambda: "Hello" in running.shown_text())
    running.window.commands[Do.SPEAKERS].trigger()
    [dialog] = [one for one in running.window.findChildren(SpeakersDialog) if one.isVisible()]
    await until("the dialog's turn", dialog.isActiveWindow)
    dialog.list.editItem(dialog.list.topLevelItem(0), 0)
    [field] = dialog.list.viewport().findChildren(QLineEdit)
    await until("the keyboard", field.hasFocus)
    field.setText("Ana")
    await ended(running)
    library = Library(Folders.of_user().data)
    transcript = library.transcript(job.id)
    library.close()
    assert transcript is not None
    assert "Ana" in dict(transcript.names).values()
