"""The transcripts of a library file, a row for each paragraph, so that an edit writes only what it changed.

The functions take one connection, and their errors are SQLite's own; what cannot be read is a `ValueError`.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from dataclasses import dataclass, replace
from itertools import islice

from sttgui.domain import codec
from sttgui.domain.beginning import PARAGRAPHS, first_screen
from sttgui.domain.transcript import Paragraph, Transcript
from sttgui.garbage_collection import leave_out, without_collection
from sttgui.storage.checksums import checksum_of
from sttgui.storage.paragraphs import pack, unpack
from sttgui.storage.search_text import searchable

UTTERANCES_IN_A_LINE = 200


@dataclass(frozen=True, slots=True)
class Kept:
    """A transcript as it is in the file: its revision there, and the id of each paragraph."""

    revision: int
    transcript: Transcript
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stored:
    """A transcript as the file holds it, not yet read."""

    revision: int
    ids: tuple[int, ...]
    head: bytes
    words: dict[int, bytes]


@dataclass(frozen=True, slots=True)
class Change:
    """What must be written to make the file hold `transcript` where it holds `before`, or nothing.

    `head` is `None` where it stays. `rows` has the id of each paragraph that stays, and text and words of a new one.
    """

    transcript: Transcript
    before: Kept | None
    head: bytes | None
    rows: tuple[int | tuple[str, bytes], ...]


def change(before: Kept | None, transcript: Transcript) -> Change:
    """Compare and compress; paragraphs are the same if they are the same objects, since edits share what they leave."""
    if before is None:
        rows: tuple[int | tuple[str, bytes], ...] = tuple(map(_row, transcript.paragraphs))
        return Change(transcript, None, _head(transcript), rows)
    known: dict[int, int] = dict(zip(map(id, before.transcript.paragraphs), before.ids, strict=True))
    # A paragraph that comes twice takes the row once.
    rows = tuple(known.pop(id(paragraph), 0) or _row(paragraph) for paragraph in transcript.paragraphs)
    is_same = replace(before.transcript, paragraphs=()) == replace(transcript, paragraphs=())
    return Change(transcript, before, None if is_same else _head(transcript), rows)


def put(connection: sqlite3.Connection, job_id: str, what: Change) -> Kept:
    """Write a change. Where the file holds something else than was thought, the whole transcript is written."""
    number = revision_of(connection, job_id)
    if what.before is not None and what.before.revision != number:
        what = change(None, what.transcript)
    # Before any is deleted: the id of a paragraph says in every copy which one it is.
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM passages").fetchone()
    if what.before is None:
        connection.execute("DELETE FROM passages WHERE job_id = ? AND words IS NOT NULL", (job_id,))
    else:
        stay = {row for row in what.rows if isinstance(row, int)}
        gone = [(passage,) for passage in what.before.ids if passage not in stay]
        connection.executemany("DELETE FROM passages WHERE id = ?", gone)
    ids = _put_rows(connection, job_id, what.rows, last)
    listed = " ".join(map(str, ids))
    if what.head is None:
        connection.execute(
            "UPDATE transcripts SET revision = ?1, passages = ?2, checksum = checksum_of(job_id, ?1, ?2, head)"
            " WHERE job_id = ?3",
            (number + 1, listed, job_id),
        )
    else:
        connection.execute(
            "INSERT OR REPLACE INTO transcripts (job_id, revision, passages, head, checksum) VALUES (?, ?, ?, ?, ?)",
            (*(row := (job_id, number + 1, listed, what.head)), checksum_of(*row)),
        )
    return Kept(number + 1, what.transcript, ids)


def revision_of(connection: sqlite3.Connection, job_id: str) -> int:
    """How often a transcript was written; 0 where the file holds none."""
    found = connection.execute("SELECT revision FROM transcripts WHERE job_id = ?", (job_id,)).fetchone()
    return 0 if found is None else found[0]


def put_answer(connection: sqlite3.Connection, job_id: str, compressed: bytes) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO answers (job_id, raw, checksum) VALUES (?, ?, ?)",
        (job_id, compressed, checksum_of(job_id, compressed)),
    )


def compress(raw: bytes) -> bytes:
    return zlib.compress(raw, 1)  # 6 takes four times as long


def stored(connection: sqlite3.Connection, job_id: str) -> Stored | None:
    """What the file holds of a transcript. Raises `ValueError` where that is damaged."""
    row = connection.execute(
        "SELECT revision, passages, head, checksum FROM transcripts WHERE job_id = ?", (job_id,)
    ).fetchone()
    if row is None:
        return None
    revision, listed, head, checksum = row
    if checksum_of(job_id, revision, listed, head) != checksum:
        raise ValueError("the entry is not as it was written")
    words = connection.execute("SELECT id, words FROM passages WHERE job_id = ? AND words IS NOT NULL", (job_id,))
    return Stored(revision, tuple(map(int, listed.split())), head, dict(words.fetchall()))


def read(found: Stored) -> Kept:
    """The transcript of `stored`. Raises `ValueError` where it is not one."""
    try:
        with without_collection():
            paragraphs = tuple(unpack(found.words[passage]) for passage in found.ids)
            leave_out(sum([len(paragraph.words) for paragraph in paragraphs]))
    except KeyError as error:
        raise ValueError(f"a paragraph is missing: {error!r}") from error
    return Kept(found.revision, replace(read_head(found.head), paragraphs=paragraphs), found.ids)


def beginning(connection: sqlite3.Connection, job_id: str) -> Transcript | None:
    """What `beginning_of` has of a transcript; `None` also where the file holds none. Raises `ValueError` where that
    cannot be read.
    """
    row = connection.execute("SELECT passages, head FROM transcripts WHERE job_id = ?", (job_id,)).fetchone()
    if row is None:
        return None
    ids = row[0].split(maxsplit=PARAGRAPHS)  # the last of these is all that is left
    paragraphs = tuple(first_screen(_passage(connection, passage) for passage in ids))
    if len(paragraphs) == len(ids):
        return None
    return replace(_without_utterances(row[1]), paragraphs=paragraphs)


def _passage(connection: sqlite3.Connection, passage: str) -> Paragraph:
    found = connection.execute("SELECT words FROM passages WHERE id = ?", (passage,)).fetchone()
    if found is None:
        raise ValueError(f"a paragraph is missing: {passage}")
    return unpack(found[0])


def answer(connection: sqlite3.Connection, job_id: str) -> bytes | None:
    """The recogniser's answer. Raises `ValueError` where it cannot be unpacked."""
    row = connection.execute("SELECT raw FROM answers WHERE job_id = ?", (job_id,)).fetchone()
    if row is None:
        row = connection.execute("SELECT raw FROM results WHERE job_id = ?", (job_id,)).fetchone()
        return None if row is None else bytes(row[0])
    try:
        return zlib.decompress(row[0])
    except zlib.error as error:
        raise ValueError(str(error)) from error


