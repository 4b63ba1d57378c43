"""How a large library behaves: `library.py [TRANSCRIPTS]` (default 1,000 of 3,000 words each), prints Markdown.

The words are made up with the frequencies of a real language (Zipf, 50,000 different ones), with times and confidence;
the raw answers are of the usual size, 100 bytes a word. "Stall" is the longest time for which another thread that
wants to run every millisecond did not, as the window's would.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import random
import statistics
import string
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from tests.benchmarks.figures import note

START = datetime(2025, 1, 1, 9, 0, tzinfo=UTC)
WORDS = 3_000
LONG = 100_000
IN_PARAGRAPH = 100
VOCABULARY = 50_000
DIFFERENT = 200  # transcripts are made; each is saved again and again
SEARCHES = 300


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    random.seed(1)
    vocabulary = make_vocabulary()
    weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(VOCABULARY)))
    with tempfile.TemporaryDirectory() as folder:
        empty, full = Path(folder, "empty"), Path(folder, "full")
        library = Library(full)
        began = time.perf_counter()
        made = []
        for _ in range(min(DIFFERENT, count)):
            transcript = make_transcript(random.choices(vocabulary, cum_weights=weights, k=WORDS))
            made.append((transcript, raw_answer(transcript)))
        for number in range(count):
            library.save_result(make_job(number), *made[number % DIFFERENT])
        del made, transcript  # else the garbage collector looks through them while others are measured
        words = count * WORDS
        print(f"{count:,} transcripts, {words:,} words, saved in {time.perf_counter() - began:.0f} s\n")
        library.close()
        print_sizes(full, words)
        print("| what | ms | longest stall, ms |\n|---|---|---|")
        print_start(empty, full)
        print_long(library, random.choices(vocabulary, cum_weights=weights, k=LONG))
        show("quick check of the whole file", library.is_sound)
        show("backup", lambda: library.back_up(START))
        print_searches(library, vocabulary, weights)
        library.close()


def make_vocabulary() -> list[str]:
    """Different words, the frequent ones short."""
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        longest = 3 + len(found) // 6_000
        found["".join(random.choices(string.ascii_lowercase, k=random.randint(1, longest)))] = None
        if len(found) < 26 * 20:
            found["".join(random.choices("aeiourstln", k=2))] = None
    return list(found)


def make_transcript(texts: list[str]) -> Transcript:
    words = [
        Word(text, index * 350, index * 350 + random.randint(90, 340), round(random.random() ** 0.125, 4))
        for index, text in enumerate(texts)
    ]
    parts = (tuple(words[begin : begin + IN_PARAGRAPH]) for begin in range(0, len(words), IN_PARAGRAPH))
    paragraphs = tuple(Paragraph(part, part[0].start_ms, part[-1].end_ms, "A") for part in parts)
    return Transcript(paragraphs, language="en", duration_ms=len(words) * 350)


def raw_answer(transcript: Transcript) -> bytes:
    entries = [
        {"word": word.text, "start": word.start_ms, "end": word.end_ms, "confidence": word.confidence, "speaker": 0}
        for word in transcript.words
    ]
    return json.dumps({"transcript": transcript.text, "words": entries}).encode()


def make_job(number: int) -> Job:
    source = FileSource(Path(f"/home/someone/Recordings/interview {number}.m4a"), WORDS * 350)
    return Job(
        f"{number:032x}",
        source,
        START + timedelta(hours=number),
        Completed(),
        title=f"interview {number}",
        word_count=WORDS,
        duration_ms=WORDS * 350,
    )


def print_sizes(folder: Path, words: int) -> None:
    import sqlite3

    size = (folder / FILE_NAME).stat().st_size
    print(f"Database: {size / 1e6:,.0f} MB, {size / words:.1f} bytes a word, of these")
    with contextlib.closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        for name, part in connection.execute(
            "SELECT CASE WHEN name LIKE 'passages_index%' THEN 'index' ELSE name END AS part, sum(pgsize) AS size"
            " FROM dbstat GROUP BY part ORDER BY size DESC LIMIT 5"
        ):
            print(f"- {name}: {part / words:.1f}")
    print()


def print_start(empty: Path, full: Path) -> None:
    for name, folder in (("empty library: opened, jobs read", empty), ("this library: opened, jobs read", full)):
        times = []
        for _ in range(5):
            library = Library(folder)
            times.append(measured(library.jobs))
            library.close()
        print_row(name, *min(times))
        note(name, min(times)[0], "ms")


def print_long(library: Library, texts: list[str]) -> None:
    long = make_transcript(texts)
    job = replace(make_job(0), id="long")
    answer = raw_answer(long)
    show(f"{LONG:,} words: result saved", lambda: library.save_result(job, long, answer))
    library.close()
    show(f"{LONG:,} words: opened", lambda: library.transcript("long"))
    transcript = library.transcript("long")
    assert transcript is not None
    saves = []
    for _ in range(20):
        place = random.randrange(len(transcript.paragraphs))
        paragraph = transcript.paragraphs[place]
        changed = replace(paragraph, words=(replace(paragraph.words[0], text="changed"), *paragraph.words[1:]))
        paragraphs = (*transcript.paragraphs[:place], changed, *transcript.paragraphs[place + 1 :])
        transcript = replace(transcript, paragraphs=paragraphs)
        saves.append(measured(lambda edited=transcript: library.save_transcript("long", edited)))
    print_row(f"{LONG:,} words: one edit saved (worst of 20)", *map(max, zip(*saves, strict=True)))
    again = make_transcript(texts)
    show(f"{LONG:,} words: all of it saved", lambda: library.save_transcript("long", again))


def print_searches(library: Library, vocabulary: list[str], weights: list[float]) -> None:
    """Words as they are spoken, typed letter by letter, alone and in pairs; each keystroke is a search."""
    by_length: dict[str, list[float]] = {}
    every: list[float] = []
    for number in range(SEARCHES):
        words = random.choices(vocabulary, cum_weights=weights, k=1 + number % 2)
        typed = " ".join(words)
        for end in range(1, len(typed) + 1):
            began = time.perf_counter()
            library.search(typed[:end])
            took = (time.perf_counter() - began) * 1000
            every.append(took)
            kind = f"{min(end, 5)}{' or more' if end > 4 else ''} letters" if " " not in typed[:end] else "two words"
            by_length.setdefault(kind, []).append(took)
    print("\n| typed | searches | p50, ms | p99, ms | worst, ms |\n|---|---|---|---|---|")
    for kind, times in [*sorted(by_length.items()), ("all", every)]:
        p99 = statistics.quantiles(times, n=100)[98]
        print(f"| {kind} | {len(times)} | {statistics.median(times):.1f} | {p99:.1f} | {max(times):.1f} |")
        if kind == "all":
            note("search as one types, 99 %", p99, "ms")


def show(name: str, call: Callable[[], Any]) -> None:
    print_row(name, *measured(call))


def print_row(name: str, took: float, stall: float) -> None:
    print(f"| {name} | {took:.1f} | {stall:.1f} |", flush=True)


def measured(call: Callable[[], Any]) -> tuple[float, float]:
    """What a call takes in a thread, and the longest stall of this one meanwhile, in ms."""
    took: list[float] = []

    def work() -> None:
        began = time.perf_counter()
        call()
        took.append((time.perf_counter() - began) * 1000)

    thread = threading.Thread(target=work)
    stalls = [0.0]
    thread.start()
    for waited in beats(thread):
        stalls.append(waited)
    thread.join()
    return took[0], max(stalls)


def beats(thread: threading.Thread) -> Iterator[float]:
    last = time.perf_counter()
    while thread.is_alive():
        time.sleep(0.001)
        now = time.perf_counter()
        yield (now - last) * 1000 - 1
        last = now


if __name__ == "__main__":
    main()
