"""The job runner carries jobs to their end, whatever the recogniser and the disk do."""

import asyncio
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sttgui.domain import editing
from sttgui.domain.errors import (
    AlreadySentError,
    DiskFullError,
    EngineCrashedError,
    JobFailedError,
    NotConnectedError,
    ResultGoneError,
    StorageError,
)
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Left,
    Paused,
    Phase,
    Places,
    Queued,
    Running,
    Sending,
    Waiting,
)
from sttgui.domain.options import Options
from sttgui.domain.paragraphs import in_paragraphs
from sttgui.domain.recognisers import AIML, Recogniser
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.domain.turns import Diarization, Turn, Voice
from sttgui.services.job_runner import NEWEST, JobRunner
from sttgui.services.memory_store import MemoryStore
from tests.waiting import SECONDS, all_still, until

TRANSCRIPT = Transcript((Paragraph((Word("hello", 0, 400, 0.9),)),), duration_ms=1000)
FINISHED = Finished(TRANSCRIPT, b"{}")


class FakeRecogniser:
    """Answers each fetch with the next of `answers`; the last one for ever."""

    def __init__(self, *answers: Pending | Finished | Exception) -> None:
        self.answers = list(answers)
        self.created: list[str] = []
        self.cancelled: list[str] = []

    async def create(self, source: Any, options: Any, on_sent: Any, *, request_id: str, before_last: Any) -> Accepted:
        self.created.append(request_id)
        on_sent(1.0)
        await before_last()
        return Accepted(f"g{len(self.created)}")

    async def fetch(self, generation_id: str) -> Pending | Finished:
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def find(self, request_id: str) -> str | None:
        return None

    async def cancel(self, generation_id: str) -> None:
        self.cancelled.append(generation_id)

    async def close(self) -> None:
        pass


class FullDisk(MemoryStore):
    """Cannot keep results until there is room."""

    has_room = False

    def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> None:
        if not self.has_room:
            raise StorageError(reason="the disk is full")
        super().save_result(job, transcript, raw)


class Clock:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now = 0.0

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)

    def __call__(self) -> float:
        return self.now


def runner_for(client: FakeRecogniser, store: MemoryStore | None = None, **more: Any) -> JobRunner:
    async def open_client(recogniser: Recogniser) -> FakeRecogniser:
        return client

    clock = Clock()
    more.setdefault("sleep", clock.sleep)
    return JobRunner(open_client=open_client, store=store or MemoryStore(), clock=clock, **more)


def source(name: str = "talk.wav") -> FileSource:
    return FileSource(Path("/recordings") / name, 60_000)


async def seen_phases(runner: JobRunner) -> list[Any]:
    phases: list[Any] = []
    runner.subscribe(lambda job: phases.append(job.phase))
    runner.add([source()])
    await all_still(runner)
    return phases


async def test_a_job_goes_from_waiting_to_completed_and_its_transcript_is_kept():
    store = MemoryStore()
    runner = runner_for(FakeRecogniser(Pending(running=False), Pending(running=True, fraction=0.5), FINISHED), store)
    phases = await seen_phases(runner)
    assert [type(phase) for phase in phases] == [
        Waiting, Sending, Sending, Sending, Queued, Queued, Running, Running, Completed,
    ]  # fmt: skip
    job = runner.jobs[0]
    assert (job.title, job.word_count, job.duration_ms) == ("talk", 1, 1000)
    assert await runner.transcript(job.id) == TRANSCRIPT
    assert store.jobs() == [job]


async def test_a_new_transcript_is_corrected_before_it_is_kept():
    def correct(transcript: Transcript) -> Transcript:
        assert threading.current_thread() is not threading.main_thread()
        return editing.retype(transcript, 0, 0, 1, "hello Setúbal")

    for store in (MemoryStore(), FullDisk()):
        runner = runner_for(FakeRecogniser(FINISHED), store, correct=correct)
        await seen_phases(runner)
        job = runner.jobs[0]
        kept = await runner.transcript(job.id)
        assert kept is not None
        assert kept.text == "hello Setúbal"
        assert job.word_count == 2