def old_transcript(connection: sqlite3.Connection, job_id: str) -> Transcript | None:
    """A transcript that is still in the form of version 1: JSON, a line for each paragraph after one for the rest."""
    row = connection.execute("SELECT transcript FROM results WHERE job_id = ?", (job_id,)).fetchone()
    return None if row is None else read_old(row[0])


def read_old(text: str) -> Transcript:
    """The transcript of version 1's lines. Raises `ValueError` for anything else."""
    data, *paragraphs = (json.loads(line) for line in text.split("\n"))
    if not isinstance(data, dict):
        raise ValueError("not the data of a transcript")  # noqa: TRY004  what cannot be read is one kind of error
    return codec.from_data({**data, "paragraphs": paragraphs})


def bring_over(connection: sqlite3.Connection, job_id: str) -> None:
    """Put one transcript of version 1 into today's form; one that cannot be read stays as it is."""
    row = connection.execute("SELECT transcript, raw FROM results WHERE job_id = ?", (job_id,)).fetchone()
    if row is None:
        return
    try:
        transcript = read_old(row[0])
    except ValueError:
        return
    put(connection, job_id, change(None, transcript))
    put_answer(connection, job_id, compress(bytes(row[1])))
    connection.execute("DELETE FROM results WHERE job_id = ?", (job_id,))


def _put_rows(
    connection: sqlite3.Connection, job_id: str, rows: tuple[int | tuple[str, bytes], ...], last: int
) -> tuple[int, ...]:
    """Write the new ones of the rows, with ids after the last there was; returns the ids of all."""
    ids, new = [], []
    for row in rows:
        if isinstance(row, int):
            ids.append(row)
        else:
            ids.append(last := last + 1)
            new.append((last, job_id, *row))
    connection.executemany(
        "INSERT INTO passages (id, job_id, text, words, checksum) VALUES (?1, ?2, ?3, ?4, checksum_of(?1, ?2, ?3, ?4))",
        new,
    )
    return tuple(ids)


def read_head(head: bytes) -> Transcript:
    """A transcript without its paragraphs. Raises `ValueError` where it cannot be read."""
    try:
        first, *parts = zlib.decompress(head).split(b"\n")
        utterances = [entry for part in parts for entry in json.loads(part)]
        return codec.from_data({**json.loads(first), "paragraphs": [], "utterances": utterances})
    except (TypeError, zlib.error) as error:
        raise ValueError(f"cannot be unpacked: {error!r}") from error


def _without_utterances(head: bytes) -> Transcript:
    try:
        first, *_ = zlib.decompress(head).split(b"\n", 1)
        return codec.from_data({**json.loads(first), "paragraphs": []})
    except (TypeError, zlib.error) as error:
        raise ValueError(f"cannot be unpacked: {error!r}") from error


def _row(paragraph: Paragraph) -> tuple[str, bytes]:
    return searchable(paragraph.text), pack(paragraph)


def _head(transcript: Transcript) -> bytes:
    """Several lines: JSON in one piece keeps all other threads, and so the window, waiting."""
    data = codec.to_data(replace(transcript, paragraphs=()))
    utterances = iter(data.pop("utterances", ()))
    lines = [json.dumps(data)]
    while part := list(islice(utterances, UTTERANCES_IN_A_LINE)):
        lines.append(json.dumps(part, separators=(",", ":")))
    return compress("\n".join(lines).encode())
