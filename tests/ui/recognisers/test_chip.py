"""The chip says which language is spoken and who transcribes; its menu changes both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sttgui.domain.errors import EngineMissingError
from sttgui.domain.languages import LANGUAGES
from sttgui.domain.models import BASE, LARGE, SMALL, TINY_EN, Fetching, Missing, Ready
from sttgui.domain.options import DETECT, Options
from sttgui.ui.kit.catalogue import Catalogue, load
from sttgui.ui.kit.text import speak
from sttgui.ui.recognisers.chip import RecogniserChip
from sttgui.ui.recognisers.language_dialog import LanguageDialog
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings


@pytest.fixture
def top(choice: RecogniserChoice, models: ModelList, qtbot: QtBot) -> RecogniserChip:
    top = RecogniserChip(choice, models)
    top.language_wanted.connect(choice.choose_language)
    qtbot.addWidget(top)
    return top


def items(top: RecogniserChip) -> dict[str, QAction]:
    return {action.text(): action for action in top.menu().actions() if action.text()}


def languages(top: RecogniserChip) -> list[str]:
    """Those in the menu, in its order."""
    return [name for name in items(top) if name in LANGUAGES.values()]


def checked(top: RecogniserChip) -> list[str]:
    return [text for text, action in items(top).items() if action.isChecked()]


def told(top: RecogniserChip) -> list[str]:
    wanted: list[str] = []
    top.recogniser_wanted.connect(wanted.append)
    return wanted


def test_the_menu_lists_the_models_that_are_here(
    top: RecogniserChip, choice: RecogniserChoice, models: ModelList
) -> None:
    wanted: list[str] = []
    top.model_wanted.connect(wanted.append)
    half = Fetching(SMALL.size // 2)
    models.show([(TINY_EN, Ready()), (BASE, Ready()), (SMALL, half), (LARGE, Missing())], "huggingface.co")
    every = list(items(top))
    entries = every[every.index("On this computer: nothing leaves this computer") + 1 :]
    assert entries[:3] == [
        "Fast (English only)",
        "Balanced (99 languages)",
        "Careful (99 languages): downloading, 50 %",
    ]
    assert entries[3].startswith("AI/ML API")
    assert checked(top) == ["Find the language by itself", "Balanced (99 languages)"]
    items(top)["Fast (English only)"].trigger()
    assert wanted == ["tiny.en"]
    choice.choose_model("tiny.en")
    assert top.text() == "English · on this computer ▾"  # it knows no other
    choice.choose("aiml")
    items(top)["Fast (English only)"].trigger()
    assert wanted == ["tiny.en", "tiny.en"]


def test_progress_leaves_the_entries_of_an_open_menu_in_place(top: RecogniserChip, models: ModelList) -> None:
    models.show([(BASE, Ready()), (SMALL, Fetching(0))], "huggingface.co")
    before = top.menu().actions()
    models.show([(BASE, Ready()), (SMALL, Fetching(SMALL.size // 4))], "huggingface.co")
    assert top.menu().actions() == before
    assert "Careful (99 languages): downloading, 25 %" in items(top)


def test_a_chosen_model_that_is_not_here_is_named_and_cannot_be_taken(top: RecogniserChip, models: ModelList) -> None:
    models.show([(BASE, Missing()), (TINY_EN, Ready())], "huggingface.co")
    assert not items(top)["Balanced (99 languages): not here yet"].isEnabled()


def test_models_cannot_be_taken_where_what_runs_them_is_missing(top: RecogniserChip, models: ModelList) -> None:
    models.show([(BASE, Missing()), (SMALL, Ready())], "huggingface.co", EngineMissingError())
    entry = items(top)["Careful (99 languages)"]
    assert not entry.isEnabled()
    assert "no build for this computer" in entry.toolTip()
    assert items(top)["AI/ML API: the recording is sent to api.aimlapi.com"].isEnabled()


def test_the_chip_says_language_and_place(top: RecogniserChip, choice: RecogniserChoice) -> None:
    assert top.text() == "Any language · on this computer ▾"
    choice.choose_language("de")
    assert top.text() == "German · on this computer ▾"
    assert "German · on this computer" in top.accessibleName()
    choice.choose("aiml")
    assert top.text() == "Any language · AI/ML API ▾"  # each has options of its own
    assert "costs money" in top.toolTip()


def test_the_chip_says_less_where_there_is_less_room(top: RecogniserChip, choice: RecogniserChoice) -> None:
    choice.choose_language("de")
    top.say_less(1)
    assert top.text() == "German ▾"
    top.say_less(2)
    assert top.text() == "DE ▾"
    choice.choose_language(DETECT)
    assert top.text() == "Any ▾"
    top.say_less(0)
    assert top.text() == "Any language · on this computer ▾"


def test_a_language_of_the_menu_is_what_new_recordings_are_transcribed_in(
    top: RecogniserChip, choice: RecogniserChoice
) -> None:
    items(top)["English"].trigger()
    assert choice.options == Options(language="en")
    items(top)["Find the language by itself"].trigger()
    assert choice.options == Options()
    assert checked(top)[0] == "Find the language by itself"


def test_the_languages_used_last_stand_first_and_come_back(
    top: RecogniserChip, choice: RecogniserChoice, models: ModelList, tmp_path: Path, qtbot: QtBot
) -> None:
    for code in ("pt", "uk", "fa"):
        choice.choose_language(code)
    choice.set_options(Options(language="de-CH"))  # in the settings of the recogniser
    choice.choose("aiml")
    assert languages(top) == ["German", "Persian", "Ukrainian", "Portuguese"]
    again = RecogniserChip(RecogniserChoice(Settings(tmp_path / "settings.ini")), models)
    qtbot.addWidget(again)
    assert languages(again) == languages(top)


def test_a_language_with_a_region_is_the_chosen_one(top: RecogniserChip, choice: RecogniserChoice) -> None:
    choice.set_options(Options(language="pt-BR"))
    assert top.text() == "Portuguese · on this computer ▾"
    assert checked(top)[0] == "Portuguese"


def test_before_any_was_used_the_languages_of_this_computer_are_offered(top: RecogniserChip) -> None:
    assert "English" in languages(top)
    own = QLocale.system().uiLanguages()[0].split("-")[0]
    assert own not in LANGUAGES or languages(top)[0] == LANGUAGES[own]


def test_of_a_model_that_knows_one_language_no_other_can_be_chosen(
    top: RecogniserChip, choice: RecogniserChoice
) -> None:
    choice.choose_language("de")
    choice.choose_model("tiny.en")
    assert languages(top) == ["English"]
    assert not items(top)["Other language…"].isEnabled()
    assert not items(top)["Find the language by itself"].isEnabled()
    assert items(top)["English"].toolTip() == "This model knows English only."
    choice.choose_model("base")
    assert top.text() == "German · on this computer ▾"


def test_the_menu_says_where_the_recording_goes_and_changes_it(top: RecogniserChip, choice: RecogniserChoice) -> None:
    wanted = told(top)
    items(top)["AI/ML API: the recording is sent to api.aimlapi.com"].trigger()
    assert wanted == ["aiml"]
    assert "On this computer: nothing leaves this computer" in items(top)
    assert items(top)["Balanced"].isChecked()  # nobody has granted it
    choice.choose("aiml")
    assert checked(top)[1:] == ["AI/ML API: the recording is sent to api.aimlapi.com"]
    choice.set_address("server", "http://localhost:8000")
    assert "Another server: sent to a program on this computer" in items(top)


def test_the_menu_leads_to_options_key_and_server(top: RecogniserChip, choice: RecogniserChoice, qtbot: QtBot) -> None:
    assert not items(top)["API key…"].isVisible()  # what runs here needs none
    choice.choose("aiml")
    keys: list[str] = []
    top.key_wanted.connect(keys.append)
    items(top)["API key…"].trigger()
    assert keys == ["aiml"]
    with qtbot.waitSignal(top.models_wanted):
        items(top)["Models…"].trigger()
    with qtbot.waitSignal(top.options_wanted):
        items(top)["Options…"].trigger()
    with qtbot.waitSignal(top.server_wanted):
        items(top)["Another server…"].trigger()
    choice.set_address("server", "http://localhost:8000")
    assert "Another server…" not in items(top)
    with qtbot.waitSignal(top.server_wanted):
        items(top)["Change the server…"].trigger()
    with qtbot.waitSignal(top.other_language_wanted):
        items(top)["Other language…"].trigger()


def test_everything_in_the_menu_has_a_tip(top: RecogniserChip) -> None:
    assert all(action.toolTip() for action in items(top).values())
    assert isinstance(top.menu(), QMenu)
    assert top.menu().accessibleName()


def entries(dialog: LanguageDialog) -> list[str]:
    rows = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [entry.text() for entry in rows if not entry.isHidden()]


def test_typing_searches_all_languages_by_either_name(qtbot: QtBot, top: RecogniserChip) -> None:
    dialog = LanguageDialog(top, tuple(LANGUAGES), "de")
    dialog.open()
    chosen: list[str] = []
    dialog.language_chosen.connect(chosen.append)
    assert len(entries(dialog)) == len(LANGUAGES)
    assert dialog.list.currentItem().text() == "German – Deutsch"
    dialog.field.setText("españ")
    assert entries(dialog) == ["Spanish – español"]
    dialog.field.setText("english")
    assert entries(dialog) == ["English"]
    dialog.field.setText("japan")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert chosen == ["ja"]


@pytest.fixture
def spanish() -> Iterator[None]:
    speak(load("es"))
    yield
    speak(Catalogue())


@pytest.mark.usefixtures("spanish")
def test_languages_stand_in_the_order_of_their_names_and_are_found_without_accents(top: RecogniserChip) -> None:
    dialog = LanguageDialog(top, ("yo", "ar", "as"), "yo")
    assert [entry.split()[0] for entry in entries(dialog)] == ["Árabe", "Asamés", "Yoruba"]
    dialog.field.setText("arabe")
    assert [entry.split()[0] for entry in entries(dialog)] == ["Árabe"]
    dialog.reject()


def test_the_arrows_go_through_what_is_listed_and_nothing_is_chosen_of_nothing(
    qtbot: QtBot, top: RecogniserChip
) -> None:
    dialog = LanguageDialog(top, tuple(LANGUAGES), DETECT)
    assert not dialog.use.isEnabled()
    dialog.field.setText("ian")
    first, second = entries(dialog)[:2]
    dialog.list.setCurrentRow(-1)
    for wanted in (first, second):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
        assert dialog.list.currentItem().text() == wanted
    dialog.field.setText("xyz")
    assert not dialog.use.isEnabled()
    dialog.reject()
