"""A recording is transcribed once more: real window, library and files; the recogniser answers when it may."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from sttgui.domain.errors import EngineCrashedError, EngineMissingError
from sttgui.domain.jobs import Completed, Failed, FileSource, Job
from sttgui.domain.models import BASE, SMALL, TINY_EN, Missing, Ready
from sttgui.domain.recognisers import AIML
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.actions import Do
from sttgui.ui.library.again_dialog import AgainDialog
from sttgui.viewmodel import settings_table as table
from tests.audio.conftest import with_tracks
from tests.conftest import MakeWave
from tests.rooms import JoinedRoom, until

pytestmark = pytest.mark.qt_loop


class Room(JoinedRoom):
    """With the controller at which one recording is transcribed once more."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.again = self.recognisers._again
        self.window.models.show([(TINY_EN, Ready()), (BASE, Ready()), (SMALL, Missing())])

    async def still(self) -> None:
        await until("rest", lambda: not self.again._scope._tasks)
        await super().still()

    def find(self) -> AgainDialog | None:
        return next((one for one in self.window.findChildren(AgainDialog) if one.isVisible()), None)

    async def dialog(self) -> AgainDialog:
        """The dialog, once it is open."""
        await until("the dialog", lambda: self.find() is not None)
        dialog = self.find()
        assert dialog is not None
        return dialog

    async def loaded(self) -> list[Job]:
        """The jobs as the next start finds them."""
        return await asyncio.to_thread(self.library.jobs)

    async def transcribe_again(self, language: str = "de") -> None:
        """Do it from the menu, with another language."""
        self.window.commands[Do.AGAIN].trigger()
        dialog = await self.dialog()
        dialog.language.set_value(language)
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Transcribe again").click()
        await self.still()


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    made = Room(tmp_path / "home")
    await made.controllers.intake.take_up()
    yield made
    await made.close()


async def first(room: Room, path: Path) -> Job:
    await room.add(path)
    [job] = room.jobs
    return job


async def test_the_new_transcript_is_beside_the_old_one_which_keeps_every_edit(room: Room, make_wave: MakeWave):
    job = await first(room, make_wave("Interview.wav"))
    edited = Transcript((Paragraph((Word("goodbye", 0, 400, 0.9),)),), duration_ms=500)
    await room.runner.book.save_transcript(job.id, edited, None)
    await room.runner.book.describe(job.id, notes="By the harbour", tags=("boats",))
    await room.transcribe_again()
    old, new = room.jobs
    assert old.id == job.id
    assert (new.title, new.notes, new.tags) == ("Interview (2)", "By the harbour", ("boats",))
    assert (new.options.language, old.options.language) == ("de", "auto")
    assert isinstance(new.phase, Completed)
    assert room.opened.job is not None
    assert room.opened.job.id == new.id
    kept = await room.runner.transcript(old.id)
    assert kept is not None
    assert [word.text for word in kept.words] == ["goodbye"]
    assert not room.offers("Open it"), "nobody is asked whether they meant it"
    await room.transcribe_again("fr")
    assert [one.title for one in room.jobs] == ["Interview", "Interview (2)", "Interview (3)"]
    assert [one.recording_id for one in room.jobs] == [old.id] * 3, "all are versions of one recording"
    assert [one.recording_id for one in await room.loaded()] == [old.id] * 3, "also on the disk"


async def test_what_has_no_transcript_is_begun_again_in_its_place(room: Room, make_wave: MakeWave):
    path = make_wave("Interview.wav")
    job = await first(room, path)
    room.runner.book.change(job.id, phase=Failed(EngineCrashedError()))
    await room.transcribe_again()
    [again] = room.jobs
    assert again.id == job.id
    assert again.options.language == "de"
    assert isinstance(again.phase, Completed)


async def test_what_waits_or_is_at_work_here_is_stopped_and_begun_again(room: Room, make_wave: MakeWave):
    room.recogniser.may_answer.clear()
    await room.add(make_wave("Interview.wav"))
    await until("its sending", lambda: bool(room.jobs[0].generation_id))
    room.window.commands[Do.AGAIN].trigger()
    dialog = await room.dialog()
    dialog.language.set_value("de")
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Transcribe again").click()
    await until("the other options", lambda: room.jobs[0].options.language == "de")
    room.recogniser.may_answer.set()
    await room.still()
    [job] = room.jobs
    assert isinstance(job.phase, Completed)
    assert len(room.recogniser.sent) == 2


