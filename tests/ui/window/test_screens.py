"""The window on a computer with two screens, and on one where the second is gone."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

WIDTH, HEIGHT = 1280, 800
START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from sttgui.ui.kit.fitted_dialog import FittedDialog, come_to
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

def begin():
    settings = Settings(Path("settings.ini"))
    window = MainWindow(LibraryModel(), OpenRecording(), RecogniserChoice(settings), settings)
    window.show()
    return window

def tell(name, window):
    place = window.geometry()
    is_seen = window.screen().availableGeometry().contains(place)
    print(name, window.screen().name(), is_seen, *place.size().toTuple())

app = QApplication([])
window = begin()
if sys.argv[1:]:
    window.setGeometry(*map(int, sys.argv[1:]))
    app.processEvents()
    window.close()
    window = begin()
tell("window", window)
other, dialog = QWidget(), FittedDialog(window)
other.resize(820, 1200)
come_to(other, window)
other.show()
dialog.open()
app.processEvents()
tell("other", other)
tell("dialog", dialog)
"""


def started(folder: Path, screens: list[tuple[int, int]], *geometry: int) -> list[str]:
    """What a start says where each screen begins at a place; it was closed there, where a `geometry` is given."""
    common = {"width": WIDTH, "height": HEIGHT, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    names = ("one", "two")
    listed = [{"name": name, "x": x, "y": y, **common} for name, (x, y) in zip(names, screens, strict=False)]
    (folder / "screens.json").write_text(json.dumps({"screens": listed}))
    platform = {"QT_QPA_PLATFORM": "offscreen:configfile=screens.json", "PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run(
        [sys.executable, "-c", START, *map(str, geometry)],
        cwd=folder,  # by a name without a colon, with which Qt would part it
        env={**os.environ, **platform},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    return told.stdout.splitlines()


def test_all_opens_on_the_second_screen_where_the_window_was_and_on_the_first_once_that_is_gone(tmp_path: Path) -> None:
    second = (-WIDTH, -HEIGHT)  # left of and above the first
    window, other, dialog = started(tmp_path, [(0, 0), second], 100 - WIDTH, 60 - HEIGHT, 900, 600)
    assert window == "window two True 900 600"
    assert other.startswith("other two True 820")
    assert dialog.startswith("dialog two True")
    assert started(tmp_path, [(0, 0)])[0] == "window one True 900 600"


class Screen:
    def __init__(self, width: int, height: int) -> None:
        self._place = QRect(0, 0, width, height)

    def availableGeometry(self) -> QRect:  # noqa: N802  Qt's name
        return self._place


def test_the_window_can_be_made_as_small_as_the_smallest_screen(
    qapp: QGuiApplication, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [Screen(1920, 1080), Screen(640, 400)])
    window = MainWindow(LibraryModel(), None, RecogniserChoice(settings), settings)
    try:
        least = window.minimumSize()
        assert least.width() == 640
        assert 300 < least.height() < 400
    finally:
        window.deleteLater()
