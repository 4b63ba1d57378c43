"""The page about speakers: whether voices are remembered, and forgetting them."""

from __future__ import annotations

from PySide6.QtCore import Signal

from sttgui.domain.known_voices import KnownVoices
from sttgui.ui.kit.question import ask
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button
from sttgui.ui.settings import text as settings_text
from sttgui.ui.settings.page import Page, kept
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.settings import Settings


class SpeakersPage(Page):
    """Asks before all voices are forgotten."""

    forget_wanted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(tr("Speakers"), HelpPage.SPEAKERS)
        self._said = ""
        self.heading(tr("Known voices"))
        self.voices = self.box(
            tr("Remember voices I have named, on this computer only"),
            kept(settings, table.REMEMBER_VOICES),
            tip=tr("A name is offered where the voice is heard in another recording; it is never given unasked"),
            about=settings_text.about_voices(),
        )
        self.forget = button(tr("Forget all voices…"), tr("Remove all voices that are kept; names in transcripts stay"))
        self.forget.clicked.connect(self._ask)
        self._kept = self.row(tr("Voices that are kept"), self.forget, about=" ")
        self.show_voices(KnownVoices())

    def show_voices(self, known: KnownVoices) -> None:
        """How many voices are kept, also while the switch is off."""
        self._said = settings_text.voices(len(known.voices), known.names)
        self._kept.say(self._said)
        self.forget.setEnabled(bool(known.voices))
        self.forget.setAccessibleDescription(self._said)

    def _ask(self) -> None:
        asked = tr("Forget all voices? {kept}", kept=self._said)
        told = tr("They cannot be brought back. Recordings, and names in them, stay as they are.")
        ask(self.window(), tr("Forget all voices"), asked, told, yes=tr("Forget"), do=self.forget_wanted)
