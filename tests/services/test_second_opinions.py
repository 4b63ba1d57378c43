"""Another model listens afterwards, gives way to every job, and goes on after a restart."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sttgui.domain.errors import EngineCrashedError
from sttgui.domain.jobs import Completed, FileSource, Job, Places, UrlSource, Waiting
from sttgui.domain.models import BASE, TINY_EN, second_to
from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Paragraph, SecondOpinion, Transcript, Word
from sttgui.services.idle_work import IdleWork
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from sttgui.services.second_opinions import SecondOpinions, Step, can_be_heard
from tests.services.idle_desk import IdleDesk
from tests.waiting import all_still, until

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
        self.begun_ms: list[int] = []
        self.part: Pending | None = None  # what the second says as long as it may not answer
        self.rest: Transcript | None = None

    async def open(self, recogniser: Recogniser) -> "Client":
        return Client(self, recogniser.model or BASE.id)


class Client:
    def __init__(self, models: Models, model: str) -> None:
        self._models = models
        self._model = model

    async def create(self, source: Any, options: Any, on_sent: Any, *, request_id: str, before_last: Any) -> Accepted:
        self._models.asked.append(self._model)
        self._models.begun_ms.append(source.from_ms)
        await before_last()
        return Accepted(self._model)

    async def fetch(self, generation_id: str) -> Pending | Finished:
        if self._model == BASE.id:
            return Finished(FIRST, b"{}")
        if self._models.fails:
            raise EngineCrashedError
        if self._models.may_answer.is_set():
            return Finished(self._models.rest or SECOND, b"{}")
        part, self._models.part = self._models.part, None
        return part or Pending(running=True, fraction=0.5)

    async def find(self, request_id: str) -> str | None:
        return None

    async def cancel(self, generation_id: str) -> None:
        self._models.cancelled.append(generation_id)

    async def close(self) -> None:
        pass


class Desk(IdleDesk):
    """A runner, and who listens a second time."""

    def __init__(self, store: MemoryStore | None = None, *, is_paused: bool = False) -> None:
        super().__init__(store, SOURCE, LOCAL)
        self.models = Models()
        self.is_on = True
        self.is_on_elsewhere = False
        self.steps: list[tuple[Step, float | None]] = []
        self.taken: list[tuple[str, SecondOpinion]] = []
        self.runner = JobRunner(
            open_client=self.models.open,
            store=self.store,
            places_of=lambda transcript: Places(1, 1, "all") if transcript.second else None,
            wants_second=lambda job: can_be_heard(job) and (job.is_second_asked or self._is_usual(job)),
            sleep=lambda _: asyncio.sleep(0),
        )
        self.seconds = SecondOpinions(
            self.runner,
            open_client=self.models.open,
            ready=lambda: [TINY_EN, BASE],
            is_usual=self._is_usual,
            take=self._take,
            written=self.written,
            is_paused=is_paused,
            sleep=lambda _: asyncio.sleep(0),
        )
        self.idle_work = IdleWork(self.runner, [self.seconds])

    def _is_usual(self, job: Job) -> bool:
        return self.is_on if job.recogniser.is_embedded else self.is_on_elsewhere

    def note_steps(self, job_id: str, transcript: Transcript = FIRST) -> None:
        """Write down each step of a job that follows."""

        def note() -> None:
            step = self.seconds.step(self.job(job_id), transcript)
            if self.steps[-1:] != [step]:
                self.steps.append(step)

        self.seconds.subscribe(note)

    def _take(self, job_id: str, second: SecondOpinion) -> bool:
        self.taken.append((job_id, second))
        return self.is_open

    async def second(self, job_id: str) -> SecondOpinion | None:
        return (await self.transcript(job_id)).second


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


async def test_what_a_person_waits_for_is_done_first() -> None:
    desk = Desk()
    job_id = desk.add()
    await until(lambda: desk.models.asked == ["base", "tiny.en"])
    desk.idle_work.give_way(True)
    await until(lambda: desk.models.cancelled == ["tiny.en"])
    desk.models.may_answer.set()
    await asyncio.sleep(0)
    assert desk.models.asked == ["base", "tiny.en"]
    desk.idle_work.give_way(False)
    await until(lambda: not desk.job(job_id).is_second_wanted)
    assert await desk.second(job_id) is not None
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
    await all_still(desk.runner)
    desk.is_on = True
    translated = desk.add(options=Options(translate=True))
    await all_still(desk.runner)
    elsewhere = desk.add(replace(AIML, model="whisper-tiny"))
    await all_still(desk.runner)
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


async def test_it_is_paused_and_goes_on_where_it_was() -> None:
    desk = Desk()
    known = tuple(SECOND.words)[:5]
    desk.models.part = Pending(running=True, fraction=0.4, words=known, until_ms=1500)
    job_id = desk.add()
    desk.note_steps(job_id)
    await until(lambda: (Step.LISTENS, 0.5) in desk.steps)
    desk.seconds.pause()
    await until(lambda: desk.models.cancelled == ["tiny.en"])
    assert desk.seconds.step(desk.job(job_id), FIRST) == (Step.PAUSED, None)
    other = desk.add()  # what else is to be done is done
    await all_still(desk.runner)
    assert isinstance(desk.job(other).phase, Completed)
    assert "tiny.en" not in desk.models.asked[2:]
    desk.models.rest = Transcript((Paragraph(tuple(SECOND.words)[5:]),), language="en")
    desk.models.may_answer.set()
    desk.seconds.go_on()
    desk.idle_work.look()
    await until(lambda: not desk.job(job_id).is_second_wanted)
    second = await desk.second(job_id)
    assert second is not None
    assert [(each.begin, each.words[0].text) for each in second.readings] == [(4, "key")]
    assert desk.models.begun_ms[desk.models.asked.index("tiny.en", 2)] == 1500
    assert desk.seconds.step(desk.job(job_id), replace(FIRST, second=second)) == (Step.NOTHING, None)
    await desk.close()


async def test_a_pause_lasts_over_a_restart_till_it_is_over() -> None:
    desk = Desk(is_paused=True)
    desk.models.may_answer.set()
    job_id = desk.add()
    await all_still(desk.runner)
    assert desk.seconds.step(desk.job(job_id), FIRST) == (Step.PAUSED, None)
    assert desk.job(job_id).is_second_wanted
    await desk.close()
    again = Desk(desk.store, is_paused=True)
    again.models.may_answer.set()
    await again.runner.load()
    assert again.seconds.is_paused
    again.seconds.go_on()
    again.idle_work.look()
    await until(lambda: not again.job(job_id).is_second_wanted)
    assert await again.second(job_id) is not None
    await again.close()


async def test_what_was_transcribed_elsewhere_is_heard_here_where_one_asks_for_it_also_after_a_restart() -> None:
    desk = Desk()
    desk.models.may_answer.set()
    job_id = desk.add(replace(AIML, model="#g1_nova-2"))  # which says what `tiny.en` says
    await all_still(desk.runner)
    assert desk.models.asked == ["#g1_nova-2"]
    assert desk.seconds.step(desk.job(job_id), SECOND) == (Step.POSSIBLE, None)
    await desk.seconds.ask(job_id)
    await desk.close()
    again = Desk(desk.store)
    await again.runner.load()
    await until(lambda: not again.job(job_id).is_second_wanted)
    assert again.models.asked == ["base"]
    second = await again.second(job_id)
    assert second is not None
    assert (second.model, second.readings[0].words[0].text) == ("base", "quay")
    await again.close()


async def test_what_is_transcribed_elsewhere_is_heard_here_by_itself_where_that_is_wanted() -> None:
    desk = Desk()
    desk.is_on_elsewhere = True
    desk.models.may_answer.set()
    job_id = desk.add(replace(AIML, model="#g1_nova-2"))
    await until(lambda: isinstance(desk.job(job_id).phase, Completed) and not desk.job(job_id).is_second_wanted)
    assert desk.models.asked == ["#g1_nova-2", "base"]
    assert await desk.second(job_id) is not None
    await desk.close()


async def test_what_is_transcribed_again_is_heard_again() -> None:
    desk = Desk()
    desk.models.may_answer.set()
    first = desk.add()
    await until(lambda: desk.models.asked == ["base", "tiny.en"] and not desk.job(first).is_second_wanted)
    second = desk.add()
    await until(lambda: desk.models.asked == ["base", "tiny.en"] * 2 and not desk.job(second).is_second_wanted)
    assert await desk.second(first) == await desk.second(second) is not None
    await desk.close()


async def test_it_ends_where_it_is_switched_off() -> None:
    desk = Desk()
    job_id = desk.add()
    await until(lambda: "tiny.en" in desk.models.asked)
    desk.is_on = False
    desk.seconds.look()
    await until(lambda: desk.models.cancelled == ["tiny.en"])
    assert desk.seconds.step(desk.job(job_id), FIRST) == (Step.POSSIBLE, None)
    desk.models.may_answer.set()
    await desk.seconds.ask(job_id)
    await until(lambda: not desk.job(job_id).is_second_wanted)
    assert await desk.second(job_id) is not None
    await desk.close()


@pytest.mark.parametrize("later", range(12))
async def test_it_begins_anew_where_it_is_switched_on_again_at_whatever_moment(later: int) -> None:
    desk = Desk()
    job_id = desk.add()
    await until(lambda: "tiny.en" in desk.models.asked)
    desk.is_on = False
    desk.seconds.look()
    for _ in range(later):
        await asyncio.sleep(0)
    desk.models.may_answer.set()
    desk.is_on = True
    desk.idle_work.ask([desk.job(job_id)])
    await until(lambda: not desk.job(job_id).is_second_wanted)
    await desk.close()


async def test_what_went_wrong_is_told_and_tried_again_when_asked_for() -> None:
    desk = Desk()
    desk.models.fails = True
    job_id = desk.add()
    desk.note_steps(job_id)
    await until(lambda: (Step.FAILED, None) in desk.steps)
    desk.models.fails = False
    desk.models.may_answer.set()
    await desk.seconds.ask(job_id)
    desk.idle_work.ask([desk.job(job_id)])
    await until(lambda: not desk.job(job_id).is_second_wanted)
    assert await desk.second(job_id) is not None
    await desk.close()


def test_nothing_is_offered_that_cannot_be_done() -> None:
    desk = Desk()
    done = Job("a", SOURCE, datetime.now(UTC), Completed(), AIML)
    assert desk.seconds.step(done, FIRST)[0] is Step.POSSIBLE
    translated = replace(done, options=Options(translate=True))
    web = replace(done, source=UrlSource("https://example.org/a.mp3"))
    assert desk.seconds.step(translated, FIRST)[0] is Step.NOTHING
    assert desk.seconds.step(web, FIRST)[0] is Step.NOTHING
    assert desk.seconds.step(replace(done, phase=Waiting()), FIRST)[0] is Step.NOTHING
    timeless = Transcript((Paragraph((Word("a"),)),), language="en")
    assert desk.seconds.step(done, timeless)[0] is Step.NOTHING
    german = replace(FIRST, language="de")
    assert (
        desk.seconds.step(replace(done, recogniser=LOCAL), german)[0] is Step.NOTHING
    )  # `tiny.en` knows English alone


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


async def test_what_another_model_heard_is_not_called_done_on_the_disk_before_it_is_there() -> None:
    desk = Desk()
    desk.models.may_answer.set()
    await desk.check_done_once_written(lambda job: job.is_second_wanted)
    await desk.close()
