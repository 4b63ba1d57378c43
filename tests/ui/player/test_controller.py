"""The recording of a transcript played in the real application, with a device that nobody hears."""

import asyncio
import math
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit

from sttgui.app import run as app
from sttgui.app.instance import Instance
from sttgui.audio import playback
from sttgui.audio.peaks import Peaks
from sttgui.audio.track import Track
from sttgui.domain import editing
from sttgui.domain.jobs import Cancelled, Completed, FileSource, Job, Marker, Source, UrlSource
from sttgui.domain.options import Options
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.folders import Folders
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.library.file_dialogs import FindDialog, FoundFile
from sttgui.ui.player.bar import PlayerBar
from sttgui.ui.player.timeline import Timeline
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.player import Loop
from sttgui.viewmodel.word_times import Span, WordTimes
from tests.audio.conftest import with_tracks
from tests.conftest import MakeWave
from tests.rooms import until

pytestmark = pytest.mark.qt_loop

WORDS = tuple(Word(f"word{at}", at * 500, at * 500 + 450, 0.9) for at in range(8))
TRANSCRIPT = Transcript((Paragraph(WORDS[:4]), Paragraph(WORDS[4:])), duration_ms=4000)


class Deaf:
    """An output that takes sound as fast as a loudspeaker does, and waits after `most_s` of it, however busy all is."""

    rate = 16_000
    most_s: ClassVar[float] = math.inf

    def __init__(self, name: str | None, fill: Callable) -> None:
        self._fill = fill
        self._is_closed = threading.Event()
        self._thread = threading.Thread(target=self._play, daemon=True)
        self._thread.start()

    def now_s(self) -> float:
        return time.monotonic()

    def is_alive(self) -> bool:
        return True

    def close(self) -> None:
        self._is_closed.set()
        self._thread.join()

    def _play(self) -> None:
        taken_s = 0.0
        while not self._is_closed.wait(0.02):
            if taken_s >= self.most_s:
                continue
            sound = np.zeros((320, 2), np.float32)
            self._fill(sound, time.monotonic())
            taken_s += 0.02 if sound.any() else 0  # nothing is played


class Running:
    """The application with its window open."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.bar = window.player_bar

    @property
    def text(self) -> QTextEdit:
        [text] = [one for one in self.window.findChildren(QTextEdit) if one.objectName() == "transcript_text"]
        return text

    def button(self, name: str) -> QAbstractButton:
        [found] = [one for one in self.bar.findChildren(QAbstractButton) if one.accessibleName() == name]
        return found

    def said(self) -> str:
        return "\n".join(one.text() for one in self.bar.findChildren(QLabel) if one.isVisible())

    def can_play(self) -> bool:
        return self.bar.isVisible() and self.button("Play").isEnabled()

    def time_ms(self) -> int:
        [said] = [line for line in self.said().splitlines() if line[:2].isdigit()]
        minutes, seconds = said.split(":")
        return int(minutes) * 60_000 + round(float(seconds) * 1000)

    def click_word(self, name: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        cursor = self.text.document().find(name)
        cursor.setPosition(cursor.selectionStart() + 2)
        place = self.text.cursorRect(cursor).center() + QPoint(1, 0)
        QTest.mouseClick(self.text.viewport(), Qt.MouseButton.LeftButton, keys, place)

    async def choose(self, job_id: str) -> None:
        await until("the job", lambda: self.window.library_pane.view.model().rowCount())
        self.window.library_pane.choose(job_id)
        await until("the transcript", lambda: self.window.panes.recording.transcript.word_count)


@pytest.fixture
def recording(make_wave: MakeWave) -> Path:
    return make_wave("speech.wav", 4.0)


@pytest.fixture
def library(recording: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three transcripts, of which one has a recording that can be played."""
    monkeypatch.setattr(
        playback.Playback.__init__, "__defaults__", (Deaf, *playback.Playback.__init__.__defaults__[1:])
    )
    folders = Folders.of_user()
    library = Library(folders.data)
    sources: dict[str, Source] = {
        "here": FileSource(recording, 4000, (Marker(1500), Marker(3000, "The harbour"))),
        "gone": FileSource(tmp_path / "gone.wav", 4000),
        "web": UrlSource("https://example.org/a.mp3"),
    }
    for name, source in sources.items():
        job = Job(name, source, datetime.now().astimezone(), Completed(), title=name)
        library.save_job(job)
        library.save_result(job, TRANSCRIPT, b"{}")
    library.close()


@asynccontextmanager
async def window_open() -> AsyncIterator[Running]:
    """Within a test, not a fixture: between the two the loop stands still, but Qt's events are processed."""
    folders = Folders.of_user()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    task = asyncio.ensure_future(app._run(application, folders, Instance(folders.data), ()))
    await asyncio.sleep(0.05)
    [window] = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
    try:
        yield Running(window)
    finally:
        window.close()
        await asyncio.wait_for(task, 90)
        await asyncio.sleep(0)


