"""A draft is seen till there is a transcript, and goes only once that is on the disk."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextBrowser

from sttgui.domain.errors import DiskFullError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Word
from sttgui.storage.live_draft import LiveDraft, place_of
from sttgui.ui.jobs import text as job_text
from sttgui.ui.jobs.draft_view import DraftView
from tests.rooms import JoinedRoom as Room
from tests.rooms import until

pytestmark = pytest.mark.qt_loop


def draft(recording: Path, texts: Iterable[str]) -> None:
    written = LiveDraft(recording)
    written.add([Word(text, place * 1000, place * 1000 + 800) for place, text in enumerate(texts)], "en")
    written.close()


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path / "home")
    room.controllers.start.start(())
    await room.still()
    yield room
    await room.close()


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "Recording.flac"
    path.write_bytes(b"sound")
    draft(path, ("draft", "of", "it"))
    return path


def page_text(room: Room) -> str:
    return room.window.panes.page.view.toPlainText()


async def test_the_draft_is_read_till_the_transcript_is_there_and_then_deleted(room: Room, recording: Path) -> None:
    room.recogniser.may_answer.clear()
    assert await room.controllers.intake.take_recorded(FileSource(recording, 3000), "Talk", only_keep=False)
    [job] = room.jobs
    await until("the draft", lambda: "draft of it" in page_text(room))
    assert job_text.under_draft(job).split(";")[0] in room.said()
    assert place_of(recording).exists()
    room.recogniser.may_answer.set()
    await until("the transcript", lambda: room.jobs[0].phase == Completed() and "hello" in page_text(room))
    assert "draft" not in page_text(room)
    await until("the end of the draft", lambda: not place_of(recording).exists())


async def test_what_is_only_kept_shows_its_draft_and_says_what_it_is(room: Room, recording: Path) -> None:
    assert await room.controllers.intake.take_recorded(FileSource(recording, 3000), "Talk", only_keep=True)
    view = room.window.findChild(DraftView)
    assert view is not None
    await until("the draft", view.isVisible)
    text = view.findChild(QTextBrowser)
    assert text is not None
    assert (text.toPlainText(), text.isReadOnly()) == ("draft of it", True)
    assert "nobody has checked it" in room.said()


async def test_a_draft_stays_where_the_transcript_is_not_on_the_disk(
    room: Room, recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_full(*_: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(room.library, "save_result", is_full)
    assert await room.controllers.intake.take_recorded(FileSource(recording, 3000), "Talk", only_keep=False)
    await until("the transcript", lambda: isinstance(room.jobs[0].phase, Completed))
    await asyncio.sleep(0)
    await room.still()
    assert place_of(recording).exists()


async def test_a_draft_goes_too_where_the_window_closes_as_soon_as_the_transcript_is_there(
    tmp_path: Path, recording: Path
) -> None:
    room = Room(tmp_path / "home")
    room.controllers.start.start(())
    await room.still()
    assert await room.controllers.intake.take_recorded(FileSource(recording, 3000), "Talk", only_keep=False)
    job_id = room.jobs[0].id
    room.runner.subscribe(lambda job: closing.append(asyncio.ensure_future(room.close())) if is_done(job) else None)
    closing: list[asyncio.Future[None]] = []

    def is_done(job: Job) -> bool:
        return job.id == job_id and job.phase == Completed() and not closing

    await until("the transcript", lambda: closing)
    await closing[0]
    await until("the end of the draft", lambda: not place_of(recording).exists())


async def test_a_recording_without_a_draft_shows_none(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "Other.flac"
    path.write_bytes(b"sound")
    assert await room.controllers.intake.take_recorded(FileSource(path, 3000), "Talk", only_keep=True)
    await room.still()
    view = room.window.findChild(DraftView)
    assert view is not None
    assert not view.isVisible()
