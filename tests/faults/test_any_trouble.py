"""Any mixture of faults: whatever the service does, a recording is paid at most once unless the person says "again"."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from sttgui.domain.jobs import Completed, Failed, Paused, Unsure
from tests.faults.conftest import KEY, FastTime, MakeWorld
from tests.faults.scenarios import (
    ACTIVE,
    BUSY,
    HALF,
    KEY_REFUSED,
    MODEL_REFUSED,
    NO_CREDIT,
    NO_CREDIT_UPSTREAM,
    NOT_FOUND,
    OPTION_REFUSED,
    PORTAL,
    SAID,
    TROUBLE,
    UNAVAILABLE,
    WAITING,
)
from tests.faults.server import Act, Reply, says, shows
from tests.waiting import all_still

TELLTALE = says({"message": f"Unexpected token in Bearer {KEY}"}, 500)
AT_CREATE = [
    *(BUSY, KEY_REFUSED, MODEL_REFUSED, NO_CREDIT, NO_CREDIT_UPSTREAM, OPTION_REFUSED, TROUBLE, UNAVAILABLE, TELLTALE),
    *(replace(HALF, makes_job=True), replace(TROUBLE, makes_job=True), shows(PORTAL), Reply(403, b"error code: 1010")),
    *(Reply(act=Act.VANISH), Reply(act=Act.VANISH, makes_job=True), Reply(act=Act.VANISH, read=1 << 20)),
    *(says({"status": "queued"}), says([]), Reply(body=b"\xff\xfe"), Reply(524), Reply(302), says({}, 504)),
]
AT_POLL = [
    *(ACTIVE, WAITING, BUSY, HALF, KEY_REFUSED, NO_CREDIT, NOT_FOUND, TROUBLE, UNAVAILABLE, TELLTALE, shows(PORTAL)),
    *(Reply(act=Act.VANISH), says(None), says({"status": "completed"}), says({"status": "vanishing"}), Reply(524)),
    *(replace(ACTIVE, cut=5), replace(ACTIVE, closes=True), Reply(body=b"{" * 9999), Reply(301), says({}, 504)),
]
AT_LOG = [
    *(BUSY, KEY_REFUSED, NOT_FOUND, TROUBLE, shows(PORTAL), Reply(act=Act.VANISH), says({"data": []}), says([1])),
    *(says({"data": [{"client_request_id": None, "inference_id": "somebody-elses"}]}), replace(ACTIVE, cut=5)),
]
JOBS = 4
TURNS = 12  # so often the person puts right what can be put right


@pytest.mark.parametrize("seed", range(20))
async def test_no_recording_is_paid_twice(make_world: MakeWorld, time: FastTime, seed: int):
    chosen = random.Random(seed)
    world = await make_world("happy")
    world.server.takes_s = chosen.choice([0, 5, 90])
    world.server.log_knows = chosen.random() < 0.7
    world.server.will("create", *chosen.choices(AT_CREATE, k=chosen.randrange(8)))
    world.server.will("poll", *chosen.choices(AT_POLL, k=chosen.randrange(25)))
    world.server.will("log", *chosen.choices(AT_LOG, k=chosen.randrange(8)))
    gone, back = sorted(chosen.uniform(0, 200) for _ in range(2))
    time.at(gone, world.server.stop)
    time.at(back, world.server.start)

    world.runner.add([world.recording] * JOBS, world.recogniser)
    await all_still(world.runner)
    for turn in range(TURNS):
        if turn == TURNS // 2:  # the app is started anew
            await world.runner.close()
            await world.start_app().load()
            await all_still(world.runner)
        world.runner.resume(world.recogniser)
        for job in world.runner.jobs:
            if isinstance(job.phase, Unsure):
                world.runner.look_again(job.id)
        await all_still(world.runner)

    sent_by = {seen.request_id: seen.id for seen in world.seen if seen.request_id}
    paid = Counter(sent_by[create.request_id] for create in world.server.creates if create.may_cost)
    assert max(paid.values(), default=0) <= 1
    assert not any(isinstance(job.phase, Paused) for job in world.runner.jobs)
    assert KEY not in repr([(job, getattr(getattr(job.phase, "error", None), "detail", "")) for job in world.seen])
    for job in world.runner.jobs:
        assert isinstance(job.phase, Completed | Failed | Unsure)
        if isinstance(job.phase, Completed):
            assert await world.said(job) == SAID
        else:
            assert str(job.phase.error)
