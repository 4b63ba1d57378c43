"""What was heard is shown and kept, and leads to what was not, in the real application."""

import asyncio
import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from sttgui.storage.folders import Folders
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.speakers.menu import SpeakerMenu
from sttgui.ui.transcript import editing_controller
from sttgui.viewmodel import speakers
from tests.rooms import until
from tests.ui.player.test_controller import Deaf, Running, library, recording, window_open  # noqa: F401  two are fixtures

pytestmark = [pytest.mark.qt_loop, pytest.mark.usefixtures("library")]


def details(running: Running) -> str:
    return "\n".join(
        label.text() for label in running.window.panes.details.findChildren(QLabel) if not label.isHidden()
    )


def buttons(running: Running) -> set[str]:
    return {one.accessibleName() for one in running.bar.findChildren(QPushButton)}


def kept() -> tuple[tuple[int, int], ...]:
    store = Library(Folders.of_user().data)
    transcript = store.transcript("here")
    store.close()
    assert transcript is not None
    return transcript.listened


async def test_what_was_heard_is_said_kept_and_shown_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Deaf, "most_s", 1.3)  # the rest is not heard, however late it is paused
    async with window_open() as running:
        await running.choose("here")
        await until("the player", running.can_play)
        assert "Not listened to yet" in details(running)
        running.button("Play").click()
        await until("some of it", lambda: running.time_ms() > 1200)
        running.button("Pause").click()
        assert "never heard: 1 place" in details(running)
        [(start, end)] = running.window.panes.recording.transcript.listened
        assert start < 200
        assert end > 1200
    assert kept() == ((start, end),)
    async with window_open() as running:
        await running.choose("here")
        await until("the player", running.can_play)
        await until("what was heard", lambda: "never heard: 1 place" in details(running))


async def test_it_is_written_while_it_plays_without_an_edit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editing_controller, "DELAY_S", 0.05)
    monkeypatch.setattr(editing_controller, "LISTENED_S", 0.1)
    async with window_open() as running:
        await running.choose("here")
        await until("the player", running.can_play)
        running.button("Play").click()
        await until("the disk", kept)
        assert not running.window.panes.recording.editor.undo_stack.canUndo()


async def test_the_next_place_never_heard_is_gone_to_by_key_and_by_button() -> None:
    async with window_open() as running:
        await running.choose("here")
        await until("the player", running.can_play)
        running.click_word("word2")
        await until("the end", lambda: running.time_ms() > 3000 and "Play" in buttons(running))
        [go] = [
            one for one in running.window.panes.details.findChildren(QPushButton) if one.text() == "Go to the next one"
        ]
        assert not go.isHidden()
        go.click()
        assert running.text.textCursor().selectedText() == "word0"
        assert running.time_ms() == 0
        running.text.setFocus()
        running.click_word("word5", Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(
            running.text, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        assert running.text.textCursor().selectedText() == "word0"


async def test_typing_pauses_and_playing_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Deaf, "most_s", 0.7)  # it stays where it goes on
    async with window_open() as running:
        await running.choose("here")
        await until("the player", running.can_play)
        running.click_word("word2")
        await until("sound", lambda: running.time_ms() > 1600)
        QTest.keyClicks(running.text, "x")
        assert running.button("Play").isVisible()
        paused_ms = running.time_ms()
        await until("playing", lambda: "Pause" in buttons(running))
        assert running.time_ms() < paused_ms


async def test_without_a_recording_nothing_is_offered() -> None:
    async with window_open() as running:
        await running.choose("web")
        await asyncio.sleep(0.05)
        assert not running.window.commands[Do.NEXT_UNHEARD].isEnabled()
        assert "listened" not in details(running)


async def test_a_sample_of_a_voice_counts_as_heard_and_the_player_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Deaf, "most_s", 1.3)
    async with window_open() as running:
        await running.choose("here")
        await until("the player", running.can_play)
        editor = running.window.panes.recording.editor
        editor.apply("Spoken by “Ann”", speakers.assign_new(editor.transcript, range(4, 8), "Ann"))
        running.window.panes.page.view.names.clicked.emit(1, QPoint(10, 10))
        [menu] = running.window.findChildren(SpeakerMenu)
        next(entry for entry in menu.actions() if entry.text() == "&Hear “Ann”").trigger()
        menu.close()
        await until("the voice", lambda: running.time_ms() > 3000)
        monkeypatch.setattr(Deaf, "most_s", math.inf)
        await until("the end", lambda: "Play" in buttons(running))
        await until("the place it was left at", lambda: running.time_ms() == 0)
        [(start, _)] = editor.transcript.listened
        assert 2000 <= start < 2200
