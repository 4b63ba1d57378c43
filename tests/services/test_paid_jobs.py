"""With a service that costs money, nothing is sent twice unasked, and what was accepted is fetched."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sttgui.api.job_status import read_whole
from sttgui.api.refusals import Answer
from sttgui.api.wire import read_in_thread
from sttgui.domain.errors import (
    AnswerKeptError,
    AnswerUnreadableError,
    BalanceUsedUpError,
    FirewallError,
    InterceptedError,
    JobTooLongError,
    KeyMissingError,
    KeyRefusedError,
    NotConnectedError,
    RequestRefusedError,
    ResultGoneError,
    ServerLacksModelError,
    ServiceBusyError,
    ServiceTroubleError,
    StorageError,
    SubmitUnknownError,
    SurroundingsError,
    UploadInterruptedError,
)
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Paused,
    Queued,
    Running,
    Sending,
    Unsure,
    Waiting,
)
from sttgui.domain.options import PLAIN, Options
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from tests.waiting import all_still

TRANSCRIPT = Transcript((Paragraph((Word("hello", 0, 400, 0.9),)),), duration_ms=1000)
FINISHED = Finished(TRANSCRIPT, b"{}")
SOURCE = FileSource(Path("/recordings/talk.mp3"), 60_000)


class Service:
    """Answers creates, polls and look-ups from its lists; the last entry of each for ever."""

    def __init__(self, creates: list[Any] | None = None, polls: list[Any] | None = None, log: Any = None) -> None:
        self.creates = creates or [Accepted("g1")]
        self.polls = polls or [FINISHED]
        self.log: list[Any] = log or [None]
        self.created: list[str] = []
        self.options: list[Options] = []
        self.polled: list[str] = []
        self.looked_for: list[str] = []
        self.while_sending: Callable[[], Awaitable[Any]] | None = None
        self.when_created: Callable[[], Awaitable[None]] | None = None

    async def create(
        self, source: Any, options: Options, on_sent: Any, *, request_id: str, before_last: Any
    ) -> Accepted:
        self.options.append(options)
        on_sent(0.5)
        if self.while_sending is not None:
            await self.while_sending()
        await before_last()
        self.created.append(request_id)
        if self.when_created is not None:
            await self.when_created()
        return _next(self.creates)

    async def fetch(self, generation_id: str) -> Pending | Finished:
        self.polled.append(generation_id)
        return _next(self.polls)

    async def find(self, request_id: str) -> str | None:
        self.looked_for.append(request_id)
        return _next(self.log)

    async def cancel(self, generation_id: str) -> None:
        raise AssertionError("a service cannot be told to stop")

    async def close(self) -> None:
        pass


def _next(answers: list[Any]) -> Any:
    answer = answers.pop(0) if len(answers) > 1 else answers[0]
    if isinstance(answer, Exception):
        raise answer
    return answer


class World:
    """A runner with time that passes only by sleeping, a store, and what was slept."""

    def __init__(self, service: Service, store: MemoryStore | None = None) -> None:
        self.service = service
        self.store = store or MemoryStore()
        self.passed = 0.0
        self.naps: list[float] = []
        self.began = datetime(2026, 11, 22, tzinfo=UTC)
        self.locked: Exception | None = None
        self.opened: list[Recogniser] = []
        self.runner = self.start()

    def start(self) -> JobRunner:
        return JobRunner(
            open_client=self._open,
            store=self.store,
            sleep=self._sleep,
            clock=lambda: self.passed,
            now=lambda: self.began + timedelta(seconds=self.passed),
        )

    async def transcribe(self, **more: Any) -> Job:
        [job] = self.runner.add([SOURCE], AIML, **more)
        return await self.runner.wait_until_still(job.id)

    async def _open(self, recogniser: Recogniser) -> Service:
        self.opened.append(recogniser)
        if self.locked is not None:
            raise self.locked
        return self.service

    async def _sleep(self, seconds: float) -> None:
        self.passed += seconds
        self.naps.append(seconds)
        await asyncio.sleep(0)


async def test_a_job_is_sent_once_under_a_name_of_its_own_and_its_result_is_kept():
    world = World(Service(polls=[Pending(running=False), Pending(running=True), FINISHED]))
    job = await world.transcribe()
    assert job.phase == Completed()
    assert world.service.created == [job.request_id]
    assert job.request_id.startswith("sttgui:")
    assert world.service.polled == ["g1"] * 3
    assert world.store.transcript(job.id) == TRANSCRIPT


async def test_the_job_and_its_name_are_on_the_disk_before_it_can_be_accepted():
    world = World(Service())
    on_disk: list[Job] = []

    async def note() -> None:
        on_disk.extend(world.store.jobs())

    world.service.when_created = note
    job = await world.transcribe()
    assert [(kept.request_id, type(kept.phase)) for kept in on_disk] == [(job.request_id, Sending)]


async def test_a_disk_that_cannot_keep_the_name_keeps_the_recording_from_being_sent():
    class Full(MemoryStore):
        def save_job(self, job: Job) -> None:
            if job.request_id:
                raise StorageError(reason="the disk is full")

    world = World(Service(), Full())
    job = await world.transcribe()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, StorageError)
    assert world.service.created == []


@pytest.mark.parametrize("is_closing", [False, True])
async def test_what_is_stopped_while_its_name_is_written_was_not_sent(is_closing: bool):
    loop, is_writing, may_write = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

    class Slow(MemoryStore):
        def save_job(self, job: Job) -> None:
            if job.request_id:
                loop.call_soon_threadsafe(is_writing.set)
                may_write.wait()
            super().save_job(job)

    world = World(Service(), Slow())
    [job] = world.runner.add([SOURCE], AIML)
    await is_writing.wait()
    if not is_closing:
        world.runner.cancel(job.id)
    loop.call_soon(may_write.set)  # after it was told to stop
    await (world.runner.close() if is_closing else world.runner.wait_until_still(job.id))
    [kept] = world.store.jobs()
    assert world.service.created == []
    assert not kept.was_sent, "nobody is to be asked whether it may cost twice"
    assert kept.sent is None


async def test_a_disk_that_fills_up_after_sending_does_not_lose_what_was_sent():
    class Full(MemoryStore):
        def save_job(self, job: Job) -> None:
            if isinstance(job.phase, Queued):
                raise StorageError(reason="the disk is full")

    world = World(Service(), Full())
    assert (await world.transcribe()).phase == Completed()


async def test_what_the_service_said_it_costs_goes_with_the_transcript():
    world = World(Service(creates=[Accepted("g1", cost_usd=0.0082)]))
    job = await world.transcribe()
    transcript = await world.runner.transcript(job.id)
    assert transcript is not None
    assert transcript.cost_usd == 0.0082


async def test_without_a_connection_nothing_was_sent_so_it_is_tried_again_by_itself():
    world = World(Service(creates=[*[NotConnectedError()] * 6, Accepted("g1")]))
    seen: list[Job] = []
    world.runner.subscribe(seen.append)
    job = await world.transcribe()
    assert job.phase == Completed()
    assert world.naps[:6] == [1.0, 3.0, 8.0, 30.0, 30.0, 30.0]
    waiting = [seen_job for seen_job in seen if isinstance(seen_job.phase, Waiting) and seen_job.phase.trouble]
    assert all(seen_job.request_id == "" for seen_job in waiting), "nothing can have come of what was not sent"


async def test_others_take_the_place_of_a_job_that_waits_for_its_connection():
    world = World(Service(creates=[NotConnectedError(), NotConnectedError(), Accepted("g1")]))
    jobs = world.runner.add([SOURCE, SOURCE, SOURCE], AIML)
    await all_still(world.runner)
    assert all(world.runner.job(job.id).phase == Completed() for job in jobs)  # type: ignore[union-attr]


async def test_a_busy_service_is_asked_again_when_it_says_and_at_most_four_times():
    busy = ServiceBusyError(reason="slow down", retry_after_s=7.0)
    world = World(Service(creates=[busy, ServiceBusyError(reason="slow down")]))
    job = await world.transcribe()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, ServiceBusyError)
    assert world.naps == [7.0, 15.0, 45.0]
    assert len(world.service.created) == 4


async def test_a_busy_service_that_says_at_once_is_given_time_all_the_same():
    world = World(Service(creates=[ServiceBusyError(reason="slow down", retry_after_s=0.0)]))
    assert isinstance((await world.transcribe()).phase, Failed)
    assert world.naps == [5.0, 15.0, 45.0]


@pytest.mark.parametrize(
    "error", [UploadInterruptedError(), FirewallError(), RequestRefusedError(reason="no", field="x")]
)
async def test_what_was_refused_is_not_sent_again_by_itself(error: Exception):
    world = World(Service(creates=[error, Accepted("g1")]))
    job = await world.transcribe()
    assert isinstance(job.phase, Failed)
    assert len(world.service.created) == 1
    assert not job.can_look_again, "nothing was made of it"


async def test_refused_options_can_be_left_out():
    world = World(Service(creates=[RequestRefusedError(reason="no", field="diarize"), Accepted("g1")]))
    job = await world.transcribe(options=Options(diarize=True))
    world.runner.retry(job.id, options=PLAIN)
    assert (await world.runner.wait_until_still(job.id)).phase == Completed()
    assert world.service.options == [Options(diarize=True), PLAIN]


async def test_a_lost_answer_is_looked_up_and_never_sent_again():
    world = World(Service(creates=[SubmitUnknownError()], log=[None, NotConnectedError(), "g7"]))
    seen: list[Job] = []
    world.runner.subscribe(seen.append)
    job = await world.transcribe()
    assert job.phase == Completed()
    assert world.service.created == [job.request_id]
    assert world.service.looked_for == [job.request_id] * 3
    assert world.service.polled == ["g7"]
    assert world.naps[:3] == [5.0, 15.0, 45.0]
    assert any(isinstance(seen_job.phase, Unsure) and seen_job.phase.is_looking for seen_job in seen)


async def test_a_lost_answer_that_is_not_in_the_log_is_left_to_the_user():
    world = World(Service(creates=[SubmitUnknownError(), Accepted("g2")]))
    job = await world.transcribe()
    assert isinstance(job.phase, Unsure)
    assert not job.phase.is_looking
    assert job.can_look_again
    assert len(world.service.created) == 1
    world.service.log = ["g1"]
    world.runner.look_again(job.id)
    assert (await world.runner.wait_until_still(job.id)).phase == Completed()
    assert (len(world.service.created), world.service.polled) == (1, ["g1"])


async def test_only_the_user_sends_what_may_have_been_accepted_again():
    world = World(Service(creates=[SubmitUnknownError(), Accepted("g2")]))
    job = await world.transcribe()
    world.runner.retry(job.id)
    assert (await world.runner.wait_until_still(job.id)).phase == Completed()
    first, second = world.service.created
    assert first != second


async def test_a_key_that_may_not_read_the_log_ends_the_search():
    world = World(Service(creates=[SubmitUnknownError()], log=[ResultGoneError()]))
    job = await world.transcribe()
    assert isinstance(job.phase, Unsure)
    assert len(world.service.looked_for) == 1


@pytest.mark.parametrize("error", [KeyRefusedError(), BalanceUsedUpError()])
async def test_a_refused_key_holds_the_queue_until_it_is_put_right(error: Exception):
    world = World(Service(creates=[error, Accepted("g1")]))
    first = await world.transcribe()
    assert first.phase == Paused(error)  # type: ignore[arg-type]
    second = await world.transcribe()
    assert isinstance(second.phase, Paused)
    assert len(world.service.created) == 1, "the second was not even tried"
    world.runner.resume(AIML)
    await all_still(world.runner)
    assert [job.phase for job in world.runner.jobs] == [Completed(), Completed()]


async def test_a_held_service_holds_no_other_recogniser():
    world = World(Service(creates=[KeyRefusedError(), Accepted("g1")]))
    await world.transcribe()
    [job] = world.runner.add([SOURCE], LOCAL)
    assert (await world.runner.wait_until_still(job.id)).phase == Completed()


async def test_a_missing_key_pauses_the_job_and_the_new_address_is_used_afterwards():
    world = World(Service())
    world.locked = KeyMissingError(host="api.example.org")
    job = await world.transcribe()
    assert isinstance(job.phase, Paused)
    world.locked = None
    elsewhere = Recogniser("aiml", RecogniserKind.SERVICE, "https://other.example.org", "whisper-tiny")
    world.runner.resume(elsewhere)
    job = await world.runner.wait_until_still(job.id)
    assert (job.phase, job.recogniser) == (Completed(), elsewhere)


async def test_a_way_to_the_network_that_is_barred_loses_no_job():
    world = World(Service())
    world.locked = SurroundingsError(source="the variable HTTPS_PROXY", reason="“http://proxy:port” is no proxy.")
    job = await world.transcribe()
    assert isinstance(job.phase, Paused)
    assert "HTTPS_PROXY" in str(job.phase.error)
    world.locked = None
    world.runner.resume(job.recogniser)
    job = await world.runner.wait_until_still(job.id)
    assert job.phase == Completed()


async def test_a_key_that_stops_working_while_a_job_runs_keeps_the_job():
    world = World(Service(polls=[Pending(running=True), KeyRefusedError(), FINISHED]))
    job = await world.transcribe()
    assert isinstance(job.phase, Paused)
    assert job.generation_id == "g1"
    world.runner.resume(AIML)
    assert (await world.runner.wait_until_still(job.id)).phase == Completed()
    assert len(world.service.created) == 1


async def test_trouble_on_the_way_is_shown_and_waited_out():
    troubles = [ServiceTroubleError(reason="503"), InterceptedError(), NotConnectedError(), FirewallError()]
    world = World(
        Service(
            polls=[Pending(running=True), *troubles, ServiceTroubleError(reason="503", retry_after_s=42.0), FINISHED]
        )
    )
    seen: list[Job] = []
    world.runner.subscribe(seen.append)
    assert (await world.transcribe()).phase == Completed()
    shown = [job.phase.trouble for job in seen if isinstance(job.phase, Running) and job.phase.trouble]
    assert shown[:4] == troubles
    assert world.naps[2:7] == [2.0, 4.0, 8.0, 16.0, 42.0]


async def test_after_trouble_it_is_asked_soon_again():
    world = World(Service(polls=[*[NotConnectedError()] * 6, Pending(running=True), FINISHED]))
    await world.transcribe()
    assert world.naps[6] == 30.0
    assert world.naps[7] == 2.0


async def test_a_result_that_is_gone_is_asked_for_a_few_times_more():
    world = World(Service(polls=[ResultGoneError()]))
    job = await world.transcribe()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, ResultGoneError)
    assert len(world.service.polled) == 6
    assert not job.can_look_again


async def test_a_result_that_was_not_there_at_first_is_found():
    world = World(Service(polls=[ResultGoneError(), ResultGoneError(), FINISHED]))
    assert (await world.transcribe()).phase == Completed()


async def test_a_job_that_took_too_long_is_given_two_more_chances():
    world = World(Service(polls=[JobTooLongError(reason="504"), JobTooLongError(reason="504"), FINISHED]))
    assert (await world.transcribe()).phase == Completed()
    world = World(Service(polls=[JobTooLongError(reason="504")]))
    assert isinstance((await world.transcribe()).phase, Failed)
    assert len(world.service.polled) == 3


async def test_an_unfinished_job_is_left_alone_as_long_as_the_service_asks():
    asked = [Pending(running=True, retry_after_s=wait_s) for wait_s in (40, 0.1, 5000)]
    world = World(Service(polls=[*asked, FINISHED]))
    assert (await world.transcribe()).phase == Completed()
    assert world.naps[1] == 40
    assert 1 < world.naps[2] < 3
    assert world.naps[3] == 300


async def test_ten_minutes_are_slow_and_an_hour_is_the_end():
    world = World(Service(polls=[Pending(running=True)]))
    seen: list[tuple[float, bool]] = []
    world.runner.subscribe(
        lambda job: seen.append((world.passed, job.phase.is_slow)) if isinstance(job.phase, Running) else None
    )
    job = await world.transcribe()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, ResultGoneError)
    assert 3600 < world.passed < 3700
    assert {is_slow for passed, is_slow in seen if passed < 590} == {False}
    assert {is_slow for passed, is_slow in seen if passed > 640} == {True}


async def test_another_computer_may_take_as_long_as_it_needs():
    world = World(Service(polls=[*[Pending(running=True)] * 300, FINISHED]))
    server = Recogniser("server", RecogniserKind.SERVICE, "https://studio.example.org")
    [job] = world.runner.add([SOURCE], server)
    assert (await world.runner.wait_until_still(job.id)).phase == Completed()
    assert world.passed > 7200


async def test_to_stop_is_to_stop_watching_and_the_result_can_still_be_had():
    world = World(Service(polls=[Pending(running=True)]))
    [job] = world.runner.add([SOURCE], AIML)
    while not world.service.polled:
        await asyncio.sleep(0)
    world.runner.cancel(job.id)
    job = await world.runner.wait_until_still(job.id)
    assert job.phase == Cancelled()
    assert job.can_look_again
    world.service.polls = [FINISHED]
    world.runner.look_again(job.id)
    assert (await world.runner.wait_until_still(job.id)).phase == Completed()
    assert len(world.service.created) == 1


async def test_a_job_that_stands_still_can_be_stopped():
    world = World(Service(creates=[KeyRefusedError()]))
    job = await world.transcribe()
    world.runner.cancel(job.id)
    job = await world.runner.wait_until_still(job.id)
    assert job.phase == Cancelled()
    assert [kept.phase for kept in world.store.jobs()] == [Cancelled()]


async def test_an_accepted_job_is_fetched_after_a_restart():
    world = World(Service(polls=[Pending(running=True)]))
    world.runner.add([SOURCE], AIML)
    while len(world.service.polled) < 3:
        await asyncio.sleep(0)
    await world.runner.close()
    world.service.polls = [FINISHED]
    second = world.start()
    await second.load()
    await all_still(second)
    assert [job.phase for job in second.jobs] == [Completed()]
    assert len(world.service.created) == 1


async def test_a_sending_cut_off_by_the_end_of_the_app_is_looked_up_not_repeated():
    world = World(Service(log=["g9"]))
    world.service.when_created = asyncio.Event().wait  # type: ignore[assignment]
    world.runner.add([SOURCE], AIML)
    while not world.service.created:
        await asyncio.sleep(0)
    await world.runner.close()
    second = world.start()
    await second.load()
    await all_still(second)
    assert [job.phase for job in second.jobs] == [Completed()]
    assert (len(world.service.created), world.service.polled) == (1, ["g9"])


async def test_a_sending_cut_off_before_its_last_byte_is_sent_again_after_a_restart():
    world = World(Service())
    world.service.while_sending = asyncio.Event().wait
    world.runner.add([SOURCE], AIML)
    while not world.service.options:
        await asyncio.sleep(0)
    await world.runner.close()
    world.service.while_sending = None
    second = world.start()
    await second.load()
    await all_still(second)
    assert [job.phase for job in second.jobs] == [Completed()]
    assert (len(world.service.created), world.service.looked_for) == (1, [])


async def test_a_job_can_be_given_to_another_recogniser():
    world = World(Service(creates=[BalanceUsedUpError(), Accepted("g1")]))
    job = await world.transcribe()
    world.runner.retry(job.id, recogniser=LOCAL)
    job = await world.runner.wait_until_still(job.id)
    assert (job.phase, job.recogniser) == (Completed(), LOCAL)


# Answers that cannot be read


async def sending_server(world: World, body: bytes) -> None:
    """Let the world's service answer with these bytes, read by the client of OpenAI's servers."""
    answer = Answer(200, body, {})

    async def answered() -> None:
        await read_in_thread(read_whole, answer)

    world.service.when_created = answered


@pytest.mark.parametrize(
    "body", [b'{"text": "Hel', b"{}", b'{"transcription": "Hello."}'], ids=["half", "empty", "other"]
)
async def test_an_answer_that_cannot_be_read_is_kept_and_nothing_is_sent_again(body: bytes):
    world = World(Service())
    await sending_server(world, body)
    job = await world.transcribe()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, AnswerKeptError)
    assert world.store.raw_answer(job.id) == body
    assert job.can_look_again
    world.runner.look_again(job.id)
    job = await world.runner.wait_until_still(job.id)
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, AnswerKeptError)
    assert len(world.service.created) == 1


async def test_a_kept_answer_is_read_once_it_can_be():
    world = World(Service())
    await sending_server(world, b'{"text": "Hel')
    job = await world.transcribe()
    await world.runner.close()
    world.store.save_answer(job, b'{"text": "Hello."}')  # as a reader to come would read what is there
    world.runner = world.start()
    await world.runner.load()
    world.runner.look_again(job.id)
    job = await world.runner.wait_until_still(job.id)
    assert job.phase == Completed()
    transcript = world.store.transcript(job.id)
    assert transcript is not None
    assert transcript.text == "Hello."
    assert len(world.service.created) == 1


async def test_who_sends_again_does_not_get_the_kept_answer():
    world = World(Service(polls=[AnswerUnreadableError(raw=b'{"text": "Old."}'), Pending(running=True), FINISHED]))
    world.service.polls[:1] *= 3
    job = await world.transcribe()
    began = asyncio.Event()
    world.runner.subscribe(lambda job: began.set() if isinstance(job.phase, Queued) else None)
    world.store.save_answer(job, b"{")
    world.runner.look_again(job.id)
    await began.wait()
    world.runner.cancel(job.id)
    await world.runner.wait_until_still(job.id)
    world.store.save_answer(job, b'{"text": "Old."}')
    world.runner.retry(job.id)
    await world.runner.wait_until_still(job.id)
    assert world.store.transcript(job.id) == TRANSCRIPT
    assert len(world.service.created) == 2


async def test_the_same_unreadable_answer_is_asked_for_three_times_and_kept():
    unreadable = [AnswerUnreadableError(raw=b"{a"), *(AnswerUnreadableError(raw=b"{b") for _ in range(3)), FINISHED]
    world = World(Service(polls=unreadable))
    job = await world.transcribe()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, AnswerKeptError)
    assert len(world.service.polled) == 4
    assert world.store.raw_answer(job.id) == b"{b"
    world.runner.look_again(job.id)  # the service may do better
    job = await world.runner.wait_until_still(job.id)
    assert job.phase == Completed()
    assert len(world.service.created) == 1


async def test_a_kept_answer_stays_kept_where_the_service_has_forgotten_it():
    world = World(Service(polls=[*(AnswerUnreadableError(raw=b"{") for _ in range(3)), ResultGoneError()]))
    job = await world.transcribe()
    world.runner.look_again(job.id)
    job = await world.runner.wait_until_still(job.id)
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, AnswerKeptError)
    assert job.can_look_again


@pytest.mark.parametrize("error", [ValueError, UnicodeEncodeError("utf-8", "x", 0, 1, "x"), RecursionError])
async def test_a_transcript_that_cannot_be_kept_leaves_its_answer(error: Exception):
    class Choosy(MemoryStore):
        def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> None:
            raise error

    told: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: told.append(context["exception"]))
    world = World(Service(), Choosy())
    job = await world.transcribe()
    assert len(told) == 1
    assert world.store.raw_answer(job.id) == FINISHED.raw
    [known] = world.store.jobs()
    assert isinstance(known.phase, Failed)
    assert isinstance(known.phase.error, AnswerKeptError)
    assert len(world.service.created) == 1


async def test_an_answer_that_leaves_it_open_whether_there_is_a_job_is_kept_too():
    world = World(Service(creates=[SubmitUnknownError(raw=b'{"generation_id": "ab')]))
    job = await world.transcribe()
    assert isinstance(job.phase, Unsure)
    assert world.store.raw_answer(job.id) == b'{"generation_id": "ab'


async def test_a_missing_model_holds_the_queue_until_another_is_chosen():
    world = World(Service(creates=[ServerLacksModelError(reason="no such model"), Accepted("g1")]))
    first, second = world.runner.add([SOURCE, SOURCE], replace(AIML, model="tiny"))
    await all_still(world.runner)
    assert {type(world.runner.job(job.id).phase) for job in (first, second)} <= {Paused, Completed}  # type: ignore[union-attr]
    chosen = replace(AIML, model="base")
    world.runner.resume(chosen)
    await all_still(world.runner)
    assert all(job.phase == Completed() for job in world.runner.jobs)
    assert world.opened[-1] == chosen
