"""Plain text: a line for each paragraph, a blank line between, and who speaks where the transcript says so; in the end
what is wanted beside the words, each under its heading.
"""

from __future__ import annotations

from collections.abc import Sequence

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import CHECKED, DOUBTFUL, Passage, Run, passages
from sttgui.exporters.sections import sections


def render(
    transcript: Transcript,
    title: str,  # noqa: ARG001  the text is pasted elsewhere: no heading
    markers: Sequence[Marker] = (),
    options: Options | None = None,
) -> str:
    """The paragraphs; a speaker's name stands before the first of their paragraphs in a row."""
    options = options or Options()
    parts = [_paragraph(passage) for passage in passages(transcript, options)]
    parts += ["\n".join((section.heading, *section.lines)) for section in sections(transcript, markers, options)]
    return "\n\n".join(parts) + "\n" if parts else ""


def _paragraph(passage: Passage) -> str:
    time = f"[{passage.time}] " if passage.time else ""
    speaker = f"{passage.speaker}: " if passage.speaker else ""
    return f"{time}{speaker}{''.join(map(_run, passage.runs)).strip()}"


def _run(run: Run) -> str:
    """The words with what is to be seen of them, in brackets."""
    text = run.text.rstrip()
    blank = run.text[len(text) :]
    if text and run.is_doubtful:
        text += DOUBTFUL
    if text and run.is_checked:
        text += CHECKED
    if run.heard_as:
        text = f"{text} [{run.heard_as}]".lstrip()
    return (f"[{run.time}] " if run.time else "") + text + blank
