"""A text document of LibreOffice and its like (ODF 1.3, https://docs.oasis-open.org/office/OpenDocument/v1.3).

The file is put together here: the library there is took 15 s for what is written in 0.1 s.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from sttgui.domain.direction import is_right_to_left
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import (
    GAP,
    MARKED,
    UNDERLINED,
    Passage,
    Run,
    clean,
    language_and_country,
    legend,
    passages,
)
from sttgui.exporters.sections import sections

AUTHOR = "Wordlight"
MIME = "application/vnd.oasis.opendocument.text"
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{what}:1.0"'
    for name, what in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
        ("meta", "meta"),
    )
)
_NAMES = f'{_SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MANIFEST = f"""{_HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{MIME}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"""
_STYLES = f"""{_HEAD}<office:document-styles {_NAMES}>
<office:font-face-decls><style:font-face style:name="Text" svg:font-family="Carlito, Calibri, 'Liberation Sans'" \
style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:line-height="125%" fo:orphans="2" fo:widows="2"/>
<style:text-properties style:font-name="Text" fo:font-size="11pt" style:font-size-asian="11pt" \
style:font-size-complex="11pt" fo:hyphenate="false" {{language}}/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text">
<style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Right_20_to_20_left" style:display-name="Right to left" style:family="paragraph" \
style:parent-style-name="Standard"><style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="start"/>\
</style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" \
style:next-style-name="Standard" style:class="chapter">
<style:paragraph-properties fo:margin-bottom="0.5cm" fo:line-height="115%" fo:keep-with-next="always"/>
<style:text-properties fo:font-size="20pt" style:font-size-asian="20pt" style:font-size-complex="20pt" \
fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" \
style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="1" style:class="text">
<style:paragraph-properties fo:margin-top="0.6cm" fo:keep-with-next="always"/>
<style:text-properties fo:font-size="14pt" style:font-size-asian="14pt" style:font-size-complex="14pt" \
fo:font-weight="bold"/></style:style>
<style:style style:name="Speaker" style:family="paragraph" style:parent-style-name="Standard" \
style:next-style-name="Standard">
<style:paragraph-properties fo:margin-top="0.2cm" fo:margin-bottom="0cm" fo:keep-with-next="always"/>
<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>\
</style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
<style:paragraph-properties fo:text-align="center"/>
<style:text-properties fo:font-size="9pt" fo:color="#66676e"/></style:style>
<style:style style:name="Time" style:family="text">
<style:text-properties fo:font-size="9pt" fo:font-weight="normal" style:font-weight-asian="normal" \
style:font-weight-complex="normal" fo:color="#66676e"/></style:style>
<style:style style:name="Doubtful" style:family="text">
<style:text-properties fo:background-color="#ffeeb0" style:text-underline-style="dotted" \
style:text-underline-width="auto" style:text-underline-color="#9a6500"/></style:style>
<style:style style:name="Checked" style:family="text">
<style:text-properties style:text-underline-style="solid" style:text-underline-width="auto" \
style:text-underline-color="#2f5fd0"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="Page">
<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.2cm" \
fo:margin-bottom="1.4cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>
<style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.4cm"/></style:footer-style>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
<style:footer><text:p text:style-name="Footer"><text:page-number text:select-page="current">1</text:page-number>\
</text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>
"""


def render(transcript: Transcript, title: str, markers: Sequence[Marker] = (), options: Options | None = None) -> bytes:
    """The file. Doubtful words are marked; words that a person changed are tracked changes, as in Word's."""
    options = options or Options()
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S")
    body = _Body(now)
    body.add("p", "Title", escape(clean(title)))
    for passage in passages(transcript, options):
        body.add_passage(passage)
    for section in sections(transcript, markers, options):
        body.add("h", "Heading_20_1", escape(section.heading))
        for line in section.lines:
            body.add("p", "Standard", escape(line))
    if options.marks:
        body.add("p", "Standard", _legend("Doubtful", MARKED, options))
    if options.states:
        body.add("p", "Standard", _legend("Checked", UNDERLINED, options))
    parts = {
        "content.xml": f"{_HEAD}<office:document-content {_NAMES}><office:body><office:text>{body.text()}"
        "</office:text></office:body></office:document-content>\n",
        "styles.xml": _STYLES.replace("{language}", _language(transcript.language)),
        "meta.xml": f"{_HEAD}<office:document-meta {_NAMES}><office:meta><meta:generator>{AUTHOR}</meta:generator>"
        f"<dc:title>{escape(clean(title))}</dc:title><meta:creation-date>{now}</meta:creation-date>"
        "</office:meta></office:document-meta>\n",
        "META-INF/manifest.xml": _MANIFEST,
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", MIME, zipfile.ZIP_STORED)  # first and as it is: by that the file is known
        for name, text in parts.items():
            packed.writestr(name, text)
    return file.getvalue()


class _Body:
    """The paragraphs, and beside them the changes, which stand together at the beginning of the file."""

    def __init__(self, now: str) -> None:
        self._info = (
            f"<office:change-info><dc:creator>{AUTHOR}</dc:creator><dc:date>{now}</dc:date></office:change-info>"
        )
        self._paragraphs: list[str] = []
        self._changes: list[str] = []

    def add(self, kind: str, style: str, content: str) -> None:
        level = ' text:outline-level="1"' if kind == "h" else ""
        self._paragraphs.append(f'<text:{kind} text:style-name="{style}"{level}>{content}</text:{kind}>')

    def add_passage(self, passage: Passage) -> None:
        time = _span("Time", passage.time) if passage.time else ""
        if passage.speaker:
            self.add("p", "Speaker", f"{escape(passage.speaker)}{GAP if time else ''}{time}")
            time = ""
        style = "Right_20_to_20_left" if is_right_to_left(passage.text) else "Standard"
        before = f"{time}{GAP}" if time else ""
        self.add("p", style, before + "".join(text for run in passage.runs for text in self._run(run)))

    def text(self) -> str:
        changes = "".join(self._changes)
        tracked = f"<text:tracked-changes>{changes}</text:tracked-changes>" if changes else ""
        return tracked + "\n".join(self._paragraphs)

    def _run(self, run: Run) -> Iterator[str]:
        text = run.text.rstrip()
        blank = run.text[len(text) :]
        if run.time:
            yield f"{_span('Time', run.time)} "
        if run.heard_as is None:
            yield _shown(run, text)
        else:
            if run.heard_as:
                name = self._change(
                    f"<text:deletion>{self._info}<text:p>{escape(run.heard_as)}</text:p></text:deletion>"
                )
                yield f'<text:change text:change-id="{name}"/>'
            if text:
                name = self._change(f"<text:insertion>{self._info}</text:insertion>")
                yield f'<text:change-start text:change-id="{name}"/>{_shown(run, text)}'
                yield f'<text:change-end text:change-id="{name}"/>'
        yield blank

    def _change(self, what: str) -> str:
        name = f"c{len(self._changes) + 1}"
        self._changes.append(f'<text:changed-region xml:id="{name}" text:id="{name}">{what}</text:changed-region>')
        return name


def _shown(run: Run, text: str) -> str:
    style = "Doubtful" if run.is_doubtful else "Checked" if run.is_checked else ""
    return _span(style, text) if style else escape(text)


def _legend(style: str, words: str, options: Options) -> str:
    named, meaning = legend(words, options)
    return f"{_span(style, named)}{escape(meaning)}"


def _span(style: str, text: str) -> str:
    return f'<text:span text:style-name="{style}">{escape(text)}</text:span>'


def _language(code: str | None) -> str:
    """By which the office program looks for misspellings."""
    spoken = language_and_country(code)
    if spoken is None:
        return ""
    language, country = spoken[0], spoken[1] or "none"
    return " ".join(
        f'{space}:language{end}="{language}" {space}:country{end}="{country}"'
        for space, end in (("fo", ""), ("style", "-asian"), ("style", "-complex"))
    )
