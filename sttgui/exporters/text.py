"""Plain text: a line for each paragraph, a blank line between, and who speaks where the transcript says so; in the end
the markers of the recording, if it has any.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Paragraph, Transcript
from sttgui.exporters.times import clock


def render(
    transcript: Transcript,
    title: str,  # noqa: ARG001  the text is pasted elsewhere: no heading
    markers_ms: Sequence[int] = (),
) -> str:
    """The paragraphs; a speaker's name stands before the first of their paragraphs in a row."""
    if not transcript.paragraphs:
        return ""
    names = dict(transcript.names)
    speakers = [part.speaker and speaker_name(part.speaker, names) for part in transcript.paragraphs]
    shown = [speaker if speaker != before else None for before, speaker in pairwise([None, *speakers])]
    parts = [_paragraph(part, speaker) for part, speaker in zip(transcript.paragraphs, shown, strict=True)]
    if markers_ms:
        parts.append(f"Markers: {', '.join(map(clock, markers_ms))}")
    return "\n\n".join(part for part in parts if part) + "\n"


def _paragraph(paragraph: Paragraph, speaker: str | None) -> str:
    text = " ".join(paragraph.text.split())
    return f"{speaker}: {text}" if speaker and text else text
