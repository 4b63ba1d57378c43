"""Subtitles of players and stations that have styles: ASS (http://www.tcax.org/docs/ass-specs.htm) and TTML
(https://www.w3.org/TR/ttml2/).
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from sttgui.domain.jobs import Marker
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Transcript
from sttgui.exporters.cues import Cue, cues, in_direction
from sttgui.exporters.options import Options
from sttgui.exporters.passages import clean
from sttgui.exporters.times import clock_ms

_HEAD = """[Script Info]
Title: {title}
ScriptType: v4.00+
PlayResX: 1920
PlayResY: 1080
WrapStyle: 2
ScaledBorderAndShadow: yes

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, \
StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Arial,60,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,1,2,60,60,50,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""


def render_ass(
    transcript: Transcript,
    title: str,
    markers: Sequence[Marker] = (),  # noqa: ARG001  nothing that is shown
    options: Options | None = None,
) -> str:
    """The subtitles, with who speaks as the name of each line. Raises `NoTimesError`."""
    names = dict(transcript.names)
    lines = []
    for cue in cues(transcript, (options or Options()).limits):
        who = clean(speaker_name(cue.speaker, names)).replace(",", " ") if cue.speaker else ""
        text = "\\N".join(in_direction(_plain(clean(line))) for line in cue.lines)
        lines.append(f"Dialogue: 0,{_hundredths(cue.start_ms)},{_hundredths(cue.end_ms)},Default,{who},0,0,0,,{text}\n")
    return _HEAD.format(title=clean(title)) + "".join(lines)


def _plain(line: str) -> str:
    """The text with look-alikes for what would be orders."""
    return line.replace("{", "❴").replace("}", "❵").replace("\\", "∖")


def render_ttml(
    transcript: Transcript,
    title: str,
    markers: Sequence[Marker] = (),  # noqa: ARG001
    options: Options | None = None,
) -> str:
    """The subtitles, with each speaker as an agent. Raises `NoTimesError`."""
    names = dict(transcript.names)
    found = cues(transcript, (options or Options()).limits)
    speakers = list(dict.fromkeys(cue.speaker for cue in found if cue.speaker))
    agents = "".join(
        f'<ttm:agent xml:id="s{number}" type="person"><ttm:name type="full">'
        f"{escape(clean(speaker_name(speaker, names)))}</ttm:name></ttm:agent>"
        for number, speaker in enumerate(speakers)
    )
    lines = "\n".join(_paragraph(cue, speakers) for cue in found)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling"'
        ' xmlns:ttm="http://www.w3.org/ns/ttml#metadata"'
        f" xml:lang={quoteattr(clean(transcript.language or ''))}>\n"
        f"<head><metadata><ttm:title>{escape(clean(title))}</ttm:title>{agents}</metadata><styling>"
        '<style xml:id="usual" tts:textAlign="center" tts:color="white"/></styling><layout>'
        '<region xml:id="bottom" tts:origin="10% 80%" tts:extent="80% 15%" tts:displayAlign="after"/></layout></head>\n'
        f'<body style="usual" region="bottom"><div>\n{lines}\n</div></body>\n</tt>\n'
    )


def _paragraph(cue: Cue, speakers: Sequence[str]) -> str:
    agent = f' ttm:agent="s{speakers.index(cue.speaker)}"' if cue.speaker else ""
    text = "<br/>".join(escape(in_direction(clean(line))) for line in cue.lines)
    return f'<p begin="{clock_ms(cue.start_ms, ".")}" end="{clock_ms(cue.end_ms, ".")}"{agent}>{text}</p>'


def _hundredths(ms: int) -> str:
    """Hours with one digit, and hundredths of a second: `1:02:03.45`."""
    whole = clock_ms(ms, ".")[:-1]
    return whole[1:] if whole.startswith("0") else whole