async def test_a_result_outlives_a_mistake_in_what_corrects_it():
    def correct(transcript: Transcript) -> Transcript:
        raise ZeroDivisionError

    told: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: told.append(context["exception"]))
    runner = runner_for(client := FakeRecogniser(FINISHED), correct=correct)
    await seen_phases(runner)
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert runner.jobs[0].phase == Completed()
    assert await runner.transcript(runner.jobs[0].id) == TRANSCRIPT
    assert len(client.created) == 1


async def test_time_left_is_told_once_it_rests_on_something():
    steps = [Pending(running=True, fraction=place / 20) for place in range(20) for _ in range(2)]
    runner = runner_for(FakeRecogniser(*steps, FINISHED))
    running = [phase for phase in await seen_phases(runner) if isinstance(phase, Running)]
    assert {phase.left for phase in running[:20]} == {None}, "a fifth of it, but for too short a time"
    assert running[-1].left == Left(0, 10_000)


def heard(first: int, count: int) -> Pending:
    words = tuple(Word(f"w{place}", place * 400, place * 400 + 300, 0.9) for place in range(first, first + count))
    return Pending(running=True, fraction=0.5, words=words)


async def told_so_far(runner: JobRunner) -> list[str]:
    """The words so far each time there were more, of one job carried to its end."""
    told: list[str] = []
    runner.subscribe_so_far(lambda job_id, transcript: told.append(transcript.text))
    [job] = runner.add([source()])
    await runner.wait_until_still(job.id)
    return told


async def test_words_are_told_while_the_recogniser_works_each_after_those_before():
    runner = runner_for(FakeRecogniser(heard(0, 2), Pending(running=True), heard(2, 1), FINISHED))
    assert await told_so_far(runner) == ["w0 w1", "w0 w1 w2"]
    assert runner.so_far(runner.jobs[0].id) is None, "the transcript has taken their place"


async def test_a_job_is_at_work_for_all_when_its_first_words_are_told():
    runner = runner_for(FakeRecogniser(heard(0, 2), FINISHED))
    phases: list[Any] = []
    runner.subscribe_so_far(lambda job_id, transcript: phases.append(runner.jobs[0].phase))
    await told_so_far(runner)
    assert [type(phase) for phase in phases] == [Running]


async def test_words_of_a_recogniser_that_crashed_are_not_told_twice():
    runner = runner_for(FakeRecogniser(heard(0, 2), NotConnectedError(), heard(0, 1), FINISHED))
    assert await told_so_far(runner) == ["w0 w1", "w0"]


async def test_words_so_far_go_with_a_job_that_is_stopped_or_fails():
    for ending in (JobFailedError(reason="corrupt"), heard(2, 0)):
        runner = runner_for(FakeRecogniser(heard(0, 2), ending))
        [job] = runner.add([source()])
        while runner.so_far(job.id) is None:
            await asyncio.sleep(0)
        runner.cancel(job.id)
        await all_still(runner)
        assert runner.so_far(job.id) is None
        assert runner.jobs[0].has_ended


async def test_a_job_that_is_stopped_in_the_moment_it_is_added_is_stopped():
    runner = runner_for(client := FakeRecogniser(FINISHED))
    [job] = runner.add([source()])
    runner.cancel(job.id)
    await all_still(runner)
    assert (runner.jobs[0].phase, client.created) == (Cancelled(), [])


async def test_paragraphs_that_are_finished_are_shared_by_all_that_follows():
    runner = runner_for(FakeRecogniser(*[heard(number * 50, 50) for number in range(20)], FINISHED))
    seen: list[Transcript] = []
    runner.subscribe_so_far(lambda job_id, transcript: seen.append(transcript))
    await told_so_far(runner)
    last, before = seen[-1].paragraphs, seen[-2].paragraphs
    assert len(before) > 1
    assert all(one is other for one, other in zip(before[:-1], last, strict=False))
    assert Transcript(last) == Transcript(in_paragraphs(tuple(seen[-1].words)))


async def test_a_failed_job_says_why_and_can_be_tried_again():
    client = FakeRecogniser(JobFailedError(reason="corrupt"), FINISHED)
    runner = runner_for(client)
    await seen_phases(runner)
    job = runner.jobs[0]
    assert isinstance(job.phase, Failed)
    assert "corrupt" in str(job.phase.error)
    runner.retry(job.id)
    await all_still(runner)
    assert runner.jobs[0].phase == Completed()
    assert len(client.created) == 2


