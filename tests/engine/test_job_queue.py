"""What the queue keeps and forgets, with real workers."""

import asyncio

import pytest

from sttgui.engine.job_queue import JobQueue, Queued, Recording
from sttgui.engine.worker import Answer
from tests.engine.stand_ins import StandInOffers, offer
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("stand_ins_importable")
QUICK = offer("quick", "says_parcel")
ENDLESS = offer("endless", "waits_for_leave")


@pytest.fixture
async def make_queue():
    """Makes queues that are closed whatever happens."""
    made = []

    def make(**options) -> JobQueue:
        made.append(JobQueue(StandInOffers().folder, **options))
        return made[-1]

    yield make
    for jobs in made:
        await jobs.close()


async def ended(job):
    while job.ended is None:
        await asyncio.sleep(0.01)


async def test_a_finished_job_is_kept_for_its_time_and_then_forgotten(recording, make_queue):
    now = 1000.0
    jobs = make_queue(keep_s=60.0, clock=lambda: now)
    job = jobs.add(QUICK, Recording(recording))
    await ended(job)
    now += 59.0
    assert isinstance(jobs.get(job.id).state, Answer)
    now += 2.0
    assert jobs.get(job.id) is None


async def test_a_job_that_has_not_ended_is_never_forgotten(recording, make_queue):
    now = 1000.0
    jobs = make_queue(keep_s=60.0, clock=lambda: now)
    job = jobs.add(ENDLESS, Recording(recording))
    now += 1e9
    assert jobs.get(job.id) is job


async def test_an_upload_is_deleted_with_a_job_that_never_began(recording, tmp_path, make_queue):
    jobs = make_queue()
    folder = tmp_path / "upload"
    folder.mkdir()
    job = jobs.add(QUICK, Recording(recording, folder=folder))
    assert await jobs.delete(job.id)
    assert not folder.exists()
    assert jobs.get(job.id) is None


async def test_more_jobs_run_at_once_where_that_is_wanted(recording, make_queue):
    jobs = make_queue(at_once=2)
    first, second, third = (jobs.add(ENDLESS, Recording(recording)) for _ in range(3))
    await until(lambda: not isinstance(first.state, Queued) and not isinstance(second.state, Queued))
    assert isinstance(third.state, Queued)


async def test_the_queue_is_full_at_its_limit_and_has_room_again(recording, make_queue):
    jobs = make_queue(limit=2)
    first, _ = (jobs.add(ENDLESS, Recording(recording)) for _ in range(2))
    assert jobs.is_full
    await jobs.delete(first.id)
    assert not jobs.is_full


async def test_a_worker_that_cannot_be_started_fails_the_job(recording, monkeypatch, make_queue):
    monkeypatch.setattr("sys.executable", str(recording))
    jobs = make_queue()
    job = jobs.add(QUICK, Recording(recording))
    await ended(job)
    assert job.state.name == "EngineStartError"


async def test_a_job_that_fails_by_a_bug_is_not_left_alive(recording, make_queue):
    told = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context["exception"]))
    jobs = make_queue()
    job = jobs.add(QUICK, Recording(recording, sha256=object()))
    await ended(job)
    assert job.state.name == "EngineCrashedError"
    assert [type(error) for error in told] == [TypeError]
