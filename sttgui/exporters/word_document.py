"""A document for Word and its like (Office Open XML, https://ecma-international.org/publications-and-standards)."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Any

from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import Passage, Run, clean, passages
from sttgui.exporters.times import clock

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

AUTHOR = "Wordlight"
LONGEST_TITLE = 255  # characters, among the properties


def render(transcript: Transcript, title: str, markers_ms: Sequence[int] = (), options: Options | None = None) -> bytes:
    """The file. Doubtful words are highlighted; words that a person changed are tracked changes, which the office
    program can accept or take back.
    """
    from docx import Document
    from docx.shared import Pt

    options = options or Options()
    document = Document()
    document.core_properties.title = clean(title)[:LONGEST_TITLE]
    document.core_properties.author = AUTHOR
    style = document.styles["Normal"]
    style.font.name = "Calibri"
    style.font.size = Pt(11)
    style.paragraph_format.space_after = Pt(8)
    document.add_heading(clean(title), level=1)
    numbers = count(1)
    for passage in passages(transcript, options):
        _add(document.add_paragraph(), passage, numbers)
    if markers_ms:
        document.add_heading("Markers", level=2)
        document.add_paragraph(", ".join(map(clock, markers_ms)))
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _add(paragraph: Paragraph, passage: Passage, numbers: count[int]) -> None:
    if passage.speaker or passage.time:
        if passage.speaker:
            paragraph.add_run(passage.speaker).bold = True
        if passage.time:
            paragraph.add_run(f"  {passage.time}" if passage.speaker else passage.time).italic = True
        paragraph.add_run().add_break()
    for run in passage.runs:
        _add_run(paragraph, run, numbers)


def _add_run(paragraph: Paragraph, run: Run, numbers: count[int]) -> None:
    from docx.enum.text import WD_COLOR_INDEX

    if run.heard_as is None:
        added = paragraph.add_run(run.text)
        if run.is_doubtful:
            added.font.highlight_color = WD_COLOR_INDEX.YELLOW
        return
    blank = run.text[len(run.text.rstrip()) :]
    if run.heard_as:
        paragraph._p.append(_change("del", "delText", run.heard_as, next(numbers)))
    if run.text.strip():
        paragraph._p.append(_change("ins", "t", run.text.rstrip(), next(numbers)))
    if blank:
        paragraph.add_run(blank)


def _change(kind: str, holder: str, text: str, number: int) -> Any:
    """A tracked change: `del` with its `delText`, or `ins` with its `t`."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    change = OxmlElement(f"w:{kind}")
    change.set(qn("w:id"), str(number))
    change.set(qn("w:author"), AUTHOR)
    change.set(qn("w:date"), datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    run = OxmlElement("w:r")
    words = OxmlElement(f"w:{holder}")
    words.set(qn("xml:space"), "preserve")
    words.text = text
    run.append(words)
    change.append(run)
    return change
