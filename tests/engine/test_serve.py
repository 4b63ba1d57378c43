"""`sttgui serve` as one starts it by hand."""

import argparse
import json
import os
import socket
import subprocess
import sys

import httpx
import pytest

from sttgui.engine import serve
from tests.engine.real_model import needs_model
from tests.engine.server_process import ROOT
from tests.waiting import wait_until

SERVE = [sys.executable, "-m", "sttgui.engine"]


def run(*options: str) -> int:
    parser = argparse.ArgumentParser()
    serve.add_arguments(parser)
    return serve.run(parser.parse_args(options))


@pytest.fixture
def environment(monkeypatch):
    monkeypatch.delenv(serve.TOKEN_VARIABLE, raising=False)
    return monkeypatch


def served(*options: str) -> tuple[subprocess.Popen, dict]:
    process = subprocess.Popen([*SERVE, *options], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, cwd=ROOT)
    return process, json.loads(process.stdout.readline())


def status(port: int, token: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"http://127.0.0.1:{port}/v1/stt/x", headers=headers, trust_env=False).status_code


@pytest.mark.usefixtures("environment")
def test_without_a_token_one_is_made_and_told():
    process, said = served()
    try:
        assert len(said["token"]) >= 32
        assert status(said["port"], said["token"]) == 404
        assert status(said["port"], "another") == 401
    finally:
        process.terminate()
        assert process.wait(5) == 0
        process.stdout.close()


def test_a_token_from_the_environment_is_used_and_not_repeated(environment):
    environment.setenv(serve.TOKEN_VARIABLE, "from the environment")
    process, said = served()
    try:
        assert set(said) == {"port"}
        assert status(said["port"], "from the environment") == 404
    finally:
        process.terminate()
        process.wait(5)
        process.stdout.close()


@pytest.mark.skipif(os.name == "nt", reason="opens a POSIX terminal")
@pytest.mark.usefixtures("environment")
def test_on_a_terminal_it_speaks_to_people():
    ours, theirs = os.openpty()
    process = subprocess.Popen([*SERVE, "--token", "mine"], stdout=theirs, stdin=subprocess.DEVNULL, cwd=ROOT)
    os.close(theirs)
    said = b""
    while b"Ctrl+C" not in said:
        said += os.read(ours, 1000)
    process.terminate()
    assert process.wait(5) == 0
    os.close(ours)
    assert b"Transcribing at http://127.0.0.1:" in said
    assert b"mine" not in said


def test_a_port_in_use_is_one_clear_line(capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert run("--port", str(port)) == 1
    told = capsys.readouterr()
    assert told.err == f"sttgui: port {port} on 127.0.0.1 is already in use; choose another with --port.\n"
    assert told.out == ""


def test_no_answer_waits_until_its_head_is_confirmed(monkeypatch):
    delays = []

    def serve_one(listener: socket.socket, settings: object, on_ready: object) -> None:
        with socket.create_connection(listener.getsockname()), listener.accept()[0] as accepted:
            delays.append(not accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

    monkeypatch.setattr("sttgui.engine.process.run_server", serve_one)
    assert run("--port", "0", "--token", "mine") == 0
    assert delays == [False]


@pytest.mark.parametrize("port", ["70000", "-1"])
def test_a_number_that_is_no_port_is_one_clear_line(capsys, port):
    assert run("--port", port) == 2
    assert capsys.readouterr().err.startswith(f"sttgui: {port} is not a port;")


@pytest.mark.parametrize("size", ["0", "-3"])
def test_a_size_that_no_recording_has_is_one_clear_line(capsys, size):
    assert run("--max-upload-mb", size) == 2
    assert capsys.readouterr().err.startswith(f"sttgui: {size} MB is no size of a recording;")


def test_an_address_of_another_computer_is_one_clear_line(capsys):
    assert run("--host", "192.0.2.1") == 1
    assert capsys.readouterr().err.startswith("sttgui: cannot listen on 192.0.2.1: ")


def test_a_short_token_is_refused_on_a_network(capsys):
    assert run("--host", "0.0.0.0", "--token", "secret") == 2
    assert "too easy to guess" in capsys.readouterr().err


@needs_model
@pytest.mark.usefixtures("environment")
def test_the_real_recogniser_finds_no_words_in_a_tone(make_wave):
    process, said = served("--allow-file-urls")
    base_url = f"http://127.0.0.1:{said['port']}/v1/stt"
    try:
        with httpx.Client(headers={"Authorization": f"Bearer {said['token']}"}, trust_env=False) as client:
            fields = {"model": "tiny.en", "url": make_wave(seconds=1.5).as_uri()}
            job = client.post(f"{base_url}/create", json=fields).json()["generation_id"]
            wait_until(lambda: client.get(f"{base_url}/{job}").json()["status"] in ("completed", "error"))
            answer = client.get(f"{base_url}/{job}").json()
    finally:
        process.terminate()
        process.wait(5)
        process.stdout.close()
    assert answer["status"] == "completed", answer["error"]
    assert answer["output"]["metadata"]["duration"] == 1.5
    assert answer["output"]["results"]["channels"][0]["alternatives"][0]["words"] == []
