"""A document that nearly every program for writing reads (RTF 1.9.1, which Microsoft published in 2008)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from sttgui.domain.direction import is_right_to_left
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import GAP, MARKED, UNDERLINED, Passage, Run, clean, legend, passages
from sttgui.exporters.sections import sections

AUTHOR = "Wordlight"
_HEAD = r"""{\rtf1\ansi\ansicpg1252\uc1\deff0
{\fonttbl{\f0\fswiss Calibri;}}
{\colortbl;\red102\green103\blue110;\red255\green238\blue176;}
{\stylesheet{\sa140\sl300\slmult1\f0\fs22\snext0 Normal;}
{\s1\sa280\keepn\f0\fs40\b\snext0 Title;}
{\s2\sb340\sa140\keepn\outlinelevel0\f0\fs28\b\snext0 heading 1;}
{\s3\sb120\sa0\keepn\sl300\slmult1\f0\fs22\b\snext0 Speaker;}}
{\*\revtbl{Unknown;}{AUTHOR;}}
{\info{\title TITLE}{\author AUTHOR}}
\paperw11906\paperh16838\margl1417\margr1417\margt1247\margb1247\widowctrl
{\footer\pard\qc\f0\fs18\cf1\chpgn\par}
""".replace("AUTHOR", AUTHOR)
_NORMAL = r"\pard\plain\s0\sa140\sl300\slmult1\f0\fs22"
_RIGHT_TO_LEFT = r"\pard\plain\s0\rtlpar\sa140\sl300\slmult1\f0\fs22"
_TITLE = r"\pard\plain\s1\sa280\keepn\f0\fs40\b"
_HEADING = r"\pard\plain\s2\sb340\sa140\keepn\outlinelevel0\f0\fs28\b"
_SPEAKER = r"\pard\plain\s3\sb120\sa0\keepn\sl300\slmult1\f0\fs22\b"
_MARK = r"\highlight2\chshdng0\chcbpat2"
_CHECK = r"\ul"
_NOT_PLAIN = re.compile(r"[^ -\[\]-z|~]")  # all but ASCII, and of that the backslash and the braces


def render(transcript: Transcript, title: str, markers: Sequence[Marker] = (), options: Options | None = None) -> str:
    """The file, in ASCII. Doubtful words are marked; words that a person changed are tracked changes, as in Word's."""
    options = options or Options()
    now = _packed(datetime.now(UTC))
    parts = [_HEAD.replace("TITLE", _plain(clean(title))), _paragraph(_TITLE, _plain(clean(title)))]
    for passage in passages(transcript, options):
        parts.extend(_passage(passage, now))
    for section in sections(transcript, markers, options):
        parts.append(_paragraph(_HEADING, _plain(section.heading)))
        parts.extend(_paragraph(_NORMAL, _plain(line)) for line in section.lines)
    if options.marks:
        parts.append(_paragraph(_NORMAL, _legend(MARKED, _MARK, options)))
    if options.states:
        parts.append(_paragraph(_NORMAL, _legend(UNDERLINED, _CHECK, options)))
    return "".join((*parts, "}\n"))


def _legend(words: str, look: str, options: Options) -> str:
    named, meaning = legend(words, options)
    return f"{_shown(named, look)}{_plain(meaning)}"


def _paragraph(style: str, content: str) -> str:
    return f"{style} {content}\\par\n"


def _passage(passage: Passage, now: int) -> Iterator[str]:
    time = _time(passage.time, "")
    if passage.speaker:
        yield _paragraph(_SPEAKER, f"{_plain(passage.speaker)}{_plain(GAP) if time else ''}{time}")
        time = ""
    style = _RIGHT_TO_LEFT if is_right_to_left(passage.text) else _NORMAL
    yield _paragraph(style, f"{time}{_plain(GAP) if time else ''}{''.join(_run(run, now) for run in passage.runs)}")


def _time(time: str | None, after: str = " ") -> str:
    return rf"{{\b0\fs18\cf1 {time}}}{after}" if time else ""


def _run(run: Run, now: int) -> str:
    text = run.text.rstrip()
    blank = run.text[len(text) :]
    time = _time(run.time)
    look = (_MARK if run.is_doubtful else "") + (_CHECK if run.is_checked else "")
    if run.heard_as is None:
        return time + _shown(text, look) + blank
    gone = rf"{{\deleted\revauthdel1\revdttmdel{now} {_plain(run.heard_as)}}}" if run.heard_as else ""
    new = _shown(text, rf"{look}\revised\revauth1\revdttm{now}") if text else ""
    return time + gone + new + blank


def _shown(text: str, look: str) -> str:
    return rf"{{{look} {_plain(text)}}}" if look else _plain(text)


def _plain(text: str) -> str:
    """The text with what would be an order, and what is not ASCII, written in another way."""
    return _NOT_PLAIN.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    if character in "\\{}":
        return f"\\{character}"
    units = memoryview(character.encode("utf-16-le")).cast("h")  # the numbers have a sign
    return "".join(f"\\u{unit}?" for unit in units)


def _packed(now: datetime) -> int:
    """A moment as the format writes it."""
    return now.minute | now.hour << 6 | now.day << 11 | now.month << 16 | now.year - 1900 << 20
