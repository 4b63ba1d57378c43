"""Workers that do not behave, seen from the server's side, and the real one seen from its stdin."""

import asyncio
import json
import os
import subprocess
import sys
from dataclasses import asdict, replace

import pytest

from sttgui.domain.errors import NotMediaError
from sttgui.engine.command import engine_command, process_options
from sttgui.engine.worker import Answer, Failure, Listener, Order, Workers
from tests.engine.server_process import pids_of
from tests.processes import is_running
from tests.waiting import until, wait_until


def order(path="recording.wav", function="stand_ins:says_parcel") -> Order:
    return Order(*(function, "", str(path)), request_id="1", created="2026-01-02", sha256="", arch="stand-in")


def heard_by(progress=lambda _: None, words=lambda *_: None) -> Listener:
    return Listener(progress, words)


@pytest.fixture
async def workers():
    made = Workers(keep_loaded_s=60.0)
    yield made
    await made.close()


@pytest.fixture
def worker_is(monkeypatch):
    """Puts a small program in the worker's place."""

    def put(program: str) -> None:
        monkeypatch.setattr("sttgui.engine.worker.engine_command", lambda *_: [sys.executable, "-c", program])

    return put


@pytest.mark.parametrize(
    "program",
    [
        "",
        "input(); print('{\"progress\": 0', end='')",
        "input(); print('{\"answer\": 100}'); print('{')",
        "input(); print('what a day')",
        "input(); print('x' * 1_000_000)",
    ],
)
async def test_a_worker_that_breaks_off_or_babbles_counts_as_crashed(worker_is, workers, program):
    worker_is(program)
    outcome = await workers.recognise(order(), heard_by())
    assert isinstance(outcome, Failure)
    assert outcome.name == "EngineCrashedError"


async def test_progress_words_and_answer_arrive_as_they_were_sent(worker_is, workers):
    words = '{"words": [{"word": "a"}]}\\n{"words": [{"word": "b"}], "until_ms": 900}'
    frames = f'{{"progress": 0.5}}\\n{words}\\n{{"progress": 1}}\\n{{"answer": 3}}\\nabc'
    worker_is(f"""input(); print('{frames}', end='')""")
    heard = []
    assert await workers.recognise(order(), heard_by(heard.append, lambda *told: heard.append(told))) == Answer(b"abc")
    assert heard == [0.5, ([{"word": "a"}, {"word": "b"}], 900), 1], "no time is told with half of its words"


async def in_process(workers: Workers, recording, function="stand_ins:tells_its_process", model="") -> str:
    answer = await workers.recognise(replace(order(recording, function), model=model), heard_by())
    assert isinstance(answer, Answer), answer
    return json.loads(answer.body)["results"]["channels"][0]["alternatives"][0]["transcript"]


@pytest.mark.usefixtures("stand_ins_importable")
async def test_a_worker_is_kept_for_the_next_job_with_its_model_loaded(recording, workers):
    assert await in_process(workers, recording) == await in_process(workers, recording)


@pytest.mark.usefixtures("stand_ins_importable")
async def test_a_light_model_stays_loaded_while_another_is_used_and_a_heavy_one_gives_way(
    recording, workers, tmp_path, monkeypatch
):
    monkeypatch.setattr("sttgui.engine.worker.LIGHT", 10)
    for name, size in (("light", 10), ("heavy", 11), ("other", 10)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "model.bin").write_bytes(bytes(size))
    used = [
        await in_process(workers, recording, model=str(tmp_path / name))
        for name in ("light", "other", "light", "other", "heavy", "light", "third")
    ]
    light, other, heavy = used[0], used[1], used[4]
    assert used == [light, other, light, other, heavy, light, heavy]
    assert len({light, other, heavy}) == 3


@pytest.mark.usefixtures("stand_ins_importable")
async def test_every_job_tells_its_progress_however_soon_it_follows_the_one_before(recording, workers):
    heard = []
    for _ in range(5):
        await workers.recognise(order(recording), heard_by(heard.append))
    assert heard == [0.5] * 5


@pytest.mark.usefixtures("stand_ins_importable")
async def test_a_worker_that_refused_a_file_goes_on_and_one_that_died_is_replaced(recording, workers):
    first = await in_process(workers, recording)
    refused = await workers.recognise(order(recording, "stand_ins:refuses"), heard_by())
    assert refused == Failure("NotMediaError", str(NotMediaError(name=recording.name)))
    assert await in_process(workers, recording) == first
    crashed = await workers.recognise(order(recording, "stand_ins:crashes"), heard_by())
    assert crashed.name == "EngineCrashedError"
    assert await in_process(workers, recording) != first


@pytest.mark.usefixtures("stand_ins_importable")
async def test_a_worker_without_work_is_let_go(recording):
    workers = Workers(keep_loaded_s=0.05)
    pid = int(await in_process(workers, recording))
    while is_running(pid):
        await asyncio.sleep(0.01)
    await workers.close()


@pytest.mark.usefixtures("stand_ins_importable")
async def test_cancelling_ends_the_process_and_its_children_at_once(recording, workers):
    work = asyncio.create_task(workers.recognise(order(recording, "stand_ins:toils"), heard_by()))
    pids = await asyncio.to_thread(pids_of, recording)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    await until(lambda: not any(is_running(pid) for pid in pids))


@pytest.mark.skipif(os.name == "nt", reason="a process group is a POSIX thing")
@pytest.mark.usefixtures("stand_ins_importable")
def test_the_end_of_its_stdin_ends_a_worker_with_its_children(recording):
    worker = subprocess.Popen(
        engine_command("--worker"),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
        **process_options(),
    )
    worker.stdin.write(json.dumps(asdict(order(recording, "stand_ins:toils"))).encode() + b"\n")
    worker.stdin.flush()
    pids = pids_of(recording)
    worker.stdin.close()
    wait_until(lambda: not any(is_running(pid) for pid in pids), 10.0)
    worker.wait(10)


async def test_a_worker_is_not_told_the_keys_of_services(worker_is, workers, monkeypatch):
    for name in ("AIML_API_KEY", "AIMLAPI_API_KEY", "STTGUI_TOKEN"):
        monkeypatch.setenv(name, "secret")
    worker_is("""import os; input(); body = str('secret' in os.environ.values())
print('{"answer": %d}' % len(body), body, sep='\\n', end='')""")
    assert await workers.recognise(order(), heard_by()) == Answer(b"False")


def test_a_worker_says_how_many_threads_it_may_use_before_numpy_is_there() -> None:
    """OpenBLAS asks once. With threads of its own beside ours, a minute of voices took more than a hundred seconds."""
    seen = "import sys, sttgui.engine.worker_process; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
