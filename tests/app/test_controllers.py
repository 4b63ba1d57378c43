"""What is chosen, searched for and saved: real window, runner and library; the recogniser answers at once."""

import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from sttgui import exporters
from sttgui.domain import editing
from sttgui.domain.jobs import Cancelled, FileSource, Job
from sttgui.domain.library import Hit
from sttgui.domain.transcript import Transcript, Word
from sttgui.storage.live_draft import LiveDraft
from sttgui.ui.kit.actions import Do
from sttgui.ui.transcript import export_controller
from sttgui.ui.transcript.export_dialog import ExportDialog, ExportRequest
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


async def shown(room: Room, title: str) -> None:
    await until(
        "the transcript",
        lambda: room.opened.job and room.opened.job.title == title and room.opened.transcript.word_count,
    )


async def test_the_recording_shown_last_is_shown_at_the_next_start(tmp_path: Path, make_wave: MakeWave) -> None:
    room = Room(tmp_path / "home")
    room.controllers.start.start((make_wave("a.wav"), make_wave("b.wav", 2.0)))
    await room.still()
    room.window.library_pane.choose(next(job.id for job in room.jobs if job.title == "a"))
    await shown(room, "a")
    await room.close()
    again = Room(tmp_path / "home")
    again.controllers.start.start(())
    await shown(again, "a")
    await again.still()
    await again.close()


async def test_a_transcript_is_shown_with_the_edits_that_are_not_on_the_disk_yet(
    room: Room, make_wave: MakeWave
) -> None:
    first, second = await room.add(make_wave("a.wav"), make_wave("b.wav", 2.0))
    room.window.library_pane.choose(first.id)
    await shown(room, "a")
    room.editor.apply("Edit", editing.retype(room.editor.transcript, 0, 0, 1, "goodbye"))
    assert "Saving" in room.said()
    room.window.library_pane.choose(second.id)
    await shown(room, "b")
    room.window.library_pane.choose(first.id)
    await shown(room, "a")
    assert room.editor.transcript.text == "goodbye"
    await until("the disk", lambda: "Saving" not in room.said())
    assert (room.library.transcript(first.id) or Transcript()).text == "goodbye"


async def test_a_transcript_that_is_asked_for_twice_is_shown_once(room: Room, make_wave: MakeWave) -> None:
    first, second = await room.add(make_wave("a.wav"), make_wave("b.wav", 2.0))
    room.window.library_pane.choose(second.id)
    await shown(room, "b")
    opened: list[Transcript] = []
    room.editor.opened.connect(opened.append)
    room.window.library_pane.choose(first.id)
    room.controllers.opening._job_changed(first)
    await shown(room, "a")
    await until("both times", lambda: not room.controllers.opening._scope._tasks)
    assert [transcript for transcript in opened if transcript.word_count] == [room.editor.transcript]


async def test_what_was_found_is_shown_where_it_is_said(room: Room, make_wave: MakeWave) -> None:
    first, second = await room.add(make_wave("a.wav"), make_wave("b.wav", 2.0))
    found: list[int] = []
    room.panes.page.view.reveal_word = found.append
    room.window.library_pane.search.setText("hello")
    await until("the hits", lambda: len(_hits(room)) == 2)
    for job in (first, second, second):
        room.window.library_pane.hit_chosen.emit(next(hit for hit in _hits(room) if hit.job_id == job.id))
        await until("the place", lambda: found)
        assert room.opened.job is not None
        assert room.opened.job.id == job.id
        assert found == [0]
        found.clear()


