"""Search over all transcripts, titles, tags and notes."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Any

from sttgui.domain.library import Hit
from sttgui.domain.transcript import blank_between
from sttgui.storage.checksums import CHECKED
from sttgui.storage.paragraphs import texts_and_starts
from sttgui.storage.search_text import BEGIN, END, query_of, readable, searchable, shown

PER_JOB = 3  # hits of one job, so that a long one does not hide the others
BEFORE, AFTER = 60, 120  # characters shown around the first match
_MARK = re.compile(f"[{BEGIN}{END}]")
_SENTENCE_END = re.compile(r"[.!?…]\s+|[。！？]|\n")


def search(connection: sqlite3.Connection, text: str, limit: int) -> list[Hit]:
    """The hits, at most `PER_JOB` of each job, in the order they are said; the job of the latest passage comes first.
    The transaction is the caller's.
    """
    query = query_of(text)
    counts = _jobs(connection, query, limit) if query else {}
    chosen: list[int] = []
    totals: dict[str, int] = {}
    for job_id, passages in _matching(connection, query, counts).items():
        totals[job_id] = len(passages)
        chosen += _in_order(connection, job_id, passages)[: counts[job_id]]
    return _hits(connection, query, chosen, totals)


def search_in(connection: sqlite3.Connection, text: str, job_id: str, limit: int) -> list[Hit]:
    """The hits in one job in the order they are said."""
    query = query_of(text)
    passages = _matching(connection, query, [job_id])[job_id] if query else []
    return _hits(connection, query, _in_order(connection, job_id, passages)[:limit], {job_id: len(passages)})


def count_found(connection: sqlite3.Connection, text: str, most: int) -> int:
    """How many passages match; no more than `most` are counted."""
    query = query_of(text)
    if not query:
        return 0
    found = connection.execute(
        """SELECT count(*) FROM (SELECT 1
        FROM passages_index JOIN passages ON passages.id = passages_index.rowid JOIN jobs ON jobs.id = job_id
        WHERE passages_index MATCH ? AND trashed_at IS NULL ORDER BY passages_index.rowid DESC LIMIT ?)""",
        (query, most),
    ).fetchone()
    return int(found[0])


def write_anew(connection: sqlite3.Connection, after: int, count: int) -> int | None:
    """Bring so many passages after one into today's form; returns the last of them, `None` where there are no more.

    What is damaged stays as it is. The transaction is the caller's.
    """
    rows = connection.execute(
        f"SELECT id, text, checksum IS checksum_of({CHECKED['passages']})"  # noqa: S608  ours
        " FROM passages WHERE id > ? ORDER BY id LIMIT ?",
        (after, count),
    ).fetchall()
    for passage, text, is_whole in rows:
        if is_whole and not text.isascii() and (anew := searchable(shown(text))) != text:
            connection.execute("UPDATE passages SET text = ? WHERE id = ?", (anew, passage))
            connection.execute(
                f"UPDATE passages SET checksum = checksum_of({CHECKED['passages']}) WHERE id = ?",  # noqa: S608  ours
                (passage,),
            )
    return rows[-1][0] if len(rows) == count else None


def _jobs(connection: sqlite3.Connection, query: str, limit: int) -> dict[str, int]:
    """The jobs with the latest passages that match, and how many hits each may have: `limit` in all."""
    found = connection.execute(
        """SELECT job_id
        FROM passages_index JOIN passages ON passages.id = passages_index.rowid JOIN jobs ON jobs.id = job_id
        WHERE passages_index MATCH ? AND trashed_at IS NULL ORDER BY passages_index.rowid DESC""",
        (query,),
    )
    counts: dict[str, int] = {}
    left = limit
    for (job_id,) in found:
        if counts.setdefault(job_id, 0) < PER_JOB:
            counts[job_id] += 1
            left -= 1
            if not left:
                break
    return counts


def _matching(connection: sqlite3.Connection, query: str, job_ids: Iterable[str]) -> dict[str, list[int]]:
    """All passages of these jobs that match. Those of a job are beside each other but for what was edited since, so the
    index is asked once, for the range that holds them all.
    """
    own = {
        passage: job_id
        for job_id in job_ids
        for (passage,) in connection.execute("SELECT id FROM passages WHERE job_id = ?", (job_id,))
    }
    matching: dict[str, list[int]] = {job_id: [] for job_id in job_ids}
    if own:
        found = connection.execute(
            "SELECT rowid FROM passages_index WHERE passages_index MATCH ? AND rowid BETWEEN ? AND ?",
            (query, min(own), max(own)),
        )
        for (passage,) in found:
            if passage in own:
                matching[own[passage]].append(passage)
    return matching


def _in_order(connection: sqlite3.Connection, job_id: str, passages: Sequence[int]) -> list[int]:
    """As they are said; what is written about the job comes first."""
    places = {passage: place for place, passage in enumerate(_order(connection, job_id))}
    return sorted(passages, key=lambda passage: places.get(str(passage), -1))


def _order(connection: sqlite3.Connection, job_id: str) -> list[str]:
    found = connection.execute("SELECT passages FROM transcripts WHERE job_id = ?", (job_id,)).fetchone()
    return [] if found is None else found[0].split()


def _hits(connection: sqlite3.Connection, query: str, passages: Sequence[int], totals: Mapping[str, int]) -> list[Hit]:
    if not passages:
        return []
    # "+" keeps SQLite from asking the index anew for each of the passages.
    rows = connection.execute(
        f"""SELECT passages_index.rowid, highlight(passages_index, 0, '{BEGIN}', '{END}'), job_id, title, words
        FROM passages_index JOIN passages ON passages.id = passages_index.rowid JOIN jobs ON jobs.id = job_id
        WHERE passages_index MATCH ? AND passages_index.rowid BETWEEN ? AND ?
        AND +passages_index.rowid IN ({",".join(map(str, passages))})""",  # noqa: S608  numbers of our own
        (query, min(passages), max(passages)),
    ).fetchall()
    orders: dict[str, list[str]] = {}
    hits = {row[0]: _hit(connection, orders, row) for row in rows}
    return [replace(hits[one], of=totals[hits[one].job_id]) for one in passages if one in hits]


def _hit(connection: sqlite3.Connection, orders: dict[str, list[str]], row: tuple[Any, ...]) -> Hit:
    passage, marked, job_id, title, words = row
    plain, marks = _marks(shown(marked))
    text, cut = _excerpt(plain, marks)
    if words is None:
        return Hit(job_id, title, text, cut)
    word, start_ms = _place(words, plain, marks[0][0] if marks else 0)
    if job_id not in orders:
        orders[job_id] = _order(connection, job_id)
    order = orders[job_id]
    paragraph = order.index(str(passage)) if str(passage) in order else None
    return Hit(job_id, title, text, cut, start_ms, paragraph, word)


def _marks(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without its marks, and their ranges in it."""
    plain = _MARK.sub("", marked)
    places = [found.start() - index for index, found in enumerate(_MARK.finditer(marked))]
    ends = [_with_signs(plain, end) for end in places[1::2]]
    return plain, tuple(zip(places[::2], ends, strict=True))


