"""Writes to a library until it is killed, and says each thing once it is saved: `kill_writer.py FOLDER SEED NAME`.

Each line of the output is JSON: what was done with which job, and the number that its transcript or title carries.
"""

from __future__ import annotations

import contextlib
import json
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.domain.errors import EntryGoneError, LibraryBusyError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.library import Library

NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)


def make_job(name: str) -> Job:
    return Job(name, FileSource(Path(f"/{name}.wav")), NOW, Completed(), title=name)


def make_transcript(number: int, before: Transcript | None = None) -> Transcript:
    """The number is in the first paragraph and in every new one, so a mixture of two savings is noticed."""
    first = Paragraph((Word(f"n{number}", number, number + 1),))
    if before is not None and len(before.paragraphs) < 40:
        return Transcript((first, *before.paragraphs[1:], Paragraph((Word("added"), Word(f"n{number}")))))
    return Transcript((first, *(Paragraph((Word(f"word{n}", n, n + 1),)) for n in range(20))))


def main() -> None:
    folder, seed, name = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    chance = random.Random(seed)
    library = Library(folder)
    say("ready", "", 0)
    while library.bring_over_next():
        say("brought", "", 0)
    mine = [job.id for job in library.jobs() if job.id.startswith(name)]
    number = seed * 1_000_000
    while True:
        number += 1
        with contextlib.suppress(LibraryBusyError):  # the other writer had it all the while; nothing was saved or said
            do_one_thing(library, chance, mine, name, number)


def do_one_thing(library: Library, chance: random.Random, mine: list[str], name: str, number: int) -> None:
    match chance.choice(["new", "edit", "edit", "edit", "edit", "rename", "trash", "delete", "backup"]):
        case "new":
            mine.append(f"{name}-{number}")
            library.save_result(make_job(mine[-1]), make_transcript(number), b"raw" * 1000)
            say("transcript", mine[-1], number)
        case "edit" if mine:
            edit(library, chance.choice(mine), number)
        case "rename" if mine:
            job_id = chance.choice(mine)
            library.rename(job_id, f"n{number}")
            say("title", job_id, number)
        case "trash" if mine:
            job_id = chance.choice(mine)
            library.move_to_trash(job_id, NOW)
            library.restore(job_id)
        case "delete" if len(mine) > 5:
            job_id = mine.pop(chance.randrange(len(mine)))
            say("deleting", job_id, number)
            library.delete(job_id)
            say("deleted", job_id, number)
        case "backup":
            library.back_up(NOW + timedelta(days=number % 1000))


def edit(library: Library, job_id: str, number: int) -> None:
    try:
        before = library.transcript(job_id)
        library.save_transcript(job_id, make_transcript(number, before))
    except EntryGoneError:  # the one before was killed while it deleted this
        return
    say("transcript", job_id, number)


def say(what: str, job_id: str, number: int) -> None:
    print(json.dumps([what, job_id, number]), flush=True)


if __name__ == "__main__":
    main()
