"""What is said in and around the list of recordings: places in the line, orders and selections, facts of a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QLocale

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Cancelled, Completed, Failed, FileSource, Job, Paused, Running, Unsure
from sttgui.ui.jobs import text as job_text
from sttgui.ui.kit import text
from sttgui.ui.kit.text import (
    clock,
    count,
    day,
    day_and_time,
    duration,
    hour,
    isolated,
    joined,
    kinds_of_places,
    locale,
    month,
    month_name,
    number,
    percent,
    plural,
    short_name,
    tr,
    weekday,
    what_happened,
)
from sttgui.viewmodel.arrangement import Arrangement, Month, Section, Show, Sort, week_of

if TYPE_CHECKING:
    from sttgui.domain.library import Backup, Hit, Recovery, Trashed
    from sttgui.viewmodel.hits_model import More

MOST_COUNTED = 1000  # places that were found
TITLES = 8  # named in a sentence; of more the number is said


class Tone(Enum):
    """How the state of a row is drawn."""

    QUIET = "quiet"
    BUSY = "busy"
    PILL = "pill"
    GOOD = "good"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class RowState:
    """The state at the right of a row's second line."""

    words: str
    tone: Tone


def second_line(job: Job, today: date, *, has_versions: bool = False) -> str:
    """What a row says under the name: `14:02 · 52 min`, or why a job stands still that goes on by itself. The versions
    of a recording are as long as each other, but made by others: `talk.srt · Tue · 14:02`.
    """
    length = job_text.length(job)
    if has_versions and job.has_ended:
        day, time = when(job.created, today), hour(job.created.astimezone())
        return joined(job_text.maker(job), day, None if time == day else time)
    if job.has_ended or job_text.needs_attention(job):
        return joined(when(job.created, today), length)
    return job_text.status(job) if _is_said_at_length(job) else length or ""


def row_state(job: Job, place: int | None) -> RowState | None:  # noqa: PLR0911  one for each phase
    """The one thing a row says about its state; `place` is that in the line, `None` where it is not in it."""
    if place is not None:
        return RowState(in_line(place), Tone.QUIET)
    if not job.has_ended and not job_text.needs_attention(job):
        return None if _is_said_at_length(job) else RowState(_how_far(job), Tone.BUSY)
    match job.phase:
        case Failed():
            return RowState(tr("! failed"), Tone.DANGER)
        case Paused() | Unsure():
            return RowState(tr("! waits for you"), Tone.DANGER)
        case Completed(unsaved=SttError()):
            return RowState(tr("! not saved"), Tone.DANGER)
        case Cancelled():
            return RowState(tr("not transcribed"), Tone.QUIET)
    if job.word_count == 0:
        return RowState(tr("no speech"), Tone.DANGER)
    if job.to_check:
        return RowState(number(job.to_check), Tone.PILL)
    return RowState(tr("✓ checked"), Tone.GOOD) if job.places is not None and job.places.is_checked else None


def row_in_words(job: Job, place: int | None) -> str:
    """A row as it is read out, and in its tip."""
    title = isolated(job.title)
    if place is not None:
        return text.enumerated((title, in_line(place)))
    if not isinstance(job.phase, Completed) or job.phase.unsaved is not None:
        return job_text.row_in_words(job)
    said = [title, day_and_time(job.created)]
    if job.version_of:
        said.insert(1, tr("another version"))
    if job.version_of or job.imported:
        said.insert(-1, job_text.maker(job))
    length = job_text.length(job)
    said += [] if length is None else [length]
    said += [] if job.word_count is None else [count(job.word_count)]
    if job.to_check:
        said.append(places_to_check(job.to_check))
        said += kinds_of_places(job.places.left, job.places.others, job.places.missing) if job.places else []
    elif job.places is not None and job.places.is_checked:
        said.append(tr("checked"))
    return text.enumerated(said)


def places_to_check(places: int) -> str:
    return plural(places, "1 place to check", "{number} places to check")


def when(moment: datetime, today: date) -> str:
    """The time today, the day of this week, or the date: `14:02`, `Tue`, `22 Nov`, `22 Nov 2025`."""
    local = moment.astimezone()
    if local.date() >= today:
        return hour(local)
    if local.date() >= min(week_of(today), today - timedelta(days=1)):
        return weekday(local)
    return day(local) if local.year != today.year else tr("{day} {month}", day=local.day, month=month(local))


def _is_said_at_length(job: Job) -> bool:
    """Whether its state takes a sentence: there is trouble, or it takes longer than it should."""
    return job_text.trouble(job) is not None or (isinstance(job.phase, Running) and job.phase.is_slow)


