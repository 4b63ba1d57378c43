"""SubRip subtitles.

Lines end with CR LF as SubRip itself writes them: software players take either, some television sets and disc
writers only this. There is no byte order mark, which others show as a character.
"""

from __future__ import annotations

from collections.abc import Sequence

from sttgui.domain.transcript import Transcript
from sttgui.exporters.cues import Cue, cues


def render(
    transcript: Transcript,
    title: str,  # noqa: ARG001  the format has no place for a title,
    markers_ms: Sequence[int] = (),  # noqa: ARG001  nor for anything else that is not said
) -> str:
    """The subtitles. Raises `NoTimesError` where the transcript has no times."""
    blocks = [_block(number, cue) for number, cue in enumerate(cues(transcript), start=1)]
    return "\r\n".join(blocks)


def _block(number: int, cue: Cue) -> str:
    # An arrow in the text would look like a line of times; the format knows no escape.
    lines = (line.replace("-->", "→") for line in cue.lines)
    return "\r\n".join((str(number), f"{_time(cue.start_ms)} --> {_time(cue.end_ms)}", *lines, ""))


def _time(ms: int) -> str:
    seconds, ms = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02},{ms:03}"
