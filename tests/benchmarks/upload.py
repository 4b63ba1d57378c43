"""How fast and in how much memory a large recording is uploaded: `upload.py`, prints Markdown.

The same file goes to the same server on this computer, which reads and drops it in a process of its own: by
`curl -F`, by this application's client, and by `httpx.post(files=…)`, in turn, each time in a process of its own. The
file has just been written, so that memory is read and no disk; where there is too little of it, `--sparse` makes a
file without blocks instead. Time is that of the request alone, the start of the process left out; the fastest run of
each counts, since other programs can only slow it down. Memory is the peak of the process during the request less
what it held just before, the largest of all runs; it is read from Linux's /proc.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.figures import note

SIZE_MB = 2048
RUNS = 3
SPEED_GOAL = 0.55  # of curl's
MEMORY_GOAL_MB = 32
BODY = b'{"generation_id": "sunk"}'


@dataclass(frozen=True, slots=True)
class Run:
    """One upload: its seconds, and the MB it added to its process."""

    seconds: float
    added_mb: float | None = None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size-mb", type=int, default=SIZE_MB)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--sparse", action="store_true")
    parser.add_argument("--as", dest="role", choices=["sink", "client", "httpx"], help=argparse.SUPPRESS)
    parser.add_argument("--address", help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    match given.role:
        case "sink":
            sink()
        case "client":
            print(json.dumps(asdict(asyncio.run(upload_by_client(given.address, given.file)))))
        case "httpx":
            print(json.dumps(asdict(upload_by_httpx(given.address, given.file))))
        case _:
            compare(given.size_mb, given.runs, is_sparse=given.sparse)


def compare(size_mb: int, runs: int, *, is_sparse: bool) -> None:
    if shutil.which("curl") is None:
        sys.exit("curl is needed to compare with")
    found: dict[str, list[Run]] = {"curl -F": [], "this application": [], "httpx files=": []}
    with tempfile.TemporaryDirectory() as folder, sink_address() as address:
        path = Path(folder, "long.wav")
        write(path, size_mb, is_sparse=is_sparse)
        for _ in range(runs):
            found["curl -F"].append(run_curl(address, path))
            found["this application"].append(run_self("client", address, path))
            found["httpx files="].append(run_self("httpx", address, path))
    print(f"{size_mb} MB to a server on this computer, the fastest of {runs} runs of each.")
    print(f"Goals: {SPEED_GOAL} of curl's speed or more, less than {MEMORY_GOAL_MB} MB added.\n")
    print("| | s | MB/s | speed, curl = 1 | memory added, MB |\n|---|---|---|---|---|")
    best = {name: min(run.seconds for run in taken) for name, taken in found.items()}
    for name, taken in found.items():
        added = [run.added_mb for run in taken if run.added_mb is not None]
        memory = f"{max(added):.1f}" if added else ""
        speed = size_mb / best[name]
        print(f"| {name} | {best[name]:.2f} | {speed:.0f} | {best['curl -F'] / best[name]:.2f} | {memory} |")
        if name == "this application":
            beside = ("curl -F", size_mb / best["curl -F"])
            note("upload", speed, "MB/s", beside=beside, least=SPEED_GOAL, is_ratio=True)
            note("upload: memory added", max(added), "MB", most=MEMORY_GOAL_MB)


def write(path: Path, size_mb: int, *, is_sparse: bool) -> None:
    block = os.urandom(1 << 20)
    with path.open("wb") as file:
        if is_sparse:
            file.truncate(size_mb << 20)
        else:
            for _ in range(size_mb):
                file.write(block)
            os.fsync(file.fileno())


# Those who upload, each in a process of its own


def run_curl(address: str, path: Path) -> Run:
    command = ["curl", "-sS", "--fail", "-o", os.devnull, "-w", "%{time_total}", "-H", "Expect:", "--noproxy", "*"]
    parts = ["-F", "model=#g1_whisper-tiny", "-F", f"audio=@{path}"]
    done = subprocess.run([*command, *parts, f"{address}/v1/stt/create"], check=True, stdout=subprocess.PIPE)
    return Run(float(done.stdout))


def run_self(role: str, address: str, path: Path) -> Run:
    command = [sys.executable, __file__, "--as", role, "--address", address, "--file", str(path)]
    return Run(**json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))


async def at_once() -> None:
    """Nobody needs to know when the last of it goes."""


async def upload_by_client(address: str, path: Path) -> Run:
    from sttgui.api import AimlClient
    from sttgui.domain.jobs import FileSource
    from sttgui.domain.options import Options

    client = AimlClient(address, "benchmark")
    before, began = memory_mb("VmRSS"), time.perf_counter()
    accepted = await client.create(
        FileSource(path), Options(), lambda _: None, request_id="sttgui:benchmark", before_last=at_once
    )
    run = Run(time.perf_counter() - began, memory_mb("VmHWM") - before)
    assert accepted.generation_id == "sunk"
    await client.close()
    return run


def upload_by_httpx(address: str, path: Path) -> Run:
    import httpx

    with httpx.Client(timeout=600, trust_env=False) as client, path.open("rb") as file:
        before, began = memory_mb("VmRSS"), time.perf_counter()
        parts = {"audio": ("audio.wav", file, "audio/wav")}
        answer = client.post(f"{address}/v1/stt/create", data={"model": "#g1_whisper-tiny"}, files=parts)
        run = Run(time.perf_counter() - began, memory_mb("VmHWM") - before)
    assert answer.json()["generation_id"] == "sunk"
    return run


def memory_mb(what: str) -> float:
    """`VmRSS` is what this process holds, `VmHWM` the most it ever held."""
    found = re.search(rf"{what}:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))
    assert found is not None
    return int(found[1]) / 1024


# The server that drops what it gets


@contextmanager
def sink_address() -> Iterator[str]:
    with subprocess.Popen([sys.executable, __file__, "--as", "sink"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


def sink() -> None:
    """Answers one request after the other, for ever; prints its address first."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        print(f"http://127.0.0.1:{listening.getsockname()[1]}", flush=True)
        buffer = bytearray(1 << 20)
        while True:
            connection, _ = listening.accept()
            with connection:
                swallow(connection, buffer)


def swallow(connection: socket.socket, buffer: bytearray) -> None:
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(1 << 16)
    head, _, body = received.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    assert length is not None, "an upload says how long it is"
    left = int(length[1]) - len(body)
    while left > 0 and (taken := connection.recv_into(buffer)):
        left -= taken
    lines = ("HTTP/1.1 200 OK", "Content-Type: application/json", f"Content-Length: {len(BODY)}", "Connection: close")
    connection.sendall("\r\n".join([*lines, "", ""]).encode() + BODY)


if __name__ == "__main__":
    main()
