"""The application as a whole, without a screen: real window, real engine, real files."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTextEdit

from sttgui.app import run as app
from sttgui.app.instance import Instance
from sttgui.domain.errors import NotMediaError, StorageError
from sttgui.domain.jobs import Completed, Job
from sttgui.storage.folders import Folders, resource
from sttgui.storage.library import Library
from sttgui.ui.main_window import ExportRequest, MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from tests.conftest import MakeWave

pytestmark = pytest.mark.qt_loop


async def until(what: str, ask: Callable[[], object], seconds: float = 90) -> None:
    for _ in range(int(seconds / 0.05)):
        if ask():
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


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


async def opened(paths: tuple[Path, ...] = ()) -> Running:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    folders = Folders.of_user()
    task = asyncio.ensure_future(app._run(application, folders, Instance(folders.data), paths))
    await asyncio.sleep(0.05)
    window = next(
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible()
    )
    return Running(task, window)


async def closed(running: Running) -> None:
    running.window.close()
    await asyncio.wait_for(running.task, 30)
    running.window.deleteLater()
    await asyncio.sleep(0)


@asynccontextmanager
async def window_open() -> AsyncIterator[Running]:
    """Within a test, not a fixture: between the two the loop stands still, but Qt's events are processed."""
    started = await opened()
    try:
        yield started
    finally:
        await closed(started)


async def test_a_recording_dropped_on_a_fresh_installation_becomes_words_and_a_file(tmp_path: Path):
    async with window_open() as running:
        running.window.paths_added.emit((resource("sample.flac"),))
        await until("the transcript", lambda: running.jobs and isinstance(running.jobs[0].phase, Completed))
        await until("the text", lambda: len(running.shown_text().split()) > 60)
        target = tmp_path / "sample.json"
        running.window.export_wanted.emit(ExportRequest(running.jobs[0].id, "json", target))
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
        monkeypatch.setattr(running.window._messages, "show_refusals", refused.extend)
        running.window.paths_added.emit((text, make_wave("good.wav")))
        await until("the good one", lambda: running.jobs)
        assert [type(error) for error in refused] == [NotMediaError]
        assert [job.title for job in running.jobs] == ["good"]


async def test_a_cancelled_job_ends_and_can_be_removed():
    async with window_open() as running:
        running.window.paths_added.emit((resource("sample.flac"),))
        await until("the job", lambda: running.jobs)
        running.window.cancel_wanted.emit(running.jobs[0].id)
        await until("its end", lambda: running.jobs[0].has_ended)
        running.window.remove_wanted.emit(running.jobs[0].id)
        await until("its removal", lambda: not running.jobs)


async def test_a_damaged_library_is_set_aside_and_told(home: Path):
    (home / "data").mkdir()
    (home / "data" / "library.sqlite").write_bytes(b"SQLite format 3\0" + b"damaged " * 2000)
    running = await opened()
    await until("the message", lambda: any("damaged" in label.text() for label in running.window.findChildren(QLabel)))
    await closed(running)
    assert any("damaged" in path.name for path in (home / "data").iterdir())


async def test_a_recording_is_never_replaced_by_its_transcript(make_wave: MakeWave):
    async with window_open() as running:
        recording = make_wave("tone.wav", seconds=0.5)
        before = recording.read_bytes()
        running.window.paths_added.emit((recording,))
        await until("the end of the job", lambda: running.jobs and isinstance(running.jobs[0].phase, Completed))
        running.window.export_wanted.emit(ExportRequest(running.jobs[0].id, "txt", recording))
        labels = running.window.findChildren(QLabel)
        await until("the refusal", lambda: any("could not be written" in label.text() for label in labels))
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
        running.window.retry_wanted.emit(running.jobs[0].id)
        await until("its end", lambda: any("Saved on this computer" in label.text() for label in labels))
        assert not any("Not saved: " in label.text() for label in labels)
