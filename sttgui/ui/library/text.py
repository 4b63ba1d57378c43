"""What is said in and around the list of recordings: places in the line, orders and selections, facts of a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QLocale

from sttgui.domain.jobs import FileSource, Job
from sttgui.ui.jobs import text as job_text
from sttgui.ui.kit import text
from sttgui.ui.kit.text import (
    clock,
    count,
    day,
    day_and_time,
    duration,
    hour,
    joined,
    locale,
    number,
    short_name,
    tr,
    what_happened,
)
from sttgui.viewmodel.library_model import Arrangement, Section, Show, Sort

if TYPE_CHECKING:
    from sttgui.domain.errors import SttError
    from sttgui.domain.library import Backup, Hit, Recovery, Trashed

TITLES = 8  # named in a sentence; of more the number is said


def status(job: Job, place: int | None) -> str:
    """The second line of a row; `place` is that in the line, `None` where it is not in it."""
    return job_text.status(job) if place is None else in_line(place)


def row_in_words(job: Job, place: int | None) -> str:
    """A row as it is read out."""
    return job_text.row_in_words(job) if place is None else f"{job.title}, {in_line(place)}"


def in_line(place: int) -> str:
    """`Next in line`, `3rd in line`."""
    return tr("Next in line") if place == 1 else tr("{place} in line", place=_ordinal(place))


def missing(recovery: Recovery) -> str:
    """What of a damaged library could not be read as it was."""
    latest = tr("perhaps what was changed last before Wordlight ended")
    if not recovery.missing:
        return latest
    named = titles(recovery.missing)
    return tr("{titles}, and {latest}", titles=named, latest=latest) if recovery.is_latest_missing else named


def titles(of: Sequence[str]) -> str:
    """Some titles in a sentence: `“A”, “B” and 3 others`; one that is not known is empty, and only counted."""
    named = list(dict.fromkeys(filter(None, of)))[:TITLES]
    others = len(of) - len(named)
    shown = [tr("“{title}”", title=title) for title in named]
    if others:
        shown.append(tr("1 other recording") if others == 1 else tr("{number} other recordings", number=number(others)))
    return shown[0] if len(shown) == 1 else tr("{first} and {last}", first=", ".join(shown[:-1]), last=shown[-1])


def sort_name(sort: Sort) -> str:
    match sort:
        case Sort.NEWEST:
            return tr("Newest first")
        case Sort.OLDEST:
            return tr("Oldest first")
        case Sort.NAME:
            return tr("By name")
        case Sort.LONGEST:
            return tr("Longest first")
        case _:
            assert_never(sort)


def show_name(show: Show) -> str:
    match show:
        case Show.ALL:
            return tr("All recordings")
        case Show.TO_CHECK:
            return tr("Words to check")
        case Show.FAILED:
            return tr("Failed")
        case Show.UNFINISHED:
            return tr("Unfinished")
        case _:
            assert_never(show)


def show_choice(show: Show, number: int) -> str:
    """A line of the menu: `Failed (3)`."""
    return tr("{name} ({number})", name=show_name(show), number=text.number(number))


def shown_only(arrangement: Arrangement) -> str:
    """What the list is limited to."""
    limits = [tr("tag “{tag}”", tag=arrangement.tag)] if arrangement.tag else []
    if arrangement.show is not Show.ALL:
        limits.insert(0, show_name(arrangement.show))
    return tr("Only: {limits}", limits=", ".join(limits))


def backup(one: Backup) -> str:
    """A line of the list of copies: when it was made, and what is in it."""
    jobs = tr("1 recording") if one.jobs == 1 else tr("{number} recordings", number=text.number(one.jobs))
    parts = [day_and_time(one.made), jobs]
    if one.was_in_use:
        parts.append(tr("in use until then"))
    return text.SEPARATOR.join(parts)


def about_backups(count: int) -> str:
    if not count:
        return tr("There is no copy yet. Wordlight makes one of its list and transcripts each day it is used.")
    return tr(
        "Wordlight copies its list and transcripts once a day. Choose the copy to go back to: the window closes and "
        "opens again with it. What is there now is kept, and can be chosen here afterwards."
    )


def all_transcripts() -> str:
    """What the folder is called that all transcripts are saved in."""
    return tr("Wordlight transcripts")


def facts(job: Job, size: int | None) -> list[tuple[str, str]]:
    """Names and values of what is known about a recording. `size` is that of its file, `None` where there is none."""
    rows = []
    if isinstance(job.source, FileSource):
        rows.append((tr("File"), str(job.source.path)))
        rows.append((tr("Size"), tr("not there any more") if size is None else _size(size)))
    else:
        rows.append((tr("Address"), job.source.url))
    rows.append((tr("Added"), day_and_time(job.created)))
    if job.duration_ms is not None:
        rows.append((tr("Length"), duration(job.duration_ms)))
    if job.word_count is not None:
        rows.append((tr("Transcript"), count(job.word_count)))
    rows.append((tr("Recogniser"), job_text.way(job)))
    if job.took_ms is not None:
        rows.append((tr("Time taken"), duration(job.took_ms)))
    return rows


def saved_at(moment: datetime) -> str:
    """`Saved on this computer, 14:03`."""
    return tr("Saved on this computer, {time}", time=hour(moment))


def saving() -> str:
    return tr("Saving…")


def not_saved(error: SttError) -> str:
    return tr("Not saved: {what}", what=what_happened(error))


def hit_in_words(hit: Hit) -> str:
    """Something found, as it is read out."""
    place = None if hit.start_ms is None else tr("at {time}", time=clock(hit.start_ms))
    return ", ".join(filter(None, (hit.title, place, hit.text)))


def nothing_found(searched: str) -> str:
    return tr("Nothing found for “{searched}”.", searched=short_name(searched))


def section(which: Section) -> str:
    match which:
        case Section.WORKING:
            return tr("Working")
        case Section.TODAY:
            return tr("Today")
        case Section.YESTERDAY:
            return tr("Yesterday")
        case Section.EARLIER:
            return tr("Earlier")
        case Section.ALL:
            return tr("Recordings")
        case _:
            assert_never(which)


def in_trash(one: Trashed) -> str:
    """A line of the trash."""
    return joined(one.job.title, tr("deleted for good on {day}", day=day(one.until)))


def about_trash(count: int) -> str:
    if not count:
        return tr("The trash is empty.")
    return tr("Transcripts that were removed. Their recordings were not touched.")


def _size(size: int) -> str:
    """Bytes as file managers show them: `30.8 MB`."""
    return locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _ordinal(number: int) -> str:
    """`1st`, `2nd`, `11th`."""
    if number % 100 in (11, 12, 13):
        return tr("{number}th", number=text.number(number))
    ending = {1: "{number}st", 2: "{number}nd", 3: "{number}rd"}.get(number % 10, "{number}th")
    return tr(ending, number=text.number(number))
