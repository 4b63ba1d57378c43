"""What the user set once for all recordings, kept in the settings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sttgui.viewmodel.settings import Settings

KEEP_COPIES = "recordings/keep_copies"
WATCHED = "watched/folder"
WATCHED_MAY_COST = "watched/may_cost"
YES = "yes"


@dataclass(frozen=True, slots=True)
class Preferences:
    """`watched` is the folder whose new recordings are transcribed by themselves, if there is one; `watched_may_cost`
    whether they may go to a recogniser that charges.
    """

    keep_copies: bool = False
    watched: Path | None = None
    watched_may_cost: bool = False

    @classmethod
    def kept(cls, settings: Settings) -> Preferences:
        watched = settings.value(WATCHED)
        return cls(
            keep_copies=settings.value(KEEP_COPIES) == YES,
            watched=Path(watched) if watched else None,
            watched_may_cost=settings.value(WATCHED_MAY_COST) == YES,
        )

    def keep(self, settings: Settings) -> None:
        settings.set_value(KEEP_COPIES, YES if self.keep_copies else "")
        settings.set_value(WATCHED, str(self.watched or ""))
        settings.set_value(WATCHED_MAY_COST, YES if self.watched_may_cost else "")
