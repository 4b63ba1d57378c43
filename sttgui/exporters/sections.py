"""What stands in a document after the text: the summary and what else was found, notes, and markers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Insight, Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import CROSSED_OUT, MARKED, UNDERLINED, clean
from sttgui.exporters.times import clock

# The headings in their order, each with the kinds of insights under it.
_INSIGHTS = {
    "Chapters": ("chapter",),
    "Topics": ("topic", "category"),
    "Intentions": ("intent",),
    "Mood": ("sentiment",),
    "Names and things": ("entity",),
    "Highlights": ("highlight",),
    "Found by its sound": ("search_hit",),
    "Content warnings": ("safety",),
}
# All that is said in a document beside the words of its transcript.
WORDS = (*_INSIGHTS, "Summary", "Notes", "Markers", MARKED, UNDERLINED, CROSSED_OUT)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the lines under it."""

    heading: str
    lines: tuple[str, ...]


def sections(transcript: Transcript, markers: Sequence[Marker], options: Options) -> Iterator[Section]:
    """Those that are wanted and have something in them."""
    if options.insights:
        if summary := _lines(transcript.summary or ""):
            yield Section(options.said("Summary"), summary)
        for heading, kinds in _INSIGHTS.items():
            found = [insight for insight in transcript.insights if insight.kind in kinds]
            if found:
                yield Section(options.said(heading), tuple(map(_line, sorted(found, key=_when))))
    if notes := _lines(options.notes):
        yield Section(options.said("Notes"), notes)
    if markers and options.markers:
        yield Section(options.said("Markers"), tuple(map(marker_line, markers)))


def marker_line(marker: Marker) -> str:
    """A marker's time and what it is called."""
    return f"{clock(marker.ms)} {clean(marker.name)}".rstrip()


def _lines(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(clean, text.splitlines())))


def _line(insight: Insight) -> str:
    """When, what, and the words it is about; of a name, what sort it is of."""
    label, text = clean(insight.label or ""), clean(insight.text)
    what, about = (text, label) if insight.kind == "entity" else (label, text)
    said = ": ".join(filter(None, dict.fromkeys((what, about))))
    return said if insight.start_ms is None else f"{clock(insight.start_ms)} {said}"


def _when(insight: Insight) -> tuple[bool, int]:
    return insight.start_ms is None, insight.start_ms or 0