async def test_a_failure_of_one_leaves_the_others_alone():
    runner = runner_for(FakeRecogniser(JobFailedError(reason="corrupt"), FINISHED), at_work=1)
    runner.add([source("a.wav"), source("b.wav")])
    await all_still(runner)
    assert [type(job.phase) for job in runner.jobs] == [Failed, Completed]


async def test_an_engine_that_ends_under_a_recording_is_started_again_with_it():
    half = Pending(running=True, fraction=0.5)
    client = FakeRecogniser(half, NotConnectedError(), half, ResultGoneError(), FINISHED)
    runner = runner_for(client)
    phases = await seen_phases(runner)
    troubles = [phase.trouble for phase in phases if isinstance(phase, Waiting) and phase.trouble is not None]
    assert [type(trouble) for trouble in troubles] == [EngineCrashedError] * 2
    assert len(client.created) == 3
    assert runner.jobs[0].phase == Completed()


async def test_an_engine_that_ends_each_time_fails_the_job_with_a_remedy():
    client = FakeRecogniser(Pending(running=True, fraction=0.1), *[NotConnectedError()] * 3)
    runner = runner_for(client)
    await seen_phases(runner)
    phase = runner.jobs[0].phase
    assert isinstance(phase, Failed)
    assert isinstance(phase.error, EngineCrashedError)
    assert len(client.created) == 3


async def test_only_the_engine_on_this_computer_is_given_a_recording_again_when_it_ends():
    client = FakeRecogniser(EngineCrashedError())
    runner = runner_for(client)
    runner.add([source()], AIML)
    await all_still(runner)
    assert isinstance(runner.jobs[0].phase, Failed)
    assert len(client.created) == 1


async def test_cancel_stops_the_recogniser_too():
    client = FakeRecogniser(Pending(running=True, fraction=0.1))
    runner = runner_for(client, sleep=asyncio.sleep)
    [job] = runner.add([source()])
    await until(lambda: isinstance(runner.jobs[0].phase, Running))
    runner.cancel(job.id)
    await all_still(runner)
    assert runner.jobs[0].phase == Cancelled()
    assert client.cancelled == ["g1"]


def phases(runner: JobRunner) -> list[type[Phase]]:
    return [type(job.phase) for job in runner.jobs]


async def test_a_waiting_job_can_be_cancelled():
    runner = runner_for(FakeRecogniser(Pending(running=False)), sleep=asyncio.sleep, at_work=1)
    _, second = runner.add([source("a.wav"), source("b.wav")])
    await until(lambda: phases(runner)[0] is Queued and len(runner._line.waiting) == 1)
    runner.cancel(second.id)
    await until(lambda: phases(runner) == [Queued, Cancelled])
    await runner.close()


async def test_two_jobs_are_at_work_and_the_others_wait():
    runner = runner_for(FakeRecogniser(Pending(running=True)), sleep=asyncio.sleep)
    runner.add([source(f"{number}.wav") for number in range(4)])
    await until(lambda: phases(runner) == [Running, Running, Waiting, Waiting])
    await runner.close()


async def test_a_full_disk_keeps_the_transcript_in_memory_and_saves_it_on_retry():
    store = FullDisk()
    client = FakeRecogniser(FINISHED)
    runner = runner_for(client, store)
    await seen_phases(runner)
    job = runner.jobs[0]
    assert isinstance(job.phase, Completed)
    assert "full" in str(job.phase.unsaved)
    assert await runner.transcript(job.id) == TRANSCRIPT
    store.has_room = True
    runner.retry(job.id)
    await all_still(runner)
    assert runner.jobs[0].phase == Completed()
    assert store.transcript(job.id) == TRANSCRIPT
    assert len(client.created) == 1, "saving again must not recognise again"


async def test_what_is_saved_again_twice_in_a_row_is_not_sent_again():
    store = FullDisk()
    client = FakeRecogniser(FINISHED)
    runner = runner_for(client, store)
    await seen_phases(runner)
    [job] = runner.jobs
    store.has_room = True
    runner.retry(job.id)
    runner.retry(job.id)
    await all_still(runner)
    runner.save_again(job.id)
    await all_still(runner)
    assert runner.jobs[0].phase == Completed()
    assert len(client.created) == 1


