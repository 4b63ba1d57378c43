"""A window that comes to a language while it is open says the same as one that began in it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.storage.folders import Folders
from sttgui.storage.library import Library
from sttgui.ui.kit import language, text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.catalogue import LANGUAGES, Catalogue
from sttgui.ui.settings.dialog import SettingsDialog
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings
from tests.desktop.states import MARKERS, SAID, second_opinion, sound, spoken, window_open
from tests.rooms import until
from tests.speech import words

BEGUN_IN = ("de", "fr")  # where many words are one that are two in others

pytestmark = [pytest.mark.qt_loop, pytest.mark.usefixtures("devices")]


@contextlib.asynccontextmanager
async def window_in(code: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[MainWindow]:
    """With a transcript, all commands and the settings open; nothing was said in another language before."""
    speak_english()
    monkeypatch.setattr(text, "_speech", text._Speech())
    settings = Settings(Folders.of_user().config / "settings.ini")
    settings.set(table.LANGUAGE, code)
    settings.set(table.HINT_SEEN, True)
    language.begin(settings)
    async with window_open() as window:
        window.resize(1280, 800)
        window.library_pane.choose("0")
        await until("the transcript", window.commands[Do.PRINT].isEnabled)
        await until("the player", window.commands[Do.PLAY].isEnabled)
        await until("how many places there are", lambda: counted() in said_of_it(window))
        for count, do in enumerate((Do.SHORTCUTS, Do.SETTINGS), 2):
            window.commands[do].trigger()
            await until("one more window", lambda count=count: len(tops()) == count)
        yield window
        for top in tops():
            if top is not window:
                top.close()
    speak_english()


def said_of_it(window: MainWindow) -> str:
    return str(window.library_pane.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def counted() -> str:
    return text.plural(5, "1 place to check", "{number} places to check")


def tops() -> list[QWidget]:
    return sorted(filter(QWidget.isVisible, QApplication.topLevelWidgets()), key=lambda one: type(one).__name__)


def all_words() -> dict[str, str]:
    """Of all windows, with each page of the settings and each tab beside the transcript."""
    said: dict[str, str] = {}
    for top in tops():
        if isinstance(top, SettingsDialog):
            for row in reversed(range(top.names.count())):
                top.names.setCurrentRow(row)
                said |= {f"page {row}, {place}": one for place, one in words(top.page).items()}
        elif isinstance(top, MainWindow):
            for show in (top.panes.side.show_details, top.panes.side.show_review):
                show()
                said |= {f"{show.__name__}, {place}": one for place, one in words(top.panes.side).items()}
        said |= words(top)
    return said


async def test_says_what_one_says_that_began_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(language.VARIABLE)
    monkeypatch.setattr(QFontDatabase, "families", lambda script: ["has all letters"])
    Folders.of_user().data.mkdir(parents=True, exist_ok=True)
    keep_a_recording(tmp_path)
    began: dict[str, dict[str, str]] = {}
    others: dict[str, tuple[str | None, str | None]] = {}
    for code in LANGUAGES:
        async with window_in(code, monkeypatch):
            began[code] = await words_at_rest()
    for first in BEGUN_IN:
        async with window_in(first, monkeypatch) as window:
            for code in LANGUAGES:
                language.choose(window._settings, code)
                with contextlib.suppress(AssertionError):
                    await until("the same words", partial(same, began[code], others), 3)
                assert others == {}, f"{first}, now {code}"


async def words_at_rest() -> dict[str, str]:
    """Once nothing more comes, such as the models of a service, or rows that are laid out later."""
    seen = [all_words()]

    def is_at_rest() -> bool:
        seen.append(all_words())
        return seen[-3:-2] == seen[-2:-1] == seen[-1:]

    await until("all words", is_at_rest)
    return seen[-1]


def same(wanted: dict[str, str], others: dict[str, tuple[str | None, str | None]]) -> bool:
    """Whether all is said as it should be; `others` takes what is not, with what it should be and what it is."""
    said = all_words()
    others.clear()
    places = {*wanted, *said}
    others.update({one: (wanted.get(one), said.get(one)) for one in places if wanted.get(one) != said.get(one)})
    return not others


def keep_a_recording(folder: Path) -> None:
    transcript = spoken(SAID)
    transcript = replace(transcript, second=second_opinion(transcript))
    source = FileSource(
        sound(folder / "0.flac", transcript.duration_ms / 1000), transcript.duration_ms, markers=MARKERS
    )
    job = Job("0", source, datetime.now().astimezone(), Completed(), title="Harbour interview")
    job = replace(job, duration_ms=transcript.duration_ms)
    library = Library(Folders.of_user().data)
    library.save_job(job)
    library.save_result(job, transcript, b"{}")
    library.close()


def speak_english() -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    text.speak(Catalogue())
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())
