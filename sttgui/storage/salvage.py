"""What can be read of a library, however damaged: every row that still is as it was written, and what fits it."""

from __future__ import annotations

import contextlib
import json
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sttgui.domain.jobs import Cancelled, Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage import transcripts
from sttgui.storage.checksums import checksum_of
from sttgui.storage.job_rows import job_of_row
from sttgui.storage.pages import Pages, Row
from sttgui.storage.paragraphs import unpack
from sttgui.storage.search_text import shown

NAME_LENGTH = 80
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*\u200b]+')

_SHA256 = re.compile("[0-9a-f]{64}")  # which an index has too

# What the values of a row are (text, integer, blob, null) in each table, in all forms the library has had; with its
# checksum it has as many as stand beside.
_SHAPES = {
    "jobs": (re.compile("ttt(ttt[nt][nt][ni][ni]i?)?"), 11),
    "transcripts": (re.compile("titbi?"), 5),
    "answers": (re.compile("tbi?"), 3),
    "passages": (re.compile("ntt[bn]i?"), 5),
    "results": (re.compile("ttb"), 0),
}
_KINDS = {str: "t", int: "i", bytes: "b", type(None): "n", float: "f"}
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph by its id, `None` where it cannot be read; `is_torn` where only its words are left."""

    id: int
    paragraph: Paragraph | None
    is_torn: bool = False


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What there is of one job. `is_torn` where its own row is damaged, and the job made of what is left of it.

    `head` is its transcript without the paragraphs. The order of `pieces` is only guessed where not `is_listed`.
    `is_older` where the file once had something newer of it, perhaps.
    """

    job: Job
    is_torn: bool
    trashed_at: datetime | None
    head: Transcript | None
    pieces: tuple[Piece, ...]
    is_listed: bool
    raw: bytes | None
    is_older: bool = False

    @property
    def transcript(self) -> Transcript | None:
        """The readable part of the transcript."""
        readable = tuple(piece.paragraph for piece in self.pieces if piece.paragraph is not None)
        return None if self.head is None and not readable else replace(self.head or Transcript(), paragraphs=readable)

    @property
    def is_whole(self) -> bool:
        """Whether no part of the transcript is missing."""
        is_expected = isinstance(self.job.phase, Completed) or self.raw is not None or bool(self.pieces)
        gaps = any(piece.paragraph is None or piece.is_torn for piece in self.pieces)
        return not is_expected or (self.head is not None and self.is_listed and not gaps)


def salvage(path: Path) -> Iterator[Salvaged]:
    """All jobs of which anything is left, in the order they were put in. Raises `OSError`."""
    with Pages(path) as pages:
        rows = _Rows(pages, datetime.fromtimestamp(path.stat().st_mtime, UTC))
        for job_id in rows.ids():
            yield rows.salvaged(job_id)


def known_ids(path: Path) -> set[str]:
    """The jobs that the indexes of the library still name, each at least twice. Raises `OSError`."""
    with Pages(path) as pages:
        found = Counter(pages.keys())
    return {key for key, count in found.items() if count > 1 and not _SHA256.fullmatch(key)}


