"""A second start hands its files to the window that is open."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sttgui.app.instance import LOCK, Instance
from sttgui.ui.kit.language import VARIABLE
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

LONG_AGO = (1e9, 1e9)
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from sttgui.app import instance
from sttgui.app.instance import Instance
instance.ANSWER_MS = int(sys.argv.pop(1))
app = QCoreApplication([])
second = Instance(Path(sys.argv[1]))
assert not second.take()
sys.exit(0 if second.hand_over([Path(name) for name in sys.argv[2:]]) else 3)
"""
STARTED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from sttgui.app import instance, start
from sttgui.app.instance import Instance
instance.ANSWER_MS = 300
looks = QTimer(interval=50)
def look():
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            print(box.text(), box.informativeText(), flush=True)
            box.accept()
looks.timeout.connect(look)
hand_over = Instance.hand_over
def begin(self, paths):
    looks.start()
    return hand_over(self, paths)
Instance.hand_over = begin
sys.exit(start.run_window([]))
"""
HOLD = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from sttgui.app.instance import Instance
app = QCoreApplication([])
first = Instance(Path(sys.argv[1]))
print(first.take(), flush=True)
time.sleep(60)
"""


def second_start(folder: Path, *names: str, patience_ms: int = 60_000) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", SECOND, str(patience_ms), str(folder), *names])


def test_the_first_gets_the_files_of_the_second_and_of_the_third(qtbot: QtBot, tmp_path: Path):
    folder = tmp_path / "dåta folder"
    first = Instance(folder)
    assert first.take()
    try:
        for names in (["/recordings/é 1.wav", "/b.mp3"], ["/c.mp3"]):
            with qtbot.waitSignal(first.paths_received) as received:
                later = second_start(folder, *names)
            assert received.args == [tuple(map(Path, names))]
            qtbot.waitUntil(lambda later=later: later.poll() is not None)
            assert later.returncode == 0
    finally:
        first.release()


def test_another_folder_is_another_place(tmp_path: Path, qtbot: QtBot):
    one, other = Instance(tmp_path / "one"), Instance(tmp_path / "other")
    assert one.take()
    assert other.take()
    one.release()
    other.release()


def test_the_place_of_a_killed_window_is_free(tmp_path: Path, qtbot: QtBot):
    killed = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert killed.stdout is not None
    assert killed.stdout.readline() == "True\n"
    os.utime(tmp_path / LOCK, LONG_AGO)
    assert not Instance(tmp_path).take(), "however long it has been open"
    killed.kill()
    killed.wait()
    killed.stdout.close()
    again = Instance(tmp_path)
    assert again.take()
    again.release()


@pytest.mark.parametrize("left", [b"", b"\0" * 80, b"1\nwordlight\nother\nanother computer\nits last start\n"])
def test_a_place_is_free_that_was_copied_from_another_computer_or_says_nothing(
    left: bytes, tmp_path: Path, qtbot: QtBot
):
    (tmp_path / LOCK).write_bytes(left)
    os.utime(tmp_path / LOCK, LONG_AGO)
    window = Instance(tmp_path)
    assert window.take()
    assert not Instance(tmp_path).take()
    window.release()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a process that can be stopped in its tracks")
def test_a_window_that_does_not_answer_is_told_from_one_that_does(tmp_path: Path, qtbot: QtBot):
    first = Instance(tmp_path)
    assert first.take()
    second = second_start(tmp_path, "/a.wav", patience_ms=300)  # this test never lets the first answer
    try:
        assert second.wait(30) == 3
    finally:
        first.release()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a process that can be stopped in its tracks")
def test_who_starts_the_app_while_another_window_hangs_is_told(tmp_path: Path, qtbot: QtBot):
    first = Instance(tmp_path / "data")
    assert first.take()
    settings = Settings(tmp_path / "config" / "settings.ini")
    settings.set(table.LANGUAGE, "de")
    environment = dict(os.environ, STTGUI_HOME=str(tmp_path), QT_QPA_PLATFORM="offscreen")
    environment.pop(VARIABLE, None)
    try:
        started = subprocess.run(
            [sys.executable, "-c", STARTED], env=environment, capture_output=True, text=True, check=False, timeout=120
        )
    finally:
        first.release()
    assert started.returncode == 1
    assert "Wordlight ist schon offen" in started.stdout
    assert "already open" in started.stderr


@pytest.fixture
def short_path() -> Iterator[Path]:
    """Short enough for a socket's path."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.mark.skipif(os.name != "posix", reason="a pipe lies in no folder")
def test_the_socket_lies_where_only_its_user_can_make_one(
    qtbot: QtBot, short_path: Path, monkeypatch: pytest.MonkeyPatch
):
    session = short_path / "session"
    session.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(short_path))
    for folder in (short_path / "short", short_path / ("long" * 30)):
        first = Instance(folder)
        assert first.take()
        place = first._place
        assert place is not None
        assert place.is_socket()
        assert not place.stat().st_mode & 0o077
        assert place.parent == (session if "long" in folder.name else folder)
        assert not place.parent.stat().st_mode & 0o077
        first.release()
        assert not place.exists()
    session.chmod(0o777)
    (short_path / f"wordlight-{os.getuid()}").symlink_to(session)
    nowhere = Instance(short_path / ("long" * 30))
    assert nowhere.take()
    assert nowhere._place is None
    nowhere.release()
