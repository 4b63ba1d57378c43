"""The address of another server is checked where it is typed; keys and recordings never go out in the clear."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sttgui.domain.recognisers import Recogniser, RecogniserKind
from sttgui.ui.recognisers.server_dialog import ServerDialog

Open = Callable[..., ServerDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def make(recogniser: Recogniser | None = None) -> ServerDialog:
        dialog = ServerDialog(parent, recogniser)
        dialog.open()
        return dialog

    return make


def used(dialog: ServerDialog) -> list[Recogniser]:
    told: list[Recogniser] = []
    dialog.server_chosen.connect(told.append)
    dialog.use.click()
    return told


def test_a_server_is_told_with_its_kind_and_model(opened: Open) -> None:
    dialog = opened()
    assert not dialog.use.isEnabled()
    dialog.address.setText(" https://speech.example.org/v1/ ")
    dialog.model.setText(" base ")
    assert used(dialog) == [Recogniser("server", RecogniserKind.OPENAI, "https://speech.example.org", "base")]


def test_another_computer_with_wordlight_is_a_service(opened: Open) -> None:
    dialog = opened()
    dialog.address.setText("http://127.0.0.1:8765")
    dialog.wordlight.click()
    assert used(dialog) == [Recogniser("server", RecogniserKind.SERVICE, "http://127.0.0.1:8765")]


def test_the_server_there_is_can_be_changed(opened: Open) -> None:
    for recogniser in (
        Recogniser("server", RecogniserKind.SERVICE, "https://a.example.org", "m"),
        Recogniser("server", RecogniserKind.OPENAI, "http://localhost:8000"),
    ):
        assert used(opened(recogniser)) == [recogniser]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("speech.example.org", "Write the whole address"),
        ("https://user:secret@example.org", "Write the whole address"),
        ("http://192.168.1.5:8000", "Use an address that begins with https://"),
    ],
)
def test_what_is_wrong_is_said_in_place(opened: Open, qtbot: QtBot, typed: str, said: str) -> None:
    dialog = opened()
    dialog.address.setText(typed)
    assert used(dialog) == []
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: said in dialog.message.text())
    assert dialog.address.accessibleDescription() == dialog.message.text()
    dialog.address.setText("https://speech.example.org")
    assert dialog.message.text() == ""


def test_every_control_has_a_tip_and_a_name(opened: Open) -> None:
    dialog = opened()
    controls = [one for kind in (QPushButton, QRadioButton, QLineEdit) for one in dialog.findChildren(kind)]
    assert [one for one in controls if not (one.toolTip() and one.accessibleName())] == []


def test_the_dialog_is_freed_when_it_closes(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
