"""The formats a transcript can be exported to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sttgui.domain.transcript import Transcript
from sttgui.exporters import all_data, srt, text, vtt


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its `name` for people, its `suffix` with the dot, and what makes it of a transcript, a title and the
    markers that were set while it was recorded, in ms.
    """

    id: str
    name: str
    suffix: str
    as_text: Callable[[Transcript, str, Sequence[int]], str]

    def render(self, transcript: Transcript, title: str, markers_ms: Sequence[int] = ()) -> bytes:
        """The whole file, UTF-8. Raises `NoTimesError` where the format needs times and there are none."""
        # A file name that is not UTF-8 can come in through the title; it must not stop the export.
        return self.as_text(transcript, title, markers_ms).encode("utf-8", errors="replace")


_FORMATS = (
    Format("txt", "Text", ".txt", text.render),
    Format("srt", "Subtitles (SRT)", ".srt", srt.render),
    Format("vtt", "Web subtitles (VTT)", ".vtt", vtt.render),
    Format("json", "All data (JSON)", ".json", all_data.render),
)


def formats() -> tuple[Format, ...]:
    """All formats, in the order in which they are offered."""
    return _FORMATS


def by_id(format_id: str) -> Format:
    """The format of this id. Raises `KeyError` for one that does not exist."""
    return {known.id: known for known in _FORMATS}[format_id]
