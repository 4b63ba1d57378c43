"""Workers that do not behave, seen from the server's side, and the real one seen from its stdin."""

import json
import os
import subprocess
import sys
from dataclasses import asdict

import pytest

from sttgui.engine.command import engine_command, process_options
from sttgui.engine.worker import Answer, Failure, Order, recognise
from tests.engine.server_process import is_running, pids_of, until


def order(path="recording.wav", function="stand_ins:says_parcel") -> Order:
    return Order(function=function, path=str(path), request_id="1", created="2026-01-02", sha256="", arch="stand-in")


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
async def test_a_worker_that_breaks_off_or_babbles_counts_as_crashed(worker_is, program):
    worker_is(program)
    outcome = await recognise(order(), lambda _: None)
    assert isinstance(outcome, Failure)
    assert outcome.name == "EngineCrashedError"


async def test_progress_and_answer_arrive_as_they_were_sent(worker_is):
    worker_is("""input(); print('{"progress": 0.5}\\n{"progress": 1}\\n{"answer": 3}\\nabc', end='')""")
    heard = []
    assert await recognise(order(), heard.append) == Answer(b"abc")
    assert heard == [0.5, 1]


async def test_a_worker_that_does_not_go_after_its_answer_is_ended(worker_is, monkeypatch):
    monkeypatch.setattr("sttgui.engine.worker.FAREWELL_S", 0.1)
    worker_is("""import time; input(); print('{"answer": 3}\\nabc', end='', flush=True); time.sleep(600)""")
    assert await recognise(order(), lambda _: None) == Answer(b"abc")


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
    until(lambda: not any(is_running(pid) for pid in pids), 3.0)
    worker.wait(3)
