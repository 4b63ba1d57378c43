"""The real client and the real job runner against a service that fails: nothing is lost, and nothing is paid twice."""

import asyncio
import json
from datetime import timedelta

import httpx
import pytest

from sttgui.domain import errors
from sttgui.domain.jobs import Cancelled, Completed, Failed, Job, Paused, Queued, Running, Unsure, UrlSource, Waiting
from sttgui.domain.options import PLAIN, Options
from tests.faults.conftest import KEY, FastTime, MakeWorld, World
from tests.faults.scenarios import (
    ACTIVE,
    ANSWERS,
    BUSY,
    KEY_REFUSED,
    NO_CREDIT,
    NOT_FOUND,
    PORTAL,
    SAID,
    WAITING,
)
from tests.faults.server import Act, FaultServer, Reply, says, shows
from tests.waiting import all_still


def phases(world: World, kind: type) -> list:
    return [job.phase for job in world.seen if isinstance(job.phase, kind)]


async def assert_completed(world: World, job: Job) -> None:
    assert job.phase == Completed()
    assert await world.said(job) == SAID


# All scenarios that end well by themselves, and the number of creates they take


@pytest.mark.parametrize(
    ("scenario", "creates"),
    [
        ("happy", 1),
        ("result", 1),
        ("slow", 1),
        ("late", 1),
        ("trouble", 1),
        ("busy", 3),
        ("swallowed", 1),
        ("half-create", 1),
        ("half-poll", 1),
        ("trouble-at-create", 1),
        ("model", 2),
        ("idle", 1),
    ],
)
async def test_a_job_ends_well_by_itself_and_is_paid_once(make_world: MakeWorld, scenario: str, creates: int):
    world = await make_world(scenario)
    job = await world.send()
    await assert_completed(world, job)
    assert world.server.costly == 1
    assert len(world.server.made) == 1
    assert len(world.server.creates) == creates
    assert job.generation_id in world.server.made
    assert len({request.path for request in world.server.polls}) == 1


@pytest.mark.parametrize("shape", ANSWERS)
async def test_the_words_of_every_shape_of_answer_arrive(make_world: MakeWorld, shape: str):
    world = await make_world("result")
    world.server.answer = json.dumps(ANSWERS[shape]).encode()
    await assert_completed(world, await world.send())
    assert world.server.costly == 1


async def test_a_service_that_answers_at_once_is_not_asked_again(make_world: MakeWorld):
    world = await make_world("happy")
    world.server.will("create", says({"text": SAID}))
    await assert_completed(world, await world.send())
    assert world.server.polls == []
    assert len(world.server.creates) == 1


# What is sent


async def test_an_upload_says_what_was_chosen_and_nothing_empty(make_world: MakeWorld):
    world = await make_world("happy")
    job = await world.send(Options(diarize=True, utt_split=1.2, search="", keywords="", tag=("a", "b")))
    [create] = world.server.creates
    *texts, file = create.parts
    assert {part.name: part.content.decode() for part in texts} == {
        "model": "#g1_whisper-tiny",
        "detect_language": "true",
        "smart_format": "true",
        "paragraphs": "true",
        "utterances": "true",
        "diarize": "true",
        "utt_split": "1.2",
    }
    assert (file.name, file.file_name, file.media_type) == ("audio", "audio.m4a", "audio/mp4")
    assert file.content == world.recording.path.read_bytes()
    assert create.key == KEY
    assert create.request_id == job.request_id
    assert job.request_id.startswith("sttgui:")
    assert create.headers["user-agent"].startswith("sttgui/")
    assert "transfer-encoding" not in create.headers


async def test_an_address_is_sent_as_json(make_world: MakeWorld):
    world = await make_world("happy")
    [job] = world.runner.add([UrlSource("https://media.example.org/talk.mp3?token=1")], world.recogniser, PLAIN)
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    [create] = world.server.creates
    assert create.json == {"model": "#g1_whisper-tiny", "url": "https://media.example.org/talk.mp3?token=1"}


async def test_the_other_name_of_the_model_is_remembered(make_world: MakeWorld):
    world = await make_world("model")
    await world.send()
    await world.send()
    sent = [create.fields["model"] for create in world.server.creates]
    assert sent == ["#g1_whisper-tiny", "whisper-tiny", "whisper-tiny"]
    assert world.server.costly == 2


# On its way


