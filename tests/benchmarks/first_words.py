"""Seconds from the drop of a recording on the window to its first and to its last word: `first_words.py RECORDING…`.

The real application runs with a home of its own, its engine in its own processes. Each recording is dropped twice: once
when nothing was started yet ("cold": the engine starts and the model is loaded; in a new home it is put together from
its packages too), and once more, as a copy, when the engine is there ("warm"). Works without a screen. Prints Markdown.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

import qasync
from PySide6.QtWidgets import QApplication

from sttgui.app import run as application
from sttgui.app.instance import Instance
from sttgui.storage.folders import Folders
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from tests.benchmarks.figures import note

LOOK_S = 0.01


async def drop(window: MainWindow, path: Path) -> tuple[float, float]:
    """Drop a file, and return the seconds to its first word on the page and to its end."""
    model = window.findChild(LibraryModel)
    assert model is not None
    known = {job.id for job in model.jobs()}
    began, first = time.perf_counter(), 0.0
    window.paths_added.emit((path,))
    while True:
        await asyncio.sleep(LOOK_S)
        new = [job for job in model.jobs() if job.id not in known]
        opened = window.panes.recording
        if new and not opened.is_open(new[0].id):
            window.library_pane.choose(new[0].id)  # somebody reads another one, and is not taken away from it
        if not first and new and opened.is_open(new[0].id) and opened.transcript.word_count:
            first = time.perf_counter() - began
        if new and new[0].has_ended and first:
            return first, time.perf_counter() - began


async def measure(app: QApplication, path: Path, folder: Path) -> list[tuple[float, float]]:
    """Cold and warm, in one window."""
    folders = Folders.of_user()
    running = asyncio.ensure_future(application._run(app, folders, Instance(folders.data), ()))
    await asyncio.sleep(1.0)
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    found = []
    for number in range(2):
        copy = folder / f"{number} {path.name}"
        shutil.copyfile(path, copy)
        with copy.open("ab") as file:
            file.write(bytes(number))  # another recording, by its content
        found.append(await drop(window, copy))
    window.close()
    await running
    return found


def main() -> None:
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    print("| recording | cold: first words | last word | warm: first words | last word |\n|---|--:|--:|--:|--:|")
    for path in map(Path, sys.argv[1:]):
        with tempfile.TemporaryDirectory() as home, qasync.QEventLoop(app) as loop:
            os.environ["STTGUI_HOME"] = home
            cold, warm = loop.run_until_complete(measure(app, path, Path(home)))
        figures = " | ".join(f"{seconds:.1f} s" for seconds in (*cold, *warm))
        print(f"| {path.name} | {figures} |", flush=True)
        for name, (first, last) in (("cold", cold), ("warm", warm)):
            note(f"{path.name} dropped, {name}: first words", first, "s")
            note(f"{path.name} dropped, {name}: last word", last, "s")


if __name__ == "__main__":
    main()
