"""Another model listens afterwards, gives way to every job, and goes on after a restart."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

from sttgui.domain.engines import AIML, LOCAL, Engine
from sttgui.domain.errors import EngineCrashedError
from sttgui.domain.jobs import Completed, FileSource, Job, Places
from sttgui.domain.models import BASE, TINY_EN, second_to
from sttgui.domain.options import Options
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Paragraph, SecondOpinion, Transcript, Word
from sttgui.services.idle_work import IdleWork
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from sttgui.services.second_opinions import SecondOpinions, can_be_heard
from tests.waiting import until

SOURCE = FileSource(Path("talk.wav"))


def heard(text: str, model: str) -> Transcript:
    words = tuple(
        Word(said, place * 300, place * 300 + 200, 0.5 + place / 100) for place, said in enumerate(text.split())
    )
    return Transcript((Paragraph(words),), language="en", model=model)


FIRST = heard("we walked along the quay until it was dark", "base")
SECOND = heard("we walked along the key until it was dark", "tiny.en")


class Models:
    """The models of this computer: `base` answers at once, `tiny.en` when it may."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.cancelled: list[str] = []
        self.may_answer = asyncio.Event()
        self.fails = False

    async def open(self, engine: Engine) -> "Client":
        return Client(self, engine.model or BASE.id)


class Client:
    def __init__(self, models: Models, model: str) -> None:
        self._models = models
        self._model = model

    async def create(self, source: Any, options: Any, on_sent: Any, *, request_id: str, before_last: Any) -> Accepted:
        self._models.asked.append(self._model)
        await before_last()
        return Accepted(self._model)

    async def fetch(self, generation_id: str) -> Pending | Finished:
        if self._model == BASE.id:
            return Finished(FIRST, b"{}")
        if self._models.fails:
            raise EngineCrashedError
        return Finished(SECOND, b"{}") if self._models.may_answer.is_set() else Pending(running=True)

    async def find(self, request_id: str) -> str | None:
        return None

    async def cancel(self, generation_id: str) -> None:
        self._models.cancelled.append(generation_id)

    async def close(self) -> None:
        pass


class Desk:
    """A runner, and who listens a second time."""

    def __init__(self, store: MemoryStore | None = None) -> None:
        self.models = Models()
        self.store = store or MemoryStore()
        self.is_on = True
        self.taken: list[tuple[str, SecondOpinion]] = []
        self.is_open = False
        self.runner = JobRunner(
            open_client=self.models.open,
            store=self.store,
            places_of=lambda transcript: Places(1, 1, "all") if transcript.second else None,
            wants_second=lambda job: self.is_on and can_be_heard(job),
            sleep=lambda _: asyncio.sleep(0),
        )
        seconds = SecondOpinions(
            self.runner,
            open_client=self.models.open,
            ready=lambda: [TINY_EN, BASE],
            is_on=lambda: self.is_on,
            take=self._take,
            sleep=lambda _: asyncio.sleep(0),
        )
        self.idle_work = IdleWork(self.runner, [seconds])

    def _take(self, job_id: str, second: SecondOpinion) -> bool:
        self.taken.append((job_id, second))
        return self.is_open

    def add(self, engine: Engine = LOCAL, options: Options | None = None) -> str:
        return self.runner.add([SOURCE], engine, options)[0].id

    def job(self, job_id: str) -> Job:
        job = self.runner.job(job_id)
        assert job is not None
        return job

    async def second(self, job_id: str) -> SecondOpinion | None:
        transcript = await self.runner.transcript(job_id)
        return None if transcript is None else transcript.second

    async def close(self) -> None:
        await self.idle_work.close()
        await self.runner.close()


