"""From the start of the program to the first painting of the window, with no more than that takes; all else follows.

What is imported here, or below it, is waited for by whoever opens the app: the rest is imported by `run`, once the
window is seen.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Coroutine, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from sttgui import __version__
from sttgui.app.front import SETTINGS, make_front
from sttgui.app.heaps import keep_to_one_heap
from sttgui.app.instance import Instance
from sttgui.garbage_collection import without_collection
from sttgui.storage.folders import Folders
from sttgui.ui.kit.accessible_scrolling import guard_scroll_areas
from sttgui.ui.kit.icons import app_icon

# How long a thread that works goes on while the window wants to: Qt gives the interpreter away many times for each key,
# and at Python's own 5 ms each time adds up to most of a second.
SWITCH_S = 0.0005
AGAIN_S, LEFT_S = 0.02, 20.0  # where Qt has ended: between two looks at what is to be done, and for how long
PAINTED_MS = 500  # so long a window is waited for that is not painted, as one that begins minimised


class Application(QApplication):
    """Attends to keys and clicks once those are there who listen, so that none is lost on a window just seen.

    Where Qt ends by itself, since its screen is gone as at a log-out, what is to be kept is still written down: it goes
    on till it is told to exit.
    """

    _is_told_to_exit = False

    @staticmethod
    def exec() -> int:
        import asyncio

        joining = QEventLoop()
        asyncio.get_running_loop().call_soon(joining.quit)  # after the first step of what the loop was started for
        joining.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        Application._is_told_to_exit = False
        code = QApplication.exec()
        given_up = time.monotonic() + LEFT_S
        while not Application._is_told_to_exit and time.monotonic() < given_up:
            QApplication.processEvents()
            time.sleep(AGAIN_S)
        return code

    @staticmethod
    def exit(code: int | None = 0) -> None:
        Application._is_told_to_exit = True
        QApplication.exit(code or 0)


def main() -> int:
    """Open the window with the files named on the command line."""
    return run_window([Path(name) for name in sys.argv[1:]])


def run_window(paths: Sequence[Path]) -> int:
    """Open the window, take `paths` in, and return once it is closed. Needs a screen."""
    sys.setswitchinterval(SWITCH_S)
    keep_to_one_heap()
    app = Application(["wordlight"])
    app.setApplicationName("wordlight")
    app.setApplicationDisplayName("Wordlight")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("wordlight")
    app.setWindowIcon(app_icon())
    app.setQuitOnLastWindowClosed(False)
    folders = Folders.of_user()
    folders.make_private()
    instance = Instance(folders.data)
    if not instance.lock():
        if instance.hand_over(paths):
            return 0
        _tell_that_none_opens(folders)
        return 1
    try:
        work = _opened(app, folders, instance, paths)
        threading.Thread(target=folders.make_files_private, daemon=True).start()
        import qasync

        with qasync.QEventLoop(app) as loop:
            loop.run_until_complete(work)
    finally:
        instance.release()
    return 0


def _tell_that_none_opens(folders: Folders) -> None:
    """Say why no window opens to who started the app, by its icon or in a terminal."""
    from PySide6.QtWidgets import QMessageBox

    from sttgui.domain.errors import AlreadyOpenError
    from sttgui.ui.kit import language, text
    from sttgui.viewmodel.settings import Settings

    error = AlreadyOpenError()
    print(error, file=sys.stderr)  # noqa: T201  where nobody is at the screen
    language.begin(Settings(folders.config / SETTINGS))
    box = QMessageBox(QMessageBox.Icon.Warning, QApplication.applicationDisplayName(), text.what_happened(error))
    box.setInformativeText(text.what_to_do(error))
    box.exec()


def _opened(
    app: QApplication, folders: Folders, instance: Instance, paths: Sequence[Path]
) -> Coroutine[None, None, None]:
    """Have the window seen, then bring what works behind it; returns all that is to be done till it is closed."""
    with without_collection():
        front = make_front(folders, shows_last=not paths)
        guard_scroll_areas()
        show_painted(front.window)
        instance.listen()
        import sttgui.app.plain_asyncio  # noqa: F401  before all that imports asyncio
        from sttgui.app import run
    return run.run_until_closed(app, folders, instance, paths, front)


def show_painted(window: QWidget) -> None:
    """Show the window and return once it has been painted. Keys and clicks wait for those who listen."""
    loop = QEventLoop()
    watch = _Painting(window)
    watch.begun.connect(loop.quit)
    QTimer.singleShot(PAINTED_MS, loop, loop.quit)
    window.show()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


class _Painting(QObject):
    """Tells when a window is painted."""

    begun = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Paint:
            self.begun.emit()
        return False
