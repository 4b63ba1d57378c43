"""Pictures of all the window shows: `python -m tests.desktop.pictures FOLDER [MODE…]`, every mode where none is named;
the code of a language, such as `zh_CN`, is a mode too.

The whole application, without a screen, is led through its states and dialogs by `tests.desktop.states`, once in each
mode. Each mode gets a sheet of its pages for each size of the window, and one of its dialogs, with the name of each
state below it; the pictures themselves are in folders beside. What is cut off is printed, and what Tab does not reach.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")  # fonts without Arabic, one line each

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QScrollArea, QWidget

from sttgui.app.controllers import recording
from sttgui.audio import playback
from sttgui.audio.recorder import Recorder
from sttgui.domain.errors import KeyRefusedError
from sttgui.domain.recognisers import AIML, Recogniser
from sttgui.services.clients import Clients
from sttgui.storage.folders import Folders
from sttgui.ui.kit import language
from sttgui.ui.kit.appearance import Contrast, Theme
from sttgui.ui.kit.catalogue import PSEUDO
from sttgui.ui.kit.widgets import ElidedLabel
from sttgui.ui.review.key_button import KeyButton
from sttgui.ui.transcript.remark_chip import RemarkChip
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings
from tests.app.test_words_appear import FakeRecogniser
from tests.audio.microphone import Microphone
from tests.desktop.states import RATE, walk
from tests.keyboard import faults
from tests.sight import SIGHTS, image_seen_by
from tests.ui.player.test_controller import Deaf

SMALL, USUAL, LARGE = (900, 600), (1280, 800), (1600, 1000)
HALF = (640, 368)  # of a screen of 1280 × 800 where all is drawn twice as large, below the title
FIVE_QUARTERS, SEVEN_QUARTERS = (1024, 608), (731, 425)  # of the same screen where all is drawn so much larger
SHEET, GAP, LABEL = 2400, 12, 22  # px: width, and what is between and below the pictures
WINDOWS = "windows"
OUT_OF_SIGHT = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class Mode(NamedTuple):
    """How the whole application looks."""

    theme: Theme = Theme.LIGHT
    sizes: tuple[tuple[int, int], ...] = (SMALL, USUAL)
    contrast: Contrast = Contrast.NORMAL
    scale: float = 1
    letters: int = 1  # how much larger the system's letters are
    language: str = "en"
    sight: str = ""  # of those who lack one kind of cones


MODES = {
    "light": Mode(Theme.LIGHT, (SMALL, USUAL, LARGE)),
    "dark": Mode(Theme.DARK),
    "contrast": Mode(contrast=Contrast.HIGH),
    "contrast dark": Mode(Theme.DARK, contrast=Contrast.HIGH),
    "leftwards": Mode(language="ar"),
    "double": Mode(sizes=((800, 500), USUAL), scale=2),
    "one and a quarter": Mode(sizes=(FIVE_QUARTERS,), scale=1.25),
    "one and three quarters": Mode(sizes=(SEVEN_QUARTERS,), scale=1.75),
    "half": Mode(sizes=(HALF,)),
    "half German": Mode(sizes=(HALF,), language="de"),
    "half leftwards": Mode(sizes=(HALF,), language="ar"),
    "large letters": Mode(sizes=(USUAL, (1366, 736)), letters=2),
    "long": Mode(language=PSEUDO),  # words take a third more letters
    "German": Mode(language="de"),
    "French": Mode(language="fr"),
    **{sight: Mode(sizes=(USUAL,), sight=sight) for sight in SIGHTS},
    **{f"{sight} dark": Mode(Theme.DARK, (USUAL,), sight=sight) for sight in SIGHTS},
}


class KeyRefused(FakeRecogniser):
    """A service that does not take the key."""

    async def create(self, *args: Any, **more: Any) -> NoReturn:
        raise KeyRefusedError


class Album:
    """Takes a picture of each state, and puts them on sheets."""

    def __init__(self, folder: Path, name: str, mode: Mode) -> None:
        self._folder, self._name, self._mode = folder, name, mode
        self._taken: dict[str, list[tuple[str, Path]]] = {}

    async def take(self, window: MainWindow, state: str) -> None:
        """The window, at all sizes."""
        for size in self._mode.sizes:
            window.resize(*size)
            await asyncio.sleep(0.3)  # what moves comes to rest
            await _between_tasks(partial(self._keep, window, f"{size[0]}x{size[1]}", state))

    async def take_dialog(self, dialog: QWidget, state: str) -> None:
        await _between_tasks(partial(self._keep, dialog, WINDOWS, state))

    def _keep(self, seen: QWidget, sheet: str, state: str) -> None:
        taken = self._taken.setdefault(sheet, [])
        path = self._folder / f"{self._name} {sheet}" / f"{len(taken):02} {state}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        image = seen.grab().toImage()
        (image_seen_by(self._mode.sight, image) if self._mode.sight else image).save(str(path))
        taken.append((state, path))
        has_own_keys = isinstance(seen, QMenu) or "checking" in state
        out_of_reach = [] if has_own_keys or self._mode.sight else faults(seen)
        for words in cut_off(seen) + out_of_reach:
            print(f"{self._name} {sheet} {state}: {words}", flush=True)

    def sheets(self) -> None:
        for name, taken in self._taken.items():
            half = 0.5 / self._mode.scale if name != WINDOWS else 0.75 / self._mode.scale
            images = [(state, QImage(str(path))) for state, path in taken]
            for _, image in images:
                image.setDevicePixelRatio(1)
            places, height = _in_rows([image.size() * half for _, image in images])
            sheet = QImage(SHEET, height, QImage.Format.Format_RGB32)
            sheet.fill(QColor("#888888"))
            painter = QPainter(sheet)
            painter.setPen(QColor("black"))
            for (state, image), place in zip(images, places, strict=True):
                smooth = Qt.TransformationMode.SmoothTransformation
                painter.drawImage(place.topLeft(), image.scaled(place.size(), mode=smooth))
                painter.drawText(place.left(), place.bottom() + LABEL - 4, state)
            painter.end()
            sheet.save(str(self._folder / f"{self._name} {name}.png"))


async def _between_tasks(do: Callable[[], None]) -> None:
    """What lets events pass, which wake other tasks: a task cannot begin inside another."""
    loop, done = asyncio.get_running_loop(), asyncio.Event()

    def run() -> None:
        try:
            do()
        finally:
            done.set()

    loop.call_soon(run)
    await done.wait()


def _in_rows(sizes: list[QSize]) -> tuple[list[QRect], int]:
    """Where each picture lies, and how high all are."""
    places, x, y, tallest = [], GAP, GAP, 0
    for size in sizes:
        if x + size.width() + GAP > SHEET and x > GAP:
            x, y, tallest = GAP, y + tallest + LABEL + GAP, 0
        places.append(QRect(x, y, size.width(), size.height()))
        x, tallest = x + size.width() + GAP, max(tallest, size.height())
    return places, y + tallest + LABEL + GAP


def cut_off(seen: QWidget) -> list[str]:
    """What says more than it has room for, or lies beyond the edge of what holds it."""
    found = []
    for one in seen.findChildren(QWidget):
        if not isinstance(one, QAbstractButton | QLabel) or not one.isVisible() or not one.text():
            continue
        if isinstance(one, ElidedLabel | KeyButton | RemarkChip):
            continue  # these say less by themselves where there is no room
        wraps = one.hasHeightForWidth()
        least = one.minimumSizeHint() if isinstance(one, QLabel) else one.sizeHint()
        has, needs = (one.height(), one.heightForWidth(one.width())) if wraps else (one.width(), least.width())
        if has + 1 < needs:
            found.append(f"{type(one).__name__} {one.text()[:60]!r} has {has} px, needs {needs}")
    for area in seen.findChildren(QScrollArea):
        has, needs = area.viewport().width(), area.widget().width() if area.widget() else 0
        if area.isVisible() and has < needs and area.horizontalScrollBarPolicy() is OUT_OF_SIGHT:
            found.append(
                f"{area.widget().accessibleName() or type(area.widget()).__name__} has {has} px, needs {needs}"
            )
    return found


async def take_all(album: Album, folder: Path, recogniser: FakeRecogniser, microphone: Microphone) -> None:
    try:
        await walk(album, folder, recogniser, microphone)
    finally:
        album.sheets()


def main(folder: Path, name: str) -> None:
    import qasync

    mode = MODES[name] if name in MODES else Mode(language=name)
    os.environ["QT_SCALE_FACTOR"] = str(mode.scale)  # here: the tests' common part takes away what Qt is told by others
    application = QApplication(["wordlight"])
    application.setApplicationName("wordlight")
    application.setQuitOnLastWindowClosed(False)
    recogniser, microphone = FakeRecogniser(), Microphone(RATE)

    async def open_client(clients: Clients, of: Recogniser) -> FakeRecogniser:
        return KeyRefused() if of == AIML else recogniser

    def make_recorder(recordings: Path, on_trouble: Callable[..., Any]) -> Recorder:
        return Recorder(recordings, open_input=microphone.open, on_trouble=on_trouble, reserve_bytes=0)

    with tempfile.TemporaryDirectory() as home, pytest.MonkeyPatch.context() as patched:
        patched.setenv("STTGUI_HOME", home)
        patched.setattr(Clients, "open", open_client)
        patched.setattr(recording, "make_recorder", make_recorder)
        patched.setattr(recording, "find_sources", list)
        output = (Deaf, *playback.Playback.__init__.__defaults__[1:])
        patched.setattr(playback.Playback.__init__, "__defaults__", output)
        settings = Settings(Folders.of_user().config / "settings.ini")
        settings.set(table.THEME, mode.theme)
        settings.set(table.CONTRAST, mode.contrast)
        font = application.font()
        font.setPixelSize(QFontInfo(font).pixelSize() * mode.letters)
        application.setFont(font)
        patched.setenv(language.VARIABLE, mode.language)  # in which the tests' common part says English
        language.begin(settings)
        loop = qasync.QEventLoop(application)
        asyncio.set_event_loop(loop)
        with loop:
            loop.run_until_complete(take_all(Album(folder, name, mode), Path(home), recogniser, microphone))


if __name__ == "__main__":
    where, wanted = Path(sys.argv[1]), sys.argv[2:] or list(MODES)
    if len(wanted) == 1:
        main(where, wanted[0])
    else:
        for one in wanted:
            subprocess.run([sys.executable, "-m", "tests.desktop.pictures", str(where), one], check=False)
