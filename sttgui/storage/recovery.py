"""Puts a damaged library right: from its newest good copy, and from what can be read of the damaged file itself."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path

from sttgui.domain.jobs import Cancelled, Completed, Job
from sttgui.domain.library import Recovery
from sttgui.domain.transcript import Paragraph, Transcript
from sttgui.storage import transcripts
from sttgui.storage.backups import REPLACED, backups, newest_good
from sttgui.storage.job_rows import all_jobs, job_of_row, known, put_job, set_notes, set_tags, set_title, set_trashed
from sttgui.storage.log import log_of
from sttgui.storage.private import make_private_file
from sttgui.storage.salvage import Piece, Salvaged, in_time, known_ids, salvage
from sttgui.storage.schema import connect, transaction

SEARCH_FORM = "search-form"  # beside the library: of which form all its text for the search is
DAMAGED = "library.damaged-%Y-%m-%dT%H-%M-%S.sqlite"
_COMPANIONS = ("-wal", "-shm")


def recover(path: Path) -> Recovery:
    """Make a new library in the place of the damaged one, which is set aside; may be killed at any moment.

    It begins with the newest good copy; then whatever newer copies and the damaged library hold is brought in, the
    newest last. Raises `DATABASE_ERRORS`, `OSError`, `StorageError`.
    """
    restored = _restored(path)
    for part in _with_companions(restored):
        part.unlink(missing_ok=True)
    make_private_file(path)  # so that there is one to set aside
    log = log_of(path)
    backup = newest_good(path.parent)
    if backup is not None:
        make_private_file(restored)
        shutil.copyfile(backup, restored)
    copies = backups(path.parent)
    newer = copies if backup is None else copies[: copies.index(backup)]
    with contextlib.closing(connect(restored)) as connection:
        missing: dict[str, str] = {}
        salvaged: set[str] = set()
        with transaction(connection):
            for source in (*reversed(newer), path):
                salvaged = set()
                for found in salvage(source):
                    missing.pop(found.job.id, None)
                    if not _bring(connection, found) or found.is_older:
                        missing[found.job.id] = found.job.title
                    salvaged.add(found.job.id)
        _stop_what_may_cost(connection, salvaged)
        named = known_ids(path)
        gone = named - known(connection, named)
        (jobs,) = connection.execute("SELECT count(*) FROM jobs").fetchone()
    aside = _free(path, DAMAGED)
    path.rename(aside)
    finish(path, aside)
    is_log_damaged = log.is_damaged or log.is_other
    return Recovery(aside, backup, jobs, len(salvaged), (*missing.values(), *("" for _ in gone)), is_log_damaged)


def restore(path: Path, backup: Path) -> Path:
    """Put a good copy in the place of the library, which is set aside; may be killed at any moment. Returns where the
    library is now. Raises `DATABASE_ERRORS`, `OSError`.
    """
    restored = _restored(path)
    for part in _with_companions(restored):
        part.unlink(missing_ok=True)
    make_private_file(restored)
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
    path.with_name(SEARCH_FORM).unlink(missing_ok=True)  # the copy may be older
    _restored(path).rename(path)


def is_unfinished(path: Path) -> bool:
    """Whether a process was killed after it had set the damaged library aside."""
    return not path.exists() and _restored(path).exists()


def is_emptied(path: Path) -> bool:
    """Whether nothing is left of a library that once was there, as after some power cuts."""
    if path.exists() and path.stat().st_size:
        return False
    wal = path.with_name(path.name + "-wal")
    return bool(wal.stat().st_size if wal.exists() else backups(path.parent))


def _stop_what_may_cost(connection: sqlite3.Connection, but: Collection[str] = ()) -> None:
    """Cancel the jobs of a copy that had not ended: since it was made they may have been sent and paid for, so the
    user says whether they are sent again.
    """
    with transaction(connection):
        for job in all_jobs(connection):
            if not job.has_ended and not job.recogniser.is_embedded and job.id not in but:
                put_job(connection, replace(job, phase=Cancelled()))


def _bring(connection: sqlite3.Connection, found: Salvaged) -> bool:
    """Put one job into the restored library, together with what the copy has of it; returns whether nothing of it is
    missing.
    """
    job = found.job
    there = _job_there(connection, job.id)
    if found.is_torn and there is not None:  # the copy's is whole, though perhaps of before
        job = replace(there, phase=Completed()) if isinstance(job.phase, Completed) else there
    put_job(connection, job)
    if not (found.is_torn and there is not None):
        set_title(connection, job.id, job.title)
        set_notes(connection, job.id, job.notes)
        set_tags(connection, job.id, job.tags)
        set_trashed(connection, job.id, found.trashed_at)
    if found.raw is not None:
        transcripts.put_answer(connection, job.id, transcripts.compress(found.raw))
    else:
        transcripts.bring_over(connection, job.id)
    copied = _readable(connection, job.id)
    transcript, is_whole = merged(found, copied)
    if transcript is not None and (copied is None or transcript != copied.transcript):
        transcripts.put(connection, job.id, transcripts.change(None, transcript))
    has_answer = connection.execute("SELECT 1 FROM answers WHERE job_id = ?", (job.id,)).fetchone() is not None
    return is_whole and not found.is_torn and (has_answer or not isinstance(job.phase, Completed))


def merged(found: Salvaged, copied: transcripts.Kept | None) -> tuple[Transcript | None, bool]:
    """The transcript with what the copy knows of its gaps, and whether no gap is left."""
    if found.is_whole or copied is None:
        return found.transcript, found.is_whole
    if found.head is None and not found.pieces:
        return copied.transcript, False  # there may have been changes since
    copies = dict(zip(copied.ids, copied.transcript.paragraphs, strict=True))
    head = found.head or copied.transcript
    if not found.is_listed:
        pieces = {number: Piece(number, paragraph) for number, paragraph in copies.items()}
        pieces |= {piece.id: piece for piece in found.pieces if piece.id not in pieces or not piece.is_torn}
        paragraphs = [piece.paragraph for piece in in_time(list(pieces.values())) if piece.paragraph is not None]
        return replace(head, paragraphs=tuple(paragraphs)), False
    filled: list[Paragraph] = []
    is_whole = found.head is not None
    own: list[Piece] = []
    begin = 0  # behind the last paragraph that both have
    for piece in found.pieces:
        if piece.id not in copies:
            own.append(piece)
            is_whole = is_whole and piece.paragraph is not None and not piece.is_torn
            continue
        end = copied.ids.index(piece.id)
        filled += _between(own, copied.transcript.paragraphs[begin:end])
        filled.append(copies[piece.id] if piece.paragraph is None or piece.is_torn else piece.paragraph)
        own, begin = [], end + 1
    filled += _between(own, copied.transcript.paragraphs[begin:])
    return replace(head, paragraphs=tuple(filled)), is_whole


def _between(own: Sequence[Piece], copied: Sequence[Paragraph]) -> list[Paragraph]:
    """Paragraphs newer than the copy; where one cannot be read, what the copy has in its place."""
    gaps = [index for index, piece in enumerate(own) if piece.paragraph is None]
    filled = [[] if piece.paragraph is None else [piece.paragraph] for piece in own]
    if gaps and len(own) == len(copied):
        for index in gaps:
            filled[index] = [copied[index]]
    elif gaps:
        filled[gaps[0]] = list(copied)  # rather twice than not at all
    return list(chain.from_iterable(filled))


def _job_there(connection: sqlite3.Connection, job_id: str) -> Job | None:
    row = connection.execute("SELECT job, title, notes, tags FROM jobs WHERE id = ?", (job_id,)).fetchone()
    return None if row is None else job_of_row(*row)


def _readable(connection: sqlite3.Connection, job_id: str) -> transcripts.Kept | None:
    """The transcript of the copy, where it has one that can be read."""
    try:
        stored = transcripts.stored(connection, job_id)
        return None if stored is None else transcripts.read(stored)
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
