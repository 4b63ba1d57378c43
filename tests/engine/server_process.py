"""The real server in a process of its own, offering the recognisers of `stand_ins.py`."""

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import httpx

from tests.waiting import SECONDS, wait_until

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TOKEN = "a token for these tests"


class ServerProcess:
    """`sttgui serve --exit-with-parent` with further options, ready to be asked through `client`."""

    def __init__(self, *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "stand_ins.py"), "--exit-with-parent", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{HERE}"},
        )
        self.process.stdin.write(TOKEN.encode() + b"\n")
        self.process.stdin.flush()
        self.base_url = f"http://127.0.0.1:{json.loads(self.process.stdout.readline())['port']}"
        self.client = httpx.Client(
            base_url=self.base_url, headers={"Authorization": f"Bearer {TOKEN}"}, timeout=SECONDS, trust_env=False
        )
        self._created: list[str] = []

    def create(self, path: Path, model: str = "says_parcel", **options: object) -> str:
        answer = self.client.post("/v1/stt/create", json={"model": model, "url": path.as_uri(), **options})
        assert answer.status_code == 200, answer.text
        self._created.append(answer.json()["generation_id"])
        return self._created[-1]

    def forget(self) -> None:
        """End all jobs made with `create`, so that one test that fails does not hold up the next."""
        while self._created:
            self.client.delete(f"/v1/stt/{self._created.pop()}")

    def fetch(self, generation_id: str) -> dict:
        """The answer as it is now."""
        answer = self.client.get(f"/v1/stt/{generation_id}", headers={"Prefer": "wait=0"})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def finished(self, generation_id: str) -> dict:
        """The answer once the job has ended."""
        wait_until(lambda: self.fetch(generation_id)["status"] in ("completed", "error"))
        return self.fetch(generation_id)

    def close(self) -> None:
        self.client.close()
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


def pids_of(recording: Path) -> list[int]:
    """The ids a `toils` worker has written beside its recording, once it has."""
    note = recording.with_suffix(".pids")
    wait_until(lambda: note.exists() and note.read_text())
    return [int(pid) for pid in note.read_text().split()]
