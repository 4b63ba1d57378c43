"""Another model is chosen for a job whose server does not have the one it was asked for, and the job goes on."""

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.services.keys import Keys
from sttgui.storage.keys import KeyStore
from sttgui.ui.recognisers.controller import RecogniserController
from sttgui.ui.recognisers.key_dialog import KeyDialog
from sttgui.ui.recognisers.options_dialog import OptionsDialog
from sttgui.ui.recognisers.server_dialog import ServerDialog
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings
from tests.rooms import until

pytestmark = pytest.mark.qt_loop
SERVER = Recogniser("server", RecogniserKind.OPENAI, "http://127.0.0.1:8000", "tiny")


class Asked(QWidget):
    recogniser_wanted = Signal(str)
    key_wanted = Signal(str)
    server_wanted = Signal()
    options_wanted = Signal()
    language_wanted = Signal(str)
    other_language_wanted = Signal()


class Window(QWidget):
    """What the controllers need of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.recogniser_cards = Asked(self)
        self.recogniser_chip = Asked(self)
        self.errors: list[Any] = []
        self.show_error = self.errors.append
        self.has_key: list[bool] = []
        cast(Any, self.recogniser_cards).set_has_key = self.has_key.append


class Runner:
    def __init__(self) -> None:
        self.resumed: list[Recogniser] = []

    def resume(self, recogniser: Recogniser) -> None:
        self.resumed.append(recogniser)


def opened(
    qtbot: QtBot, tmp_path: Path, recogniser: Recogniser, kind: type[QWidget]
) -> tuple[RecogniserChoice, Runner, Any]:
    """The dialog that the remedy opens for a job of this engine."""
    window = Window()
    qtbot.addWidget(window)
    window.show()
    choice = RecogniserChoice(Settings(tmp_path / "settings.ini"))
    if recogniser is SERVER:
        choice.set_address(SERVER.id, SERVER.address, SERVER.model, SERVER.kind)
    runner = Runner()
    cards, chooser, say = cast(Any, (window.recogniser_cards, window.recogniser_chip, window))
    window.controller = RecogniserController(
        cards, chooser, say, choice, keys=cast(Any, None), runner=cast(Any, runner), service=cast(Any, None)
    )
    window.controller.ask_for_model(choice.recogniser(recogniser.id))
    [dialog] = window.findChildren(kind)
    dialog.window_kept = window
    return choice, runner, dialog


def press(dialog: QWidget, words: str) -> None:
    next(each for each in dialog.findChildren(QAbstractButton) if each.text() == words).click()


async def test_the_model_of_a_server_is_chosen_where_its_address_is(qtbot: QtBot, tmp_path: Path):
    choice, runner, dialog = opened(qtbot, tmp_path, SERVER, ServerDialog)
    assert dialog.focusWidget() is dialog.model
    dialog.model.setText("base")
    press(dialog, "Save")
    assert choice.server is not None
    assert [recogniser.model for recogniser in runner.resumed] == [choice.server.model] == ["base"]


async def test_the_model_of_the_service_is_chosen_among_its_options(qtbot: QtBot, tmp_path: Path):
    choice, runner, dialog = opened(qtbot, tmp_path, AIML, OptionsDialog)
    assert dialog.focusWidget() is dialog.model
    assert dialog.model.isVisible()
    dialog.model.setText("nova-3")
    press(dialog, "Save")
    assert [recogniser.model for recogniser in runner.resumed] == ["nova-3"]
    assert choice.recogniser(AIML.id).model == "nova-3"
    assert choice.chosen.id == LOCAL.id  # for new recordings nothing is chosen by this
    assert choice.options_of(LOCAL.id) == Options()


class Keyring:
    """Counts how often it is opened."""

    def __init__(self, password: str | None) -> None:
        self.password = password
        self.opened = 0

    def open(self) -> Any:
        self.opened += 1
        return self

    def get_password(self, service: str, account: str) -> str | None:
        return self.password

    def delete_password(self, service: str, account: str) -> None:
        self.password = None


@pytest.mark.parametrize("password", ["secret", None])
async def test_the_keyring_is_opened_at_the_first_start_only_to_say_whether_there_is_a_key(
    qtbot: QtBot, tmp_path: Path, password: str | None
):
    keyring = Keyring(password)
    seen = []
    for _ in range(2):
        window = Window()
        qtbot.addWidget(window)
        choice = RecogniserChoice(Settings(tmp_path / "settings.ini"))
        cards, chooser, say = cast(Any, (window.recogniser_cards, window.recogniser_chip, window))
        keys = Keys(KeyStore({}, keyring.open))
        controller = RecogniserController(
            cards, chooser, say, choice, keys=keys, runner=cast(Any, Runner()), service=cast(Any, None)
        )
        controller.start()
        await until("what is known of the key", lambda window=window: window.has_key)
        await controller.close()
        seen.append((window.has_key, keyring.opened))
    (first, opened_first), (second, opened_second) = seen
    assert first == second == [password is not None]
    assert opened_first == opened_second > 0


async def test_a_key_that_was_forgotten_is_not_said_to_be_there(qtbot: QtBot, tmp_path: Path):
    keyring = Keyring("secret")
    window = Window()
    qtbot.addWidget(window)
    window.show()
    choice = RecogniserChoice(Settings(tmp_path / "settings.ini"))
    cards, chooser, say = cast(Any, (window.recogniser_cards, window.recogniser_chip, window))
    keys = Keys(KeyStore({}, keyring.open))
    controller = RecogniserController(
        cards, chooser, say, choice, keys=keys, runner=cast(Any, Runner()), service=cast(Any, None)
    )
    controller.start()
    await until("what is known of the key", lambda: window.has_key)
    controller.ask_for_key(AIML.id)
    await until("the dialog", lambda: window.findChildren(KeyDialog))
    await keys.forget(AIML.address)
    window.findChildren(KeyDialog)[0].reject()
    await until("what is known then", lambda: window.has_key[-1] is False)
    assert choice.had_key(AIML.id) is False
    await controller.close()


async def test_a_server_whose_address_was_saved_is_chosen_even_without_its_key(qtbot: QtBot, tmp_path: Path):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    choice = RecogniserChoice(Settings(tmp_path / "settings.ini"))
    cards, chooser, say = cast(Any, (window.recogniser_cards, window.recogniser_chip, window))
    keys = Keys(KeyStore({}, lambda: None))
    controller = RecogniserController(
        cards, chooser, say, choice, keys=keys, runner=cast(Any, Runner()), service=cast(Any, None)
    )
    controller.ask_for_server()
    [dialog] = window.findChildren(ServerDialog)
    dialog.address.setText("http://127.0.0.1:8000")
    dialog.wordlight.setChecked(True)
    press(dialog, "Save")
    await until("the question for its key", lambda: window.findChildren(KeyDialog))
    press(window.findChildren(KeyDialog)[0], "Cancel")
    assert choice.chosen.address == "http://127.0.0.1:8000"
    await controller.close()
