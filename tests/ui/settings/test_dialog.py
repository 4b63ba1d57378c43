"""The settings say what is set, change nothing until they are saved, and are freed when they close."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QWidget,
)
from shiboken6 import isValid

from sttgui.domain.known_voices import KnownVoice, KnownVoices
from sttgui.ui.settings.dialog import SettingsDialog
from sttgui.viewmodel.preferences import Playing, Preferences

INBOX = Path("/home/someone/inbox")


def opened(owner: QWidget, preferences: Preferences) -> tuple[SettingsDialog, list[Preferences]]:
    dialog = SettingsDialog(owner, preferences, Playing())
    saved: list[Preferences] = []
    dialog.preferences_chosen.connect(saved.append)
    dialog.open()
    return dialog, saved


@pytest.mark.parametrize(
    "kept",
    [
        Preferences(),
        Preferences(True, INBOX, True),
        Preferences(False, INBOX),
        Preferences(second_opinion=False),
        Preferences(second_elsewhere=True),
        Preferences(live_words=False),
        Preferences(remember_voices=True),
    ],
)
def test_what_is_set_is_shown_and_saved_as_it_is(owner: QWidget, kept: Preferences) -> None:
    dialog, saved = opened(owner, kept)
    dialog.save.click()
    assert saved == [kept]


def test_a_folder_is_chosen_before_it_can_be_watched(owner: QWidget) -> None:
    dialog, saved = opened(owner, Preferences())
    assert not dialog.choose.isEnabled()
    dialog.watch.setChecked(True)
    assert not dialog.save.isEnabled()
    assert dialog.choose.accessibleDescription() == "No folder chosen"
    dialog.choose.click()
    [folders] = [one for one in dialog.findChildren(QFileDialog) if one.isVisible()]
    folders.filesSelected.emit([str(INBOX)])
    folders.close()
    assert str(INBOX) in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.save.click()
    assert saved == [Preferences(watched=INBOX)]


def test_money_is_allowed_for_a_watched_folder_only(owner: QWidget) -> None:
    dialog, saved = opened(owner, Preferences(watched=INBOX, watched_may_cost=True))
    dialog.watch.setChecked(False)
    assert not dialog.may_cost.isEnabled()
    dialog.save.click()
    assert saved == [Preferences()]


def test_cancelling_changes_nothing_and_frees_the_dialog(owner: QWidget) -> None:
    dialog, saved = opened(owner, Preferences())
    dialog.copies.setChecked(True)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert saved == []
    assert not isValid(dialog)


def test_every_control_has_a_name_and_a_tip(owner: QWidget) -> None:
    dialog, _ = opened(owner, Preferences())
    controls = dialog.findChildren(QAbstractButton)
    assert len([one for one in controls if isinstance(one, QCheckBox)]) == 9
    for control in [*controls, *dialog.findChildren(QComboBox)]:
        assert control.accessibleName(), control
        assert control.toolTip(), control.accessibleName()


def test_how_many_voices_are_kept_is_said_and_forgetting_them_is_asked_about(owner: QWidget) -> None:
    dialog, _ = opened(owner, Preferences())
    wanted: list[bool] = []
    dialog.forget_wanted.connect(lambda: wanted.append(True))
    assert not dialog.forget.isEnabled()
    voices = (KnownVoice("3f2a", name or "spk2", (1.0,), name) for name in ("Ann", "Bob", ""))
    dialog.show_voices(KnownVoices(tuple(voices)))
    assert dialog.forget.accessibleDescription() == "3 voices are kept, 2 people are named."
    for words, asked in (("Cancel", []), ("Forget", [True])):
        dialog.forget.click()
        [question] = [one for one in dialog.findChildren(QMessageBox) if one.isVisible()]
        assert "3 voices" in question.text()
        next(one for one in question.buttons() if one.text() == words).click()
        assert wanted == asked


def test_each_page_is_reached_by_the_arrows_and_shows_what_its_name_says(owner: QWidget) -> None:
    dialog, _ = opened(owner, Preferences())
    shown = []
    for row in range(dialog.pages.count()):
        dialog.pages.setCurrentRow(row)
        parts = (dialog.copies, dialog.second, dialog.voices, dialog.playing)
        shown.append([part.isVisible() for part in parts])
    assert shown == [[place == row for place in range(4)] for row in range(4)]
