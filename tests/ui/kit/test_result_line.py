"""A dialog moves nothing when it says how something went."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sttgui.domain.account import KeyReport
from sttgui.domain.errors import InterceptedError, KeyRefusedError, ModelUnfitError, NoMicrophoneError
from sttgui.domain.keys import Key, KeySource, KeyState
from sttgui.domain.models import BASE
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.domain.word_list import WordList
from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.kit.result_line import ResultLine
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.library.web_dialog import WebDialog
from sttgui.ui.recognisers.key_dialog import KeyDialog
from sttgui.ui.recognisers.models_dialog import ModelsDialog
from sttgui.ui.recognisers.server_dialog import ServerDialog
from sttgui.ui.recording.microphone_dialog import MicrophoneDialog
from sttgui.ui.speakers.dialog import NameDialog
from sttgui.ui.window.report_dialog import ReportDialog
from sttgui.ui.word_list.dialog import WordListDialog
from sttgui.viewmodel.microphone_check import CheckState, Step
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

KEPT = KeyState(Key("abcd1234efgh5678ijkl9012mnop3456", KeySource.KEYRING), has_keyring=True)
NONE = KeyState(None, has_keyring=True)
SERVER = Recogniser("server", RecogniserKind.OPENAI, "https://speech.example.org:8443/v1")


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QWidget]:
    appearance = Appearance(qapp, Theme.LIGHT)
    parent = QWidget()
    parent.show()
    yield parent
    parent.close()
    parent.deleteLater()
    appearance.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def places(dialog: QDialog) -> dict[str, QRect]:
    """Where the dialog is, and its parts but for those that say how it went."""
    QApplication.processEvents()
    results = dialog.findChildren(ResultLine)
    found = {"dialog": dialog.geometry()}
    for number, part in enumerate(dialog.findChildren(QWidget)):
        is_result = any(part is one or one.isAncestorOf(part) for one in results)
        inside = isinstance(part.parent(), QLineEdit)  # what empties it
        if not is_result and not inside and part.isVisible() and part.window() is dialog:
            found[f"{number} {type(part).__name__}"] = QRect(part.mapTo(dialog, QPoint()), part.size())
    return found


SPEAKING: dict[str, tuple[Callable[[QWidget], QDialog], list[Callable[[QDialog], object]]]] = {
    "key": (
        lambda parent: KeyDialog(parent, AIML, NONE),
        [
            lambda dialog: dialog.show_error(KeyRefusedError()),
            lambda dialog: dialog.show_error(InterceptedError()),
            lambda dialog: dialog.show_report(KeyReport(7.42, "USD")),
            lambda dialog: dialog.show_saved(KeySource.MEMORY),
        ],
    ),
    "key that is not to be kept": (
        lambda parent: KeyDialog(parent, SERVER, KEPT),
        [lambda dialog: dialog._remember.click(), lambda dialog: dialog._show.click()],
    ),
    "server": (
        ServerDialog,
        [lambda dialog: (dialog.address.setText("http://far.example.org"), dialog.say_now())],
    ),
    "web": (
        lambda parent: WebDialog(parent, LOCAL),
        [lambda dialog: (dialog.address.setText("https://drive.google.com/file/d/1/view"), dialog.say_now())],
    ),
    "models": (
        lambda parent: ModelsDialog(parent, RecogniserChoice(Settings(parent.models_file)), ModelList(parent)),
        [
            lambda dialog: dialog.show_error(ModelUnfitError(name="a folder with a rather long name")),
            lambda dialog: dialog.show_used(BASE),
        ],
    ),
    "microphone": (
        lambda parent: MicrophoneDialog(parent, LIGHT),
        [
            lambda dialog: dialog.show_check(CheckState(step=Step.LISTENING)),
            lambda dialog: dialog.show_check(CheckState(step=Step.ENDED, trouble=NoMicrophoneError())),
        ],
    ),
    "name": (
        lambda parent: NameDialog(parent, "Rename", "Ann", ["Bob"]),
        [lambda dialog: dialog.field.setText("Bob")],
    ),
    "word list": (
        lambda parent: WordListDialog(parent, WordList()),
        [lambda dialog: dialog.take_in(WordList.from_text("Wordlight"), "other.txt")],
    ),
    "report": (ReportDialog, [lambda dialog: dialog.add("ValueError: a bug"), lambda dialog: dialog._copy()]),
}


@pytest.mark.parametrize("name", SPEAKING)
def test_a_dialog_that_says_how_it_went_moves_nothing(parent: QWidget, name: str, tmp_path) -> None:
    parent.models_file = tmp_path / "settings.ini"
    make, steps = SPEAKING[name]
    dialog = make(parent)
    dialog.open()
    before = places(dialog)
    for step in steps:
        step(dialog)
        assert places(dialog) == before
    if not isinstance(dialog, ReportDialog):
        assert name.startswith("key that") or any(one.text() for one in dialog.findChildren(ResultLine))
    dialog.close()


def test_forgetting_a_key_moves_no_field_and_no_button_that_stays(parent: QWidget) -> None:
    dialog = KeyDialog(parent, AIML, KEPT)
    dialog.open()
    before = places(dialog)
    dialog.show_state(NONE)
    after = places(dialog)
    assert {name: place for name, place in before.items() if name in after} == after
    assert len(after) == len(before) - 1, "the button that forgets it is gone"


def test_more_than_fits_is_scrolled_to_by_keyboard(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    line = ResultLine(2)
    layout = QVBoxLayout(room)
    layout.addWidget(QPushButton("One"))
    layout.addWidget(line)
    room.resize(300, 120)
    room.show()
    height = line.height()
    line.say("Short.")
    assert not line.focusPolicy() & Qt.FocusPolicy.TabFocus
    line.say("A sentence that goes on for longer than there is room. " * 10, "danger")
    QApplication.processEvents()
    assert line.height() == height
    assert line.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert line.verticalScrollBar().maximum() > 0
    [label] = line.findChildren(QLabel)
    assert label.property("kind") == "danger"


@pytest.mark.parametrize("px", range(11, 27, 3))
def test_as_many_lines_as_there_is_room_for_do_not_scroll(qtbot: QtBot, px: int) -> None:
    line = ResultLine(4)
    qtbot.addWidget(line)
    line.setStyleSheet(f"* {{ font-size: {px}px; }}")
    line.show()
    line.resize(300, line.sizeHint().height())
    line.say("one\ntwo\nthree\nfour")
    QApplication.processEvents()
    assert line.verticalScrollBar().maximum() == 0
    assert line.focusPolicy() is Qt.FocusPolicy.NoFocus