def marked(running: Running) -> str:
    """The word that is painted as being heard."""
    begin, end = running.text._painter.playing or (0, 0)
    return running.text.toPlainText()[begin:end]


async def test_a_word_that_is_clicked_is_heard_and_marked_as_it_is_said(
    library: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Deaf, "most_s", 0.7)  # it stays at the next word
    async with window_open() as running:
        assert running.bar.isHidden()
        await running.choose("here")
        await until("the player", running.can_play)
        running.click_word("word3")
        await until("sound", lambda: running.button("Pause").isVisible() and running.time_ms() > 1500)
        assert running.time_ms() >= 1500
        await until("the next word", lambda: "word4" in marked(running))
        running.button("Pause").click()
        assert running.button("Play").isVisible()
        assert "Hold Alt" not in running.said()


class Timing:
    """Whoever works out the times of the words, held till they may end."""

    def __init__(self) -> None:
        self.is_at_work, self.may_end = threading.Event(), threading.Event()


@pytest.fixture
def timing(monkeypatch: pytest.MonkeyPatch) -> Timing:
    timing = Timing()

    class Slow(WordTimes):
        def __init__(self, *arguments: Any) -> None:
            if threading.current_thread() is not threading.main_thread():
                timing.is_at_work.set()
                timing.may_end.wait(60)
            super().__init__(*arguments)

    monkeypatch.setattr("sttgui.ui.player.controller.WordTimes", Slow)
    return timing


async def test_words_can_be_heard_where_what_was_heard_is_noted_while_their_times_are_worked_out(
    library: None, timing: Timing
) -> None:
    async with window_open() as running:
        await running.choose("here")
        await until("the times of the words are worked out", timing.is_at_work.is_set)
        editor = running.window.panes.recording.editor
        editor.set_listened(editing.add_listened(editor.transcript, 0, 500))
        timing.may_end.set()
        await until("the words", lambda: running.bar._model._words.has_words)


async def clicked_too_early(running: Running, timing: Timing) -> None:
    """Click a word while the times of all are still worked out."""
    await running.choose("here")
    await until("the player", running.can_play)
    await until("the times of the words are worked out", timing.is_at_work.is_set)
    running.click_word("word3")


async def test_a_word_that_is_clicked_before_its_time_is_known_is_heard_once_it_is(
    library: None, timing: Timing
) -> None:
    async with window_open() as running:
        await clicked_too_early(running, timing)
        assert running.time_ms() == 0
        timing.may_end.set()
        await until("sound", lambda: running.time_ms() > 1500)


async def test_a_word_that_is_clicked_before_its_time_is_known_is_not_heard_in_another_recording(
    library: None, timing: Timing
) -> None:
    async with window_open() as running:
        await clicked_too_early(running, timing)
        await running.choose("gone")
        await running.choose("here")
        await until("the player", running.can_play)
        timing.may_end.set()
        await until("the words", lambda: running.bar._model._words.has_words)
        assert running.can_play()


async def test_the_player_has_its_room_before_anything_can_be_heard_and_never_another(library: None) -> None:
    async with window_open() as running:
        await until("the list", lambda: running.window.library_pane.view.model().rowCount() > 2)
        for name in ("here", "gone", "here"):
            running.window.library_pane.choose(name)
            assert running.bar.isVisible()
            assert not running.button("Play").isEnabled()
            running.window.layout().activate()
            place = running.bar.geometry()
            until_then = "not where" if name == "gone" else "/ 00:04"
            await until("what becomes of it", lambda said=until_then: said in running.said())
            await until("the words", lambda: running.window.panes.recording.transcript.word_count)
            running.window.layout().activate()
            assert running.bar.geometry() == place


