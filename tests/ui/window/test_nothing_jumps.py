"""Nothing moves by itself: not while a job runs, a message comes or goes, the words are checked or a dialog
says its result.

What somebody is about to press stays where it is.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sttgui.audio import playback
from sttgui.domain.account import KeyReport
from sttgui.domain.errors import KeyRefusedError, NotConnectedError, StorageError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.keys import KeyState
from sttgui.domain.models import BASE, SMALL, TINY_EN, Fetching, Halted, Missing, Ready
from sttgui.domain.paragraphs import in_paragraphs
from sttgui.domain.recognisers import AIML
from sttgui.domain.recognition import Finished, Pending
from sttgui.domain.transcript import Transcript, Word
from sttgui.services.clients import Clients
from sttgui.storage.folders import Folders
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.recognisers.key_dialog import KeyDialog
from sttgui.ui.recognisers.models_dialog import ModelsDialog
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings
from tests.app.test_words_appear import FakeRecogniser
from tests.conftest import MakeWave
from tests.geometry import Watch
from tests.rooms import until
from tests.ui.player.test_controller import Deaf, Running, window_open

SECONDS = 60
WORDS = tuple(Word(f"word{at}", at * 500, at * 500 + 450, 0.1 if at % 20 == 7 else 0.9) for at in range(SECONDS * 2))
TRANSCRIPT = Transcript(in_paragraphs(WORDS), duration_ms=SECONDS * 1000)
PLACES = sum(word.confidence == 0.1 for word in WORDS)


@pytest.fixture(autouse=True)
def no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        playback.Playback.__init__, "__defaults__", (Deaf, *playback.Playback.__init__.__defaults__[1:])
    )


@pytest.fixture
def recording(make_wave: MakeWave) -> Path:
    return make_wave("speech.wav", SECONDS)


def watched(window: MainWindow) -> list[QWidget]:
    """What one looks at and presses: the text, the lists, the buttons and fields that can be seen."""
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit)
    seen = [part for kind in kinds for part in window.findChildren(kind) if part.isVisible()]
    texts = [part for part in window.findChildren(QWidget) if part.objectName() in ("transcript_text", "timeline")]
    return [*texts, *(part for part in seen if not part.findChildren(QAbstractButton) or part.accessibleName())]


async def painted(window: QWidget) -> None:
    """Till all that is due was laid out and painted."""
    watch = Watch(window, [window])
    for number in (1, 2):
        window.update()
        await until("a painting", lambda number=number: watch.paintings >= number)
    watch.stop()


@pytest.fixture
def recogniser(monkeypatch: pytest.MonkeyPatch) -> FakeRecogniser:
    made = FakeRecogniser()

    async def open_client(clients: Clients, recogniser: object) -> FakeRecogniser:
        return made

    monkeypatch.setattr(Clients, "open", open_client)
    return made


SIZES = pytest.mark.parametrize("size", [(900, 600), (1280, 800)], ids=["900x600", "1280x800"])


@pytest.mark.qt_loop
@SIZES
async def test_from_the_first_words_of_a_job_to_its_last_nothing_moves(
    size: tuple[int, int], recogniser: FakeRecogniser, recording: Path
) -> None:
    async with window_open() as room:
        room.window.resize(*size)
        opened = room.window.panes.recording
        room.window.paths_added.emit((recording,))
        tell(recogniser, 0, 5)
        await until("the first words", lambda: room.text.toPlainText().endswith("word4"))
        await until("the player", lambda: room.bar.isVisible() and room.bar.timeline.isVisible())
        await painted(room.window)
        watch = Watch(room.window, watched(room.window))
        room.window.panes.page.view.column_changed.connect(lambda column: watch.moves.append(f"{watch.now}: {column}"))
        for begin in range(5, 40, 5):
            watch.now = f"with {begin + 5} words"
            tell(recogniser, begin, begin + 5)
            await until("more words", lambda end=begin + 4: room.text.toPlainText().endswith(f"word{end}"))
            await painted(room.window)
        watch.now = "with all words"
        recogniser.answers.append(Finished(TRANSCRIPT, b"{}"))
        await until("the end", lambda: not opened.editor.is_growing)
        await until("the player", room.bar.isVisible)
        await painted(room.window)
        assert watch.stop() == []


def tell(recogniser: FakeRecogniser, begin: int, end: int) -> None:
    recogniser.answers.append(Pending(running=True, fraction=end / len(WORDS), words=WORDS[begin:end]))


async def reading(room: Running, size: tuple[int, int]) -> None:
    """Have a transcript open that has its recording."""
    room.window.resize(*size)
    await room.choose("talk")
    await until("the player", lambda: room.bar.isVisible() and room.bar.timeline.isVisible())
    await painted(room.window)


@pytest.fixture
def talk(recording: Path) -> Job:
    folders = Folders.of_user()
    library = Library(folders.data)
    job = Job("talk", FileSource(recording, SECONDS * 1000), datetime.now().astimezone(), Completed(), title="Talk")
    library.save_job(job)
    library.save_result(job, TRANSCRIPT, b"{}")
    library.close()
    return job


@pytest.mark.qt_loop
async def test_messages_and_refused_files_push_nothing(talk: Job, tmp_path: Path) -> None:
    bad = [tmp_path / f"bad {number}.mp3" for number in range(5)]
    for path in bad:
        path.write_text("no recording " * 50)
    Settings(Folders.of_user().config / "settings.ini").set(table.HINT_SEEN, True)  # with one more the messages scroll
    async with window_open() as room:
        await reading(room, (900, 600))
        messages = room.window.messages
        watch = Watch(room.window, watched(room.window))
        watch.now = "as something was saved"
        messages.show_saved(tmp_path / "talk.txt")
        await painted(room.window)
        watch.now = "as there was trouble"
        messages.show_error(StorageError(reason="disk full"))
        await painted(room.window)
        watch.now = "as something was moved to the trash"
        messages.show_trashed((talk,), datetime.now(UTC))
        await painted(room.window)
        watch.now = "as five files were refused"
        room.window.paths_added.emit(tuple(bad))
        await until("the refusal", lambda: any("bad 4" in said for said in labels(room.window)))
        await painted(room.window)
        watch.now = "as the messages were put away"
        while away := [one for one in room.window.findChildren(QAbstractButton) if dismisses(one)]:
            away[0].click()
            await painted(room.window)
        assert watch.stop() == []


def dismisses(button: QAbstractButton) -> bool:
    return button.isVisible() and button.accessibleName() == "Dismiss"


def labels(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


@pytest.mark.qt_loop
@SIZES
async def test_checking_the_words_moves_nothing_from_its_start_to_its_end(size: tuple[int, int], talk: Job) -> None:
    async with window_open() as room:
        await reading(room, size)
        window = room.window
        watch = Watch(window, watched(window))
        watch.now = "as checking began"
        window.commands[Do.REVIEW].trigger()
        await painted(window)
        card = Watch(window, watched(window))
        for place in range(PLACES):
            card.now = watch.now = f"after place {place + 1}"
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
            await painted(window)
        assert watch.stop() + card.stop() == []


def in_dialog(dialog: QWidget, *names: str) -> list[QWidget]:
    return [one for one in dialog.findChildren(QAbstractButton) if one.text() in names]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 600)
    parent.show()
    return parent


def test_the_key_dialog_says_its_result_without_moving(parent: QWidget, qtbot: QtBot) -> None:
    dialog = KeyDialog(parent, AIML, KeyState(None, has_keyring=True))
    dialog.open()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    field = dialog.findChild(QLineEdit)
    assert field is not None
    [test] = in_dialog(dialog, "Test my key")
    watch = Watch(dialog, in_dialog(dialog, "Test my key", "Save", "Cancel"))
    place = dialog.geometry()
    results: dict[str, Callable[[], object]] = {
        "as the test began": lambda: QTest.mouseClick(test, Qt.MouseButton.LeftButton),
        "as the key worked": lambda: dialog.show_report(KeyReport(9.5, "USD")),
        "as the key was refused": lambda: dialog.show_error(KeyRefusedError()),
        "as the net was gone": lambda: dialog.show_error(NotConnectedError()),
    }
    for what, tell_result in results.items():
        watch.now = what
        field.setText("sk-0123456789abcdef")
        tell_result()
        QApplication.processEvents()
    assert watch.stop() == []
    assert dialog.geometry() == place


def test_the_models_dialog_tells_of_a_download_without_moving(parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    models = ModelList()
    here = {TINY_EN: Ready(), BASE: Ready()}
    models.show({**here, SMALL: Missing()}.items(), "huggingface.co")
    dialog = ModelsDialog(parent, RecogniserChoice(Settings(tmp_path / "settings.ini")), models)
    dialog.open()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    rows = [one for one in dialog.findChildren(QFrame) if one.objectName() == "engine_card" and one.isVisible()]
    download = next(one for one in dialog.findChildren(QAbstractButton) if one.text().startswith("Download"))
    watch = Watch(dialog, [*rows, *dialog.findChildren(QRadioButton), *in_dialog(dialog, "Close")])
    top = download.y()
    for state in (Fetching(0), Fetching(SMALL.size // 2), Halted(SMALL.size // 2), Ready(), Missing()):
        watch.now = f"as Careful was {state}"
        models.show({**here, SMALL: state}.items(), "huggingface.co")
        QApplication.processEvents()
        assert download.isHidden() or download.y() == top
    assert watch.stop() == []