async def test_what_was_not_finished_when_the_app_closed_begins_again():
    store = MemoryStore()
    first = runner_for(FakeRecogniser(Pending(running=True)), store, sleep=asyncio.sleep)
    first.add([source()])
    await until(lambda: phases(first) == [Running])
    await first.close()
    recogniser = FakeRecogniser(FINISHED)
    second = runner_for(recogniser, store)
    await second.load()
    await all_still(second)
    assert [job.phase for job in second.jobs] == [Completed()]
    assert len(recogniser.created) == 1, "the engine that knew it ended with the app"


async def test_a_job_that_is_let_go_is_stopped_and_comes_back_only_from_the_store():
    store = MemoryStore()
    runner = runner_for(FakeRecogniser(Pending(running=True)), store, sleep=asyncio.sleep)
    [job] = runner.add([source()])
    await until(lambda: phases(runner) == [Running])
    await runner.let_go(job.id)
    assert runner.jobs == []
    assert [kept.phase for kept in store.jobs()] == [Cancelled()]
    await runner.load()
    assert [kept.id for kept in runner.jobs] == [job.id]


async def test_a_bug_in_a_job_ends_it_and_is_reported():
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: reported.append(context))
    runner = runner_for(FakeRecogniser(ValueError("a bug")))
    await seen_phases(runner)
    assert isinstance(runner.jobs[0].phase, Failed)
    assert [type(context["exception"]) for context in reported] == [ValueError]


@pytest.mark.parametrize("job_id", ["unknown"])
async def test_cancel_and_retry_of_an_unknown_job_do_nothing(job_id: str):
    runner = runner_for(FakeRecogniser(FINISHED))
    runner.cancel(job_id)
    runner.retry(job_id)
    assert runner.jobs == []


async def titles_in_order_of_ending(move: tuple[str, str | None] | None, store: MemoryStore) -> list[str]:
    runner = runner_for(FakeRecogniser(FINISHED), store, at_work=1)
    ended: list[str] = []
    runner.subscribe(lambda job: ended.append(job.title) if job.has_ended else None)
    runner.stop_line()
    jobs = {job.title: job.id for job in runner.add([source(name) for name in ("a.wav", "b.wav", "c.wav", "d.wav")])}
    await until(lambda: len(runner._line.waiting) == 4)
    if move is not None:
        await runner.move(jobs[move[0]], jobs[move[1]] if move[1] else None)
    runner.go_on()
    await all_still(runner)
    return ended


@pytest.mark.parametrize(
    ("move", "expected"),
    [
        (None, "abcd"),
        (("d", "a"), "dabc"),
        (("a", "d"), "bcad"),
        (("a", None), "bcda"),
        (("b", "b"), "abcd"),
    ],
)
async def test_waiting_jobs_go_in_the_order_they_are_put_into(move: Any, expected: str):
    assert "".join(await titles_in_order_of_ending(move, MemoryStore())) == expected


async def test_the_order_of_waiting_jobs_outlives_the_app():
    store = MemoryStore()
    first = runner_for(FakeRecogniser(FINISHED), store, at_work=1)
    first.stop_line()
    jobs = first.add([source(name) for name in ("a.wav", "b.wav", "c.wav")])
    await until(lambda: len(first._line.waiting) == 3)
    await first.move(jobs[2].id, jobs[0].id)
    await first.close()
    second = runner_for(FakeRecogniser(FINISHED), store, at_work=1)
    ended: list[str] = []
    second.subscribe(lambda job: ended.append(job.title) if job.has_ended else None)
    await second.load()
    await all_still(second)
    assert ended == ["c", "a", "b"]


async def test_stopping_the_line_lets_those_at_work_finish():
    runner = runner_for(FakeRecogniser(Pending(running=True)), sleep=asyncio.sleep, at_work=1)
    runner.add([source("a.wav"), source("b.wav")])
    await until(lambda: phases(runner) == [Running, Waiting])
    runner.stop_line()
    assert runner.is_stopped
    runner.cancel(runner.jobs[0].id)
    await until(lambda: phases(runner)[0] is Cancelled)
    await asyncio.sleep(0)
    assert phases(runner) == [Cancelled, Waiting]
    await runner.close()