async def test_where_the_page_says_what_is_wrong_no_player_comes_and_goes(
    library: None, recording: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Library(Folders.of_user().data)
    for name, path in (("lost", tmp_path / "lost.wav"), ("bad", recording)):
        kept.save_job(Job(name, FileSource(path, 4000), datetime.now().astimezone(), Cancelled(), title=name))
    kept.close()
    shown: list[str] = []
    show = PlayerBar.show_player

    def note(bar: PlayerBar, expected_ms: int = 0) -> None:
        shown.append(running.window.panes.recording.job.title)
        show(bar, expected_ms)

    monkeypatch.setattr(PlayerBar, "show_player", note)
    async with window_open() as running:
        await until("the list", lambda: running.window.library_pane.view.model().rowCount() > 4)
        gone: list[bool] = []
        monkeypatch.setattr(running.bar, "show_nothing", lambda: gone.append(True))
        running.window.library_pane.choose("lost")
        await until("that it is known to be gone", lambda: gone)
        running.window.library_pane.choose("bad")  # which can be heard all the same
        await until("the player", running.can_play)
        assert set(shown) == {"bad"}


async def test_a_click_with_alt_only_places_the_caret(library: None) -> None:
    async with window_open() as running:
        await running.choose("here")
        await until("the player", running.can_play)
        running.click_word("word3", Qt.KeyboardModifier.AltModifier)
        await asyncio.sleep(0.1)
        assert running.button("Play").isVisible()
        assert running.time_ms() == 0


async def test_a_key_plays_and_pauses_while_the_text_has_the_keyboard(
    library: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Deaf, "most_s", 0.5)  # the end does not come before the key
    async with window_open() as running:
        await running.choose("here")
        await until("the player", running.can_play)
        running.text.setFocus()
        QTest.keyClick(running.text, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        await until("playing", lambda: running.button("Pause").isVisible())
        QTest.keyClick(running.text, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        assert running.button("Play").isVisible()


async def test_the_waveform_is_worked_out_and_kept(library: None) -> None:
    async with window_open() as running:
        await running.choose("here")
        folder = Folders.of_user().cache / "peaks"
        await until("the waveform", lambda: list(folder.glob("*.peaks")))


async def test_the_sound_track_that_was_transcribed_is_seen_and_heard(
    library: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = with_tracks(tmp_path / "obs.mkv", [[6000] * 2 + [0] * 2, [0] * 2 + [6000] * 2])
    kept = Library(Folders.of_user().data)
    job = Job("two", FileSource(path, 4000), datetime.now().astimezone(), Completed(), options=Options(track=2))
    kept.save_job(job)
    kept.save_result(job, TRANSCRIPT, b"{}")
    kept.close()
    shown: list[Peaks] = []
    opened: list[Track] = []

    class Opened(Track):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            opened.append(self)

    monkeypatch.setattr(playback, "Track", Opened)
    monkeypatch.setattr(Timeline, "show_waveform", lambda _, peaks: shown.append(peaks) if peaks else None)
    async with window_open() as running:
        await running.choose("two")
        await until("the waveform", lambda: shown and shown[-1].duration_ms > 3500)
        assert shown[-1].window(200, 1800, 1)[0] < 0.1 < shown[-1].window(2200, 3800, 1)[0]
        [track] = opened
        assert np.abs(np.concatenate(list(track.sound(0, 1000)))[:1800]).max() < 0.1


async def test_a_transcript_whose_recording_is_on_the_web_has_no_player(library: None) -> None:
    async with window_open() as running:
        await running.choose("here")
        await until("the player", running.can_play)
        await running.choose("web")
        await until("no player", running.bar.isHidden)


async def test_a_missing_recording_is_asked_for_and_played_once_it_is_found(library: None, recording: Path) -> None:
    async with window_open() as running:
        await running.choose("gone")
        await until("the question", lambda: "not where it was" in running.said())
        assert running.text.isVisible()
        running.button("Find the file…").click()
        await until("the dialog", lambda: running.window.findChildren(FindDialog))
        dialog = running.window.findChildren(FindDialog)[0]
        dialog.file_found.emit(FoundFile("gone", recording))
        dialog.dialog.reject()
        await until("the player", running.can_play)
        running.button("Play").click()
        await until("sound", lambda: running.time_ms() > 0)


def pixels(timeline: Timeline, y: int, colour: str) -> set[int]:
    """How far to the right, in hundredths of the width, a line of the timeline has a colour."""
    image = timeline.viewport().grab().toImage()
    return {x * 100 // image.width() for x in range(image.width()) if image.pixelColor(x, y).name() == colour}


async def test_what_is_found_and_marked_is_shown_in_the_timeline_too(library: None) -> None:
    async with window_open() as running:
        timeline, tokens = running.bar.timeline, running.window.appearance.tokens
        await running.choose("here")
        await until("the player", running.can_play)
        await until("the markers", lambda: pixels(timeline, 46, tokens.record) in ({37, 74}, {37, 75}))  # by its width
        running.window.commands[Do.FIND].trigger()
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, "word5")
        await until("what is found", lambda: 62 in pixels(timeline, 3, tokens.found_line))
        QTest.keyClick(field, Qt.Key.Key_Escape)
        await until("nothing", lambda: not pixels(timeline, 3, tokens.found_line))
        await running.choose("gone")
        await until("no player", lambda: "not where it was" in running.said())
        assert not pixels(timeline, 46, tokens.record)


async def test_what_is_selected_in_the_text_is_repeated_by_key_and_by_menu(library: None) -> None:
    async with window_open() as running:
        await running.choose("here")
        await until("the player", running.can_play)
        bar, loop = running.bar, running.window.commands[Do.LOOP]
        loop.trigger()
        assert bar._model.state.loop is Loop.WORD
        loop.trigger()
        assert bar._model.state.loop is Loop.NONE
        cursor = running.text.document().find("word2")
        cursor.setPosition(running.text.document().find("word5").selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
        running.text.setTextCursor(cursor)
        loop.trigger()
        assert bar._model.state.span == Span(1000, 2950)
        loop.trigger()
        running.text.setTextCursor(running.text.document().find("word7"))
        bar._loop_menu.aboutToShow.emit()
        [entry] = [one for one in bar._loop_menu.actions() if one.text() == "Repeat what is selected"]
        entry.trigger()
        assert (bar._model.state.loop, bar._model.state.span) == (Loop.SELECTION, Span(3500, 3950))
