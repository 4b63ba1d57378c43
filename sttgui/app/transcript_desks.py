"""All that can be done with the transcript that is shown, beside writing in it."""

from __future__ import annotations

from sttgui.app.changes_desk import ChangesDesk
from sttgui.app.editing_desk import EditingDesk
from sttgui.app.listening_desk import ListeningDesk
from sttgui.app.review_desk import ReviewDesk
from sttgui.app.speakers_desk import SpeakersDesk
from sttgui.ui.actions import Do
from sttgui.ui.drafts import Drafts
from sttgui.ui.main_window import MainWindow
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.settings import Settings


class TranscriptDesks:
    """Keeps the desks together, so that they begin and end as one."""

    def __init__(
        self,
        window: MainWindow,
        recording: OpenRecording,
        player: PlayerModel,
        editing: EditingDesk,
        *,
        settings: Settings,
        drafts: Drafts,
    ) -> None:
        panes, bar, actions = window.panes, window.player_bar, window.commands
        page, view, side, details = panes.page, panes.page.view, panes.side, panes.details
        drafts.watch("replace", page.finding.bar)
        self._review = ReviewDesk(
            page, panes.review, side, recording, start=actions[Do.REVIEW], player=player, settings=settings
        )
        self._speakers = SpeakersDesk(
            view, recording, player, actions=actions, appearance=window.appearance, drafts=drafts
        )
        self._changes = ChangesDesk(view, panes.changes, details, side, recording, actions=actions)
        self._listening = ListeningDesk(
            page, details, bar, recording, actions=actions, player=player, editing=editing, settings=settings
        )

    def close(self) -> None:
        self._changes.close()
        self._listening.close()