async def test_what_was_only_written_while_it_was_recorded_is_found_too(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "talk.flac"
    draft = LiveDraft(path)
    draft.add([Word("lighthouse", 500, 900)])
    draft.close()
    job = Job("talk", FileSource(path), datetime.now().astimezone(), phase=Cancelled(), title="Talk")
    room.front.model.job_changed(job)
    room.window.library_pane.search.setText("light")
    await until("the hit", lambda: [hit.job_id for hit in _hits(room)] == ["talk"])


def _hits(room: Room) -> list[Hit]:
    return list(room.window.library_pane.hits.view._hits._rows)


async def test_a_transcript_is_written_to_a_file_as_it_is_now_and_that_is_said(
    room: Room, make_wave: MakeWave, tmp_path: Path
) -> None:
    [job] = await room.add(make_wave("a.wav"))
    await shown(room, "a")
    room.editor.apply("Edit", editing.retype(room.editor.transcript, 0, 0, 1, "goodbye"))
    room.controllers.export.export(ExportRequest(job.id, "txt", tmp_path / "out.txt"))
    await until("the sentence", lambda: "Saved as “out.txt”" in room.said())
    assert "goodbye" in (tmp_path / "out.txt").read_text("utf-8")


async def test_the_whole_text_is_copied_as_it_is_now_and_that_is_said(room: Room, make_wave: MakeWave) -> None:
    copy = room.window.commands[Do.COPY_ALL]
    assert not copy.isEnabled()
    await room.add(make_wave("a.wav"))
    await shown(room, "a")
    room.editor.apply("Edit", editing.retype(room.editor.transcript, 0, 0, 1, "good day"))
    copy.trigger()
    await until("the sentence", lambda: "Copied: 2 words" in room.said())
    assert QGuiApplication.clipboard().text() == "good day"


class SlowFormat:
    """Waits at each paragraph for as long as it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.may_go_on = threading.Event()
        made = replace(exporters.by_id("txt"), make=self._make)
        monkeypatch.setattr(exporters, "by_id", lambda format_id: made)
        monkeypatch.setattr(export_controller, "SHOWN_AFTER_S", 0.01)

    def _make(self, transcript: Transcript, *rest: object) -> str:
        texts = []
        for part in transcript.paragraphs:
            self.may_go_on.wait()
            texts.append(part.text)
        return "\n".join(texts)


async def test_a_long_export_is_seen_and_the_window_goes_on(
    room: Room, make_wave: MakeWave, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowFormat(monkeypatch)
    [job] = await room.add(make_wave("a.wav"))
    room.controllers.export.export(ExportRequest(job.id, "txt", tmp_path / "out.txt"))
    await until("how far it is", lambda: "Making “out.txt”: 0 %" in room.said())
    assert not (tmp_path / "out.txt").exists()
    slow.may_go_on.set()
    await until("the sentence", lambda: "Saved as “out.txt”" in room.said())
    assert "Making" not in room.said()
    assert (tmp_path / "out.txt").read_text("utf-8") == "hello"


async def test_a_long_export_can_be_stopped_and_leaves_no_file(
    room: Room, make_wave: MakeWave, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowFormat(monkeypatch)
    [job] = await room.add(make_wave("a.wav"))
    folder = tmp_path / "out"
    folder.mkdir()
    room.controllers.export.export(ExportRequest(job.id, "txt", folder / "out.txt"))
    await until("the button", lambda: room.buttons("Stop"))
    room.click("Stop")
    slow.may_go_on.set()
    await until("the sentence", lambda: "Stopped. No file was written." in room.said())
    assert list(folder.iterdir()) == []


async def test_subtitles_beyond_a_limit_lead_to_the_text(room: Room, make_wave: MakeWave) -> None:
    room.settings.set(table.EXPORT_FORMAT, "srt")
    room.settings.set(table.EXPORT_OPTIONS.of("srt"), "per_second=8")
    await room.add(make_wave("a.wav"))
    await shown(room, "a")
    text = "incomprehensibilities of incomprehensibilities and others notwithstanding"
    room.editor.apply("Edit", editing.retype(room.editor.transcript, 0, 0, 1, text))
    room.window.commands[Do.EXPORT].trigger()
    dialog = room.shown(ExportDialog)
    await until("the list", dialog.broken.isVisible)
    dialog.broken.list.itemClicked.emit(dialog.broken.list.item(0))
    assert not dialog.isVisible()
    assert room.panes.page.view.textCursor().selectedText() == "incomprehensibilities"


async def test_a_file_that_came_meanwhile_is_not_written_over(room: Room, make_wave: MakeWave, tmp_path: Path) -> None:
    [job] = await room.add(make_wave("a.wav"))
    (tmp_path / "out.txt").write_text("mine")
    room.controllers.export.export(ExportRequest(job.id, "txt", tmp_path / "out.txt"))
    await until("the sentence", lambda: "there is a file of this name already" in room.said())
    assert (tmp_path / "out.txt").read_text() == "mine"
    room.controllers.export.export(ExportRequest(job.id, "txt", tmp_path / "out.txt", may_replace=True))
    await until("the sentence", lambda: "Saved as “out.txt”" in room.said())


async def test_the_recording_itself_is_never_written_over(room: Room, make_wave: MakeWave) -> None:
    recording = make_wave("a.wav")
    before = recording.read_bytes()
    [job] = await room.add(recording)
    room.controllers.export.export(ExportRequest(job.id, "txt", recording))
    await room.still()
    assert recording.read_bytes() == before
