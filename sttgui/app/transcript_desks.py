"""All that can be done with the transcript that is shown, beside writing in it."""

from __future__ import annotations

from sttgui.app.changes_desk import ChangesDesk
from sttgui.app.editing_desk import EditingDesk
from sttgui.app.listening_desk import ListeningDesk
from sttgui.app.review_desk import ReviewDesk
from sttgui.app.speakers_desk import SpeakersDesk
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
        settings: Settings,
    ) -> None:
        self._review = ReviewDesk(window, recording, player, settings)
        self._speakers = SpeakersDesk(window, recording, player)
        self._changes = ChangesDesk(window, recording)
        self._listening = ListeningDesk(window, recording, player, editing, settings)

    def close(self) -> None:
        self._changes.close()
        self._listening.close()
