"""All that is done with the transcript that is open, beside writing in it: joined to its parts of the window."""

from __future__ import annotations

from sttgui.app.front import Front
from sttgui.services.attempts import OpenClient
from sttgui.services.find_speakers import FindSpeakers
from sttgui.services.job_runner import JobRunner
from sttgui.services.known_voices import RememberedVoices
from sttgui.storage.library import Library
from sttgui.storage.word_list import WordListFile
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.library.search_controller import SearchController
from sttgui.ui.player.listening_controller import ListeningController
from sttgui.ui.player.marker_controller import MarkerController
from sttgui.ui.review.controller import ReviewController
from sttgui.ui.speakers.controller import SpeakersController
from sttgui.ui.speakers.search import SpeakerSearch
from sttgui.ui.transcript.changes_controller import ChangesController
from sttgui.ui.transcript.editing_controller import EditingController
from sttgui.ui.versions.controller import VersionsController
from sttgui.ui.word_list.fix_controller import FixController
from sttgui.viewmodel.listening import Listening
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.recording import RecordingModel


class TranscriptControllers:
    """All that can be done with the transcript that is open, beside writing in it."""

    def __init__(
        self,
        front: Front,
        opened: OpenRecording,
        player: PlayerModel,
        library: Library,
        *,
        editing: EditingController,
        drafts: Drafts,
        runner: JobRunner,
        recorder: RecordingModel,
        words: WordListFile,
        voices: RememberedVoices,
        open_client: OpenClient,
    ) -> None:
        window, settings = front.window, front.settings
        panes, bar, actions = window.panes, window.player_bar, window.commands
        page, view, details = panes.page, panes.page.view, panes.details
        drafts.watch("replace", page.finding.bar)
        self.review = ReviewController(
            page,
            panes.review,
            opened,
            actions=actions,
            show_pane=panes.side.show_review,
            player=player,
            settings=settings,
            say=window.messages,
        )
        self.speaker_search = SpeakerSearch(
            opened, runner, editing, window.messages, FindSpeakers(open_client).find, heard=voices.heard
        )
        self._speakers = SpeakersController(
            view,
            opened,
            player,
            actions=actions,
            appearance=window.appearance,
            drafts=drafts,
            search=self.speaker_search,
            voices=voices,
            say=window.messages,
        )
        self._changes = ChangesController(
            view, panes.changes, details, opened, actions=actions, show_pane=panes.side.show_changes
        )
        self._listening = ListeningController(
            page, details, bar, opened, actions=actions, player=player, editing=editing, settings=settings
        )
        self._markers = MarkerController(
            details.markers,
            bar,
            opened,
            actions=actions,
            player=player,
            recorder=recorder,
            runner=runner,
            say=window.messages,
            show_pane=panes.side.show_details,
        )
        self._versions = VersionsController(
            page.versions,
            opened,
            front.model,
            player,
            actions=actions,
            appearance=window.appearance,
            say=window.messages,
            choose=window.library_pane.choose,
            transcript_of=editing.transcript,
        )
        self._fixes = FixController(opened, words, window.messages, settings)
        self._search = SearchController(
            window.library_pane, view.reveal_word, window.messages, opened, library, jobs=front.model.jobs
        )

    @property
    def listening(self) -> Listening:
        return self._listening.listening

    async def close(self) -> None:
        await self.speaker_search.close()
        await self._speakers.close()
        self._changes.close()
        self._listening.close()
        await self._markers.close()
        await self._versions.close()
        await self._fixes.close()
        await self._search.close()
