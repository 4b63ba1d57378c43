"""SubRip subtitles.

Lines end with CR LF as SubRip itself writes them: software players take either, some television sets and disc
writers only this. There is no byte order mark, which others show as a character.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.cues import Cue, cues, in_direction
from sttgui.exporters.options import Options
from sttgui.exporters.times import clock_ms

_TAG = re.compile(r"<(?=\S)([^<>]*)>")
_OPEN_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_ORDER = re.compile(r"\\(?=[Nnh])")  # to break the line, and a blank that does not break


def render(
    transcript: Transcript,
    title: str,  # noqa: ARG001  the format has no place for a title,
    markers: Sequence[Marker] = (),  # noqa: ARG001  nor for anything else that is not said
    options: Options | None = None,
) -> str:
    """The subtitles. Raises `NoTimesError` where the transcript has no times."""
    found = cues(transcript, (options or Options()).limits)
    blocks = [_block(number, cue) for number, cue in enumerate(found, start=1)]
    return "\r\n".join(blocks)


def _block(number: int, cue: Cue) -> str:
    lines = (in_direction(_plain(line)) for line in cue.lines)
    return "\r\n".join((str(number), f"{clock_ms(cue.start_ms, ',')} --> {clock_ms(cue.end_ms, ',')}", *lines, ""))


def _plain(line: str) -> str:
    """The text with look-alikes for what players take for times, tags or orders; the format knows no escape."""
    line = _TAG.sub(r"‹\1›", line.replace("-->", "→"))
    line = _OPEN_TAG.sub("‹", line).replace("{", "❴").replace("}", "❵")
    return _ORDER.sub("∖", line)
