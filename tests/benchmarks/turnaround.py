"""From finished at the service to words at hand, and how many questions that takes: `turnaround.py`, prints Markdown.

A service on this computer (real sockets, real time: a run lasts as long as the longest job) finishes jobs after known
times. They are the same for both ways, which run side by side: this application's job runner with its client and its
own intervals, each job in a runner of its own so that none waits for another; and a loop as on the service's page with
the same client, which asks at once and then every ten seconds. In each group the times are spread evenly, and the jobs
begin one after the other, so that they do not hold each other up.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.api import AimlClient
from sttgui.domain.jobs import Completed, FileSource
from sttgui.domain.options import Options
from sttgui.domain.recognisers import Recogniser, RecogniserKind
from sttgui.domain.recognition import Finished
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from tests.benchmarks.figures import note
from tests.faults.scenarios import ANSWER
from tests.faults.server import FaultServer

GROUPS = ((0.5, 10.0), (10.0, 60.0), (60.0, 600.0))  # how long jobs take, in seconds
FIXED_S = 10.0
JOBS = 60  # in each group
APART_S = 0.1  # between the beginnings of two jobs
GOAL_S = 2.0


@dataclass(frozen=True, slots=True)
class Turn:
    """One job: for how long it had been finished when its words were at hand, and how often the service was asked."""

    late_s: float
    polls: int


Way = Callable[[FaultServer, Path], Awaitable[None]]


async def at_once() -> None:
    """Nobody needs to know when the last of it goes."""


async def by_this_application(server: FaultServer, recording: Path) -> None:
    recogniser = Recogniser("aiml", RecogniserKind.SERVICE, server.address, "#g1_whisper-tiny")
    client = AimlClient(server.address, "benchmark", model=recogniser.model)

    async def open_client(_: Recogniser) -> AimlClient:
        return client

    runner = JobRunner(open_client=open_client, store=MemoryStore())
    [job] = runner.add([FileSource(recording)], recogniser)
    done = await runner.wait_until_still(job.id)
    assert done.phase == Completed()
    await client.close()


async def by_a_fixed_interval(server: FaultServer, recording: Path) -> None:
    client = AimlClient(server.address, "benchmark")
    accepted = await client.create(
        FileSource(recording), Options(), lambda _: None, request_id="sttgui:benchmark", before_last=at_once
    )
    while not isinstance(await client.fetch(accepted.generation_id), Finished):
        await asyncio.sleep(FIXED_S)
    await client.close()


WAYS: dict[str, Way] = {"this application": by_this_application, "every 10 s": by_a_fixed_interval}


async def turn(way: Way, begins_s: float, takes_s: float, recording: Path) -> Turn:
    await asyncio.sleep(begins_s)
    server = FaultServer(answer=ANSWER, takes_s=takes_s)
    await server.start()
    try:
        await way(server, recording)
        finished = time.monotonic()
        [made] = server.made.values()
        return Turn(finished - made.at - takes_s, len(server.polls))
    finally:
        await server.stop()


async def measure(group: tuple[float, float], jobs: int) -> dict[str, list[Turn]]:
    """All jobs of a group at once, each in both ways."""
    first, last = group
    times = [first + (last - first) * (index + 0.5) / jobs for index in range(jobs)]
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        os.truncate(file.name, 1000)
        turns = [(way, takes) for way in WAYS.values() for takes in times]
        taken = await asyncio.gather(
            *(turn(way, index * APART_S, takes, Path(file.name)) for index, (way, takes) in enumerate(turns))
        )
    return {name: taken[index * jobs : (index + 1) * jobs] for index, name in enumerate(WAYS)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=JOBS, help="in each group")
    parser.add_argument("--long", action="store_true", help="also jobs of up to ten minutes")
    given = parser.parse_args()
    print(f"{given.jobs} jobs in each group, real time. Goal: at most {GOAL_S:.0f} s late for jobs under a minute.\n")
    print(
        "| jobs of | asked by | late, mean s | median | 90 % | most | questions, mean |\n|---|---|---|---|---|---|---|"
    )
    for group in GROUPS if given.long else GROUPS[:-1]:
        lateness: dict[str, float] = {}
        for name, turns in asyncio.run(measure(group, given.jobs)).items():
            late = sorted(turn.late_s for turn in turns)
            figures = (statistics.fmean(late), statistics.median(late), late[int(0.9 * len(late))], late[-1])
            polls = statistics.fmean(turn.polls for turn in turns)
            shown = " | ".join(f"{figure:.2f}" for figure in figures)
            print(f"| {group[0]:g} to {group[1]:g} s | {name} | {shown} | {polls:.1f} |", flush=True)
            lateness[name] = figures[0]
        (_, ours), theirs = lateness.items()
        note(f"jobs of {group[0]:g} to {group[1]:g} s: late, mean", ours, "s", beside=theirs, most=GOAL_S)


if __name__ == "__main__":
    main()