async def test_what_was_written_about_a_job_stays_while_it_is_at_work():
    store = MemoryStore()
    runner = runner_for(FakeRecogniser(Pending(running=True), Pending(running=True), FINISHED), store)
    [job] = runner.add([source()])
    runner.book.subscribe_saving(lambda error: None)
    await runner.book.describe(job.id, title="Interview", notes="with Ana", tags=("work", "draft"))
    await all_still(runner)
    kept = runner.jobs[0]
    assert (kept.title, kept.notes, kept.tags) == ("Interview", "with Ana", ("work", "draft"))
    assert isinstance(kept.phase, Completed)
    assert store.jobs() == [kept]


async def test_an_edit_is_written_once_with_what_the_list_says_of_it():
    store = SlowDisk()
    runner = runner_for(FakeRecogniser(FINISHED), store)
    [job] = runner.add([source()])
    await all_still(runner)
    written = list(store.written)
    edited = editing.retype(TRANSCRIPT, 0, 0, 1, "hello there")
    await runner.book.save_transcript(job.id, edited, Places(1, 2))
    assert store.written == written
    assert store.transcript(job.id) == edited
    for kept in (*runner.jobs, *store.jobs()):
        assert (kept.word_count, kept.places) == (2, Places(1, 2))


async def test_what_is_not_named_stays_as_it_was_written():
    runner = runner_for(FakeRecogniser(FINISHED))
    [job] = runner.add([source()])
    await runner.book.describe(job.id, notes="with Ana", tags=("work",))
    await runner.book.describe(job.id, title="Interview")
    await runner.book.describe("unknown", title="x")
    await all_still(runner)
    assert (runner.jobs[0].title, runner.jobs[0].notes, runner.jobs[0].tags) == ("Interview", "with Ana", ("work",))


async def test_what_the_disk_refused_of_what_was_written_about_a_job_is_written_when_told_again():
    store = RefusingNotes()
    runner = runner_for(FakeRecogniser(FINISHED), store)
    [job] = runner.add([source()])
    await all_still(runner)
    with pytest.raises(DiskFullError):
        await runner.book.describe(job.id, title="Interview", notes="with Ana")
    assert runner.book.is_behind
    with pytest.raises(DiskFullError):
        await runner.book.describe_again()
    store.is_full = False
    await runner.book.describe(job.id, tags=("work",))
    assert store.jobs() == runner.jobs
    assert not runner.book.is_behind


async def test_a_job_tried_again_waits_at_the_end_of_the_line():
    client = FakeRecogniser(FINISHED)
    runner = runner_for(client, at_work=1)
    [first] = runner.add([source("a.wav")])
    await all_still(runner)
    runner.stop_line()
    runner.add([source("b.wav"), source("c.wav")])
    await until(lambda: len(runner._line.waiting) == 2)
    runner.retry(first.id)
    ended: list[str] = []
    runner.subscribe(lambda job: ended.append(job.title) if job.has_ended else None)
    runner.go_on()
    await all_still(runner)
    assert ended == ["b", "c", "a"]


async def test_however_often_two_change_places_their_order_is_certain():
    runner = runner_for(FakeRecogniser(FINISHED), at_work=1)
    runner.stop_line()
    jobs = {job.title: job.id for job in runner.add([source(f"{name}.wav") for name in "abcd"])}
    await until(lambda: len(runner._line.waiting) == 4)
    for _ in range(70):
        await runner.move(jobs["d"], jobs["b"])
        await runner.move(jobs["c"], jobs["d"])
        await runner.move(jobs["b"], jobs["d"])
        await runner.move(jobs["b"], None)
    orders = sorted((job.order, job.title) for job in runner.jobs)
    assert "".join(title for _, title in orders) == "acdb"
    assert len({order for order, _ in orders}) == 4
    await runner.close()


