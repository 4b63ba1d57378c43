"""Words in the real application while a recogniser works: read, heard, and given way to by the whole transcript."""

import asyncio
import contextlib
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from sttgui.audio import playback
from sttgui.domain.errors import NotConnectedError
from sttgui.domain.jobs import Cancelled, Completed, Waiting
from sttgui.domain.paragraphs import in_paragraphs
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Transcript, Word
from sttgui.services.clients import Clients
from sttgui.ui.kit.actions import Do
from tests.conftest import MakeWave
from tests.rooms import until
from tests.ui.player.test_controller import Deaf, marked, window_open
from tests.ui.player.test_controller import Running as Room

pytestmark = pytest.mark.qt_loop

WORDS = tuple(Word(f"word{at}", at * 500, at * 500 + 450, 0.1 if at == 3 else 0.9) for at in range(40))
WHOLE = Finished(Transcript(in_paragraphs(WORDS), duration_ms=20_000), b"{}")


class FakeRecogniser:
    """Tells what it is given to tell; till then it is at work."""

    def __init__(self) -> None:
        self.answers: list[Pending | Finished | Exception] = []
        self.is_cancelled = False
        self.begun_ms: list[int] = []

    async def create(self, source: Any, options: Any, on_sent: Any, *, request_id: str, before_last: Any) -> Accepted:
        await before_last()
        self.begun_ms.append(source.from_ms)
        return Accepted("g")

    async def fetch(self, generation_id: str) -> Pending | Finished:
        answer = self.answers.pop(0) if self.answers else Pending(running=True, fraction=0.1)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def find(self, request_id: str) -> str | None:
        return None

    async def cancel(self, generation_id: str) -> None:
        self.is_cancelled = True

    async def close(self) -> None:
        pass

    def tell(self, begin: int, end: int) -> None:
        words = WORDS[begin:end]
        self.answers.append(Pending(running=True, fraction=end / len(WORDS), words=words, until_ms=words[-1].end_ms))


@pytest.fixture
def recogniser(monkeypatch: pytest.MonkeyPatch) -> FakeRecogniser:
    made = FakeRecogniser()

    async def open_client(clients: Clients, recogniser: object) -> FakeRecogniser:
        return made

    monkeypatch.setattr(Clients, "open", open_client)
    monkeypatch.setattr(
        playback.Playback.__init__, "__defaults__", (Deaf, *playback.Playback.__init__.__defaults__[1:])
    )
    return made


async def hear(room: Room, word: str) -> None:
    """Click a word till it is heard. Each click begins anew, and a word is over soon: a click is given a second."""
    for _ in range(20):
        room.click_word(word)
        with contextlib.suppress(AssertionError):
            return await until(word, lambda: marked(room) == word, seconds=1)
    raise AssertionError(f"waited in vain for {word}")


@pytest.fixture
def recording(make_wave: MakeWave) -> Path:
    return make_wave("speech.wav", 20.0)


async def test_words_are_read_and_heard_while_the_recogniser_works(
    recogniser: FakeRecogniser, make_wave: MakeWave
) -> None:
    async with window_open() as room:
        opened, export = room.window.panes.recording, room.window.commands[Do.EXPORT]
        room.window.paths_added.emit((make_wave("speech.wav", 120.0),))  # which nothing here takes so long as to hear
        recogniser.tell(0, 5)
        await until("the first words", lambda: room.text.toPlainText() == "word0 word1 word2 word3 word4")
        assert room.text.isVisible()
        assert not export.isEnabled()
        assert not room.window.commands[Do.REVIEW].isEnabled()
        await until("the player", room.bar.isVisible)
        recogniser.tell(5, 12)
        await until("more words", lambda: "word11" in room.text.toPlainText())
        await hear(room, "word11")
        recogniser.answers.append(WHOLE)
        await until("all words", lambda: not opened.editor.is_growing)
        assert opened.transcript.word_count == len(WORDS)
        assert isinstance(opened.job and opened.job.phase, Completed)
        assert room.bar.isVisible()
        assert room.window.commands[Do.PLAY].isEnabled()
        assert export.isEnabled()
        assert room.window.commands[Do.REVIEW].isEnabled()
        assert room.button("Pause").isVisible(), "what is heard goes on"
        await hear(room, "word39")


def stop_button(room: Room) -> QPushButton:
    return next(one for one in room.window.panes.page.findChildren(QPushButton) if one.text() == "Stop")


def button(room: Room, words: str) -> QPushButton:
    return next(one for one in room.window.panes.page.findChildren(QPushButton) if one.text() == words)


