"""The page about checking: how much, what is heard of a place, and the second listening."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from sttgui.ui.kit import text
from sttgui.ui.kit.text import tr
from sttgui.ui.review import text as review_text
from sttgui.ui.settings.page import Page, Value, kept
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.marks import HowMuch
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.settings import Settings

UNDER = (30, 40, 50, 60, 70, 80, 90)  # per cent
AROUND_MS = (0, 500, 1000, 1500, 2000, 3000, 5000)


class Checking(Protocol):
    """How much is checked of each recording."""

    @property
    def lasting(self) -> HowMuch: ...
    def choose(self, how_much: HowMuch) -> None: ...


class CheckingPage(Page):
    """`second_changed` is called where it is to be looked anew for what a second model should listen to."""

    def __init__(
        self, settings: Settings, checking: Checking, player: PlayerModel, second_changed: Callable[[], None]
    ) -> None:
        super().__init__(tr("Checking"), HelpPage.CHECKING)
        usual = HowMuch(table.AMOUNT.usual, table.UNDER.usual / 100)
        self._checking = checking
        self.heading(tr("How much"))
        self.amount = self.choice(
            tr("How much to check"),
            {which: review_text.amount(which) for which in Amount if which is not Amount.MINUTES},
            Value(lambda: checking.lasting.amount, self._choose_amount, usual.amount),
            tip=tr("How many words of each transcript are marked"),
            about=tr("Words that are not marked can be wrong too."),
        )
        self.under = self.choice(
            tr("Mark words under"),
            {part: tr("{percent} sure", percent=text.percent(part / 100)) for part in UNDER},
            Value(lambda: round(checking.lasting.under * 100), self._choose_under, table.UNDER.usual),
            tip=tr("Where you choose by how sure a word is"),
        )
        self.heading(tr("What is heard of a place"))
        around = {ms: tr("{seconds} s", seconds=text.decimal(ms / 1000)) for ms in AROUND_MS}
        self.before = self.choice(
            tr("Before it"), around, kept(settings, table.BEFORE_MS), tip=tr("How much is played before a place")
        )
        self.after = self.choice(
            tr("After it"), around, kept(settings, table.AFTER_MS), tip=tr("How much is played after a place")
        )
        self.loops = self.box(
            tr("Repeat it till I decide"),
            kept(settings, table.REVIEW_LOOPS),
            tip=tr("The place is played again and again"),
        )
        self.slows = self.box(
            tr("Slow down at doubtful words"),
            Value(lambda: player.state.slows_at_doubt, player.set_slows_at_doubt, table.SLOWS_AT_DOUBT.usual),
            tip=tr("Also where the recording is only played"),
        )
        self.heading(tr("Second listening"))
        self.second = self.box(
            tr("Have a second model listen to what was transcribed here"),
            kept(settings, table.SECOND_OPINION, second_changed),
            tip=tr("Where it hears something else, the words come first to be checked, with its words beside them"),
            about=tr("A model of this computer does that, when nothing else waits. The sound goes nowhere."),
        )
        self.elsewhere = self.box(
            tr("Also to transcripts made elsewhere"),
            kept(settings, table.SECOND_ELSEWHERE, second_changed),
            tip=tr("By the hosted service or another server: a model of this computer listens to them, too"),
        )
        self.when_shown(self._show_state)

    def _show_state(self) -> None:
        self.under.setEnabled(self._checking.lasting.amount is Amount.CUSTOM)

    def _choose_amount(self, amount: Amount) -> None:
        self._checking.choose(replace(self._checking.lasting, amount=amount))

    def _choose_under(self, percent: int) -> None:
        self._checking.choose(replace(self._checking.lasting, under=percent / 100))
