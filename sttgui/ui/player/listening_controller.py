"""Shows which parts of the open recording were listened to, goes to those that were not, and saves both."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction

from sttgui.ui.kit.actions import Do
from sttgui.ui.player import listening_text
from sttgui.ui.player.bar import PlayerBar
from sttgui.ui.transcript.details_pane import DetailsPane
from sttgui.ui.transcript.editing_controller import EditingController
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.viewmodel.listening import Heard, Listening
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.settings import Settings


class ListeningController:
    """Joins the player, the editor and what the window shows of them."""

    def __init__(
        self,
        page: TranscriptPane,
        details: DetailsPane,
        bar: PlayerBar,
        recording: OpenRecording,
        *,
        actions: Mapping[Do, QAction],
        player: PlayerModel,
        editing: EditingController,
        settings: Settings,
    ) -> None:
        self._page = page
        self._details = details
        self._bar = bar
        self._player = player
        self._listening = Listening(recording.editor, player, settings, parent=bar)
        self._next = actions[Do.NEXT_UNHEARD]
        self._next.setEnabled(False)
        self._listening.told.connect(editing.note_listened)
        self._listening.heard_changed.connect(self._show)
        player.state_changed.connect(self._state_changed)
        recording.transcript_shown.connect(self._state_changed)
        self._next.triggered.connect(self._go_to_next)
        details.next_unheard_wanted.connect(self._go_to_next)

    @property
    def listening(self) -> Listening:
        return self._listening

    def close(self) -> None:
        """Keep what is being heard."""
        self._listening.tell()

    def _show(self, heard: Heard) -> None:
        self._page.show_heard(heard)
        self._bar.timeline.show_heard(heard.stretches)
        self._state_changed()

    def _state_changed(self) -> None:
        """Offer the way to what was not heard only while there is a recording to listen to."""
        heard = self._listening.heard
        can_hear = self._player.state.is_ready
        self._next.setEnabled(can_hear and bool(heard.unheard))
        said = listening_text.listened(heard) if can_hear or heard.stretches else ""
        self._details.show_listened(said, has_more=can_hear and bool(heard.unheard))

    def _go_to_next(self) -> None:
        place = self._listening.to_next_unheard()
        if place is not None:
            self._page.view.reveal_word(place)
