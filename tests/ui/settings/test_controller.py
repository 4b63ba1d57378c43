"""What is chosen in the settings is what the window does, and what the next start finds."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QMessageBox

from sttgui.domain.known_voices import KnownVoice, KnownVoices
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.storage.known_voices import KnownVoicesFile
from sttgui.ui.kit import language
from sttgui.ui.kit.actions import TABLE, Do
from sttgui.ui.kit.appearance import Theme
from sttgui.ui.kit.catalogue import Catalogue, load
from sttgui.ui.kit.shortcuts import fixed_keys
from sttgui.ui.kit.text import speak
from sttgui.ui.recognisers.key_dialog import KeyDialog
from sttgui.ui.settings.delete_dialog import DeleteDialog
from sttgui.ui.settings.dialog import SettingsDialog
from sttgui.ui.settings.general_page import GeneralPage
from sttgui.ui.settings.keys_page import KeysPage
from sttgui.ui.settings.page import Page
from sttgui.ui.settings.playing_page import PlayingPage
from sttgui.ui.settings.privacy_page import PrivacyPage
from sttgui.ui.settings.recognising_page import RecognisingPage
from sttgui.ui.settings.speakers_page import SpeakersPage
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.arrangement import Sort
from sttgui.viewmodel.listening import TypingChoice
from tests.rooms import JoinedRoom, until

pytestmark = pytest.mark.qt_loop


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[JoinedRoom]:
    room = JoinedRoom(tmp_path)
    yield room
    await room.close()


def shown(room: JoinedRoom, kind: type[Page]) -> tuple[SettingsDialog, Page]:
    room.window.commands[Do.SETTINGS].trigger()
    dialog = room.shown(SettingsDialog)
    dialog.show_page(kind)
    return dialog, dialog.page


def go_to(page: KeysPage, do: Do) -> None:
    """Go to the line of an action."""
    page.table.setCurrentItem(page.table.topLevelItem([spec.do for spec in TABLE].index(do)))


def choose(box: QComboBox, value: object) -> None:
    row = next(row for row in range(box.count()) if box.itemData(row) == value)
    box.setCurrentIndex(row)
    box.activated.emit(row)


async def test_playing_is_set_as_it_was_chosen(room: JoinedRoom) -> None:
    _, page = shown(room, PlayingPage)
    assert isinstance(page, PlayingPage)
    await until("the devices", lambda: page.device.count() == 2)
    choose(page.device, "Headphones")
    choose(page.steps, 15)
    page.pauses.click()
    assert (room.player.state.device, room.player.state.step_s) == ("Headphones", 15)
    assert room.settings.get(table.DEVICE) == "Headphones"
    assert TypingChoice.kept(room.settings) == TypingChoice(pauses=False)
    assert not page.resume.isEnabled()


async def test_a_value_that_no_entry_has_is_kept_and_shown(room: JoinedRoom) -> None:
    room.player.set_step(7)
    room.player.set_device("Head & Set")
    _, page = shown(room, PlayingPage)
    assert isinstance(page, PlayingPage)
    await until("the devices", lambda: page.device.currentText() == "Head & Set (not connected)")
    assert page.steps.currentData() == 7
    assert (room.player.state.device, room.player.state.step_s) == ("Head & Set", 7)


async def test_the_look_changes_at_once(room: JoinedRoom) -> None:
    _, page = shown(room, GeneralPage)
    assert isinstance(page, GeneralPage)
    choose(page.theme, Theme.DARK)
    choose(page.letters, 150)
    choose(page.widest, 560)
    choose(page.order, Sort.NAME)
    [panes] = [one for one in page.findChildren(QCheckBox) if one.text() == room.window.commands[Do.LIST_PANE].text()]
    panes.click()
    assert not room.window.library_pane.isVisible()
    room.window.resize(800, 700)  # where the list is folded in any case
    panes.click()
    room.window.resize(1280, 800)
    assert room.window.library_pane.isVisible()
    assert room.window.appearance.theme is Theme.DARK
    assert room.window.reading.size == 150
    assert room.settings.get(table.TEXT_WIDTH) == 560
    assert (room.model.arrangement.sort, room.settings.get(table.SORT)) == (Sort.NAME, Sort.NAME)
    room.window.commands[Do.THEME_LIGHT].trigger()
    room.window.commands[Do.NORMAL_TEXT].trigger()
    page.show_values()
    assert (page.theme.currentData(), page.letters.currentData()) == (Theme.LIGHT, 100)


async def test_a_service_without_a_key_is_asked_for_it_and_not_used_before(room: JoinedRoom) -> None:
    dialog, page = shown(room, RecognisingPage)
    assert isinstance(page, RecognisingPage)
    choose(page.recogniser, AIML.id)
    await until("the key", lambda: dialog.findChildren(KeyDialog) or room.window.findChildren(KeyDialog))
    assert room.choice.chosen.id == LOCAL.id
    assert page.recogniser.currentData() == LOCAL.id
    room.shown(KeyDialog).reject()


async def test_a_model_of_the_service_is_chosen_from_what_is_known_without_asking_it(room: JoinedRoom) -> None:
    _, page = shown(room, RecognisingPage)
    assert isinstance(page, RecognisingPage)
    await until("the models", lambda: page.service_model.count() > 1)
    choose(page.service_model, "#g1_whisper-large")
    assert room.choice.recogniser(AIML.id).model == "#g1_whisper-large"
    choose(page.service_model, AIML.model)
    assert room.choice.recogniser(AIML.id).model == AIML.model


async def test_other_keys_hold_at_once_and_are_there_at_the_next_start(room: JoinedRoom) -> None:
    _, page = shown(room, KeysPage)
    assert isinstance(page, KeysPage)
    go_to(page, Do.EXPORT)
    assert page.back.toolTip().endswith("These are the keys it has at first.")
    page.change.click()
    page.field.pressed.emit(QKeySequence("Ctrl+M"))  # which sets a marker
    assert room.window.commands[Do.MARKER].shortcut() == QKeySequence("Ctrl+M")
    assert page.take.isVisible()
    page.take.click()
    assert room.window.commands[Do.EXPORT].shortcut() == QKeySequence("Ctrl+M")
    assert room.window.commands[Do.MARKER].shortcut().isEmpty()
    assert room.settings.get(table.KEYS.of(Do.EXPORT)) == "Ctrl+M"
    assert room.settings.get(table.KEYS.of(Do.MARKER)) == "-"
    page.back.click()
    assert room.window.commands[Do.EXPORT].shortcut() == QKeySequence("Ctrl+E")


async def test_a_window_that_was_opened_in_french_says_what_it_means_in_english(room: JoinedRoom) -> None:
    """Of two words that are one in French, the right one; and a language keeps its own name."""
    speak(load("fr"))
    dialog, page = shown(room, KeysPage)
    assert isinstance(page, KeysPage)
    [general] = dialog.findChildren(GeneralPage)
    names = [general.language.itemText(place) for place in range(1, general.language.count())]
    speak(Catalogue())
    language.say_again()
    rows = [page.table.topLevelItem(row) for row in range(page.table.topLevelItemCount())]
    assert [row.text(0) for row in rows[: len(TABLE)]] == [spec.text.rstrip("…") for spec in TABLE]
    assert [(row.text(0), row.text(1)) for row in rows[len(TABLE) :]] == fixed_keys()
    assert [general.language.itemText(place) for place in range(1, general.language.count())] == names


async def test_keys_that_texts_need_are_refused(room: JoinedRoom) -> None:
    _, page = shown(room, KeysPage)
    assert isinstance(page, KeysPage)
    go_to(page, Do.EXPORT)
    page.change.click()
    for keys in ("Ctrl+C", "A", "Return", "Ctrl+Z"):
        page.field.pressed.emit(QKeySequence(keys))
        assert not page.take.isVisible()
        assert room.window.commands[Do.EXPORT].shortcut() == QKeySequence("Ctrl+E")
    go_to(page, Do.UNDO)
    assert not page.change.isEnabled()


async def test_all_voices_are_forgotten_at_once(room: JoinedRoom, tmp_path: Path) -> None:
    file = KnownVoicesFile(tmp_path / "data" / "voices.json")
    file.save(KnownVoices((KnownVoice("3f2a", "spk0", (1.0,), "Ann"),)))
    dialog, page = shown(room, SpeakersPage)
    assert isinstance(page, SpeakersPage)
    await until("the voices", page.forget.isEnabled)
    page.forget_wanted.emit()
    await until("them to be forgotten", lambda: not page.forget.isEnabled())
    assert file.load() == KnownVoices()
    dialog.reject()


async def test_deleting_everything_is_asked_twice_and_closes_the_window(room: JoinedRoom) -> None:
    room.keys.put(AIML.address, "abcd1234efgh5678", remember=False)
    _, page = shown(room, PrivacyPage)
    assert isinstance(page, PrivacyPage)
    page.delete.click()
    await until("the question", lambda: room.window.findChildren(DeleteDialog))
    dialog = room.shown(DeleteDialog)
    for words in ("Cancel", "Delete everything"):
        dialog.go_on.click()
        assert room.preferences.to_delete is None
        [question] = [one for one in dialog.findChildren(QMessageBox) if one.isVisible()]
        next(one for one in question.buttons() if one.text() == words).click()
    await until("the end", lambda: room.preferences.to_delete is not None)
    assert not room.window.isVisible()
    assert room.keys.get(AIML.address) is None


async def test_every_control_of_every_page_has_a_name_and_a_tip(room: JoinedRoom) -> None:
    dialog, _ = shown(room, GeneralPage)
    controls = [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QComboBox)]
    assert len([one for one in controls if isinstance(one, QCheckBox)]) >= 10
    for control in controls:
        if control.isVisibleTo(dialog) or (control.parent() is not None and control.parent().objectName() == ""):
            assert control.accessibleName(), control
            assert control.toolTip(), control.accessibleName()
