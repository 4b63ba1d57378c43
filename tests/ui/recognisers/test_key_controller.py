"""A key is tested, saved and forgotten from the dialog, with the real store behind it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from sttgui.domain.account import KeyReport
from sttgui.domain.errors import KeyRefusedError, SttError, SurroundingsError
from sttgui.domain.keys import Key, KeySource
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind
from sttgui.services.keys import Keys
from sttgui.storage.keys import KeyStore
from sttgui.ui.recognisers.key_controller import KeyController
from sttgui.ui.recognisers.key_dialog import KeyDialog
from tests.rooms import until

pytestmark = pytest.mark.qt_loop


class Room:
    """A window with a key controller, and a service that accepts the good key once it may answer."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.window.show()
        self.store = KeyStore({}, lambda: None)
        self.saved: list[Recogniser] = []
        self.errors: list[SttError] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.fault: Exception | None = None
        self.bugs: list[dict[str, Any]] = []
        self.controller = KeyController(self.window, Keys(self.store, self._ask), self.saved.append, self.errors.append)

    async def _ask(self, address: str, key: str) -> KeyReport:
        await self.may_answer.wait()
        if self.fault is not None:
            raise self.fault
        if (address, key) != (AIML.address, "good-key"):
            raise KeyRefusedError
        return KeyReport(7.42, "USD")

    def dialogs(self) -> list[KeyDialog]:
        return [dialog for dialog in self.window.findChildren(KeyDialog) if dialog.isVisible()]

    def enter(self, key: str) -> None:
        self.dialogs()[0].findChild(QLineEdit).setText(key)

    def click(self, words: str) -> None:
        buttons = self.dialogs()[0].findChildren(QAbstractButton)
        next(button for button in buttons if button.text() == words).click()

    def said(self) -> str:
        return "\n".join(label.text() for label in self.dialogs()[0].findChildren(QLabel) if label.isVisible())

    async def opened(self) -> None:
        self.controller.open(AIML)
        await until("the dialog", self.dialogs)


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    room = Room()
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: room.bugs.append(context))
    yield room
    await room.controller.close()
    room.window.close()
    room.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert room.bugs == []


@pytest.mark.usefixtures("english_numbers")
async def test_a_key_is_tested_and_then_saved(room: Room):
    await room.opened()
    room.enter("Bearer good-key\n")
    room.click("Test my key")
    await until("the dialog", lambda: "The key works. Balance: 7.42 USD" in room.said())
    assert room.store.get(AIML.address) is None
    room.click("Save")
    await until("the dialog", lambda: not room.dialogs())
    assert room.store.get(AIML.address) == Key("good-key", KeySource.MEMORY)
    assert room.saved == [AIML]


async def test_what_is_wrong_with_a_key_is_said_in_the_dialog(room: Room):
    await room.opened()
    room.enter("bad-key")
    room.click("Test my key")
    await until("the dialog", lambda: "The API key was not accepted." in room.said())
    room.enter("no key at all")
    room.click("Save")
    await until("the dialog", lambda: "This cannot be an API key" in room.said())
    assert room.saved == []
    assert room.errors == []


async def test_a_known_key_is_forgotten(room: Room):
    room.store.put(AIML.address, "good-key", remember=False)
    await room.opened()
    room.click("Forget this key")
    await until("the dialog", lambda: room.store.get(AIML.address) is None)
    room.click("Cancel")


async def test_an_answer_after_the_dialog_was_closed_is_passed_over(room: Room):
    room.may_answer.clear()
    await room.opened()
    room.enter("good-key")
    room.click("Test my key")
    room.click("Cancel")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    await room.opened()
    room.may_answer.set()
    await asyncio.sleep(0.05)
    assert "The key works" not in room.said()
    assert room.errors == []


async def test_there_is_one_dialog_at_a_time(room: Room):
    room.controller.open(AIML)
    room.controller.open(AIML)
    await until("the dialog", room.dialogs)
    await asyncio.sleep(0.05)
    assert len(room.dialogs()) == 1


async def test_a_wrong_address_is_told_in_the_window(room: Room):
    room.controller.open(Recogniser("server", RecogniserKind.OPENAI, "not an address"))
    await until("the dialog", lambda: room.errors)
    assert room.dialogs() == []
    await room.opened()


@pytest.mark.parametrize("fault", [ValueError("a bug"), SurroundingsError(source="the variable X", reason="no.")])
async def test_the_dialog_can_be_used_after_any_error(room: Room, fault: Exception):
    room.fault = fault
    await room.opened()
    room.enter("good-key")
    room.click("Test my key")
    said = "because of the variable X" if isinstance(fault, SttError) else "Something went wrong."
    await until("the dialog", lambda: said in room.said())
    await until("the dialog", lambda: isinstance(fault, SttError) or [bug["exception"] for bug in room.bugs] == [fault])
    room.bugs.clear()  # it is reported too
    room.fault = None
    room.click("Test my key")
    await until("the dialog", lambda: "The key works." in room.said())


async def test_the_dialog_can_be_opened_after_any_error(room: Room, monkeypatch: pytest.MonkeyPatch):
    def fail(_address: str) -> None:
        raise ValueError("a bug")

    with monkeypatch.context() as broken:
        broken.setattr(room.store, "state", fail)
        room.controller.open(AIML)
        await until("the dialog", lambda: room.bugs)
    room.bugs.clear()
    await room.opened()
