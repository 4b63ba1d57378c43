"""A document for Word and its like (Office Open XML, https://ecma-international.org/publications-and-standards)."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Any

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import GAP, MARKED, Passage, Run, clean, is_right_to_left, passages
from sttgui.exporters.sections import sections

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

AUTHOR = "Wordlight"
LONGEST_TITLE = 255  # characters, among the properties
PAGE_CM, SIDE_CM, TOP_CM = (21.0, 29.7), 2.5, 2.2
SPEAKER, TIME = "Speaker", "Time"  # the names of our styles, by which all of a kind can be changed at once
QUIET = 0x66, 0x67, 0x6E


def render(transcript: Transcript, title: str, markers: Sequence[Marker] = (), options: Options | None = None) -> bytes:
    """The file. Doubtful words are highlighted; words that a person changed are tracked changes, which the office
    program can accept or take back.
    """
    from docx import Document

    options = options or Options()
    document = Document()
    document.core_properties.title = clean(title)[:LONGEST_TITLE]
    document.core_properties.author = AUTHOR
    _set_up(document, transcript.language)
    document.add_heading(clean(title), level=1)
    writer = _Writer(document)
    for passage in passages(transcript, options):
        writer.add(passage)
    for section in sections(transcript, markers, options):
        document.add_heading(section.heading, level=2)
        for line in section.lines:
            document.add_paragraph(line)
    if options.marks:
        legend = document.add_paragraph()
        _highlight(legend, MARKED[0])
        legend.add_run(MARKED[1])
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _set_up(document: Document, language: str | None) -> None:
    """The page, with its number, and the styles."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm, Pt, RGBColor

    page = document.sections[0]
    page.page_width, page.page_height = map(Cm, PAGE_CM)
    page.left_margin = page.right_margin = Cm(SIDE_CM)
    page.top_margin = page.bottom_margin = Cm(TOP_CM)
    styles: Any = document.styles  # of different kinds, by name
    normal = styles["Normal"]
    normal.font.name = "Calibri"
    normal.font.size = Pt(11)
    normal.paragraph_format.space_after = Pt(7)
    normal.paragraph_format.line_spacing = 1.25
    if re.fullmatch("[a-z]{2,3}", language or ""):
        normal.element.get_or_add_rPr().append(_element("lang", val=language, eastAsia=language, bidi=language))
    for name, size, after in (("Heading 1", 20, 14), ("Heading 2", 14, 7)):
        styles[name].font.size = Pt(size)
        styles[name].font.color.rgb = RGBColor(0, 0, 0)
        styles[name].paragraph_format.space_after = Pt(after)
    speaker = styles.add_style(SPEAKER, WD_STYLE_TYPE.PARAGRAPH)
    speaker.base_style = speaker.next_paragraph_style = normal
    speaker.font.bold = True
    speaker.paragraph_format.space_before, speaker.paragraph_format.space_after = Pt(6), Pt(0)
    speaker.paragraph_format.keep_with_next = True
    for quiet in (styles.add_style(TIME, WD_STYLE_TYPE.CHARACTER), styles["Footer"]):
        quiet.font.size = Pt(9)
        quiet.font.bold = False
        quiet.font.color.rgb = RGBColor(*QUIET)
    footer = page.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    number = _element("fldSimple", instr="PAGE")
    number.append(_text_run("t", "1"))
    footer._p.append(number)


class _Writer:
    """Adds passages; `now` is when all changes were made, as far as the document says."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._numbers = count(1)
        self._now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def add(self, passage: Passage) -> None:
        time = passage.time
        if passage.speaker:
            speaker = self._document.add_paragraph(passage.speaker + (GAP if time else ""), SPEAKER)
            if time:
                speaker.add_run(time, TIME)
            time = None
        paragraph = self._document.add_paragraph()
        if time:
            paragraph.add_run(time, TIME)
            paragraph.add_run(GAP)
        for run in passage.runs:
            self._add_run(paragraph, run)
        if is_right_to_left(passage.text):
            paragraph._p.get_or_add_pPr().append(_element("bidi"))
            for added in paragraph.runs:
                added.font.rtl = True

    def _add_run(self, paragraph: Paragraph, run: Run) -> None:
        text = run.text.rstrip()
        blank = run.text[len(text) :]
        if run.time:
            paragraph.add_run(f"{run.time} ", TIME)
        if run.heard_as is None and not run.is_doubtful:
            paragraph.add_run(run.text)
            return
        if run.heard_as:
            paragraph._p.append(self._change("del", "delText", run.heard_as))
        if text and run.heard_as is not None:
            paragraph._p.append(self._change("ins", "t", text))
        elif text:
            _highlight(paragraph, text)
        if blank:
            paragraph.add_run(blank)

    def _change(self, kind: str, holder: str, text: str) -> Any:
        """A tracked change: `del` with its `delText`, or `ins` with its `t`."""
        change = _element(kind, id=str(next(self._numbers)), author=AUTHOR, date=self._now)
        change.append(_text_run(holder, text))
        return change


def _highlight(paragraph: Paragraph, text: str) -> None:
    from docx.enum.text import WD_COLOR_INDEX

    paragraph.add_run(text).font.highlight_color = WD_COLOR_INDEX.YELLOW


def _text_run(holder: str, text: str) -> Any:
    from docx.oxml.ns import qn

    run, words = _element("r"), _element(holder)
    words.set(qn("xml:space"), "preserve")
    words.text = text
    run.append(words)
    return run


def _element(name: str, **attributes: str | None) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value or "")
    return made
