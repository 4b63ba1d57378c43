"""A PDF (ISO 32000), as paper that anybody can read and search: with its fonts, and the number of each page."""

from __future__ import annotations

from collections.abc import Sequence

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options


def render(transcript: Transcript, title: str, markers: Sequence[Marker] = (), options: Options | None = None) -> bytes:
    """The file, drawn by Qt, which is imported only now; it may be in any thread, and without a window."""
    from sttgui.exporters.pages import to_pdf

    return to_pdf(transcript, title, markers, options or Options())
