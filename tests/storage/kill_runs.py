"""Kills processes that write to a library at random moments and compares: `kill_runs.py [RUNS]` (default 500).

Every start finds the library the one before left. What a writer said it saved must be there afterwards, that or
something later; nothing else may be; the file and its index must be whole. Every tenth library begins as version 1.
"""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.domain import codec
from sttgui.storage.job_record import job_to_data
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from sttgui.storage.schema import MIGRATIONS
from tests.storage.kill_writer import make_job, make_transcript

WRITER = Path(__file__).with_name("kill_writer.py")
ROOT = Path(__file__).resolve().parents[2]
RUNS_WITH_ONE_LIBRARY = 10
MOST_SAID = 30
LONGEST_S = 0.1


@dataclass(slots=True)
class Expected:
    """What must be in the library: the least number of each transcript and title, and what was or may be deleted."""

    transcripts: dict[str, int] = field(default_factory=dict)
    titles: dict[str, int] = field(default_factory=dict)
    perhaps_deleted: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    said: Counter[str] = field(default_factory=Counter)

    def take(self, what: str, job_id: str, number: int) -> None:
        self.said[what] += 1
        match what:
            case "transcript":
                self.transcripts[job_id] = number
            case "title":
                self.titles[job_id] = number
            case "deleting":
                self.perhaps_deleted.add(job_id)
            case "deleted":
                self.deleted.add(job_id)


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    total: Counter[str] = Counter()
    problems: list[str] = []
    for first in range(0, runs, RUNS_WITH_ONE_LIBRARY):
        with tempfile.TemporaryDirectory() as folder:
            expected = Expected()
            if first % 100 == 0:
                begin_with_version_1(Path(folder), expected)
            for run in range(first, min(first + RUNS_WITH_ONE_LIBRARY, runs)):
                found = kill_one(Path(folder), run, expected)
                problems += [f"run {run}: {problem}" for problem in found]
            total += expected.said
    said = ", ".join(f"{count:,} {what}" for what, count in sorted(total.items()))
    print(f"{runs} kills; said to be saved: {said}; {len(problems)} problems")
    print("\n".join(problems))
    sys.exit(bool(problems))


def begin_with_version_1(folder: Path, expected: Expected, count: int = 200) -> None:
    """A library as the first version wrote it, with transcripts to be brought over."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute("PRAGMA user_version = 1")
        for number in range(count):
            job, transcript = make_job(f"old-{number}"), make_transcript(number)
            data = codec.to_data(transcript)
            paragraphs = data.pop("paragraphs")
            text = "\n".join(json.dumps(part) for part in (data, *paragraphs))
            row = (job.id, job.created.isoformat(), json.dumps(job_to_data(job)))
            connection.execute("INSERT INTO jobs VALUES (?, ?, ?)", row)
            connection.execute("INSERT INTO results VALUES (?, ?, ?)", (job.id, text, b"raw"))
            expected.take("transcript", job.id, number)


def kill_one(folder: Path, run: int, expected: Expected) -> list[str]:
    """Let two processes write and kill both; returns what is wrong then."""
    chance = random.Random(run)
    writers = [
        subprocess.Popen(
            [sys.executable, str(WRITER), str(folder), str(run + 1), name], stdout=subprocess.PIPE, cwd=ROOT
        )
        for name in ("one", "two")
    ]
    said = []
    for writer in writers:
        assert writer.stdout is not None
        said.append(writer.stdout.readline())
    for _ in range(chance.randrange(MOST_SAID)):
        chosen = chance.choice(writers).stdout
        assert chosen is not None
        said.append(chosen.readline())
    time.sleep(chance.uniform(0, LONGEST_S))
    for writer in writers:
        writer.kill()
    for writer in writers:
        assert writer.stdout is not None
        with writer.stdout:
            said += writer.stdout  # `communicate` would leave out what was read ahead
        if writer.wait() != -9:
            return [f"a writer ended by itself with {writer.returncode}"]
    for line in said:
        if line.endswith(b"]\n"):  # the last one may be cut off
            expected.take(*json.loads(line))
    return check(folder, expected)


def check(folder: Path, expected: Expected) -> list[str]:
    """What of the expected is not in the library, and what is wrong with the file."""
    library = Library(folder)
    problems = []
    titles = {job.id: job.title for job in [*library.jobs(), *(entry.job for entry in library.trashed())]}
    for job_id, least in expected.transcripts.items():
        transcript = library.transcript(job_id)
        if job_id in expected.deleted:
            if transcript is not None or job_id in titles:
                problems.append(f"{job_id} is there though it was deleted")
        elif transcript is None:
            if job_id not in expected.perhaps_deleted:
                problems.append(f"{job_id} is lost")
        elif number_of(transcript.paragraphs[0].words[0].text) < least:
            problems.append(f"{job_id} is older than what was said to be saved")
        elif job_id in expected.titles and number_of(titles[job_id]) < expected.titles[job_id]:
            problems.append(f"the title of {job_id} is older than what was said to be saved")
    library.close()
    if library.recovery is not None:
        problems.append("the library had to be recovered")
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            problems.append("the file is damaged")
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            problems.append("there is something without its job")
        try:
            connection.execute("INSERT INTO passages_index (passages_index, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            problems.append(f"the index does not fit: {error}")
    return problems


def number_of(text: str) -> int:
    return int(text.removeprefix("n"))


if __name__ == "__main__":
    main()
