"""Plain text: a line for each paragraph, a blank line between, and who speaks where the transcript says so."""

from __future__ import annotations

from itertools import pairwise

from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Paragraph, Transcript


def render(transcript: Transcript, title: str) -> str:  # noqa: ARG001  the text is pasted elsewhere: no heading
    """The paragraphs; a speaker's name stands before the first of their paragraphs in a row."""
    if not transcript.paragraphs:
        return ""
    first = transcript.paragraphs[0]
    parts = [_paragraph(first, first.speaker)]
    for before, paragraph in pairwise(transcript.paragraphs):
        parts.append(_paragraph(paragraph, paragraph.speaker if paragraph.speaker != before.speaker else None))
    return "\n\n".join(part for part in parts if part) + "\n"


def _paragraph(paragraph: Paragraph, speaker: str | None) -> str:
    text = " ".join(paragraph.text.split())
    return f"{speaker_name(speaker)}: {text}" if speaker and text else text
