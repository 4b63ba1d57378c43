"""What the messages of the window say of files and recordings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import assert_never

from sttgui.domain.checks import Doubtful
from sttgui.domain.errors import EmptyFolderError, FileRefusedError, TranscriptsLeftError
from sttgui.domain.jobs import Job
from sttgui.ui.kit.text import day, percent, plural, sentences, short_name, tr


def refused(errors: Sequence[FileRefusedError]) -> str:
    """How many files were refused; no number where something is said of a folder."""
    if any(isinstance(error, EmptyFolderError | TranscriptsLeftError) for error in errors):
        return tr("Files not added")
    return plural(len(errors), "1 file was not added", "{number} files were not added")


def doubtful(name: str, doubt: Doubtful) -> str:
    """Why a recording may not come through at a service."""
    match doubt:
        case Doubtful.SIZEABLE:
            template = (
                "“{name}” is larger than 25 MB, and the service does not say how much it takes. "
                "It is sent; if it is refused, MP3 or M4A is smaller."
            )
        case Doubtful.LARGE:
            template = "“{name}” is larger than 90 MB: some plans of the service refuse that. MP3 or M4A is smaller."
        case Doubtful.LONG:
            template = "“{name}” is longer than an hour: the service may give up on it. Shorter parts are safer."
        case _:
            assert_never(doubt)
    return tr(template, name=short_name(name))


def saved_as(path: Path) -> str:
    return tr("Saved as “{name}”", name=short_name(path.name))


def printed(title: str) -> str:
    return tr("“{title}” was sent to the printer", title=short_name(title))


def copied(words: int) -> str:
    return plural(words, "Copied: 1 word", "Copied: {number} words")


def no_folder(path: Path) -> str:
    return tr("The folder of “{name}” could not be opened.", name=short_name(path.name))


def trashed(jobs: Sequence[Job], until: datetime) -> str:
    """What has become of jobs that were removed."""
    if len(jobs) == 1:
        return tr(
            "“{title}” is kept in the trash until {day}. The recording itself stays where it is.",
            title=short_name(jobs[0].title),
            day=day(until),
        )
    return plural(
        len(jobs),
        "1 recording is kept in the trash until {day}. The file stays where it is.",
        "{number} recordings are kept in the trash until {day}. The files stay where they are.",
        day=day(until),
    )


def working(on: str, fraction: float) -> str:
    """How far a file is; `on` is its name."""
    return tr("Making “{name}”: {percent}", name=short_name(on), percent=percent(fraction))


def stopped(files: Sequence[Path]) -> str:
    """What there is after somebody stopped it."""
    if not files:
        return tr("Stopped. No file was written.")
    return sentences(tr("Stopped."), saved_all(files))


def saved_all(files: Sequence[Path]) -> str:
    """That all transcripts are in files now."""
    if not files:
        return tr("There is no transcript that could be saved.")
    folder = short_name(files[0].parent.name)
    return plural(
        len(files),
        "1 transcript is in the folder “{folder}”.",
        "{number} transcripts are in the folder “{folder}”.",
        folder=folder,
    )
