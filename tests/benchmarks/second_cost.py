"""What a second opinion costs other work: `second_cost.py RECORDING [ROUNDS]`, with the models `base` and `tiny.en`.

With the real job runner and the real server of this computer, a recording is transcribed, and one second after that is
done the same recording comes once more, as if somebody had added another one: with a second opinion it is listened to
just then, without one nothing goes on. Both ways take turns. Prints Markdown: how long each of the two jobs took from
when it was added, when the second one began, the median of all rounds with the least and the most, and how long after
the last job the second listening to both was over.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.domain.jobs import Completed, FileSource, Job, Running
from sttgui.domain.models import BASE, TINY_EN
from sttgui.services.clients import Clients
from sttgui.services.engine_launcher import EngineLauncher
from sttgui.services.idle_work import IdleWork
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from sttgui.services.second_opinions import SecondOpinions
from sttgui.storage.folders import Folders
from tests.benchmarks.figures import note

ROUNDS = 5
LATER_S = 1.0  # after the first job the second one comes


@dataclass
class Times:
    """In seconds, of each round."""

    first: list[float] = field(default_factory=list)
    second: list[float] = field(default_factory=list)
    began: list[float] = field(default_factory=list)  # from when the second job was added
    heard: list[float] = field(default_factory=list)  # after the last job


async def _written(job_id: str) -> None:
    """No transcript is open."""


async def one_round(clients: Clients, recording: Path, times: Times, *, has_second: bool) -> None:
    runner = JobRunner(open_client=clients.open, store=MemoryStore(), wants_second=lambda job: has_second)
    seconds = SecondOpinions(
        runner,
        open_client=clients.open,
        ready=lambda: [TINY_EN, BASE],
        is_usual=lambda job: has_second,
        take=lambda job_id, second: False,
        written=_written,
    )
    idle_work = IdleWork(runner, [seconds])
    for took in (times.first, times.second):
        began = time.monotonic()
        [job] = runner.add([FileSource(recording)])
        first_running: list[float] = []
        unsubscribe = runner.subscribe(lambda job, known=first_running: note_running(job, known))
        done = await runner.wait_until_still(job.id)
        assert done.phase == Completed(), done.phase
        took.append(time.monotonic() - began)
        unsubscribe()
        if took is times.second:
            times.began.append(first_running[0] - began)
        else:
            await asyncio.sleep(LATER_S)
    ended = time.monotonic()
    while any(job.is_second_wanted for job in runner.jobs):
        await asyncio.sleep(0.05)
    times.heard.append(time.monotonic() - ended)
    await idle_work.close()
    await runner.close()


def note_running(job: Job, known: list[float]) -> None:
    if isinstance(job.phase, Running) and not known:
        known.append(time.monotonic())


async def measure(recording: Path, rounds: int) -> dict[str, Times]:
    clients = Clients(EngineLauncher(models=Folders.of_user().models), lambda address: None)
    times = {"without": Times(), "with": Times()}
    await one_round(clients, recording, Times(), has_second=True)  # starts the server and reads the models once
    for _ in range(rounds):
        for name, kept in times.items():
            await one_round(clients, recording, kept, has_second=name == "with")
    await clients.close()
    return times


def shown(figures: Sequence[float]) -> str:
    return f"{statistics.median(figures):.2f} ({min(figures):.2f} to {max(figures):.2f})"


def main() -> None:
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    print("| second opinion | first job, s | second job, s | it began after, s | second opinions done after, s |")
    print("|---|--:|--:|--:|--:|")
    taken = asyncio.run(measure(Path(sys.argv[1]), rounds))
    with_it, without = (statistics.median(taken[name].second) for name in ("with", "without"))
    note("a job that comes during a second listening", with_it, "s", beside=("with none going on", without))
    for name, times in taken.items():
        print(
            f"| {name} | {shown(times.first)} | {shown(times.second)} | {shown(times.began)} | {shown(times.heard)} |"
        )


if __name__ == "__main__":
    main()
