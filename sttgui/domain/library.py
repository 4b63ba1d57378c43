"""What the library knows beside jobs and transcripts: hits of a search, the trash, which file a recording was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sttgui.domain.jobs import Job
from sttgui.domain.options import Options
from sttgui.domain.recognisers import Recogniser


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was searched for. `marks` are the ranges of `text` that match, as (begin, end).

    `start_ms` is when its first match is said. `paragraph` is counted in the transcript and `word` in the paragraph,
    both from 0; they are `None` where the title, the tags or the notes match. `of` is how many passages of the same
    recording match.
    """

    job_id: str
    title: str
    text: str
    marks: tuple[tuple[int, int], ...]
    start_ms: int | None = None
    paragraph: int | None = None
    word: int | None = None
    of: int = 1


@dataclass(frozen=True, slots=True)
class Trashed:
    """A job in the trash, and when it is really deleted."""

    job: Job
    until: datetime


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The content of a recording: SHA-256 in hex and size in bytes; and `mtime_ns`, when the file was last changed."""

    sha256: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Asked:
    """Files and folders the user wants transcribed, with the recogniser and its options that were chosen then.

    `id` tells the jobs made of them from those of other times. `tries` is how many starts of the app took it up again.
    """

    id: str
    paths: tuple[Path, ...]
    recogniser: Recogniser
    options: Options
    title: str = ""
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library that can be restored, or one that was in use before another was restored.

    `made` is when, `jobs` how many there are in it without those in the trash.
    """

    path: Path
    made: datetime
    jobs: int
    was_in_use: bool = False


@dataclass(frozen=True, slots=True)
class Recovery:
    """How a damaged library was put right.

    `set_aside` is where the damaged file is now, `backup` the copy the new one was made from, `None` where there was
    no good one. `jobs` is how many jobs there are now, `salvaged` how many of them were read from the damaged file.
    `missing` has the title of each of which something is gone or perhaps older than it was, "" where not even that is
    left. `is_latest_missing` where what was written last may be gone, and nobody can say of what.
    """

    set_aside: Path
    backup: Path | None
    jobs: int
    salvaged: int
    missing: tuple[str, ...] = ()
    is_latest_missing: bool = False