async def test_the_time_left_of_a_recogniser_that_does_not_say_how_far_it_is_rests_on_earlier_jobs():
    running = Pending(running=True)
    client = FakeRecogniser(*[running] * 20, FINISHED)
    runner = runner_for(client)
    runner.add([source()])
    await all_still(runner)
    assert runner.jobs[0].took_ms
    left: list[Left | None] = []
    runner.subscribe(lambda job: left.append(job.phase.left) if isinstance(job.phase, Running) else None)
    again = runner_for(FakeRecogniser(*[running] * 20, FINISHED))
    again.subscribe(lambda job: left.append(job.phase.left) if isinstance(job.phase, Running) else None)
    again.add([source()])
    await all_still(again)
    assert set(left) == {None}, "nothing to go by"
    left.clear()
    client.answers = [*[running] * 20, FINISHED]
    runner.add([FileSource(Path("/recordings/longer.wav"), 10 * (runner.jobs[0].duration_ms or 0))])
    await all_still(runner)
    assert left
    assert None not in left
    assert set(left) == {Left(10_000, 60_000)}


async def test_what_is_to_be_checked_is_counted_when_the_transcript_comes_and_kept_with_it():
    def places_of(transcript: Transcript) -> Places:
        assert threading.current_thread() is not threading.main_thread()
        return Places(transcript.word_count, transcript.word_count + 1, "normal")

    store = MemoryStore()
    runner = runner_for(FakeRecogniser(FINISHED), store, places_of=places_of)
    runner.add([source()])
    await all_still(runner)
    words = FINISHED.transcript.word_count
    for kept in (*runner.jobs, *store.jobs()):
        assert kept.places == Places(words, words + 1, "normal")


class Objects:
    """Objects to every job until told otherwise."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def __call__(self, job: Job, jobs: list[Job]) -> AlreadySentError:
        assert job in jobs
        self.asked.append(job.title)
        return AlreadySentError(name="earlier", job_id="e")


async def test_what_is_objected_to_is_not_sent_until_the_user_says_so():
    client, objects = FakeRecogniser(FINISHED), Objects()
    runner = runner_for(client, objection=objects)
    [job] = runner.add([source()])
    await all_still(runner)
    assert client.created == []
    held = runner.jobs[0].phase
    assert isinstance(held, Paused)
    assert isinstance(held.error, AlreadySentError)
    runner.resume(job.recogniser)
    await all_still(runner)
    assert client.created == []
    runner.retry(job.id)
    await all_still(runner)
    assert len(client.created) == 1
    assert isinstance(runner.jobs[0].phase, Completed)
    assert objects.asked == ["talk", "talk"]


async def test_what_the_user_was_asked_about_is_not_objected_to():
    objects = Objects()
    runner = runner_for(FakeRecogniser(FINISHED), objection=objects)
    runner.add([source()], was_asked=True)
    await all_still(runner)
    assert isinstance(runner.jobs[0].phase, Completed)
    assert objects.asked == []


async def test_a_recording_that_moved_is_kept_with_its_new_place():
    store = MemoryStore()
    runner = runner_for(FakeRecogniser(FINISHED), store)
    [job] = runner.add([source()])
    await all_still(runner)
    await runner.book.relocate(job.id, Path("/elsewhere/talk.wav"))
    await runner.book.relocate("unknown", Path("/elsewhere/talk.wav"))
    for moved in (runner.jobs[0], store.jobs()[0]):
        assert moved.source == FileSource(Path("/elsewhere/talk.wav"), 60_000)


class EverFasterDisk(MemoryStore):
    """Takes longest for what it is given first."""

    delay = 0.1

    def save_job(self, job: Job) -> None:
        self.delay /= 2
        time.sleep(self.delay)
        super().save_job(job)


async def test_recordings_added_together_are_begun_in_their_order():
    runner = runner_for(FakeRecogniser(FINISHED), EverFasterDisk(), at_work=1)
    ended: list[str] = []
    runner.subscribe(lambda job: ended.append(job.title) if job.has_ended else None)
    runner.add([source(f"{name}.wav") for name in "abcd"])
    await all_still(runner)
    assert "".join(ended) == "abcd"


class RefusingNotes(MemoryStore):
    """A disk with no room for notes."""

    is_full = True

    def set_notes(self, job_id: str, notes: str) -> None:
        if self.is_full:
            raise DiskFullError
        super().set_notes(job_id, notes)


class SlowDisk(MemoryStore):
    """Writes one thing after another, each in its time; what it was given is noted."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []
        self.may_write = threading.Event()
        self.may_write.set()
        self.is_writing = threading.Event()

    def save_job(self, job: Job) -> None:
        self.is_writing.set()
        assert self.may_write.wait(SECONDS)
        self.written.append(f"{job.title} {type(job.phase).__name__}")
        super().save_job(job)

    def save_jobs(self, jobs: Sequence[Job]) -> None:
        self.written.append(f"{len(jobs)} together")
        super().save_jobs(jobs)


