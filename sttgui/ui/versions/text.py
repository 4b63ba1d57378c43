"""What is said of the versions of a recording, and where two of them differ."""

from __future__ import annotations

from collections.abc import Sequence

from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Word, join_words
from sttgui.domain.versions import Place
from sttgui.ui.jobs import text as job_text
from sttgui.ui.kit.text import (
    clock,
    day_and_time,
    isolated,
    joined,
    number,
    plural,
    sentences,
    short_name,
    tr,
)
from sttgui.ui.recognisers import text as recogniser_text


def version(job: Job) -> str:
    """`Interview (2) · On this computer · Fast · 30 Nov 2026, 14:03`, or with `talk.srt` for who made it."""
    by = short_name(job.imported) if job.imported else recogniser_text.made_by(job.recogniser)
    return joined(isolated(job.title), by, day_and_time(job.created))


def name(job: Job, others: Sequence[Job]) -> str:
    """What one of the `others` than the open one is called: its title, or how it was made where several have that."""
    return job.title if sum(one.title == job.title for one in others) == 1 else _made(job)


def heading(job: Job, *, is_open: bool) -> str:
    """`Here: Fast · 30 Nov 2026, 14:03`."""
    about = _made(job)
    return tr("Here: {about}", about=about) if is_open else tr("There: {about}", about=about)


def _made(job: Job) -> str:
    """`Fast · 30 Nov 2026, 14:03`; of one that was read from a file, `talk.srt · 30 Nov 2026, 14:03`."""
    return joined(job_text.maker(job), day_and_time(job.created))


def place(at: int, count: int, ms: int | None, one: Place) -> str:
    """`Place 3 of 17 · 00:41 · you wrote this here`."""
    whose = None
    if one.is_fixed and one.is_fixed_there:
        whose = tr("you wrote or kept both")
    elif one.is_fixed:
        whose = tr("you wrote or kept what stands here")
    elif one.is_fixed_there:
        whose = tr("you wrote or kept what stands there")
    return joined(
        tr("Place {at} of {count}", at=number(at + 1), count=number(count)), None if ms is None else clock(ms), whose
    )


def aloud(here: Sequence[Word], there: Sequence[Word]) -> str:
    """What a screen reader says of a place."""
    nothing = tr("nothing")
    return tr("Here: {here}. There: {there}.", here=_said(here) or nothing, there=_said(there) or nothing)


def none_chosen(count: int) -> str:
    if count == 0:
        return tr("Both read the same.")
    return plural(count, "They differ at 1 place.", "They differ at {number} places.")


def question(here: Sequence[Word], there: Sequence[Word]) -> str:
    """Asked before what a person wrote is given up."""
    mine, other = _said(here), _said(there)
    if not mine:
        return tr("You took the words away here. Write “{other}” all the same?", other=other)
    if not other:
        return tr("“{mine}” is yours. Take it away all the same?", mine=mine)
    return tr("“{mine}” is yours. Write “{other}” instead?", mine=mine, other=other)


def take_all(count: int) -> str:
    return tr("Take all ({count})", count=number(count))


def take_fixed(count: int) -> str:
    return tr("Take what I fixed there ({count})", count=number(count))


def step(count: int) -> str:
    """A step of undo."""
    return plural(count, "Taking over from another version", "Taking over {number} places")


def taken(count: int, left: int) -> str:
    """After several were taken, of which those a person fixed stay."""
    said = plural(count, "1 place is taken over.", "{number} places are taken over.")
    if left:
        mine = plural(left, "1 that is yours stays.", "{number} that are yours stay.")
        said = sentences(said, mine)
    return said


def _said(words: Sequence[Word]) -> str:
    return join_words(word.text for word in words)