def _with_signs(text: str, end: int) -> int:
    """The end of a word with its vowel signs and accents, which the index takes for blanks in some scripts."""
    while end < len(text) and unicodedata.category(text[end]).startswith("M"):
        end += 1
    return end


def _excerpt(plain: str, marks: tuple[tuple[int, int], ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The sentence around the first mark, cut between words where it is long."""
    first, first_end = marks[0] if marks else (0, 0)
    ends = [found.end() for found in _SENTENCE_END.finditer(plain)]
    begin = max((end for end in ends if end <= first), default=0)
    end = min((end for end in ends if end >= first_end), default=len(plain))
    before = after = ""
    if first - begin > BEFORE:
        blank = plain.find(" ", first - BEFORE, first)
        begin, before = (blank + 1 if blank >= 0 else first - BEFORE), "…"
    if end - first_end > AFTER:
        blank = plain.rfind(" ", first_end, first_end + AFTER)
        end, after = (blank if blank >= 0 else first_end + AFTER), "…"
    text = before + plain[begin:end].rstrip() + after
    shift = len(before) - begin
    inside = ((left + shift, right + shift) for left, right in marks if left >= begin and right <= end)
    return text, tuple(inside)


def _place(packed: bytes, plain: str, offset: int) -> tuple[int | None, int | None]:
    """The word at a character of a paragraph, and when it is said; `None` where that is not known."""
    try:
        texts, starts = texts_and_starts(packed)
    except ValueError:
        return None, None
    ends = [end + index for index, end in enumerate(accumulate(map(len, texts)))]  # one blank between two words
    if ends and ends[-1] != len(plain):
        ends = _ends(texts)
    index = bisect_right(ends, offset)
    return (index, starts[index]) if index < len(texts) else (None, None)


def _ends(texts: list[str]) -> list[int]:
    """Where each word ends in the paragraph, also in scripts without blanks."""
    end, before = 0, ""
    ends = []
    for text in map(readable, texts):
        if text:
            end += len(text) + (len(blank_between(before, text)) if before else 0)
            before = text
        ends.append(end)
    return ends
