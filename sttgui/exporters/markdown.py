"""Markdown: a heading, then a paragraph each, with who speaks in bold (https://spec.commonmark.org)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import CHECKED, Passage, Run, clean, passages
from sttgui.exporters.sections import Section, sections

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_BEGIN = re.compile(r"^(\d*)([.)](?=\s)|[-+=])")


def render(transcript: Transcript, title: str, markers: Sequence[Marker] = (), options: Options | None = None) -> str:
    """The text with its heading; doubtful words are in bold, with a question mark; what was heard is struck out."""
    options = options or Options()
    parts = [_paragraph(passage) for passage in passages(transcript, options)]
    parts += [_section(section) for section in sections(transcript, markers, options)]
    return "\n\n".join(chain([f"# {_plain(clean(title))}"], parts)) + "\n"


def _paragraph(passage: Passage) -> str:
    before = "".join(
        (f"**{_plain(passage.speaker)}** " if passage.speaker else "", f"_{passage.time}_ " if passage.time else "")
    )
    text = "".join(map(_run, passage.runs)).strip()
    return before + text if before else _BEGIN.sub(_escaped, text)


def _section(section: Section) -> str:
    return "\n".join(
        (f"## {section.heading}\n", *(f"- {_BEGIN.sub(_escaped, _plain(line))}" for line in section.lines))
    )


def _escaped(match: re.Match[str]) -> str:
    """What would begin a list or a heading, as letters."""
    return f"{match[1]}\\{match[2]}"


def _run(run: Run) -> str:
    text = _plain(run.text.rstrip())
    blank = run.text[len(run.text.rstrip()) :]
    if run.is_doubtful:
        text = f"**{text}**[?]"
    if run.heard_as:
        text = f"~~{_plain(run.heard_as)}~~ {text}".rstrip()
    if run.is_checked:
        text += CHECKED
    return (f"_{run.time}_ " if run.time else "") + text + blank


def _plain(text: str) -> str:
    """The text with a backslash before what Markdown takes for an order."""
    return _SPECIAL.sub(r"\\\1", text)