class SlowResult(MemoryStore):
    """Takes its time for a result."""

    def __init__(self) -> None:
        super().__init__()
        self.is_writing = threading.Event()
        self.may_write = threading.Event()

    def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> None:
        self.is_writing.set()
        assert self.may_write.wait(SECONDS)
        super().save_result(job, transcript, raw)


@pytest.mark.parametrize("is_made_elsewhere", [False, True])
async def test_a_job_that_is_saved_while_its_result_is_written_is_completed_on_the_disk_too(is_made_elsewhere: bool):
    store = SlowResult()
    runner = runner_for(FakeRecogniser(FINISHED), store, wants_second=lambda _: True)
    if is_made_elsewhere:
        job = runner.add_finished(source(), FINISHED, "Interview")
    else:
        [job] = runner.add([source()])
    await until(store.is_writing.is_set)
    naming = asyncio.ensure_future(runner.book.describe(job.id, title="Interview with Ana"))
    counting = asyncio.ensure_future(runner.book.save_places({job.id: Places(1, 2)}))
    await asyncio.sleep(0)
    store.may_write.set()
    await asyncio.gather(naming, counting)
    await all_still(runner)
    [kept] = store.jobs()
    assert kept == runner.jobs[0]
    assert (kept.phase, kept.title, kept.is_second_wanted) == (Completed(), "Interview with Ana", True)
    assert kept.word_count == TRANSCRIPT.word_count


async def test_recordings_added_together_are_written_together():
    store = SlowDisk()
    runner = runner_for(FakeRecogniser(FINISHED), store)
    added = runner.add([source(f"{name}.wav") for name in "abc"])
    await runner.keep_new()
    assert [job.id for job in store.jobs()] == [job.id for job in added]
    assert store.written[:4] == ["3 together", "a Waiting", "b Waiting", "c Waiting"]
    await runner.close()


async def test_new_jobs_have_the_ids_they_are_given():
    runner = runner_for(FakeRecogniser(FINISHED))
    assert [job.id for job in runner.add([source("a.wav"), source("b.wav")], ids=["one", "two"])] == ["one", "two"]
    await all_still(runner)


async def test_what_is_written_later_is_never_overtaken_by_what_was_to_be_written_before():
    store = SlowDisk()
    store.may_write.clear()
    runner = runner_for(FakeRecogniser(FINISHED), store)
    [job] = runner.add([source()])
    await until(store.is_writing.is_set)
    runner.cancel(job.id)  # while it is being written that it waits
    await asyncio.sleep(0.01)
    store.may_write.set()
    await runner.close()
    assert store.written == ["1 together", "talk Waiting", "talk Cancelled"]


async def test_what_cannot_be_written_together_is_tried_one_by_one():
    class Picky(MemoryStore):
        def save_job(self, job: Job) -> None:
            if job.title == "bad":
                raise StorageError(reason="the transcript is too large.")
            super().save_job(job)

    runner = runner_for(FakeRecogniser(FINISHED), Picky())
    runner.add([source(f"{name}.wav") for name in ("a", "bad", "b")])
    await all_still(runner)
    phases = {job.title: type(job.phase) for job in runner.jobs}
    assert phases["b"] is Completed
    assert Failed in phases.values()


async def test_a_retry_while_the_failure_is_still_being_written_is_not_forgotten():
    store = SlowDisk()
    runner = runner_for(FakeRecogniser(JobFailedError(reason="no"), FINISHED), store)

    def press(job: Job) -> None:
        if isinstance(job.phase, Failed) and not pressed:
            pressed.append(job.id)
            runner.retry(job.id)
            runner.retry(job.id)

    pressed: list[str] = []
    runner.subscribe(press)
    runner.add([source()])
    await all_still(runner)
    assert [type(job.phase) for job in runner.jobs] == [Completed]
    assert store.written.count("talk Waiting") == 2, "two presses are one"


