"""Plain text: a line for each paragraph, a blank line between, and who speaks where the transcript says so; in the end
the markers of the recording, if it has any.
"""

from __future__ import annotations

from collections.abc import Sequence

from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import Passage, passages
from sttgui.exporters.times import clock


def render(
    transcript: Transcript,
    title: str,  # noqa: ARG001  the text is pasted elsewhere: no heading
    markers_ms: Sequence[int] = (),
    options: Options | None = None,
) -> str:
    """The paragraphs; a speaker's name stands before the first of their paragraphs in a row."""
    parts = [_paragraph(passage) for passage in passages(transcript, options or Options())]
    if markers_ms:
        parts.append(f"Markers: {', '.join(map(clock, markers_ms))}")
    return "\n\n".join(parts) + "\n" if parts else ""


def _paragraph(passage: Passage) -> str:
    time = f"[{passage.time}] " if passage.time else ""
    speaker = f"{passage.speaker}: " if passage.speaker else ""
    return f"{time}{speaker}{passage.text.strip()}"
