"""Who transcribes is shown and chosen by mouse and keyboard; the widgets follow the choice, never run ahead of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from sttgui.domain.engines import EngineKind
from sttgui.domain.errors import EngineMissingError
from sttgui.ui.engine_choice import EngineButton, EngineCards
from sttgui.ui.theme import LIGHT
from sttgui.viewmodel.engine_choice import EngineChoice
from sttgui.viewmodel.settings import Settings


@pytest.fixture
def choice(tmp_path: Path) -> EngineChoice:
    return EngineChoice(Settings(tmp_path / "settings.ini"))


@pytest.fixture
def cards(choice: EngineChoice, qtbot: QtBot) -> EngineCards:
    cards = EngineCards(choice)
    qtbot.addWidget(cards)
    cards.resize(640, 300)
    cards.show()
    qtbot.waitExposed(cards)
    return cards


@pytest.fixture
def top(choice: EngineChoice, qtbot: QtBot) -> EngineButton:
    top = EngineButton(choice)
    qtbot.addWidget(top)
    return top


def radios(cards: EngineCards) -> list[QRadioButton]:
    return [radio for radio in cards.findChildren(QRadioButton) if not radio.isHidden() and radio.isVisibleTo(cards)]


def marked(cards: EngineCards) -> list[str]:
    return [radio.accessibleName() for radio in radios(cards) if radio.isChecked()]


def link(cards: EngineCards, words: str) -> QPushButton:
    return next(one for one in cards.findChildren(QPushButton) if one.text() == words and one.isVisible())


def told(widget: EngineCards | EngineButton) -> list[str]:
    wanted: list[str] = []
    widget.engine_wanted.connect(wanted.append)
    return wanted


def items(top: EngineButton) -> dict[str, QAction]:
    return {action.text(): action for action in top.menu().actions() if action.text()}


def test_the_cards_say_where_the_recording_goes(cards: EngineCards) -> None:
    said = [one.accessibleDescription() for one in radios(cards)]
    assert ["nothing leaves this computer" in one for one in said] == [True, False]
    assert ["sent to the service" in one for one in said] == [False, True]
    shown = [one.text() for one in cards.findChildren(QLabel)]
    assert all(one in shown for one in said)


def test_a_click_anywhere_on_a_card_wants_its_recogniser(
    cards: EngineCards, choice: EngineChoice, qtbot: QtBot
) -> None:
    wanted = told(cards)
    card = radios(cards)[1].parentWidget()
    assert isinstance(card, QFrame)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() - 5, card.height() - 5))
    assert wanted == ["aiml"]
    assert marked(cards) == ["On this computer — Basic English draft"]  # nobody has granted it
    choice.choose("aiml")
    assert marked(cards) == ["AI/ML API"]


def test_the_arrow_keys_go_from_card_to_card(cards: EngineCards, choice: EngineChoice, qtbot: QtBot) -> None:
    cards.engine_wanted.connect(choice.choose)
    cards.resize(1800, 300)
    QApplication.processEvents()
    cards.activateWindow()
    radios(cards)[0].setFocus()
    qtbot.keyClick(radios(cards)[0], Qt.Key.Key_Right)
    assert choice.chosen.id == "aiml"
    assert marked(cards) == ["AI/ML API"]


def test_a_server_gets_a_card_when_it_has_an_address_and_loses_it_again(
    cards: EngineCards, choice: EngineChoice, qtbot: QtBot
) -> None:
    link(cards, "Another server…")
    choice.set_address("server", "https://speech.example.org", "", EngineKind.OPENAI)
    qtbot.waitUntil(lambda: len(radios(cards)) == 3, timeout=2000)
    assert [one.accessibleName() for one in radios(cards)][-1] == "Another server"
    assert "https://speech.example.org" in radios(cards)[-1].accessibleDescription()
    link(cards, "Change…")
    choice.set_address("server", "")
    qtbot.waitUntil(lambda: len(radios(cards)) == 2, timeout=2000)
    link(cards, "Another server…")


def test_the_links_tell_what_is_wanted(cards: EngineCards, qtbot: QtBot) -> None:
    keys: list[str] = []
    cards.key_wanted.connect(keys.append)
    link(cards, "Enter key…").click()
    cards.set_has_key(True)
    link(cards, "Change key…").click()
    assert keys == ["aiml", "aiml"]
    with qtbot.waitSignal(cards.server_wanted, timeout=1000):
        link(cards, "Another server…").click()


def test_a_recogniser_that_is_missing_cannot_be_chosen_and_says_why(choice: EngineChoice, qtbot: QtBot) -> None:
    cards = EngineCards(choice, EngineMissingError())
    qtbot.addWidget(cards)
    draft = cards.findChildren(QRadioButton)[0]
    assert not draft.isEnabled()
    assert "not available" in draft.accessibleDescription()
    top = EngineButton(choice, EngineMissingError())
    qtbot.addWidget(top)
    assert not top.menu().actions()[0].isEnabled()


def test_the_button_says_who_transcribes(top: EngineButton, choice: EngineChoice) -> None:
    top.set_theme(LIGHT)
    assert top.text() == "On this computer"
    choice.choose("aiml")
    assert top.text() == "AI/ML API"
    assert "costs money" in top.toolTip()
    assert "AI/ML API" in top.accessibleName()


def test_the_menu_says_where_the_recording_goes_and_changes_it(top: EngineButton, choice: EngineChoice) -> None:
    wanted = told(top)
    items(top)["AI/ML API: the recording is sent to api.aimlapi.com"].trigger()
    assert wanted == ["aiml"]
    here = items(top)["On this computer: nothing leaves this computer"]
    assert here.isChecked()  # nobody has granted it
    choice.choose("aiml")
    assert [text for text, action in items(top).items() if action.isChecked()] == [
        "AI/ML API: the recording is sent to api.aimlapi.com"
    ]
    choice.set_address("server", "http://localhost:8000")
    assert "Another server: sent to a program on this computer" in items(top)


def test_the_menu_leads_to_options_key_and_server(top: EngineButton, choice: EngineChoice, qtbot: QtBot) -> None:
    assert not items(top)["API key…"].isEnabled()  # what runs here needs none
    choice.choose("aiml")
    keys: list[str] = []
    top.key_wanted.connect(keys.append)
    items(top)["API key…"].trigger()
    assert keys == ["aiml"]
    with qtbot.waitSignal(top.options_wanted, timeout=1000):
        items(top)["Options…"].trigger()
    with qtbot.waitSignal(top.server_wanted, timeout=1000):
        items(top)["Another server…"].trigger()


def test_everything_has_a_tip(top: EngineButton, cards: EngineCards) -> None:
    assert all(action.toolTip() for action in items(top).values())
    assert all(one.toolTip() and one.accessibleName() for one in [*radios(cards), *cards.findChildren(QPushButton)])


def test_cards_are_side_by_side_where_there_is_room_and_below_each_other_elsewhere(cards: EngineCards) -> None:
    for width, side_by_side in ((1800, True), (300, False), (1800, True)):
        cards.resize(width, 500)
        QApplication.processEvents()
        first, second = (radio.mapTo(cards, QPoint(0, 0)) for radio in radios(cards))
        assert (abs(first.y() - second.y()) < 3) is side_by_side
        assert (second.y() > first.y() + 20) is not side_by_side