async def test_a_job_is_shown_as_waiting_then_at_work(make_world: MakeWorld):
    world = await make_world("result")
    job = await world.send()
    names = [type(seen.phase).__name__ for seen in world.seen]
    assert [name for name, before in zip(names, ["", *names], strict=False) if name != before] == [
        "Waiting",
        "Sending",
        "Queued",
        "Running",
        "Completed",
    ]
    assert len(world.server.polls) == 3
    assert job.generation_id


async def test_trouble_in_the_middle_is_told_and_the_job_is_kept(make_world: MakeWorld):
    world = await make_world("trouble")
    await world.send()
    told = [phase.trouble for phase in phases(world, Queued) + phases(world, Running) if phase.trouble is not None]
    assert [type(trouble) for trouble in told] == [
        errors.ServiceTroubleError,
        errors.ServiceTroubleError,
        errors.InterceptedError,
        errors.ServiceTroubleError,
        errors.NotConnectedError,
    ]
    assert phases(world, Running)[-1].trouble is None


async def test_a_busy_service_is_asked_again_when_it_says(make_world: MakeWorld, time: FastTime):
    world = await make_world("busy")
    await world.send()
    assert [type(phase.trouble) for phase in phases(world, Waiting) if phase.trouble] == [errors.ServiceBusyError] * 2
    assert time.slept.count(7.0) == 4
    assert world.server.costly == 1


async def test_a_service_that_stays_busy_is_left_alone_after_four_times(make_world: MakeWorld):
    world = await make_world("too-busy")
    job = await world.send()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, errors.ServiceBusyError)
    assert "nothing was started" in str(job.phase.error)
    assert len(world.server.creates) == 4
    assert world.server.costly == 0


async def test_a_long_job_is_called_slow_and_still_fetched(make_world: MakeWorld, time: FastTime):
    world = await make_world("happy")
    world.server.takes_s = 30 * 60
    job = await world.send()
    await assert_completed(world, job)
    assert any(phase.is_slow for phase in phases(world, Running))
    assert 30 * 60 <= time.passed < 31 * 60


async def test_a_job_that_never_ends_is_given_up_when_its_result_would_be_gone(make_world: MakeWorld, time: FastTime):
    world = await make_world("happy")
    world.server.takes_s = float("inf")
    job = await world.send()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, errors.ResultGoneError)
    assert 3600 < time.passed < 3700
    assert world.server.costly == 1


async def test_a_job_the_service_never_heard_of_fails(make_world: MakeWorld, time: FastTime):
    world = await make_world("happy")
    world.server.will("poll", *[NOT_FOUND] * 100)
    job = await world.send()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, errors.ResultGoneError)
    assert 25 <= time.passed < 120
    assert world.server.costly == 1


# Key and balance


async def test_a_job_whose_key_is_refused_in_the_middle_goes_on_with_a_new_one(make_world: MakeWorld):
    world = await make_world("key")
    world.server.key = KEY
    job = await world.send()
    assert isinstance(job.phase, Paused)
    assert isinstance(job.phase.error, errors.KeyRefusedError)
    assert job.generation_id in world.server.made
    world.server.key = world.key = "sk-another"
    world.runner.resume(world.recogniser)
    job = await world.runner.wait_until_still(job.id)
    await assert_completed(world, job)
    assert len(world.server.creates) == 1
    assert world.server.polls[-1].key == "sk-another"


@pytest.mark.parametrize(
    ("scenario", "kind"),
    [
        ("key-at-first", errors.KeyRefusedError),
        ("balance", errors.BalanceUsedUpError),
        ("balance-upstream", errors.BalanceUsedUpError),
    ],
)
async def test_what_only_the_person_can_put_right_is_waited_for(make_world: MakeWorld, scenario: str, kind: type):
    world = await make_world(scenario)
    job = await world.send()
    assert isinstance(job.phase, Paused)
    assert type(job.phase.error) is kind
    assert world.server.costly == 0
    world.runner.resume(world.recogniser)
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    assert world.server.costly == 1
    assert len(world.server.creates) == 2


@pytest.mark.parametrize("refusal", [KEY_REFUSED, NO_CREDIT], ids=["key", "balance"])
async def test_the_others_wait_unsent_while_the_person_puts_it_right(make_world: MakeWorld, refusal: Reply):
    world = await make_world("happy")
    world.server.will("create", refusal, refusal)
    jobs = world.runner.add([world.recording] * 6, world.recogniser)
    await all_still(world.runner)
    assert all(isinstance(job.phase, Paused) for job in world.runner.jobs)
    assert len(world.server.creates) <= 2  # as many as are at work at a time
    world.server.accept_all()
    world.runner.resume(world.recogniser)
    for job in jobs:
        await world.runner.wait_until_still(job.id)
    assert all(job.phase == Completed() for job in world.runner.jobs)
    assert world.server.costly == 6


