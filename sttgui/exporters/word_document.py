"""A document for Word and its like (Office Open XML, https://ecma-international.org/publications-and-standards)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from sttgui.domain.direction import is_right_to_left
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import (
    GAP,
    MARKED,
    UNDERLINED,
    Look,
    Passage,
    Run,
    clean,
    language_and_country,
    legend,
    passages,
)
from sttgui.exporters.sections import sections

if TYPE_CHECKING:
    from docx.document import Document

AUTHOR = "Wordlight"
LONGEST_TITLE = 255  # characters, among the properties
PAGE_CM, SIDE_CM, TOP_CM = (21.0, 29.7), 2.5, 2.2
MAIN_PART, LAST = "word/document.xml", b"<w:sectPr"
SPEAKER, TIME = "Speaker", "Time"  # the names of our styles, by which all of a kind can be changed at once
MARK = '<w:highlight w:val="yellow"/>'
CHECK = '<w:u w:val="single" w:color="2F5FD0"/>'
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
    body = _Body()
    body.add(_text(clean(title)), "Heading1")
    for passage in passages(transcript, options):
        body.add_passage(passage)
    for section in sections(transcript, markers, options):
        body.add(_text(section.heading), "Heading2")
        for line in section.lines:
            body.add(_text(line))
    if options.marks:
        body.add(_legend(MARKED, MARK, options))
    if options.states:
        body.add(_legend(UNDERLINED, CHECK, options))
    file = io.BytesIO()
    document.save(file)
    return body.into(file.getvalue())


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
    if spoken := language_and_country(language):
        tag = "-".join(filter(None, spoken))
        normal.element.get_or_add_rPr().append(_element("lang", val=tag, eastAsia=tag, bidi=tag))
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
    footer._p.append(number)


class _Body:
    """The paragraphs as XML, put into what the library made: it takes 20 s for what is thus done in one.

    `now` is when all changes were made, as far as the document says.
    """

    def __init__(self) -> None:
        self._numbers = count(1)
        self._now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self._paragraphs: list[str] = []

    def add(self, content: str, style: str = "", *, is_right_to_left: bool = False) -> None:
        looks = (f'<w:pStyle w:val="{style}"/>' if style else "") + ("<w:bidi/>" if is_right_to_left else "")
        self._paragraphs.append(f"<w:p>{f'<w:pPr>{looks}</w:pPr>' if looks else ''}{content}</w:p>")

    def add_passage(self, passage: Passage) -> None:
        time = _text(passage.time, _look("rStyle", TIME)) if passage.time else ""
        if passage.speaker:
            self.add(_text(passage.speaker + (GAP if time else "")) + time, SPEAKER)
            time = ""
        is_reversed = is_right_to_left(passage.text)
        text = "".join(self._run(run, "<w:rtl/>" if is_reversed else "") for run in passage.runs)
        self.add(f"{time}{_text(GAP)}{text}" if time else text, is_right_to_left=is_reversed)

    def into(self, document: bytes) -> bytes:
        """A document with all paragraphs before its last element, which describes the page."""
        file = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(document)) as empty, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as full:
            for name in empty.namelist():
                part = empty.read(name)
                if name == MAIN_PART:
                    part = part.replace(LAST, "".join(self._paragraphs).encode() + LAST, 1)
                full.writestr(name, part)
        return file.getvalue()

    def _run(self, run: Run, way: str) -> str:
        text = run.text.rstrip()
        blank = run.text[len(text) :]
        time = _text(f"{run.time} ", _look("rStyle", TIME)) if run.time else ""
        if run.look == Look():
            return time + _text(run.text, way)
        gone = self._change("del", _text(run.heard_as, way, "delText")) if run.heard_as else ""
        new = _text(text, (MARK if run.is_doubtful else "") + (CHECK if run.is_checked else "") + way)
        if run.heard_as is not None and text:
            new = self._change("ins", new)
        return time + gone + new + _text(blank, way)

    def _change(self, kind: str, content: str) -> str:
        """A tracked change: `del`, or `ins`."""
        number = next(self._numbers)
        return f'<w:{kind} w:id="{number}" w:author="{AUTHOR}" w:date="{self._now}">{content}</w:{kind}>'


def _legend(words: str, look: str, options: Options) -> str:
    named, meaning = legend(words, options)
    return _text(named, look) + _text(meaning)


def _text(text: str, look: str = "", holder: str = "t") -> str:
    """A run of text, none where there is no text."""
    if not text:
        return ""
    looks = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{looks}<w:{holder} xml:space="preserve">{escape(text)}</w:{holder}></w:r>'


def _look(name: str, value: str) -> str:
    return f'<w:{name} w:val="{value}"/>'


def _element(name: str, **attributes: str | None) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value or "")
    return made
