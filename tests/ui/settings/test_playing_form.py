"""The settings about playing: what was in menus of the player, all of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from sttgui.ui.settings.playing_form import PlayingForm
from sttgui.viewmodel.listening import TypingChoice
from sttgui.viewmodel.preferences import Playing

CHOSEN = Playing("Head & Set", 15, click_plays=False, typing=TypingChoice(pauses=False, resume_ms=3000, back_ms=0))


@pytest.fixture
def form(qapp: QApplication) -> Iterator[PlayingForm]:
    form = PlayingForm(CHOSEN)
    yield form
    form.deleteLater()


def choice(form: PlayingForm, name: str) -> QComboBox:
    [found] = [one for one in form.findChildren(QComboBox) if one.accessibleName() == name]
    return found


def box(form: PlayingForm, name: str) -> QCheckBox:
    [found] = [one for one in form.findChildren(QCheckBox) if one.accessibleName() == name]
    return found


def choose(form: PlayingForm, name: str, words: str) -> None:
    choice(form, name).setCurrentIndex(choice(form, name).findText(words))


def test_what_is_chosen_is_shown_and_stays_as_it_is(form: PlayingForm) -> None:
    assert form.chosen == CHOSEN
    assert choice(form, "Go on from").currentText() == "Where it paused"
    form.show_devices(["Built-in", "Head & Set"])
    assert form.chosen == CHOSEN


def test_each_choice_leaves_the_others_as_they_are(form: PlayingForm) -> None:
    form.show_devices(["Built-in"])
    choose(form, "Play with", "Built-in")
    choose(form, "Back and forward by", "2 seconds")
    box(form, "A click on a word plays from there").setChecked(True)
    box(form, "Pause while I type, and go on when I stop").setChecked(True)
    after = choice(form, "Go on after")
    after.setCurrentIndex(after.findData(500))
    choose(form, "Go on from", "3 s earlier")
    assert form.chosen == Playing("Built-in", 2, click_plays=True, typing=TypingChoice(True, 500, 3000))


def test_a_chosen_device_that_is_gone_stays_and_is_said_to_be(form: PlayingForm) -> None:
    form.show_devices(["Built-in"])
    assert choice(form, "Play with").currentText() == "Head & Set (not connected)"
    choose(form, "Play with", "What the system plays with")
    assert form.chosen.device == ""


def test_without_a_pause_there_is_nothing_to_go_on_from(form: PlayingForm) -> None:
    assert not choice(form, "Go on after").isEnabled()
    assert not choice(form, "Go on from").isEnabled()


def test_a_value_that_no_entry_has_is_kept(qapp: QApplication) -> None:
    form = PlayingForm(Playing(step_s=7))
    assert form.chosen.step_s == 7
    form.deleteLater()
