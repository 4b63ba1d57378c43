"""The help opens at the page about what one is doing, finds words, and lists all shortcuts as they are now."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from sttgui.ui.help.controller import HelpController
from sttgui.ui.help.problem_dialog import ProblemDialog
from sttgui.ui.help.shortcuts import ShortcutsWindow, groups
from sttgui.ui.help.window import HelpWindow
from sttgui.ui.kit.actions import Do, make_actions
from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.kit.fitted_dialog import LEAST, FittedDialog
from sttgui.ui.kit.help_pages import helped_by, page_for
from sttgui.ui.kit.messages import Messages
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings


class Stage:
    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.actions = make_actions(self.window)
        self.window.addActions(list(self.actions.values()))
        self.changed: list[bool] = []
        self.menu = QMenu("Menu", self.window)
        self.menu.addMenu("Play").addActions([self.actions[Do.PLAY], self.actions[Do.BACK]])
        self.menu.addAction(self.actions[Do.HELP])
        self.helping = HelpController(
            self.window,
            Messages(),
            self.actions,
            self.menu,
            Appearance(qapp, Theme.LIGHT, self.window),
            opened=OpenRecording(self.window),
            parts=[],
            settings=Settings(folder / "settings.ini"),
            change_keys=lambda: self.changed.append(True),
            report=self.collect,
        )

    async def collect(self) -> str:
        return "what is there"

    def help(self) -> HelpWindow:
        self.actions[Do.HELP].trigger()
        return next(one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow) and one.isVisible())

    def shortcuts(self) -> ShortcutsWindow:
        self.actions[Do.SHORTCUTS].trigger()
        shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, ShortcutsWindow) and one.isVisible())
        return next(shown)


@pytest.fixture
async def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, qapp, tmp_path)
    yield made
    await made.helping.close()


async def test_the_page_is_the_one_about_the_part_that_has_the_keyboard(stage: Stage) -> None:
    inner = QWidget(stage.window)
    helped_by(stage.window, HelpPage.RECORDING)
    assert page_for(inner) == HelpPage.RECORDING
    assert page_for(None) == ""


async def test_the_keys_for_help_work_in_a_dialog_too(stage: Stage, qtbot: QtBot) -> None:
    dialog = FittedDialog(QWidget(stage.window))
    dialog.show()
    assert stage.actions[Do.HELP] in dialog.actions()
    dialog.close()


async def test_its_windows_cannot_be_made_much_smaller_than_they_open(stage: Stage) -> None:
    for window in (stage.help(), stage.shortcuts()):
        least = window.size() * LEAST
        window.resize(1, 1)
        assert window.size() == least


async def test_help_shows_the_keys_as_the_user_has_set_them(stage: Stage) -> None:
    stage.actions[Do.REVIEW].setShortcut(QKeySequence("Ctrl+Alt+7"))
    stage.actions[Do.EXPORT].setShortcuts([])
    text = stage.help().text.toPlainText()
    assert stage.actions[Do.REVIEW].shortcut().toString(QKeySequence.SequenceFormat.NativeText) in text
    assert "(no key)" in text
    assert "{" not in text


async def test_words_are_found_in_all_pages_and_marked(stage: Stage, qtbot: QtBot) -> None:
    window = stage.help()
    qtbot.keyClicks(window.field, "huggingface")
    assert window.list.count() == 1
    assert window.text.toPlainText().startswith("Privacy")
    assert [mark.cursor.selectedText() for mark in window.text.extraSelections()] == ["huggingface"]
    assert window.text.textCursor().selectedText() == "huggingface"
    qtbot.keyClicks(window.field, "zzz")
    assert window.list.count() == 0


async def test_a_link_leads_to_its_page_and_escape_first_empties_the_field_then_closes(
    stage: Stage, qtbot: QtBot
) -> None:
    window = stage.help()
    window.text.anchorClicked.emit(QUrl("privacy.md"))
    assert window.text.toPlainText().startswith("Privacy")
    qtbot.keyClicks(window.field, "trash")
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert (window.field.text(), window.isVisible()) == ("", True)
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert not window.isVisible()


async def test_help_does_not_keep_the_app_open(stage: Stage) -> None:
    assert not stage.help().testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


async def test_every_action_is_among_the_shortcuts_once(stage: Stage) -> None:
    rows = [row.text for found in groups(stage.actions, stage.menu).values() for row in found]
    for action in stage.actions.values():
        assert rows.count(action.text().replace("&", "")) >= 1
    assert next(iter(groups(stage.actions, stage.menu))) == "Play"


async def test_shortcuts_are_searched_by_words_and_by_keys(stage: Stage, qtbot: QtBot) -> None:
    window = stage.shortcuts()
    for sought, there in (("ctrl+e", "Export"), ("play pause", "Play or pause")):
        window.field.setText(sought)
        shown = [item.text(0) for _, items in window._items for item in items if not item.isHidden()]
        assert there in shown
        assert len(shown) < 8


async def test_a_report_is_read_before_it_is_saved_with_what_the_person_says(stage: Stage, tmp_path: Path) -> None:
    stage.actions[Do.REPORT].trigger()
    dialog = stage.window.findChild(ProblemDialog)
    assert not dialog.save.isEnabled()
    await asyncio.sleep(0)
    assert dialog.report.toPlainText() == "what is there"
    assert dialog.report.isReadOnly()
    dialog.happened.setPlainText("It went dark.")
    dialog.save_as(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "It went dark.\n\nwhat is there"
    assert "Send it to whoever looks after Wordlight" in dialog.outcome.text()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "It went dark.\n\nwhat is there"


async def test_a_report_that_cannot_be_saved_says_why(stage: Stage, tmp_path: Path) -> None:
    stage.actions[Do.REPORT].trigger()
    dialog = stage.window.findChild(ProblemDialog)
    dialog.save_as(tmp_path / "not" / "here.txt")
    assert "could not be written" in dialog.outcome.text()
    dialog.close()


async def test_keys_can_be_changed_from_where_they_are_listed(stage: Stage) -> None:
    window = stage.shortcuts()
    window.change.click()
    assert stage.changed == [True]
    assert not window.isVisible()


async def test_the_first_place_in_a_page_is_gone_to_then_the_others_by_enter(stage: Stage, qtbot: QtBot) -> None:
    window = stage.help()
    qtbot.keyClicks(window.field, "backup")
    places = [mark.cursor.selectionStart() for mark in window.text.extraSelections()]
    assert len(places) > 1
    gone_to = [window.text.textCursor().selectionStart()]
    for _ in places:
        qtbot.keyClick(window.field, Qt.Key.Key_Return)
        gone_to.append(window.text.textCursor().selectionStart())
    assert gone_to == [*places, places[0]]


async def test_a_command_that_stands_in_two_menus_is_listed_once(stage: Stage) -> None:
    for title in ("Edit", "Export"):
        stage.menu.addMenu(title).addAction(stage.actions[Do.COPY_ALL])
    listed = [row.action for rows in groups(stage.actions, stage.menu).values() for row in rows]
    assert listed.count(stage.actions[Do.COPY_ALL]) == 1


async def test_a_command_is_found_by_words_and_done_with_enter(stage: Stage) -> None:
    done = []
    stage.actions[Do.EXPORT].triggered.connect(lambda: done.append("export"))
    window = stage.shortcuts()
    QTest.keyClicks(window.field, "export")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert done == ["export"]
    assert not window.isVisible()


async def test_a_command_that_is_not_possible_says_so_and_why_and_stays_open(stage: Stage) -> None:
    stage.actions[Do.EXPORT].setEnabled(False)
    window = stage.shortcuts()
    QTest.keyClicks(window.field, "ctrl+e")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert window.isVisible()
    said = next(label.text() for label in window.findChildren(QLabel) if "not possible at the moment" in label.text())
    assert said.endswith("Possible once a finished transcript with words is open.")


async def test_help_that_is_open_goes_on_in_another_language_at_the_same_page(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = stage.help()
    window.text.anchorClicked.emit(QUrl("privacy.md"))
    monkeypatch.setattr("sttgui.ui.help.controller.spoken", lambda: "de")
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert window.text.toPlainText().startswith("Datenschutz")
    assert window.list.currentItem().text() == "Datenschutz"
