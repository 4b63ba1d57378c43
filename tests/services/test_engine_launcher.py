"""The launcher with the real server, and with programs that are no server."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
import qasync

from sttgui.domain.errors import EngineStartError
from sttgui.services import engine_launcher
from sttgui.services.engine_launcher import EngineLauncher
from tests.engine.real_model import needs_model
from tests.processes import is_running, started_by
from tests.waiting import until, wait_until

ROOT = Path(__file__).resolve().parents[2]

APP = """
import asyncio, time
from sttgui.services.engine_launcher import EngineLauncher
print(*asyncio.run(EngineLauncher().address()), flush=True)
time.sleep(600)
"""


def status(base_url: str, token: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{base_url}/v1/stt/x", headers=headers, trust_env=False).status_code


def listens(base_url: str) -> bool:
    address = urlsplit(base_url)
    with socket.socket() as connection:
        return connection.connect_ex((address.hostname, address.port)) == 0


def python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


async def test_the_server_answers_to_its_token_only_and_stops():
    launcher = EngineLauncher()
    base_url, token = await launcher.address()
    assert status(base_url, token) == 404
    assert status(base_url, "another") == 401
    await launcher.stop()
    assert not listens(base_url)


async def test_several_askers_share_one_server():
    launcher = EngineLauncher()
    addresses = await asyncio.gather(*(launcher.address() for _ in range(4)))
    assert len(set(addresses)) == 1
    await launcher.stop()


@needs_model
async def test_files_may_be_named_by_their_address(tmp_path):
    launcher = EngineLauncher()
    base_url, token = await launcher.address()
    fields = {"model": "tiny.en", "url": (tmp_path / "nothing.wav").as_uri()}
    async with httpx.AsyncClient(headers={"Authorization": f"Bearer {token}"}, trust_env=False) as client:
        answer = await client.post(f"{base_url}/v1/stt/create", json=fields)
    assert answer.status_code == 200
    await launcher.stop()


async def test_an_asker_who_is_cancelled_leaves_the_server_for_the_next_one():
    launcher = EngineLauncher()
    asking = asyncio.create_task(launcher.address())
    await asyncio.sleep(0.05)
    asking.cancel()
    base_url, token = await launcher.address()
    assert status(base_url, token) == 404
    await launcher.stop()


@pytest.mark.skipif(os.name == "nt", reason="sends a POSIX signal")
async def test_a_server_that_died_is_started_again():
    launcher = EngineLauncher()
    first, _ = await launcher.address()
    (server,) = engines()
    os.kill(server, signal.SIGKILL)
    await until(lambda: not listens(first) and not is_running(server))
    base_url, token = await launcher.address()
    assert base_url != first
    assert status(base_url, token) == 404
    await launcher.stop()
    assert not engines()


def engines() -> set[int]:
    return started_by(os.getpid(), named="sttgui.engine")


async def test_a_server_that_ends_at_once_is_an_error_with_its_last_words():
    launcher = EngineLauncher(python("import sys; sys.exit('no such thing as sound')"))
    with pytest.raises(EngineStartError) as raised:
        await launcher.address()
    assert "no such thing as sound" in raised.value.detail


async def test_a_server_that_says_nothing_is_ended():
    launcher = EngineLauncher(python("import time; time.sleep(600)"), ready_within_s=0.5)
    with pytest.raises(EngineStartError):
        await launcher.address()


async def test_a_server_that_says_nonsense_is_ended():
    launcher = EngineLauncher(python("print('hello', flush=True); input(); input()"))
    with pytest.raises(EngineStartError):
        await launcher.address()


def test_the_server_is_told_where_the_models_are(tmp_path, monkeypatch):
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(engine_launcher, "engine_command", lambda *arguments: asked.append(arguments) or ["server"])
    EngineLauncher(models=tmp_path / "my models")
    EngineLauncher()
    first = ("--exit-with-parent", "--allow-file-urls")
    assert asked == [(*first, "--models", str(tmp_path / "my models")), first]


async def test_a_program_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(EngineStartError):
        await EngineLauncher([str(tmp_path / "nothing")]).address()


async def test_a_server_that_does_not_go_is_killed():
    stubborn = "import json, time; input(); print(json.dumps({'port': 9}), flush=True); time.sleep(600)"
    launcher = EngineLauncher(python(stubborn))
    await launcher.address()
    await launcher.stop()


async def test_stop_without_a_server_does_nothing():
    await EngineLauncher().stop()


async def test_a_server_that_complains_a_lot_does_not_stand_still():
    complains = "import json, sys; input(); sys.stderr.write('x' * 10**6); print(json.dumps({'port': 9}), flush=True)"
    launcher = EngineLauncher(python(complains))
    assert (await launcher.address())[0] == "http://127.0.0.1:9"
    await launcher.stop()


@pytest.mark.skipif(os.name == "nt", reason="sends a POSIX signal")
def test_the_server_dies_with_a_killed_app():
    app = subprocess.Popen(python(APP), stdout=subprocess.PIPE, cwd=ROOT)
    with app.stdout:
        base_url, token = app.stdout.readline().decode().split()
        assert status(base_url, token) == 404
        app.kill()
        app.wait()
    wait_until(lambda: not listens(base_url))


def test_it_works_on_the_windows_loop(qapp):
    async def use() -> int:
        launcher = EngineLauncher()
        try:
            return status(*(await launcher.address()))
        finally:
            await launcher.stop()

    with qasync.QEventLoop(qapp) as loop:
        assert loop.run_until_complete(use()) == 404
