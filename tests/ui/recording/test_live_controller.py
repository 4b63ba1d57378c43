"""The words as they appear while somebody speaks: in the pane, in large letters, on the clipboard; and the switch."""

from collections.abc import AsyncIterator, Callable, Iterable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sttgui.domain.live import Heard
from sttgui.domain.models import TINY_EN, Model
from sttgui.domain.transcript import Word
from sttgui.services.live_words import End, Ready, Told
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.fitted_dialog import FRAME
from sttgui.ui.kit.theme import DARK, LIGHT
from sttgui.ui.recording import captions as captions_window
from sttgui.ui.recording import text as record_text
from sttgui.ui.recording.captions import SMALLEST, Captions
from sttgui.ui.recording.live_controller import LiveController
from sttgui.ui.recording.live_text import LiveText
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.live_words import LiveWordsModel, Standing
from sttgui.viewmodel.recording import RecordingModel, Stage
from sttgui.viewmodel.settings import Settings
from tests.rooms import until

pytestmark = pytest.mark.qt_loop

NOW = datetime.fromisoformat("2026-11-23T14:02")


class Writer:
    def __init__(self, tell: Callable[[Told], None]) -> None:
        self.tell = tell
        self.is_ended = False

    def begin(self, recording: Path, models: Iterable[Model], language: str, *, from_now: bool = False) -> None: ...

    def end(self) -> None:
        self.is_ended = True


class Desk:
    def __init__(self, window: MainWindow, settings: Settings) -> None:
        self.window = window
        self.settings = settings
        self.recording = RecordingModel(settings, lambda _: None, list, lambda: NOW)
        self.writers: list[Writer] = []
        self.model = LiveWordsModel(
            self.recording, settings, self._make, ready=lambda: [TINY_EN], language=lambda: "en"
        )
        self.pane = window.live_pane
        self.controller = LiveController(self.pane, window.commands, window.messages, self.model, settings)

    def _make(self, tell: Callable[[Told], None]) -> Writer:
        self.writers.append(Writer(tell))
        return self.writers[-1]

    def record(self) -> None:
        self.recording.path = Path("a.flac")
        for stage in (Stage.STARTING, Stage.RECORDING):
            self.recording._change(stage=stage)
        self.writers[-1].tell(Ready())

    def hear(self, settled: str = "", tentative: str = "", begin: int = 0) -> None:
        texts = [*settled.split(), *tentative.split()]
        words = [Word(text, place * 1000, place * 1000 + 800) for place, text in enumerate(texts, begin)]
        count = len(settled.split())
        self.writers[-1].tell(Heard(tuple(words[:count]), tuple(words[count:])))

    def button(self, words: str) -> QPushButton:
        [found] = [one for one in self.pane.findChildren(QPushButton) if one.text() == words]
        return found

    def said(self) -> str:
        return " ".join(label.text() for label in self.pane.findChildren(QLabel) if label.isVisible())

    @property
    def captions(self) -> Captions | None:
        return self.window.findChild(Captions)


@pytest.fixture
async def desk(window: MainWindow, settings: Settings) -> AsyncIterator[Desk]:
    desk = Desk(window, settings)
    yield desk
    await desk.controller.close()


def colour_at(words: LiveText, text: str) -> str:
    cursor = words.document().find(text)
    cursor.setPosition(cursor.selectionEnd())
    return cursor.charFormat().foreground().color().name()


async def test_the_pane_is_there_only_while_words_are_written(desk: Desk) -> None:
    assert not desk.pane.isVisible()
    desk.record()
    assert desk.pane.isVisible()
    assert record_text.standing(Standing.FINE) in desk.said()
    desk.writers[0].tell(End.TOO_SLOW)
    assert record_text.standing(Standing.TOO_SLOW) in desk.said()
    await desk.model.end()
    assert not desk.pane.isVisible()


async def test_in_a_low_window_the_words_leave_the_page_its_room(desk: Desk) -> None:
    desk.record()
    line = desk.pane.words.fontMetrics().lineSpacing()
    desk.window.setMinimumSize(640, 368)
    desk.window.resize(640, 368)
    QApplication.processEvents()
    assert line <= desk.pane.words.height() < 2 * line
    desk.window.resize(900, 600)
    QApplication.processEvents()
    assert desk.pane.words.height() >= 3 * line


async def test_what_may_still_change_is_grey_and_changes(desk: Desk) -> None:
    desk.pane.set_theme(LIGHT)
    desk.record()
    desk.hear("so we", "meat")
    words = desk.pane.words
    assert words.toPlainText() == "so we meat"
    assert (colour_at(words, "we"), colour_at(words, "meat")) == (LIGHT.text, LIGHT.quiet)
    desk.hear("meet", "again", begin=2)
    assert words.toPlainText() == "so we meet again"
    assert colour_at(words, "meet") == LIGHT.text
    desk.pane.set_theme(DARK)
    assert words.toPlainText() == "so we meet again"
    assert colour_at(words, "again") == QColor(DARK.quiet).name()


