"""Has speakers named, told apart, merged and heard: by the menu on a name, by key, and in the list of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from sttgui.domain import editing
from sttgui.domain.transcript import Transcript
from sttgui.services.known_voices import RememberedVoices
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.appearance import Appearance
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.ui.kit.text import tr
from sttgui.ui.speakers import text as speaker_text
from sttgui.ui.speakers.menu import Assign, Hear, Merge, Rename, ShowAll, SpeakerMenu, UseName, Wish
from sttgui.ui.speakers.search import SpeakerSearch
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel import speakers
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel, PlayerState
from sttgui.viewmodel.speakers import Speaker
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.speakers.dialog import SpeakersDialog


class SpeakersController:
    """Every change is one step that can be undone."""

    def __init__(
        self,
        view: TranscriptView,
        recording: OpenRecording,
        player: PlayerModel,
        *,
        actions: Mapping[Do, QAction],
        appearance: Appearance,
        drafts: Drafts,
        search: SpeakerSearch,
        voices: RememberedVoices,
        say: Messages,
    ) -> None:
        self._view = view
        self._recording = recording
        self._appearance = appearance
        self._drafts = drafts
        self._search = search
        self._voices = voices
        self._scope = TaskScope(say.show_error)
        search.changed.connect(self._show_search)
        self._player = player
        self._editor = recording.editor
        self._places = range(0)  # the words the menu or the field for a name is about
        self._renamed = ""  # the key of the speaker the field is about
        self._list: OneDialog[SpeakersDialog] = OneDialog()
        self._left_ms: int | None = None  # where the player was before a sample
        self._returning = QTimer(view, singleShot=True, interval=0)  # once the player has told that it pauses
        self._returning.timeout.connect(self._return)
        self._here, self._all = actions[Do.SPEAKER], actions[Do.SPEAKERS]
        self._view.names.clicked.connect(self._name_clicked)
        self._view.names.dropped.connect(self._name_dropped)
        self._view.menu_opened.connect(self._menu_opened)
        self._here.triggered.connect(self._open_here)
        self._all.triggered.connect(self._open_list)
        self._names: dict[str, str] = {}  # as they were before an edit
        self._editor.opened.connect(self._opened)
        self._editor.changed.connect(self._edited)
        recording.transcript_shown.connect(self._shown)
        player.state_changed.connect(self._played)
        self._shown(False)

    async def close(self) -> None:
        """Wait until names that were given are on the disk."""
        await self._scope.finish()

    def _opened(self, transcript: Transcript) -> None:
        self._names = dict(transcript.names)

    def _shown(self, is_shown: bool) -> None:
        if is_shown and self._voices.is_on:
            self._scope.start(self._voices.load())
        self._left_ms = None
        for action in (self._here, self._all):
            action.setEnabled(is_shown)

    def _name_clicked(self, paragraph: int, at: QPoint) -> None:
        self._editor.stop_typing()
        self._open_menu(speakers.places_of(self._editor.transcript, paragraph), at)

    def _name_dropped(self, paragraph: int, target: int) -> None:
        self._editor.stop_typing()
        transcript = self._editor.transcript
        key = speakers.speaker_at(transcript, speakers.places_of(transcript, paragraph).start)
        self._places = speakers.places_of(transcript, target)
        if key is not None and self._places:
            self._assign(key)

    def _open_here(self) -> None:
        """Open the menu about the speaker of the selection, or else of the paragraph with the caret."""
        self._editor.stop_typing()
        box = self._view.cursorRect()
        at = self._view.viewport().mapToGlobal(QPoint(box.left(), box.bottom() + 4))
        selected = self._view.selected_words()
        if selected:
            self._open_menu(selected, at, is_selection=True)
        else:
            self._open_menu(self._paragraph_at(self._view.textCursor().position()), at)

    def _open_menu(self, places: range, at: QPoint, *, is_selection: bool = False) -> None:
        if places:
            menu = self._menu(self._view, places, is_selection=is_selection)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def _menu_opened(self, menu: QMenu, position: int) -> None:
        """Add the menu about the speaker to the one about a word."""
        self._editor.stop_typing()
        cursor = self._view.textCursor()
        is_selection = cursor.hasSelection() and cursor.selectionStart() <= position <= cursor.selectionEnd()
        places = self._view.selected_words() if is_selection else self._paragraph_at(position)
        if places:
            menu.addSeparator()
            menu.addMenu(self._menu(menu, places, is_selection=is_selection))

    def _menu(self, parent: QWidget, places: range, *, is_selection: bool) -> SpeakerMenu:
        self._places = places
        transcript = self._editor.transcript
        menu = SpeakerMenu(
            parent,
            speakers.speakers_of(transcript),
            speakers.speaker_at(transcript, places.start),
            self._appearance.tokens,
            is_selection=is_selection,
            can_hear=self._player.state.is_ready,
            sounds_like=self._offers().get(speakers.speaker_at(transcript, places.start) or ""),
        )
        menu.chosen.connect(self._do)
        return menu

    def _paragraph_at(self, position: int) -> range:
        document = self._editor.document
        number = document.block_at(position)
        if number is None:
            return range(0)
        return speakers.places_of(document.transcript, document.paragraph_of(number))

    def _do(self, wish: Wish) -> None:
        match wish:
            case Assign(key=key):
                self._assign(key)
            case Rename(key=key):
                self._renamed = key
                self._ask_for_name(tr("Rename speaker"), self._known(key).name, self._name_changed)
            case UseName(key=key, name=name):
                self._rename(key, name)
            case Merge(key=key, into=into):
                self._merge(key, into)
            case Hear(key=key):
                self._play_sample(self._known(key))
            case ShowAll():
                self._open_list()
            case _:
                assert_never(wish)

    def _assign(self, key: str | None) -> None:
        if key is None:
            self._ask_for_name(tr("New speaker"), "", self._name_given)
        else:
            after = editing.assign_speaker(self._editor.transcript, self._places.start, self._places.stop, key)
            self._editor.apply(speaker_text.step_assign(self._known(key).name), after)

    def _known(self, key: str) -> Speaker:
        return next(one for one in speakers.speakers_of(self._editor.transcript) if one.key == key)

    def _ask_for_name(self, heading: str, name: str, take: Callable[[str], None]) -> None:
        from sttgui.ui.speakers.dialog import NameDialog

        names = [one.name for one in speakers.speakers_of(self._editor.transcript)]
        dialog = NameDialog(self._view.window(), heading, name, [one for one in names if one != name])
        dialog.name_chosen.connect(take)
        job = self._recording.job
        self._drafts.watch(f"speaker/{'' if job is None else job.id}/{name}", dialog)
        dialog.open()

    def _name_given(self, name: str) -> None:
        after = speakers.assign_new(self._editor.transcript, self._places, name)
        self._editor.apply(speaker_text.step_assign(name), after)

    def _name_changed(self, name: str) -> None:
        self._rename(self._renamed, name)

    def _rename(self, key: str, name: str) -> None:
        """Rename a speaker; one who gets the name of another is merged with that one."""
        other = speakers.named(self._editor.transcript, name)
        if other is not None and other.key != key:
            self._merge(key, other.key)
        else:
            after = editing.rename_speaker(self._editor.transcript, key, name)
            self._editor.apply(speaker_text.step_rename(name), after)

    def _merge(self, key: str, into: str) -> None:
        step = speaker_text.step_merge(self._known(key).name, self._known(into).name)
        self._editor.apply(step, speakers.merge(self._editor.transcript, key, into))

    def _play_sample(self, speaker: Speaker) -> None:
        if speaker.sample is not None and self._player.state.is_ready:
            left_ms = self._player.position_ms if self._left_ms is None else self._left_ms
            self._player.play_span(speaker.sample)
            self._left_ms = left_ms

    def _played(self, state: PlayerState) -> None:
        """After a sample the player goes back to where it was, unless the user has taken it elsewhere."""
        if self._left_ms is None or state.stops_ms is not None:
            return
        if state.is_playing or not state.is_ready:
            self._left_ms = None
        else:
            self._returning.start()

    def _return(self) -> None:
        left_ms, self._left_ms = self._left_ms, None
        if left_ms is not None and not self._player.state.is_playing:
            self._player.seek(left_ms)

    def _open_list(self) -> None:
        from sttgui.ui.speakers.dialog import SpeakersDialog

        self._editor.stop_typing()
        dialog = SpeakersDialog(self._view.window(), self._appearance.tokens, can_hear=self._player.state.is_ready)
        helped_by(dialog, HelpPage.SPEAKERS)
        dialog.renamed.connect(self._rename)
        dialog.merge_chosen.connect(self._do)
        dialog.hear_wanted.connect(self._do)
        dialog.name_wanted.connect(self._do)
        dialog.search_wanted.connect(self._search.start)
        dialog.stop_wanted.connect(self._search.stop)
        dialog.show_speakers(speakers.speakers_of(self._editor.transcript))
        self._list.open(dialog)
        self._show_search()

    def _show_search(self) -> None:
        if self._list.now is not None:
            search = self._search
            self._list.now.show_search(search.said, is_at_work=search.is_at_work, can_search=search.can_search)
            self._list.now.show_offers(self._offers())

    def _edited(self) -> None:
        self._keep_names()
        if self._list.now is not None:
            self._list.now.show_speakers(speakers.speakers_of(self._editor.transcript))
            self._list.now.show_offers(self._offers())

    def _keep_names(self) -> None:
        """Have the voices of those remembered who got another name, also by an undo."""
        before, self._names = self._names, dict(self._editor.transcript.names)
        job = self._recording.job
        if job is not None and self._names != before and self._voices.is_on:
            keys = {key for key, _ in self._names.items() ^ before.items()}
            self._scope.start(self._voices.named(job.id, {key: self._names.get(key, "") for key in keys}))

    def _offers(self) -> dict[str, str]:
        job = self._recording.job
        return {} if job is None else self._voices.offers(job.id, self._editor.transcript)