# Answers that got lost


@pytest.mark.parametrize("scenario", ["swallowed", "half-create", "trouble-at-create"])
async def test_what_may_have_been_accepted_is_looked_for_and_never_sent_again(make_world: MakeWorld, scenario: str):
    world = await make_world(scenario)
    job = await world.send()
    await assert_completed(world, job)
    assert phases(world, Unsure)[0].is_looking
    assert len(world.server.creates) == 1
    assert "/v2/logs?" in world.server.logs[0].path
    assert world.server.creates[0].request_id == job.request_id


async def test_a_create_that_is_never_answered_is_given_up_and_looked_for(make_world: MakeWorld, monkeypatch):
    build = httpx.AsyncClient.build_request

    def impatient(http: httpx.AsyncClient, *request, **more) -> httpx.Request:
        return build(http, *request, **{**more, "timeout": 0.5})

    monkeypatch.setattr(httpx.AsyncClient, "build_request", impatient)
    world = await make_world("stall")
    await assert_completed(world, await world.send())
    assert len(world.server.creates) == 1
    assert len(phases(world, Unsure)) > 0


async def test_the_person_decides_where_the_log_does_not_know(make_world: MakeWorld, time: FastTime):
    world = await make_world("swallowed-unknown")
    job = await world.send()
    assert isinstance(job.phase, Unsure)
    assert not job.phase.is_looking
    assert type(job.phase.error) is errors.SubmitUnknownError
    assert "may cost twice" in str(job.phase.error)
    assert len(world.server.logs) == 4
    assert time.passed >= 120

    world.runner.look_again(job.id)
    job = await world.runner.wait_until_still(job.id)
    assert isinstance(job.phase, Unsure)
    assert len(world.server.logs) > 4
    assert len(world.server.creates) == 1

    world.runner.resume(world.recogniser)  # a new key is no reason either
    await asyncio.sleep(0.05)
    assert len(world.server.creates) == 1

    world.runner.retry(job.id)  # the person said "again"
    job = await world.runner.wait_until_still(job.id)
    await assert_completed(world, job)
    first, second = world.server.creates
    assert first.request_id != second.request_id


async def test_a_log_that_fails_for_a_moment_is_read_again(make_world: MakeWorld):
    world = await make_world("swallowed")
    world.server.will("log", Reply(502), shows(PORTAL))
    await assert_completed(world, await world.send())
    assert len(world.server.logs) == 4
    assert len(world.server.creates) == 1


async def test_a_log_that_this_key_may_not_read_is_left_alone(make_world: MakeWorld):
    world = await make_world("swallowed")
    world.server.will("log", says({"statusCode": 403, "message": "Forbidden: missing scope"}, 403))
    job = await world.send()
    assert isinstance(job.phase, Unsure)
    assert not job.phase.is_looking
    assert len(world.server.logs) == 1
    assert len(world.server.creates) == 1


async def test_looking_again_finds_what_the_log_learned_late(make_world: MakeWorld):
    world = await make_world("swallowed")
    world.server.log_knows = False
    job = await world.send()
    assert isinstance(job.phase, Unsure)
    world.server.log_knows = True
    world.runner.look_again(job.id)
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    assert len(world.server.creates) == 1


async def test_a_lost_answer_is_looked_for_after_a_restart_of_the_app(make_world: MakeWorld):
    world = await make_world("swallowed")
    world.server.log_knows = False
    job = await world.send()
    await world.runner.close()
    world.server.log_knows = True
    await world.start_app().load()
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    assert len(world.server.creates) == 1


async def test_a_job_is_on_the_disk_with_its_name_before_it_is_sent(make_world: MakeWorld, monkeypatch):
    world = await make_world("happy")
    names: list[str] = []
    save = world.store.save_job

    def note(job: Job) -> None:
        if world.server.costly == 0:
            names.append(job.request_id)
        save(job)

    monkeypatch.setattr(world.store, "save_job", note)
    await world.send()
    assert names[-1] == world.server.creates[0].request_id


