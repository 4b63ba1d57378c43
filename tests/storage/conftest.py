"""What the tests of the library share: a Python that need not be started anew for each look at an index."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sttgui.storage import index_check

ROOT = Path(__file__).resolve().parents[2]


class Forks:
    """A process that has the app's modules, and forks for each command `python -m MODULE ARGUMENTS`. That takes 2 ms of
    the processor where a new Python takes 80.
    """

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.conftest"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def popen(self, command: list[str], **options: Any) -> SimpleNamespace:
        """As `subprocess.Popen`; returns once the process has ended."""
        del options
        _, flag, *words = command
        assert flag == "-m"
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        return SimpleNamespace(wait=lambda: code, kill=lambda: None)

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="session")
def forks() -> Iterator[Forks]:
    forks = Forks()
    yield forks
    forks.close()


@pytest.fixture
def quick_checks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests that have an index looked at again and again."""
    if hasattr(os, "fork"):
        forks = request.getfixturevalue("forks")
        monkeypatch.setattr(index_check, "subprocess", SimpleNamespace(Popen=forks.popen, DEVNULL=subprocess.DEVNULL))


def serve() -> None:
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            _run(*json.loads(line))
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _run(module: str, *arguments: str) -> None:
    sys.argv = [module, *arguments]
    sys.modules.pop(module, None)  # it is run as if it were the first
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    try:
        runpy.run_module(module, run_name="__main__")
    except SystemExit as end:
        os._exit(int(end.code or 0))
    finally:
        os._exit(1)


if __name__ == "__main__":
    serve()
