"""Damages libraries at random and looks for what is lost without a word: `python -m tests.storage.damage_runs 500`.

With `--log` the library is that of a killed app, and the damage is in what SQLite had not brought into the file yet.
"""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sttgui.domain.errors import EntryUnreadableError, StorageError
from sttgui.domain.jobs import Completed, FileSource, Job, Waiting
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from sttgui.storage.log import base_of

NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
LARGEST = 1000  # bytes
WORDS = "WORDS THAT STAND IN THE COPY"


@dataclass
class Truth:
    """What a library holds."""

    jobs: dict[str, Job] = field(default_factory=dict)
    trashed: dict[str, Job] = field(default_factory=dict)
    transcripts: dict[str, Transcript] = field(default_factory=dict)
    answers: dict[str, bytes] = field(default_factory=dict)

    @classmethod
    def of(cls, library: Library) -> Truth:
        truth = cls({job.id: job for job in library.jobs()}, {entry.job.id: entry.job for entry in library.trashed()})
        for job_id in (*truth.jobs, *truth.trashed):
            with contextlib.suppress(EntryUnreadableError):
                transcript, raw = library.transcript(job_id), library.raw_answer(job_id)
                if transcript is not None:
                    truth.transcripts[job_id] = transcript
                if raw is not None:
                    truth.answers[job_id] = raw
        return truth


def fill(library: Library, seed: int, jobs: int) -> None:
    """Jobs of all sorts, some edited, some in the trash, some deleted."""
    rng = random.Random(seed)
    for number in range(jobs):
        name = f"job{number}"
        words = [Word(f"{name}w{n}", n * 300, n * 300 + 250, rng.random()) for n in range(rng.randrange(20, 300))]
        paragraphs = tuple(Paragraph(tuple(words[at : at + 30])) for at in range(0, len(words), 30))
        transcript = Transcript(paragraphs, summary=f"about {name}")
        done = number % 7 != 6
        phase = Completed() if done else Waiting()
        made = Job(name, FileSource(Path(f"/r/{name}.wav")), NOW, phase, title=f"Title {name}", word_count=len(words))
        if done:
            library.save_result(made, transcript, rng.randbytes(rng.choice((200, 3000, 9000))))
        else:
            library.save_job(made)
    edit(library, rng, jobs)


