"""How many places of a transcript are to be checked, as the pane beside it counts them, also where it is not open."""

from __future__ import annotations

from collections.abc import Sequence

from sttgui.domain.jobs import Places
from sttgui.domain.transcript import Transcript
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.blocks import looked_at
from sttgui.viewmodel.marks import MINUTES, HowMuch, Marks
from sttgui.viewmodel.parts import Part, part_of
from sttgui.viewmodel.review import FIRST_PACE_MS
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.transcript_document import TranscriptDocument

SHORTEST_MS = 500  # for a place


class PlaceCounts:
    """Counts by how much the user wants to check, as it was when `look` was called last."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.look()

    @property
    def how_much(self) -> str:
        return self._how_much.name

    def look(self) -> None:
        """See what the user has chosen."""
        get = self._settings.get
        stops = MINUTES * 60_000 // max(get(table.PACE_MS) or FIRST_PACE_MS, SHORTEST_MS)
        self._how_much = HowMuch(get(table.AMOUNT), get(table.UNDER) / 100, stops)

    def of(self, transcript: Transcript) -> Places:
        """May come from any thread; takes a moment."""
        marks = Marks(transcript, self._how_much)
        return _counted(
            [part_of(block, marks) for one in transcript.paragraphs for block in looked_at(one, marks)], marks
        )


def places_of(document: TranscriptDocument) -> Places:
    """The places of a transcript that is open."""
    return _counted(document.parts, document.marks)


def _counted(parts: Sequence[Part], marks: Marks) -> Places:
    left, total = sum(part.left for part in parts), sum(part.places for part in parts)
    others, missing = sum(part.others for part in parts), sum(part.missing for part in parts)
    return Places(left, total, marks.how_much.name, others, missing)
