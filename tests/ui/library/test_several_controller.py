"""What is wanted of several recordings at once: real window, runner, library and files."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from sttgui.domain.errors import DiskFullError, EngineCrashedError
from sttgui.domain.jobs import Completed, Failed, Places
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.text import SEPARATOR
from sttgui.ui.library.again_dialog import AgainDialog
from sttgui.ui.library.several_dialogs import TagAll, TagsDialog
from sttgui.ui.library.several_page import SeveralPage
from sttgui.ui.transcript.export_dialog import ExportDialog
from sttgui.viewmodel import settings_table as table
from tests.conftest import MakeWave
from tests.rooms import JoinedRoom, until

pytestmark = pytest.mark.qt_loop


class Room(JoinedRoom):
    """With recordings that are selected together."""

    async def fill(self, make_wave: MakeWave, *names: str) -> None:
        for number, name in enumerate(names):
            await self.add(make_wave(f"{name}.wav", seconds=1 + number))  # the same content would be asked about
        self.select(*names)

    def select(self, *titles: str) -> None:
        view = self.window.library_pane.view
        view.selectionModel().clearSelection()
        for title in titles:
            row = self.model.row_of(self.id_of(title))
            assert row is not None
            flags = QItemSelectionModel.SelectionFlag
            view.selectionModel().setCurrentIndex(self.model.index(row), flags.Select)

    def id_of(self, title: str) -> str:
        return next(job.id for job in self.jobs if job.title == title)

    @property
    def page(self) -> SeveralPage:
        return self.shown(SeveralPage)  # type: ignore[no-any-return]

    def said_by_page(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]

    def press(self, words: str) -> None:
        [button] = [one for one in self.page.findChildren(QAbstractButton) if one.text() == words]
        assert button.isEnabled()
        button.click()

    async def export_window(self) -> ExportDialog:
        """What “Export all…” opens."""
        self.press("Export all…")
        await until("the window", lambda: [one for one in self.window.findChildren(ExportDialog) if one.isVisible()])
        return self.shown(ExportDialog)  # type: ignore[no-any-return]

    async def rest(self) -> None:
        several, export = self.controllers.several, self.controllers.export
        await until("rest", lambda: not several._scope._tasks and not export._scope._tasks)
        await self.still()


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    made = Room(tmp_path / "home")
    await made.controllers.intake.take_up()
    yield made
    await made.close()


async def test_the_page_says_how_many_and_how_long_and_goes_when_one_is_left(room: Room, make_wave: MakeWave):
    await room.fill(make_wave, "a", "b", "c")
    room.runner.book.change(room.id_of("a"), places=Places(3, 5), duration_ms=3_600_000)
    room.runner.book.change(room.id_of("b"), places=Places(4, 4), duration_ms=720_000)
    room.select("a", "b")
    said = room.said_by_page()
    assert said[0] == "2 recordings"
    assert said[1] == "1 h 12 min together · 7 places to check"
    assert {"a", "b"} <= set(said)
    assert "c" not in said
    one = (Do.EXPORT, Do.COPY_ALL)
    assert not any(room.window.commands[do].isEnabled() for do in one)  # they are for the text that is not seen
    room.runner.book.change(room.id_of("a"), title="other")  # nothing of one that is open brings its page to the front
    assert room.page.isVisible()
    room.window.library_pane.choose(room.id_of("c"))
    assert not room.window.findChild(SeveralPage).isVisible()
    assert room.panes.centre.currentWidget() is room.panes.page
    await until("its text", lambda: all(room.window.commands[do].isEnabled() for do in one))


async def test_the_page_names_no_two_recordings_alike(room: Room, make_wave: MakeWave):
    await room.fill(make_wave, "a", "b")
    room.select("a")
    room.runner.book.change(room.id_of("a"), title="b", imported="talk.srt")
    room.window.library_pane.view.selectAll()
    named = [said for said in room.said_by_page() if said.split(SEPARATOR)[0] == "b"]
    assert len(set(named)) == 2


async def test_a_transcript_that_comes_does_not_take_the_place_of_the_page(room: Room, make_wave: MakeWave):
    await room.fill(make_wave, "a", "b")
    job = room.runner.job(room.id_of("b"))
    assert job is not None
    room.opened.choose(job)
    room.opened.show_transcript(job, Transcript((Paragraph((Word("hello"),)),)))
    assert room.page.isVisible()
    room.window.library_pane.choose(job.id)
    assert room.panes.page.isVisible()


async def test_all_are_exported_under_their_names_and_no_file_is_written_over(
    room: Room, make_wave: MakeWave, tmp_path: Path
):
    await room.fill(make_wave, "a", "b", "c")
    await room.runner.book.describe(room.id_of("b"), title="a")
    room.runner.book.change(room.id_of("c"), phase=Failed(EngineCrashedError()))
    room.select(*(job.title for job in room.jobs))
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a.txt").write_text("mine")
    room.settings.set(table.EXPORT_FOLDER, folder)
    room.settings.set(table.EXPORT_FORMAT, "txt")
    room.window.library_pane.view.selectAll()
    dialog = await room.export_window()
    assert "1 recording has no transcript yet, and is left out." in "".join(
        label.text() for label in dialog.findChildren(QLabel)
    )
    assert dialog.folder == folder
    dialog.save.click()
    await room.rest()
    assert (folder / "a.txt").read_text() == "mine"
    assert sorted(path.name for path in folder.iterdir()) == ["a (2).txt", "a (3).txt", "a.txt"]
    assert "hello" in (folder / "a (2).txt").read_text()
    assert "2 transcripts are in the folder “out”." in room.said()
    assert room.settings.get(table.EXPORT_FORMAT) == "txt"


async def test_edits_that_are_not_on_the_disk_yet_are_exported(room: Room, make_wave: MakeWave, tmp_path: Path):
    await room.fill(make_wave, "a", "b")
    job = room.runner.job(room.id_of("b"))
    assert job is not None
    await until("its transcript", lambda: room.opened.is_complete)
    room.opened.editor.take_typed("", 0, "goodbye")
    room.settings.set(table.EXPORT_FOLDER, tmp_path)
    room.settings.set(table.EXPORT_FORMAT, "txt")
    (await room.export_window()).save.click()
    await room.rest()
    assert "goodbye" in (tmp_path / "b.txt").read_text()


async def test_a_folder_that_is_not_there_is_said_and_nothing_else_happens(
    room: Room, make_wave: MakeWave, tmp_path: Path
):
    await room.fill(make_wave, "a", "b")
    dialog = await room.export_window()
    dialog.folder = tmp_path / "gone"
    dialog.save.click()
    await room.rest()
    assert "the folder does not exist" in room.said()


async def test_one_that_cannot_be_written_is_told_and_the_others_are_written(
    room: Room, make_wave: MakeWave, tmp_path: Path
):
    room.settings.set(table.EXPORT_FOLDER, tmp_path)
    room.settings.set(table.EXPORT_FORMAT, "srt")
    await room.fill(make_wave, "a", "b")
    await room.runner.book.save_transcript(room.id_of("a"), Transcript((Paragraph((Word("hello"),)),)), None)
    dialog = await room.export_window()
    assert "2 transcripts" in [label.text() for label in dialog.findChildren(QLabel)]
    assert not dialog.copy.isVisible()
    dialog.save.click()
    await room.rest()
    assert (tmp_path / "b.srt").exists()
    assert not (tmp_path / "a.srt").exists()
    assert "1 transcript is in the folder" in room.said()
    assert "a: This transcript carries no times" in room.said()


async def test_tags_are_given_to_all_and_those_that_only_some_have_stay(room: Room, make_wave: MakeWave):
    await room.fill(make_wave, "a", "b")
    await room.runner.book.describe(room.id_of("a"), tags=("work", "own"))
    await room.runner.book.describe(room.id_of("b"), tags=("work",))
    room.press("Tag…")
    dialog = room.shown(TagsDialog)
    assert dialog.tags.text() == "work"
    dialog.tags.setText("to send")
    dialog.save.click()
    await room.rest()
    assert {job.title: job.tags for job in room.library.jobs()} == {"a": ("own", "to send"), "b": ("to send",)}


async def test_all_are_transcribed_again_after_one_question(room: Room, make_wave: MakeWave):
    await room.fill(make_wave, "a", "b")
    room.window.models.show([])
    room.press("Transcribe again…")
    await until("the dialog", lambda: [one for one in room.window.findChildren(AgainDialog) if one.isVisible()])
    dialog = room.shown(AgainDialog)
    assert "2 recordings" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.language.set_value("de")
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Transcribe again").click()
    await until("the new ones", lambda: len(room.jobs) == 4)
    await room.rest()
    assert sorted(job.title for job in room.jobs) == ["a", "a (2)", "b", "b (2)"]
    assert {job.options.language for job in room.jobs if job.title.endswith("(2)")} == {"de"}
    assert all(isinstance(job.phase, Completed) for job in room.jobs)


async def test_all_go_to_the_trash_and_one_undo_brings_them_back(room: Room, make_wave: MakeWave):
    await room.fill(make_wave, "a", "b", "c")
    room.select("a", "b")
    room.press("Move to the trash")
    await until("the trash", lambda: len(room.library.trashed()) == 2)

    def undo() -> list[QPushButton]:
        buttons = room.window.messages.findChildren(QPushButton)
        return [one for one in buttons if one.text() == "Undo" and one.isVisible()]

    await until("the message", undo)
    undo()[0].click()
    await until("their return", lambda: len(room.jobs) == 3)
    assert room.library.trashed() == []


async def test_the_menu_of_the_list_offers_the_same_for_several_and_less_for_one(room: Room, make_wave: MakeWave):
    await room.fill(make_wave, "a", "b")
    several = (Do.EXPORT_SEVERAL, Do.TAG)
    assert all(room.window.commands[do].isVisible() and room.window.commands[do].isEnabled() for do in several)
    room.window.library_pane.choose(room.id_of("a"))
    assert not any(room.window.commands[do].isVisible() for do in several)


async def test_tags_a_full_disk_refuses_are_given_to_all_and_written_once_it_takes_them(
    room: Room, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> None:
        raise DiskFullError

    await room.fill(make_wave, "a", "b")
    with monkeypatch.context() as disk:
        disk.setattr(Library, "set_tags", full)
        room.controllers.several._tagged(TagAll((room.id_of("a"), room.id_of("b")), added=("boats",), removed=()))
        await until("the trouble", lambda: "The disk is full" in room.said())
    assert [job.tags for job in room.jobs] == [("boats",), ("boats",)]
    assert await room.controllers.saving.write_down() is None
    assert [job.tags for job in room.library.jobs()] == [("boats",), ("boats",)]