def edit(library: Library, rng: random.Random, jobs: int) -> None:
    for number in rng.sample(range(jobs), jobs // 4):
        name = f"job{number}"
        library.rename(name, f"Renamed {name} {rng.random()}")
        library.set_notes(name, f"notes {rng.random()}")
        transcript = library.transcript(name)
        if transcript is not None:
            first = Paragraph((Word(f"edited{rng.random()}", 0, 10),))
            library.save_transcript(name, Transcript((first, *transcript.paragraphs[1:]), summary=transcript.summary))
    for number in rng.sample(range(jobs), jobs // 10):
        library.move_to_trash(f"job{number}", NOW)


def damage(path: Path, rng: random.Random, at: int | None = None) -> str:
    """Change 1 to 1,000 bytes in a row, in one of the ways disks do."""
    content = bytearray(path.read_bytes())
    length = min(round(LARGEST ** rng.random()), LARGEST)
    begin = rng.randrange(len(content)) if at is None else at
    part = content[begin : begin + length]
    way = rng.choice(("random", "zero", "flip", "ones"))
    match way:
        case "random":
            part[:] = rng.randbytes(len(part))
        case "zero":
            part[:] = bytes(len(part))
        case "ones":
            part[:] = b"\xff" * len(part)
        case _:
            part[:] = bytes(byte ^ 1 << rng.randrange(8) for byte in part)
    content[begin : begin + len(part)] = part
    path.write_bytes(content)
    return f"{way} {len(part)} at {begin}"


def run(home: Path, truth: Truth, copied: Truth | None) -> list[str]:
    """Start as the app does, and say what was lost: all of it, and what nobody was told of."""
    library = Library(home)
    try:
        library.jobs()
        for job_id in (*truth.jobs, *truth.trashed):
            with contextlib.suppress(StorageError):
                library.transcript(job_id)
        if not library.is_sound():
            library.recover()
        now = Truth.of(library)
        missing = set() if library.recovery is None else set(library.recovery.missing)
        if library.recovery is not None and library.recovery.is_latest_missing:
            missing.add("")
        found = _losses(truth, now, copied, missing)
        if not library.is_sound():
            found.append("UNSOUND after all")
    except StorageError as error:
        return [f"SENTENCE {type(error).__name__}: {error} {error.detail}"]
    else:
        return found
    finally:
        library.close()


def _losses(truth: Truth, now: Truth, copied: Truth | None, missing: set[str]) -> list[str]:
    found = []
    everything = now.jobs | now.trashed
    for job_id, job in (truth.jobs | truth.trashed).items():
        is_said = bool({job.title, "", getattr(everything.get(job_id), "title", "")} & missing)
        here = everything.get(job_id)
        tags = []
        if here is None:
            tags.append("job gone")
            if copied is not None and job_id in copied.jobs | copied.trashed:
                tags.append("THOUGH IN COPY")
        elif here != job:
            tags.append("job older")
        elif (job_id in truth.trashed) != (job_id in now.trashed):
            tags.append("trash")
        if now.transcripts.get(job_id) != truth.transcripts.get(job_id):
            tags.append("transcript")
            if copied is not None and job_id in copied.transcripts:
                words = {word.text for word in truth.transcripts[job_id].words}
                words &= {word.text for word in copied.transcripts[job_id].words}
                left = now.transcripts.get(job_id, Transcript())
                if words - {word.text for word in left.words}:
                    tags.append(WORDS)
        if now.answers.get(job_id) != truth.answers.get(job_id):
            tags.append("answer")
            if copied is not None and job_id in copied.answers:
                tags.append("THOUGH IN COPY")
        if tags:
            worst = "LOST" if {"THOUGH IN COPY", WORDS} & {*tags} else "said" if is_said else "SILENT"
            found.append(f"{worst} {job_id} {', '.join(tags)}")
    before = set() if copied is None else {*copied.jobs, *copied.trashed}  # what was deleted since is there again
    found += [f"PHANTOM {job_id}" for job_id in everything if job_id not in {*truth.jobs, *truth.trashed, *before}]
    return found


def _tried(home: Path, truth: Truth, copied: Truth | None, what: str) -> list[str]:
    """What `run` finds, or the exception it ends with; troubles are printed with what was done."""
    try:
        found = run(home, truth, copied)
    except Exception as error:  # noqa: BLE001  all of them are what is looked for
        found = [f"EXCEPTION {type(error).__name__}: {error}"]
    bad = [line for line in found if not line.startswith("said")]
    for line in bad or found[:3]:
        print(what, "alone" if copied is None else "copy", "->", line)
    return found


def main(count: int, seed: int, jobs: int = 30) -> Counter[str]:
    """Prints each trouble and, at the end, how often each kind of outcome came."""
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "sound"
        library = Library(sound)
        fill(library, seed, jobs)
        library.back_up(NOW)
        copied = Truth.of(library)
        edit(library, random.Random(seed + 1), jobs)
        library.delete("job3")
        truth = Truth.of(library)
        library.close()
        with contextlib.closing(sqlite3.connect(sound / FILE_NAME)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(count):
            rng = random.Random(seed * 1_000_003 + number)
            home = Path(folder) / "home"
            shutil.rmtree(home, ignore_errors=True)
            shutil.copytree(sound, home)
            has_copy = number % 2 == 0
            if not has_copy:
                shutil.rmtree(home / "backups")
            what = damage(home / FILE_NAME, rng, rng.randrange(4096) if number % 5 == 0 else None)
            found = _tried(home, truth, copied if has_copy else None, f"{number} {what}")
            outcomes.update({line.split()[0] for line in found} or {"nothing lost"})
    return outcomes


def main_of_logs(count: int, seed: int, jobs: int = 30) -> Counter[str]:
    """The same for the log of a killed app: parts of it changed, cut, or those of other libraries."""
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        killed, truth, copied = _killed(Path(folder) / "one", seed, jobs)
        number = base_of(killed / FILE_NAME)
        other = killed
        while base_of(other / FILE_NAME) == number:  # of 4,095 libraries two have the same
            shutil.rmtree(Path(folder) / "other", ignore_errors=True)
            other, _, _ = _killed(Path(folder) / "other", seed + 7, jobs)
        for number in range(count):
            rng = random.Random(seed * 1_000_003 + number)
            home = Path(folder) / "home"
            shutil.rmtree(home, ignore_errors=True)
            shutil.copytree(killed, home)
            has_copy = number % 2 == 0
            if not has_copy:
                shutil.rmtree(home / "backups")
            what = damage_log(home, rng, other, killed.parent)
            found = _tried(home, truth, copied if has_copy else None, f"{number} {what}")
            outcomes.update({line.split()[0] for line in found} or {"nothing lost"})
    return outcomes


def damage_log(home: Path, rng: random.Random, other: Path, before: Path) -> str:
    """Change the log beside a library in one of the ways in which it may come to harm."""
    log = home / f"{FILE_NAME}-wal"
    way = rng.choice(("bytes", "bytes", "bytes", "cut", "head", "other", "older"))
    if rng.random() < 0.3 and way != "cut":  # without it, a log that was cut is that of an app killed earlier
        (home / f"{FILE_NAME}-shm").unlink()  # as where the files were copied
    match way:
        case "bytes":
            return damage(log, rng)
        case "head":
            return damage(log, rng, rng.randrange(32))
        case "cut":
            content = log.read_bytes()
            kept = rng.choice((len(content) // 2, rng.randrange(len(content)), 32 + 4120 * rng.randrange(40)))
            log.write_bytes(content[:kept])
            return f"cut to {kept} of {len(content)}"
        case "other":
            shutil.copyfile(other / log.name, log)
            return "of another library"
        case _:
            shutil.copyfile(before / "before.sqlite", home / FILE_NAME)
            return "beside an older library"


def _killed(folder: Path, seed: int, jobs: int) -> tuple[Path, Truth, Truth]:
    """The files of an app killed after some edits, what they hold, and what the copy of the day holds."""
    library = Library(folder / "live")
    fill(library, seed, jobs)
    library.back_up(NOW)
    copied = Truth.of(library)
    library.close()
    shutil.copyfile(folder / "live" / FILE_NAME, folder / "before.sqlite")
    edit(library, random.Random(seed + 1), jobs)
    library.close()
    edit(library, random.Random(seed + 2), jobs)
    library.delete("job3")
    truth = Truth.of(library)
    shutil.copytree(folder / "live", folder / "killed")
    library.close()
    return folder / "killed", truth, copied


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdecimal()]
    print((main_of_logs if "--log" in sys.argv else main)(numbers[0], numbers[1] if len(numbers) > 1 else 1))
