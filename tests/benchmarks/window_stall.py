"""How long the window stands still while a recording becomes a transcript: `window_stall.py RECORDING…`.

A timer of 5 ms runs in the application's own loop; what it is late by is time in which the window could not answer.
The real application is started with the recordings, its window is shown, and closed once every job has ended. Needs a
screen (Xvfb will do). The first second, in which the window is built, is told apart.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import os

import qasync
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from sttgui.app import run as application
from sttgui.app.instance import Instance
from sttgui.storage.folders import Folders
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from tests.benchmarks.figures import note

TICK_MS = 5
STARTING_S = 1.0


class Pulse(QObject):
    """Notes how late each tick of its timer comes."""

    def __init__(self) -> None:
        super().__init__()
        self.began = self.last = time.perf_counter()
        self.late_ms: list[tuple[float, float]] = []
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late_ms.append((now - self.began, (now - self.last) * 1000 - TICK_MS))
        self.last = now


async def watch(model_of: MainWindow | None = None) -> None:
    """Close the window once all its jobs have ended."""
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    model = window.findChild(LibraryModel)
    while True:
        await asyncio.sleep(0.2)
        jobs = model.jobs() if model is not None else []
        if jobs and all(job.has_ended for job in jobs):
            break
    await asyncio.sleep(1.0)
    window.close()


async def run(app: QApplication, paths: list[Path]) -> Pulse:
    pulse = Pulse()
    folders = Folders.of_user()
    running = asyncio.ensure_future(application._run(app, folders, Instance(folders.data), paths))
    await asyncio.sleep(0.3)
    await watch()
    await running
    return pulse


def main() -> None:
    os.environ.setdefault("STTGUI_HOME", tempfile.mkdtemp())
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with qasync.QEventLoop(app) as loop:
        pulse = loop.run_until_complete(run(app, [Path(name) for name in sys.argv[1:]]))
    at_start = [late for at, late in pulse.late_ms if at < STARTING_S]
    later = sorted(late for at, late in pulse.late_ms if at >= STARTING_S)
    print(f"ticks after the start: {len(later)} in {pulse.last - pulse.began - STARTING_S:.1f} s")
    print(f"latest tick while starting: {max(at_start):.1f} ms")
    note("a recording becomes a transcript: the window held at most", later[-1], "ms")
    print(f"latest tick after that: {later[-1]:.1f} ms; 99.9 %: {later[int(len(later) * 0.999)]:.1f} ms")
    print("over 50 ms:", [(round(at, 2), round(late)) for at, late in pulse.late_ms if late > 50])


if __name__ == "__main__":
    main()
