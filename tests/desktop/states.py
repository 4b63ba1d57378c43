"""Leads the window through all it can show, for `tests.desktop.pictures`."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from sttgui.app import run as app_run
from sttgui.app.instance import Instance
from sttgui.domain.errors import (
    EngineCrashedError,
    FileEmptyError,
    KeyRefusedError,
    LibraryDamagedError,
    NoSoundError,
    NotConnectedError,
    NotMediaError,
    SubmitUnknownError,
)
from sttgui.domain.jobs import Cancelled, Completed, Failed, FileSource, Job, Marker, Paused, Phase, Unsure
from sttgui.domain.recognisers import AIML
from sttgui.domain.recognition import Pending
from sttgui.domain.transcript import Insight, OtherReading, Paragraph, SecondOpinion, Transcript, Word
from sttgui.storage.folders import Folders
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.text import tr
from sttgui.ui.library.file_strips import Twice
from sttgui.ui.recording.captions import Captions
from sttgui.ui.review import text as review_text
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.live_words import Piece, Standing
from tests.app.test_words_appear import FakeRecogniser
from tests.audio.microphone import Microphone, noise
from tests.desktop.openings import dialogs, menu_at, menus, opened, questions
from tests.rooms import until

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
ARABIC = (
    ("الصحفي", "شكرا لك على وقتك هل يمكنك أن تخبرنا أين نشأت وكيف كان الميناء في تلك الأيام"),
    ("السيد أحمد", "ولدت في سيتوبال بجانب الماء وكان والدي يعمل على قوارب السردين Sardinha كل صباح"),
)

MARKERS = (Marker(12_000, "The harbour"), Marker(30_000), Marker(41_500, "When the factories closed"))
SUMMARY = "The guest tells of a childhood in Setúbal, between the sardine boats and the canneries."
INSIGHTS = (
    Insight("chapter", "Growing up by the water", start_ms=0, end_ms=28_000),
    Insight("chapter", "The quarter", start_ms=28_000, end_ms=50_000),
    Insight("topic", "Fishing", score=0.91),
    Insight("entity", "Setúbal", label="place", score=0.84, start_ms=11_600, end_ms=12_000),
    Insight("sentiment", "It stopped in seventy-three", label="negative", score=0.6, start_ms=47_000, end_ms=49_000),
)


# What the page shows of the recordings of `fill` that are not simply there.
PAGES = {
    "1": "another version, insights",
    "2": "Arabic",
    "3": "Chinese name",
    "4": "no words",
    "5": "missing recording, long text",
    "6": "failed here",
    "7": "failed at the service",
    "8": "stopped before it began",
    "9": "waits for a key",
    "10": "sent or not",
}


class Album(Protocol):
    async def take(self, window: MainWindow, state: str) -> None: ...

    async def take_dialog(self, dialog: QWidget, state: str) -> None: ...


def spoken(lines: tuple[tuple[str, str], ...], language: str = "en") -> Transcript:
    paragraphs: list[Paragraph] = []
    at = 0
    for speaker, line in lines:
        words = []
        for said in line.split():
            words.append(Word(said, at, at + STEP_MS - 40, UNSURE.get(said.strip(".,?"), 0.97)))
            at += STEP_MS
        if paragraphs and paragraphs[-1].speaker == speaker:
            paragraphs[-1] = replace(paragraphs[-1], words=(*paragraphs[-1].words, *words))
        else:
            paragraphs.append(Paragraph(tuple(words), speaker=speaker))
    return Transcript(tuple(paragraphs), language=language, duration_ms=at)


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
    transcript = spoken(SAID)
    arabic = spoken(ARABIC, "ar")
    seconds = transcript.duration_ms / 1000

    def keep(number: int, title: str, phase: Phase, said: Transcript | None = None, **more: Any) -> None:
        same = number if number != 1 else 0  # the second version is of the same file
        file = sound(folder / f"{same}.flac", seconds + same)
        source = FileSource(file, transcript.duration_ms, markers=MARKERS if number == 0 else ())
        made = now - timedelta(days=number * number / 4)
        job = Job(str(number), source, made, phase, title=title, duration_ms=transcript.duration_ms)
        job = replace(job, **more)
        library.save_job(job)
        if said is not None:
            library.save_result(job, said, b"{}")

    keep(0, "Harbour interview", Completed(), replace(transcript, second=second_opinion(transcript)), tags=("Harbour",))
    again = replace(transcript, paragraphs=tuple(_misheard(one) for one in transcript.paragraphs))
    again = replace(again, insights=INSIGHTS, summary=SUMMARY, cost_usd=0.012, warnings=("Two speakers were found.",))
    keep(1, "Harbour interview", Completed(), again, version_of="0", recogniser=AIML)
    keep(2, "مقابلة مع السيد أحمد", Completed(), arabic)
    keep(3, "会议记录 第三次", Completed(), transcript)
    keep(4, "Nothing said", Completed(), Transcript(duration_ms=20_000))
    gone = FileSource(folder / "tape 4.flac", transcript.duration_ms)
    keep(5, "Oral history, tape 4", Completed(), spoken(SAID * 30), source=gone, duration_ms=12 * 60_000)
    keep(6, "Broken off", Failed(EngineCrashedError()))
    keep(7, "Refused", Failed(NotConnectedError()), recogniser=AIML)
    keep(8, "Board meeting with a name as long as some people give to recordings of theirs", Cancelled())
    keep(9, "Waits for a key", Paused(KeyRefusedError()), recogniser=AIML)
    keep(10, "Sent or not", Unsure(SubmitUnknownError(), is_looking=False), recogniser=AIML, request_id="r", sent=now)
    keep(11, "Old memo", Completed(), transcript)
    library.back_up(now)
    library.move_to_trash("11", now)
    library.close()


def second_opinion(transcript: Transcript) -> SecondOpinion:
    """Another model heard another word in two places."""
    words = list(transcript.words)
    other = {"Setuball": "Setúbal", "quarter": "court"}
    readings = [
        OtherReading(at, at + 1, (replace(word, text=other[word.text]),))
        for at, word in enumerate(words)
        if word.text in other
    ]
    return SecondOpinion("tiny", tuple(readings))


def _misheard(paragraph: Paragraph) -> Paragraph:
    other = {"Setuball": "Setúbal", "quay": "key", "whistles": "whistle"}
    return replace(paragraph, words=tuple(replace(one, text=other.get(one.text, one.text)) for one in paragraph.words))


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


async def walk(album: Album, folder: Path, recogniser: FakeRecogniser, microphone: Microphone) -> None:
    """From the first start to a recording that is paused."""
    async with window_open() as window:
        await album.take(window, "first page")
    fill(folder)
    async with window_open() as window:
        await _reading(album, window)
        await _pages(album, window)
        await _messages(album, window)
        await _dialogs(album, window)
        await _several(album, window)
        await _working(album, window, recogniser, sound(folder / "Town hall.flac", 900))
        await _recording(album, window, microphone)


async def _choose(window: MainWindow, job_id: str) -> None:
    window.library_pane.choose(job_id)
    await asyncio.sleep(0.6)


async def _reading(album: Album, window: MainWindow) -> None:
    await until("the list", lambda: window.library_pane.view.model().rowCount())
    await album.take(window, "nothing open")
    window.library_pane.choose("0")
    await until("the words", lambda: window.panes.recording.transcript.word_count)
    await until("the player", window.player_bar.isVisible)
    await asyncio.sleep(1)
    await album.take(window, "transcript")
    await _dialog(album, window, "menu of a doubtful word", lambda: menu_at(window, "Setuball"))
    window.messages.show_saved(Path("Harbour interview.txt"))
    await album.take(window, "message")
    _press_away(window)
    window.commands[Do.REVIEW].trigger()
    await album.take(window, "checking")
    window.commands[Do.LIST_PANE].trigger()
    await album.take(window, "checking, list turned")
    window.commands[Do.LIST_PANE].trigger()
    QTest.keyClicks(QApplication.focusWidget() or window, "Set")
    await album.take(window, "checking, typed")
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
        await asyncio.sleep(0.15)
        if _ended(window):
            break
    await asyncio.sleep(1)  # the keys that were pressed last are held for a moment
    await album.take(window, "end card")
    window.commands[Do.FIND].trigger()
    await asyncio.sleep(0.2)
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit):
        QTest.keyClicks(focused, "the")
    await asyncio.sleep(0.8)
    await album.take(window, "find")
    window.commands[Do.REPLACE].trigger()
    await album.take(window, "find and replace")
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    await asyncio.sleep(1)  # as above: Tab too is held
    window.panes.side.show_details()
    await album.take(window, "details")
    window.commands[Do.SHOW_CHANGES].trigger()
    await album.take(window, "changes")
    window.commands[Do.SHOW_CHANGES].trigger()
    window.library_pane.search.setText("father")
    await asyncio.sleep(1)
    await album.take(window, "search in all")
    window.library_pane.search.setText("xylophone")
    await asyncio.sleep(1)
    await album.take(window, "search in vain")
    window.library_pane.search.clear()
    await asyncio.sleep(0.5)
    window.panes.side.show_review()
    window.commands[Do.READING].trigger()
    await album.take(window, "reading mode")
    window.commands[Do.READING].trigger()


async def _pages(album: Album, window: MainWindow) -> None:
    for job_id, state in PAGES.items():
        await _choose(window, job_id)
        await album.take(window, state)
    await _choose(window, "1")
    window.panes.side.show_insights()
    await album.take(window, "insights")
    await _choose(window, "0")


async def _messages(album: Album, window: MainWindow) -> None:
    jobs = {job.id: job for job in window._library.jobs()}
    say, strips = window.messages, window.file_strips
    say.show_refusals(
        [FileEmptyError(name="Memo 7.m4a"), NotMediaError(name="Letter.docx"), NoSoundError(name="1.mp4")]
    )
    say.show_error(LibraryDamagedError(name="library.db"))
    await album.take(window, "messages of trouble")
    _press_away(window)
    strips.ask_twice([Twice(name, jobs["0"], path=Path(name)) for name in ("Harbour.flac", "Harbour (2).flac")])
    strips.ask_about_other(jobs["5"], Path("tape 5.flac"))
    await album.take(window, "questions about files")
    _press_away(window)
    say.show_edited(review_text.fixed_everywhere(55, "morning", "evening"), window.panes.recording.editor)
    say.show_trashed([jobs["4"], jobs["6"]], datetime.now().astimezone() + timedelta(days=30))
    say.show_working("Harbour interview", 0.4)
    await album.take(window, "messages that pass")
    say.hide_working()
    _press_away(window)
    window._overlay.cover()
    await album.take_dialog(window, "files over the window")
    window._overlay.hide()


async def _dialog(album: Album, window: MainWindow, state: str, open_it: Callable[[], object]) -> None:
    open_it()
    for _ in range(30):
        await asyncio.sleep(0.1)
        if opened(window) is not None:
            break
    dialog = opened(window)
    if dialog is None:
        print(f"{state}: did not open", flush=True)
        return
    await asyncio.sleep(2 if state == "report a problem" else 0.5)  # it looks about in the computer
    await album.take_dialog(dialog, state)
    pages = dialog.findChildren(QListWidget)
    if state == "settings" and pages:
        await _whole_pages(album, dialog, pages[0])
    while (left := opened(window)) is not None:
        left.close()
        await asyncio.sleep(0.2)


async def _whole_pages(album: Album, dialog: QWidget, names: QListWidget) -> None:
    """Each page of the settings, and what of it is further down."""
    for row in range(names.count()):
        names.setCurrentRow(row)
        await asyncio.sleep(0.2)
        state = f"settings: {names.item(row).text()}"
        if row:
            await album.take_dialog(dialog, state)
        stack = dialog.findChild(QStackedWidget)
        page = stack.currentWidget() if stack is not None else None
        if isinstance(page, QScrollArea) and page.verticalScrollBar().maximum():
            page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
            await asyncio.sleep(0.1)
            await album.take_dialog(dialog, f"{state}, below")


async def _dialogs(album: Album, window: MainWindow) -> None:
    window.resize(1280, 800)
    window.panes.side.show_review()
    for state, open_it in {**dialogs(window), **menus(window), **questions(window)}.items():
        await _dialog(album, window, state, open_it)


def _ended(window: MainWindow) -> bool:
    """Whether the card says that nothing is left, in whatever language."""
    return any(one.isVisible() and one.text() == tr("Listen through") for one in window.findChildren(QAbstractButton))


def _press_away(window: MainWindow) -> None:
    for one in window.messages.findChildren(QAbstractButton):
        if one.isVisible() and one.accessibleName() == tr("Dismiss"):
            one.click()


async def _several(album: Album, window: MainWindow) -> None:
    window.library_pane.view.selectAll()
    await album.take(window, "several selected")
    await _dialog(album, window, "tags of several", window.commands[Do.TAG].trigger)
    await _choose(window, "0")


async def _working(album: Album, window: MainWindow, recogniser: FakeRecogniser, file: Path) -> None:
    window.paths_added.emit((file,))
    words = [word for paragraph in spoken(SAID).paragraphs for word in paragraph.words]
    until_ms = words[69].end_ms
    await until("the job", lambda: any(job.title == "Town hall" for job in window._library.jobs()))
    await _choose(window, next(job.id for job in window._library.jobs() if job.title == "Town hall"))
    await album.take(window, "begun")
    recogniser.answers.append(Pending(running=True, fraction=0.43, words=tuple(words[:70]), until_ms=until_ms))
    await until("the words", lambda: "telling" in window.panes.page.view.toPlainText())
    await asyncio.sleep(2)
    await album.take(window, "working")
    stop = next(one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.text() == tr("Stop"))
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    await asyncio.sleep(1.5)
    await album.take(window, "stopped")


async def _recording(album: Album, window: MainWindow, microphone: Microphone) -> None:
    window.commands[Do.RECORD].trigger()
    await asyncio.sleep(0.5)
    await asyncio.to_thread(microphone.say, noise(RATE * 4))
    said = tuple(Piece(" " * bool(at) + word, begins=not at) for at, word in enumerate(SAID[0][1].split()))
    window.live_pane.words.show_all(said[:-4], said[-4:])
    window.live_pane._show_standing(Standing.FINE)
    await album.take(window, "recording")
    window.commands[Do.PAUSE_RECORDING].trigger()
    await asyncio.sleep(0.5)
    await album.take(window, "paused")
    await _choose(window, "0")
    window.commands[Do.REVIEW].trigger()
    await album.take(window, "checking while recording")
    window.commands[Do.CAPTIONS].trigger()
    await asyncio.sleep(0.5)
    large = opened(window)
    if isinstance(large, Captions):
        large.words.show_all(said[:-4], said[-4:])
        await album.take_dialog(large, "large letters")
        large.close()
    window.commands[Do.RECORD].trigger()
    await asyncio.sleep(1.5)
