"""The formats a transcript can be exported to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import BinaryIO

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters import (
    all_data,
    elan,
    html_page,
    markdown,
    open_document,
    pdf,
    project,
    research,
    rich_text,
    srt,
    styled,
    tables,
    text,
    vtt,
    word_document,
)
from sttgui.exporters.options import Options
from sttgui.exporters.progress import Progress
from sttgui.garbage_collection import without_collection

Render = Callable[[Transcript, str, Sequence[Marker], Options], str | bytes]
Pack = Callable[[BinaryIO, Transcript, str, Sequence[Marker], Options, Progress], None]


class Group(Enum):
    """What formats are for."""

    TEXT = "Text"
    SUBTITLES = "Subtitles"
    RESEARCH = "Research"
    DATA = "Data"


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its `name` for people, its `suffix` with the dot, a line on what it is good for, the names of the
    `options` it has a place for, and what makes it of a transcript, a title, the markers of the recording, and
    options. `shown_by` makes a page that shows how it will look, where its own text does not; one that `is_packed` is
    no text, one that `is_paged` is shown page by page. `pack` writes it to an open file, where it may be too large for
    the memory; it tells how far it is.
    """

    id: str
    name: str
    suffix: str
    group: Group
    purpose: str
    make: Render
    options: frozenset[str] = frozenset()
    shown_by: Render | None = None
    is_packed: bool = False
    is_paged: bool = False
    pack: Pack | None = None

    @property
    def is_prose(self) -> bool:
        """Whether its lines may be broken where they are shown."""
        return self.group is Group.TEXT

    def render(
        self, transcript: Transcript, title: str, markers: Sequence[Marker] = (), options: Options | None = None
    ) -> bytes:
        """The whole file; text is UTF-8. Raises `NoTimesError` where the format needs times and there are none."""
        with without_collection():
            made = self.make(transcript, title, markers, options or Options())
        # A file name that is not UTF-8 can come in through the title; it must not stop the export.
        return made if isinstance(made, bytes) else made.encode("utf-8", errors="replace")


_WORDS = frozenset({"speakers", "times", "every_s", "word_times", "markers", "insights", "notes"})
_ALL = _WORDS | {"marks", "states", "changes"}
_LIMITS = frozenset({"limits"})
_SPEAKERS = frozenset({"speakers"})
_FORMATS = (
    Format("docx", "Word", ".docx", Group.TEXT, "To go on writing in Word or another office program",
           word_document.render, _ALL, html_page.render_plainly, is_packed=True),
    Format("pdf", "PDF", ".pdf", Group.TEXT, "To hand on as it is, and to print", pdf.render, _ALL,
           is_packed=True, is_paged=True),
    Format("odt", "OpenDocument", ".odt", Group.TEXT, "To go on writing in LibreOffice", open_document.render,
           _ALL, html_page.render_plainly, is_packed=True),
    Format("rtf", "Rich text (RTF)", ".rtf", Group.TEXT, "For nearly every program for writing", rich_text.render,
           _ALL, html_page.render_plainly, is_packed=True),
    Format("txt", "Plain text", ".txt", Group.TEXT, "To paste anywhere", text.render, _ALL),
    Format("md", "Markdown", ".md", Group.TEXT, "For notes and wikis", markdown.render, _ALL),
    Format("html", "Web page", ".html", Group.TEXT, "To read in a browser, with the recording beside it",
           html_page.render, _ALL | {"sound"}, html_page.render_plainly),
    Format("srt", "Subtitles (SRT)", ".srt", Group.SUBTITLES, "For nearly every player and video editor", srt.render,
           _LIMITS),
    Format("vtt", "Web subtitles (VTT)", ".vtt", Group.SUBTITLES, "For videos on web pages", vtt.render,
           _LIMITS | {"speakers", "word_times"}),
    Format("ass", "Styled subtitles (ASS)", ".ass", Group.SUBTITLES, "For editing subtitles in Aegisub",
           styled.render_ass, _LIMITS),
    Format("ttml", "Broadcast subtitles (TTML)", ".ttml", Group.SUBTITLES, "For stations and streaming services",
           styled.render_ttml, _LIMITS),
    Format("textgrid", "Praat (TextGrid)", ".TextGrid", Group.RESEARCH, "Phrases and words as tiers for Praat",
           research.render_textgrid),
    Format("eaf", "ELAN (EAF)", ".eaf", Group.RESEARCH, "Phrases and words as tiers for ELAN", elan.render,
           frozenset({"sound"})),
    Format("coded", "MAXQDA, ATLAS.ti, NVivo", ".txt", Group.RESEARCH, "Paragraphs with times for coding",
           research.render_coded, _SPEAKERS),
    Format("audacity", "Audacity labels", ".txt", Group.RESEARCH, "Phrases as a label track for Audacity",
           research.render_labels, _SPEAKERS),
    Format("rttm", "Who speaks when (RTTM)", ".rttm", Group.RESEARCH, "To measure who speaks when",
           research.render_rttm),
    Format("ctm", "Words with times (CTM)", ".ctm", Group.RESEARCH, "To measure words and their times",
           research.render_ctm),
    Format("csv", "Table (CSV)", ".csv", Group.DATA, "A row for each word, for any spreadsheet", tables.render_csv),
    Format("xlsx", "Table (Excel)", ".xlsx", Group.DATA, "A row for each word, for Excel", tables.render_xlsx,
           frozenset(), tables.render_plainly, is_packed=True),
    Format("json", "All data (JSON)", ".json", Group.DATA, "Everything that is known, for programs", all_data.render,
           frozenset({"notes"})),
    Format("wordlight", "Wordlight project", ".wordlight", Group.DATA, "To go on with all of it on another computer",
           project.render, frozenset({"recording"}), project.render_plainly, is_packed=True, pack=project.pack),
)  # fmt: skip


def formats() -> tuple[Format, ...]:
    """All formats, in the order in which they are offered."""
    return _FORMATS


def by_id(format_id: str) -> Format:
    """The format of this id. Raises `KeyError` for one that does not exist."""
    return {known.id: known for known in _FORMATS}[format_id]
