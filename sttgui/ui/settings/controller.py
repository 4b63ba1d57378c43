"""Opens the window of settings, does what is wanted there, and watches the folder that is chosen there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices

from sttgui.domain.errors import RecordingUnderWayError, SttError
from sttgui.services.known_voices import RememberedVoices
from sttgui.services.watched_folder import WatchedFolder
from sttgui.storage.belongings import Also, belongings
from sttgui.storage.folders import Folders
from sttgui.ui.jobs.remedies import may_cost
from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.appearance import Appearance, Contrast
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.ui.kit.shortcuts import Shortcuts, fixed_keys
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.library.file_strips import FileStrips
from sttgui.ui.library.watched_intake import WatchedIntake
from sttgui.ui.settings.new_version_controller import NewVersionController
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.arrangement import Arrangement
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.listening import Listening
from sttgui.viewmodel.microphone_check import Listen, MicrophoneCheck
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.new_version import NewVersion
from sttgui.viewmodel.player import PlayerModel, make_playback
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.recording import RecordingModel, RecordingState
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.settings.checking_page import Checking
    from sttgui.ui.settings.delete_dialog import DeleteDialog
    from sttgui.ui.settings.dialog import SettingsDialog
    from sttgui.ui.settings.general_page import Panes, Reading
    from sttgui.ui.settings.page import Page
    from sttgui.ui.settings.recognising_page import RecognisingPage
    from sttgui.ui.settings.recording_page import RecordingPage


class Recognisers(Protocol):
    """What the window does about who transcribes."""

    def choose(self, recogniser_id: str) -> None: ...
    def ask_for_key(self, recogniser_id: str) -> None: ...
    def ask_for_server(self) -> None: ...
    def ask_for_options(self) -> None: ...
    def use_service_model(self, model: str) -> None: ...
    async def service_models(self) -> tuple[Mapping[str, str], str]:
        """The names of the hosted service's models by their ids, and what is to be said of where they come from."""
        ...

    async def forget_keys(self) -> None:
        """Remove the keys of all recognisers from this computer. Raises `SttError`."""
        ...


