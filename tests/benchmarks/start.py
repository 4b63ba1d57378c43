"""How long the app takes to start, and what memory it holds, beside a bare window: `start.py [JOBS]` prints Markdown.

A window with nothing in it, the app with an empty library and the app with a full one (10,000 jobs) are started again
and again, in turn, on an invisible screen or the one that `QT_QPA_PLATFORM` names. Python finds everything compiled,
as it does where the app is installed.

"Shown" is when the window has been painted, "worked" the processor's time until then, on which other load tells
less, "first" when the list was painted with the newest jobs in it, "all" when all jobs are in the list and it was
painted again; the times are from the start of the process. An empty list waits for nothing. "Stall" is the longest
time for which the window could not answer after it was shown. The memory is that of the app's own process at rest, and,
by itself, that of the recognisers' server, which runs once something is to be transcribed here (Linux): what is
resident, and what of it is not shared with others.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.figures import note

ROOT = Path(__file__).resolve().parents[2]
STARTS = 9
GOAL = 2.0  # of a bare window
MEASURED = ("shown", "worked", "first", "all", "stall", "resident", "own")
UNITS = ("ms", "ms", "ms", "ms", "ms", "MB", "MB")
REST_MS = 8000  # the library is looked after by then, and what that took is given back
BARE = "bare window"
# Wide enough for the list to be seen beside the page; the usual one is not.
SCREEN = '{"screens": [{"name": "", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}]}'


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        full = f"{count:,} jobs"
        homes = {"empty": (Path(folder, "empty"), 0), full: (Path(folder, "full"), count)}
        fill(homes[full][0] / "data", count)
        measured: dict[str, list[dict[str, float]]] = {BARE: [], **{name: [] for name in homes}}
        for number in range(STARTS + 1):
            round_of = {BARE: started("bare_window.py", [str(REST_MS)], Path(folder))}
            for name, (home, jobs) in homes.items():
                round_of[name] = started("started.py", [str(jobs), str(REST_MS)], Path(folder), home)
            if number:  # the first compiles
                for name, one in round_of.items():
                    measured[name].append(one)
        server = server_memory()
    middle = {
        name: {what: statistics.median(one[what] for one in all_of if what in one) for what in all_of[0]}
        for name, all_of in measured.items()
    }
    heads = (f"{what}, {unit}" for what, unit in zip(MEASURED, UNITS, strict=True))
    print(f"| library | {' | '.join(heads)} |\n|{'---|' * (len(MEASURED) + 1)}")
    for name, values in middle.items():
        cells = (f"{values[what]:,.0f}" if what in values else "" for what in MEASURED)
        print(f"| {name} | {' | '.join(cells)} |")
    bare = middle[BARE]
    for name in homes:
        ratios = (f"{what} {middle[name][what] / bare[what]:.2f}" for what in MEASURED if what in bare)
        print(f"\n{name}, of a bare window: {', '.join(ratios)}.")
        for what, unit in (("shown", "ms"), ("worked", "ms of work"), ("resident", "MB")):
            beside = (BARE, bare[what])
            note(f"{name}: {what}", middle[name][what], unit, beside=beside, most=GOAL, is_ratio=True)
    print(f"\nThe recognisers' server: {server['resident']:,.0f} MB resident, {server['own']:,.0f} MB its own.")


def fill(folder: Path, count: int) -> None:
    """Finished jobs of the last years, each with a few words."""
    from sttgui.domain.jobs import Completed, FileSource, Job
    from sttgui.domain.transcript import Paragraph, Transcript, Word
    from sttgui.storage.library import Library

    library = Library(folder)
    now = datetime.now(UTC)
    for number in range(count):
        words = tuple(Word(f"word{number + place}", place * 300, place * 300 + 200, 0.9) for place in range(30))
        source = FileSource(Path(f"/home/someone/Recordings/interview {number}.m4a"), 9_000)
        created = now - timedelta(hours=count - number)
        job = Job(f"{number:032x}", source, created, Completed(), title=f"interview {number}", word_count=30)
        library.save_result(job, Transcript((Paragraph(words, 0, 9_000),), duration_ms=9_000), b"{}")
    library.back_up(now)  # so that none is made while starts are measured
    library.close()


def started(program: str, arguments: list[str], folder: Path, home: Path | None = None) -> dict[str, float]:
    """Run a program of this folder in a process of its own; returns what it noted, times in ms from its start."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT), PYTHONPYCACHEPREFIX=str(folder / "compiled"))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    screen = folder / "screen.json"
    screen.write_text(SCREEN)
    environment.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen}")
    if home is not None:
        environment["STTGUI_HOME"] = str(home)
    command = [sys.executable, str(Path(__file__).with_name(program)), *arguments]
    began = time.monotonic()
    child = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    told = json.loads(child.stdout)
    times = {what: (told[what] - began) * 1000 for what in ("shown", "first", "all") if what in told}
    times |= {what: told[what] * 1000 for what in ("worked", "stall") if what in told}
    return times | in_mb(told["memory"])


def in_mb(rollup: str) -> dict[str, float]:
    """What `smaps_rollup` says of a process."""
    lines = (line.split() for line in rollup.replace(";", "\n").splitlines()[1:])
    kb = {line[0].rstrip(":"): int(line[1]) for line in lines if line}
    return {"resident": kb["Rss"] / 1024, "own": (kb["Private_Clean"] + kb["Private_Dirty"]) / 1024}


def server_memory() -> dict[str, float]:
    """Of the recognisers' server, ready and with nothing to do."""
    from sttgui.engine.command import engine_command, process_options

    command = engine_command("--exit-with-parent", "--allow-file-urls")
    options = process_options()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **options
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(b"token\n")
        server.stdin.flush()
        server.stdout.readline()
        time.sleep(REST_MS / 1000)
        held = in_mb(Path(f"/proc/{server.pid}/smaps_rollup").read_text())
        server.stdin.close()
    return held


if __name__ == "__main__":
    main()
