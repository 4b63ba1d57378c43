"""What the user reads about the files of recordings: the same one twice, one that moved, a folder that is watched."""

from __future__ import annotations

from pathlib import Path

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Completed, Failed, Job, Paused, Unsure
from sttgui.ui.text import count, day, number, short_name, tr, what_happened


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


def were_there(recordings: int) -> str:
    return tr("{number} recordings were already transcribed.", number=number(recordings))


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


def ended(job: Job, words_to_check: int | None) -> tuple[str, str]:
    """The heading and the line of a notification about a job that has ended or waits for the user."""
    title = short_name(job.title)
    match job.phase:
        case Completed(unsaved=SttError() as error):
            return tr("“{title}” is transcribed but not saved", title=title), what_happened(error)
        case Completed():
            return tr("“{title}” is transcribed", title=title), _to_check(words_to_check, job)
        case Failed(error=error):
            return tr("“{title}” could not be transcribed", title=title), what_happened(error)
        case Paused(error=error) | Unsure(error=error):
            return tr("“{title}” waits for you", title=title), what_happened(error)
        case _:
            raise AssertionError(f"nothing is told of {job.phase}")


def all_ended(done: int, failed: int, waiting: int) -> tuple[str, str]:
    """The heading and the line of a notification about several jobs."""
    if done:
        heading = (
            tr("1 recording is transcribed") if done == 1 else tr("{n} recordings are transcribed", n=number(done))
        )
    else:
        heading = tr("Recordings need your attention")
    lines = [tr("{n} could not be transcribed", n=number(failed))] if failed else []
    if waiting:
        lines.append(tr("1 waits for you") if waiting == 1 else tr("{n} wait for you", n=number(waiting)))
    return heading, ", ".join(lines)


def _to_check(words: int | None, job: Job) -> str:
    if words:
        return tr("1 word to check") if words == 1 else tr("{number} words to check", number=number(words))
    return "" if job.word_count is None else count(job.word_count)
