"""Who transcribes is shown and chosen by mouse and keyboard; the widgets follow the choice, never run ahead of it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QProgressBar, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from sttgui.domain.errors import DownloadBrokenError, EngineMissingError
from sttgui.domain.models import BASE, SMALL, TINY_EN, Damaged, Fetching, Halted, Missing, Ready
from sttgui.domain.recognisers import RecogniserKind
from sttgui.ui.recognisers.cards import RecogniserCards
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice


@pytest.fixture
def cards(choice: RecogniserChoice, models: ModelList, qtbot: QtBot) -> RecogniserCards:
    cards = RecogniserCards(choice, models)
    qtbot.addWidget(cards)
    cards.resize(640, 300)
    cards.show()
    qtbot.waitExposed(cards)
    return cards


def radios(cards: RecogniserCards) -> list[QRadioButton]:
    return [radio for radio in cards.findChildren(QRadioButton) if not radio.isHidden() and radio.isVisibleTo(cards)]


def marked(cards: RecogniserCards) -> list[str]:
    return [radio.accessibleName() for radio in radios(cards) if radio.isChecked()]


def link(cards: RecogniserCards, words: str) -> QPushButton:
    return next(one for one in cards.findChildren(QPushButton) if one.text() == words and one.isVisible())


def told(cards: RecogniserCards) -> list[str]:
    wanted: list[str] = []
    cards.recogniser_wanted.connect(wanted.append)
    return wanted


def test_the_cards_say_where_the_recording_goes(cards: RecogniserCards) -> None:
    said = [one.accessibleDescription() for one in radios(cards)]
    assert ["nothing leaves this computer" in one for one in said] == [True, False]
    assert ["sent to the service" in one for one in said] == [False, True]
    shown = [one.text() for one in cards.findChildren(QLabel)]
    assert all(one in shown for one in said)


def test_a_click_anywhere_on_a_card_wants_its_recogniser(
    cards: RecogniserCards, choice: RecogniserChoice, qtbot: QtBot
) -> None:
    wanted = told(cards)
    card = radios(cards)[1].parentWidget()
    assert isinstance(card, QFrame)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() - 5, card.height() - 5))
    assert wanted == ["aiml"]
    assert marked(cards) == ["On this computer · Balanced"]  # nobody has granted it
    choice.choose("aiml")
    assert marked(cards) == ["AI/ML API"]


def test_the_arrow_keys_go_from_card_to_card(cards: RecogniserCards, choice: RecogniserChoice, qtbot: QtBot) -> None:
    cards.recogniser_wanted.connect(choice.choose)
    cards.resize(1800, 300)
    QApplication.processEvents()
    cards.activateWindow()
    radios(cards)[0].setFocus()
    qtbot.keyClick(radios(cards)[0], Qt.Key.Key_Right)
    assert choice.chosen.id == "aiml"
    assert marked(cards) == ["AI/ML API"]


def test_a_server_gets_a_card_when_it_has_an_address_and_loses_it_again(
    cards: RecogniserCards, choice: RecogniserChoice, qtbot: QtBot
) -> None:
    link(cards, "Another server…")
    choice.set_address("server", "https://speech.example.org", "", RecogniserKind.OPENAI)
    qtbot.waitUntil(lambda: len(radios(cards)) == 3)
    assert [one.accessibleName() for one in radios(cards)][-1] == "Another server"
    assert "https://speech.example.org" in radios(cards)[-1].accessibleDescription()
    link(cards, "Change…")
    choice.set_address("server", "")
    qtbot.waitUntil(lambda: len(radios(cards)) == 2)
    link(cards, "Another server…")


def test_the_links_tell_what_is_wanted(cards: RecogniserCards, qtbot: QtBot) -> None:
    keys: list[str] = []
    cards.key_wanted.connect(keys.append)
    link(cards, "Enter key…").click()
    cards.set_has_key(True)
    link(cards, "Change key…").click()
    assert keys == ["aiml", "aiml"]
    with qtbot.waitSignal(cards.server_wanted):
        link(cards, "Another server…").click()


def test_a_recogniser_that_is_missing_cannot_be_chosen_and_says_why(cards: RecogniserCards, models: ModelList) -> None:
    models.show([(BASE, Missing()), (SMALL, Ready())], "huggingface.co", EngineMissingError())
    here = radios(cards)[0]
    assert not here.isEnabled()
    assert "no build for this computer" in here.accessibleDescription()
    assert not any(one.isVisible() and "Download" in one.text() for one in cards.findChildren(QPushButton))


def test_the_card_says_how_the_model_is(cards: RecogniserCards, models: ModelList) -> None:
    def said() -> str:
        return radios(cards)[0].accessibleDescription()

    models.show([(BASE, Ready())])
    assert "99 languages. Ready now." in said()
    models.show([(BASE, Missing())], "huggingface.co")
    assert "Not here: 148 MB to download from huggingface.co" in said()
    models.show([(BASE, Fetching(BASE.size // 2))], "huggingface.co")
    assert "Downloading from huggingface.co: 50 % of 148 MB" in said()
    [bar] = [one for one in cards.findChildren(QProgressBar) if one.isVisible()]
    assert bar.value() == bar.maximum() // 2
    models.show([(BASE, Fetching(1, trouble=DownloadBrokenError(host="huggingface.co")))], "huggingface.co")
    assert "There is no connection to huggingface.co. The download goes on by itself" in said()
    models.show([(BASE, Damaged())], "huggingface.co")
    assert "Damaged" in said()


def test_the_model_is_fetched_from_the_card(cards: RecogniserCards, models: ModelList, qtbot: QtBot) -> None:
    wanted: list[str] = []
    cards.fetch_wanted.connect(wanted.append)
    models.show([(BASE, Missing())], "huggingface.co")
    fetch = link(cards, "Download Balanced (148 MB)")
    assert fetch.accessibleName() == "Download Balanced, 148 MB from huggingface.co"
    fetch.click()
    models.show([(BASE, Fetching())], "huggingface.co")
    assert not fetch.isVisible()
    models.show([(BASE, Halted(5))], "huggingface.co")
    link(cards, "Go on downloading Balanced").click()
    assert wanted == ["base", "base"]
    with qtbot.waitSignal(cards.models_wanted):
        link(cards, "Models…").click()


def test_the_focus_stays_on_the_card_when_its_button_goes(
    cards: RecogniserCards, models: ModelList, qtbot: QtBot
) -> None:
    models.show([(BASE, Missing())], "huggingface.co")
    cards.activateWindow()
    fetch = link(cards, "Download Balanced (148 MB)")
    fetch.setFocus()
    qtbot.waitUntil(fetch.hasFocus)
    models.show([(BASE, Fetching())], "huggingface.co")
    assert link(cards, "Models…").hasFocus()


def test_the_card_follows_the_model_that_is_chosen(
    cards: RecogniserCards, choice: RecogniserChoice, models: ModelList, qtbot: QtBot
) -> None:
    models.show([(BASE, Ready()), (TINY_EN, Ready()), (SMALL, Missing())], "huggingface.co")
    choice.choose_model("small")
    qtbot.waitUntil(lambda: marked(cards) == ["On this computer · Careful"])
    link(cards, "Download Careful (486 MB)")
    choice.choose_model("tiny.en")
    qtbot.waitUntil(lambda: bool(marked(cards)))
    assert marked(cards) == ["On this computer · Fast"]
    assert "English only. Ready now." in radios(cards)[0].accessibleDescription()


def test_everything_has_a_tip(cards: RecogniserCards) -> None:
    seen = [one for one in cards.findChildren(QPushButton) if one.isVisible()]
    assert all(one.toolTip() and one.accessibleName() for one in [*radios(cards), *seen])


def test_cards_are_side_by_side_where_there_is_room_and_below_each_other_elsewhere(cards: RecogniserCards) -> None:
    for width, side_by_side in ((1800, True), (300, False), (1800, True)):
        cards.resize(width, 500)
        QApplication.processEvents()
        first, second = (radio.mapTo(cards, QPoint(0, 0)) for radio in radios(cards))
        assert (abs(first.y() - second.y()) < 3) is side_by_side
        assert (second.y() > first.y() + 20) is not side_by_side
