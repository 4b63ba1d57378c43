"""What the user reads about the files of recordings: the same one twice, one that moved, a folder that is watched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Completed, Failed, Job, Paused, Unsure
from sttgui.ui.kit.text import count, day, enumerated, plural, short_name, tr, what_happened
from sttgui.ui.library.text import places_to_check


def added(jobs: Sequence[Job]) -> str:
    if len(jobs) == 1:
        return tr("Added “{title}”", title=short_name(jobs[0].title))
    return plural(len(jobs), "Added 1 recording", "Added {number} recordings")


def was_there(name: str, other: Job) -> str:
    """That a recording, called `name` now, is known as the job `other`."""
    name, title = short_name(name), short_name(other.title)
    if not isinstance(other.phase, Completed):
        if name == title:
            return tr("“{title}” is in the list twice.", title=title)
        return tr("“{name}” is the same recording as “{title}”, which is in the list too.", name=name, title=title)
    if name == title:
        return tr("“{title}” was already transcribed on {day}.", title=title, day=day(other.created))
    return tr(
        "“{name}” is the same recording as “{title}”, transcribed on {day}.",
        name=name,
        title=title,
        day=day(other.created),
    )


def was_opened(path: Path, other: Job) -> str:
    """That a transcript is in the list already, as the job `other`."""
    name, title, since = short_name(path.name), short_name(other.title), day(other.created)
    return tr("“{name}” is in the list already, as “{title}” since {day}.", name=name, title=title, day=since)


def were_opened(transcripts: int) -> str:
    return plural(transcripts, "1 transcript is in the list already.", "{number} transcripts are in the list already.")


def is_text_only(job: Job) -> str:
    return tr("“{title}” is here as text, without its recording.", title=short_name(job.title))


def are_text_only(transcripts: int) -> str:
    return plural(
        transcripts,
        "1 transcript is here as text, without its recording.",
        "{number} transcripts are here as text, without their recordings.",
    )


def without_recording(job: Job, choices: Sequence[Path]) -> str:
    """Why the recording of a transcript is not known, and what that means."""
    file = short_name(job.imported)
    if choices:
        names = enumerated(short_name(path.name) for path in choices)
        return tr("Several recordings have the name of “{file}”: {names}.", file=file, names=names)
    return tr("None beside “{file}” has its name. It can be read, corrected and exported, but not heard.", file=file)


def were_there(recordings: int) -> str:
    return plural(recordings, "1 recording was already transcribed.", "{number} recordings were already transcribed.")


def missing(path: Path) -> str:
    return tr("“{name}” is no longer where it was.", name=short_name(path.name))


def where_it_was(path: Path) -> str:
    return tr("It was in the folder “{folder}”. Its transcript is kept all the same.", folder=path.parent)


def other_recording(path: Path, job: Job) -> str:
    return tr(
        "“{name}” is another recording than the one “{title}” was made from.",
        name=short_name(path.name),
        title=short_name(job.title),
    )


def about_other() -> str:
    return tr("Its sound may not fit the words and times of this transcript.")


def found(path: Path) -> str:
    return tr("Found: from now on, “{name}” is used in the folder “{folder}”.", name=path.name, folder=path.parent)


def folder_gone(folder: Path) -> str:
    return tr(
        "The watched folder “{name}” cannot be reached. It is looked into again when it is back.",
        name=short_name(folder.name or str(folder)),
    )


def ended(job: Job) -> tuple[str, str]:
    """The heading and the line of a notification about a job that has ended or waits for the user."""
    title = short_name(job.title)
    match job.phase:
        case Completed(unsaved=SttError() as error):
            return tr("“{title}” is transcribed but not saved", title=title), what_happened(error)
        case Completed():
            return tr("“{title}” is transcribed", title=title), _about_words(job)
        case Failed(error=error):
            return tr("“{title}” could not be transcribed", title=title), what_happened(error)
        case Paused(error=error) | Unsure(error=error):
            return tr("“{title}” waits for you", title=title), what_happened(error)
        case _:
            raise AssertionError(f"nothing is told of {job.phase}")


def all_ended(jobs: Sequence[Job]) -> tuple[str, str]:
    """The heading and the line of a notification about several jobs."""
    done = sum(isinstance(job.phase, Completed) for job in jobs)
    failed = sum(isinstance(job.phase, Failed) for job in jobs)
    waiting = len(jobs) - done - failed
    lines = []
    if failed:
        lines.append(plural(failed, "1 could not be transcribed", "{number} could not be transcribed"))
    if waiting:
        lines.append(plural(waiting, "1 waits for you", "{number} wait for you"))
    if not done:
        heading = plural(len(jobs), "1 recording needs a look", "{number} recordings need a look")
    else:
        heading = plural(done, "1 recording is transcribed", "{number} recordings are transcribed")
    return heading, enumerated(lines)


def sample_title() -> str:
    return tr("Sample recording")


def _about_words(job: Job) -> str:
    """How many places there are to check, or else how many words there are."""
    if job.to_check:
        return places_to_check(job.to_check)
    return "" if job.word_count is None else count(job.word_count)
