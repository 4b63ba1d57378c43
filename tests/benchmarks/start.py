"""How long the app takes to start with many jobs: `start.py [JOBS]` (default 10,000), prints Markdown.

The real application is started again and again, in turn with an empty library and a full one, on an invisible screen.
"Shown" is when the window has been painted, "first" when the list was painted with the newest jobs in it, "all" when
all jobs are in the list and it was painted again; each from the start of the process. An empty list waits for nothing.
"Stall" is the longest time for which the window could not answer after it was shown.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

STARTS = 7
MEASURED = ("shown", "first", "all", "stall")
TICK_S = 0.002


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        homes = {"empty": (Path(folder, "empty"), 0), f"{count:,} jobs": (Path(folder, "full"), count)}
        fill(homes[f"{count:,} jobs"][0] / "data", count)
        measured: dict[str, list[dict[str, float]]] = {name: [] for name in homes}
        for _ in range(STARTS):
            for name, (home, jobs) in homes.items():
                measured[name].append(start(home, jobs))
    print(f"| library | {' | '.join(f'{what}, ms' for what in MEASURED)} |\n|---|---|---|---|---|")
    middle = {
        name: [statistics.median(one[what] for one in all_of) for what in MEASURED] for name, all_of in measured.items()
    }
    for name, values in middle.items():
        print(f"| {name} | {' | '.join(f'{value:,.0f}' for value in values)} |")
    empty, full = middle.values()
    shown, first, listed = (there / none for there, none in zip(full[:3], empty[:3], strict=True))
    print(f"\nShown in {shown:.2f} of the time, the first in the list in {first:.2f}, all in {listed:.2f} of it.")


def fill(folder: Path, count: int) -> None:
    """Finished jobs of the last years, each with a few words."""
    from sttgui.domain.jobs import Completed, FileSource, Job
    from sttgui.domain.transcript import Paragraph, Transcript, Word
    from sttgui.storage.library import Library

    library = Library(folder)
    now = datetime.now(UTC)
    for number in range(count):
        words = tuple(Word(f"word{number + place}", place * 300, place * 300 + 200, 0.9) for place in range(30))
        source = FileSource(Path(f"/home/someone/Recordings/interview {number}.m4a"), 9_000)
        created = now - timedelta(hours=count - number)
        job = Job(f"{number:032x}", source, created, Completed(), title=f"interview {number}", word_count=30)
        library.save_result(job, Transcript((Paragraph(words, 0, 9_000),), duration_ms=9_000), b"{}")
    library.back_up(now)  # so that none is made while starts are measured
    library.close()


def start(home: Path, jobs: int) -> dict[str, float]:
    """Start the app in a process of its own; returns what was measured, in ms."""
    environment = dict(os.environ, STTGUI_HOME=str(home), QT_QPA_PLATFORM="offscreen")
    began = time.monotonic()
    child = subprocess.run(
        [sys.executable, __file__, "--child", str(jobs)], env=environment, stdout=subprocess.PIPE, check=True
    )
    told: dict[str, float] = json.loads(child.stdout)
    return {
        "shown": (told["shown"] - began) * 1000,
        "first": (told["first"] - began) * 1000,
        "all": (told["all"] - began) * 1000,
        "stall": told["stall"] * 1000,
    }


def child(jobs: int) -> None:
    from PySide6.QtCore import QEvent, QObject

    from sttgui.app import run
    from sttgui.ui.main_window import MainWindow
    from sttgui.viewmodel.library_model import LibraryModel

    watches = []

    class Watch(QObject):
        """Notes the window's first painting, and ends the app once all jobs are listed."""

        def __init__(self, window: MainWindow) -> None:
            super().__init__()
            self._window = window
            self._shown = self._first = 0.0
            found = window.findChild(LibraryModel)
            assert found is not None
            self._model = found
            self._rows = window.library_pane.view.viewport()
            window.installEventFilter(self)
            self._rows.installEventFilter(self)
            self._task = asyncio.get_running_loop().create_task(self._wait())

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() is QEvent.Type.Paint:
                if watched is self._window and not self._shown:
                    self._shown = time.monotonic()
                elif watched is self._rows and not self._first and self._model.rowCount():
                    self._first = -1.0  # it is being painted now
                    asyncio.get_running_loop().call_soon(self._first_painted)
            return False

        def _first_painted(self) -> None:
            self._first = time.monotonic()

        async def _wait(self) -> None:
            stall, last = 0.0, 0.0
            while not self._shown or self._model.rowCount() < jobs or (jobs and self._first <= 0.0):
                last = time.monotonic()
                await asyncio.sleep(TICK_S)
                if self._shown:
                    stall = max(stall, time.monotonic() - max(last, self._shown) - TICK_S)
            self._window.grab()
            listed = time.monotonic()
            first = self._first or listed
            print(json.dumps({"shown": self._shown, "first": first, "all": listed, "stall": stall}))
            self._window.close()

    class Watched(MainWindow):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            watches.append(Watch(self))

    run.MainWindow = Watched  # type: ignore[misc]
    run.run_window([])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(int(sys.argv[2]))
    else:
        main()
