"""How soon the words of a long transcript are seen once it is chosen, and how long the window is held: `open.py`.

The real application, in a window on no screen, opens a transcript of 100,000 words after two short ones, so that it
is read from the disk. Prints Markdown, in milliseconds, by the clock and by the processor. "first paint" is from the
choice to the first painted words, "end" from a jump to the last words right after that to these, painted; here the
processor's time is that of all threads, else the window's. "held before" is the longest time till the first paint in
which the window could not answer, "held after" the same while the rest is brought and worked out; "resize" is the
longest such time after a step of the window's edge, "find" the one after a letter more that is sought, once all is
there.

`open.py CHECKOUT` runs another version of the project too, in turns with this one, and tells the ratio: other programs
do not matter then.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, os.environ.get("OPENED_CHECKOUT", str(Path(__file__).resolve().parents[2])))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from sttgui.app import run
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.folders import Folders
from sttgui.storage.library import Library
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.window.main_window import MainWindow
from tests.benchmarks.figures import note

HERE = Path(__file__).resolve().parents[2]
WORDS, PARAGRAPH, SHORT = 100_000, 100, 50
RUNS, ROUNDS = 2, 4
SETTLING_MS, SHORT_MS = 1000, 300
SHORT_ONES = ("short", "other")  # as many as the library remembers
MANY = 3  # paragraphs; more than the short one has
GOALS_MS = {"first paint": 300, "held after": 16}
COLUMNS = ("first paint", "held before", "held after", "resize", "find", "end")
Times = tuple[float, float, float]  # by the clock, by the processor for the window and for all threads
Both = tuple[float, float]  # by the clock and by the processor


@guarded
class Hands(QObject):
    """Chooses, waits, and notes how long each took."""

    def __init__(self) -> None:
        super().__init__()
        self.times: dict[str, list[Both]] = {column: [] for column in COLUMNS}
        self._steps = self._plan()
        self._is_painted = False
        self._held: Both = (0.0, 0.0)
        self._ticked = now()
        self._awaited: Callable[[], bool] = self._is_there
        self._ticking = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()
        self._looking = QTimer(self, singleShot=True, interval=200)
        self._looking.timeout.connect(self._look)
        self._looking.start()

    def _plan(self) -> list[Callable[[], None]]:
        forget = (self._choose_short, self._pause, self._choose_other, self._pause)
        one = [
            *(*forget, self._choose_long, self._note_paint, self._wait_for_all, self._rest, self._note_held),
            *(self._narrow, self._rest, self._note_resize, self._widen, self._rest, self._note_resize),
            *(self._seek, self._rest, self._note_find, self._seek_no_more, self._pause),
            *(*forget, self._choose_long, self._go_to_end, self._note_end, self._rest),
        ]
        return one * ROUNDS

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Paint:
            self._is_painted = True
        return super().eventFilter(watched, event)

    def _tick(self) -> None:
        held = since(self._ticked)
        self._ticked = now()
        self._held = max(self._held[0], held[0] - 1), max(self._held[1], held[1])

    def _look(self) -> None:
        if not self._awaited():
            self._looking.start()
            return
        if not self._steps:
            print(json.dumps(self.times))
            self._window.close()
            return
        step = self._steps.pop(0)
        self._looking.setInterval(1)  # what is done in other threads is not to wait for who looks
        self._awaited = always
        step()
        self._looking.start()

    def _is_there(self) -> bool:
        """Whether the window shows the transcript it showed last."""
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
        view = windows[0].findChild(QTextEdit, "transcript_text") if windows else None
        if view is None or view.document().blockCount() < 2:
            return False
        self._window, self._view = windows[0], view
        self._view.viewport().installEventFilter(self)
        return True

    def _rest(self) -> None:
        self._looking.setInterval(SETTLING_MS)
        self._is_painted = False

    def _pause(self) -> None:
        self._looking.setInterval(SHORT_MS)

    def _wait_for_all(self) -> None:
        self._awaited = self._is_whole

    def _is_whole(self) -> bool:
        return self._view.document().blockCount() >= WORDS // PARAGRAPH

    def _begin(self, awaited: Callable[[], bool]) -> None:
        self._is_painted = False
        self._awaited = awaited
        self._held = (0.0, 0.0)
        self._began = self._ticked = now()

    def _choose_short(self) -> None:
        self._window.library_pane.choose(SHORT_ONES[0])

    def _choose_other(self) -> None:
        self._window.library_pane.choose(SHORT_ONES[1])

    def _choose_long(self) -> None:
        self._begin(self._is_long_painted)
        self._window.library_pane.choose("long")

    def _is_long_painted(self) -> bool:
        self._is_painted = self._is_painted and self._view.document().blockCount() > MANY
        return self._is_painted

    def _is_end_painted(self) -> bool:
        return self._is_painted and self._view.verticalScrollBar().value() > self._view.height()

    def _note_paint(self) -> None:
        self._note("first paint")
        self._tick()
        self.times["held before"].append(self._held)
        self._held = (0.0, 0.0)

    def _note_held(self) -> None:
        self.times["held after"].append(self._held)

    def _narrow(self) -> None:
        self._begin(always)
        self._window.resize(self._window.width() - 60, self._window.height())

    def _widen(self) -> None:
        self._begin(always)
        self._window.resize(self._window.width() + 60, self._window.height())

    def _note_resize(self) -> None:
        self.times["resize"].append(self._held)

    def _seek(self) -> None:
        find = QKeySequence(QKeySequence.StandardKey.Find)
        next(action for action in self._window.actions() if action.shortcut() == find).trigger()
        self._field().setText("ab")
        self._begin(always)
        self._field().setText("abc")

    def _note_find(self) -> None:
        self.times["find"].append(self._held)

    def _seek_no_more(self) -> None:
        self._field().setText("")

    def _field(self) -> QLineEdit:
        fields = self._window.findChildren(QLineEdit)
        return next(field for field in fields if field.accessibleName() == "Find in the transcript")

    def _go_to_end(self) -> None:
        self._begin(self._is_end_painted)
        self._view.reveal_word(WORDS - 1)

    def _note_end(self) -> None:
        self._note("end")

    def _note(self, column: str) -> None:
        clock, _, work = since(self._began)
        self.times[column].append((clock, work))


def now() -> Times:
    return time.perf_counter(), time.thread_time(), time.process_time()


def since(begin: Times) -> Times:
    clock, window, work = ((after - before) * 1000 for before, after in zip(begin, now(), strict=True))
    return clock, window, work


def always() -> bool:
    return True


def make_transcript(count: int) -> Transcript:
    dice = random.Random(1)
    words = [
        Word("".join(dice.choices("abcdefghij", k=dice.randint(1, 10))), place * 400, place * 400 + 300, dice.random())
        for place in range(count)
    ]
    return Transcript(
        tuple(
            Paragraph(tuple(words[begin : begin + PARAGRAPH]), speaker=f"Speaker {begin // PARAGRAPH % 2}")
            for begin in range(0, count, PARAGRAPH // 2 if count == SHORT else PARAGRAPH)
        ),
        duration_ms=count * 400,
    )


def open_in_window() -> None:
    """In a process of its own."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["STTGUI_HOME"] = home
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        folders = Folders.of_user()
        library = Library(folders.data)
        for job_id, count in (*((name, 2 * SHORT) for name in SHORT_ONES), ("long", WORDS)):
            job = Job(job_id, FileSource(Path(home) / f"{job_id}.wav"), datetime.now(UTC), Completed(), title=job_id)
            library.save_job(job)
            library.save_result(job, make_transcript(count), b"{}")
        library.close()
        try:
            from sttgui.app import start
        except ImportError:  # in an older version
            start = run  # type: ignore[assignment]
        name = "Application" if hasattr(start, "Application") else "QApplication"  # in an older version
        app = getattr(start, name)(sys.argv[:1])
        hands = Hands()
        setattr(start, name, lambda _: app)
        settings = folders.config / "settings.ini"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text("[library]\nshown=long\n")
        start.run_window([])
        del hands


