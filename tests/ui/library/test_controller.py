"""What is wanted of recordings in the list is done: real window, real runner, real library."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from sttgui.domain.errors import JobFailedError, StorageError
from sttgui.domain.jobs import Cancelled, Completed, FileSource, Job, Running, Sending, Waiting
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.services.job_runner import JobRunner
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.library.controller import LibraryController
from sttgui.ui.library.entry_dialog import EntryDialog
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.arrangement import Arrangement, Move, Sort
from sttgui.viewmodel.library_model import LibraryModel, NewTitle
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings
from tests import rooms
from tests.rooms import until
from tests.waiting import all_still

pytestmark = pytest.mark.qt_loop


class FakeRecogniser:
    """Finishes a recording when told; those named in `fails` fail."""

    def __init__(self) -> None:
        self.is_done = False
        self.fails: set[str] = set()
        self.sources: list[str] = []

    async def create(self, source: Any, options: Any, on_sent: Any, *, request_id: str, before_last: Any) -> Accepted:
        await before_last()
        self.sources.append(source.path.stem)
        return Accepted(str(len(self.sources) - 1))

    async def fetch(self, generation_id: str) -> Pending | Finished:
        await asyncio.sleep(0.01)
        if not self.is_done:
            return Pending(running=True)
        if self.sources[int(generation_id)] in self.fails:
            raise JobFailedError(reason="it is no speech")  # what crashed is tried again by itself
        return Finished(Transcript((Paragraph((Word("hello", 0, 400, 0.9),)),), duration_ms=1000), b"{}")

    async def find(self, request_id: str) -> str | None:
        return None

    async def cancel(self, generation_id: str) -> None: ...

    async def close(self) -> None: ...


class Joined(rooms.Room):
    """A window with a controller at which recordings are worked on by `recogniser`, one at a time."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.recogniser = FakeRecogniser()
        self.library = Library(folder / "data")
        self.runner = JobRunner(open_client=self._open, store=self.library, at_work=1)
        self.runner.subscribe(self.model.job_changed)
        self.runner.book.subscribe_loaded(self.model.jobs_loaded)
        self.controller = LibraryController(
            self.window.library_pane,
            self.window.library_actions,
            self.window.commands[Do.TRASH],
            self.window.messages,
            self.model,
            runner=self.runner,
            library=self.library,
            settings=self.settings,
            drafts=Drafts(self.settings),
        )

    async def _open(self, recogniser: Recogniser) -> FakeRecogniser:
        return self.recogniser

    async def add(self, names: str, recogniser: Recogniser = LOCAL) -> None:
        """Recordings of these names, each of one letter, in the line."""
        self.runner.stop_line()
        self.runner.add([FileSource(Path(f"/recordings/{name}.wav"), 1000) for name in names], recogniser)
        await until("the line", lambda: len(self.runner._line.waiting) == len(names))

    async def finish(self) -> None:
        self.recogniser.is_done = True
        self.runner.go_on()
        await all_still(self.runner)

    def id(self, title: str) -> str:
        return next(job.id for job in self.runner.jobs if job.title == title)

    def job_of(self, title: str) -> Job:
        return next(job for job in self.runner.jobs if job.title == title)

    def rows(self) -> list[str]:
        return [self.model.index(row).data() for row in range(self.model.rowCount())]

    async def close(self) -> None:
        await self.controller.close()
        await self.runner.close()
        self.library.close()
        self.put_away()


@asynccontextmanager
async def open_room(folder: Path) -> AsyncIterator[Joined]:
    """Within a test, not a fixture: between the two the loop stands still, but Qt's events are processed."""
    made = Joined(folder)
    try:
        yield made
    finally:
        await made.close()


async def undo(room: Joined) -> None:
    """Click the Undo of the message that is in the window, once it is."""

    def offered() -> list[QPushButton]:
        return [one for one in room.window.findChildren(QPushButton) if one.isVisible() and one.text() == "Undo"]

    await until("the offer", offered)
    [button] = offered()
    button.click()


