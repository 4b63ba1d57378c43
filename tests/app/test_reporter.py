"""An unexpected error is shown once, wherever it comes from, and a flood of them is no flood of dialogs."""

import asyncio
import gc
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sttgui.app.reporter import MOST_SHOWN, Reporter
from sttgui.storage.keys import KeyStore
from sttgui.storage.log_file import LogFile
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.window.report_dialog import ReportDialog

pytestmark = pytest.mark.qt_loop


class Stage:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.log = LogFile(folder)
        self.now = 0.0
        self.reporter = Reporter(self.window, KeyStore(), self.log, lambda: self.now)

    @property
    def dialogs(self) -> list[ReportDialog]:
        return [one for one in self.window.findChildren(ReportDialog) if one.isVisible()]

    @property
    def shown(self) -> str:
        return self.dialogs[0].findChild(QPlainTextEdit).toPlainText()

    @property
    def logged(self) -> str:
        return "\n".join(self.log.last(5000))

    async def settle(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0.01)


@pytest.fixture
async def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    loop = asyncio.get_running_loop()
    handler, hook = loop.get_exception_handler(), sys.excepthook
    made = Stage(qtbot, tmp_path)
    made.reporter.install(loop)
    yield made
    made.reporter.remove()
    loop.set_exception_handler(handler)
    sys.excepthook = hook


async def test_an_error_in_a_slot_is_shown_and_logged_without_what_it_quotes(stage: Stage) -> None:
    def fail() -> None:
        raise ValueError("the words of a transcript")

    QTimer.singleShot(0, stage.window, fail)
    await stage.settle()
    for said in (stage.shown, stage.logged):
        assert "ValueError" in said
        assert "test_reporter.py" in said
        assert "the words" not in said


async def test_an_error_in_a_coroutine_is_shown(stage: Stage) -> None:
    async def fail() -> None:
        raise KeyError("x")

    asyncio.get_running_loop().create_task(fail())
    await stage.settle()
    gc.collect()  # the loop hears of it once nobody can ask the task any more
    await stage.settle()
    assert "KeyError" in stage.shown


async def test_an_error_in_a_thread_is_shown(stage: Stage) -> None:
    def fail() -> None:
        raise IndexError

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    await stage.settle()
    assert "IndexError" in stage.shown


async def test_an_error_of_each_painting_is_shown_once_and_never_again(stage: Stage) -> None:
    @guarded
    class Broken(QLabel):
        painted = 0

        def paintEvent(self, event: object) -> None:  # noqa: N802  Qt's name
            Broken.painted += 1
            raise IndexError

    broken = Broken("x", stage.window)
    broken.show()
    await stage.settle()
    assert stage.shown.count("IndexError") == 1
    stage.dialogs[0].close()
    for _ in range(20):
        broken.update()
        await asyncio.sleep(0.005)
    assert Broken.painted > 5
    assert stage.dialogs == []
    broken.hide()


async def test_hundreds_of_the_same_error_are_one_entry_and_their_number_is_logged_later(stage: Stage) -> None:
    def meet() -> None:
        try:
            raise ValueError  # noqa: TRY301  to have its place
        except ValueError as error:
            stage.reporter.report(error)

    for _ in range(500):
        meet()
    await stage.settle()
    assert len(stage.dialogs) == 1
    assert stage.shown.count("ValueError") == 1
    assert stage.logged.count("ValueError") == 1
    stage.now = 100.0
    meet()
    assert stage.logged.count("ValueError") == 2
    assert "501 times by now" in stage.logged


async def test_a_flood_of_different_errors_is_cut_off(stage: Stage) -> None:
    for number in range(200):
        stage.reporter.report(type(f"Trouble{number}Error", (Exception,), {})())
    await stage.settle()
    assert len(stage.dialogs) == 1
    assert stage.shown.count("Error") == MOST_SHOWN
    assert stage.logged.count("Error") == 200


async def test_an_error_within_the_dialog_leads_to_no_other_dialog(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(dialog: ReportDialog, text: str) -> None:
        raise RuntimeError

    monkeypatch.setattr(ReportDialog, "add", broken)
    stage.reporter.report(ValueError())
    stage.reporter.report(KeyError())
    await stage.settle()
    assert stage.dialogs == []
    assert stage.logged.count("The report could not be shown") == 2


async def test_an_error_of_the_dialog_while_it_is_used_is_logged_and_not_shown(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.reporter.report(ValueError())
    await stage.settle()
    dialog = stage.dialogs[0]
    monkeypatch.setattr("sttgui.ui.window.report_dialog.QGuiApplication", None)
    QTimer.singleShot(0, dialog, dialog._copy)
    await stage.settle()
    assert "AttributeError: 'NoneType' object has no attribute 'clipboard'" in stage.logged
    assert "AttributeError" not in stage.shown
    dialog.close()
    await stage.settle()
    assert stage.dialogs == []


async def test_an_error_that_cannot_even_be_read_ends_nothing(stage: Stage) -> None:
    class UnreadableError(AttributeError):
        def __str__(self) -> str:
            raise ValueError

    stage.reporter.report(UnreadableError())
    stage.reporter.report(ValueError())
    await stage.settle()
    assert "ValueError" in stage.shown
