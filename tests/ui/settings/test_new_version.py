"""A new version: a switch on the page about privacy, and one quiet message."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from sttgui.domain.releases import Release
from sttgui.storage.folders import Folders
from sttgui.ui.kit.actions import make_actions
from sttgui.ui.kit.catalogue import Catalogue
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.text import speak
from sttgui.ui.settings.new_version_controller import NewVersionController
from sttgui.ui.settings.privacy_page import PrivacyPage
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.new_version import NewVersion
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings
from tests.rooms import until

pytestmark = pytest.mark.qt_loop

PROJECT = "https://example.org/wordlight/wordlight"
RELEASE = Release("9.9.0", f"{PROJECT}/releases/tag/v9.9.0", "## New in this version\n\n- It <b>flies</b>.")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def made(owner: QWidget, settings: Settings, project: str = PROJECT) -> tuple[NewVersion, PrivacyPage]:
    async def ask(_: str) -> Release | None:
        return RELEASE

    new_version = NewVersion(settings, lambda: False, project=project, ask=ask)
    page = PrivacyPage(settings, Folders.of_user(), RecogniserChoice(settings), make_actions(owner), new_version)
    page.setParent(owner)
    return new_version, page


def said(page: PrivacyPage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel)]


def test_a_folder_is_written_from_the_left_in_a_language_from_the_right(owner: QWidget, settings: Settings) -> None:
    folder = str(Folders.of_user().data)
    _, page = made(owner, settings)
    assert folder in said(page)
    speak(Catalogue("ar"))
    _, page = made(owner, settings)
    speak(Catalogue())
    assert f"\u2068{folder}\u2069" in said(page)


async def test_it_is_off_and_switched_on_on_the_page_about_privacy(owner: QWidget, settings: Settings) -> None:
    _, page = made(owner, settings)
    assert not page.looks.isChecked()
    assert any("example.org learns your network address" in words for words in said(page))
    page.looks.click()
    assert settings.get(table.LOOK_FOR_VERSION)
    page.restore()
    assert not settings.get(table.LOOK_FOR_VERSION)


async def test_without_a_public_page_there_is_no_switch(owner: QWidget, settings: Settings) -> None:
    _, page = made(owner, settings, "")
    assert not page.findChildren(QCheckBox)
    assert "New versions" not in said(page)


async def test_a_new_version_is_told_of_with_its_news_and_opened_or_skipped(
    owner: QWidget, settings: Settings, monkeypatch: pytest.MonkeyPatch, announced: list[str]
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    new_version, page = made(owner, settings)
    messages = Messages()
    messages.setParent(owner)
    controller = NewVersionController(messages, new_version)
    [look] = [one for one in page.findChildren(QPushButton) if one.text() == "Look now"]
    look.click()
    await until("the answer", lambda: any("There is a newer one" in words for words in said(page)))
    assert announced[-1] == "There is a newer one. Close the settings to read what is new."
    words = [one.text() for one in messages.findChildren(QLabel) if one.isVisibleTo(messages)]
    assert "Wordlight 9.9.0 is here" in words
    assert any(told.endswith("\nNew in this version\n- It <b>flies</b>.") for told in words)
    buttons = {one.text(): one for one in messages.findChildren(QPushButton) if one.isVisibleTo(messages)}
    buttons["Open its page"].click()
    assert opened == [QUrl(RELEASE.page)]
    buttons["Skip this version"].click()
    assert settings.get(table.VERSION_SKIPPED) == "9.9.0"
    assert not buttons["Skip this version"].isVisibleTo(messages)
    await new_version.close()
    del controller