async def test_stop_keeps_the_words_there_are_and_going_on_brings_the_rest(
    recogniser: FakeRecogniser, recording: Path
) -> None:
    async with window_open() as room:
        opened, page = room.window.panes.recording, room.window.panes.page
        room.window.paths_added.emit((recording,))
        recogniser.tell(0, 5)
        await until("the first words", lambda: room.text.toPlainText() != "")
        room.text.setFocus()
        cursor = room.text.textCursor()
        cursor.setPosition(8)
        room.text.setTextCursor(cursor)
        QTest.mouseClick(stop_button(room), Qt.MouseButton.LeftButton)
        await until("the end", lambda: opened.is_complete)
        assert (opened.job and opened.job.phase) == Completed()
        assert recogniser.is_cancelled
        assert room.text.toPlainText() == "word0 word1 word2 word3 word4"
        assert room.text.textCursor().position() == 8
        assert room.text.hasFocus()
        assert not room.text.isReadOnly()
        assert room.bar.isVisible()
        assert room.window.commands[Do.EXPORT].isEnabled()
        assert "2 of 20 s" in " ".join(label.text() for label in page.findChildren(QLabel))
        button(room, "Go on").click()
        assert opened.is_complete, "it was the second press on Stop"
        QTest.keyClicks(room.text, "X")
        assert "woXrd1" in room.text.toPlainText()
        page._settling.clock = lambda: time.monotonic() + 10
        button(room, "Go on").click()
        await until("growing again", lambda: opened.editor.is_growing)
        assert "woXrd1" in room.text.toPlainText()
        assert room.text.textCursor().position() == 9
        recogniser.tell(5, 7)
        await until("more words", lambda: room.text.toPlainText().endswith("word5 word6"))
        assert recogniser.begun_ms == [0, 2450]
        recogniser.answers.append(Finished(Transcript(in_paragraphs(WORDS[5:]), duration_ms=20_000), b"{}"))
        await until("all words", lambda: opened.is_complete)
        expected = ["woXrd1" if word.text == "word1" else word.text for word in WORDS]
        assert room.text.toPlainText().split() == expected
        assert not button(room, "Go on").isVisible()


async def test_what_was_stopped_is_there_at_the_next_start(recogniser: FakeRecogniser, recording: Path) -> None:
    async with window_open() as room:
        opened = room.window.panes.recording
        room.window.paths_added.emit((recording,))
        recogniser.tell(0, 5)
        await until("the first words", lambda: room.text.toPlainText() != "")
        QTest.mouseClick(stop_button(room), Qt.MouseButton.LeftButton)
        await until("the end", lambda: opened.is_complete)
    async with window_open() as room:
        await until("the words", lambda: room.text.toPlainText() == "word0 word1 word2 word3 word4")
        assert button(room, "Go on").isVisible()


async def test_stopped_before_the_first_word_it_can_be_heard_and_tried_again(
    recogniser: FakeRecogniser, recording: Path
) -> None:
    async with window_open() as room:
        opened = room.window.panes.recording
        room.window.paths_added.emit((recording,))
        await until("the sound", room.window.commands[Do.PLAY].isEnabled)
        QTest.mouseClick(stop_button(room), Qt.MouseButton.LeftButton)
        await until("the end", lambda: opened.job is not None and isinstance(opened.job.phase, Cancelled))
        assert not room.text.isVisible()
        assert not opened.editor.is_growing
        await until("the player: it can be heard all the same", room.bar.isVisible)


async def test_the_recording_is_heard_before_there_is_a_word(recogniser: FakeRecogniser, recording: Path) -> None:
    async with window_open() as room:
        room.window.paths_added.emit((recording,))
        await until("the player", room.bar.isVisible)
        assert room.text.isVisible()
        assert room.text.toPlainText() == ""
        await until("the sound", room.window.commands[Do.PLAY].isEnabled)
        await until("the waveform", lambda: room.bar.timeline._waveform is not None)


async def test_words_of_a_recogniser_that_crashed_stay_and_others_follow(
    recogniser: FakeRecogniser, recording: Path
) -> None:
    async with window_open() as room:
        opened = room.window.panes.recording
        room.window.paths_added.emit((recording,))
        recogniser.tell(0, 5)
        await until("the first words", lambda: room.text.toPlainText().endswith("word4"))
        recogniser.answers.append(NotConnectedError())
        await until("the crash", lambda: opened.job is not None and isinstance(opened.job.phase, Waiting))
        assert room.text.toPlainText().endswith("word4")
        recogniser.tell(5, 7)
        await until("more words", lambda: room.text.toPlainText().endswith("word4 word5 word6"))


async def test_words_from_where_nothing_can_go_on_give_way_to_those_that_come_again(
    recogniser: FakeRecogniser, recording: Path
) -> None:
    async with window_open() as room:
        room.window.paths_added.emit((recording,))
        recogniser.answers.append(Pending(running=True, fraction=0.5, words=WORDS[:5]))
        await until("the first words", lambda: room.text.toPlainText().endswith("word4"))
        cursor = room.text.textCursor()
        cursor.setPosition(len(room.text.toPlainText()))
        room.text.setTextCursor(cursor)
        recogniser.answers.append(NotConnectedError())
        recogniser.answers.append(Pending(running=True, fraction=0.5, words=WORDS[:2]))
        await until("the first words again", lambda: room.text.toPlainText() == "word0 word1")


async def test_who_reads_something_else_is_left_alone_and_finds_the_words_when_coming_back(
    recogniser: FakeRecogniser, recording: Path, make_wave: MakeWave
) -> None:
    async with window_open() as room:
        opened = room.window.panes.recording
        room.window.paths_added.emit((recording,))
        recogniser.answers.append(WHOLE)
        await until("a transcript", lambda: opened.transcript.word_count == len(WORDS))
        done = opened.job
        assert done is not None
        room.window.paths_added.emit((make_wave("other.wav", 5.0),))
        listed = room.window.library_pane.view.model()
        await until("the other", lambda: listed.rowCount() == 2)
        [at_work] = [job for row in range(2) if (job := listed.job_at(row)).id != done.id]
        assert opened.is_open(done.id)
        recogniser.tell(0, 5)
        await until("the words", lambda: not recogniser.answers)
        await asyncio.sleep(0)
        assert room.text.toPlainText().startswith("word0 word1")
        assert not opened.editor.is_growing
        room.window.library_pane.choose(at_work.id)
        assert opened.editor.is_growing
        assert room.text.toPlainText() == "word0 word1 word2 word3 word4"
        assert room.text.isVisible()