def times_of(checkout: Path) -> dict[str, list[Both]]:
    environment = os.environ | {"OPENED_CHECKOUT": str(checkout)}
    ran = subprocess.run(
        [sys.executable, __file__, "--open"], env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    found: dict[str, list[Both]] = json.loads(ran.stdout.strip().splitlines()[-1])
    return found


def main() -> None:
    if "--open" in sys.argv:
        open_in_window()
        return
    versions = {"this": HERE, **{f"{path}": Path(path).resolve() for path in sys.argv[1:]}}
    found: dict[str, dict[str, list[Both]]] = {name: {column: [] for column in COLUMNS} for name in versions}
    for _ in range(RUNS):
        for name, checkout in versions.items():
            for column, times in times_of(checkout).items():
                found[name][column] += times
    for number, kind in enumerate(("clock", "processor")):
        print(f"\n| ms by the {kind}, median (99 %) | " + " | ".join(COLUMNS) + " |")
        print("|---|" + "--:|" * len(COLUMNS))
        middles: list[list[float]] = []
        for name, times in found.items():
            values = [[one[number] for one in times[column]] for column in COLUMNS]
            middles.append([median(own) for own in values])
            cells = (f"{median(own):.0f} ({quantiles(own, n=100)[-1]:.0f})" for own in values)
            print(f"| {name} | " + " | ".join(cells) + " |")
            if name == "this":
                for column, own in zip(COLUMNS, values, strict=True):
                    goal = GOALS_MS.get(column) if kind == "clock" else None
                    note(f"{WORDS:,} words: {column}, by the {kind}", median(own), "ms", most=goal)
        for name, other in zip(list(versions)[1:], middles[1:], strict=True):
            ratios = (f"{own / theirs:.2f}" for own, theirs in zip(middles[0], other, strict=True))
            print(f"| this to {name} | " + " | ".join(ratios) + " |")


if __name__ == "__main__":
    main()
