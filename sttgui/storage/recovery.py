"""Puts a damaged library right: from its newest good copy, and from what can be read of the damaged file itself."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sttgui.domain.jobs import Cancelled
from sttgui.domain.library import Recovery
from sttgui.domain.transcript import Transcript
from sttgui.storage import transcripts
from sttgui.storage.backups import REPLACED, backups, newest_good
from sttgui.storage.job_rows import all_jobs, put_job, set_notes, set_tags, set_title, set_trashed
from sttgui.storage.salvage import Salvaged, salvage
from sttgui.storage.schema import connect, transaction

DAMAGED = "library.damaged-%Y-%m-%dT%H-%M-%S.sqlite"
_COMPANIONS = ("-wal", "-shm")


def recover(path: Path) -> Recovery:
    """Make a new library in the place of the damaged one, which is set aside; may be killed at any moment.

    Raises `sqlite3.Error`, `OSError`, `StorageError`.
    """
    restored = _restored(path)
    for part in _with_companions(restored):
        part.unlink(missing_ok=True)
    backup = newest_good(path.parent)
    if backup is not None:
        shutil.copyfile(backup, restored)
    with contextlib.closing(connect(restored)) as connection:
        salvaged = set()
        for found in salvage(path):
            _bring(connection, found)
            salvaged.add(found.job.id)
        _stop_what_may_cost(connection, salvaged)
        (jobs,) = connection.execute("SELECT count(*) FROM jobs").fetchone()
    aside = _free(path, DAMAGED)
    path.rename(aside)
    finish(path, aside)
    return Recovery(aside, backup, jobs, len(salvaged))


def restore(path: Path, backup: Path) -> Path:
    """Put a good copy in the place of the library, which is set aside; may be killed at any moment. Returns where the
    library is now. Raises `sqlite3.Error`, `OSError`.
    """
    restored = _restored(path)
    for part in _with_companions(restored):
        part.unlink(missing_ok=True)
    shutil.copyfile(backup, restored)
    with contextlib.closing(connect(restored)) as connection:
        _stop_what_may_cost(connection)
    aside = _free(path, REPLACED)
    if path.exists():
        path.rename(aside)
    finish(path, aside)
    return aside


def finish(path: Path, aside: Path | None = None) -> None:
    """Put the restored library in its place, which is empty: what was there is `aside`."""
    aside = aside or _free(path, DAMAGED)
    for ending in _COMPANIONS:  # they belong to the damaged file, and SQLite would write them into the new one
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    _restored(path).rename(path)


def is_unfinished(path: Path) -> bool:
    """Whether a process was killed after it had set the damaged library aside."""
    return not path.exists() and _restored(path).exists()


def is_emptied(path: Path) -> bool:
    """Whether nothing is left of a library that once was there, as after some power cuts."""
    wal = path.with_name(path.name + "-wal")
    return path.exists() and not path.stat().st_size and not wal.exists() and bool(backups(path.parent))


def _stop_what_may_cost(connection: sqlite3.Connection, but: Collection[str] = ()) -> None:
    """Since the copy was made, its jobs may have been sent and paid for: the user says whether they are sent again."""
    with transaction(connection):
        for job in all_jobs(connection):
            if not job.has_ended and not job.engine.is_embedded and job.id not in but:
                put_job(connection, replace(job, phase=Cancelled()))


def _bring(connection: sqlite3.Connection, found: Salvaged) -> None:
    """Put one job into the restored library; a transcript with gaps never replaces one of the copy."""
    job = found.job
    with transaction(connection):
        put_job(connection, job)
        set_title(connection, job.id, job.title)
        set_notes(connection, job.id, job.notes)
        set_tags(connection, job.id, job.tags)
        set_trashed(connection, job.id, found.trashed_at)
        if found.raw is not None:
            transcripts.put_answer(connection, job.id, transcripts.compress(found.raw))
        if found.transcript is not None:
            transcripts.bring_over(connection, job.id)
            there = _readable(connection, job.id)
            if there is None or (found.is_whole and there != found.transcript):
                transcripts.put(connection, job.id, transcripts.change(None, found.transcript))


def _readable(connection: sqlite3.Connection, job_id: str) -> Transcript | None:
    """The transcript of the copy, where it has one that can be read."""
    try:
        stored = transcripts.stored(connection, job_id)
        return None if stored is None else transcripts.read(stored).transcript
    except ValueError:
        return None


def _restored(path: Path) -> Path:
    return path.with_name("library.restored.sqlite")


def _free(path: Path, name: str) -> Path:
    """Where a library is set aside: what was before is never written over."""
    moment = datetime.now(UTC)
    while (aside := path.with_name(moment.strftime(name))).exists():
        moment += timedelta(seconds=1)
    return aside


def _with_companions(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in ("", *_COMPANIONS)]