async def test_a_retry_while_the_app_closes_begins_nothing():
    store = SlowDisk()
    runner = runner_for(FakeRecogniser(JobFailedError(reason="no")), store)
    [job] = runner.add([source()])
    runner.subscribe(lambda job: runner.retry(job.id) if isinstance(job.phase, Failed) else None)
    while not isinstance(runner.jobs[0].phase, Failed):
        await asyncio.sleep(0)
    await runner.close()
    assert isinstance(runner.jobs[0].phase, Failed)
    assert isinstance(runner.job(job.id), Job)


async def test_jobs_of_earlier_times_are_told_all_at_once_and_those_that_go_on_one_by_one_too():
    store = MemoryStore()
    first = runner_for(FakeRecogniser(FINISHED), store)
    first.add([source()])
    await all_still(first)
    store.save_job(Job("waits", source(), first.jobs[0].created))
    second = runner_for(FakeRecogniser(FINISHED), store)
    together: list[list[str]] = []
    second.book.subscribe_loaded(lambda jobs: together.append(sorted(job.id for job in jobs)))
    told: set[str] = set()
    second.subscribe(lambda job: told.add(job.id))
    await second.load()
    await all_still(second)
    assert together == [sorted(["waits", first.jobs[0].id])]
    assert told == {"waits"}


def library_of_the_past(count: int) -> MemoryStore:
    store = MemoryStore()
    for number in range(count):
        created = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
        store.save_job(Job(f"old {number}", source(), created, Completed()))
    return store


async def test_the_newest_jobs_of_earlier_times_are_told_before_the_others_are_read():
    runner = runner_for(FakeRecogniser(FINISHED), library_of_the_past(NEWEST + 50))
    told: list[tuple[str, int, str]] = []
    runner.book.subscribe_newest(lambda jobs: told.append(("newest", len(jobs), jobs[0].id)))
    runner.book.subscribe_loaded(lambda jobs: told.append(("all", len(jobs), jobs[0].id)))
    await runner.load()
    assert told == [("newest", NEWEST, "old 50"), ("all", NEWEST + 50, "old 0")]
    assert [job.id for job in runner.jobs] == [f"old {number}" for number in range(NEWEST + 50)]


async def test_what_is_removed_while_the_others_are_read_does_not_come_back():
    store = library_of_the_past(3)
    runner = runner_for(FakeRecogniser(FINISHED), store)
    leaving: list[asyncio.Task[None]] = []
    runner.book.subscribe_newest(lambda jobs: leaving.append(asyncio.ensure_future(runner.let_go(jobs[1].id))))
    await runner.load()
    assert [job.id for job in runner.jobs] == ["old 0", "old 2"]


async def test_what_is_tried_again_while_the_others_are_read_is_begun_once():
    store = library_of_the_past(3)
    client = FakeRecogniser(FINISHED)
    runner = runner_for(client, store)
    runner.book.subscribe_newest(lambda jobs: runner.retry(jobs[1].id))
    await runner.load()
    await all_still(runner)
    assert len(client.created) == 1
    assert [job.id for job in runner.jobs] == ["old 0", "old 1", "old 2"]


async def test_voices_are_told_and_not_kept_with_the_answer() -> None:
    said = b'{"turns": [{"speaker": 0, "start": 0.0, "end": 1.0}]%s}'
    raw = b'{"results": {"diarization": %s}}'
    sent = raw % (said % b', "voices": [{"speaker": 0, "values": [0.6, 0.8]}]')
    told: list[tuple[str, Transcript, Diarization]] = []

    async def heard(job_id: str, transcript: Transcript, found: Diarization) -> None:
        told.append((job_id, transcript, found))

    store = MemoryStore()
    runner = runner_for(FakeRecogniser(Finished(TRANSCRIPT, sent)), store, heard=heard)
    [job] = runner.add([FileSource(Path("/a/talk.wav"), 1000)], options=Options(diarize=True))
    await all_still(runner)
    assert told == [(job.id, TRANSCRIPT, Diarization((Turn(0, 1000, 0),), (Voice(0, (0.6, 0.8)),)))]
    assert store.raw_answer(job.id) == raw % (said % b"")
    assert isinstance(runner.job(job.id).phase, Completed)
