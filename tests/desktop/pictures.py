"""Pictures of what the window shows in its main states: `python -m tests.desktop.pictures FOLDER`.

The whole application, without a screen, light and dark, at five sizes. Each theme and size gets a sheet with all states
beside each other, to be looked at; the pictures themselves are in folders beside it.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from sttgui.app import run as app_run
from sttgui.app.instance import Instance
from sttgui.audio import playback
from sttgui.audio.recorder import Recorder
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.recognition import Pending
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.services.clients import Clients
from sttgui.storage.folders import Folders
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.appearance import Theme
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings
from tests.app.test_words_appear import Recogniser
from tests.audio.microphone import Microphone, noise
from tests.rooms import until
from tests.ui.player.test_controller import Deaf

SIZES = {1: ((900, 600), (1280, 800), (1600, 1000)), 2: ((800, 500), (1280, 800))}  # by how much all is enlarged
ACROSS, GAP = 3, 12
STEP_MS, RATE = 400, 8000

SAID = (
    ("Interviewer", "Thank you for making the time. Could you start by telling us where you grew up, and what the"),
    ("Interviewer", "harbour was like in those days?"),
    ("Guest", "I was born in Setuball right by the water. My father worked on the sardine boats, and every morning"),
    ("Guest", "before school we would go down to the quay and wait for him to come in. You could smell the canneries"),
    ("Guest", "from our window, all year round."),
    ("Interviewer", "How many people lived in the quarter then?"),
    ("Guest", "Oh, it felt like everyone knew everyone. Perhaps four hundred families, all of them living from the"),
    ("Guest", "fish in one way or another. When the factory whistles went, the whole street moved at once, and the"),
    ("Guest", "children ran behind. It stopped in seventy-three, when the last one closed."),
    ("Interviewer", "And afterwards?"),
)
UNSURE = {"Setuball": 0.03, "sardine": 0.58, "canneries": 0.52, "quarter": 0.55, "factory": 0.24, "whistles": 0.24}


def harbour() -> Transcript:
    paragraphs: list[Paragraph] = []
    at = 0
    for speaker, line in SAID:
        words = []
        for said in line.split():
            words.append(Word(said, at, at + STEP_MS - 40, UNSURE.get(said.strip(".,?"), 0.97)))
            at += STEP_MS
        if paragraphs and paragraphs[-1].speaker == speaker:
            paragraphs[-1] = replace(paragraphs[-1], words=(*paragraphs[-1].words, *words))
        else:
            paragraphs.append(Paragraph(tuple(words), speaker=speaker))
    return Transcript(tuple(paragraphs), language="en", duration_ms=at)


def sound(path: Path, seconds: float) -> Path:
    """What looks like speech."""
    at = np.arange(int(seconds * RATE)) / RATE
    loud = np.abs(np.sin(at * 2.1) * np.sin(at * 7.7)) * (np.sin(at * 0.6) > -0.6)
    soundfile.write(str(path), (0.4 * loud * np.sin(2 * np.pi * 180 * at)).astype(np.float32), RATE)
    return path


def fill(folder: Path) -> None:
    """A library as somebody has it who works with it."""
    library = Library(Folders.of_user().data)
    now = datetime.now().astimezone()
    names = ("Harbour interview", "Voice memo", "Oral history, tape 4", "会议记录 第三次", "مقابلة مع السيد أحمد")
    transcript = harbour()
    file = sound(folder / "harbour.flac", transcript.duration_ms / 1000)
    for number, title in enumerate(names):
        made = now - timedelta(days=number * number)
        source = FileSource(file, transcript.duration_ms)
        job = Job(str(number), source, made, Completed(), title=title, duration_ms=transcript.duration_ms)
        library.save_job(job)
        library.save_result(job, transcript, b"{}")
    library.close()


@contextlib.asynccontextmanager
async def window_open() -> AsyncIterator[MainWindow]:
    folders = Folders.of_user()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    task = asyncio.ensure_future(app_run._run(application, folders, Instance(folders.data), ()))

    def windows() -> list[MainWindow]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]

    await until("the window", windows)
    [window] = windows()
    window.activateWindow()
    try:
        yield window
    finally:
        window.close()
        await asyncio.wait_for(task, 30)


class Album:
    """Takes a picture of each state at all sizes."""

    def __init__(self, folder: Path, theme: str, scale: int) -> None:
        self._folder, self._theme, self._scale = folder, theme, scale
        self._taken: dict[tuple[int, int], list[tuple[str, Path]]] = {size: [] for size in SIZES[scale]}

    async def take(self, window: MainWindow, state: str) -> None:
        for size, taken in self._taken.items():
            window.resize(*size)
            await asyncio.sleep(0.4)  # what moves comes to rest
            path = self._path(size) / f"{len(taken)} {state}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(path))
            taken.append((state, path))

    def sheets(self) -> None:
        for size, taken in self._taken.items():
            width, height = size[0] * self._scale, size[1] * self._scale
            if self._scale > 1:
                width, height = width // 2, height // 2
            down = -(-len(taken) // ACROSS)
            sheet = QImage(ACROSS * (width + GAP), down * (height + GAP), QImage.Format.Format_RGB32)
            sheet.fill(QColor("#888888"))
            painter = QPainter(sheet)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for place, (_, path) in enumerate(taken):
                image = QImage(str(path)).scaled(width, height, mode=Qt.TransformationMode.SmoothTransformation)
                image.setDevicePixelRatio(1)
                painter.drawImage(place % ACROSS * (width + GAP), place // ACROSS * (height + GAP), image)
            painter.end()
            sheet.save(f"{self._path(size)}.png")

    def _path(self, size: tuple[int, int]) -> Path:
        return self._folder / f"{self._theme} {size[0]}x{size[1]} {self._scale * 100}"


async def take_all(album: Album, folder: Path, recogniser: Recogniser, microphone: Microphone) -> None:
    async with window_open() as window:
        await album.take(window, "first page")
    fill(folder)
    async with window_open() as window:
        await _reading(album, window)
        await _several(album, window)
        await _working(album, window, recogniser, sound(folder / "Town hall.flac", 900))
        await _recording(album, window, microphone)
    album.sheets()


async def _reading(album: Album, window: MainWindow) -> None:
    await until("the list", lambda: window.library_pane.view.model().rowCount())
    window.library_pane.choose("0")
    await until("the words", lambda: window.panes.recording.transcript.word_count)
    await until("the player", window.player_bar.isVisible)
    await asyncio.sleep(1)
    await album.take(window, "transcript")
    window.messages.show_saved(Path("Harbour interview.txt"))
    await album.take(window, "message")
    _press_away(window)
    window.action(Do.REVIEW).trigger()
    await album.take(window, "checking")
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
        await asyncio.sleep(0.15)
        if window.panes.recording.transcript.word_count and _ended(window):
            break
    await album.take(window, "end card")
    window.action(Do.FIND).trigger()
    await asyncio.sleep(0.2)
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit):
        QTest.keyClicks(focused, "the")
    await asyncio.sleep(0.8)
    await album.take(window, "find")
    window.action(Do.REPLACE).trigger()
    await album.take(window, "find and replace")
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)


def _ended(window: MainWindow) -> bool:
    return any("hecked" in one.text() for one in window.findChildren(QAbstractButton) if one.isVisible())


def _press_away(window: MainWindow) -> None:
    for one in window.findChildren(QAbstractButton):
        if one.isVisible() and one.accessibleName() == "Dismiss":
            one.click()


async def _several(album: Album, window: MainWindow) -> None:
    window.library_pane.view.selectAll()
    await album.take(window, "several selected")
    window.library_pane.choose("0")


async def _working(album: Album, window: MainWindow, recogniser: Recogniser, file: Path) -> None:
    window.paths_added.emit((file,))
    words = [word for paragraph in harbour().paragraphs for word in paragraph.words]
    until_ms = words[69].end_ms
    recogniser.answers.append(Pending(running=True, fraction=0.43, words=tuple(words[:70]), until_ms=until_ms))
    await until("the job", lambda: any(job.title == "Town hall" for job in window._library.jobs()))
    window.library_pane.choose(next(job.id for job in window._library.jobs() if job.title == "Town hall"))
    await until("the words", lambda: "telling" in window.panes.page.view.toPlainText())
    await asyncio.sleep(2)
    await album.take(window, "working")
    stop = next(one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.text() == "Stop")
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    await asyncio.sleep(1.5)
    await album.take(window, "stopped")


async def _recording(album: Album, window: MainWindow, microphone: Microphone) -> None:
    window.action(Do.RECORD).trigger()
    await asyncio.sleep(0.5)
    await asyncio.to_thread(microphone.say, noise(RATE * 4))
    await album.take(window, "recording")
    window.action(Do.RECORD).trigger()
    await asyncio.sleep(1.5)


def main(folder: Path, theme: str, scale: int) -> None:
    import qasync

    os.environ["QT_SCALE_FACTOR"] = str(scale)  # here: the tests' common part takes away what Qt is told by others
    application = QApplication(["wordlight"])
    application.setApplicationName("wordlight")
    application.setQuitOnLastWindowClosed(False)
    recogniser, microphone = Recogniser(), Microphone(RATE)

    async def open_client(clients: Clients, engine: object) -> Recogniser:
        return recogniser

    def make_recorder(recordings: Path, on_trouble: Callable[..., Any]) -> Recorder:
        return Recorder(recordings, open_input=microphone.open, on_trouble=on_trouble, reserve_bytes=0)

    with tempfile.TemporaryDirectory() as home, pytest.MonkeyPatch.context() as patched:
        patched.setenv("STTGUI_HOME", home)
        patched.setattr(Clients, "open", open_client)
        patched.setattr(app_run, "make_recorder", make_recorder)
        patched.setattr(app_run, "find_sources", list)
        output = (Deaf, *playback.Playback.__init__.__defaults__[1:])
        patched.setattr(playback.Playback.__init__, "__defaults__", output)
        Settings(Folders.of_user().config / "settings.ini").set(table.THEME, Theme(theme))
        loop = qasync.QEventLoop(application)
        asyncio.set_event_loop(loop)
        with loop:
            loop.run_until_complete(take_all(Album(folder, theme, scale), Path(home), recogniser, microphone))


if __name__ == "__main__":
    where = Path(sys.argv[1])
    if len(sys.argv) > 2:
        main(where, sys.argv[2], int(sys.argv[3]))
    else:
        for one in (Theme.LIGHT, Theme.DARK):
            for enlarged in SIZES:
                command = [sys.executable, "-m", "tests.desktop.pictures", str(where), one, str(enlarged)]
                subprocess.run(command, check=False)
