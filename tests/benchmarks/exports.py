"""How long 100,000 words take to become a file of each format, and how much memory: `exports.py [WORDS]`, prints
Markdown.

Each format is made in a process of its own, three times, of which the quickest counts; the memory is what the process
needs at its peak beyond the transcript. "Work" is the time a core was busy with it, which counts where others work too.
The words are made up, in paragraphs of 30 to 120 by three speakers, every fortieth one changed by a person; all that a
format has a place for goes in. In the meantime a timer of 5 ms runs in another thread, as the window would: told is how
late it was at most.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui import exporters
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from tests.benchmarks.figures import note

WORDS = 100_000
ROUNDS = 3
TICK_S = 0.005
SLOW = ("docx", "odt", "pdf", "xlsx")
GOAL_S, SLOW_GOAL_S = 1, 5
OPTIONS = exporters.Options(times=True, marks=True, states=True, changes=True, insights=True, notes="A note.")
MARKERS = tuple(Marker(place * 60_000, f"Moment {place}") for place in range(100))


def make(words: int) -> Transcript:
    """A transcript that is the same each time."""
    chance = random.Random(1)
    known = ["".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(1, 10))) for _ in range(5000)]
    paragraphs: list[Paragraph] = []
    ms = made = 0
    while made < words:
        own = []
        for _ in range(min(chance.randint(30, 120), words - made)):
            text = chance.choice(known) + chance.choices(("", ".", ","), (84, 8, 8))[0]
            replaced = (Word(text[::-1], ms, ms + 300, 0.1),) if made % 40 == 0 else ()
            state = WordState.CHANGED if replaced else WordState.NOT_CHECKED
            own.append(Word(text, ms, ms + 300, chance.random(), state=state, replaced=replaced))
            ms += 350 + (600 if chance.random() < 0.03 else 0)
            made += 1
        paragraphs.append(Paragraph(tuple(own), own[0].start_ms, own[-1].end_ms, f"spk{len(paragraphs) % 3}"))
    return Transcript(tuple(paragraphs), language="en", duration_ms=ms)


class Ticks(threading.Thread):
    """Waits a short while again and again, and notes how late it wakes at most."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.latest_s = 0.0
        self._is_over = threading.Event()

    def run(self) -> None:
        while not self._is_over.is_set():
            before = time.perf_counter()
            self._is_over.wait(TICK_S)
            self.latest_s = max(self.latest_s, time.perf_counter() - before - TICK_S)

    def stop(self) -> float:
        self._is_over.set()
        self.join()
        return self.latest_s


def measure(format_id: str, words: int) -> str:
    """A row of the table."""
    known = exporters.by_id(format_id)
    transcript = make(words)
    known.render(make(100), "Talk", MARKERS, OPTIONS)  # what is imported late is there
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    took, work, late, size = [], [], [], 0
    for _ in range(ROUNDS):
        ticks = Ticks()
        ticks.start()
        begin, busy = time.perf_counter(), time.thread_time()
        size = len(known.render(transcript, "Talk", MARKERS, OPTIONS))
        took.append(time.perf_counter() - begin)
        work.append(time.thread_time() - busy)
        late.append(ticks.stop())
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    seconds = f"{min(took):.2f} | {min(work):.2f}"
    note(f"{words:,} words as {format_id}", min(took), "s", most=SLOW_GOAL_S if format_id in SLOW else GOAL_S)
    return f"| {format_id} | {seconds} | {grown:.0f} | {min(late) * 1000:.0f} | {size / 1_000_000:.1f} |"


def main() -> None:
    if len(sys.argv) == 3:
        print(measure(sys.argv[1], int(sys.argv[2])))
        return
    words = sys.argv[1] if len(sys.argv) > 1 else str(WORDS)
    print("| format | s | s of work | MB of memory | ms late | MB of file |\n|---|--:|--:|--:|--:|--:|")
    for known in exporters.formats():
        command = [sys.executable, __file__, known.id, words]
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip(), flush=True)


if __name__ == "__main__":
    main()
