"""How far a second listening is, is told beside the text, and asked for, paused and gone on with there."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from sttgui.domain.errors import EngineCrashedError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.models import BASE, TINY_EN
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Paragraph, SecondOpinion, Transcript, Word
from sttgui.services.idle_work import IdleWork
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from sttgui.services.second_opinions import SecondOpinions
from sttgui.ui.kit.actions import Do
from sttgui.ui.review.second_controller import SecondController
from sttgui.viewmodel import settings_table as table
from tests import rooms
from tests.rooms import until

pytestmark = pytest.mark.qt_loop

WORDS = tuple(Word(f"w{at}", at * 1000, at * 1000 + 300, 0.9 + at * 37 % 80 / 10_000) for at in range(80))
HERE = Transcript((Paragraph(WORDS),), language="en")
OTHER = Transcript((Paragraph((*WORDS[:9], replace(WORDS[9], text="sea"), *WORDS[10:])),), language="en")


class Ear:
    """A model of this computer that answers when it may."""

    def __init__(self) -> None:
        self.asked: list[Recogniser] = []
        self.cancelled = 0
        self.may_answer = False
        self.fails = False

    async def open(self, recogniser: Recogniser) -> "Ear":
        self.asked.append(recogniser)
        return self

    async def create(self, source: Any, options: Any, on_sent: Any, *, request_id: str, before_last: Any) -> Accepted:
        return Accepted(request_id)

    async def fetch(self, generation_id: str) -> Pending | Finished:
        if self.fails:
            raise EngineCrashedError
        return Finished(OTHER, b"") if self.may_answer else Pending(running=True, fraction=0.43)

    async def cancel(self, generation_id: str) -> None:
        self.cancelled += 1


async def _written(job_id: str) -> None: ...


class Room(rooms.Room):
    """The window with one recording, and who listens to it a second time."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.ear = Ear()
        self.store = MemoryStore()
        self.runner = JobRunner(open_client=self.ear.open, store=self.store)  # type: ignore[arg-type]  # all it needs
        self.runner.subscribe(self.opened.job_changed)
        self.seconds = SecondOpinions(
            self.runner,
            open_client=self.ear.open,  # type: ignore[arg-type]
            ready=lambda: [TINY_EN, BASE],
            is_usual=lambda job: self.settings.get(table.SECOND_OPINION) and job.recogniser.is_embedded,
            take=self._take,
            written=_written,
            sleep=lambda _: asyncio.sleep(0),
        )
        self.idle_work = IdleWork(self.runner, [self.seconds])
        self.review = self.join_review()
        self.controller = SecondController(
            self.panes.review,
            self.window.commands[Do.SECOND],
            self.opened,
            self.runner,
            seconds=self.seconds,
            idle_work=self.idle_work,
            settings=self.settings,
            say=self.window.messages,
        )

    def _take(self, job_id: str, second: SecondOpinion) -> bool:
        self.editor.set_second(second)
        return True

    async def begin(self, recogniser: Recogniser, *, is_wanted: bool) -> None:
        """Find one recording at the start, and open it."""
        source = FileSource(Path("talk.wav"))
        job = Job("talk", source, datetime.now(UTC), Completed(), recogniser, title="Talk", is_second_wanted=is_wanted)
        self.store.save_result(job, HERE, b"")
        await self.runner.load()
        self.opened.choose(job)
        self.opened.show_transcript(job, HERE)

    @property
    def beside(self) -> list[str]:
        pane = self.panes.review
        kinds = (*pane.findChildren(QLabel), *pane.findChildren(QAbstractButton))
        return [one.text() for one in kinds if one.isVisible()]

    async def told(self, words: str) -> None:
        await until(words, lambda: words in self.beside)

    async def close(self) -> None:
        await self.controller.close()
        await self.idle_work.close()
        await self.runner.close()
        self.put_away()


@pytest.fixture
async def room(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path)
    yield room
    await room.close()


async def test_it_is_told_paused_and_gone_on_with(room: Room) -> None:
    await room.begin(LOCAL, is_wanted=True)
    await room.told("A second model listens · 43 %")
    room.click("Pause")
    await room.told("Listening twice is paused")
    await until("the end of it", lambda: room.ear.cancelled == 1)
    assert room.settings.get(table.SECOND_PAUSED)
    assert not room.window.commands[Do.SECOND].isEnabled()
    room.ear.may_answer = True
    room.click("Go on")
    await until("what was heard", lambda: room.editor.transcript.second is not None)
    await until("nothing more to say", lambda: "Pause" not in room.beside and "Go on" not in room.beside)
    assert not room.settings.get(table.SECOND_PAUSED)
    assert any("1 differs" in said for said in room.beside)


async def test_of_what_was_transcribed_elsewhere_it_is_offered_and_done_here(room: Room) -> None:
    await room.begin(AIML, is_wanted=False)
    assert "Listen a second time" in room.beside
    [offer] = room.buttons("Listen a second time")
    assert "The sound goes nowhere." in offer.toolTip()
    assert not room.ear.asked
    room.ear.may_answer = True
    room.window.commands[Do.SECOND].trigger()
    await until("what was heard", lambda: room.editor.transcript.second is not None)
    assert [(recogniser.is_embedded, recogniser.model) for recogniser in room.ear.asked] == [(True, "base")]
    await until("no offer", lambda: "Listen a second time" not in room.beside)


async def test_who_asks_for_one_ends_the_pause(room: Room) -> None:
    room.seconds.pause()
    await room.begin(AIML, is_wanted=False)
    room.ear.may_answer = True
    room.click("Listen a second time")
    await until("what was heard", lambda: room.editor.transcript.second is not None)


async def test_what_went_wrong_is_said_and_tried_again(room: Room) -> None:
    room.ear.fails = True
    await room.begin(LOCAL, is_wanted=True)
    await room.told("The second model could not listen")
    room.ear.fails, room.ear.may_answer = False, True
    room.click("Try again")
    await until("what was heard", lambda: room.editor.transcript.second is not None)


async def test_it_follows_the_settings(room: Room) -> None:
    await room.begin(LOCAL, is_wanted=True)
    await room.told("A second model listens · 43 %")
    room.settings.set(table.SECOND_OPINION, False)
    room.controller.look()
    await until("the end of it", lambda: room.ear.cancelled == 1)
    await room.told("Listen a second time")
    room.ear.may_answer = True
    room.settings.set(table.SECOND_OPINION, True)
    room.controller.look()
    await until("what was heard", lambda: room.editor.transcript.second is not None)
