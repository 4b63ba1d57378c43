"""What the tests of the application share: a window that is always put away, a recogniser that answers, patience."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QMenu

from sttgui.app.controllers.library import LibraryControllers
from sttgui.app.controllers.recognisers import RecogniserControllers
from sttgui.app.front import Front
from sttgui.domain.errors import FileMissingError, NoMicrophoneError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.recognisers import Recogniser
from sttgui.domain.recognition import Accepted, Finished
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.services.job_runner import JobRunner
from sttgui.services.known_voices import RememberedVoices
from sttgui.services.models import Models
from sttgui.services.recordings import Recordings
from sttgui.storage.asked import AskedFiles
from sttgui.storage.folders import Folders
from sttgui.storage.keys import KeyStore
from sttgui.storage.known_voices import KnownVoicesFile
from sttgui.storage.library import Library
from sttgui.storage.models import ModelStore
from sttgui.ui.jobs.remedies import may_cost
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.library.search_controller import SearchController
from sttgui.ui.review.controller import ReviewController
from sttgui.ui.settings.controller import SettingsController
from sttgui.ui.transcript.view import TranscriptView
from sttgui.ui.window.job_panes import JobPanes
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.listening import Listening
from sttgui.viewmodel.marks import HowMuch
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.place_counts import PlaceCounts
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.recording import RecordingModel
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope
from tests.waiting import all_still


async def until(what: str, ask: Callable[[], object], seconds: float = 20) -> None:
    for _ in range(int(seconds / 0.01)):
        if ask():
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"waited in vain for {what}")


class Room:
    """The window with nothing joined to it yet, and a recording whose transcript can be shown."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings(folder / "settings.ini")
        self.choice = RecogniserChoice(self.settings)
        self.model = LibraryModel()
        self.opened = OpenRecording()
        self.window = MainWindow(self.model, self.opened, self.choice, self.settings)
        self.front = Front(self.settings, self.choice, self.model, self.window)
        self.job = Job("talk", FileSource(folder / "talk.wav"), datetime.now(UTC), Completed(), title="Talk")
        self.window.resize(1280, 800)  # the screen of the tests is smaller, and the list would be folded away
        self.window.show()

    def open(self, transcript: Transcript) -> None:
        self.opened.choose(self.job)
        self.opened.show_transcript(self.job, transcript)

    @property
    def panes(self) -> JobPanes:
        return self.window.panes

    @property
    def view(self) -> TranscriptView:
        return self.panes.page.view

    @property
    def editor(self) -> Editor:
        return self.opened.editor

    def place_caret(self, word: int) -> None:
        cursor = self.view.textCursor()
        cursor.setPosition(self.editor.document.range_of(word)[0] + 1)
        self.view.setTextCursor(cursor)

    def menu_at(self, word: int) -> QMenu:
        menu = QMenu(self.window)
        self.view.menu_opened.emit(menu, self.editor.document.range_of(word)[0] + 1)
        return menu

    def join_review(self, player: PlayerModel | None = None) -> ReviewController:
        """What leads through the words to check; without a player there is nothing to hear."""
        return ReviewController(
            self.panes.page,
            self.panes.review,
            self.opened,
            actions=self.window.commands,
            show_pane=self.panes.side.show_review,
            player=player or PlayerModel(self.settings, parent=self.window),
            settings=self.settings,
            say=self.window.messages,
        )

    def said(self) -> str:
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def buttons(self, words: str) -> list[QAbstractButton]:
        return [one for one in self.window.findChildren(QAbstractButton) if one.isVisible() and one.text() == words]

    def click(self, words: str) -> None:
        [button] = self.buttons(words)
        button.click()

    def shown(self, kind: type[Any]) -> Any:
        """The one dialog of its kind that can be seen."""
        [dialog] = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return dialog

    def put_away(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class FakeRecogniser:
    """Answers at once, once it may; a file that is not there is refused."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str]] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    def of(self, recogniser: Recogniser) -> "Client":
        return Client(self, recogniser)


class Client:
    def __init__(self, fake: FakeRecogniser, recogniser: Recogniser) -> None:
        self._fake = fake
        self._recogniser = recogniser

    async def create(self, source: FileSource, options: Any, on_sent: Any, *, request_id: str, before_last: Any) -> Any:
        if not await asyncio.to_thread(source.path.exists):
            raise FileMissingError(name=source.name)
        await before_last()
        self._fake.sent.append((source.name, self._recogniser.id))
        return Accepted(request_id)

    async def fetch(self, generation_id: str) -> Finished:
        await self._fake.may_answer.wait()
        return Finished(Transcript((Paragraph((Word("hello", 0, 400, 0.9),)),), duration_ms=500), b"{}")

    async def find(self, request_id: str) -> None:
        return None

    async def cancel(self, generation_id: str) -> None: ...
    async def close(self) -> None: ...


class _NoPlayback:
    """Plays nothing, with one device."""

    def set_volume(self, volume: float) -> None: ...

    def set_device(self, name: str | None) -> None: ...

    def devices(self) -> list[str]:
        return ["Headphones"]

    def close(self) -> None: ...


def place_of_caret(view: TranscriptView) -> int:
    """The place of the word at the caret, or of the next one."""
    position = view.textCursor().selectionStart()
    return view.shown.words_between(position, position).start


def no_playback(on_device_lost: object) -> Any:
    return _NoPlayback()


def _no_recorder(on_trouble: object) -> Any:
    raise NoMicrophoneError


def _no_microphone(source: str | None) -> Any:
    raise NoMicrophoneError


class Checking:
    """How much is checked of each recording."""

    def __init__(self) -> None:
        self.lasting = HowMuch()

    def choose(self, how_much: HowMuch) -> None:
        self.lasting = how_much


class JoinedRoom(Room):
    """The window with the list, the library and the files behind it, and a recogniser that answers at once."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.library = Library(home / "data")
        self.recogniser = FakeRecogniser()
        self.recordings = Recordings(self.library, home / "data" / "recordings", may_cost)
        self.runner = JobRunner(
            open_client=self._open, store=self.library, objection=self.recordings.objection, sleep=_no_sleep
        )
        self.asked = AskedFiles(home / "data" / "asked")
        self.keys = KeyStore({}, lambda: None)
        drafts = Drafts(self.settings)
        self.controllers = LibraryControllers(
            self.front,
            self.opened,
            self.runner,
            self.library,
            recordings=self.recordings,
            asked=self.asked,
            drafts=drafts,
            counts=PlaceCounts(self.settings),
        )
        self.controllers.start._sleep = _no_sleep
        self.search = SearchController(
            self.window.library_pane,
            self._reveal_word,
            self.window.messages,
            self.opened,
            self.library,
            jobs=self.front.model.jobs,
        )
        models = Models(ModelStore(home / "models"), "http://127.0.0.1:9", missing=lambda: None)
        self.recognisers = RecogniserControllers(
            self.front,
            self.opened,
            self.controllers,
            self.runner,
            models=models,
            open_client=self._open,
            key_store=self.keys,
        )
        self.player = PlayerModel(self.settings, no_playback, self.window)
        self.preferences = SettingsController(
            self.window.file_strips,
            self.window.commands,
            self.window.messages,
            intake=self.controllers.watched,
            choice=self.choice,
            panes=self.window.columns,
            library=self.model,
            arrange=self.window.library_pane.arrange,
            models=self.window.models,
            recognisers=self.recognisers.recognisers,
            open_models=self.recognisers.models.open,
            settings=self.settings,
            shortcuts=self.window.shortcuts,
            appearance=self.window.appearance,
            choose_contrast=self.window.choose_contrast,
            reading=self.window.reading,
            checking=Checking(),
            folders=Folders(home / "data", home / "config", home / "cache", home / "log"),
            ledger=home / "watched.json",
            player=self.player,
            listening=Listening(self.opened.editor, self.player, self.settings, parent=self.window),
            voices=RememberedVoices(
                KnownVoicesFile(home / "data" / "voices.json"), lambda: self.settings.get(table.REMEMBER_VOICES)
            ),
            recording=RecordingModel(self.settings, _no_recorder, list),
            listen=_no_microphone,
            live_changed=lambda: None,
            second_changed=lambda: None,
            entries=lambda: len(self.jobs),
            close_window=self.window.close,
        )

    def _reveal_word(self, place: int) -> None:
        self.panes.page.view.reveal_word(place)

    async def _open(self, recogniser: Recogniser) -> Any:
        return self.recogniser.of(recogniser)

    @property
    def jobs(self) -> list[Job]:
        return self.runner.jobs

    async def add(self, *paths: Path) -> list[Job]:
        """Drop files, and wait until everything that follows from it is done."""
        before = len(self.jobs)
        self.window.paths_added.emit(paths)
        await self.still()
        return self.jobs[before:]

    async def still(self) -> None:
        for _ in range(3):
            await until("rest", lambda: not any(scope._tasks for scope in self.scopes))
            if self.recogniser.may_answer.is_set():
                await all_still(self.runner)

    @property
    def scopes(self) -> list[TaskScope]:
        """Where what the list and the files are doing is held."""
        controllers = self.controllers
        parts = (
            controllers.intake,
            controllers.imports,
            controllers.found,
            controllers.list,
            controllers.start,
            controllers.opening,
            controllers.export,
            self.search,
        )
        return [*(part._scope for part in parts), controllers.list._writing]

    def offers(self, words: str) -> bool:
        return bool(self.buttons(words))

    def choose_file(self, path: Path) -> None:
        """Answer the file dialog that is open."""
        dialog = self.shown(QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()

    async def close(self) -> None:
        await self.search.close()
        await self.preferences.close()
        await self.recognisers.close()
        await self.controllers.close()
        self.library.close()
        self.put_away()


async def _no_sleep(seconds: float) -> None:
    await asyncio.sleep(0)
