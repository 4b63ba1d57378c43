"""An address of a recording on the web is checked while it is typed, and taken only when it can be one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sttgui.domain.errors import SharePageError, WebAddressError
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.ui.library.web_dialog import WebDialog

GOOD = "https://media.example.org/interview.mp3"
Open = Callable[..., WebDialog]


def check(typed: str) -> str:
    """A rule of this test's own: files of example.org are recordings, and its pages are not."""
    if typed.startswith("https://share.example.org/"):
        raise SharePageError(host="share.example.org")
    if not typed.startswith("https://media.example.org/"):
        raise WebAddressError
    return typed


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def make(recogniser: Recogniser = AIML, copied: str = "") -> WebDialog:
        QGuiApplication.clipboard().setText(copied)
        dialog = WebDialog(parent, recogniser, check)
        dialog.open()
        return dialog

    return make


def told(dialog: WebDialog) -> list[str]:
    addresses: list[str] = []
    dialog.address_chosen.connect(addresses.append)
    return addresses


def shown(dialog: WebDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel))


def test_what_empties_the_field_has_a_name(opened: Open) -> None:
    [clear] = opened().address.findChildren(QToolButton)
    assert clear.accessibleName() == clear.toolTip() == "Clear the field"


def test_an_address_is_taken_without_the_blanks_around_it(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    addresses = told(dialog)
    assert not dialog.use.isEnabled()
    qtbot.keyClicks(dialog.address, f" {GOOD} ")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert addresses == [GOOD]


def test_what_is_no_recording_is_not_taken_and_says_what_to_do(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    addresses = told(dialog)
    qtbot.keyClicks(dialog.address, "https://share.example.org/abc")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert addresses == []
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "This is a page of share.example.org" in dialog.message.text())
    assert "Download the recording" in dialog.message.text()
    assert dialog.address.accessibleDescription() == dialog.message.text()
    dialog.address.setText(GOOD)
    assert dialog.message.text() == ""


def test_nobody_is_corrected_in_the_middle_of_typing(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.address, "https://me")
    assert dialog.message.text() == ""
    assert not dialog.use.isEnabled()


def test_pages_and_private_addresses_are_refused_by_the_usual_rule(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = WebDialog(parent, AIML)
    for typed, taken in (("http://192.168.1.5/a.mp3", False), ("not an address", False), (GOOD, True)):
        dialog.address.setText(typed)
        assert dialog.use.isEnabled() is taken


def test_an_address_in_the_clipboard_is_there_already(opened: Open) -> None:
    assert opened(AIML, f"{GOOD}\n").address.text() == GOOD


@pytest.mark.parametrize(
    "copied", ["", "a private note", "my/file.mp3", "https://a.example.org is it", "ftp://a/b", "http://[x"]
)
def test_anything_else_in_the_clipboard_stays_there(opened: Open, copied: str) -> None:
    assert opened(AIML, copied).address.text() == ""


def test_it_says_who_fetches_the_recording(opened: Open) -> None:
    assert "AI/ML API fetches the recording itself" in shown(opened(AIML))
    assert "This computer fetches the recording" in shown(opened(LOCAL))


def test_a_server_that_takes_files_only_gets_no_address(opened: Open) -> None:
    dialog = opened(Recogniser("server", RecogniserKind.OPENAI, "https://speech.example.org"), GOOD)
    assert "speech.example.org takes files only" in shown(dialog)
    assert not dialog.use.isEnabled()
    assert not dialog.address.isEnabled()


def test_the_dialog_is_freed_when_it_closes(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Cancel").click()
    qtbot.waitUntil(lambda: not isValid(dialog))