async def test_markers_stand_beside_the_words(desk: Desk) -> None:
    desk.record()
    desk.hear("so we", "meet")
    desk.recording.marked.emit(2_500)
    desk.hear("meet again", begin=2)
    assert desk.pane.words.toPlainText() == "so we ⚑ 00:02 meet again".replace("⚑ ", "⚑\u00a0").replace("\u00a0", " ")


async def test_who_reads_what_was_said_before_or_selects_it_is_left_alone(desk: Desk) -> None:
    desk.record()
    words = desk.pane.words
    for begin in range(0, 400, 4):
        desk.hear("one two three four", begin=begin)
    bar = words.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    cursor = QTextCursor(words.document())
    cursor.setPosition(3, QTextCursor.MoveMode.KeepAnchor)
    words.setTextCursor(cursor)
    bar.setValue(0)
    for begin in range(400, 800, 4):
        desk.hear("five six", "seven", begin=begin)
    assert bar.value() == 0
    assert words.textCursor().selectedText() == "one"
    bar.setValue(bar.maximum())
    desk.hear("eight nine ten " * 30, begin=900)
    assert bar.value() == bar.maximum()


async def test_all_that_was_said_can_be_copied(desk: Desk) -> None:
    desk.record()
    desk.hear("so we", "meet")
    desk.button("Copy").click()
    assert QGuiApplication.clipboard().text() == "so we meet"


async def test_it_is_turned_off_from_the_pane_and_on_again_from_the_menu(desk: Desk) -> None:
    desk.record()
    switch = desk.window.commands[Do.LIVE_WORDS]
    assert switch.isChecked()
    desk.button("Turn off").click()
    await until("the end", lambda: desk.writers[0].is_ended and not desk.pane.isVisible())
    assert not switch.isChecked()
    assert not desk.settings.get(table.LIVE_WORDS)
    switch.trigger()
    await until("the pane", desk.pane.isVisible)
    assert len(desk.writers) == 2


async def test_what_the_settings_say_is_done_at_once(desk: Desk) -> None:
    desk.record()
    desk.settings.set(table.LIVE_WORDS, False)
    desk.controller.show_switch()
    await until("the end", lambda: not desk.pane.isVisible())
    assert not desk.window.commands[Do.LIVE_WORDS].isChecked()


async def test_large_letters_follow_and_escape_leaves_them(desk: Desk) -> None:
    large = desk.window.commands[Do.CAPTIONS]
    assert not large.isEnabled()
    desk.record()
    desk.hear("so we", "meet")
    large.trigger()
    captions = desk.captions
    assert captions is not None
    assert captions.isFullScreen()
    assert captions.testAttribute(Qt.WidgetAttribute.WA_Moved), "else the system chooses the screen"
    assert captions.words.toPlainText() == "so we meet"
    status = next(one for one in captions.findChildren(QLabel) if one.text())
    status.setText("one word " * 60)
    QApplication.processEvents()
    assert status.height() >= status.heightForWidth(status.width()), "nothing of it is cut"
    assert captions.minimumSizeHint().width() < captions.width()
    desk.hear("meet again", begin=2)
    assert captions.words.toPlainText() == "so we meet again"
    large.trigger()
    assert len(desk.window.findChildren(Captions)) == 1
    await desk.model.end()
    assert captions.isVisible(), "the last words can still be read"
    QTest.keyClick(captions.words, Qt.Key.Key_Escape)
    await until("the end", lambda: desk.captions is None)


@pytest.mark.parametrize("size", [1.0, 9.0])
async def test_large_letters_that_do_not_fill_the_screen_still_have_room(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, size: float
) -> None:
    monkeypatch.setattr(captions_window, "letters", lambda: size)
    desk.record()
    desk.window.commands[Do.CAPTIONS].trigger()
    captions = desk.captions
    assert captions is not None
    captions.showNormal()
    captions.resize(1, 1)
    room = captions.screen().availableGeometry().size() - FRAME
    assert captions.size() == (SMALLEST * size).boundedTo(room)


async def test_a_marker_can_be_set_while_one_reads_large_letters(desk: Desk) -> None:
    desk.record()
    desk.window.commands[Do.CAPTIONS].trigger()
    captions = desk.captions
    assert captions is not None
    pressed: list[str] = []
    desk.window.commands[Do.MARKER].triggered.connect(lambda: pressed.append("marker"))
    QTest.keyClick(captions.words, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["marker"]


async def test_large_letters_can_be_larger_still_and_are_the_next_time(desk: Desk) -> None:
    desk.record()
    desk.window.commands[Do.CAPTIONS].trigger()
    captions = desk.captions
    assert captions is not None
    captions.resize(900, 700)
    before = captions.words.fontMetrics().height()
    assert before > 3 * desk.pane.words.fontMetrics().height()
    QTest.keyClick(captions.words, Qt.Key.Key_Plus)
    assert captions.words.fontMetrics().height() > before
    assert desk.settings.get(table.CAPTION_SIZE) == 120
    for _ in range(9):
        QTest.keyClick(captions.words, Qt.Key.Key_Minus)
    assert desk.settings.get(table.CAPTION_SIZE) == 40
    await desk.controller.close()
    await until("the end", lambda: desk.captions is None)