async def test_what_was_sent_to_a_service_is_left_alone(room: Room, make_wave: MakeWave):
    room.choice.choose(AIML.id)
    room.recogniser.may_answer.clear()
    await room.add(make_wave("Interview.wav"))
    await until("its sending", lambda: bool(room.jobs[0].generation_id))
    room.window.commands[Do.AGAIN].trigger()
    dialog = await room.dialog()
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Transcribe again").click()
    await until("the new one", lambda: len(room.jobs) == 2)
    room.recogniser.may_answer.set()
    await room.still()
    assert [type(job.phase) for job in room.jobs] == [Completed, Completed]


async def test_a_copy_that_is_all_there_is_is_copied_for_the_new_one(room: Room, make_wave: MakeWave):
    room.settings.set(table.KEEP_COPIES, True)
    path = make_wave("Interview.wav")
    job = await first(room, path)
    path.unlink()
    await room.transcribe_again()
    _, new = room.jobs
    assert isinstance(new.source, FileSource)
    assert isinstance(new.phase, Completed)
    await room.recordings.forget([job.id])
    assert new.source.path.exists(), "the old one may be deleted for good"


async def test_a_recording_that_is_gone_is_asked_for(room: Room, make_wave: MakeWave):
    path = make_wave("Interview.wav")
    await first(room, path)
    path.unlink()
    await room.transcribe_again()
    assert len(room.jobs) == 1
    assert room.offers("Find the file…")


async def test_only_what_is_set_up_is_offered(room: Room, make_wave: MakeWave):
    await first(room, make_wave("Interview.wav"))
    room.window.commands[Do.AGAIN].trigger()
    dialog = await room.dialog()
    offered = [dialog.who.itemText(place) for place in range(dialog.who.count())]
    assert offered == ["Fast (English only)", "Balanced (99 languages)"]
    dialog.reject()
    room.keys.put(AIML.address, "secret", remember=False)
    await until("its end", lambda: room.find() is None)
    room.window.commands[Do.AGAIN].trigger()
    dialog = await room.dialog()
    assert dialog.who.itemText(dialog.who.count() - 1) == "AI/ML API"
    dialog.reject()


async def test_the_transcript_itself_leads_there(room: Room, make_wave: MakeWave):
    job = await first(room, make_wave("Interview.wav"))
    doubtful = Transcript((Paragraph((Word("helo", 0, 400, 0.9),)),), language="cy", language_confidence=0.31)
    room.opened.show_transcript(replace(job, phase=Completed()), doubtful)
    assert "Language found: Welsh, unsure (31 %)." in room.said()
    page = room.window.panes.page
    page._settling.clock = lambda: time.monotonic() + 10  # the words were there for a while
    next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Transcribe again with…").click()
    (await room.dialog()).reject()


async def test_the_sound_tracks_of_the_file_are_offered(room: Room, tmp_path: Path):
    await first(room, with_tracks(tmp_path / "obs.mkv", [[6000] * 2, [6000] * 2], ["Desktop", "Mic"]))
    room.window.commands[Do.AGAIN].trigger()
    dialog = await room.dialog()
    assert dialog.track.itemText(2) == "Track 2: Mic · mono"
    dialog.track.setCurrentIndex(2)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Transcribe again").click()
    await room.still()
    assert [job.options.track for job in room.jobs] == [0, 2]
    assert [job.options.track for job in room.library.jobs()] == [0, 2]


async def test_where_its_recogniser_is_gone_the_one_for_new_recordings_is_chosen(room: Room, make_wave: MakeWave):
    job = await first(room, make_wave("Interview.wav"))
    room.runner.book.change(job.id, recogniser=replace(job.recogniser, model="removed"))
    room.window.commands[Do.AGAIN].trigger()
    dialog = await room.dialog()
    assert dialog.who.currentText() == "Balanced (99 languages)"
    dialog.reject()


async def test_where_nothing_can_be_used_here_a_service_is_offered(room: Room, make_wave: MakeWave):
    await first(room, make_wave("Interview.wav"))
    room.window.models.show([], engine_missing=EngineMissingError())
    room.window.commands[Do.AGAIN].trigger()
    dialog = await room.dialog()
    assert [dialog.who.itemText(place) for place in range(dialog.who.count())] == ["AI/ML API"]
    dialog.reject()


async def test_what_an_earlier_wordlight_transcribed_again_is_a_version_too(room: Room, make_wave: MakeWave, tmp_path):
    job = await first(room, make_wave("Interview.wav"))
    await room.transcribe_again()
    await room.transcribe_again("fr")
    for made in room.jobs:  # as that left them: of one it is not known, and one was renamed
        title = "The harbour" if made.title.endswith("(3)") else made.title
        await room.runner.book.describe(made.id, title=title)
        room.runner.book.change(made.id, version_of="")
        await room.runner.book.save(made.id)
    assert {made.version_of for made in await room.loaded()} == {""}
    room.controllers.intake._same._all_loaded([])
    await room.still()
    assert [made.version_of for made in await room.loaded()] == ["", job.id, ""]
