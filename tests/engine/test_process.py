"""How the server's process ends, and that nothing it started outlives it."""

import asyncio
import os
import signal
import subprocess
import sys
import time

import pytest
import uvicorn
from uvicorn.server import ServerState

from sttgui.engine.process import Connection
from tests.engine.server_process import HERE, pids_of
from tests.processes import is_running
from tests.waiting import SECONDS, wait_until

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
        wait_until(lambda: not any(is_running(pid) for pid in pids))


@posix
def test_a_worker_dies_with_a_killed_server(start_server, recording):
    server = start_server("--allow-file-urls")
    server.create(recording, "toils")
    worker, child = pids_of(recording)
    server.process.kill()
    try:
        wait_until(lambda: not is_running(worker))
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
    assert server.process.wait(SECONDS) == 0
    assert not any(is_running(pid) for pid in pids)
    assert not list(tmp_path.glob("wordlight-*"))


def test_the_end_of_stdin_stops_a_server_even_in_the_middle_of_an_upload(start_server):
    server = start_server()

    def sound():
        yield b'--b\r\nContent-Disposition: form-data; name="audio"; filename="a.mp3"\r\n\r\n'
        server.process.stdin.close()
        for _ in range(1000):
            time.sleep(0.05)
            yield b"x" * 1000

    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    answer = server.client.post("/v1/stt/create", content=sound(), headers=headers)
    assert answer.status_code == 503
    assert server.process.wait(SECONDS) == 0


@posix
def test_uploads_of_a_killed_server_are_removed_by_the_next_and_those_of_a_living_one_are_not(
    start_server, recording, tmp_path, monkeypatch
):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    killed, living = start_server("--allow-file-urls"), start_server("--allow-file-urls")
    for server in (killed, living):
        with recording.open("rb") as file:
            server.client.post("/v1/stt/create", data={"model": "waits_for_leave"}, files={"audio": ("a.wav", file)})
    other = tmp_path / "wordlight-serve-theirs"
    other.mkdir()
    assert len(list(tmp_path.glob("wordlight-serve-*/*/audio.wav"))) == 2
    killed.process.kill()
    killed.process.wait()
    start_server()
    assert len(list(tmp_path.glob("wordlight-serve-*/*/audio.wav"))) == 1
    assert other.exists(), "nobody knows whose it is"


class _Ended(asyncio.Transport):
    """A connection to nobody, which notes that it was closed."""

    is_closed = False

    def close(self) -> None:
        self.is_closed = True

    def get_extra_info(self, name, default=None):
        return default

    def write(self, data) -> None:
        pass

    def is_closing(self) -> bool:
        return self.is_closed


def connected(state: ServerState) -> tuple[Connection, _Ended]:
    async def app(scope, receive, send):
        await receive()

    config = uvicorn.Config(app, http=Connection, lifespan="off", ws="none")
    config.load()
    connection, transport = Connection(config, state, {}), _Ended()
    connection.connection_made(transport)
    return connection, transport


async def test_a_connection_that_asks_nothing_is_given_up_and_one_that_asked_is_not(monkeypatch):
    monkeypatch.setattr("sttgui.engine.process.REQUEST_S", 0)
    state = ServerState()
    _, silent = connected(state)
    slow, slow_transport = connected(state)
    slow.data_received(b"GET / HTTP/1.1\r\nHost:")
    asks, asks_transport = connected(state)
    asks.data_received(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n")
    await asyncio.sleep(0.01)
    assert (silent.is_closed, slow_transport.is_closed, asks_transport.is_closed) == (True, True, False)
    asks.connection_lost(None)


async def test_more_connections_than_there_may_be_are_closed(monkeypatch):
    monkeypatch.setattr("sttgui.engine.process.CONNECTIONS", 2)
    state = ServerState()
    made = [connected(state) for _ in range(3)]
    assert [transport.is_closed for _, transport in made] == [False, False, True]
    for connection, _ in made:
        connection.connection_lost(None)