def export_readable(path: Path, folder: Path) -> tuple[Path, ...]:
    """Write each transcript that can be read as text into `folder`; returns the files. Raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for found in salvage(path):
        transcript = found.transcript
        if transcript is not None and transcript.paragraphs:
            title = " ".join(_UNSAFE.sub(" ", found.job.title).split())[:NAME_LENGTH].strip(" .")
            target = _free_name(folder, f"{found.job.created:%Y-%m-%d} {title}".strip())
            missing = "" if found.is_whole else "[Parts of this transcript could not be read.]\n\n"
            target.write_text(missing + transcript.text + "\n", encoding="utf-8", errors="replace")
            written.append(target)
    return tuple(written)


@dataclass
class _Rows:
    """Where the rows of each job are; `torn` are those that are not as they were written, and alone make no job."""

    pages: Pages
    changed: datetime
    jobs: dict[str, _Place] = field(default_factory=dict)
    torn_jobs: dict[str, _Place] = field(default_factory=dict)
    transcripts: dict[str, tuple[int, _Place]] = field(default_factory=dict)
    answers: dict[str, _Place] = field(default_factory=dict)
    torn_answers: dict[str, _Place] = field(default_factory=dict)
    results: dict[str, _Place] = field(default_factory=dict)
    passages: dict[str, dict[int, _Place]] = field(default_factory=lambda: defaultdict(dict))
    torn_passages: dict[int, tuple[str, _Place]] = field(default_factory=dict)
    abouts: dict[str, str] = field(default_factory=dict)
    torn_abouts: dict[str, str] = field(default_factory=dict)
    _order: dict[str, int] = field(default_factory=dict)
    _created: dict[str, datetime] = field(default_factory=dict)

    def __post_init__(self) -> None:
        old = [row for row in self.pages.rows() if not self._sort_in(row)]
        if not self.jobs:  # a file of before there were checksums
            for row in old:
                self._sort_in(row, is_old=True)

    def ids(self) -> list[str]:
        found = [*self.jobs, *self.torn_jobs, *self.transcripts, *self.answers, *self.results, *self.passages]
        found += self.abouts
        return sorted(dict.fromkeys(found), key=lambda job_id: self._order.get(job_id, 1 << 62))

    def salvaged(self, job_id: str) -> Salvaged:
        head, pieces, is_listed = self._transcript(job_id)
        raw = self._raw(job_id)
        job, trashed_at = self._job(job_id)
        is_torn = job is None or job_id not in self.jobs
        if job is None:
            title, _, notes = (self.abouts.get(job_id) or self.torn_abouts.get(job_id, "")).partition("\n")
            phase = Completed() if head is not None or pieces or raw is not None else Cancelled()
            count = sum(len(piece.paragraph.words) for piece in pieces if piece.paragraph is not None)
            created = self._created.get(job_id, self.changed)
            job = Job(job_id, FileSource(Path(title)), created, phase, title=title, notes=notes, word_count=count)
        return Salvaged(job, is_torn, trashed_at, head, pieces, is_listed, raw, self._is_older(job_id))

    def _is_older(self, job_id: str) -> bool:
        found = [self.jobs.get(job_id), self.answers.get(job_id), *self.passages.get(job_id, {}).values()]
        found += [self.transcripts[job_id][1]] if job_id in self.transcripts else []
        return any(place is not None and place[0] in self.pages.doubtful for place in found)

    def _sort_in(self, row: Row, *, is_old: bool = False) -> bool:
        """Returns whether its table had checksums when it was written, or has none."""
        values = row.values
        kinds = "".join(_KINDS[type(value)] for value in values)
        table = next((table for table, (shape, _) in _SHAPES.items() if shape.fullmatch(kinds)), None)
        if table is None:
            return True
        is_sealed = len(values) == _SHAPES[table][1]
        own = values[:-1] if is_sealed else values
        if table == "passages":
            own = (row.number, *own[1:])
        if not is_sealed and table != "results" and not is_old:
            return False
        is_whole = not is_sealed or checksum_of(*own) == values[-1]
        if not row.is_found_apart or (is_sealed and is_whole):
            self._put(table, own, row, is_whole=is_whole)
        return True

    def _put(self, table: str, own: tuple[Any, ...], row: Row, *, is_whole: bool) -> None:
        match table:
            case "jobs":
                job_id = own[0] if is_whole else _id_of(own)
                (self.jobs if is_whole else self.torn_jobs).setdefault(job_id, row.place)
                self._order.setdefault(job_id, row.number)
            case "transcripts" if is_whole:
                if own[1] > self.transcripts.get(own[0], (-1, (0, 0)))[0]:
                    self.transcripts[own[0]] = (own[1], row.place)
            case "answers":
                (self.answers if is_whole else self.torn_answers).setdefault(own[0], row.place)
            case "results" if own[1].startswith("{"):
                self.results.setdefault(own[0], row.place)
            case "passages" if own[3] is None:
                (self.abouts if is_whole else self.torn_abouts).setdefault(own[1], shown(own[2]))
            case "passages" if is_whole:
                self.passages[own[1]].setdefault(own[0], row.place)
            case "passages":
                self.torn_passages.setdefault(own[0], (own[1], row.place))
            case _:
                pass

    def _job(self, job_id: str) -> tuple[Job | None, datetime | None]:
        place = self.jobs.get(job_id) or self.torn_jobs.get(job_id)
        if place is None:
            return None, None
        _, created, text, *rest = self.pages.row_at(place)
        with contextlib.suppress(ValueError):
            self._created[job_id] = datetime.fromisoformat(str(created))
        title, notes, tags, trashed_at = rest[:4] if rest else ("", "", "", None)
        try:
            data = json.loads(str(text))
            title = title or data["title"]
            job = None if data["id"] != job_id else job_of_row(str(text), str(title), str(notes), str(tags))
        except (ValueError, TypeError, KeyError):
            job = None
        if job is None:
            self.torn_abouts[job_id] = str(title)
        try:
            return job, datetime.fromisoformat(str(trashed_at)) if trashed_at else None
        except ValueError:
            return job, None

    def _raw(self, job_id: str) -> bytes | None:
        for answers in (self.answers, self.torn_answers):
            if job_id in answers and (raw := _unpacked(self.pages.row_at(answers[job_id])[1])) is not None:
                return raw
        if job_id in self.results:
            return bytes(self.pages.row_at(self.results[job_id])[2])
        return None

    def _transcript(self, job_id: str) -> tuple[Transcript | None, tuple[Piece, ...], bool]:
        """The head, the paragraphs and whether their order is known."""
        if job_id in self.results and job_id not in self.transcripts:
            try:
                old = transcripts.read_old(str(self.pages.row_at(self.results[job_id])[1]))
            except (ValueError, TypeError, AttributeError):
                pass
            else:
                pieces = tuple(Piece(-number, paragraph) for number, paragraph in enumerate(old.paragraphs, 1))
                return replace(old, paragraphs=()), pieces, True
        if job_id not in self.transcripts:
            there = {number for number, (torn, _) in self.torn_passages.items() if torn == job_id}
            there |= {*self.passages.get(job_id, ())}
            found = [piece for number in sorted(there) if (piece := self._piece(job_id, number)).paragraph is not None]
            return None, tuple(in_time(found)), False
        _, _, listed, head, *_ = self.pages.row_at(self.transcripts[job_id][1])
        pieces = tuple(self._piece(job_id, int(number)) for number in str(listed).split() if number.isdecimal())
        try:
            return transcripts.read_head(head), pieces, True
        except ValueError:
            return None, pieces, True

    def _piece(self, job_id: str, number: int) -> Piece:
        place = self.passages.get(job_id, {}).get(number) or self.torn_passages.get(number, ("", None))[1]
        if place is None:
            return Piece(number, None)
        _, _, text, words, *_ = self.pages.row_at(place)
        try:
            return Piece(number, unpack(words))
        except ValueError:
            return Piece(number, Paragraph(tuple(map(Word, shown(str(text)).split()))), is_torn=True)


def in_time(pieces: list[Piece]) -> list[Piece]:
    """Paragraphs in the order in which they are said; one without a time stays behind the one before it."""
    keyed, latest = [], 0
    for piece in pieces:
        paragraph = piece.paragraph
        starts = [] if paragraph is None else [paragraph.start_ms, *(word.start_ms for word in paragraph.words[:1])]
        latest = next((start for start in starts if start is not None), latest)
        keyed.append((latest, piece))
    return [piece for _, piece in sorted(keyed, key=lambda pair: pair[0])]


def _id_of(job: tuple[Any, ...]) -> str:
    """The id of a torn row; the job has it too."""
    try:
        return str(json.loads(job[2])["id"])
    except (ValueError, TypeError, KeyError):
        return str(job[0])


def _unpacked(packed: Any) -> bytes | None:
    try:
        return zlib.decompress(packed)
    except (zlib.error, TypeError):
        return None


def _free_name(folder: Path, name: str) -> Path:
    target = folder / f"{name}.txt"
    number = 2
    while target.exists():
        target = folder / f"{name} ({number}).txt"
        number += 1
    return target
