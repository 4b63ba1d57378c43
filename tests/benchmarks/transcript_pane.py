"""How long the transcript pane takes, beside Qt's bare text controls with the same text: `transcript_pane.py`.

Prints Markdown: milliseconds, and in brackets the ratio to the bare QTextEdit of the same run. "open" is from the
transcript to painted words, "stall" the longest time the window cannot answer while it is opened and just after,
"page" a jump in the text, "resize" the longest such time after one step of the window's edge, "theme" the change
between light and dark. "highlight" is one step of the word that is heard, painted (in the bare control an extra
selection), "frame" one step of the wheel, painted, "find" one more letter typed, painted (in the bare control, which
shows one place only, the next place), "key" one letter typed in the middle, painted, "rest" the longest time the
window cannot answer once the hands rest, "undo" taking a hundred letters back in steps of ten. Each is the median of
several runs, "highlight", "frame" and "key" the 99th percentile of all, in a window that is shown but on no screen,
and counts the time the processor worked for the window, so that other programs do not matter. "memory" is in MiB,
what a process of its own grows by till the words are painted.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.appearance import Appearance
from sttgui.ui.kit.theme import DARK, LIGHT, Tokens
from sttgui.ui.transcript.pane import TranscriptPane
from tests.benchmarks.figures import note
from tests.benchmarks.turns import settle, took

RUNS = 5
SIZES = (10_000, 100_000)  # words: about one hour of speech, and eleven
PARAGRAPH = 100  # words
WIDE, NARROW = 760, 700  # px: both under the width at which lines stop growing
COLUMNS = (
    *("open", "stall", "page", "resize at top", "resize at end", "theme", "highlight", "frame", "find"),
    *("key", "rest", "undo", "memory"),
)
WORST = ("highlight", "frame", "key")  # of which the 99th percentile counts
STEPS = 100  # of the word that is heard, and of the wheel
FRAME = 60  # px
TYPED = ("a", "ab", "abc", "abcd")
Times = dict[str, list[float]]
Control = QTextEdit | QPlainTextEdit


def main() -> None:
    app = QApplication(sys.argv[:1])
    if len(sys.argv) == 3:
        print(memory_of(sys.argv[1], int(sys.argv[2])))
        return
    Appearance(app)
    print("| words | control | " + " | ".join(COLUMNS) + " |")
    print("|--:|---|" + "--:|" * len(COLUMNS))
    for size in SIZES:
        transcript = make_transcript(size)
        bare = measure(lambda: bare_control(QTextEdit), transcript.text)
        rows = {
            "bare QTextEdit": bare,
            "bare QPlainTextEdit": measure(lambda: bare_control(QPlainTextEdit), transcript.text),
            "transcript pane": measure(pane_with, transcript),
        }
        for name, times in rows.items():
            grown = subprocess.run([sys.executable, __file__, name, str(size)], capture_output=True, check=True)
            times["memory"] = [float(grown.stdout)]
        for name, times in rows.items():
            print(f"| {size:,} | {name} | " + " | ".join(cells(times, bare)) + " |")
        for column in ("open", "resize at end", "key", "memory"):
            pane, control = (shown_of(column, one[column]) for one in (rows["transcript pane"], bare))
            unit = "MiB" if column == "memory" else "ms of work"
            note(f"{size:,} words on the page: {column}", pane, unit, beside=("bare QTextEdit", control))


def make_transcript(size: int) -> Transcript:
    """Words of one to ten letters with scores, so that a tenth of them is marked; two speakers take turns."""
    dice = random.Random(1)
    words = [
        Word("".join(dice.choices("abcdefghij", k=dice.randint(1, 10))), place * 400, place * 400 + 300, dice.random())
        for place in range(size)
    ]
    return Transcript(
        tuple(
            Paragraph(tuple(words[begin : begin + PARAGRAPH]), speaker=f"Speaker {begin // PARAGRAPH % 2}")
            for begin in range(0, size, PARAGRAPH)
        )
    )


def pane_with() -> tuple[QWidget, Control, Callable[[Transcript], None]]:
    pane = TranscriptPane()
    view = pane.findChild(QTextEdit)
    assert view is not None
    return pane, view, lambda transcript: pane.show_transcript("Title", "about it", transcript)


def bare_control(
    kind: type[QTextEdit] | type[QPlainTextEdit],
) -> tuple[QWidget, Control, Callable[[str], None]]:
    control = kind()
    control.setReadOnly(True)
    return control, control, control.setPlainText


def measure(make: Callable[[], tuple[QWidget, Control, Callable[..., None]]], shown: object) -> Times:
    times: Times = {name: [] for name in COLUMNS}
    for _ in range(RUNS):
        window, control, show = make()
        window.resize(WIDE, 700)
        window.show()
        settle()
        times["open"].append(took(open_and_paint, control, show, shown))
        times["stall"].append(max(times["open"][-1], *settle()))
        bar = control.verticalScrollBar()
        times["page"] += [took(scroll, control, bar.maximum() * part // 7) for part in (5, 1, 6, 2)]
        for column, place in (("resize at top", 0), ("resize at end", bar.maximum())):
            scroll(control, place)
            for width in (NARROW, WIDE):
                first = took(resize, window, width)
                times[column].append(max(first, *settle()))
        scroll(control, 0)
        times["highlight"] += [took(highlight, window, index) for index in range(STEPS)]
        times["frame"] += [took(scroll, control, FRAME * step) for step in range(STEPS)]
        if isinstance(window, TranscriptPane):
            window.finding.open_find()
        times["find"] += [took(find, window, typed) for typed in TYPED]
        control.setReadOnly(False)
        for place in range(STEPS // 10):
            put_caret(control, (0.3 + place / 50))
            times["key"] += [took(press, control, Qt.Key.Key_A, "a") for _ in range(10)]
        times["rest"].append(max(settle()))
        times["undo"].append(took(undo_all, window, control))
        if isinstance(window, TranscriptPane):
            times["theme"] += [took(change_theme, window, tokens) for tokens in (DARK, LIGHT)]
        window.close()
        window.deleteLater()
        settle()
    return times


def open_and_paint(control: Control, show: Callable[[object], None], shown: object) -> None:
    show(shown)
    control.viewport().repaint()


def resize(window: QWidget, width: int) -> None:
    window.resize(width, 700)
    QApplication.processEvents()


def scroll(control: Control, value: int) -> None:
    control.verticalScrollBar().setValue(value)
    control.viewport().repaint()


def highlight(window: QWidget, index: int) -> None:
    if isinstance(window, TranscriptPane):
        window.show_playing(index)
    elif isinstance(window, QTextEdit):
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(window.document())
        selection.cursor.setPosition(index * 6)
        selection.cursor.setPosition(index * 6 + 5, QTextCursor.MoveMode.KeepAnchor)
        selection.format.setBackground(QColor(LIGHT.accent))
        window.setExtraSelections([selection])
    QApplication.processEvents()


def find(window: QWidget, typed: str) -> None:
    if isinstance(window, TranscriptPane):
        field = window.findChild(QLineEdit)
        assert field is not None
        field.setText(typed)
    elif isinstance(window, Control):
        window.find(typed)
    QApplication.processEvents()


def put_caret(control: Control, part: float) -> None:
    cursor = control.textCursor()
    cursor.setPosition(int(control.document().characterCount() * part))
    control.setTextCursor(cursor)
    QApplication.processEvents()


def press(control: Control, key: Qt.Key, typed: str = "") -> None:
    QApplication.sendEvent(control, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, typed))
    QApplication.processEvents()


def undo_all(window: QWidget, control: Control) -> None:
    if isinstance(window, TranscriptPane):
        while window.editor.undo_stack.canUndo():
            window.view.undo()
    else:
        while control.document().isUndoAvailable():
            control.undo()
    control.viewport().repaint()


def memory_of(name: str, size: int) -> float:
    """What showing a transcript adds to this process, in MiB; the transcript itself is not counted."""
    transcript = make_transcript(size)
    text = transcript.text
    kinds = {"bare QTextEdit": QTextEdit, "bare QPlainTextEdit": QPlainTextEdit}
    shown: tuple[QWidget, Control, Callable[..., None]] = bare_control(kinds[name]) if name in kinds else pane_with()
    window, control, show = shown
    window.resize(WIDE, 700)
    window.show()
    settle()
    before = resident()
    open_and_paint(control, show, text if name in kinds else transcript)
    settle()
    return resident() - before


def resident() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def change_theme(pane: TranscriptPane, tokens: Tokens) -> None:
    pane.set_theme(tokens)
    QApplication.processEvents()


def cells(times: Times, bare: Times) -> Iterable[str]:
    for name, own in times.items():
        value, base = shown_of(name, own), shown_of(name, bare[name])
        if not own:
            yield "–"
        elif times is bare or not base:
            yield f"{value:.1f}"
        else:
            yield f"{value:.1f} ({value / base:.1f}×)"


def shown_of(column: str, values: list[float]) -> float:
    """Of all runs: the 99th percentile where a single one is felt, else the median."""
    if not values:
        return 0.0
    return quantiles(values, n=100)[-1] if column in WORST else median(values)


if __name__ == "__main__":
    main()
