"""Finds words in the drafts that were written while something was recorded, till there are transcripts of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.library import Hit
from sttgui.domain.transcript import Paragraph
from sttgui.storage.live_draft import read_draft
from sttgui.viewmodel.help_book import fold


def search_drafts(jobs: Iterable[Job], searched: str) -> list[Hit]:
    """A hit for each paragraph that has all the words, and what stands in quotation marks as it stands there. Reads the
    drafts, so it is for a thread. The hits name no word of a transcript, for there is none yet.
    """
    wanted = [
        fold(" ".join((phrase or word).split())) for phrase, word in re.findall(r'"([^"]+)"?|([^\s"]+)', searched)
    ]
    return [hit for job in jobs for hit in _hits(job, [one for one in wanted if one])]


def _hits(job: Job, wanted: list[str]) -> Iterator[Hit]:
    if not wanted or isinstance(job.phase, Completed) or not isinstance(job.source, FileSource):
        return
    draft = read_draft(job.source.path)
    for paragraph in () if draft is None else draft.paragraphs:
        text = " ".join(word.text for word in paragraph.words)
        folded = fold(text)
        if all(one in folded for one in wanted):
            marks = sorted({found.span() for one in wanted for found in re.finditer(re.escape(one), folded)})
            yield Hit(job.id, job.title, text, tuple(marks), start_ms=_said_at(paragraph, marks[0][0]))


def _said_at(paragraph: Paragraph, place: int) -> int | None:
    end = 0
    for word in paragraph.words:
        end += len(word.text) + 1
        if place < end:
            return word.start_ms
    return None
