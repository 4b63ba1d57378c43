"""Words without times get them from the sound, in idle time, and before a second model is compared with them."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

from sttgui.domain.errors import EngineCrashedError
from sttgui.domain.jobs import Completed, FileSource, UrlSource
from sttgui.domain.models import BASE, TINY_EN, Model, aligner
from sttgui.domain.options import Options
from sttgui.domain.recognisers import LOCAL, Recogniser, RecogniserKind
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Paragraph, Timing, Transcript, Word
from sttgui.services.alignments import Alignments, Change
from sttgui.services.idle_work import IdleWork
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from tests.services.idle_desk import IdleDesk
from tests.waiting import all_still, until

OPENAI = Recogniser("mine", RecogniserKind.OPENAI, "http://localhost:9000")
SOURCE = FileSource(Path("talk.wav"), duration_ms=8_000)
TEXT = Transcript((Paragraph(tuple(map(Word, ("we", "walked", "along", "quay")))),), language="en")


class Recognisers:
    """A server that answers with text alone, and a model of this computer that finds its words when it may."""

    def __init__(self) -> None:
        self.said: list[tuple[str, FileSource, Options]] = []
        self.cancelled: list[str] = []
        self.may_answer = asyncio.Event()
        self.fails = False
        self.text = TEXT
        self.fit = 0.9

    async def open(self, recogniser: Recogniser) -> "Client":
        return Client(self, recogniser)


class Client:
    def __init__(self, recognisers: Recognisers, recogniser: Recogniser) -> None:
        self._recognisers = recognisers
        self._recogniser = recogniser
        self._said: tuple[str, ...] = ()

    async def create(self, source: Any, options: Any, on_sent: Any, *, request_id: str, before_last: Any) -> Accepted:
        await before_last()
        if not self._recogniser.is_embedded:
            return Accepted("", Finished(self._recognisers.text, b"{}"))
        if source.said:
            self._recognisers.said.append((self._recogniser.model, source, options))
        self._said = source.said
        return Accepted(self._recogniser.model or "base")

    async def fetch(self, generation_id: str) -> Pending | Finished:
        if not self._said:
            return Finished(replace(TEXT, paragraphs=(Paragraph((Word("hello", 0, 100, 0.9),)),)), b"{}")
        if self._recognisers.fails:
            raise EngineCrashedError
        if not self._recognisers.may_answer.is_set():
            return Pending(running=True)
        fit = self._recognisers.fit
        words = [Word(text, 1_000 * place, 1_000 * place + 900, fit) for place, text in enumerate(self._said, start=1)]
        return Finished(Transcript((Paragraph(tuple(words)),)), b"{}")

    async def find(self, request_id: str) -> str | None:
        return None

    async def cancel(self, generation_id: str) -> None:
        self._recognisers.cancelled.append(generation_id)

    async def close(self) -> None:
        pass


class Desk(IdleDesk):
    """A runner, and what is done in its idle time."""

    def __init__(self, store: MemoryStore | None = None) -> None:
        super().__init__(store, SOURCE, OPENAI)
        self.recognisers = Recognisers()
        self.ready: list[Model] = [TINY_EN, BASE]
        self.taken: list[str] = []
        self.writes = 0  # how often somebody is asked who writes
        self.runner = JobRunner(open_client=self.recognisers.open, store=self.store, sleep=lambda _: asyncio.sleep(0))
        self.alignments = Alignments(
            self.runner,
            open_client=self.recognisers.open,
            ready=lambda: self.ready,
            take=self._take,
            written=self.written,
            sleep=lambda _: asyncio.sleep(0),
        )
        self.idle_work = IdleWork(self.runner, [self.alignments])

    def _take(self, job_id: str, change: Change, *, may_wait: bool) -> bool | None:
        if self.writes and may_wait:
            self.writes -= 1
            return None
        self.taken.append(job_id)
        return self.is_open


def starts(transcript: Transcript) -> list[int | None]:
    return [word.start_ms for word in transcript.words]


async def test_a_text_without_times_has_estimated_ones_till_those_of_the_sound_are_found() -> None:
    desk = Desk()
    job_id = desk.add()
    await until(lambda: bool(desk.recognisers.said))
    before = await desk.transcript(job_id)
    assert starts(before) == [0, 941, 3_764, 6_117]
    assert before.timing == Timing()
    desk.recognisers.may_answer.set()
    await until(lambda: not desk.job(job_id).are_times_wanted)
    after = await desk.transcript(job_id)
    assert starts(after) == [1_000, 2_000, 3_000, 4_000]
    assert after.timing == Timing("tiny.en")
    assert not desk.store.jobs()[0].are_times_wanted
    [(model, source, _)] = desk.recognisers.said
    assert (model, source.said) == ("tiny.en", ("we", "walked", "along", "quay"))
    await desk.close()


async def test_a_job_of_this_computer_is_done_first() -> None:
    desk = Desk()
    first = desk.add()
    await until(lambda: bool(desk.recognisers.said))
    other = desk.add(LOCAL)
    await until(lambda: isinstance(desk.job(other).phase, Completed))
    assert desk.recognisers.cancelled == ["tiny.en"]
    desk.recognisers.may_answer.set()
    await until(lambda: not desk.job(first).are_times_wanted)
    assert not desk.job(other).are_times_wanted
    await desk.close()


async def test_it_goes_on_after_a_restart_and_once_there_is_a_model() -> None:
    desk = Desk()
    desk.ready = []
    job_id = desk.add()
    await all_still(desk.runner)
    assert desk.job(job_id).are_times_wanted
    await desk.close()
    again = Desk(desk.store)
    again.ready = []
    again.recognisers.may_answer.set()
    await again.runner.load()
    assert again.recognisers.said == []
    assert (await again.transcript(job_id)).timing == Timing()
    again.ready = [BASE]
    again.idle_work.look()
    await until(lambda: not again.job(job_id).are_times_wanted)
    assert (await again.transcript(job_id)).timing == Timing("base")
    await again.close()


async def test_what_went_wrong_leaves_the_estimated_times_and_is_tried_again_at_the_next_start() -> None:
    desk = Desk()
    desk.recognisers.fails = True
    job_id = desk.add()
    await until(lambda: bool(desk.recognisers.said) and desk.idle_work._doing is None)
    desk.idle_work.look()
    assert len(desk.recognisers.said) == 1
    assert desk.store.jobs()[0].are_times_wanted
    assert (await desk.transcript(job_id)).timing == Timing()
    await desk.close()


async def test_a_transcript_that_is_being_worked_on_takes_its_times_itself() -> None:
    desk = Desk()
    desk.is_open = True
    desk.writes = 3
    desk.recognisers.may_answer.set()
    job_id = desk.add()
    await until(lambda: bool(desk.taken) and not desk.job(job_id).are_times_wanted)
    assert (desk.taken, desk.writes) == ([job_id], 0)
    assert (await desk.transcript(job_id)).timing == Timing()
    await desk.close()


async def test_somebody_who_writes_without_a_rest_is_not_waited_for_for_ever() -> None:
    desk = Desk()
    desk.is_open, desk.writes = True, 10_000
    desk.recognisers.may_answer.set()
    job_id = desk.add()
    await until(lambda: bool(desk.taken) and not desk.job(job_id).are_times_wanted)
    assert desk.writes > 9_000
    await desk.close()


async def test_a_text_of_unknown_language_that_an_english_model_does_not_find_is_not_said_to_be_wrong() -> None:
    desk = Desk()
    desk.ready = [TINY_EN]
    desk.recognisers.text = Transcript((Paragraph(tuple(Word(f"wort{place}") for place in range(12))),))
    desk.recognisers.fit = 0.01
    desk.recognisers.may_answer.set()
    job_id = desk.add()
    await until(lambda: bool(desk.recognisers.said) and desk.idle_work._doing is None)
    assert (await desk.transcript(job_id)).timing == Timing()
    assert desk.job(job_id).are_times_wanted
    await desk.close()


async def test_words_that_are_not_those_said_or_have_times_are_not_looked_for() -> None:
    desk = Desk()
    desk.recognisers.may_answer.set()
    timed = desk.add(LOCAL)
    await all_still(desk.runner)
    translated = desk.add(LOCAL, Options(translate=True))
    await all_still(desk.runner)
    [remote] = desk.runner.add([UrlSource("https://example.org/talk.mp3")], OPENAI)
    await all_still(desk.runner)
    assert not any(desk.job(each).are_times_wanted for each in (timed, translated, remote.id))
    assert desk.recognisers.said == []
    await desk.close()


async def test_a_paragraph_is_looked_for_between_its_neighbours() -> None:
    desk = Desk()
    desk.recognisers.may_answer.set()
    job_id = desk.add(LOCAL)
    await all_still(desk.runner)
    words = [Word(text, 1_000 * place, 1_000 * place + 500) for place, text in enumerate(("a", "b", "c"))]
    transcript = Transcript(tuple(Paragraph((word,)) for word in words), language="de")
    found = await desk.alignments.paragraph(desk.job(job_id), transcript, 1)
    assert [word.start_ms for word in found] == [1_000]
    [(model, source, options)] = desk.recognisers.said
    assert options.language == "de"
    assert (model, source.said, source.from_ms, source.until_ms) == ("base", ("b",), 500, 2_000)
    await desk.close()


def test_the_smallest_model_that_knows_the_language_looks_for_the_words() -> None:
    ready = [BASE, TINY_EN]
    assert [aligner(language, ready) for language in ("en", "de", "")] == [TINY_EN, BASE, BASE]
    assert aligner("", [TINY_EN]) == TINY_EN
    assert aligner("de", [TINY_EN]) is None


async def test_times_are_not_called_done_on_the_disk_before_they_are_there() -> None:
    desk = Desk()
    desk.recognisers.may_answer.set()
    await desk.check_done_once_written(lambda job: job.are_times_wanted)
    await desk.close()