class SettingsController:
    """`ledger` is the file that remembers what was seen in the watched folder. `live_changed` and `second_changed` are
    called when it was switched whether words are written along, or a second model listens. `entries` counts the
    recordings in the list.
    """

    def __init__(
        self,
        strips: FileStrips,
        actions: Mapping[Do, QAction],
        say: Messages,
        *,
        intake: WatchedIntake,
        choice: RecogniserChoice,
        panes: Panes,
        library: LibraryModel,
        arrange: Callable[[Arrangement], object],
        models: ModelList,
        recognisers: Recognisers,
        open_models: Callable[[], None],
        settings: Settings,
        shortcuts: Shortcuts,
        appearance: Appearance,
        choose_contrast: Callable[[Contrast], object],
        reading: Reading,
        checking: Checking,
        folders: Folders,
        ledger: Path,
        player: PlayerModel,
        listening: Listening,
        recording: RecordingModel,
        listen: Listen,
        voices: RememberedVoices,
        live_changed: Callable[[], None],
        second_changed: Callable[[], None],
        entries: Callable[[], int],
        close_window: Callable[[], object],
    ) -> None:
        self._strips = strips
        self._actions = actions
        self._say = say
        self._intake = intake
        self._choice = choice
        self._panes = panes
        self._library = library
        self._arrange = arrange
        self._models = models
        self._recognisers = recognisers
        self._open_models = open_models
        self._settings = settings
        self._shortcuts = shortcuts
        self._appearance = appearance
        self._choose_contrast = choose_contrast
        self._reading = reading
        self._checking = checking
        self._folders = folders
        self._ledger = ledger
        self._player = player
        self._listening = listening
        self._recording = recording
        self._listen = listen
        self._voices = voices
        self._live_changed = live_changed
        self._second_changed = second_changed
        self._entries = entries
        self._close_window = close_window
        self._new_version = NewVersion(settings, lambda: recording.state.is_under_way)
        self._news = NewVersionController(say, self._new_version)
        self.to_delete: Also | None = None  # everything, once the window is closed and nothing is at work any more
        self._dialog: OneDialog[SettingsDialog] = OneDialog()
        self._deleting: OneDialog[DeleteDialog] = OneDialog()
        self._check: MicrophoneCheck | None = None
        self._watching = TaskScope(say.show_error)
        self._changing = TaskScope(say.show_error)
        actions[Do.SETTINGS].triggered.connect(self.open)
        choice.changed.connect(self._choice_changed)
        models.changed.connect(self._choice_changed)
        recording.state_changed.connect(self._recording_changed)
        appearance.tokens_changed.connect(self._set_theme)

    def start(self) -> None:
        """Look into the watched folder, if there is one, and for a new version, if that is wanted."""
        self._new_version.start()
        self._watch_folder()

    def _watch_folder(self) -> None:
        watched = self._settings.get(table.WATCHED)
        if watched is not None:
            folder = WatchedFolder(watched, self._ledger, self._take, self._reachable)
            self._watching.start(folder.watch())

    async def close(self) -> None:
        await self._let_microphone_go()
        await self._new_version.close()
        await self._changing.close()
        await self._watching.close()

    def open(self) -> None:
        """Open the window, or bring it forward."""
        from sttgui.ui.settings.checking_page import CheckingPage
        from sttgui.ui.settings.dialog import SettingsDialog
        from sttgui.ui.settings.general_page import GeneralPage
        from sttgui.ui.settings.keys_page import KeysPage
        from sttgui.ui.settings.playing_page import PlayingPage
        from sttgui.ui.settings.speakers_page import SpeakersPage

        if self._dialog.now is not None:
            self._dialog.now.activateWindow()
            return
        settings, actions = self._settings, self._actions
        self._playing = PlayingPage(self._player, self._listening, actions)
        self._playing.keys_wanted.connect(self._show_keys)
        self._speakers = SpeakersPage(settings)
        self._speakers.forget_wanted.connect(self._forget_wanted)
        pages: list[Page] = [
            GeneralPage(
                settings,
                actions,
                self._reading,
                choose_contrast=self._choose_contrast,
                panes=self._panes,
                library=self._library,
                arrange=self._arrange,
            ),
            self._recognising_page(),
            self._recording_page(),
            self._playing,
            CheckingPage(settings, self._checking, self._player, self._second_changed),
            self._speakers,
            KeysPage(self._shortcuts, fixed_keys),
            self._privacy_page(),
        ]
        dialog = SettingsDialog(self._say.window(), pages, lambda: settings.is_kept)
        dialog.page_shown.connect(self._page_shown)
        dialog.finished.connect(self._finished)
        self._dialog.open(dialog)
        self._changing.start(self._show_devices(dialog))
        self._changing.start(self._show_voices())

    def _recognising_page(self) -> RecognisingPage:
        from sttgui.ui.settings.recognising_page import RecognisingPage

        self._recognising = page = RecognisingPage(self._choice, self._models)
        page.recogniser_wanted.connect(self._recognisers.choose)
        page.key_wanted.connect(self._recognisers.ask_for_key)
        page.models_wanted.connect(self._open_models)
        page.options_wanted.connect(self._recognisers.ask_for_options)
        page.server_wanted.connect(self._recognisers.ask_for_server)
        page.service_model_chosen.connect(self._recognisers.use_service_model)
        return page

    def _recording_page(self) -> RecordingPage:
        from sttgui.ui.settings.recording_page import RecordingPage

        self._recordings = page = RecordingPage(
            self._settings,
            self._recording,
            self._appearance.tokens,
            self._folders.data / "recordings",
            watch=self._watch,
            live_changed=self._live_changed,
        )
        page.test_wanted.connect(self._test_microphone)
        page.folder_wanted.connect(self._show_folder)
        return page

    def _privacy_page(self) -> Page:
        from sttgui.ui.settings.privacy_page import PrivacyPage

        page = PrivacyPage(self._settings, self._folders, self._choice, self._actions, self._new_version)
        page.folder_wanted.connect(self._show_folder)
        page.action_wanted.connect(self._close_and_do)
        page.voices_wanted.connect(self._show_speakers)
        page.delete_wanted.connect(self._delete_wanted)
        return page

    def _finished(self) -> None:
        self._changing.start(self._let_microphone_go())

    def _choice_changed(self) -> None:
        if self._dialog.now is not None:
            self._recognising.show_values()

    def _set_theme(self, tokens: Tokens) -> None:
        if self._dialog.now is not None:
            self._recordings.meter.set_theme(tokens)

    def open_keys(self) -> None:
        """Open the window where keys are chosen."""
        self.open()
        self._show_keys("")

    def _show_keys(self, words: str) -> None:
        from sttgui.ui.settings.keys_page import KeysPage

        if self._dialog.now is not None:
            self._dialog.now.show_page(KeysPage, words)

    def _show_speakers(self) -> None:
        from sttgui.ui.settings.speakers_page import SpeakersPage

        if self._dialog.now is not None:
            self._dialog.now.show_page(SpeakersPage)

    def _show_folder(self, folder: Path) -> None:
        while not folder.is_dir() and folder != folder.parent:  # it is made when it is first needed
            folder = folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _close_and_do(self, action: QAction) -> None:
        """What opens another window, or closes this one's, begins without this one."""
        if self._dialog.now is not None:
            self._dialog.now.accept()
        action.trigger()

    async def _show_devices(self, dialog: SettingsDialog) -> None:
        devices = await self._player.devices()
        if self._dialog.now is dialog:
            self._playing.show_devices(devices)

    async def _show_service_models(self, dialog: SettingsDialog) -> None:
        names, said = await self._recognisers.service_models()
        if self._dialog.now is dialog:
            self._recognising.show_service_models(names, said)

    def _forget_wanted(self) -> None:
        self._changing.start(self._forget())

    async def _forget(self) -> None:
        await self._voices.forget()
        await self._show_voices()

    async def _show_voices(self) -> None:
        known = await self._voices.kept()
        if self._dialog.now is not None:
            self._speakers.show_voices(known)

    def _page_shown(self, page: Page) -> None:
        """Listen to the microphone only as long as one sees how loud it is, and ask for models where one sees them."""
        if page is self._recognising and self._dialog.now is not None:
            self._changing.start(self._show_service_models(self._dialog.now))
        is_wanted = page is self._recordings and not self._recording.state.is_under_way
        if is_wanted and self._check is None:
            self._check = check = MicrophoneCheck(self._listen, make_playback, self._player.state.device)
            check.changed.connect(self._recordings.show_check)
            check.level_changed.connect(self._recordings.meter.show_level)
            self._source = self._recording.state.source
            self._changing.start(self._begin_to_listen(check))
        elif not is_wanted:
            self._changing.start(self._let_microphone_go())

    async def _begin_to_listen(self, check: MicrophoneCheck) -> None:
        await self._recording.look_for_sources()  # before one is listened to, for then no others can be found
        if self._check is check:
            await check.open(self._source)

    async def _let_microphone_go(self) -> None:
        check, self._check = self._check, None
        if check is not None:
            check.blockSignals(True)  # the page of it may be gone already
            await check.close()
            check.deleteLater()

    def _recording_changed(self, state: RecordingState) -> None:
        if self._dialog.now is None:
            return
        self._recordings.show_values()
        if self._check is not None and state.source != self._source:
            self._source = state.source
            self._changing.start(self._check.open(state.source))

    def _test_microphone(self) -> None:
        self._close_and_do(self._actions[Do.TEST_MICROPHONE])

    def _watch(self, folder: Path | None) -> None:
        """Watch another folder from now on, or none."""
        if folder != self._settings.get(table.WATCHED):
            self._settings.set(table.WATCHED, folder)
            self._changing.start(self._watch_anew())

    async def _watch_anew(self) -> None:
        await self._watching.close()
        self._strips.say_folder(Path(), is_reachable=True)
        self._ledger.unlink(missing_ok=True)  # what is in the folder now is not new, also where it was watched before
        self._watch_folder()

    async def _take(self, paths: tuple[Path, ...]) -> frozenset[Path]:
        recogniser = self._choice.chosen
        if may_cost(recogniser) and not self._settings.get(table.WATCHED_MAY_COST):
            recogniser = self._choice.local
        return await self._intake.take(paths, recogniser)

    def _reachable(self, is_reachable: bool) -> None:
        watched = self._settings.get(table.WATCHED)
        if watched is not None:
            self._strips.say_folder(watched, is_reachable=is_reachable)

    def _delete_wanted(self) -> None:
        self._changing.start(self._ask_to_delete())

    async def _ask_to_delete(self) -> None:
        from sttgui.ui.settings.delete_dialog import DeleteDialog

        found = await asyncio.to_thread(belongings, self._folders)
        if self._dialog.now is None or self._deleting.now is not None:
            return
        dialog = DeleteDialog(self._dialog.now, self._entries(), found)
        dialog.delete_wanted.connect(self._delete)
        self._deleting.open(dialog)

    def _delete(self, also: Also) -> None:
        self._changing.start(self._delete_all(also))

    async def _delete_all(self, also: Also) -> None:
        """The keys first: where the keyring holds on to one, nothing is deleted yet."""
        asking = self._deleting.now
        try:
            if self._recording.state.is_under_way:
                raise RecordingUnderWayError
            await self._recognisers.forget_keys()
        except SttError as error:
            if asking is not None and asking is self._deleting.now:
                asking.show_error(tr("Nothing was deleted. {trouble}", trouble=text.sentence(error)))
            return
        for dialog in (self._deleting.now, self._dialog.now):
            if dialog is not None:
                dialog.accept()
        self.to_delete = also
        self._close_window()
