"""How long a key holds the window, and how soon an edit is on the disk, while many words are checked: `editing.py`.

The real application, in a window on no screen, checks a transcript of 100,000 words of which 11 % are doubtful: at each
place a word is typed, letter by letter, and Enter goes on. "key" is from a key to the painted window, "Enter" the same
for the key that goes on; both as the clock tells it and as the processor worked for the window, which other programs do
not change. "on disk" is how old each edit is when it has been written. Then the process ends by SIGTERM, and it is told
whether the library holds what was typed last.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import random
import signal
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from sttgui.app import run, start
from sttgui.domain.jobs import Completed, FileSource, Job, Places
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.folders import Folders
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.transcript.view import TranscriptView
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.settings import Settings
from tests.benchmarks.figures import note

WORDS, PARAGRAPH, DOUBTFUL = 100_000, 100, 0.11
PLACES, LETTERS = 20, 7
BETWEEN_MS = 100  # keys; a quick typist
KEY_GOAL_MS = 16  # a frame
LISTENING_MS = 700  # at each place, long enough for all that waits till the hands rest
TYPED = "thought"


@guarded
class Hands(QObject):
    """Types as soon as the transcript is there, and notes when what it did is seen and is on the disk."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[tuple[float, float]] = []  # by the clock and by the processor, in ms
        self.enters: list[tuple[float, float]] = []
        self.ages: list[float] = []  # in s
        self._edits: list[tuple[float, Transcript]] = []
        self._is_painted = False
        self._left = PLACES * (LETTERS + 1)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look)
        self._timer.start(500)

    def saved(self, transcript: Transcript) -> None:
        """All edits up to this one are on the disk now."""
        now = time.monotonic()
        known = [number for number, (_, one) in enumerate(self._edits) if one is transcript]
        if known:
            self.ages += [now - made for made, _ in self._edits[: known[0] + 1]]
            del self._edits[: known[0] + 1]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Paint:
            self._is_painted = True
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
        view = windows[0].findChild(TranscriptView) if windows else None
        if view is None or view.shown.word_count < WORDS:
            self._timer.start(500)
            return
        self._window = windows[0]
        self._view = view
        view.editor.changed.connect(self._edited)
        self._view.viewport().installEventFilter(self)
        self._window.commands[Do.REVIEW].trigger()
        self._timer.timeout.disconnect(self._begin)
        self._timer.timeout.connect(self._press)
        self._timer.start(3000)

    def _edited(self, transcript: Transcript) -> None:
        self._edits.append((time.monotonic(), transcript))

    def _press(self) -> None:
        self._left -= 1
        place = LETTERS - self._left % (LETTERS + 1)
        self._is_enter = place == LETTERS
        key, typed = (Qt.Key.Key_Return, "\r") if self._is_enter else (Qt.Key.Key_A, TYPED[place])
        self._is_painted = False
        self._pressed = time.perf_counter(), time.thread_time()
        QApplication.sendEvent(self._view, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, typed))
        self._looking.start()

    def _look(self) -> None:
        if not self._is_painted:
            self._looking.start()
            return
        took = (time.perf_counter() - self._pressed[0]) * 1000, (time.thread_time() - self._pressed[1]) * 1000
        (self.enters if self._is_enter else self.keys).append(took)
        if self._left:
            self._timer.start(LISTENING_MS if self._is_enter else BETWEEN_MS)
        else:
            self._timer.timeout.disconnect(self._press)
            self._timer.timeout.connect(self._finish)
            self._timer.start(10_000)  # till the last edit is on the disk

    def _finish(self) -> None:
        if "--window" in sys.argv:
            self._window.close()
            return
        self._tell()
        sys.stdout.flush()
        self._view.setFocus()
        for letter in "last":
            event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self._view, event)
        os.kill(os.getpid(), signal.SIGTERM)

    def _tell(self) -> None:
        print("| | number | median | 99 % | worst |")
        print("|---|--:|--:|--:|--:|")
        for name, both in (("key", self.keys), ("Enter", self.enters)):
            for number, kind in enumerate(("clock", "processor")):
                values = [one[number] for one in both]
                _row(f"{name}, ms by the {kind}", values)
                most = KEY_GOAL_MS if (name, kind) == ("key", "clock") else None
                note(
                    f"{WORDS:,} words: {name} to paint, 99 %, by the {kind}",
                    quantiles(values, n=100)[-1],
                    "ms",
                    most=most,
                )
        _row("on disk, s", self.ages)
        note("an edit on the disk after at most", max(self.ages), "s", most=1)
        if self._edits:
            print(f"{len(self._edits)} edits were never written")


def _row(name: str, values: list[float]) -> None:
    worst = quantiles(values, n=100)[-1]
    print(f"| {name} | {len(values)} | {median(values):.2f} | {worst:.2f} | {max(values):.2f} |")


def make_transcript() -> Transcript:
    dice = random.Random(1)
    words = [
        Word("".join(dice.choices("abcdefghij", k=dice.randint(1, 10))), place * 400, place * 400 + 300, dice.random())
        for place in range(WORDS)
    ]
    return Transcript(
        tuple(Paragraph(tuple(words[begin : begin + PARAGRAPH])) for begin in range(0, WORDS, PARAGRAPH)),
        duration_ms=WORDS * 400,
    )


def type_in_window() -> None:
    """In the process that is to be ended."""
    app = start.Application(sys.argv[:1])
    hands = Hands()

    class ToldLibrary(Library):
        def save_transcript(self, job_id: str, transcript: Transcript, places: Places | None = None) -> None:
            super().save_transcript(job_id, transcript, places)
            hands.saved(transcript)

    run.Library = ToldLibrary  # type: ignore[misc]
    start.Application = lambda _: app  # type: ignore[assignment,misc]
    start.run_window([])


def main() -> None:
    if "--type" in sys.argv:
        if "--profile" in sys.argv:
            sys.argv.append("--window")
            profile = cProfile.Profile()
            profile.runcall(type_in_window)
            pstats.Stats(profile).sort_stats("cumulative").print_stats(70)
        else:
            type_in_window()
        return
    with tempfile.TemporaryDirectory() as home:
        os.environ["STTGUI_HOME"] = home
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        folders = Folders.of_user()
        library = Library(folders.data)
        job = Job("long", FileSource(Path(home) / "long.wav"), datetime.now(UTC), Completed(), title="Long")
        library.save_job(job)
        library.save_result(job, make_transcript(), b"{}")
        library.close()
        settings = Settings(folders.config / "settings.ini")
        settings.set(table.AMOUNT, Amount.CUSTOM)
        settings.set(table.UNDER, 11)
        settings.set(table.SHOWN, "long")
        del settings
        ended = subprocess.run([sys.executable, __file__, "--type", *sys.argv[1:]], check=False)
        library = Library(folders.data)
        transcript = library.transcript("long")
        library.close()
        texts = [] if transcript is None else [word.text for word in transcript.words if word.replaced]
        last = "there" if "last" in texts else "lost"
        print(
            f"ended with {ended.returncode}; {texts.count(TYPED)} of {PLACES} words are there, the last one is {last}"
        )


if __name__ == "__main__":
    main()
