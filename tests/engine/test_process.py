"""How the server's process ends, and that nothing it started outlives it."""

import os
import signal
import subprocess
import sys
import time

import pytest

from tests.engine.server_process import HERE, is_running, pids_of, until

posix = pytest.mark.skipif(os.name == "nt", reason="sends POSIX signals")

PARENT = """
import sys, time
from pathlib import Path
from tests.engine.server_process import ServerProcess
server = ServerProcess("--allow-file-urls")
server.create(Path(sys.argv[1]), "toils")
print(server.process.pid, flush=True)
time.sleep(600)
"""


@posix
def test_the_server_and_its_workers_die_with_a_killed_parent(recording):
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(recording)], stdout=subprocess.PIPE, cwd=HERE.parents[1]
    )
    with parent.stdout:
        pids = [int(parent.stdout.readline()), *pids_of(recording)]
        assert all(is_running(pid) for pid in pids)
        parent.kill()
        parent.wait()
        until(lambda: not any(is_running(pid) for pid in pids), 3.0)


@posix
def test_a_worker_dies_with_a_killed_server(start_server, recording):
    server = start_server("--allow-file-urls")
    server.create(recording, "toils")
    worker, child = pids_of(recording)
    server.process.kill()
    try:
        until(lambda: not is_running(worker), 2.0)
    finally:
        os.kill(child, signal.SIGKILL)  # unlike a recogniser's processes, it does not watch for the worker's end


@posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_server_with_its_workers_and_files(start_server, recording, number, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    server = start_server("--allow-file-urls")
    server.create(recording, "toils")
    pids = pids_of(recording)
    answer = server.client.post(
        "/v1/stt/create", data={"model": "base"}, files={"audio": ("a.mp3", b"sound", "audio/mpeg")}
    )
    assert answer.status_code == 200
    assert list(tmp_path.glob("wordlight-*/*/audio.mp3"))
    server.process.send_signal(number)
    assert server.process.wait(5) == 0
    assert not any(is_running(pid) for pid in pids)
    assert not list(tmp_path.glob("wordlight-*"))


def test_the_end_of_stdin_stops_a_server_even_in_the_middle_of_an_upload(start_server):
    server = start_server()

    def sound():
        yield b'--b\r\nContent-Disposition: form-data; name="audio"; filename="a.mp3"\r\n\r\n'
        server.process.stdin.close()
        for _ in range(200):
            time.sleep(0.05)
            yield b"x" * 1000

    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    answer = server.client.post("/v1/stt/create", content=sound(), headers=headers)
    assert answer.status_code == 503
    assert server.process.wait(5) == 0