async def test_the_next_smaller_model_listens_after_a_job_and_its_words_are_kept() -> None:
    desk = Desk()
    desk.models.may_answer.set()
    job_id = desk.add()
    await until(lambda: isinstance(desk.job(job_id).phase, Completed) and not desk.job(job_id).is_second_wanted)
    second = await desk.second(job_id)
    assert second is not None
    assert second.model == "tiny.en"
    assert [(each.begin, each.words[0].text) for each in second.readings] == [(4, "key")]
    assert desk.models.asked == ["base", "tiny.en"]
    assert desk.job(job_id).places == Places(1, 1, "all")
    assert not desk.store.jobs()[0].is_second_wanted
    await desk.close()


async def test_a_job_that_comes_is_done_first() -> None:
    desk = Desk()
    first = desk.add()
    await until(lambda: desk.models.asked == ["base", "tiny.en"])
    second = desk.add()
    await until(lambda: isinstance(desk.job(second).phase, Completed))
    assert desk.models.cancelled == ["tiny.en"]
    assert desk.models.asked[:3] == ["base", "tiny.en", "base"]
    assert await desk.second(first) is None
    desk.models.may_answer.set()
    await until(lambda: not desk.job(first).is_second_wanted and not desk.job(second).is_second_wanted)
    assert await desk.second(first) == await desk.second(second) is not None
    await desk.close()


async def test_it_goes_on_after_a_restart() -> None:
    desk = Desk()
    job_id = desk.add()
    await until(lambda: "tiny.en" in desk.models.asked)
    await desk.close()
    assert desk.store.jobs()[0].is_second_wanted
    again = Desk(desk.store)
    again.models.may_answer.set()
    await again.runner.load()
    await until(lambda: not again.job(job_id).is_second_wanted)
    assert await again.second(job_id) is not None
    assert again.models.asked == ["tiny.en"]
    await again.close()


async def test_what_went_wrong_is_tried_again_at_the_next_start_only() -> None:
    desk = Desk()
    desk.models.fails = True
    job_id = desk.add()
    await until(lambda: "tiny.en" in desk.models.asked and desk.idle_work._doing is None)  # it has given up
    desk.idle_work.look()
    other = desk.add()
    await until(lambda: desk.models.asked == ["base", "tiny.en", "base", "tiny.en"])
    assert desk.job(job_id).is_second_wanted
    assert desk.job(other).is_second_wanted
    assert isinstance(desk.job(job_id).phase, Completed)
    await desk.close()


async def test_nobody_listens_where_it_is_off_or_would_write_something_else() -> None:
    desk = Desk()
    desk.models.may_answer.set()
    desk.is_on = False
    off = desk.add()
    await desk.runner.wait_until_idle()
    desk.is_on = True
    translated = desk.add(options=Options(translate=True))
    await desk.runner.wait_until_idle()
    elsewhere = desk.add(replace(AIML, model="whisper-tiny"))
    await desk.runner.wait_until_idle()
    assert not any(desk.job(each).is_second_wanted for each in (off, translated, elsewhere))
    assert "tiny.en" not in desk.models.asked
    await desk.close()


async def test_a_transcript_that_is_being_worked_on_takes_it_over_itself() -> None:
    desk = Desk()
    desk.is_open = True
    desk.models.may_answer.set()
    job_id = desk.add()
    await until(lambda: bool(desk.taken) and not desk.job(job_id).is_second_wanted)
    assert [each for each, _ in desk.taken] == [job_id]
    assert await desk.second(job_id) is None
    await desk.close()


def test_the_second_is_the_next_smaller_model_that_knows_the_language_or_else_a_larger_one() -> None:
    names = {
        (model, language): getattr(second_to(model, language, [TINY_EN, BASE]), "id", None)
        for model in ("base", "tiny.en", "small", "mine")
        for language in ("en", "de")
    }
    assert names == {
        ("base", "en"): "tiny.en",
        ("base", "de"): None,
        ("tiny.en", "en"): "base",
        ("tiny.en", "de"): "base",
        ("small", "en"): "base",
        ("small", "de"): "base",
        ("mine", "en"): "base",
        ("mine", "de"): "base",
    }
