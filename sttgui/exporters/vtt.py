"""WebVTT subtitles, with who speaks as a voice span, and the markers of the recording as a comment
(https://www.w3.org/TR/webvtt1/).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sttgui.domain.jobs import Marker
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Transcript
from sttgui.exporters.cues import Cue, cues
from sttgui.exporters.options import Options
from sttgui.exporters.passages import clean
from sttgui.exporters.times import clock_ms

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def render(
    transcript: Transcript,
    title: str,  # noqa: ARG001  a heading would be a comment no player shows
    markers: Sequence[Marker] = (),
    options: Options | None = None,  # noqa: ARG001  what is said, and by whom, is all there
) -> str:
    """The subtitles. Raises `NoTimesError` where the transcript has no times."""
    names = dict(transcript.names)
    named = ", ".join(f"{clock_ms(marker.ms, '.')} {clean(marker.name)}".rstrip() for marker in markers)
    notes = [f"NOTE Markers: {named.translate(_ESCAPES)}\n"] if markers else []
    return "\n".join(["WEBVTT\n", *notes, *(_block(cue, names) for cue in cues(transcript))])


def _block(cue: Cue, names: Mapping[str, str]) -> str:
    lines = [line.translate(_ESCAPES) for line in cue.lines]
    if any(cue.voices):
        lines = [_voice(voice, names) + line for voice, line in zip(cue.voices, lines, strict=True)]
    text = (_voice(cue.speaker, names) if not cue.voices else "") + "\n".join(lines)
    return f"{clock_ms(cue.start_ms, '.')} --> {clock_ms(cue.end_ms, '.')}\n{text}\n"


def _voice(speaker: str | None, names: Mapping[str, str]) -> str:
    return f"<v {speaker_name(speaker, names).translate(_ESCAPES)}>" if speaker else ""
