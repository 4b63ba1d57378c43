"""The window of settings: what is set holds at once, is found by its words, and can be set back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMessageBox, QWidget
from shiboken6 import isValid

from sttgui.domain.known_voices import KnownVoice, KnownVoices
from sttgui.ui.kit import language
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button
from sttgui.ui.settings.checking_page import CheckingPage
from sttgui.ui.settings.dialog import SettingsDialog
from sttgui.ui.settings.page import Page, kept
from sttgui.ui.settings.speakers_page import SpeakersPage
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.settings import Settings
from tests.rooms import Checking, no_playback


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def opened(owner: QWidget, settings: Settings) -> tuple[SettingsDialog, CheckingPage, SpeakersPage]:
    player = PlayerModel(settings, no_playback, owner)
    checking = CheckingPage(settings, Checking(), player, lambda: None)
    speakers = SpeakersPage(settings)
    dialog = SettingsDialog(owner, [checking, speakers], lambda: settings.is_kept)
    dialog.open()
    return dialog, checking, speakers


def test_what_is_set_is_kept_at_once(owner: QWidget, settings: Settings) -> None:
    _, checking, speakers = opened(owner, settings)
    checking.second.click()
    checking.before.setCurrentIndex(checking.before.findData(3000))
    checking.before.activated.emit(checking.before.currentIndex())
    speakers.voices.click()
    again = Settings(settings.file)
    assert not again.get(table.SECOND_OPINION)
    assert again.get(table.BEFORE_MS) == 3000
    assert again.get(table.REMEMBER_VOICES)


def test_no_line_is_a_window_of_its_own_before_it_has_its_place(
    owner: QWidget, settings: Settings, shown_windows: list[QWidget]
) -> None:
    dialog, _, _ = opened(owner, settings)
    assert shown_windows == [dialog]


def test_pages_are_no_wider_than_a_small_window_leaves_and_their_words_take_more_lines(
    owner: QWidget, settings: Settings
) -> None:
    dialog, checking, speakers = opened(owner, settings)
    dialog.resize(dialog.minimumSize())
    dialog.resize(420, 400)
    for page in (checking, speakers):
        dialog.show_page(type(page))
        QCoreApplication.processEvents()
        seen = page.parentWidget()
        assert page.width() == seen.width() < 400
        for box in (one for one in page.findChildren(QAbstractButton) if one.isVisible()):
            needed = box.heightForWidth(box.width()) if box.hasHeightForWidth() else box.sizeHint().height()
            assert box.height() >= needed
            assert seen.rect().right() >= box.mapTo(seen, box.rect().topRight()).x()


def test_the_window_cannot_be_made_so_narrow_that_a_page_is_cut(owner: QWidget, settings: Settings) -> None:
    dialog, checking, speakers = opened(owner, settings)
    dialog.resize(1, 300)
    for page in (checking, speakers):
        dialog.show_page(type(page))
        QCoreApplication.processEvents()
        assert page.width() <= page.parentWidget().width()


def test_on_a_small_screen_no_page_is_scrolled_sideways(
    owner: QWidget, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SettingsDialog, "room", property(lambda _: QSize(480, 400)))
    pages = [Page("First"), Page("Last")]
    for page in pages:
        page.row("n" * 24, button("m" * 14, ""))  # wider than the screen where they are side by side
    dialog = SettingsDialog(owner, pages, lambda: True)
    for part in (pages[1].parentWidget(), pages[1]):
        part.resize(628, 300)
    QApplication.sendEvent(pages[1], QResizeEvent(pages[1].size(), QSize()))  # as Qt sends for what is not seen yet
    dialog.open()
    for row, page in enumerate(pages):
        dialog.names.setCurrentRow(row)
        QCoreApplication.processEvents()
        assert dialog.rect().contains(QRect(page.mapTo(dialog, QPoint()), QSize(page.width(), 1)))


def test_closing_frees_the_window(owner: QWidget, settings: Settings) -> None:
    dialog, _, _ = opened(owner, settings)
    dialog.close_button.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)


def test_a_page_is_set_back_and_that_is_undone(owner: QWidget, settings: Settings) -> None:
    dialog, checking, _ = opened(owner, settings)
    checking.slows.click()
    settings.set(table.AFTER_MS, 500)
    settings.set(table.REMEMBER_VOICES, True)  # on another page
    dialog.restore.click()
    assert not checking.slows.isChecked()
    assert settings.get(table.AFTER_MS) == table.AFTER_MS.usual
    assert settings.get(table.REMEMBER_VOICES)
    assert dialog.undo.isVisible()
    dialog.undo.click()
    assert checking.slows.isChecked()
    assert settings.get(table.AFTER_MS) == 500
    assert not dialog.undo.isVisible()


def test_what_depends_on_another_choice_is_grey_till_then(owner: QWidget, settings: Settings) -> None:
    _, checking, _ = opened(owner, settings)
    assert not checking.under.isEnabled()
    checking.amount.setCurrentIndex(checking.amount.findData(Amount.CUSTOM))
    checking.amount.activated.emit(checking.amount.currentIndex())
    assert checking.under.isEnabled()


def test_the_search_shows_the_pages_and_lines_that_have_the_words(owner: QWidget, settings: Settings) -> None:
    dialog, checking, speakers = opened(owner, settings)
    dialog.search.setText("voices")
    assert [dialog.names.item(row).isHidden() for row in range(2)] == [True, False]
    assert dialog.page is speakers
    assert speakers.voices.isVisible()
    dialog.search.setText("slow doubtful")
    assert dialog.page is checking
    assert (checking.slows.isVisible(), checking.amount.isVisible()) == (True, False)
    dialog.search.setText("nothing has this")
    assert not checking.isVisible()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)  # empties the search first
    assert dialog.isVisible()
    assert checking.amount.isVisible()


def test_pages_are_reached_by_the_arrows_while_one_searches(owner: QWidget, settings: Settings) -> None:
    dialog, checking, speakers = opened(owner, settings)
    assert dialog.page is checking
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.page is speakers
    QTest.keyClick(dialog.search, Qt.Key.Key_Up)
    assert dialog.page is checking


def test_a_disk_that_takes_no_settings_is_said(owner: QWidget, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("where a folder should be")
    settings = Settings(tmp_path / "file" / "settings.ini")
    page = Page("Page")
    box = page.box("Switch", kept(settings, table.KEEP_COPIES), tip="Tip")
    dialog = SettingsDialog(owner, [page], lambda: settings.is_kept)
    dialog.open()
    box.click()
    assert "only until Wordlight closes" in dialog.said.text()


def test_every_control_has_a_name_and_a_tip(owner: QWidget, settings: Settings) -> None:
    dialog, checking, speakers = opened(owner, settings)
    for page in (checking, speakers):
        for kind in (QAbstractButton, QComboBox):
            for control in page.findChildren(kind):
                assert control.accessibleName(), control
                assert control.toolTip(), control.accessibleName()
    assert dialog.search.accessibleName()


def test_how_many_voices_are_kept_is_said_and_forgetting_them_is_asked_about(
    owner: QWidget, settings: Settings
) -> None:
    dialog, _, speakers = opened(owner, settings)
    wanted: list[bool] = []
    speakers.forget_wanted.connect(lambda: wanted.append(True))
    assert not speakers.forget.isEnabled()
    voices = (KnownVoice("3f2a", name or "spk2", (1.0,), name) for name in ("Ann", "Bob", ""))
    speakers.show_voices(KnownVoices(tuple(voices)))
    assert speakers.forget.accessibleDescription() == "3 voices are kept, 2 people are named."
    for words, asked in (("Cancel", []), ("Forget", [True])):
        speakers.forget.click()
        [question] = [one for one in dialog.findChildren(QMessageBox) if one.isVisible()]
        assert "3 voices" in question.text()
        next(one for one in question.buttons() if one.text() == words).click()
        assert wanted == asked


def test_no_line_is_cut_in_a_language_with_longer_words(
    owner: QWidget, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sttgui.ui.settings.dialog.WIDTH", 200)
    page = Page("Words")
    box = page.box("longer words " * 4, kept(settings, table.SECOND_OPINION), tip="")
    SettingsDialog(owner, [page], lambda: True).open()
    assert page.visibleRegion().boundingRect().right() > box.minimumSizeHint().width()


def test_no_page_needs_more_room_than_its_widest_button(owner: QWidget, settings: Settings) -> None:
    page, widest = Page("Words"), button("Show the folder with all of them", "")
    page.setParent(owner)
    page.heading("what it is about " * 4)
    page.row("Where " * 10, widest)
    assert page.minimumSizeHint().width() <= widest.sizeHint().width() + 16


def test_pages_are_called_what_they_are_in_another_language_whatever_else_their_names_can_mean(
    owner: QWidget, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(language.VARIABLE)
    dialog = SettingsDialog(owner, [Page(tr("Transcribing", sense="a page of settings"))], lambda: True)
    dialog.open()
    assert tr("Transcribing") == "Transcribing"  # a job is; said last
    language.choose(settings, "de")
    name = dialog.names.item(0).text()
    language.choose(settings, "en")
    assert (name, dialog.names.item(0).text()) == ("Transkribieren", "Transcribing")
