"""Servers and recordings for the tests of the engine."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engine.server_process import HERE, ROOT, ServerProcess


@pytest.fixture(scope="module")
def server_of_module() -> Iterator[ServerProcess]:
    running = ServerProcess("--allow-file-urls", "--max-upload-mb", "2")
    yield running
    running.close()


@pytest.fixture
def server(server_of_module: ServerProcess) -> Iterator[ServerProcess]:
    """One server for the tests of a module, without jobs."""
    yield server_of_module
    server_of_module.forget()


@pytest.fixture
def start_server() -> Iterator[Callable[..., ServerProcess]]:
    """Starts servers with options of their own."""
    started: list[ServerProcess] = []

    def start(*options: str) -> ServerProcess:
        started.append(ServerProcess(*options))
        return started[-1]

    yield start
    for running in started:
        running.close()


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A file; the stand-ins do not listen to it."""
    path = tmp_path / "recording.wav"
    path.write_bytes(b"RIFF and so on")
    return path


@pytest.fixture
def stand_ins_importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets workers started by the test's own process find the stand-ins."""
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}{os.pathsep}{HERE}")
