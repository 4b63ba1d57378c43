"""How long the window stands still when words come to a transcript that is read, beside showing it anew: `growing.py`.

Prints Markdown: milliseconds, the median and the worst of the steps. In each step `PIECE` words come to a transcript
of so many; "words" makes the paragraphs, "page" puts them on the page, "times" has them ready to be played, "paint" is
the turn of the loop after that, "rest" the longest turn once the hands rest, in which the strip beside the text is
drawn and what is sought is found again. Somebody reads at the top, in the middle or at the end. "anew" is what the
page and the times cost where nothing is shared. All counts the time the processor worked for the window, so that other
programs do not matter; the window is shown, but on no screen.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QLineEdit

from sttgui.domain.transcript import Transcript, Word
from sttgui.services.job_book import JobBook
from sttgui.services.memory_store import MemoryStore
from sttgui.services.so_far import SoFar
from sttgui.ui.kit.appearance import Appearance
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.viewmodel.marks import Marks
from sttgui.viewmodel.word_times import WordTimes
from tests.benchmarks.figures import note
from tests.benchmarks.turns import settle, took

SIZES = (10_000, 100_000)  # words: about one hour of speech, and eleven
PIECE, STEPS = 75, 20  # what is recognised of half a minute
COLUMNS = ("words", "page", "times", "paint", "rest", "page anew", "times anew")


def main() -> None:
    app = QApplication(sys.argv[:1])
    appearance = Appearance(app)
    print("| words | reads at | " + " | ".join(COLUMNS) + " |")
    print("|--:|---|" + "--:|" * len(COLUMNS))
    for size in SIZES:
        words = make_words(size + STEPS * PIECE)
        for name, part, sought in (
            ("top", 0.0, ""),
            ("middle", 0.5, ""),
            ("end", 1.0, ""),
            ("top, with a ninth of the words found", 0.0, "word1"),
        ):
            times = measure(words, size, part, sought)
            cells = (f"{median(own):.1f} / {max(own):.1f}" for own in (times[column] for column in COLUMNS))
            print(f"| {size:,} | {name} | " + " | ".join(cells) + " |")
            anew = ("shown anew", median(times["page anew"]))
            note(f"words come to {size:,}, read at the {name}: page", median(times["page"]), "ms of work", beside=anew)
    del appearance


def make_words(size: int) -> list[Word]:
    return [
        Word(f"word{place}" + ("." if place % 15 == 14 else ""), place * 400, place * 400 + 300, 0.9)
        for place in range(size)
    ]


def measure(words: list[Word], size: int, part: float, sought: str) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {column: [] for column in COLUMNS}
    store = MemoryStore()
    so_far, pane = SoFar(JobBook(store), store, time.monotonic), TranscriptPane()
    pane.resize(760, 700)
    pane.show()
    add(so_far, words[:size])
    first = transcript_of(so_far)
    times["page anew"].append(took(show_whole, pane, first))
    pane.show_growing("Title", "Transcribing 10 %", 0.1, first)
    settle()
    if sought:
        pane.finding.open_find()
        field = pane.findChild(QLineEdit)
        assert field is not None
        field.setText(sought)
    marks = Marks(Transcript())
    spoken = WordTimes(first, marks)
    times["times anew"].append(took(WordTimes, first, marks))
    pane.view.go_to(pane.document.end_of(len(first.paragraphs) - 1))  # so that all of it is written
    bar = pane.view.verticalScrollBar()
    bar.setValue(round(bar.maximum() * part))
    settle()
    for step in range(STEPS):
        begin = size + step * PIECE
        times["words"].append(took(add, so_far, words[begin : begin + PIECE]))
        transcript = transcript_of(so_far)
        times["page"].append(took(pane.editor.grow, transcript))
        times["times"].append(took(WordTimes, transcript, marks, spoken))
        spoken = WordTimes(transcript, marks, spoken)
        times["paint"].append(took(QApplication.processEvents))
        times["rest"].append(max(settle()))
    pane.close()
    pane.deleteLater()
    settle()
    return times


def add(so_far: SoFar, words: list[Word]) -> None:
    """What comes is not kept on a disk here, so that there is nothing to wait for."""
    with contextlib.suppress(StopIteration):
        so_far.add("job", words, None).send(None)


def show_whole(pane: TranscriptPane, transcript: Transcript) -> None:
    pane.show_transcript("Title", "about it", transcript)
    pane.view.selectAll()


def transcript_of(so_far: SoFar) -> Transcript:
    transcript = so_far.of("job")
    assert transcript is not None
    return transcript


if __name__ == "__main__":
    main()