async def test_a_new_name_is_shown_and_outlives_the_end_of_the_job(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await room.add("a")
        room.model.title_entered.emit(NewTitle(room.id("a"), "Interview"))
        await until("the name", lambda: room.rows() == ["Interview"])
        await room.finish()
        await until("the disk", lambda: room.library.jobs()[0].title == "Interview")
        assert isinstance(room.library.jobs()[0].phase, Completed)


async def test_notes_and_tags_are_kept_and_found(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await room.add("ab")
        await room.finish()
        room.window.library_actions.about_wanted.emit(room.id("a"))
        await until("the dialog", lambda: room.window.findChildren(EntryDialog))
        [dialog] = room.window.findChildren(EntryDialog)
        assert "not there any more" in [label.text() for label in dialog.findChildren(QLabel)]
        dialog.tags.setText("work, to send")
        dialog.notes.setPlainText("with Ana")
        dialog.save.click()
        await until("the notes", lambda: room.library.search("ana"))
        await until("the tags", lambda: room.job_of("a").tags == ("work", "to send"))
        assert room.model.tags() == ["to send", "work"]


async def test_the_line_is_put_into_the_order_that_was_wanted(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await room.add("abcd")
        move = Move((room.id("c"), room.id("d")), room.id("a"))
        room.window.library_pane.view.move_wanted.emit(move)
        await until("the order", lambda: room.rows() == ["c", "d", "a", "b"])
        ended: list[str] = []
        room.runner.subscribe(lambda job: ended.append(job.title) if job.has_ended else None)
        await room.finish()
        assert ended == ["c", "d", "a", "b"]


async def test_several_go_to_the_trash_and_come_back_together(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await room.add("abc")
        await room.finish()
        for title in "ab":
            room.window.library_actions.remove_wanted.emit(room.id(title))
        await until("the trash", lambda: len(room.library.trashed()) == 2)
        await until(
            "the message", lambda: any("2 recordings are kept in the trash" in text for text in labels(room.window))
        )
        assert room.rows() == ["c"]
        await undo(room)
        await until("their return", lambda: sorted(room.rows()) == ["a", "b", "c"])
        assert room.library.trashed() == []


async def test_what_waited_is_back_in_its_place_of_the_line_where_the_trash_is_undone(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await room.add("abc")
        waiting = list(room.runner._line.waiting)
        for title in "ab":
            room.window.library_actions.remove_wanted.emit(room.id(title))
        await until("the trash", lambda: len(room.library.trashed()) == 2)
        assert room.runner._line.waiting == waiting[2:]
        await undo(room)
        await until("their return to the line", lambda: room.runner._line.waiting == waiting)
        assert [job.phase for job in room.library.jobs()] == [Waiting()] * 3, "also at the next start"
        await room.finish()
        assert room.recogniser.sources == ["a", "b", "c"]


async def test_what_waited_and_comes_out_of_the_trash_later_is_not_sent_by_itself(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await room.add("ab")
        gone = room.id("a")
        room.window.library_actions.remove_wanted.emit(gone)
        await until("the trash", lambda: len(room.library.trashed()) == 1)
        room.controller.restore(gone)
        await until("its return", lambda: sorted(room.rows()) == ["a", "b"])
        await room.finish()
        assert room.job_of("a").phase == Cancelled()
        assert room.recogniser.sources == ["b"]


async def at_work(room: Joined, names: str, recogniser: Recogniser) -> None:
    """The first of the recordings that are added is at work, the others wait."""
    await room.add(names, recogniser)
    room.runner.go_on()
    await until("its beginning", lambda: isinstance(room.job_of(names[0]).phase, Running))


@pytest.mark.parametrize(("recogniser", "sent"), [(LOCAL, ["a", "a"]), (AIML, ["a"])])
async def test_what_was_at_work_goes_on_where_the_trash_is_undone_and_is_not_paid_for_twice(
    recogniser: Recogniser, sent: list[str], tmp_path: Path
):
    async with open_room(tmp_path) as room:
        await at_work(room, "a", recogniser)
        room.window.library_actions.remove_wanted.emit(room.id("a"))
        await undo(room)
        await until("its return to work", lambda: room.rows() == ["a"] and isinstance(room.job_of("a").phase, Running))
        await room.finish()
        assert room.job_of("a").phase == Completed()
        assert room.recogniser.sources == sent


async def test_what_somebody_had_stopped_stays_stopped_where_the_trash_is_undone(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await at_work(room, "a", LOCAL)
        room.runner.cancel(room.id("a"))
        await all_still(room.runner)
        for _ in "twice":
            room.window.library_actions.remove_wanted.emit(room.id("a"))
            await undo(room)
            await until("its return", lambda: room.rows() == ["a"])
        await all_still(room.runner)
        assert room.job_of("a").phase == Cancelled()


async def test_nothing_of_what_goes_to_the_trash_begins_because_another_leaves_its_place(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await at_work(room, "abc", LOCAL)
        begun: list[str] = []
        room.runner.subscribe(lambda job: begun.append(job.title) if isinstance(job.phase, Sending) else None)
        for title in "ab":
            room.window.library_actions.remove_wanted.emit(room.id(title))
        await until("the trash", lambda: len(room.library.trashed()) == 2)
        await room.finish()
        assert set(begun) == {"c"}


async def test_a_second_press_for_what_is_on_its_way_to_the_trash_is_passed_over(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await at_work(room, "a", LOCAL)
        for _ in "twice":
            room.window.library_actions.remove_wanted.emit(room.id("a"))
            await asyncio.sleep(0)
        await undo(room)
        await until("its return to work", lambda: room.rows() == ["a"] and isinstance(room.job_of("a").phase, Running))


async def test_a_transcript_the_full_disk_did_not_take_survives_the_way_to_the_trash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def refused(*what: object) -> None:
        raise StorageError(reason="the disk is full")

    async with open_room(tmp_path) as room:
        await at_work(room, "a", LOCAL)
        with monkeypatch.context() as full:
            for name in ("save_result", "save_job", "move_to_trash"):
                full.setattr(room.library, name, refused)
            await room.finish()
            room.window.library_actions.remove_wanted.emit(room.id("a"))
            await until("the refusal", lambda: any("disk is full" in text for text in labels(room.window)))
            await all_still(room.runner)
            assert isinstance(room.job_of("a").phase, Completed)
            assert await room.runner.transcript(room.id("a")) is not None
        room.runner.retry(room.id("a"))
        await all_still(room.runner)
        assert room.library.transcript(room.id("a")) is not None
        assert room.recogniser.sources == ["a"]


async def test_the_way_to_the_trash_and_back_is_gone_to_its_end_where_the_window_is_closed(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await at_work(room, "ab", LOCAL)
        gone, back = room.id("a"), room.id("b")
        room.window.library_actions.remove_wanted.emit(back)
        await until("the trash", lambda: len(room.library.trashed()) == 1)
        room.window.messages.undo_wanted.emit(back)
        room.window.library_actions.remove_wanted.emit(gone)
    again = Library(tmp_path / "data")
    assert [entry.job.id for entry in again.trashed()] == [gone]
    assert [(job.id, job.has_ended) for job in again.jobs()] == [(back, False)]
    again.close()


async def test_the_line_is_paused_and_goes_on(tmp_path: Path):
    async with open_room(tmp_path) as room:
        actions = room.window.library_actions
        actions.pause_wanted.emit()
        assert room.runner.is_stopped
        assert "What waits is held" in labels(room.window)
        actions.go_on_wanted.emit()
        assert not room.runner.is_stopped
        assert "What waits is held" not in labels(room.window)


async def test_all_are_stopped_and_nothing_that_ended_is_touched(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await room.add("a")
        await room.finish()
        room.recogniser.is_done = False
        await room.add("bc")
        room.runner.go_on()
        room.window.library_actions.stop_all_wanted.emit()
        await all_still(room.runner)
        assert {title: type(room.job_of(title).phase) for title in "abc"} == {
            "a": Completed,
            "b": Cancelled,
            "c": Cancelled,
        }


async def test_all_that_failed_are_tried_again_and_no_others(tmp_path: Path):
    async with open_room(tmp_path) as room:
        room.recogniser.fails = {"a", "c"}
        await room.add("abcd")
        room.runner.cancel(room.id("d"))
        await room.finish()
        room.recogniser.fails = set()
        room.window.library_actions.retry_failed_wanted.emit()
        await all_still(room.runner)
        phases = {title: type(room.job_of(title).phase) for title in "abcd"}
        assert phases == {"a": Completed, "b": Completed, "c": Completed, "d": Cancelled}


async def test_what_a_service_has_is_fetched_and_not_sent_again_where_it_is_tried_again_in_the_list(tmp_path: Path):
    async with open_room(tmp_path) as room:
        await room.add("a", AIML)
        room.runner.go_on()
        await until("the service", lambda: isinstance(room.job_of("a").phase, Running))
        room.runner.cancel(room.id("a"))
        await all_still(room.runner)
        assert isinstance(room.job_of("a").phase, Cancelled)
        room.recogniser.is_done = True
        room.window.library_actions.retry_wanted.emit(room.id("a"))
        await all_still(room.runner)
        assert isinstance(room.job_of("a").phase, Completed)
        assert room.recogniser.sources == ["a"]


async def test_the_order_of_the_list_is_kept_for_the_next_start_and_a_selection_is_not(tmp_path: Path):
    async with open_room(tmp_path) as room:
        room.window.library_pane.arrangement_chosen.emit(Arrangement(Sort.LONGEST, tag="work"))
        again = LibraryModel()
        window = MainWindow(again, OpenRecording(), RecogniserChoice(room.settings), room.settings)
        settings = Settings(tmp_path / "settings.ini")
        LibraryController(
            window.library_pane,
            window.library_actions,
            window.commands[Do.TRASH],
            window.messages,
            again,
            runner=room.runner,
            library=room.library,
            settings=settings,
            drafts=Drafts(settings),
        )
        assert again.arrangement == Arrangement(Sort.LONGEST)
        window.deleteLater()


def labels(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
