"""Runs all benchmarks and writes one table: `bench.py [NAME…] [--recordings FOLDER]`, which `dev.py bench` calls.

The table is in `docs/benchmarks.md`: what was measured, ours, what it was compared with in the same run, the ratio and
the goal. With names only these programs run, and their rows take the place of the older ones; the others stay.

Programs that hear real speech need recordings with `references.tsv` (columns file, language, reference), which the
project does not bring: FOLDER, and its folder `real`, have them. What cannot run here is left out and says why. Nothing
else should run meanwhile; how busy the computer was stands in each row.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.figures import NOTES, Figure, noted

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "benchmarks.md"
SAMPLE = ROOT / "resources" / "sample.flac"
RECORDINGS = ROOT.parent / "shared" / "audio"  # where those who work on the project may have some
LONGEST_S = 1800
HEADS = ("program", "figure", "ours", "beside", "theirs", "ratio", "goal", "", "day, load")
FOLDERS = "FOLDERS"  # in the arguments of a program: all folders with recordings
SOUND = ("parec", "pulseaudio")


@dataclass(frozen=True, slots=True)
class Program:
    """One benchmark: its arguments, and what it cannot do without."""

    name: str
    arguments: Sequence[str] = ()
    needs: Sequence[str] = field(default=())  # programs of the system

    @property
    def hears_speech(self) -> bool:
        return FOLDERS in self.arguments or "FOLDER" in self.arguments


PROGRAMS = (
    Program("start", ("1000",)),
    Program("open"),
    Program("transcript_pane"),
    Program("editing"),
    Program("growing"),
    Program("review"),
    Program("library"),
    Program("exports"),
    Program("upload", needs=("curl",)),
    Program("waveform", ("--minutes", "20")),
    Program("turnaround"),
    Program("recording", needs=SOUND),
    Program("playback", needs=SOUND),
    Program("highlight", needs=SOUND),
    Program("first_words", (str(SAMPLE),)),
    Program("window_stall", (str(SAMPLE),)),
    Program("live_words", (str(SAMPLE),) * 4),
    Program("second_cost", (str(SAMPLE),)),
    Program("recognition", ("base", FOLDERS)),
    Program("doubt", ("base", "tiny.en", FOLDERS)),
    Program("second_opinion", ("base", "tiny.en", FOLDERS)),
    Program("alignment", ("tiny.en", "FOLDER")),
    Program("speakers", ("FOLDER",)),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these programs")
    parser.add_argument("--recordings", type=Path, default=RECORDINGS, metavar="FOLDER")
    given = parser.parse_args()
    if unknown := set(given.names) - {program.name for program in PROGRAMS}:
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(one.name for one in PROGRAMS)}")
    rows = read_rows(TABLE)
    status = 0
    for program in PROGRAMS:
        if given.names and program.name not in given.names:
            continue
        if lacking := missing(program, given.recordings):
            print(f"-- {program.name} is left out: {lacking}", flush=True)
            continue
        print(f"-- {program.name}", flush=True)
        load, began = os.getloadavg()[0], time.monotonic()
        figures, is_done = run(program, given.recordings)
        print(f"   {time.monotonic() - began:.0f} s", flush=True)
        status = status if is_done else 1
        if is_done:  # a half is worse than the older whole
            rows[program.name] = [row_of(program.name, figure, load) for figure in figures]
            write(TABLE, rows)
    return status


def missing(program: Program, recordings: Path) -> str:
    """What this program cannot do without and is not here; empty where nothing is missing."""
    lacking = [name for name in program.needs if shutil.which(name) is None]
    if program.hears_speech and not folders_of(recordings):
        lacking.append("recordings with references.tsv (--recordings FOLDER)")
    return ", ".join(lacking)


def folders_of(recordings: Path) -> list[Path]:
    return [folder for folder in (recordings, recordings / "real") if (folder / "references.tsv").exists()]


def run(program: Program, recordings: Path) -> tuple[list[Figure], bool]:
    """The figures of a program, and whether it came to its end; it has a home of its own."""
    with tempfile.TemporaryDirectory(prefix="b-") as folder:
        notes = Path(folder, "figures.jsonl")
        environment = {**os.environ, NOTES: str(notes), "STTGUI_HOME": str(Path(folder, "home"))}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        command = [sys.executable, str(ROOT / "tests" / "benchmarks" / f"{program.name}.py")]
        for argument in program.arguments:
            command += {FOLDERS: folders_of(recordings), "FOLDER": [recordings]}.get(argument, [argument])
        try:
            status = subprocess.run(command, env=environment, check=False, timeout=LONGEST_S).returncode
        except subprocess.TimeoutExpired:
            print(f"   given up after {LONGEST_S // 60} minutes", flush=True)
            status = 1
        return noted(notes), status == 0


def row_of(program: str, figure: Figure, load: float) -> str:
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    theirs = "" if figure.theirs is None else shown(figure.theirs, figure.unit)
    met = {None: "", True: "met", False: "**missed**"}[figure.is_met]
    cells = (program, figure.what, shown(figure.ours, figure.unit), figure.beside, theirs, ratio, goal_of(figure), met)
    return f"| {' | '.join((*cells, f'{datetime.now(UTC):%Y-%m-%d}, {load:.1f}'))} |"


def shown(value: float, unit: str) -> str:
    return f"{value:,.{0 if value == int(value) or value >= 100 else 1 if value >= 10 else 2}f} {unit}".strip()


def goal_of(figure: Figure) -> str:
    goals = [
        f"{word} {value:g}{' times' if figure.is_ratio else ''}"
        for word, value in (("at most", figure.most), ("at least", figure.least))
        if value is not None
    ]
    return ", ".join(goals)


def read_rows(table: Path) -> dict[str, list[str]]:
    """The rows that are there, by their program."""
    rows: dict[str, list[str]] = {}
    for line in table.read_text(encoding="utf-8").splitlines() if table.exists() else ():
        name = line.strip("|").split("|")[0].strip()
        if line.startswith("| ") and name != HEADS[0]:
            rows.setdefault(name, []).append(line)
    return rows


def write(table: Path, rows: dict[str, list[str]]) -> None:
    known = [program.name for program in PROGRAMS]
    lines = [
        "# Figures",
        "",
        "Written by `python3 packaging/dev.py bench`. What a program of `tests/benchmarks/` measures, and how, stands",
        "in its first lines. What is compared ran in turns with ours. Without a goal a figure is only told.",
        "",
        f"Measured on {processor()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}.",
        "The load is that of the computer before the program began: where it is not near 0, seconds say little.",
        "",
        f"| {' | '.join(HEADS)} |",
        "|---|---|--:|---|--:|--:|---|---|---|",
        *(row for name in known for row in rows.get(name, ())),
        "",
    ]
    table.write_text("\n".join(lines), encoding="utf-8")


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


if __name__ == "__main__":
    sys.exit(main())