def _how_far(job: Job) -> str:
    match job.phase:
        case Running(fraction=float() as fraction, left=left) if fraction >= 0.005:
            return joined(percent(min(fraction, 0.99)), None if left is None else job_text.time_left(left))
        case _:
            return job_text.status(job)


def in_line(place: int) -> str:
    """Of a recording that waits: `Next`, `Number 3`."""
    return tr("Next") if place == 1 else tr("Number {number}", number=text.number(place))


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
        shown.append(plural(others, "1 other recording", "{number} other recordings"))
    return text.listed(shown)


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
            return tr("To check")
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
    """A line that says what the list is limited to."""
    limits = [tr("tag “{tag}”", tag=arrangement.tag)] if arrangement.tag else []
    if arrangement.show is not Show.ALL:
        limits.insert(0, show_name(arrangement.show))
    return tr("Only: {limits}", limits=text.enumerated(limits))


def backup(one: Backup) -> str:
    """A line of the list of copies: when it was made, and what is in it."""
    jobs = plural(one.jobs, "1 recording", "{number} recordings")
    parts = [day_and_time(one.made), jobs]
    if one.was_in_use:
        parts.append(tr("in use until then"))
    return joined(*parts)


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
    rows.append((tr("Made by"), job_text.way(job)))
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


def hit_in_words(hit: Hit | More, version: str = "") -> str:
    """Something found, or that there is more, as it is read out; `version` tells its recording from others of its
    title.
    """
    from sttgui.viewmodel.hits_model import More  # which is not seen at the start

    title = isolated(hit.title), version or None
    if isinstance(hit, More):
        return text.enumerated((*title, listed_hits(hit), show_all_hits()))
    place = None if hit.start_ms is None else tr("at {time}", time=clock(hit.start_ms))
    return text.enumerated((*title, place, isolated(hit.text)))


def listed_hits(more: More, *, is_short: bool = False) -> str:
    template = "{listed} of {number}" if is_short else "{listed} of {number} in this recording"
    return tr(template, listed=number(more.listed), number=number(more.of))


def show_all_hits() -> str:
    return tr("Show all")


def found(hits: Sequence[Hit], total: int | None) -> str:
    """How much was found. `total` is the number of places where not all recordings are listed."""
    if total is not None:
        if total > MOST_COUNTED:
            return plural(MOST_COUNTED, "More than 1 place", "More than {number} places, the latest first")
        return plural(total, "1 place", "{number} places, the latest first")
    of = {hit.job_id: hit.of for hit in hits}
    places = plural(sum(of.values()), "1 place", "{number} places")
    return tr("{places} in {recordings}", places=places, recordings=how_many(len(of)))


def nothing_found(searched: str) -> str:
    return tr("Nothing found for “{searched}”.", searched=short_name(searched))


def section(which: Section | Month, today: date) -> str:
    match which:
        case Month(year, month_of_year):
            name = month_name(month_of_year)
            name = name[:1].upper() + name[1:]  # as a heading also where months are written small
            return name if year == today.year else tr("{month} {year}", month=name, year=year)
        case Section.WORKING:
            return tr("Working")
        case Section.TODAY:
            return tr("Today")
        case Section.YESTERDAY:
            return tr("Yesterday")
        case Section.WEEK:
            return tr("This week")
        case Section.ALL:
            return tr("Recordings")
        case _:
            assert_never(which)


def how_many(recordings: int) -> str:
    return plural(recordings, "1 recording", "{number} recordings")


def names(jobs: Sequence[Job]) -> list[str]:
    """The titles of several recordings; where some have the same one, also who made each transcript, and when."""
    times = Counter(job.title for job in jobs)
    return [
        job.title
        if times[job.title] == 1
        else joined(isolated(job.title), job_text.maker(job), day_and_time(job.created))
        for job in jobs
    ]


def about_all(jobs: Sequence[Job]) -> str:
    """How long several recordings are together, and what there is to check in them."""
    length = sum(job.duration_ms or 0 for job in jobs)
    places = sum(job.to_check for job in jobs)
    return joined(
        tr("{duration} together", duration=duration(length)) if length else None,
        places_to_check(places) if places else None,
    )


def and_others(recordings: int) -> str:
    return plural(recordings, "and 1 more", "and {number} more")


def about_several() -> str:
    return tr("What you do here is done with all of them. Click on one in the list to open it alone.")


def about_tags() -> str:
    return tr("Tags that only some of them have stay. Separate tags by commas.")


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