async def test_an_app_that_dies_while_sending_does_not_send_again(make_world: MakeWorld):
    world = await make_world("stall")
    [job] = world.runner.add([world.recording], world.recogniser)
    while not (world.server.creates and world.server.creates[0].may_cost):
        await asyncio.sleep(0.01)
    await world.runner.close()  # writes nothing, as if killed
    await world.start_app().load()
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    assert len(world.server.creates) == 1


async def test_a_job_that_was_accepted_is_fetched_after_a_restart_of_the_app(make_world: MakeWorld):
    world = await make_world("happy")
    world.server.takes_s = 1e9
    [job] = world.runner.add([world.recording], world.recogniser)
    while not world.server.polls:
        await asyncio.sleep(0.01)
    await world.runner.close()
    world.server.takes_s = 0
    await world.start_app().load()
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    assert world.server.logs == []
    assert len(world.server.creates) == 1


async def test_a_sign_in_page_is_no_acceptance_and_no_reason_to_send_again(make_world: MakeWorld):
    world = await make_world("portal")
    job = await world.send()
    assert isinstance(job.phase, Unsure)
    assert not job.phase.is_looking
    assert len(world.server.creates) == 1
    assert world.server.made == {}
    world.runner.retry(job.id)
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    assert len(world.server.made) == 1


# Refusals


@pytest.mark.parametrize(
    ("scenario", "kind"),
    [
        ("too-large", errors.TooLargeError),
        ("torn", errors.UploadInterruptedError),
        ("option", errors.OptionRefusedError),
        ("firewall", errors.FirewallError),
    ],
)
async def test_a_recording_that_was_not_accepted_costs_nothing_until_it_is_sent_again(
    make_world: MakeWorld, scenario: str, kind: type
):
    world = await make_world(scenario)
    job = await world.send()
    assert isinstance(job.phase, Failed)
    assert type(job.phase.error) is kind
    assert len(world.server.creates) == 1
    assert world.server.costly == 0
    world.runner.retry(job.id)
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    assert world.server.costly == 1


async def test_a_refused_option_is_named_and_can_be_left_out(make_world: MakeWorld):
    world = await make_world("option")
    job = await world.send(Options(diarize=True))
    assert isinstance(job.phase, Failed)
    assert job.phase.error.values["field"] == "diarize"
    world.runner.retry(job.id, options=PLAIN)
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    assert world.server.creates[1].fields == {"model": "#g1_whisper-tiny"}


async def test_a_failed_job_is_told_with_the_reason_of_the_service(make_world: MakeWorld):
    world = await make_world("happy")
    world.server.answer = b'{"status": "error", "error": {"name": "Error", "message": "The file holds no audio."}}'
    job = await world.send()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, errors.JobFailedError)
    assert "The file holds no audio." in str(job.phase.error)
    assert world.server.costly == 1


async def test_a_refused_question_leaves_the_job_where_it_is_and_blames_no_option(make_world: MakeWorld):
    world = await make_world("happy")
    world.server.will("poll", says({"statusCode": 400, "message": "Invalid payload provided"}, 400))
    job = await world.send(Options(diarize=True))
    assert isinstance(job.phase, Failed)
    assert not isinstance(job.phase.error, errors.RequestRefusedError), "its remedy is to send the recording again"
    world.runner.look_again(job.id)
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    assert world.server.costly == 1


@pytest.mark.parametrize("at", ["create", "poll"])
async def test_a_redirect_is_not_followed_and_the_key_goes_nowhere_else(make_world: MakeWorld, at: str):
    world = await make_world("happy")
    elsewhere = FaultServer(answer=b"{}")
    await elsewhere.start()
    try:
        world.server.will(at, Reply(307, headers={"Location": f"{elsewhere.address}/v1/stt/create"}))
        job = await world.send()
        assert isinstance(job.phase, Paused)
        assert isinstance(job.phase.error, errors.RedirectedError)
        assert [*elsewhere.creates, *elsewhere.polls, *elsewhere.others] == []
        world.runner.resume(world.recogniser)
        await assert_completed(world, await world.runner.wait_until_still(job.id))
        assert world.server.costly == 1
    finally:
        await elsewhere.stop()


# Connection, clock and the hour a result is kept


async def test_a_recording_made_offline_is_sent_once_when_the_connection_is_back(make_world: MakeWorld, time: FastTime):
    world = await make_world("happy")
    await world.server.stop()
    time.at(300, world.server.start)
    job = await world.send()
    await assert_completed(world, job)
    assert isinstance(phases(world, Waiting)[-1].trouble, errors.NotConnectedError)
    assert len(world.server.creates) == 1
    assert max(time.slept) <= 30


