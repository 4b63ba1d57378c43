"""What the dialog of settings shows and changes at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.listening import TypingChoice
from sttgui.viewmodel.settings import Settings


@dataclass(frozen=True, slots=True)
class Playing:
    """How a recording is played: `device` is empty for the system's own choice, `step_s` what back and forward go."""

    device: str = ""
    step_s: int = table.STEP_S.usual
    click_plays: bool = table.CLICK_PLAYS.usual
    typing: TypingChoice = field(default_factory=TypingChoice)


@dataclass(frozen=True, slots=True)
class Preferences:
    """`watched` is the folder whose new recordings are transcribed by themselves, if there is one; `watched_may_cost`
    whether they may go to a recogniser that charges. `second_opinion` is whether another model listens too
    to what a model of this computer transcribed, `second_elsewhere` also to what somebody else did.
    `live_words` is whether words are written along while one records, `remember_voices` whether the voices of those who
    were named are known again.
    """

    keep_copies: bool = False
    watched: Path | None = None
    watched_may_cost: bool = False
    second_opinion: bool = table.SECOND_OPINION.usual
    second_elsewhere: bool = table.SECOND_ELSEWHERE.usual
    live_words: bool = table.LIVE_WORDS.usual
    remember_voices: bool = table.REMEMBER_VOICES.usual

    @classmethod
    def kept(cls, settings: Settings) -> Preferences:
        get = settings.get
        return cls(
            get(table.KEEP_COPIES),
            get(table.WATCHED),
            get(table.WATCHED_MAY_COST),
            get(table.SECOND_OPINION),
            get(table.SECOND_ELSEWHERE),
            get(table.LIVE_WORDS),
            get(table.REMEMBER_VOICES),
        )

    def keep(self, settings: Settings) -> None:
        settings.set(table.KEEP_COPIES, self.keep_copies)
        settings.set(table.WATCHED, self.watched)
        settings.set(table.WATCHED_MAY_COST, self.watched_may_cost)
        settings.set(table.SECOND_OPINION, self.second_opinion)
        settings.set(table.SECOND_ELSEWHERE, self.second_elsewhere)
        settings.set(table.LIVE_WORDS, self.live_words)
        settings.set(table.REMEMBER_VOICES, self.remember_voices)
