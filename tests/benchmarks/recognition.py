"""How well and how fast "Basic English draft" recognises real speech: `recognition.py FOLDER`, prints Markdown.

FOLDER holds recordings and `references.tsv` (columns file, language, reference); only the English ones count. Each is
recognised by PocketSphinx called directly on the whole file and by this application, each time in a process of its
own. Speed is measured on two files, process start and loading of the model included: the longest recording, and all
of them one after the other. "Directly" gets samples that are already decoded; the application gets the file.
"""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.word_errors import Score, plain, score, total

RATE = 16_000
TIMED_RUNS = 2  # of each; the faster one counts, since other programs can only slow it down


@dataclass(frozen=True, slots=True)
class Recording:
    """A file, its samples (mono int16 at 16 kHz, without header), and what is said in it."""

    path: Path
    samples: Path
    said: tuple[str, ...]

    @property
    def seconds(self) -> float:
        return self.samples.stat().st_size / (RATE * 2)


@dataclass(frozen=True, slots=True, order=True)
class Time:
    """What a process took, its children included, in seconds."""

    wall: float
    processors: float

    def __str__(self) -> str:
        return f"{self.wall:.1f} ({self.processors:.1f})"

    def ratio_to(self, other: Time) -> str:
        processors = self.processors / other.processors if other.processors else 0
        return f"{self.wall / other.wall:.2f} ({processors:.2f})"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        recordings = read_references(Path(sys.argv[1]), Path(folder))
        longest = max(recordings, key=lambda recording: recording.seconds)
        joined = all_in_one(recordings, Path(folder))
        print_quality(recordings, joined)
        print_speed([longest, joined])


def read_references(source: Path, folder: Path) -> list[Recording]:
    from sttgui.audio.media import stream_pcm

    recordings = []
    with (source / "references.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["language"] == "en":
                samples = folder / f"{row['file']}.raw"
                samples.write_bytes(b"".join(stream_pcm(source / row["file"], RATE)))
                said = tuple(plain(word) for word in row["reference"].split())
                recordings.append(Recording(source / row["file"], samples, said))
    return recordings


def all_in_one(recordings: Sequence[Recording], folder: Path) -> Recording:
    """All recordings in one WAV file, half a second of silence between them."""
    joined = bytes(RATE).join(recording.samples.read_bytes() for recording in recordings)
    samples = folder / "all.raw"
    samples.write_bytes(joined)
    path = folder / "all in one.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(joined)
    return Recording(path, samples, tuple(word for recording in recordings for word in recording.said))


def print_quality(recordings: Sequence[Recording], joined: Recording) -> None:
    print("| recording | seconds | words said | WER directly | WER ours | AUC directly | AUC ours |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    direct: list[Score] = []
    ours: list[Score] = []
    for recording in [*recordings, joined]:
        direct.append(score(recording.said, run("--direct", recording.samples)[0]))
        ours.append(score(recording.said, run("--ours", recording.path)[0]))
        print_line(recording.path.name, recording.seconds, direct[-1], ours[-1])
    seconds = sum(recording.seconds for recording in recordings)
    print_line("**all, file by file**", seconds, total(direct[:-1]), total(ours[:-1]))


def print_line(name: str, seconds: float, direct: Score, ours: Score) -> None:
    figures = " | ".join([percent(direct), percent(ours), figure(direct.auc), figure(ours.auc)])
    print(f"| {name} | {seconds:.1f} | {direct.words} | {figures} |", flush=True)


def print_speed(recordings: Sequence[Recording]) -> None:
    print("\nSeconds of a clock on the wall, in brackets of processors (0 where the system does not tell).\n")
    print("| recording | seconds | directly | ours, 1 core | ratio | ours, 2 cores | ratio |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    for recording in recordings:
        commands = (("--direct", recording.samples), ("--ours", recording.path, 1), ("--ours", recording.path, 2))
        # Taking turns, so that a busy minute of the computer falls on all three alike.
        turns = [[run(*command)[1] for command in commands] for _ in range(TIMED_RUNS)]
        direct, one, two = (min(column) for column in zip(*turns, strict=True))
        print(
            f"| {recording.path.name} | {recording.seconds:.1f} | {direct} | {one} | {one.ratio_to(direct)} "
            f"| {two} | {two.ratio_to(direct)} |",
            flush=True,
        )


def percent(of: Score) -> str:
    return f"{100 * of.wer:.1f} %"


def figure(number: float | None) -> str:
    return "–" if number is None else f"{number:.2f}"


def run(*arguments: object) -> tuple[list[tuple[str, float]], Time]:
    """Words with confidence, and the time a whole process took for them."""
    began, before = time.perf_counter(), os.times()
    command = [sys.executable, __file__, *map(str, arguments)]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    after = os.times()
    processors = after.children_user + after.children_system - before.children_user - before.children_system
    words = [(text, confidence) for text, confidence in json.loads(answer)]
    return words, Time(time.perf_counter() - began, processors)


def recognise_directly(samples: Path) -> list[tuple[str, float]]:
    """As the package's own documentation does it: one decoder, its defaults, the whole file as one utterance."""
    from pocketsphinx import Decoder

    decoder = Decoder(loglevel="FATAL")
    decoder.start_utt()
    decoder.process_raw(samples.read_bytes(), no_search=False, full_utt=True)
    decoder.end_utt()
    signs = re.compile(r"<.*>|\[.*\]|\+\+.*\+\+")
    return [
        (plain(re.sub(r"\(\d+\)$", "", segment.word)), segment.prob)
        for segment in decoder.seg() or ()
        if not signs.fullmatch(segment.word)
    ]


def recognise(path: Path, cores: int | None) -> list[tuple[str, float]]:
    from sttgui.engine.draft import transcribe

    transcript = transcribe(path, on_progress=lambda _: None, cores=cores)
    return [(plain(word.text), word.confidence or 0.0) for word in transcript.words]


if __name__ == "__main__":
    if sys.argv[1] == "--direct":
        json.dump(recognise_directly(Path(sys.argv[2])), sys.stdout)
    elif sys.argv[1] == "--ours":
        json.dump(recognise(Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else None), sys.stdout)
    else:
        main()