async def test_a_connection_lost_in_the_middle_comes_back(make_world: MakeWorld, time: FastTime):
    world = await make_world("happy")
    world.server.takes_s = 20
    time.at(5, world.server.stop)
    time.at(400, world.server.start)
    job = await world.send()
    await assert_completed(world, job)
    troubles = [phase.trouble for phase in phases(world, Queued) + phases(world, Running)]
    assert any(isinstance(trouble, errors.NotConnectedError) for trouble in troubles)
    assert 400 <= time.passed < 435
    assert len(world.server.creates) == 1


async def test_a_clock_that_is_set_back_changes_nothing(make_world: MakeWorld, time: FastTime):
    world = await make_world("slow")

    async def set_back() -> None:
        time.shift = timedelta(hours=-5)

    time.at(10, set_back)
    await assert_completed(world, await world.send())
    assert world.server.costly == 1


async def test_a_computer_that_slept_for_hours_asks_once_more(make_world: MakeWorld, time: FastTime):
    world = await make_world("happy")
    world.server.takes_s = float("inf")
    polls: list[int] = []

    async def sleep_for_hours() -> None:
        time.shift = timedelta(hours=3)  # the wall clock went on, the other stood still
        world.server.takes_s = 0  # and it is kept longer than promised
        polls.append(len(world.server.polls))

    time.at(10, sleep_for_hours)
    await assert_completed(world, await world.send())
    assert len(world.server.polls) == polls[0] + 1
    assert world.server.costly == 1


async def test_what_a_service_still_works_on_is_not_given_up_because_the_clock_was_put_right(
    make_world: MakeWorld, time: FastTime
):
    world = await make_world("happy")
    world.server.takes_s = 20 * 60

    async def put_right() -> None:
        time.shift = timedelta(days=4000)  # it had begun at the year of a computer whose battery is empty

    time.at(10, put_right)
    await assert_completed(world, await world.send())
    assert world.server.costly == 1


async def test_a_computer_that_wakes_without_a_connection_still_asks(make_world: MakeWorld, time: FastTime):
    world = await make_world("happy")
    world.server.takes_s = float("inf")

    async def sleep_for_hours() -> None:
        time.shift = timedelta(hours=3)
        world.server.takes_s = 0
        await world.server.stop()

    time.at(10, sleep_for_hours)
    time.at(60, world.server.start)
    await assert_completed(world, await world.send())
    assert world.server.costly == 1


async def test_a_result_that_was_forgotten_is_told_as_such_and_not_sent_again(make_world: MakeWorld, time: FastTime):
    world = await make_world("happy")
    world.server.takes_s = 600
    [job] = world.runner.add([world.recording], world.recogniser)
    while not world.server.polls:
        await asyncio.sleep(0.01)
    await world.runner.close()
    time.passed += 2 * 3600  # the app was closed so long
    before = len(world.server.polls)
    await world.start_app().load()
    job = await world.runner.wait_until_still(job.id)
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, errors.ResultGoneError)
    assert len(world.server.polls) == before + 1
    assert len(world.server.creates) == 1


async def test_a_job_that_was_let_go_can_still_be_fetched(make_world: MakeWorld):
    world = await make_world("happy")
    world.server.takes_s = 1e9
    [job] = world.runner.add([world.recording], world.recogniser)
    while not world.server.polls:
        await asyncio.sleep(0.01)
    world.runner.cancel(job.id)
    job = await world.runner.wait_until_still(job.id)
    assert job.phase == Cancelled()
    world.server.takes_s = 0
    assert job.can_look_again
    world.runner.look_again(job.id)
    await assert_completed(world, await world.runner.wait_until_still(job.id))
    assert world.server.logs == []
    assert len(world.server.creates) == 1


# Many at once


async def test_twenty_recordings_through_all_kinds_of_trouble_are_each_paid_once(make_world: MakeWorld):
    world = await make_world("happy")
    world.server.will("create", BUSY, Reply(act=Act.VANISH, makes_job=True), BUSY)
    world.server.will("poll", shows(PORTAL), ACTIVE, Reply(502), WAITING, NOT_FOUND, says({}, 429))
    world.runner.add([world.recording] * 20, world.recogniser)
    await all_still(world.runner)
    assert [job.phase for job in world.runner.jobs] == [Completed()] * 20
    assert world.server.costly == 20
    assert len(world.server.made) == 20
    assert len({job.generation_id for job in world.runner.jobs}) == 20
