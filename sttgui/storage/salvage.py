"""What can be read of a library, however damaged; row by row, from the beginning and from the end."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage import transcripts
from sttgui.storage.job_rows import job_of_row
from sttgui.storage.paragraphs import unpack
from sttgui.storage.schema import connect_to_read
from sttgui.storage.search_text import shown

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*\u200b]+')
NAME_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A job, and what there is of its transcript; `is_whole` where no part of that is missing."""

    job: Job
    trashed_at: datetime | None
    transcript: Transcript | None
    raw: bytes | None
    is_whole: bool


def salvage(path: Path) -> Iterator[Salvaged]:
    """All jobs that can be read; none where the file is no database at all."""
    try:
        connection = connect_to_read(path)
    except sqlite3.DatabaseError:
        return
    with contextlib.closing(connection):
        places = {table: _places(connection, table) for table in ("transcripts", "answers", "results")}
        for rowid in _places(connection, "jobs").values():
            row = _row(connection, "SELECT job, title, notes, tags, trashed_at FROM jobs WHERE rowid = ?", rowid)
            if row is None:  # perhaps a file of version 1
                row = _row(connection, "SELECT job, '', '', '', NULL FROM jobs WHERE rowid = ?", rowid)
            job = None if row is None else _job(*row[:4])
            if row is not None and job is not None:
                yield _salvaged(connection, places, job, row[4])


def export_readable(path: Path, folder: Path) -> tuple[Path, ...]:
    """Write each transcript that can be read as text into `folder`; returns the files. Raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for found in salvage(path):
        if found.transcript is not None and found.transcript.paragraphs:
            title = " ".join(_UNSAFE.sub(" ", found.job.title).split())[:NAME_LENGTH].strip(" .")
            target = _free_name(folder, f"{found.job.created:%Y-%m-%d} {title}".strip())
            missing = "" if found.is_whole else "[Parts of this transcript could not be read.]\n\n"
            target.write_text(missing + found.transcript.text + "\n", encoding="utf-8", errors="replace")
            written.append(target)
    return tuple(written)


def _job(text: str, title: str, notes: str, tags: str) -> Job | None:
    if title:
        return job_of_row(text, title, notes, tags)
    try:
        return job_of_row(text, json.loads(text)["title"], notes, tags)
    except (ValueError, TypeError, KeyError):
        return None


def _salvaged(connection: sqlite3.Connection, places: dict[str, dict[str, int]], job: Job, trashed_at: Any) -> Salvaged:
    transcript, is_whole = _transcript(connection, places, job.id)
    since = None
    with contextlib.suppress(ValueError, TypeError):
        since = datetime.fromisoformat(trashed_at)
    raw = None
    packed = _row(connection, "SELECT raw FROM answers WHERE rowid = ?", places["answers"].get(job.id))
    plain = _row(connection, "SELECT raw FROM results WHERE rowid = ?", places["results"].get(job.id))
    with contextlib.suppress(zlib.error, TypeError):
        raw = zlib.decompress(packed[0]) if packed else bytes(plain[0]) if plain else None
    return Salvaged(job, since, transcript, raw, is_whole)


def _transcript(
    connection: sqlite3.Connection, places: dict[str, dict[str, int]], job_id: str
) -> tuple[Transcript | None, bool]:
    row = _row(connection, "SELECT passages, head FROM transcripts WHERE rowid = ?", places["transcripts"].get(job_id))
    if row is None:
        old = _row(connection, "SELECT transcript FROM results WHERE rowid = ?", places["results"].get(job_id))
        with contextlib.suppress(ValueError, TypeError, AttributeError):
            return (None, True) if old is None else (transcripts.read_old(old[0]), True)
        return None, False
    ids = [int(passage) for passage in str(row[0]).split() if passage.isdecimal()]
    is_whole = True
    paragraphs = []
    for passage in ids:
        text, words = _row(connection, "SELECT text, words FROM passages WHERE id = ?", passage) or (None, None)
        try:
            paragraphs.append(unpack(words))
        except ValueError:
            is_whole = False
            if isinstance(text, str):  # its words are there, though not their times
                paragraphs.append(Paragraph(tuple(map(Word, shown(text).split()))))
    transcript = Transcript(tuple(paragraphs))
    try:
        return replace(transcripts.read_head(row[1]), paragraphs=transcript.paragraphs), is_whole
    except ValueError:
        return transcript, False


def _places(connection: sqlite3.Connection, table: str) -> dict[str, int]:
    """The row of each job in a table, read from the beginning and, where that breaks off, from the end."""
    key = "id" if table == "jobs" else "job_id"
    places: dict[str, int] = {}
    for direction in ("ASC", "DESC"):
        query = f"SELECT {key}, rowid FROM {table} NOT INDEXED ORDER BY rowid {direction}"  # noqa: S608  names of ours
        try:
            for job_id, rowid in connection.execute(query):
                places.setdefault(job_id, rowid)
        except sqlite3.Error:
            continue
        break
    return dict(sorted(places.items(), key=lambda place: place[1]))


def _row(connection: sqlite3.Connection, query: str, rowid: int | None) -> tuple[Any, ...] | None:
    """One row by its number; `None` where there is none or it cannot be read."""
    if rowid is None:
        return None
    try:
        row: tuple[Any, ...] | None = connection.execute(query, (rowid,)).fetchone()
    except sqlite3.Error:
        return None
    return row


def _free_name(folder: Path, name: str) -> Path:
    target = folder / f"{name}.txt"
    number = 2
    while target.exists():
        target = folder / f"{name} ({number}).txt"
        number += 1
    return target
