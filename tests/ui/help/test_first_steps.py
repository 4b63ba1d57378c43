"""The first steps are said once, when the first transcript is open that has something to check."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.help.first_steps import FirstSteps
from sttgui.ui.kit.actions import Do, make_actions
from sttgui.ui.kit.message_stack import MessageStrip
from sttgui.ui.kit.messages import Messages
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings

SCORED = Transcript((Paragraph((Word("rather", 0, 400, 0.3),)),))
PLAIN = Transcript((Paragraph((Word("rather", 0, 400, None),)),))


class Stage:
    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.page = QWidget()
        QVBoxLayout(self.window).addWidget(self.page)
        self.settings = settings
        self.actions = make_actions(self.window)
        self.window.addActions(list(self.actions.values()))
        self.opened = OpenRecording(self.window)
        self.messages = Messages()
        self.messages.float_over(self.page)
        self.field = QLineEdit(self.page)
        self.first = FirstSteps(
            [self.window], self.messages, self.actions[Do.REVIEW], opened=self.opened, settings=settings
        )
        self.window.resize(700, 500)
        self.window.show()
        self.window.setFocus()

    def open(self, transcript: Transcript = SCORED) -> None:
        job = Job("a", FileSource(Path("a.wav")), datetime(2026, 11, 1, tzinfo=UTC), phase=Completed())
        self.opened.choose(job)
        self.opened.show_transcript(job, transcript)

    @property
    def is_said(self) -> bool:
        return any(strip.isVisible() for strip in self.messages.findChildren(MessageStrip))


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    return Stage(qtbot, Settings(tmp_path / "settings.ini"))


def test_they_are_said_once_ever(stage: Stage, qtbot: QtBot) -> None:
    stage.open()
    assert stage.is_said
    stage.open()
    assert not stage.is_said
    later = Stage(qtbot, stage.settings)
    later.open()
    assert not later.is_said


def test_a_text_without_anything_to_check_leaves_them_for_the_next_one(stage: Stage) -> None:
    stage.open(PLAIN)
    assert not stage.is_said
    stage.open(SCORED)
    assert stage.is_said


def test_they_go_with_the_button_with_escape_and_by_beginning_to_check(stage: Stage, qtbot: QtBot) -> None:
    def press() -> None:
        next(one for one in stage.messages.findChildren(QPushButton) if one.text() == "Got it").click()

    for go in (
        press,
        lambda: qtbot.keyClick(stage.window, Qt.Key.Key_Escape),
        stage.actions[Do.REVIEW].trigger,
    ):
        stage.settings.set(table.HINT_SEEN, False)
        stage.open()
        assert stage.is_said
        go()
        assert not stage.is_said


def test_escape_is_free_for_others_once_they_are_gone(stage: Stage, qtbot: QtBot) -> None:
    stage.open()
    stage.actions[Do.REVIEW].trigger()
    assert not any(escape.isEnabled() for escape in stage.first._escapes)


def test_escape_in_a_field_is_left_to_the_field(stage: Stage, qtbot: QtBot) -> None:
    stage.open()
    stage.field.setFocus()
    qtbot.keyClick(stage.field, Qt.Key.Key_Escape)
    assert stage.is_said


def test_who_used_an_earlier_version_is_not_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[player]\nhint_seen=yes\n", encoding="utf-8")
    stage = Stage(qtbot, Settings(tmp_path / "settings.ini"))
    stage.open()
    assert not stage.is_said
